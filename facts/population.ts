import { join } from "node:path";
import { field, readTable } from "./read-table.ts";

/**
 * Inhabitants on 1 January. `as-of-year`: on the borders of that year, under the number of that year. `2024`: on the
 * borders of 2024, for the party and number that has them, also for years before it began. The two are never mixed.
 */
export interface PopulationFigure {
  party: string;
  number: string;
  year: number;
  people: number;
  borders: "as-of-year" | "2024";
  quality: "counted" | "estimated";
  /** Key in facts/sources.csv. */
  source: string;
}

/** Both series from the tables in facts/population. Reads files at each call. */
export function readPopulationFacts(): PopulationFigure[] {
  return ["as-of-year.csv", "borders-2024.csv"].flatMap((name) =>
    readTable(join(import.meta.dirname, "population", name)).map((row) => ({
      party: field(row, "party"),
      number: field(row, "number"),
      year: Number(field(row, "year")),
      people: Number(field(row, "people")),
      borders: field(row, "borders") === "2024" ? "2024" : "as-of-year",
      quality: field(row, "quality") === "estimated" ? "estimated" : "counted",
      source: field(row, "source"),
    })),
  );
}
