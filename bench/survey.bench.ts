/**
 * node bench/survey.bench.ts: 7 000 persons raked to 8 + 16 + 7 groups, estimates with errors, 200 re-raked bootstrap
 * replicates. Rivals in the same run where installed: numpy (one thread) and R's survey package.
 */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { planFit, proportionalFit } from "#kernels/proportional-fitting.ts";
import type { Margin } from "#kernels/proportional-fitting.ts";
import { fitPlanned } from "#kernels/proportional-fitting.ts";
import { randomBelow, randomFraction, seedRandom } from "#kernels/random.ts";
import { estimateBy } from "#kernels/survey-estimation.ts";
import { bootstrap, estimateByReplicates } from "#kernels/survey-replicates.ts";
import { rake, weightedSurvey } from "#kernels/survey-weighting.ts";
import { measure, report } from "./measure.ts";
import type { RivalAnswer } from "./rivals/run.ts";
import { runPython, runR, temporaryFolder } from "./rivals/run.ts";

const sizes = [8, 16, 7];
const replicates = 200;
const survey = madeUp(7000);
const folder = temporaryFolder();
const file = join(folder, "survey.csv");
writeFileSync(file, asCsv());
const rivals: [string, RivalAnswer][] = [
  ["numpy", runPython("survey.py", ["numpy"], [file, String(replicates)])],
  ["R survey", runR("survey.R", ["survey"], [file, String(replicates)])],
];
for (const [name, answer] of rivals)
  if ("missing" in answer) process.stdout.write(`${name}: skipped, ${answer.missing}\n`);

/** Lines of a rival: raking, mean by stratum with errors, bootstrap with raking, and the raked mean for a check. */
const against = (line: number): [string, number][] =>
  rivals.flatMap(([name, answer]): [string, number][] => {
    const time = "lines" in answer ? (answer.lines[line]?.[0] ?? 0) : 0;
    return time > 0 ? [[name, time]] : [];
  });

const design = { weights: survey.weights, strata: survey.strata, population: survey.population };
const plan = planFit(survey.margins, survey.weights.length);
report(
  measure("raking 7 000 x 3 margins to 1e-9, from nothing", 101, () => proportionalFit(survey.weights, survey.margins)),
  [["goal", 2], ...against(0)],
);
report(
  measure("raking, margins prepared", 101, () => fitPlanned(plan, survey.weights)),
  [["goal", 2], ...against(0)],
);
const raked = rake(weightedSurvey(design), survey.margins);
const mean = { kind: "mean" as const, y: survey.y };
report(
  measure("means of 8 strata with errors after raking", 31, () => estimateBy(raked, mean, survey.strata, 8)),
  against(1),
);
report(
  measure("200 re-raked bootstrap replicates and an estimate", 11, () =>
    estimateByReplicates(raked, bootstrap(raked, replicates, seedRandom(1)), mean),
  ),
  [["goal", 150], ...against(2)],
);
const ours = estimateByReplicates(raked, bootstrap(raked, 2, seedRandom(1)), mean).value;
for (const [name, answer] of rivals) {
  const theirs = "lines" in answer ? (answer.lines[3]?.[0] ?? NaN) : ours;
  if (!(Math.abs(theirs / ours - 1) < 1e-6)) throw new Error(`${name} finds a mean of ${theirs}, we ${ours}.`);
}

interface MadeUp {
  readonly weights: Float64Array;
  readonly strata: Int32Array;
  readonly population: Float64Array;
  readonly y: Float64Array;
  readonly margins: Margin[];
}

function madeUp(rows: number): MadeUp {
  const state = seedRandom(2009);
  const groups = sizes.map((size) => Int32Array.from({ length: rows }, () => randomBelow(state, size)));
  const weights = Float64Array.from({ length: rows }, () => 20 + 30 * randomFraction(state));
  const truth = weights.map((weight) => weight * (0.8 + 0.4 * randomFraction(state)));
  const margins = groups.map((groupOf, m) => {
    const targets = new Float64Array(sizes[m] ?? 0);
    truth.forEach((value, row) => (targets[groupOf[row] ?? 0] = (targets[groupOf[row] ?? 0] ?? 0) + value));
    return { groupOf, targets };
  });
  return {
    weights,
    strata: groups[0] ?? new Int32Array(rows),
    population: new Float64Array(rows).fill(40_000),
    y: Float64Array.from({ length: rows }, () => randomBelow(state, 8)),
    margins,
  };
}

/** One row a person, then the targets as rows of their own behind a line of dashes. */
function asCsv(): string {
  const [a, b, c] = survey.margins;
  const rows = Array.from(survey.weights, (weight, row) =>
    [weight, a?.groupOf[row], b?.groupOf[row], c?.groupOf[row], survey.y[row], survey.population[row]].join(),
  );
  const targets = survey.margins.map(({ targets: known }) => Array.from(known).join());
  return `${["weight,a,b,c,y,population", ...rows].join("\n")}\n---\n${targets.join("\n")}\n`;
}
