import type { BudgetAnswer, BudgetYearAnswer } from "../contract.ts";
import type { Funder } from "../vocabulary.ts";

/** One programme area or project through the year: what each step gave it, and what was spent. */
export type BudgetRow = {
  key: string;
  title: string;
  project: string | null;
  byFunder: Partial<{ [funder in Funder]: number }>;
  /** By the budget's id; null where a source gives no amount. */
  byBudget: { [budget: string]: number | null };
  spent: number | null;
  notes: string[];
};

/** Lines gathered by programme area, else by project, else by their own title; `standing` gives the sources. */
export function budgetRows({ budgets, actuals, imports }: BudgetYearAnswer, standing: BudgetAnswer): BudgetRow[] {
  const rows = new Map<string, BudgetRow>();
  const rowOf = (key: string, title: string, project: string | null): BudgetRow => {
    const found = rows.get(key) ?? { key, title, project, byFunder: {}, byBudget: {}, spent: null, notes: [] };
    rows.set(key, found);
    return found;
  };
  for (const budget of [standing, ...budgets.filter((one) => one.id !== standing.id)]) {
    for (const line of budget.lines) {
      const row = rowOf(line.area?.id ?? line.project ?? line.title, line.area?.title ?? line.title, line.project);
      const before = row.byBudget[budget.id] ?? null;
      row.byBudget[budget.id] = line.amount === null ? before : (before ?? 0) + line.amount;
      if (budget.id !== standing.id) continue;
      if (line.amount !== null) row.byFunder[line.funder] = (row.byFunder[line.funder] ?? 0) + line.amount;
      if (line.note !== "") row.notes.push(line.note);
    }
  }
  if (imports.length === 0) return [...rows.values()];
  for (const row of rows.values()) row.spent = 0;
  for (const one of actuals) {
    const key = one.area ?? one.project ?? "";
    const row = rows.get(key) ?? rowOf("", "", null);
    row.spent = (row.spent ?? 0) + one.costs - one.income;
  }
  return [...rows.values()];
}
