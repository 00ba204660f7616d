# Raking, means by stratum and the re-raked bootstrap of bench/survey.bench.ts in R's survey package.
# Usage: Rscript survey.R FILE REPLICATES. Prints milliseconds: raking, means by stratum, bootstrap; then the mean.
suppressPackageStartupMessages(library(survey))
args <- commandArgs(TRUE)
lines <- readLines(args[1])
cut <- which(lines == "---")
d <- read.csv(text = lines[seq_len(cut - 1)])
known <- lapply(strsplit(lines[(cut + 1):length(lines)], ","), as.numeric)
margins <- lapply(1:3, function(k) setNames(data.frame(seq_along(known[[k]]) - 1, known[[k]]), c(c("a", "b", "c")[k], "Freq")))
design <- svydesign(ids = ~1, strata = ~a, weights = ~weight, fpc = ~population, data = d)
rakeAll <- function(x) rake(x, list(~a, ~b, ~c), margins, control = list(maxit = 100, epsilon = 1e-9))
ms <- function(f, runs) median(sapply(seq_len(runs), function(i) system.time(f())[["elapsed"]])) * 1000
raked <- rakeAll(design)
cat(ms(function() rakeAll(design), 5), "\n")
cat(ms(function() svyby(~y, ~a, raked, svymean), 3), "\n")
cat(ms(function() svymean(~y, rakeAll(as.svrepdesign(design, type = "subbootstrap", replicates = as.integer(args[2])))), 1), "\n")
cat(sprintf("%.12f\n", coef(svymean(~y, raked))))
