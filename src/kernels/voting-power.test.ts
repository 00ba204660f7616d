import * as fc from "fast-check";
import { expect, test } from "vitest";
import { votingPower, votingPowerOf } from "./voting-power.ts";
import { nicePopulation, niceVotes, powerCases } from "./voting-power.cases.ts";
import { allOf, anyOf, atLeast, atLeastParties, consentOf, moreThan, wins } from "./voting-power-rule.ts";
import type { VotingRule } from "./voting-power-rule.ts";

test.each(powerCases)("$name", ({ rule, winning, swings, banzhaf, shapleyShubik, digits }) => {
  for (const method of ["generating-functions", "enumeration"] as const) {
    const power = votingPower(rule, method);
    if (winning !== undefined) expect(power.winning).toBe(winning);
    if (swings) expect(power.swings.map(Number)).toEqual(swings);
    banzhaf?.forEach((value, party) => expect(power.banzhaf[party], `Banzhaf ${party}`).toBeCloseTo(value, digits));
    shapleyShubik?.forEach((value, party) =>
      expect(power.shapleyShubik[party], `Shapley-Shubik ${party}`).toBeCloseTo(value, digits),
    );
  }
});

test("the Council of 1958: exact fractions, and probability 14 / 64 of a decision", () => {
  const power = votingPower(powerCases[0].rule);
  expect(Array.from(power.banzhaf)).toEqual([10 / 42, 10 / 42, 10 / 42, 6 / 42, 6 / 42, 0]);
  expect(power.pivots).toEqual([168n, 168n, 168n, 108n, 108n, 0n]);
  expect(power.decisiveness).toBe(14 / 64);
});

const rules = (parties: number): fc.Arbitrary<VotingRule> => {
  const threshold = fc
    .record({
      weights: fc.array(fc.integer({ min: 0, max: 9 }), { minLength: parties, maxLength: parties }),
      part: fc.double({ min: 0, max: 1.05, noNaN: true }),
    })
    .map(({ weights, part }) => atLeast(Math.ceil(part * weights.reduce((sum, weight) => sum + weight, 0)), weights));
  const composed = (inner: fc.Arbitrary<VotingRule>) =>
    fc
      .record({
        kind: fc.constantFrom("all" as const, "any" as const),
        rules: fc.array(inner, { minLength: 1, maxLength: 3 }),
      })
      .map((rule): VotingRule => rule);
  return fc.oneof(threshold, composed(threshold), composed(fc.oneof(threshold, composed(threshold))));
};
const sized = fc
  .integer({ min: 1, max: 8 })
  .chain((parties) => fc.record({ parties: fc.constant(parties), rule: rules(parties) }));

test("both ways of counting agree on any composed rule, and with the rule as a function", () => {
  fc.assert(
    fc.property(sized, ({ parties, rule }) => {
      const enumerated = votingPower(rule, "enumeration");
      const generated = votingPower(rule, "generating-functions");
      const asFunction = votingPowerOf(parties, (coalition) =>
        wins(
          rule,
          Array.from({ length: parties }, (_, party) => (coalition >>> party) & 1),
        ),
      );
      for (const other of [generated, asFunction]) {
        expect(other.winning).toBe(enumerated.winning);
        expect(other.swings).toEqual(enumerated.swings);
        expect(other.pivots).toEqual(enumerated.pivots);
      }
    }),
    { numRuns: 100 },
  );
});

test("shares of power sum to 1 unless nobody ever decides; more weight is never less power; a veto is in every win", () => {
  fc.assert(
    fc.property(sized, ({ rule }) => {
      const power = votingPower(rule);
      const sum = (values: Float64Array) => values.reduce((total, value) => total + value, 0);
      const decides = power.swings.some((count) => count > 0n) ? 1 : 0;
      expect(sum(power.banzhaf)).toBeCloseTo(decides, 12);
      expect(sum(power.shapleyShubik)).toBeCloseTo(decides, 12);
      if (rule.kind === "threshold")
        rule.weights.forEach((weight, a) =>
          rule.weights.forEach((other, b) => {
            if (weight >= other) expect(power.swings[a]).toBeGreaterThanOrEqual(power.swings[b]);
          }),
        );
    }),
  );
});

test("sixty parties are counted exactly: equal votes give the binomial numbers", () => {
  const power = votingPower(moreThan(Array.from({ length: 60 }, () => 7)));
  expect(power.swings[0]).toBe(binomial(59n, 30n));
  expect(power.winning).toBe((2n ** 60n - binomial(60n, 30n)) / 2n);
  expect(power.shapleyShubik[59]).toBeCloseTo(1 / 60, 15);
});

test("sixty unequal parties, two thresholds and a veto: the same counts as plain whole-number arithmetic", () => {
  const votes = Array.from({ length: 60 }, (_, party) => 1 + ((party * 7) % 11));
  const rule = allOf(moreThan(votes), atLeastParties(35, 60), consentOf([3], 60));
  const power = votingPower(rule);
  const quota = moreThan(votes).quota;
  // Party 4 (index 3) must be there; the others by votes and number.
  let states = new Map<string, bigint>([[`${votes[3]},1`, 1n]]);
  votes.forEach((vote, party) => {
    if (party === 3) return;
    const joined = new Map(states);
    for (const [key, count] of states) {
      const [sum, size] = key.split(",").map(Number);
      const next = `${sum + vote},${size + 1}`;
      joined.set(next, (joined.get(next) ?? 0n) + count);
    }
    states = joined;
  });
  let winning = 0n;
  for (const [key, count] of states) {
    const [sum, size] = key.split(",").map(Number);
    if (sum >= quota && size >= 35) winning += count;
  }
  expect(power.winning).toBe(winning);
  expect(power.swings[3]).toBe(winning);
  expect(power.veto.indexOf(true)).toBe(3);
});

test("an alternative route lowers the power of those it goes around (the Union's blocking-minority clause)", () => {
  const double = allOf(atLeast(650, nicePopulation), atLeastParties(15, 27));
  const withClause = anyOf(double, atLeastParties(24, 27));
  const before = votingPower(double);
  const after = votingPower(withClause);
  expect(after.method).toBe("generating-functions");
  expect(after.winning).toBeGreaterThan(before.winning);
  expect(after.banzhaf[0]).toBeLessThan(before.banzhaf[0]);
  expect(after.banzhaf[26]).toBeGreaterThan(before.banzhaf[26]);
});

test("rules that nobody can read are refused with a sentence", () => {
  expect(() => votingPower(atLeast(2, [1, -1]))).toThrow("Weight -1 of party 2 is not a whole number of 0 or more.");
  expect(() => votingPower(atLeast(1.5, [1, 1]))).toThrow("Quota 1.5 is not a whole number.");
  expect(() => votingPower(allOf(atLeast(1, [1]), atLeast(1, [1, 1])))).toThrow(
    "One threshold has 1 weights, another 2",
  );
  expect(() => votingPower({ kind: "any", rules: [] })).toThrow(
    'A composed rule ("any") needs at least one rule inside.',
  );
  expect(() => votingPower(moreThan(Array.from({ length: 30 }, (_, i) => 1_000_003 * (i + 1) + (i % 7))))).toThrow(
    "coarser weights",
  );
  expect(() => votingPowerOf(3, (coalition) => coalition === 1)).toThrow("not monotone");
});

test("the weights alone decide nearly everything under Nice: 22 coalitions fail the other two tests", () => {
  const alone = votingPower(atLeast(255, niceVotes)).winning;
  const three = votingPower(
    allOf(atLeast(255, niceVotes), atLeastParties(14, 27), atLeast(620, nicePopulation)),
  ).winning;
  expect(alone - three).toBe(22n);
});

function binomial(n: bigint, k: bigint): bigint {
  let result = 1n;
  for (let i = 1n; i <= k; i++) result = (result * (n - k + i)) / i;
  return result;
}
