import fc from "fast-check";
import { expect, test } from "vitest";
import {
  backTests,
  changeParts,
  changesOver,
  futureOf,
  people,
  periodsOf,
  scenarios,
  summed,
  type AgesByYear,
} from "./population-projection.ts";

const stable: AgesByYear = new Map(
  Array.from({ length: 22 }, (_, at) => [2005 + at, Array.from({ length: 19 }, (_, age) => (age < 18 ? 100 : 0))]),
);

test("a population that does not change goes on unchanged, and the back-test finds no error", () => {
  const found = scenarios(stable);
  expect(found?.start).toBe(2026);
  for (const one of found?.scenarios ?? []) for (const ages of one.ages) expect(people(ages)).toBeCloseTo(1800, 9);
  expect(found?.scenarios.map((one) => one.period)).toEqual([
    [2021, 2026],
    [2021, 2026],
    [2021, 2026],
  ]);
  expect(backTests([stable]).map(({ horizon, bases, errors }) => [horizon, bases.length, errors.worst])).toEqual([
    [5, 12, 0],
    [10, 7, 0],
    [15, 2, 0],
  ]);
});

test("a sum leaves out the years that one of the areas lacks", () => {
  const short: AgesByYear = new Map([[2010, stable.get(2010) ?? []]]);
  expect([...summed([stable, short]).keys()]).toEqual([2010]);
  expect(people(summed([stable, short]).get(2010) ?? [])).toBe(3600);
});

const counts = fc.array(fc.integer({ min: 0, max: 5000 }), { minLength: 19, maxLength: 19 });

test("the parts of a change add up to it, whatever the ages", () => {
  fc.assert(
    fc.property(counts, counts, (before, after) => {
      const { children, working, old } = changeParts(before, after);
      expect(children + working + old).toBe(people(after) - people(before));
    }),
  );
});

test("in a population that does not change, as many children come as the old leave", () => {
  const path = scenarios(stable)?.scenarios[1]?.ages ?? [];
  const changes = changesOver(stable, 2026, path);
  expect(changes.map((one) => [one.from, one.to, one.counted])).toEqual([
    [2006, 2011, true],
    [2011, 2016, true],
    [2016, 2021, true],
    [2021, 2026, true],
    [2026, 2031, false],
    [2031, 2036, false],
    [2036, 2041, false],
  ]);
  for (const one of changes) {
    expect(one.children).toBeCloseTo(100, 9);
    expect(one.working).toBeCloseTo(0, 9);
    expect(one.old).toBeCloseTo(-100, 9);
  }
});

test("a future that repeats the last five years is the medium scenario, and each area has its own", () => {
  const growing: AgesByYear = new Map(
    [...stable].map(([year, ages]) => [year, ages.map((count) => count * 1.02 ** (year - 2005))]),
  );
  expect(periodsOf([stable, growing])).toEqual(Array.from({ length: 17 }, (_, at) => 2005 + at));
  const path = futureOf([stable, growing], 2026, [2021, 2021, 2021]);
  const medium = [stable, growing].map((ages) => scenarios(ages)?.scenarios[1]?.ages ?? []);
  path.forEach((areas, step) =>
    areas.forEach((sum, area) => expect(sum).toBeCloseTo(people(medium[area]?.[step + 1] ?? []), 6)),
  );
  expect(periodsOf([])).toEqual([]);
});
