import type { CooperationStanding } from "#cooperation/acts/on-cooperation.ts";
import { areasOfPlans, projectTitles } from "#plans/questions/names-of-parts.ts";
import { forgetful } from "#platform/answers.ts";
import { accept, refuse, type Outcome } from "#platform/outcome.ts";
import type { BudgetInput, FundingActRefusal } from "../act-contract.ts";
import { budgetsOf, type BudgetRow } from "../store.ts";
import type { BudgetState } from "../vocabulary.ts";
import { insertBudget } from "../write-store.ts";

/** What setting a frame and adopting a budget have in common; `state` says which it is, or why it cannot be. */
export async function writeBudget(
  { tx, cooperation }: CooperationStanding,
  input: BudgetInput,
  state: (known: readonly BudgetRow[]) => BudgetState | null,
): Promise<Outcome<string, FundingActRefusal>> {
  const known = await budgetsOf(tx, cooperation.slug, input.year);
  if (known.some((one) => one.decided === input.decided))
    return refuse("budget-same-day", { year: input.year, day: input.decided }, "decided");
  const is = state(known.filter((one) => one.decided < input.decided));
  if (is === null) return refuse("adopted-already", { year: input.year }, "year");
  const reader = { db: tx, answers: forgetful };
  const [areas, projects] = await Promise.all([
    areasOfPlans(
      reader,
      input.lines.map((one) => one.plan ?? null),
    ),
    projectTitles(
      reader,
      input.lines.map((one) => one.project),
    ),
  ]);
  for (const [index, { plan, area, project }] of input.lines.entries()) {
    if (area !== undefined && !areas.some((one) => one.plan === plan && one.area === area))
      return refuse("area-unknown", { area, line: index + 1 }, "lines");
    if (project !== undefined && !projects.has(project))
      return refuse("project-unknown", { project, line: index + 1 }, "lines");
  }
  const id = `${cooperation.slug}-${input.year}-${input.decided}`;
  await insertBudget(tx, { id, cooperation: cooperation.slug, state: is, input });
  return accept(id);
}
