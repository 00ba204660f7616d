import type { Actor } from "#access/vocabulary.ts";
import { accept, refuse } from "#platform/outcome.ts";
import type { FinishMilestoneInput } from "../contract/plan-acts.ts";
import { markReached } from "../plan-write-store.ts";
import { onProject, pastDayProblem, type PlanActOutcome, type PlanActServices } from "./on-owner.ts";
import { ownMilestone } from "./own-milestone.ts";

/** Says that a milestone is reached, on a day that has come; what it waited for may still be open, and is shown so. */
export function finishMilestone(
  services: PlanActServices,
  actor: Actor,
  project: string,
  input: FinishMilestoneInput,
): Promise<PlanActOutcome> {
  return onProject(
    services,
    actor,
    { act: "finish-milestone", project, reason: input.reason, version: input.version, evenWhenOver: true },
    async ({ tx, project: row, today }) => {
      const found = await ownMilestone(tx, project, input.milestone);
      if (!found.ok) return found;
      if (found.value.done_on !== null) return refuse("reached-already", { day: found.value.done_on }, "milestone");
      const problem = pastDayProblem(input.day, row.begun_on, today);
      if (problem) return problem;
      await markReached(tx, { project, milestone: input.milestone, on: input.day, note: input.note });
      return accept({ subject: "project", id: project, record: `${project}/${input.milestone}` });
    },
  );
}
