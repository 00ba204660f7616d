/**
 * Every kind of reason, with the names of what its sentence needs. `party`, `by` and `body` are ids that the reader's
 * page turns into names; `on` and what ends in `day` is a day; `organ(s)`, `is` and `share` are words of the vocabulary.
 */
export const reasonParams = {
  /* The answer and the way to it. */
  "in-force": ["on"],
  "took-effect": ["day"],
  "not-taken-effect": [],
  "matter-opened": ["day"],
  "matter-not-opened": ["day"],
  stage: ["title"],
  "to-be-replaced": ["by", "day"],
  replaced: ["by", "day"],

  /* Conditions that join others. */
  "all-of": [],
  "any-of": [],
  "meetings-tried": ["body"],
  meeting: ["body", "day"],
  "no-voters": [],

  /* Resolutions at home. */
  resolutions: [],
  "enough-resolutions": ["for", "of", "is", "share"],
  "enough-decided": ["for", "of", "is", "share"],
  "has-decided": ["party"],
  "has-not-decided": ["party"],
  adopted: ["party", "organ", "day"],
  "adopted-with-reservation": ["party", "organ", "day"],
  "adopted-otherwise": ["party", "organ", "day"],
  "adopted-in-part": ["party", "organ", "day", "clauses"],
  "reservation-not-accepted": ["party", "organ", "day"],
  rejected: ["party", "organ", "day"],
  postponed: ["party", "organ", "day"],
  noted: ["party", "organ", "day"],
  "wrong-organ": ["party", "organ", "day", "organs"],
  "before-opened": ["party", "organ", "day"],
  "no-resolution": ["party", "organs"],

  /* Meetings of the joint body. */
  vote: ["body"],
  consensus: ["body"],
  "no-meeting": ["body"],
  "meeting-before-opened": ["body", "day"],
  "meeting-before-stage": ["body", "day", "title"],
  "body-adopted": ["body", "day"],
  "body-rejected": ["body", "day"],
  "body-postponed": ["body", "day"],
  "body-noted": ["body", "day"],
  "votes-not-recorded": ["body", "day"],
  "enough-present": ["for", "of", "is", "share"],
  "took-part": ["party"],
  "did-not-take-part": ["party"],
  "majority-or-chair": [],
  "enough-votes": ["for", "of", "is", "share"],
  "voted-for": ["party"],
  "voted-against": ["party"],
  abstained: ["party"],
  absent: ["party"],
  "chair-for": ["party"],
  "chair-against": ["party"],
  "chair-not-recorded": [],
  "not-opposed": ["party"],
  opposed: ["party"],
  "reserved-in-meeting": ["party"],
  "reservation-not-allowed": ["party"],
  "nobody-present": ["body", "day"],
  "notice-kept": ["body", "noticeday", "day", "days", "required"],
  "notice-too-short": ["body", "noticeday", "day", "days", "required"],
  "notice-not-recorded": ["body", "day", "required"],
  "hearing-kept": ["openedday", "day", "days", "required"],
  "hearing-too-short": ["openedday", "day", "days", "required"],
  "hearing-not-opened": ["day", "required"],

  /* Whom it binds. */
  "binds-somebody": ["for", "of"],
  "binds-party": ["party"],
  "bound-with-all": ["party"],
  "bound-by-name": ["party"],
  "bound-by-adoption": ["party", "day"],
  "bound-by-vote": ["party", "body", "day"],
  "bound-by-accession": ["party", "day", "clauses"],
  "has-not-adopted": ["party"],
  "has-not-acceded": ["party"],
  "accession-not-open": ["party"],
  "accession-only-whole": ["party"],
  "came-later": ["party", "day"],
  "not-named": ["party"],
  "reservation-frees": ["party"],
  "reservation-frees-clauses": ["party", "clauses"],
  "reservation-without-effect": ["party"],
  "withdrawal-announced": ["party", "day"],
  withdrawn: ["party", "day"],
  "withdrawal-not-possible": ["party"],
  "party-ended": ["party", "day"],
  "decision-ended": ["day"],
} as const;

export type ReasonCode = keyof typeof reasonParams;

export function isReasonCode(code: string): code is ReasonCode {
  return Object.hasOwn(reasonParams, code);
}
export const reasonCodes = Object.keys(reasonParams).filter(isReasonCode);

export type ParamName<Code extends ReasonCode> = (typeof reasonParams)[Code][number];
export type ParamsOf<Code extends ReasonCode> = { [Name in ParamName<Code>]: string | number };
