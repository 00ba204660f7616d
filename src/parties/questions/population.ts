import type { Reader } from "#platform/answers.ts";
import type { Day } from "#platform/day.ts";
import type { SourceRef } from "../contract.ts";
import { peopleOf } from "../list-store.ts";
import { sourceRefs } from "./find-party.ts";

/** Inhabitants of several parties together. `missing`: parties that no figure is known of. */
export type PopulationSum = { people: number; years: number[]; missing: string[]; sources: SourceRef[] };

/** Inhabitants on 1 January of the day's year, or of the newest year before it, on the borders of that year. */
export async function populationSum(reader: Reader, ids: readonly string[], on: Day): Promise<PopulationSum> {
  const wanted = [...new Set(ids)].sort();
  if (wanted.length === 0) return { people: 0, years: [], missing: [], sources: [] };
  const year = Number(on.slice(0, 4));
  const found = await reader.answers.of(`parties.people ${year} ${wanted.join(" ")}`, () =>
    peopleOf(reader.db, wanted, year),
  );
  const sources = await sourceRefs(
    reader,
    found.map((one) => one.source),
  );
  const known = new Set(found.map((one) => one.party));
  return {
    people: found.reduce((sum, one) => sum + one.people, 0),
    years: [...new Set(found.map((one) => one.year))].sort((a, b) => a - b),
    missing: wanted.filter((id) => !known.has(id)),
    sources: [...sources.values()],
  };
}

/** The same one by one: a party that no figure is known of is absent. */
export async function populations(
  reader: Reader,
  ids: readonly string[],
  on: Day,
): Promise<Map<string, { people: number; year: number }>> {
  const wanted = [...new Set(ids)].sort();
  if (wanted.length === 0) return new Map();
  const year = Number(on.slice(0, 4));
  const found = await reader.answers.of(`parties.people ${year} ${wanted.join(" ")}`, () =>
    peopleOf(reader.db, wanted, year),
  );
  return new Map(found.map((one) => [one.party, { people: one.people, year: one.year }]));
}
