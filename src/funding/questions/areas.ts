import { areasOfCooperation, areasOfPlans, type AreaName } from "#plans/questions/names-of-parts.ts";
import type { Reader } from "#platform/answers.ts";
import { areasOfBudgets } from "../store.ts";

/** The programme areas that a cooperation's plans have: where a line of a budget can belong. */
export function areaChoices(reader: Reader, cooperation: string): Promise<AreaName[]> {
  return areasOfCooperation(reader, cooperation);
}

/** The programme areas that the budgets of a year speak of, each plan's in its own order. */
export async function budgetedAreas(reader: Reader, cooperation: string, year: number): Promise<AreaName[]> {
  const used = await areasOfBudgets(reader.db, cooperation, year);
  const named = await areasOfPlans(
    reader,
    used.map((one) => one.plan),
  );
  return named.filter((name) => used.some((one) => one.plan === name.plan && one.area === name.area));
}
