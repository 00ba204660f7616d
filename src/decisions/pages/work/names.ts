import type { FieldNames } from "#design/field-problems.ts";
import { workTexts as texts } from "./work-texts.ts";

/** What the pages call the values of the acts' schemas. */
export const fieldNames: FieldNames = {
  party: { field: "party", label: texts.party },
  part: { field: "part", label: texts.part },
  organ: { field: "organ", label: texts.organ },
  stage: { field: "stage", label: texts.stage },
  body: { field: "body", label: texts.body },
  title: { field: "title", label: texts.title },
  "text.body": { field: "body", label: texts.body },
  day: { field: "day", label: texts.day },
  noticeDay: { field: "noticeDay", label: texts.noticeDay },
  dated: { field: "dated", label: texts.dated },
  since: { field: "since", label: texts.since },
  due: { field: "due", label: texts.due },
  caseNumber: { field: "caseNumber", label: texts.caseNumber },
  outcome: { field: "outcome", label: texts.outcome },
  wording: { field: "wording", label: texts.wording },
  votesFor: { field: "votesFor", label: texts.votesFor },
  votesAgainst: { field: "votesAgainst", label: texts.votesAgainst },
  reservation: { field: "reservation", label: texts.reservation },
  reservedClauses: { field: "reserved", label: texts.reservedClauses },
  clauses: { field: "only", label: texts.onlyClauses },
  attachment: { field: "attachment", label: texts.attachment },
  positions: { field: "positions", label: texts.positions },
  parties: { field: "parties", label: texts.parties },
  rule: { field: "rule", label: texts.rule },
  note: { field: "note", label: texts.note },
  reason: { field: "reason", label: texts.reason },
};
