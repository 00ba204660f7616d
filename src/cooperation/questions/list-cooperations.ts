import type { Reader } from "#platform/answers.ts";
import type { Day } from "#platform/day.ts";
import type { CooperationRef } from "../contract.ts";
import { listCooperations, membershipCounts } from "../list-store.ts";
import { refOfCooperation } from "./cooperation.ts";

export type ListedCooperationRef = CooperationRef & {
  since: Day;
  sinceCertainty: "exact" | "at-latest";
  purpose: string | null;
  members: number;
  observers: number;
};
export type CooperationList = { cooperations: ListedCooperationRef[]; total: number };

/** A longer word matches no name. */
export const longestWord = 100;

/** The cooperations there are on a day, by theme and name. `word`: a part of the name or the purpose. */
export async function cooperationList(
  reader: Reader,
  on: Day,
  asked: { word: string; limit: number; offset: number },
): Promise<CooperationList> {
  const word = asked.word.normalize("NFC").trim();
  if (word.length > longestWord) return { cooperations: [], total: 0 };
  return reader.answers.of(`cooperation.list ${on} ${JSON.stringify({ ...asked, word })}`, async () => {
    const found = await listCooperations(reader.db, { ...asked, on, word });
    return {
      cooperations: found.map((one) => ({
        ...refOfCooperation(one),
        since: one.since,
        sinceCertainty: one.since_certainty,
        purpose: one.purpose,
        members: one.members,
        observers: one.observers,
      })),
      total: found[0]?.total ?? 0,
    };
  });
}

/** In how many cooperations each party is on a day; a party in none is absent. */
export async function cooperationCounts(
  reader: Reader,
  parties: readonly string[],
  on: Day,
): Promise<Map<string, number>> {
  const wanted = [...new Set(parties)].sort();
  if (wanted.length === 0) return new Map();
  const found = await reader.answers.of(`cooperation.counts ${on} ${wanted.join(" ")}`, () =>
    membershipCounts(reader.db, wanted, on),
  );
  return new Map(found.map((one) => [one.party, one.count]));
}
