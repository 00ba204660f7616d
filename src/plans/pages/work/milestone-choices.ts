import type { ProjectAnswer } from "../../contract/project.ts";
import type { Choice } from "../../questions/plan-choices.ts";

/** The milestones that are not reached, for a form. */
export function openMilestones(project: ProjectAnswer): Choice[] {
  return allMilestones({
    ...project,
    milestoneList: project.milestoneList.filter((one) => one.state !== "done"),
  });
}

export function allMilestones(project: ProjectAnswer): Choice[] {
  return project.milestoneList.map((one) => ({ value: one.id, label: one.title }));
}
