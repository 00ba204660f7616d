import type { Reader } from "#platform/answers.ts";
import type { SourceRef } from "../contract.ts";
import { yearsOf, type YearFigure } from "../population-store.ts";
import { sourceRefs } from "./find-party.ts";

/** Inhabitants on 1 January of every year that is known, by party; the two kinds of borders are never mixed. */
export async function populationSeries(
  reader: Reader,
  ids: readonly string[],
  borders: "as-of-year" | "2024",
): Promise<{ figures: YearFigure[]; sources: SourceRef[] }> {
  const wanted = [...new Set(ids)].sort();
  if (wanted.length === 0) return { figures: [], sources: [] };
  const figures = await reader.answers.of(`parties.years ${borders} ${wanted.join(" ")}`, () =>
    yearsOf(reader.db, wanted, borders),
  );
  const sources = await sourceRefs(
    reader,
    figures.map((one) => one.source),
  );
  return { figures, sources: [...sources.values()] };
}
