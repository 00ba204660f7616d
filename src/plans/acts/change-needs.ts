import type { Actor } from "#access/vocabulary.ts";
import { accept } from "#platform/outcome.ts";
import type { MilestoneNeedsInput } from "../contract/plan-acts.ts";
import { ownMilestone } from "./own-milestone.ts";
import { setNeeds } from "./milestone-needs.ts";
import { onProject, type PlanActOutcome, type PlanActServices } from "./on-owner.ts";

/** Changes what a milestone must wait for; a ring is refused with the milestones in it. */
export function changeNeeds(
  services: PlanActServices,
  actor: Actor,
  project: string,
  input: MilestoneNeedsInput,
): Promise<PlanActOutcome> {
  return onProject(
    services,
    actor,
    { act: "replan-milestone", project, reason: input.reason, version: input.version },
    async ({ tx }) => {
      const found = await ownMilestone(tx, project, input.milestone);
      if (!found.ok) return found;
      const set = await setNeeds(tx, { project, milestone: input.milestone }, input.needs);
      return set.ok ? accept({ subject: "project", id: project, record: `${project}/${input.milestone}` }) : set;
    },
  );
}
