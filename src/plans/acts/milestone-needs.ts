import type { SqlTransaction } from "#platform/database.ts";
import { accept, refuse, type Outcome } from "#platform/outcome.ts";
import type { PlanActRefusal } from "../contract/plan-acts.ts";
import { insertNeed, removeNeeds } from "../plan-write-store.ts";
import { milestonesAround, type MilestoneRow } from "../project-store.ts";
import { dependencyOrder, type Dependency } from "../rules/dependency-order.ts";
import { keyOf } from "../rules/milestone-status.ts";
import type { MilestoneKey } from "../vocabulary.ts";

/** `project/milestone`, or a milestone of the project itself. */
export function readNeed(project: string, text: string): MilestoneKey {
  const at = text.indexOf("/");
  return at < 0 ? { project, milestone: text } : { project: text.slice(0, at), milestone: text.slice(at + 1) };
}

/**
 * Puts these needs in place of those a milestone had. Refused where one is not there, and where they would close a
 * ring: the milestones in it are named in order.
 */
export async function setNeeds(
  tx: SqlTransaction,
  milestone: MilestoneKey,
  wanted: readonly string[],
): Promise<Outcome<null, PlanActRefusal>> {
  const needs = [...new Map(wanted.map((text) => [text, readNeed(milestone.project, text)])).values()];
  const projects = [...new Set([milestone.project, ...needs.map((one) => one.project)])];
  const around = await milestonesAround(tx, projects, "9999-12-31");
  const titles = new Map(around.map((one) => [`${one.project}/${one.id}`, one.title]));
  const missing = needs.find((one) => !titles.has(keyOf(one)));
  if (missing)
    return refuse(
      "milestone-unknown",
      {
        milestone: missing.milestone,
        known: around
          .filter((one) => one.project === missing.project)
          .map((one) => one.id)
          .join(", "),
      },
      "needs",
    );
  const others = around.flatMap(dependenciesOf).filter((one) => keyOf(one) !== keyOf(milestone));
  const own = needs.map((one): Dependency => ({ ...milestone, needs: one }));
  const keys = around.map((one) => ({ project: one.project, milestone: one.id }));
  const order = dependencyOrder(keys, [...others, ...own]);
  if (!order.possible)
    return refuse(
      "dependency-ring",
      { ring: order.ring.map((key) => `«${titles.get(key) ?? key}»`).join(" → ") },
      "needs",
    );
  await removeNeeds(tx, milestone.project, milestone.milestone);
  for (const one of needs) await insertNeed(tx, { ...milestone, needs: one });
  return accept(null);
}

function dependenciesOf(row: MilestoneRow): Dependency[] {
  return (row.needs ?? []).map((key) => ({
    project: row.project,
    milestone: row.id,
    needs: readNeed(row.project, key),
  }));
}
