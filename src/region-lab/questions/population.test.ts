import { expect, test } from "vitest";
import { backTests, people, scenarios, type AgesByYear } from "../rules/population-projection.ts";
import { populationAges, populationBySex } from "../population-facts.ts";

test("low, medium and high stand in that order for every municipality, and tell their periods", () => {
  for (const ages of populationAges().values()) {
    const [low, medium, high] = scenarios(ages)?.scenarios ?? [];
    const end = (one: typeof low) => people(one?.ages.at(-1) ?? []);
    expect(end(low)).toBeLessThanOrEqual(end(medium));
    expect(end(medium)).toBeLessThanOrEqual(end(high));
    expect(medium?.period).toEqual([2021, 2026]);
  }
});

test("held to 2021 with an open group from 85, the figures of 2026 were missed by 3.07 per cent, as published", () => {
  const before: AgesByYear[] = [...populationAges().values()].map(
    (ages) =>
      new Map(
        [2016, 2021, 2026].map((year) => {
          const own = ages.get(year) ?? [];
          return [year, [...own.slice(0, 17), (own[17] ?? 0) + (own[18] ?? 0)]];
        }),
      ),
  );
  expect(before).toHaveLength(38);
  const [five] = backTests(before);
  expect(five?.bases).toEqual([2021]);
  expect(five?.errors.mape).toBeCloseTo(3.07, 2);
});

test("women and men of 2021 are everybody of 2021", () => {
  for (const [party, ages] of populationAges()) {
    const sexes = (populationBySex().get(party) ?? []).filter((one) => one.year === 2021);
    expect(sexes.map((one) => one.sex)).toEqual(["female", "male"]);
    expect(
      sexes.reduce((sum, one) => sum + people(one.ages), 0),
      party,
    ).toBe(people(ages.get(2021) ?? []));
  }
});
