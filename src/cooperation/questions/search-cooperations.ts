import { partyRefs } from "#parties/questions/find-party.ts";
import type { PartyRef } from "#parties/contract.ts";
import type { Reader } from "#platform/answers.ts";
import type { Day } from "#platform/day.ts";
import type { Search } from "#platform/search-words.ts";
import type { CooperationRef } from "../contract.ts";
import { searchCooperations, searchEvents } from "../search-store.ts";
import { cooperationRefs } from "./cooperation.ts";

/** `excerpt`: where it was found, ⟦ and ⟧ around what matched; null where the name did. */
export type CooperationFound = { cooperation: CooperationRef; excerpt: string | null; there: boolean };

export async function cooperationsFound(
  reader: Reader,
  search: Search,
  on: Day,
  limit: number,
): Promise<{ found: CooperationFound[]; total: number }> {
  return reader.answers.of(`cooperation.search ${on} ${limit} ${search.text}`, async () => {
    const hits = await searchCooperations(reader.db, search, on, limit);
    const refs = await cooperationRefs(
      reader,
      hits.map((one) => one.cooperation),
      on,
    );
    return {
      found: hits.flatMap((one) => {
        const cooperation = refs.get(one.cooperation);
        return cooperation ? [{ cooperation, excerpt: one.excerpt, there: one.there }] : [];
      }),
      total: hits[0]?.total ?? 0,
    };
  });
}

export type EventFound = {
  id: string;
  title: string;
  day: Day;
  precision: "day" | "month" | "year";
  caseNumber: string | null;
  cooperation: CooperationRef | null;
  party: PartyRef | null;
  constructed: boolean;
};

export async function eventsFound(
  reader: Reader,
  search: Search,
  on: Day,
  limit: number,
): Promise<{ found: EventFound[]; total: number }> {
  return reader.answers.of(`cooperation.search-events ${on} ${limit} ${search.text}`, async () => {
    const hits = await searchEvents(reader.db, search, on, limit);
    const [cooperations, parties] = await Promise.all([
      cooperationRefs(
        reader,
        hits.flatMap((one) => one.cooperation ?? []),
        on,
      ),
      partyRefs(
        reader,
        hits.flatMap((one) => one.party ?? []),
        on,
      ),
    ]);
    return {
      found: hits.map((one) => ({
        id: one.id,
        title: one.title,
        day: one.day,
        precision: one.precision,
        caseNumber: one.case_number,
        cooperation: cooperations.get(one.cooperation ?? "") ?? null,
        party: parties.get(one.party ?? "") ?? null,
        constructed: one.constructed,
      })),
      total: hits[0]?.total ?? 0,
    };
  });
}
