import type { Condition } from "#cooperation/vocabulary.ts";
import type { AdoptionFact } from "../vocabulary.ts";
import { daysBetween } from "./calendar.ts";
import type { Facts } from "./facts.ts";
import { meetingRecord, outcomeLeaf } from "./meeting-leaf.ts";
import { lacking, type Evaluated } from "./missing.ts";
import { leaf } from "./reason.ts";

type Notice = Extract<Condition, { kind: "notice" }>;
type Hearing = Extract<Condition, { kind: "hearing" }>;

/** The day of the notice is not counted, the day of the meeting is: sent on the 1st for the 8th is seven days. */
export function evaluateNotice(condition: Notice, meeting: AdoptionFact): Evaluated {
  const { body, cite, days: required } = condition;
  const grounds = { cite, record: meetingRecord(meeting) };
  const { day, noticeDay } = meeting;
  if (noticeDay === undefined) {
    return {
      reason: leaf("notice-not-recorded", false, { body, day, required }, grounds),
      missing: [lacking("notice", { body, cite })],
    };
  }
  const days = daysBetween(noticeDay, day);
  const params = { body, noticeday: noticeDay, day, days, required };
  return days >= required
    ? { reason: leaf("notice-kept", true, params, grounds), missing: [] }
    : { reason: leaf("notice-too-short", false, params, grounds), missing: [lacking("notice", { body, cite })] };
}

export function evaluateHearing(condition: Hearing, facts: Facts, meeting: AdoptionFact): Evaluated {
  const { body, cite, days: required } = condition;
  if (meeting.outcome !== "adopted")
    return { reason: outcomeLeaf(meeting), missing: [lacking("meeting", { body, cite })] };
  const grounds = { cite, record: meetingRecord(meeting) };
  const { day } = meeting;
  const opened = facts.decision.hearingOpened;
  if (opened === undefined || opened > day) {
    return {
      reason: leaf("hearing-not-opened", false, { day, required }, grounds),
      missing: [lacking("hearing", { body, cite })],
    };
  }
  const days = daysBetween(opened, day);
  const params = { openedday: opened, day, days, required };
  return days >= required
    ? { reason: leaf("hearing-kept", true, params, grounds), missing: [] }
    : { reason: leaf("hearing-too-short", false, params, grounds), missing: [lacking("hearing", { body, cite })] };
}
