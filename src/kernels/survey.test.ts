import * as fc from "fast-check";
import { expect, test } from "vitest";
import { randomFraction, seedRandom } from "./random.ts";
import { calibrate } from "./survey-calibration.ts";
import { prepareDesign, stratumWeights } from "./survey-design.ts";
import { estimate, estimateBy } from "./survey-estimation.ts";
import type { Estimate } from "./survey-estimation.ts";
import { readShared, readTravel } from "./survey-reference.cases.ts";
import { bootstrap, estimateByReplicates, jackknife, stratifiedJackknife } from "./survey-replicates.ts";
import { sumByPerson, tripTable } from "./survey-trips.ts";
import { postStratify, rake, trimWeights, weightedSurvey } from "./survey-weighting.ts";
import {
  clusteredSchools,
  schoolMargins,
  schoolTotals,
  simpleSchools,
  stratifiedSchools,
  travelSurvey,
} from "./survey.cases.ts";

/** Both numbers agree with the printed ones to nine digits (or to all printed, if fewer). */
function agrees(found: Pick<Estimate, "value" | "standardError">, [value, standardError]: readonly number[]): void {
  toDigits(found.value, value);
  toDigits(found.standardError, standardError);
}

function toDigits(found: number, printed: number): void {
  const decimals = String(printed).split(".")[1]?.length ?? 0;
  const unit = Math.max(10 ** -decimals, Math.abs(printed) * 1e-9);
  expect(Math.abs(found - printed), `${found} against ${printed}`).toBeLessThanOrEqual(0.5000001 * unit);
}

const stratified = readShared("tests/survey/apistrat.csv");
test.skipIf(!stratified)("stratified schools: means, totals and domains (needs ../shared/data)", () => {
  if (!stratified) return;
  const types = stratified.groups("stype");
  const survey = weightedSurvey({
    weights: stratified.numbers("pw"),
    strata: types.of,
    population: stratified.numbers("fpc"),
  });
  const api00 = { kind: "mean" as const, y: stratified.numbers("api00") };
  agrees(estimate(survey, api00), stratifiedSchools.meanApi00);
  agrees(estimate(survey, { kind: "total", y: stratified.numbers("enroll") }), stratifiedSchools.totalEnroll);
  const byType = estimateBy(survey, api00, types.of, 3);
  types.names.forEach((name, at) => {
    if (name === "E" || name === "H" || name === "M") agrees(byType[at], stratifiedSchools.meanByType[name]);
  });
  expect(byType.map(({ rows }) => rows)).toEqual([100, 50, 50]);
});

const simple = readShared("tests/survey/apisrs.csv");
test.skipIf(!simple)("simple random sample of schools (needs ../shared/data)", () => {
  if (!simple) return;
  const survey = weightedSurvey({ weights: simple.numbers("pw"), population: simple.numbers("fpc") });
  const mean = estimate(survey, { kind: "mean", y: simple.numbers("api00") });
  agrees(mean, simpleSchools.meanApi00);
  agrees(estimate(survey, { kind: "total", y: simple.numbers("enroll") }), simpleSchools.totalEnroll);
  expect(mean.designEffect).toBeCloseTo(1, 9);
});

const clustered = readShared("tests/survey/apiclus1.csv");
const clusteredSurvey = (columns: NonNullable<typeof clustered>) =>
  weightedSurvey({
    weights: columns.numbers("pw"),
    clusters: columns.groups("dnum").of,
    population: columns.numbers("fpc"),
  });

test.skipIf(!clustered)("clustered schools: estimates, design effect, jackknife (needs ../shared/data)", () => {
  if (!clustered) return;
  const survey = clusteredSurvey(clustered);
  const mean = { kind: "mean" as const, y: clustered.numbers("api00") };
  agrees(estimate(survey, mean), clusteredSchools.meanApi00);
  agrees(estimate(survey, { kind: "total", y: clustered.numbers("enroll") }), clusteredSchools.totalEnroll);
  toDigits(estimate(survey, mean).designEffect, clusteredSchools.designEffectMean);
  toDigits(estimateByReplicates(survey, jackknife(survey), mean).standardError, clusteredSchools.jackknifeMean);
});

test.skipIf(!clustered)("clustered schools post-stratified, raked and calibrated (needs ../shared/data)", () => {
  if (!clustered) return;
  const survey = clusteredSurvey(clustered);
  const mean = { kind: "mean" as const, y: clustered.numbers("api00") };
  const total = { kind: "total" as const, y: clustered.numbers("enroll") };
  const types = { groupOf: clustered.groups("stype").of, targets: Float64Array.from(schoolMargins.type) };
  const targets = { groupOf: clustered.groups("sch.wide").of, targets: Float64Array.from(schoolMargins.target) };

  const post = postStratify(survey, types);
  agrees(estimate(post, mean), clusteredSchools.postStratified.meanApi00);
  agrees(estimate(post, total), clusteredSchools.postStratified.totalEnroll);

  const raked = rake(survey, [types, targets], { tolerance: 1 });
  agrees(estimate(raked, mean), clusteredSchools.raked.meanApi00);
  agrees(estimate(raked, total), clusteredSchools.raked.totalEnroll);

  const ones = new Float64Array(clustered.rows).fill(1);
  const isType = (name: string) => Float64Array.from(clustered.text("stype"), (type) => (type === name ? 1 : 0));
  const known = {
    columns: [ones, isType("H"), isType("M"), clustered.numbers("api99")],
    totals: Float64Array.from(schoolTotals),
  };
  for (const method of [{ kind: "linear" }, { kind: "raking" }, { kind: "logit", lower: 0.7, upper: 1.7 }] as const) {
    const calibrated = calibrate(survey, known, method);
    agrees(estimate(calibrated, mean), clusteredSchools.calibrated[method.kind]);
    known.columns.forEach((column, k) => {
      const reached = calibrated.weights.reduce((sum, weight, row) => sum + weight * column[row], 0);
      expect(Math.abs(reached / known.totals[k] - 1)).toBeLessThan(1e-9);
    });
    if (method.kind === "logit")
      calibrated.weights.forEach((weight, row) => {
        const factor = weight / survey.weights[row];
        expect(factor > 0.7 && factor < 1.7).toBe(true);
      });
  }
});

const travel = readTravel();
test.skipIf(!travel)(
  "travel survey: trips, length and mode shares with persons who made none (needs ../shared/data)",
  () => {
    if (!travel) return;
    const { survey, who, modes, km, persons } = travel;
    expect([persons, who.length]).toEqual([travelSurvey.persons, travelSurvey.trips]);
    const trips = sumByPerson(who, persons);
    expect(trips.some((count) => count === 0)).toBe(true);
    agrees(estimate(survey, { kind: "mean", y: trips }), travelSurvey.tripsPerPerson);
    const length = estimate(survey, { kind: "ratio", y: sumByPerson(who, persons, km), x: trips });
    toDigits(length.value, travelSurvey.lengthOfTrip[0]);
    // Printed 0.0729803; this is what the same run gives while still raking to 1 person, 0.0729802 at rest.
    expect(Math.abs(length.standardError - travelSurvey.lengthOfTrip[1])).toBeLessThan(1e-7);
    let shares = 0;
    for (const [mode, [value, standardError]] of Object.entries(travelSurvey.shares)) {
      const keep = Uint8Array.from(modes, (name) => (name === mode ? 1 : 0));
      const share = estimate(survey, { kind: "ratio", y: sumByPerson(who, persons, undefined, keep), x: trips });
      toDigits(share.value, value);
      if (standardError !== undefined) toDigits(share.standardError, standardError);
      shares += share.value;
    }
    expect(shares).toBeCloseTo(1, 12);
  },
);

test.skipIf(!travel)(
  "travel survey: 64 pairs of municipalities sum to the trips of a day (needs ../shared/data)",
  () => {
    if (!travel) return;
    const { survey, who, from, to } = travel;
    const table = tripTable(who, survey.weights, from, to, 8);
    toDigits(
      table.trips.reduce((sum, value) => sum + value, 0),
      travelSurvey.tripsOfADay,
    );
    expect(table.counted.reduce((sum, value) => sum + value, 0)).toBe(travelSurvey.trips);
    table.persons.forEach((persons, cell) => expect(persons).toBeLessThanOrEqual(table.counted[cell]));
  },
);

test.skipIf(!travel)(
  "travel survey: the re-raked bootstrap comes near the linearised error (needs ../shared/data)",
  () => {
    if (!travel) return;
    const { survey, who, persons } = travel;
    const mean = { kind: "mean" as const, y: sumByPerson(who, persons) };
    const replicates = bootstrap(survey, 200, seedRandom(2009));
    const { value, standardError } = estimateByReplicates(survey, replicates, mean);
    expect(value).toBe(estimate(survey, mean).value);
    expect(standardError / estimate(survey, mean).standardError).toBeGreaterThan(0.85);
    expect(standardError / estimate(survey, mean).standardError).toBeLessThan(1.15);
    const again = bootstrap(survey, 3, seedRandom(2009));
    expect(again.weights[2]).toEqual(replicates.weights[2]);
    // Each replicate meets the margins again.
    const total = replicates.weights[7].reduce((sum, weight) => sum + weight, 0);
    expect(Math.abs(total - 261015)).toBeLessThan(1e-3);
  },
);

const samples = fc
  .record({
    rows: fc.integer({ min: 4, max: 40 }),
    strata: fc.integer({ min: 1, max: 2 }),
    seed: fc.integer({ min: 0, max: 1e6 }),
  })
  .map(({ rows, strata, seed }) => {
    const state = seedRandom(seed);
    const draw = (from: number, to: number) =>
      Float64Array.from({ length: rows }, () => from + (to - from) * randomFraction(state));
    const stratumOf = Int32Array.from({ length: rows }, (_, row) => row % strata);
    return {
      rows,
      weights: draw(1, 20),
      strata: stratumOf,
      y: draw(-5, 50),
      x: draw(1, 9),
      group: Int32Array.from({ length: rows }, (_, row) => (row >> 1) % 2),
    };
  });

test("domains: their totals add up to the whole, and a domain of all is the whole", () => {
  fc.assert(
    fc.property(samples, ({ weights, strata, y, group }) => {
      const survey = weightedSurvey({ weights, strata });
      const total = { kind: "total" as const, y };
      const parts = estimateBy(survey, total, group, 2);
      const whole = estimate(survey, total);
      expect(parts[0].value + parts[1].value).toBeCloseTo(whole.value, 6);
      expect(estimate(survey, total, new Uint8Array(y.length).fill(1))).toEqual(whole);
    }),
  );
});

test("what the population is known to be has no error left: groups post-stratified, margins raked, columns calibrated", () => {
  fc.assert(
    fc.property(samples, ({ rows, weights, strata, x, group }) => {
      const survey = weightedSurvey({ weights, strata });
      const isFirst = Float64Array.from(group, (of) => (of === 0 ? 1 : 0));
      const groups = { groupOf: group, targets: Float64Array.of(300, 500) };
      const other = { groupOf: strata, targets: strata.includes(1) ? Float64Array.of(350, 450) : Float64Array.of(800) };
      const ones = new Float64Array(rows).fill(1);
      for (const done of [
        postStratify(survey, groups),
        rake(survey, [groups, other]),
        calibrate(survey, { columns: [ones, isFirst], totals: Float64Array.of(800, 300) }, { kind: "raking" }),
      ]) {
        const known = estimate(done, { kind: "total", y: isFirst });
        expect(known.value).toBeCloseTo(300, 5);
        expect(known.standardError).toBeLessThan(1e-4);
      }
      const reached = calibrate(survey, { columns: [x], totals: Float64Array.of(1000) }, { kind: "linear" });
      expect(estimate(reached, { kind: "total", y: x }).standardError).toBeLessThan(1e-6 * 1000);
    }),
  );
});

test("for totals the jackknife is the linearised variance exactly, with strata and a finite population", () => {
  fc.assert(
    fc.property(samples, ({ rows, weights, strata, y }) => {
      const survey = weightedSurvey({ weights, strata, population: new Float64Array(rows).fill(100) });
      const total = { kind: "total" as const, y };
      const replicated = estimateByReplicates(survey, stratifiedJackknife(survey), total);
      const linear = estimate(survey, total);
      expect(replicated.standardError / linear.standardError).toBeCloseTo(1, 9);
    }),
  );
});

test("base weights by stratum, and trimming of the largest", () => {
  expect(Array.from(stratumWeights(Int32Array.of(0, 1, 1), Float64Array.of(10, 30)))).toEqual([10, 15, 15]);
  const { weights, trimmed } = trimWeights(Float64Array.of(1, 2, 3, 100), 5);
  expect([Array.from(weights), trimmed]).toEqual([[1, 2, 3, 12.5], 1]);
});

test("designs that give no variance are named", () => {
  const weights = Float64Array.of(1, 1, 1);
  expect(() => prepareDesign({ weights, strata: Int32Array.of(0, 0, 1) })).toThrow(
    "Stratum 2 has one person in the sample; a variance needs two: join it with another.",
  );
  expect(() => prepareDesign({ weights, clusters: Int32Array.of(4, 4, 4) })).toThrow(
    "Stratum 1 has one cluster in the sample",
  );
  expect(() => prepareDesign({ weights, population: Float64Array.of(9, 9, 8) })).toThrow(
    "Stratum 1 has two populations: 9 and, in row 3, 8.",
  );
  expect(() => prepareDesign({ weights, population: Float64Array.of(2, 2, 2) })).toThrow(
    "Stratum 1 has 3 sampled of a population of 2.",
  );
  expect(() => prepareDesign({ weights: Float64Array.of(1, -2) })).toThrow("The weight of row 2 is -2");
  const survey = weightedSurvey({ weights });
  expect(() => estimate(survey, { kind: "mean", y: Float64Array.of(1, NaN, 2) })).toThrow(
    "A variable is NaN in row 2.",
  );
  expect(() => rake(survey, [{ groupOf: Int32Array.of(0, 0, 0), targets: Float64Array.of(3, 1) }])).toThrow(
    "group 2 must reach 1",
  );
  const same = { columns: [weights, weights], totals: Float64Array.of(1, 1) };
  expect(() => calibrate(survey, same, { kind: "linear" })).toThrow("depend on one another");
  const far = { columns: [weights], totals: Float64Array.of(30) };
  expect(() => calibrate(survey, far, { kind: "logit", lower: 0.5, upper: 2 })).toThrow(RangeError);
});
