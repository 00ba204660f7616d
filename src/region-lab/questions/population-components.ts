import type { SourceRef } from "#parties/contract.ts";
import { partyList } from "#parties/questions/list-parties.ts";
import type { Reader } from "#platform/answers.ts";
import type { PopulationChanges } from "../contract.ts";
import { changesTogether, type YearOfChange } from "../rules/population-changes.ts";
import { newestPopulationChanges } from "../store.ts";

/** The bank adds up to the municipalities of today, whose borders are those of 2024. */
const bordersDay = "2024-01-01";

/** Births, deaths and moves that are shown: the newest that anybody has brought; null where nobody has. */
export function populationChanges(reader: Reader): Promise<PopulationChanges | null> {
  return reader.answers.of("region-lab.population-changes", () => newestPopulationChanges(reader.db));
}

export type Components = {
  /** Years of which all the municipalities are known. */
  years: YearOfChange[];
  /** Those that the figures do not have at all. */
  missing: string[];
  source: SourceRef;
};

/** What the yearly change of some municipalities together is made of; null where no figures have been brought. */
export async function componentsOf(reader: Reader, parties: readonly string[]): Promise<Components | null> {
  const found = await populationChanges(reader);
  if (!found) return null;
  const { parties: all } = await partyList(reader, bordersDay, {
    word: "",
    kinds: ["municipality"],
    first: [],
    sort: null,
    limit: 2_000,
    offset: 0,
  });
  const numbers = new Map(all.map((party) => [party.slug, party.number]));
  const areas = parties.map((party) => found.changes[numbers.get(party) ?? ""] ?? []);
  return {
    years: changesTogether(areas),
    missing: parties.filter((_, at) => areas[at]?.length === 0),
    source: { id: found.id, title: found.title, url: found.url },
  };
}
