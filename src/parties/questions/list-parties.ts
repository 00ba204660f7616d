import type { Reader } from "#platform/answers.ts";
import type { Day } from "#platform/day.ts";
import type { PartyRef } from "../contract.ts";
import { listParties, wholesOf, type PartySort } from "../list-store.ts";
import type { PartyKind } from "../vocabulary.ts";
import { partyRefs, refOf } from "./find-party.ts";

export { partySorts, type PartySort } from "../list-store.ts";

export type ListedPartyRef = PartyRef & {
  county: PartyRef | null;
  population: { people: number; year: number } | null;
};
export type PartyList = { parties: ListedPartyRef[]; total: number };

/** A longer word matches no name. */
export const longestWord = 100;

/** The parties that exist on a day; `first` (the region's own) come first where no order is asked for. */
export async function partyList(
  reader: Reader,
  on: Day,
  asked: {
    word: string;
    kinds: readonly PartyKind[];
    first: readonly string[];
    sort: PartySort | null;
    limit: number;
    offset: number;
  },
): Promise<PartyList> {
  const word = asked.word.normalize("NFC").trim();
  if (word.length > longestWord) return { parties: [], total: 0 };
  const key = `parties.list ${on} ${JSON.stringify({ ...asked, word })}`;
  return reader.answers.of(key, async () => {
    const found = await listParties(reader.db, { ...asked, on, word });
    const counties = await partyRefs(
      reader,
      found.flatMap((one) => one.county ?? []),
      on,
    );
    return {
      parties: found.map((one) => ({
        ...refOf(one),
        county: one.county === null ? null : (counties.get(one.county) ?? null),
        population: one.people === null || one.year === null ? null : { people: one.people, year: one.year },
      })),
      total: found[0]?.total ?? 0,
    };
  });
}

/** The county, association or other whole that each party is part of on a day; a party with none is absent. */
export async function wholeOf(reader: Reader, ids: readonly string[], on: Day): Promise<Map<string, string>> {
  const wanted = [...new Set(ids)].sort();
  if (wanted.length === 0) return new Map();
  const found = await reader.answers.of(`parties.wholes ${on} ${wanted.join(" ")}`, () =>
    wholesOf(reader.db, wanted, on),
  );
  return new Map(found.map((one) => [one.party, one.whole]));
}
