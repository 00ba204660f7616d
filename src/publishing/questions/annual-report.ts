import type { CooperationAnswer } from "#cooperation/contract.ts";
import { cooperationAnswer, type CooperationRefusal } from "#cooperation/questions/cooperation.ts";
import { historyAnswer, type HistoryDay } from "#cooperation/questions/history.ts";
import { mattersAnswer, type MatterSummary } from "#decisions/questions/matters.ts";
import type { ClaimsAnswer } from "#funding/contract/claims.ts";
import type { BudgetYearAnswer, ContributionsAnswer } from "#funding/contract.ts";
import { budgetOf } from "#funding/questions/budget.ts";
import { claimsAnswer } from "#funding/questions/claims.ts";
import { contributionsOf } from "#funding/questions/contributions.ts";
import type { PlanStatusBoard } from "#plans/contract/summaries.ts";
import { planStatusBoard } from "#plans/questions/plans.ts";
import type { Reader } from "#platform/answers.ts";
import type { Day } from "#platform/day.ts";
import type { Language } from "#platform/language.ts";
import { accept, refuse, type Outcome } from "#platform/outcome.ts";

/** What an annual report of a cooperation rests on: the records of one year, as they stood at its end. */
export type AnnualFacts = {
  cooperation: CooperationAnswer;
  year: number;
  /** The last day that it speaks of: 31 December, or the day asked about while the year lasts. */
  on: Day;
  whole: boolean;
  happened: HistoryDay[];
  matters: MatterSummary[];
  board: PlanStatusBoard | null;
  budget: BudgetYearAnswer | null;
  contributions: ContributionsAnswer | null;
  claims: ClaimsAnswer | null;
};

export type AnnualRefusal = CooperationRefusal | "no-year" | "year-ahead" | "not-that-year";

export async function annualFacts(
  reader: Reader,
  word: string,
  asked: string,
  on: Day,
  language: Language,
): Promise<Outcome<AnnualFacts, AnnualRefusal>> {
  if (!/^(19|20|21)\d\d$/.test(asked)) return refuse("no-year", { year: asked }, "year");
  const year = Number(asked);
  const [first, last] = [`${year}-01-01`, `${year}-12-31`];
  if (first > on) return refuse("year-ahead", { year, on }, "year");
  const end = on < last ? on : last;
  const found = await cooperationAnswer(reader, word, end);
  if (!found.ok) return found;
  const cooperation = found.value;
  if (cooperation.since > end || (cooperation.until !== null && cooperation.until <= first))
    return refuse("not-that-year", { name: cooperation.name, year, since: cooperation.since }, "year");
  const { slug } = cooperation;
  const [history, matters, board, budget, contributions, claims] = await Promise.all([
    historyAnswer(reader, slug, end),
    mattersAnswer(reader, end, language, { cooperations: [slug] }),
    planStatusBoard(reader, slug, end, language),
    budgetOf(reader, slug, year, end),
    contributionsOf(reader, slug, year, end, language),
    claimsAnswer(reader, slug, end),
  ]);
  return accept({
    cooperation,
    year,
    on: end,
    whole: end === last,
    happened: history.ok
      ? history.value.days.flatMap((one) => (first <= one.day && one.day <= end ? happenings(one) : []))
      : [],
    // What was opened, settled or still open in the year.
    matters: matters.filter((one) => one.open || one.openedOn >= first || (one.since !== null && one.since >= first)),
    board: board.ok ? board.value : null,
    budget: budget.ok ? budget.value : null,
    contributions: contributions.ok ? contributions.value : null,
    claims: claims.ok ? ofYear(claims.value, year, contributions.ok ? contributions.value : null) : null,
  });
}

/** Points of a presentation are no events of the year: reasons, background, criteria, trends. */
const said = new Set(["background", "criterion", "kind", "reason", "trend"]);

function happenings(day: HistoryDay): HistoryDay[] {
  const events = day.events.filter((one) => !said.has(one.kind));
  return day.steps.length + events.length === 0 ? [] : [{ ...day, events }];
}

/** The claims of the year's instalments, whenever they were sent. */
function ofYear(claims: ClaimsAnswer, year: number, contributions: ContributionsAnswer | null): ClaimsAnswer | null {
  const runs = new Set(contributions?.year === year ? contributions.runs.map((one) => one.id) : []);
  const own = claims.claims.filter((one) => runs.has(one.run));
  if (own.length === 0) return null;
  const standing = own.filter((one) => one.kind === "invoice" && one.status !== "credited");
  return {
    ...claims,
    claims: own,
    asked: standing.reduce((sum, one) => sum + one.amount, 0),
    paid: standing.reduce((sum, one) => sum + one.amount - one.left, 0),
    left: own.reduce((sum, one) => sum + one.left, 0),
    overdue: own.filter((one) => one.status === "overdue").length,
  };
}
