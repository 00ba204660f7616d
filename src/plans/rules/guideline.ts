/** Guidelines of a joint plan and what municipalities answer to them (pbl § 9-6, § 11-5): the words and facts that the rules read. */
import type { Day } from "#cooperation/vocabulary.ts";

export const guidelineKinds = ["must", "should", "limit"] as const;
/** skal, bør, grense (a number that is kept to). */
export type GuidelineKind = (typeof guidelineKinds)[number];

export const answerStates = ["followed", "deviates", "not-treated"] as const;
/** følger, avviker (med begrunnelse), ikke behandlet ennå. */
export type AnswerState = (typeof answerStates)[number];

export const municipalPlanKinds = ["land-use", "sub-plan", "societal", "zoning"] as const;
/** kommuneplanens arealdel, kommunedelplan, kommuneplanens samfunnsdel, reguleringsplan. */
export type MunicipalPlanKind = (typeof municipalPlanKinds)[number];

/** `since`: the first day of the wording that stands on the day asked about. */
export type GuidelineFact = { id: string; since: Day };

/** A municipality's own plan. Only the land-use part (kommuneplanens arealdel) has to answer to guidelines. */
export type MunicipalPlanFact = {
  id: string;
  party: string;
  kind: MunicipalPlanKind;
  /** When the work on it was announced (oppstartsvarsel, pbl § 11-12). */
  startedOn: Day | null;
  adoptedOn: Day | null;
  inForceFrom: Day | null;
  revisionDue: Day | null;
  /** First day on which it no longer holds because the council took it back; a plan that was replaced has none. */
  endedOn: Day | null;
};

/** `plan`: the municipal plan in which the answer was given; null where it was given apart from one. */
export type AnswerFact = { party: string; day: Day; state: AnswerState; plan: string | null };

/** A written notice to the other parties that the municipality will depart from the guideline. */
export type NoticeFact = { party: string; day: Day; plan: string | null };

/** Land that a municipality answers for: its own, or that of one that was merged into it on the day `ended`. */
export type Part = {
  party: string;
  ended: Day | null;
  /** Whether the joint decision passes on to the municipality that it was merged into has not been decided. */
  unsettled?: boolean;
};

export type NoticeState = "not-needed" | "given" | "late" | "missing";
export type Notice = { state: NoticeState; day: Day | null; startedOn: Day | null };

export type Overdue = { why: "plan-without-answer" | "revision-passed"; since: Day; plan: string };

/** Why a cell is what it is; said in words by follow-up-texts.ts. */
export type FollowUpReason =
  | { code: "answered"; party: string; state: AnswerState; day: Day; plan: string | null }
  | { code: "earlier-wording"; party: string; day: Day; since: Day }
  | { code: "never-answered"; party: string }
  | { code: "plan-taken-back"; party: string; plan: string }
  | { code: "plan-without-answer"; party: string; plan: string; adopted: Day }
  | { code: "plan-older"; party: string; plan: string; adopted: Day; since: Day }
  | { code: "revision-passed"; party: string; plan: string; due: Day }
  | { code: "revision-ahead"; party: string; plan: string; due: Day }
  | { code: "no-plan"; party: string }
  | { code: "notice-given"; party: string; day: Day; startedOn: Day | null }
  | { code: "notice-late"; party: string; day: Day; startedOn: Day }
  | { code: "notice-missing"; party: string; startedOn: Day | null };

/** How one part stands to one guideline on a day. */
export type Standing<Answer extends AnswerFact = AnswerFact> = {
  party: string;
  /** The day on which it was merged into the municipality that now answers for it. */
  ended: Day | null;
  unsettled: boolean;
  state: AnswerState;
  answer: Answer | null;
  overdue: Overdue | null;
  /** When it has to be answered at the latest: the next revision of the land-use plan in force. */
  due: Day | null;
  notice: Notice;
  reasons: FollowUpReason[];
};

/** A municipality's cell: that of its parts which asks most of it. */
export type Cell<Answer extends AnswerFact = AnswerFact> = {
  state: AnswerState;
  overdue: Overdue | null;
  due: Day | null;
  notice: Notice;
  parts: Standing<Answer>[];
};
