import { partyRefs } from "#parties/questions/find-party.ts";
import { known } from "#parties/questions/party.ts";
import { successorIds } from "#parties/questions/successors.ts";
import type { Reader } from "#platform/answers.ts";
import { addDays, type Day } from "#platform/day.ts";
import type { SharesOver } from "../contract.ts";
import {
  afterMerger,
  frozenLiability,
  heldUntil,
  shareAsWritten,
  shareFrom,
  type Share,
  type Term,
} from "../rules/shares.ts";
import { sharesEver } from "../share-store.ts";
import { membershipsEver, type CooperationRow, type MembershipRow } from "../store.ts";

/** What is over of the shares by a day: those that ended with nothing after them, and who withdrew and still answers. */
export async function sharesOver(
  reader: Reader,
  { slug: cooperation, until: end }: Pick<CooperationRow, "slug" | "until">,
  on: Day,
): Promise<SharesOver> {
  const past = (await sharesEver(reader.db, cooperation)).filter((one) => one.since <= on);
  if (past.length === 0) return { ended: null, proposed: [], left: [] };
  const terms = (await membershipsEver(reader.db, [cooperation])).map(termOf);
  const newest = past.filter((one) => one.since === past.at(-1)?.since);
  const until = newest[0]?.until ?? null;
  // What ended with the cooperation itself lacks nothing, and nobody withdrew from it.
  const over = end !== null && end <= on;
  const ended = until !== null && until <= on && !over ? until : null;
  const proposed = ended === null ? [] : await afterChanges(reader, newest, terms, ended, on);
  const left = frozenLiability(
    past.map((one) => ({ ...one, liability: shareFrom(one.liability) })),
    terms,
    on,
  ).filter((one) => one.left !== end);
  const refs = await partyRefs(
    reader,
    [...proposed, ...left].map((one) => one.party),
    on,
  );
  return {
    ended,
    proposed: proposed.map(({ party, ownership, liability }) => ({
      party: known(refs, party),
      ownership: shareAsWritten(ownership),
      liability: shareAsWritten(liability),
    })),
    left: left.map((one) => ({
      ...one,
      party: known(refs, one.party),
      liability: shareAsWritten(one.liability),
    })),
  };
}

export function termOf(row: MembershipRow): Term {
  const { party, role, since, until } = row;
  return { party, role, since, until, withdrew: row.until_certainty === "exact" };
}

/** Empty where someone left without a single follower that takes part: then the parties must agree anew. */
async function afterChanges(
  reader: Reader,
  newest: readonly { party: string; ownership: string; liability: string }[],
  terms: readonly Term[],
  ended: Day,
  on: Day,
): Promise<Share[]> {
  const takesPart = (party: string) => !("fault" in heldUntil(terms, [party], on));
  const followers = new Map<string, string>();
  for (const { party } of newest) {
    if (takesPart(party)) continue;
    const { status, parties } = await successorIds(reader, party, addDays(ended, -1), on);
    const [follower] = parties;
    if (status !== "one" || follower === undefined || !takesPart(follower)) return [];
    followers.set(party, follower);
  }
  return afterMerger(
    newest.map((one) => ({
      party: one.party,
      ownership: shareFrom(one.ownership),
      liability: shareFrom(one.liability),
    })),
    followers,
  );
}
