import type { AdoptionFact, Reason } from "../vocabulary.ts";
import { leaf } from "./reason.ts";

/** The meeting of a body that a condition is tried on, or why there is none. */
export type Tried = { meeting: AdoptionFact } | { meeting?: undefined; why: Reason };

export function meetingRecord(meeting: AdoptionFact) {
  return { kind: "adoption" as const, id: meeting.id };
}

/** What the body's minutes say became of the matter in the meeting. */
export function outcomeLeaf(meeting: AdoptionFact): Reason {
  const params = { body: meeting.body, day: meeting.day };
  const grounds = { record: meetingRecord(meeting) };
  switch (meeting.outcome) {
    case "adopted":
      return leaf("body-adopted", true, params, grounds);
    case "rejected":
      return leaf("body-rejected", false, params, grounds);
    case "postponed":
      return leaf("body-postponed", false, params, grounds);
    case "noted":
      return leaf("body-noted", false, params, grounds);
    default:
      return meeting.outcome satisfies never;
  }
}

const voteRank = { for: 0, abstain: 1, against: 2 } as const;
type Position = AdoptionFact["positions"][number];

/** Whether the first says less for the decision than the second. */
export function saysLess(a: Position, b: Position): boolean {
  if (a.vote !== b.vote) return voteRank[a.vote] > voteRank[b.vote];
  if ((a.reserved ?? false) !== (b.reserved ?? false)) return a.reserved === true;
  if ((a.chair ?? false) !== (b.chair ?? false)) return a.chair !== true;
  return JSON.stringify(a.reservedClauses ?? []) < JSON.stringify(b.reservedClauses ?? []);
}

/** How the party voted; of two contradicting entries the one that says least for the decision counts. */
export function positionIn(meeting: AdoptionFact, party: string): Position | undefined {
  const [first, ...rest] = meeting.positions.filter((each) => each.party === party);
  return first && rest.reduce((least, each) => (saysLess(each, least) ? each : least), first);
}
