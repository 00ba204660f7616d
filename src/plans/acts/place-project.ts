import { notAllowed } from "#access/not-allowed.ts";
import { may } from "#access/rules/permissions.ts";
import type { Actor } from "#access/vocabulary.ts";
import { accept, refuse } from "#platform/outcome.ts";
import type { PlacementInput } from "../contract/statement-acts.ts";
import { areasOf, plansRead } from "../plan-store.ts";
import { insertPlacement } from "../plan-write-store.ts";
import { placementsOf } from "../project-store.ts";
import { scopeOf } from "../questions/plan-acts.ts";
import { removePlacement, updatePlacement } from "../statement-write-store.ts";
import { onProject, ownerOf, type PlanActOutcome, type PlanActServices } from "./on-owner.ts";

/**
 * Places a project also in another plan, under a programme area of it; moves it to another area there; or takes it out.
 * What enters somebody else's plan needs that one's secretariat too; out of it, the project's own is enough.
 */
export async function placeProject(
  services: PlanActServices,
  actor: Actor,
  project: string,
  input: PlacementInput,
): Promise<PlanActOutcome> {
  const plan = (await plansRead(services.sql, { ids: [input.plan] })).find((one) => one.id === input.plan);
  if (!plan) return refuse("plan-unknown", { word: input.plan }, "plan");
  if (input.change === "place") {
    const permission = may(actor, "place-project", scopeOf(ownerOf(plan)), services.clock.today());
    if (!permission.allowed) return notAllowed(permission.because);
  }
  return onProject(
    services,
    actor,
    { act: "place-project", project, reason: input.reason, version: input.version, evenWhenOver: true },
    async ({ tx, project: row }) => {
      const done = accept({ subject: "project" as const, id: project, record: `${project}/${plan.id}` });
      const there = (await placementsOf(tx, [project])).find((one) => one.plan === plan.id);
      if (input.change === "remove") {
        if (!there) return refuse("not-placed", { title: plan.title }, "plan");
        await removePlacement(tx, { project, plan: plan.id });
        return done;
      }
      // One that is over may be entered in the plans of its own time.
      if (row.ended_on !== null && row.ended_certainty !== "at-earliest" && row.ended_on < plan.begun_on)
        return refuse("project-over", { title: row.title, day: row.ended_on });
      const areas = (await areasOf(tx, [plan.id])).map((one) => one.id);
      const area = input.area ?? null;
      if (area !== null && !areas.includes(area))
        return refuse("area-unknown", { area, known: areas.join(", ") || "–" }, "area");
      if (there && there.area === area) return refuse("placed-already", { title: plan.title }, "plan");
      const placed = { project, plan: plan.id, area };
      await (there ? updatePlacement(tx, placed) : insertPlacement(tx, placed));
      return done;
    },
  );
}
