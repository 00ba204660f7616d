import type { AnswerFact, MunicipalPlanFact, NoticeFact, Part } from "./guideline.ts";
import type { CellFacts } from "./follow-up.ts";

/** Who answers, with what, in which plan, and how the cell then stands: to be read by somebody who knows planning law, not the code. */
export type FollowUpCase = {
  name: string;
  facts: Partial<Omit<CellFacts, "guideline">> & { since?: string };
  on: string;
  is: string;
};

export const own: Part[] = [{ party: "melhus", ended: null }];
const merged: Part[] = [
  { party: "melhus", ended: null },
  { party: "klaebu", ended: "2020-01-01" },
];

export const plan = (id: string, adopted: string | null, rest: Partial<MunicipalPlanFact> = {}): MunicipalPlanFact => ({
  id,
  party: "melhus",
  kind: "land-use",
  startedOn: null,
  adoptedOn: adopted,
  inForceFrom: adopted,
  revisionDue: null,
  endedOn: null,
  ...rest,
});
export const answer = (day: string, state: AnswerFact["state"], rest: Partial<AnswerFact> = {}): AnswerFact => ({
  party: "melhus",
  day,
  state,
  plan: null,
  ...rest,
});
const notice = (day: string, rest: Partial<NoticeFact> = {}): NoticeFact => ({
  party: "melhus",
  day,
  plan: null,
  ...rest,
});

/** The guideline holds from 11 June 2010 unless a case says otherwise. `is`: state, what is overdue since when, due day, notice. */
export const followUpCases: readonly FollowUpCase[] = [
  { name: "nothing known", facts: {}, on: "2012-01-01", is: "not-treated" },
  {
    name: "an older plan, without a day for its revision",
    facts: { plans: [plan("kpa-2007", "2007-03-01")] },
    on: "2012-01-01",
    is: "not-treated",
  },
  {
    name: "an older plan, to be revised later",
    facts: { plans: [plan("kpa-2007", "2007-03-01", { revisionDue: "2014-12-31" })] },
    on: "2012-01-01",
    is: "not-treated, due 2014-12-31",
  },
  {
    name: "the last day of the revision is not past",
    facts: { plans: [plan("kpa-2007", "2007-03-01", { revisionDue: "2014-12-31" })] },
    on: "2014-12-31",
    is: "not-treated, due 2014-12-31",
  },
  {
    name: "the revision's day has passed",
    facts: { plans: [plan("kpa-2007", "2007-03-01", { revisionDue: "2014-12-31" })] },
    on: "2015-01-01",
    is: "not-treated, revision-passed since 2014-12-31, due 2014-12-31",
  },
  {
    name: "a plan adopted since, without an answer",
    facts: { plans: [plan("kpa-2011", "2011-05-01")] },
    on: "2012-01-01",
    is: "not-treated, plan-without-answer since 2011-05-01",
  },
  {
    name: "the same before it was adopted",
    facts: { plans: [plan("kpa-2011", "2011-05-01")] },
    on: "2011-04-30",
    is: "not-treated",
  },
  {
    name: "adopted on the guideline's own day",
    facts: { plans: [plan("kpa-2010", "2010-06-11")] },
    on: "2010-06-11",
    is: "not-treated, plan-without-answer since 2010-06-11",
  },
  {
    name: "a plan that the council took back asks for nothing",
    facts: { plans: [plan("kpa-2011", "2011-05-01", { endedOn: "2011-11-01" })] },
    on: "2012-01-01",
    is: "not-treated",
  },
  {
    name: "an answer in a plan that was taken back is taken back with it, and the one before stands",
    facts: {
      plans: [plan("kpa-2011", "2011-05-01", { endedOn: "2011-11-01" })],
      answers: [answer("2010-09-01", "deviates"), answer("2011-05-01", "followed", { plan: "kpa-2011" })],
      noticeNeeded: false,
    },
    on: "2012-01-01",
    is: "deviates",
  },
  {
    name: "and it does not answer for the plan before it",
    facts: {
      plans: [plan("kpa-2011", "2011-05-01"), plan("kpa-2013", "2013-05-01", { endedOn: "2013-11-01" })],
      answers: [answer("2013-05-01", "followed", { plan: "kpa-2013" })],
    },
    on: "2014-01-01",
    is: "not-treated, plan-without-answer since 2011-05-01",
  },
  {
    name: "the day before it was taken back",
    facts: { plans: [plan("kpa-2011", "2011-05-01", { endedOn: "2011-11-01" })] },
    on: "2011-10-31",
    is: "not-treated, plan-without-answer since 2011-05-01",
  },
  {
    name: "only the land-use part must answer",
    facts: {
      plans: [
        plan("sub-2011", "2011-05-01", { kind: "sub-plan" }),
        plan("soc-2011", "2011-06-01", { kind: "societal" }),
      ],
    },
    on: "2012-01-01",
    is: "not-treated",
  },
  {
    name: "followed, in the plan",
    facts: {
      plans: [plan("kpa-2011", "2011-05-01")],
      answers: [answer("2011-04-20", "followed", { plan: "kpa-2011" })],
    },
    on: "2012-01-01",
    is: "followed",
  },
  {
    name: "an answer ahead in time does not count",
    facts: { answers: [answer("2012-01-02", "followed")] },
    on: "2012-01-01",
    is: "not-treated",
  },
  {
    name: "the newest answer counts, in whatever order they come",
    facts: {
      answers: [
        answer("2011-05-01", "followed"),
        answer("2010-09-01", "not-treated"),
        answer("2011-04-01", "deviates"),
      ],
    },
    on: "2012-01-01",
    is: "followed",
  },
  {
    name: "a later plan asks again",
    facts: {
      plans: [plan("kpa-2011", "2011-05-01"), plan("kpa-2014", "2014-05-01")],
      answers: [answer("2011-05-01", "followed", { plan: "kpa-2011" })],
    },
    on: "2015-01-01",
    is: "followed, plan-without-answer since 2014-05-01",
  },
  {
    name: "an answer in the later plan covers the earlier",
    facts: {
      plans: [plan("kpa-2011", "2011-05-01"), plan("kpa-2014", "2014-05-01")],
      answers: [answer("2014-04-01", "followed", { plan: "kpa-2014" })],
    },
    on: "2015-01-01",
    is: "followed",
  },
  {
    name: "'not treated' is no answer of an adopted plan",
    facts: {
      plans: [plan("kpa-2011", "2011-05-01")],
      answers: [answer("2011-05-01", "not-treated", { plan: "kpa-2011" })],
    },
    on: "2012-01-01",
    is: "not-treated, plan-without-answer since 2011-05-01",
  },
  {
    name: "an answer to an earlier wording is none to this one",
    facts: { since: "2011-09-01", answers: [answer("2011-05-01", "followed")] },
    on: "2012-01-01",
    is: "not-treated",
  },
  {
    name: "a deviation nobody was told of",
    facts: { answers: [answer("2011-05-01", "deviates")] },
    on: "2012-01-01",
    is: "deviates, notice missing",
  },
  {
    name: "the same where the plan asks for no notice",
    facts: { answers: [answer("2011-05-01", "deviates")], noticeNeeded: false },
    on: "2012-01-01",
    is: "deviates",
  },
  {
    name: "notice before the planning began",
    facts: {
      plans: [plan("kpa-2011", "2011-05-01", { startedOn: "2010-10-01" })],
      answers: [answer("2011-05-01", "deviates", { plan: "kpa-2011" })],
      notices: [notice("2010-09-15")],
    },
    on: "2012-01-01",
    is: "deviates, notice given 2010-09-15",
  },
  {
    name: "notice on the day the planning began",
    facts: {
      plans: [plan("kpa-2011", "2011-05-01", { startedOn: "2010-10-01" })],
      answers: [answer("2011-05-01", "deviates", { plan: "kpa-2011" })],
      notices: [notice("2010-10-01")],
    },
    on: "2012-01-01",
    is: "deviates, notice given 2010-10-01",
  },
  {
    name: "notice after the planning began, and again: the first counts",
    facts: {
      plans: [plan("kpa-2011", "2011-05-01", { startedOn: "2010-10-01" })],
      answers: [answer("2011-05-01", "deviates", { plan: "kpa-2011" })],
      notices: [notice("2011-02-01"), notice("2010-12-01")],
    },
    on: "2012-01-01",
    is: "deviates, notice late 2010-12-01",
  },
  {
    name: "a notice about another plan, and one still to come",
    facts: {
      answers: [answer("2011-05-01", "deviates", { plan: "kpa-2011" })],
      notices: [notice("2010-09-15", { plan: "sub-2010" }), notice("2012-01-02")],
    },
    on: "2012-01-01",
    is: "deviates, notice missing",
  },
  {
    name: "who follows owes no notice",
    facts: { answers: [answer("2011-05-01", "deviates"), answer("2011-06-01", "followed")] },
    on: "2012-01-01",
    is: "followed",
  },
  {
    name: "after a merger each part keeps its answer, and the heaviest shows",
    facts: {
      parts: merged,
      answers: [answer("2011-05-01", "followed"), answer("2015-02-01", "deviates", { party: "klaebu" })],
      notices: [notice("2015-01-01", { party: "klaebu" })],
    },
    on: "2021-01-01",
    is: "deviates, notice given 2015-01-01",
  },
  {
    name: "the new plan of the merged municipality answers for all of it",
    facts: {
      parts: merged,
      plans: [plan("kpa-2024", "2024-05-01")],
      answers: [
        answer("2015-02-01", "deviates", { party: "klaebu" }),
        answer("2024-05-01", "followed", { plan: "kpa-2024" }),
      ],
    },
    on: "2025-01-01",
    is: "followed",
  },
  {
    name: "and must: what either said before is overtaken",
    facts: {
      parts: merged,
      plans: [plan("kpa-2024", "2024-05-01")],
      answers: [answer("2015-02-01", "followed", { party: "klaebu" }), answer("2015-02-01", "followed")],
    },
    on: "2025-01-01",
    is: "followed, plan-without-answer since 2024-05-01",
  },
  {
    name: "a part that had not answered when it was merged",
    facts: { parts: merged, answers: [answer("2011-05-01", "followed")] },
    on: "2021-01-01",
    is: "not-treated",
  },
  {
    name: "only the merged part was ever concerned, and the new municipality answers for it",
    facts: {
      parts: [{ party: "klaebu", ended: "2020-01-01" }],
      answers: [answer("2019-01-01", "deviates"), answer("2021-03-01", "followed")],
    },
    on: "2022-01-01",
    is: "followed",
  },
];
