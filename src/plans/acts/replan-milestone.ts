import type { Actor } from "#access/vocabulary.ts";
import { accept, refuse } from "#platform/outcome.ts";
import type { ReplanMilestoneInput } from "../contract/plan-acts.ts";
import { insertDate } from "../plan-write-store.ts";
import { onProject, type PlanActOutcome, type PlanActServices } from "./on-owner.ts";
import { ownMilestone } from "./own-milestone.ts";

/** Moves the date of a milestone, with its reason; the earlier date stays in the record. */
export function replanMilestone(
  services: PlanActServices,
  actor: Actor,
  project: string,
  input: ReplanMilestoneInput,
): Promise<PlanActOutcome> {
  return onProject(
    services,
    actor,
    { act: "replan-milestone", project, reason: input.reason, version: input.version },
    async ({ tx, project: row, today }) => {
      const found = await ownMilestone(tx, project, input.milestone);
      if (!found.ok) return found;
      const { done_on: done, due } = found.value;
      if (done !== null) return refuse("reached-already", { day: done }, "milestone");
      if (input.due < row.begun_on) return refuse("before-it-began", { day: input.due, begun: row.begun_on }, "due");
      if (due === input.due) return refuse("same-date", { due: input.due }, "due");
      await insertDate(tx, { ...input, project, setOn: today });
      return accept({ subject: "project", id: project, record: `${project}/${input.milestone}/${input.due}` });
    },
  );
}
