import type { Sql } from "#platform/database.ts";
import { accept, refuse, type Outcome } from "#platform/outcome.ts";
import type { PlanActRefusal } from "../contract/plan-acts.ts";
import { milestonesAround, type MilestoneRow } from "../project-store.ts";

/** A milestone of the project by its id, or a refusal that names those there are. */
export async function ownMilestone(
  db: Sql,
  project: string,
  milestone: string,
): Promise<Outcome<MilestoneRow, PlanActRefusal>> {
  const own = (await milestonesAround(db, [project], "9999-12-31")).filter((one) => one.project === project);
  const found = own.find((one) => one.id === milestone);
  return found
    ? accept(found)
    : refuse("milestone-unknown", { milestone, known: own.map((one) => one.id).join(", ") }, "milestone");
}
