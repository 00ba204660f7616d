import { expect, test } from "vitest";
import { validOn } from "#parties/rules/validity.ts";
import { readPartyFacts } from "./parties.ts";
import type { PopulationFigure } from "./population.ts";
import { readPopulationFacts } from "./population.ts";

const figures = readPopulationFacts();
const register = readPartyFacts();
const people = (borders: PopulationFigure["borders"], year: number, parties: readonly string[]): number =>
  parties
    .map(
      (party) =>
        figures.find((f) => f.borders === borders && f.year === year && f.party === party)?.people ?? Number.NaN,
    )
    .reduce((sum, one) => sum + one, 0);

const members2009 = ["trondheim", "malvik", "melhus", "klaebu", "skaun", "midtre-gauldal", "orkdal", "stjordal"];
const members2026 = ["trondheim", "malvik", "melhus", "skaun", "midtre-gauldal", "orkland", "stjordal", "indre-fosen"];
const trondelag2024 = (year: number): string[] =>
  register.partOf
    .filter((link) => link.whole === "trondelag-fylke" && validOn(link, `${year}-01-01`))
    .map((link) => link.party);

/** Sums published by the region and by SSB. */
test.each([
  ["the eight member municipalities of 2009", "as-of-year", 2009, members2009, 245_510],
  [
    "with the three observers of the business plan",
    "as-of-year",
    2009,
    [...members2009, "selbu", "rissa", "leksvik"],
    259_420,
  ],
  ["today's eight, in 2009 on the borders of 2024", "2024", 2009, members2026, 261_339],
  ["today's eight in 2020", "as-of-year", 2020, members2026, 303_053],
  ["today's eight in 2026", "2024", 2026, members2026, 319_865],
  ["today's eight in 2026, as of the year", "as-of-year", 2026, members2026, 319_865],
  ["Trøndelag in 2009 on the borders of 2024", "2024", 2009, trondelag2024(2024), 421_124],
  ["Trøndelag in 2026", "as-of-year", 2026, trondelag2024(2026), 489_166],
  ["Ålesund in 2009", "as-of-year", 2009, ["alesund"], 42_317],
  ["Ålesund in 2026", "2024", 2026, ["alesund-2024"], 59_663],
] as const)("%s", (_what, borders, year, parties, expected) => {
  expect(people(borders, year, parties)).toBe(expected);
});

test("one figure for a party, year and borders, of people that can be", () => {
  const keys = figures.map((f) => `${f.party} ${f.year} ${f.borders}`);
  expect(new Set(keys).size).toBe(keys.length);
  expect(figures.every((f) => Number.isInteger(f.people) && f.people > 0)).toBe(true);
});

test("a figure as of the year belongs to who had the number that year; one on the borders of 2024 to who has it then", () => {
  for (const f of figures) {
    const day = f.borders === "2024" ? "2024-01-01" : `${f.year}-01-01`;
    const holder = register.numbers.find((n) => n.number === f.number && validOn(n, day))?.party;
    expect(holder, `${f.number} ${f.year} ${f.borders}`).toBe(f.party);
  }
});

test("where a municipality was the same on both borders, both series say the same", () => {
  const both = figures.filter((f) => f.borders === "2024" && f.quality === "counted" && f.year >= 2020);
  const compared = both
    .filter((f) => f.year <= 2021)
    .map((f) => [f.party, f.year, f.people, people("as-of-year", f.year, [f.party])]);
  expect(compared.length).toBeGreaterThan(90);
  expect(compared.filter(([, , a, b]) => a !== b)).toEqual([]);
});

test("what was shared out by weights is marked: the heirs of Snillfjord and of Verran before 2020", () => {
  const estimated = figures.filter((f) => f.quality === "estimated");
  expect([...new Set(estimated.map((f) => f.party))].sort()).toEqual([
    "heim",
    "hitra-2020",
    "indre-fosen",
    "orkland",
    "steinkjer-2020",
  ]);
  expect(Math.max(...estimated.map((f) => f.year))).toBe(2019);
});
