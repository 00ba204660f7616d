/** Participants that a project can no longer count on: they left the cooperation, or no longer exist. */
import type { Day } from "#cooperation/vocabulary.ts";

/** A time in the cooperation, in whatever role; `until` is the first day it no longer held. */
export type Stay = { party: string; since: Day; until: Day | null };

export type ParticipantFlag =
  | { code: "party-left"; party: string; since: Day }
  | { code: "party-ended"; party: string; since: Day; successors: readonly string[] };

/**
 * Only one that was in the cooperation can have left it: a partner from outside is no fault. Observers are in it. That a
 * party ended says more than that it left, and is told instead.
 */
export function participantFlags(
  participants: readonly string[],
  stays: readonly Stay[],
  ends: ReadonlyMap<string, { ended: Day; successors: readonly string[] }>,
  on: Day,
): ParticipantFlag[] {
  return participants.flatMap((party): ParticipantFlag[] => {
    const end = ends.get(party);
    if (end && end.ended <= on) return [{ code: "party-ended", party, since: end.ended, successors: end.successors }];
    const own = stays.filter((one) => one.party === party && one.since <= on);
    if (own.length === 0 || own.some((one) => one.until === null || on < one.until)) return [];
    const left = own
      .flatMap((one) => one.until ?? [])
      .toSorted()
      .at(-1);
    return left === undefined ? [] : [{ code: "party-left", party, since: left }];
  });
}
