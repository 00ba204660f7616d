import type { CooperationRef } from "#cooperation/contract.ts";
import type { Reader } from "#platform/answers.ts";
import type { Day } from "#platform/day.ts";
import type { BudgetAnswer, BudgetLineAnswer } from "../contract.ts";
import { budgetYearsOf } from "../store.ts";
import { budgetOf } from "./budget.ts";

export type PlanMoney = {
  cooperation: CooperationRef;
  year: number;
  budget: BudgetAnswer;
  lines: BudgetLineAnswer[];
};

/** What a plan or a project is given in the budgets that stand on a day, oldest year first. */
export async function planMoney(
  reader: Reader,
  of: { plan: string } | { project: string },
  on: Day,
): Promise<PlanMoney[]> {
  const years = await reader.answers.of(`funding.plan ${JSON.stringify(of)}`, () => budgetYearsOf(reader.db, of));
  const found = await Promise.all(years.map((one) => budgetOf(reader, one.cooperation, one.year, on)));
  return found.flatMap((one) => {
    const budget = one.ok ? one.value.standing : null;
    if (!one.ok || !budget) return [];
    const lines = budget.lines.filter((line) => ("plan" in of ? line.plan === of.plan : line.project === of.project));
    return lines.length === 0 ? [] : [{ cooperation: one.value.cooperation, year: one.value.year, budget, lines }];
  });
}
