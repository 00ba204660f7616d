/** pbl § 9-6 and § 11-5: how a municipality stands to a guideline on a day, what it must answer, and whether the others were told of a deviation. */
import type { Day } from "#cooperation/vocabulary.ts";
import type {
  AnswerFact,
  AnswerState,
  Cell,
  FollowUpReason,
  GuidelineFact,
  MunicipalPlanFact,
  Notice,
  NoticeFact,
  NoticeState,
  Overdue,
  Part,
  Standing,
} from "./guideline.ts";

/** A municipality with what it answers for and in which plans: the same for every guideline. */
export type LandFacts = {
  municipality: string;
  /** At least one: itself, or what was merged into it. */
  parts: readonly Part[];
  plans: readonly MunicipalPlanFact[];
  /** Whether a party that departs from the plan has to tell the others first (pbl § 9-6: a plan under chapter 9). */
  noticeNeeded: boolean;
};
export type AskedFacts<Answer extends AnswerFact = AnswerFact> = {
  guideline: GuidelineFact;
  /** Those of the parts that the guideline binds. */
  parts: readonly Part[];
  /** Answers of the municipality and of its parts, in any order. */
  answers: readonly Answer[];
  notices: readonly NoticeFact[];
};
export type CellFacts<Answer extends AnswerFact = AnswerFact> = LandFacts & AskedFacts<Answer>;

export function followUpCell<Answer extends AnswerFact>(facts: CellFacts<Answer>, on: Day): Cell<Answer> {
  return followUpOf(facts, on)(facts);
}

/** How one municipality stands on a day, to be asked for one guideline after the other: its plans are sorted once. */
export function followUpOf(
  land: LandFacts,
  on: Day,
): <Answer extends AnswerFact>(asked: AskedFacts<Answer>) => Cell<Answer> {
  const takenBack = new Set(land.plans.flatMap((one) => (one.endedOn !== null && one.endedOn <= on ? [one.id] : [])));
  const plans = new Map(land.parts.map((part) => [part.party, landUsePlans(land, part, on)]));
  return (asked) => {
    const parts = asked.parts.map((part) =>
      standing({ ...asked, land, takenBack, plans: plans.get(part.party) ?? [] }, part, on),
    );
    return { ...heaviest(parts), parts };
  };
}

function heaviest(parts: readonly Standing[]): Omit<Cell, "parts"> {
  let state: AnswerState = "followed";
  let notice = none;
  let overdue: Overdue | null = null;
  let due: Day | null = null;
  for (const one of parts) {
    if (stateWeight[one.state] > stateWeight[state]) state = one.state;
    if (noticeWeight[one.notice.state] > noticeWeight[notice.state]) notice = one.notice;
    if (one.overdue && (overdue === null || one.overdue.since < overdue.since)) overdue = one.overdue;
    if (one.due !== null && (due === null || one.due < due)) due = one.due;
  }
  return { state, overdue, due, notice };
}

/** A deviation of one part is a deviation of the municipality; what is not treated somewhere is not followed everywhere. */
const stateWeight: { [state in AnswerState]: number } = { deviates: 2, "not-treated": 1, followed: 0 };
const noticeWeight: { [state in NoticeState]: number } = { missing: 3, late: 2, given: 1, "not-needed": 0 };
const none: Notice = { state: "not-needed", day: null, startedOn: null };

type OfPart<Answer extends AnswerFact> = AskedFacts<Answer> & {
  land: LandFacts;
  takenBack: ReadonlySet<string>;
  /** The part's adopted land-use plans, oldest first. */
  plans: readonly AdoptedPlan[];
};
type AdoptedPlan = MunicipalPlanFact & { adoptedOn: Day };

function standing<Answer extends AnswerFact>(facts: OfPart<Answer>, part: Part, on: Day): Standing<Answer> {
  const { guideline, land, takenBack, plans } = facts;
  const given = facts.answers.filter((one) => one.day <= on && speaksFor(land.municipality, part, one.party, one.day));
  // An answer stood in a plan; when the council took the plan back, it took back the answer.
  const answers = given.filter((one) => one.plan === null || !takenBack.has(one.plan));
  const newest = newestOf(answers);
  // What was said to an earlier wording was not said to this one.
  const answer = newest && newest.day >= guideline.since ? newest : null;
  const state = answer?.state ?? "not-treated";
  const reasons: FollowUpReason[] = [];
  if (answer) reasons.push({ code: "answered", party: part.party, state, day: answer.day, plan: answer.plan });
  else if (newest)
    reasons.push({ code: "earlier-wording", party: part.party, day: newest.day, since: guideline.since });
  else {
    const lost = newestOf(given)?.plan;
    reasons.push(
      lost ? { code: "plan-taken-back", party: part.party, plan: lost } : { code: "never-answered", party: part.party },
    );
  }

  const waiting = awaited(part.party, guideline, plans, answers, state, on);
  const notice = noticeOf(facts, part, answer, on);
  return {
    party: part.party,
    ended: part.ended,
    unsettled: part.unsettled ?? false,
    state,
    answer,
    overdue: waiting.overdue,
    due: waiting.due,
    notice: notice.notice,
    reasons: reasons.concat(waiting.reasons, notice.reasons),
  };
}

/** A part speaks for itself until it is merged; from then on the municipality it was merged into speaks for it. */
function speaksFor(municipality: string, part: Part, party: string, day: Day): boolean {
  if (party === part.party) return part.ended === null || day < part.ended;
  return party === municipality && part.ended !== null && day >= part.ended;
}

/** Answers of one day: a real answer says more than "not treated", a deviation more than its absence. */
function newestOf<Answer extends AnswerFact>(answers: readonly Answer[]): Answer | null {
  let newest: Answer | null = null;
  for (const one of answers) if (newest === null || isNewer(one, newest)) newest = one;
  return newest;
}

function isNewer(a: AnswerFact, b: AnswerFact): boolean {
  if (a.day !== b.day) return a.day > b.day;
  if (a.state !== b.state) return saysMore[a.state] > saysMore[b.state];
  return (a.plan ?? "") > (b.plan ?? "");
}

const saysMore: { [state in AnswerState]: number } = { deviates: 2, followed: 1, "not-treated": 0 };

/** The part's adopted land-use plans, oldest first: its own, and after a merger those of the municipality it became part of. */
function landUsePlans(facts: LandFacts, part: Part, on: Day): AdoptedPlan[] {
  return facts.plans
    .filter((one): one is AdoptedPlan => one.kind === "land-use" && one.adoptedOn !== null)
    .filter((one) => one.adoptedOn <= on && (one.endedOn === null || on < one.endedOn))
    .filter((one) => speaksFor(facts.municipality, part, one.party, one.adoptedOn))
    .toSorted((a, b) => compare(a.adoptedOn, b.adoptedOn) || compare(a.id, b.id));
}

type Awaited = { overdue: Overdue | null; due: Day | null; reasons: FollowUpReason[] };

/**
 * A land-use plan adopted since the guideline must answer it. Until there is one the answer waits for the revision of
 * the plan in force, and no longer than the day that the municipality has set for that.
 */
function awaited(
  party: string,
  guideline: GuidelineFact,
  plans: readonly AdoptedPlan[],
  answers: readonly AnswerFact[],
  state: AnswerState,
  on: Day,
): Awaited {
  const newest = plans.at(-1);
  if (!newest) return { overdue: null, due: null, reasons: [{ code: "no-plan", party }] };
  const plan = newest.id;
  const since = plans
    .filter((one) => one.adoptedOn >= guideline.since)
    .find((one) => !isAnswered(one, plans, guideline, answers));
  if (since)
    return {
      overdue: { why: "plan-without-answer", since: since.adoptedOn, plan: since.id },
      due: null,
      reasons: [{ code: "plan-without-answer", party, plan: since.id, adopted: since.adoptedOn }],
    };
  if (state !== "not-treated") return { overdue: null, due: null, reasons: [] };
  const older: FollowUpReason = {
    code: "plan-older",
    party,
    plan,
    adopted: newest.adoptedOn,
    since: guideline.since,
  };
  const due = newest.revisionDue;
  if (due === null) return { overdue: null, due: null, reasons: [older] };
  if (due >= on) return { overdue: null, due, reasons: [older, { code: "revision-ahead", party, plan, due }] };
  return {
    overdue: { why: "revision-passed", since: due, plan },
    due,
    reasons: [older, { code: "revision-passed", party, plan, due }],
  };
}

/** An answer that names the plan, or was given after its adoption, is an answer of that plan; so is one of a later plan. */
function isAnswered(
  plan: AdoptedPlan,
  plans: readonly AdoptedPlan[],
  guideline: GuidelineFact,
  answers: readonly AnswerFact[],
): boolean {
  const later = new Set(plans.slice(plans.findIndex((one) => one.id === plan.id)).map((one) => one.id));
  return answers.some(
    (one) =>
      one.state !== "not-treated" &&
      one.day >= guideline.since &&
      (one.plan === null ? one.day >= plan.adoptedOn : later.has(one.plan) || one.day >= plan.adoptedOn),
  );
}

function noticeOf(
  facts: OfPart<AnswerFact>,
  part: Part,
  answer: AnswerFact | null,
  on: Day,
): { notice: Notice; reasons: FollowUpReason[] } {
  if (!facts.land.noticeNeeded || answer?.state !== "deviates") return { notice: none, reasons: [] };
  const { party } = part;
  const startedOn = facts.land.plans.find((one) => one.id === answer.plan)?.startedOn ?? null;
  const first = facts.notices
    .filter((one) => one.day <= on && speaksFor(facts.land.municipality, part, one.party, one.day))
    .filter((one) => one.plan === null || answer.plan === null || one.plan === answer.plan)
    .toSorted((a, b) => compare(a.day, b.day))[0];
  if (!first)
    return {
      notice: { state: "missing", day: null, startedOn },
      reasons: [{ code: "notice-missing", party, startedOn }],
    };
  const { day } = first;
  if (startedOn !== null && day > startedOn)
    return { notice: { state: "late", day, startedOn }, reasons: [{ code: "notice-late", party, day, startedOn }] };
  return { notice: { state: "given", day, startedOn }, reasons: [{ code: "notice-given", party, day, startedOn }] };
}

/** Whether the municipality has something to do: it owes an answer, or the others a notice. */
export function mustAct(cell: Pick<Cell, "state" | "overdue" | "notice">): boolean {
  return cell.overdue !== null || cell.state === "not-treated" || cell.notice.state === "missing";
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
