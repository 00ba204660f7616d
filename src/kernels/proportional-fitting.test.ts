import { existsSync, readFileSync } from "node:fs";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { fitPlanned, planFit, proportionalFit } from "./proportional-fitting.ts";
import type { Margin } from "./proportional-fitting.ts";

test("the example of Deming & Stephan's method: a 2 x 2 table keeps its odds ratio and meets both margins", () => {
  const rows = { groupOf: Int32Array.of(0, 0, 1, 1), targets: Float64Array.of(30, 70) };
  const columns = { groupOf: Int32Array.of(0, 1, 0, 1), targets: Float64Array.of(40, 60) };
  const { weights: w, converged } = proportionalFit(Float64Array.of(1, 2, 3, 4), [rows, columns], { tolerance: 1e-13 });
  expect(converged).toBe(true);
  expect((w[0] * w[3]) / (w[1] * w[2])).toBeCloseTo(4 / 6, 12);
  expect(w[0] + w[1]).toBeCloseTo(30, 10);
  expect(w[0] + w[2]).toBeCloseTo(40, 10);
});

const surveys = fc
  .record({
    rows: fc.integer({ min: 1, max: 60 }),
    first: fc.integer({ min: 1, max: 4 }),
    second: fc.integer({ min: 1, max: 5 }),
    third: fc.integer({ min: 1, max: 3 }),
  })
  .chain(({ rows, first, second, third }) => {
    const groups = (count: number) =>
      fc.array(fc.integer({ min: 0, max: count - 1 }), { minLength: rows, maxLength: rows });
    return fc.record({
      sizes: fc.constant([first, second, third]),
      groups: fc.tuple(groups(first), groups(second), groups(third)),
      weights: fc.array(fc.double({ min: 0.1, max: 100, noNaN: true }), { minLength: rows, maxLength: rows }),
      truth: fc.array(fc.double({ min: 0.1, max: 100, noNaN: true }), { minLength: rows, maxLength: rows }),
    });
  });

const marginsOf = (sizes: readonly number[], groups: readonly number[][], truth: readonly number[]): Margin[] =>
  groups.map((groupOf, m) => {
    const targets = new Float64Array(sizes[m]);
    truth.forEach((value, row) => (targets[groupOf[row]] += value));
    return { groupOf: Int32Array.from(groupOf), targets };
  });

test("margins that some population has are met, and the plan gives the same for other weights", () => {
  fc.assert(
    fc.property(surveys, ({ sizes, groups, weights, truth }) => {
      const margins = marginsOf(sizes, groups, truth);
      const plan = planFit(margins, weights.length);
      const fit = fitPlanned(plan, Float64Array.from(weights), { tolerance: 1e-10, sweeps: 100_000 });
      if (!fit.converged) return;
      for (const { groupOf, targets } of margins) {
        const reached = new Float64Array(targets.length);
        fit.weights.forEach((weight, row) => (reached[groupOf[row]] += weight));
        reached.forEach((value, group) =>
          expect(Math.abs(value - targets[group])).toBeLessThan(1e-6 * (1 + targets[group])),
        );
      }
      const doubled = fitPlanned(
        plan,
        Float64Array.from(weights, (weight) => weight * 2),
        { tolerance: 1e-10, sweeps: 100_000 },
      );
      doubled.weights.forEach((weight, row) => expect(weight).toBeCloseTo(fit.weights[row], 5));
    }),
  );
});

test("weights that meet the margins stay as they are", () => {
  fc.assert(
    fc.property(surveys, ({ sizes, groups, weights }) => {
      const fit = proportionalFit(Float64Array.from(weights), marginsOf(sizes, groups, weights));
      fit.weights.forEach((weight, row) => expect(weight).toBeCloseTo(weights[row], 8));
    }),
  );
});

const counts = new URL(
  "../../../shared/data/population/folketall_kjonn_alder_trondelag_2020_2021.csv",
  import.meta.url,
);
test.skipIf(!existsSync(counts))(
  "Trøndelag 2020 fitted to 2021: 38 municipalities x 2 sexes x 18 age groups meet both margins",
  () => {
    const seed = new Map<string, number>();
    const goal = new Map<string, number>();
    for (const line of readFileSync(counts, "utf8").trim().split("\n").slice(1)) {
      const [code, , year, sex, age, value] = line.trim().split(",");
      const key = `${code},${sex},${Math.min(17, Math.floor(Number(age) / 5))}`;
      const table = year === "2020" ? seed : goal;
      table.set(key, (table.get(key) ?? 0) + Number(value));
    }
    const keys = [...goal.keys()].filter((key) => key.startsWith("50"));
    const codes = [...new Set(keys.map((key) => key.split(",")[0]))];
    const cells = [...new Set(keys.map((key) => key.slice(5)))];
    expect([codes.length, cells.length]).toEqual([38, 36]);
    const margin = (groups: string[], name: (key: string) => string): Margin => {
      const targets = new Float64Array(groups.length);
      for (const key of keys) targets[groups.indexOf(name(key))] += goal.get(key) ?? 0;
      return { groupOf: Int32Array.from(keys, (key) => groups.indexOf(name(key))), targets };
    };
    const margins = [margin(codes, (key) => key.slice(0, 4)), margin(cells, (key) => key.slice(5))];
    const fit = proportionalFit(
      Float64Array.from(keys, (key) => (seed.get(key) ?? 0) + 0.5),
      margins,
      { tolerance: 1e-10 },
    );
    expect(fit.converged).toBe(true);
    for (const { groupOf, targets } of margins) {
      const reached = new Float64Array(targets.length);
      fit.weights.forEach((weight, row) => (reached[groupOf[row]] += weight));
      reached.forEach((value, group) => expect(Math.abs(value - targets[group])).toBeLessThan(1e-9));
    }
  },
);

test("margins that cannot be met are named", () => {
  const one = Float64Array.of(1, 1);
  const fit =
    (groups: number[], targets: number[], second: number[] = [2]) =>
    () =>
      proportionalFit(one, [
        { groupOf: Int32Array.from(groups), targets: Float64Array.from(targets) },
        { groupOf: Int32Array.of(0, 0), targets: Float64Array.from(second) },
      ]);
  expect(fit([0, 1], [1, 2])).toThrow("The margins do not add up: margin 1 sums to 3, margin 2 to 2.");
  expect(fit([0, 0], [1, 1])).toThrow("Margin 1: group 2 must reach 1, but no weight above 0 is in it.");
  expect(fit([0, 2], [1, 1])).toThrow("Margin 1: row 2 is in group 3 of 2.");
  expect(fit([0, 1], [3, -1])).toThrow("the target of group 2 is -1");
  expect(() => proportionalFit(Float64Array.of(-1), [{ groupOf: Int32Array.of(0), targets: one }])).toThrow(
    "The weight of row 1 is -1",
  );
});
