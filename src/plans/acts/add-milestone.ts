import type { Actor } from "#access/vocabulary.ts";
import { slug as slugOf } from "#parties/rules/slug.ts";
import { accept, refuse } from "#platform/outcome.ts";
import type { MilestoneInput } from "../contract/plan-acts.ts";
import { insertDate, insertMilestone } from "../plan-write-store.ts";
import { milestonesAround } from "../project-store.ts";
import { setNeeds } from "./milestone-needs.ts";
import { onProject, type PlanActOutcome, type PlanActServices } from "./on-owner.ts";

/** Enters a milestone (milepæl) with its date and what must be reached before it. */
export function addMilestone(
  services: PlanActServices,
  actor: Actor,
  project: string,
  input: MilestoneInput,
): Promise<PlanActOutcome> {
  return onProject(
    services,
    actor,
    { act: "add-milestone", project, reason: input.reason, version: input.version },
    async ({ tx, project: row, today }) => {
      if (input.due !== undefined && input.due < row.begun_on)
        return refuse("before-it-began", { day: input.due, begun: row.begun_on }, "due");
      const own = (await milestonesAround(tx, [project], "9999-12-31")).filter((one) => one.project === project);
      const id = slugOf(input.title).slice(0, 60).replace(/-+$/, "");
      if (id === "" || own.some((one) => one.id === id || one.title === input.title))
        return refuse("milestone-taken", { title: input.title }, "title");
      const position = Math.max(0, ...own.map((one) => one.position)) + 1;
      await insertMilestone(tx, { project, id, position, title: input.title, stage: null });
      if (input.due !== undefined)
        await insertDate(tx, {
          project,
          milestone: id,
          setOn: today,
          due: input.due,
          precision: input.precision,
          reason: input.reason,
        });
      const needed = await setNeeds(tx, { project, milestone: id }, input.needs);
      return needed.ok ? accept({ subject: "project", id: project, record: `${project}/${id}` }) : needed;
    },
  );
}
