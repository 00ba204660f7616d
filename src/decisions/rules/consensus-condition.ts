import type { Condition } from "#cooperation/vocabulary.ts";
import type { AdoptionFact, Missing, Reason } from "../vocabulary.ts";
import type { Facts } from "./facts.ts";
import { meetingRecord, outcomeLeaf, positionIn } from "./meeting-leaf.ts";
import { lacking, type Evaluated } from "./missing.ts";
import { allOf, leaf } from "./reason.ts";
import { votersOn } from "./voters.ts";

type Consensus = Extract<Condition, { kind: "consensus" }>;

function standLeaf(condition: Consensus, party: string, position: AdoptionFact["positions"][number]): Reason {
  if (position.reserved) {
    return condition.reservation === "allowed"
      ? leaf("reserved-in-meeting", true, { party })
      : leaf("reservation-not-allowed", false, { party });
  }
  return position.vote === "against" ? leaf("opposed", false, { party }) : leaf("not-opposed", true, { party });
}

/** Konsensusprinsippet: the body has adopted, some voter was there, and none of them was against. */
export function evaluateConsensus(condition: Consensus, facts: Facts, meeting: AdoptionFact): Evaluated {
  const { body, cite } = condition;
  const record = meetingRecord(meeting);
  const parts = [outcomeLeaf(meeting)];
  const missing: Missing[] = [];
  if (meeting.outcome === "rejected") missing.push(lacking("consensus", { body, cite }));
  else if (meeting.outcome !== "adopted") missing.push(lacking("meeting", { body, cite }));

  if (meeting.positionsKnown) {
    const stands = votersOn(condition.voters, facts, meeting.day).flatMap((party) => {
      const position = positionIn(meeting, party);
      return position ? [{ party, reason: standLeaf(condition, party, position) }] : [];
    });
    parts.push(...stands.map((stand) => stand.reason));
    if (stands.length === 0) {
      parts.push(leaf("nobody-present", false, { body, day: meeting.day }, { record }));
      missing.push(lacking("quorum", { body, cite }));
    }
    for (const { party } of stands.filter((stand) => !stand.reason.holds))
      missing.push(lacking("consensus", { party, body, cite }));
  } else {
    parts.push(leaf("votes-not-recorded", true, { body, day: meeting.day }, { record }));
  }
  return { reason: allOf("consensus", { body }, parts, { cite, record }), missing };
}
