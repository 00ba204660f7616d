import { cooperationAnswer } from "#cooperation/questions/cooperation.ts";
import { cooperationCounts } from "#cooperation/questions/list-cooperations.ts";
import { partyList, type ListedPartyRef, type PartySort } from "#parties/questions/list-parties.ts";
import type { PartyKind } from "#parties/vocabulary.ts";
import type { Reader } from "#platform/answers.ts";
import type { Day } from "#platform/day.ts";

export type PartyRow = ListedPartyRef & { cooperations: number; inRegion: boolean };

/** The parties of some kinds on a day, the region's own first unless ordered otherwise, with how much each is in. */
export async function partyRows(
  reader: Reader,
  home: string,
  on: Day,
  asked: { word: string; kinds: readonly PartyKind[]; sort: PartySort | null; limit: number; offset: number },
): Promise<{ parties: PartyRow[]; total: number }> {
  const region = await cooperationAnswer(reader, home, on);
  const own = region.ok ? region.value.members.map((one) => one.party.slug) : [];
  const { parties, total } = await partyList(reader, on, { ...asked, first: own });
  const counts = await cooperationCounts(
    reader,
    parties.map((one) => one.slug),
    on,
  );
  return {
    parties: parties.map((one) => ({
      ...one,
      cooperations: counts.get(one.slug) ?? 0,
      inRegion: own.includes(one.slug),
    })),
    total,
  };
}
