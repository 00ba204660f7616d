import { join } from "node:path";
import { field, readTable, type Row } from "../../facts/read-table.ts";
import { root } from "./facts.ts";
import type { AgesByYear } from "./rules/population-projection.ts";

/** Lower ends of the age groups of the tables: 0, 5 … 85, 90 and over. */
export const ageStarts = Array.from({ length: 19 }, (_, group) => group * 5);
/** Key in facts/sources.csv. */
export const agesSource = "ssb-07459-csdata";
export const sexSource = "ssb-07459-fhidata";

const folder = join(root, "facts/population");
let ages: Map<string, Map<number, number[]>> | undefined;
let bySex: Map<string, SexAges[]> | undefined;

/** Inhabitants by age group of each year, by party; Trøndelag on the borders of 2024. Read once. */
export function populationAges(): ReadonlyMap<string, AgesByYear> {
  if (ages) return ages;
  ages = new Map();
  for (const row of readTable(join(folder, "ages-borders-2024.csv"))) {
    const own = ages.get(field(row, "party")) ?? new Map<number, number[]>();
    ages.set(field(row, "party"), own.set(Number(field(row, "year")), counts(row)));
  }
  return ages;
}

export type SexAges = { year: number; sex: "female" | "male"; ages: number[] };

/** The same by sex, in the two years of which that is known. */
export function populationBySex(): ReadonlyMap<string, readonly SexAges[]> {
  if (bySex) return bySex;
  bySex = new Map();
  for (const row of readTable(join(folder, "ages-by-sex.csv"))) {
    const own = bySex.get(field(row, "party")) ?? [];
    own.push({
      year: Number(field(row, "year")),
      sex: field(row, "sex") === "female" ? "female" : "male",
      ages: counts(row),
    });
    bySex.set(field(row, "party"), own);
  }
  return bySex;
}

function counts(row: Row): number[] {
  return ageStarts.map((start) => Number(field(row, `a${start}`)));
}
