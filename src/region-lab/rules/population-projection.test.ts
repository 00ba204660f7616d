import { expect, test } from "vitest";
import { backTests, people, scenarios, summed, type AgesByYear } from "./population-projection.ts";

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
