/**
 * node bench/power.bench.ts: exact voting power by generating functions, beside plain enumeration in the same run and,
 * where installed, the same enumeration in C.
 */
import { votingPower } from "#kernels/voting-power.ts";
import { allOf, atLeast, atLeastParties, moreThan } from "#kernels/voting-power-rule.ts";
import { nicePopulation, niceVotes } from "#kernels/voting-power.cases.ts";
import { measure, report } from "./measure.ts";
import { runC, temporaryFolder } from "./rivals/run.ts";

const folder = temporaryFolder();
const c = runC("power.c", ["-O3"], folder, []);
if ("missing" in c) process.stdout.write(`C: skipped, ${c.missing}\n`);
const against: [string, number][] = "lines" in c ? [["C -O3 enumeration", c.lines[0]?.[0] ?? NaN]] : [];

const twenty = Array.from({ length: 20 }, (_, party) => 1 + ((party * 37) % 61));
const enumerated = measure("20 parties, enumeration of a million coalitions", 11, () =>
  votingPower(moreThan(twenty), "enumeration"),
);
report(enumerated);
report(
  measure("20 parties, generating functions", 31, () => votingPower(moreThan(twenty), "generating-functions")),
  [["enumeration", enumerated.median]],
);
const nice = allOf(atLeast(255, niceVotes), atLeastParties(14, 27), atLeast(620, nicePopulation));
report(
  measure("27 members of the Union, three majorities", 11, () => votingPower(nice)),
  against,
);
const power = votingPower(nice);
if ("lines" in c && BigInt(c.lines[0]?.[1] ?? 0) !== power.winning)
  throw new Error(`C counts ${c.lines[0]?.[1]} winning coalitions, we ${power.winning}.`);
const sixty = Array.from({ length: 60 }, (_, party) => 1 + ((party * 37) % 61));
report(measure("60 parties, more than half of 1 800 votes", 11, () => votingPower(moreThan(sixty))));
report(
  measure("60 parties, two thirds of votes and half of members", 5, () =>
    votingPower(allOf(moreThan(sixty, 2, 3), atLeastParties(31, 60))),
  ),
);
const people = Array.from({ length: 38 }, (_, party) => 800 + party * party * 300);
report(measure("38 municipalities by inhabitants, more than half", 3, () => votingPower(moreThan(people))));
