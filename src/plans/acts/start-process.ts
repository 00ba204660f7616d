import type { Actor } from "#access/vocabulary.ts";
import { accept, refuse } from "#platform/outcome.ts";
import type { StartProcessInput } from "../contract/plan-acts.ts";
import { insertDate, insertDeliverable, insertMilestone, insertNeed } from "../plan-write-store.ts";
import { stagesOf, templatesOf } from "../template-store.ts";
import { instantiateTemplate } from "../rules/instantiate-template.ts";
import { makeProject, projectId } from "./open-project.ts";
import { onPlan, type PlanActOutcome, type PlanActServices } from "./on-owner.ts";

/** Starts a process from a template (mal): a project with a milestone for each stage, on that version for good. */
export function startProcess(
  services: PlanActServices,
  actor: Actor,
  plan: string,
  input: StartProcessInput,
): Promise<PlanActOutcome> {
  const id = projectId(input);
  return onPlan(
    services,
    actor,
    { act: "open-project", plan, reason: input.reason, about: { subject: "project", id } },
    async ({ tx, plan: row, today }) => {
      const versions = await templatesOf(tx, { id: input.template });
      const template =
        input.templateVersion === undefined
          ? versions.findLast((one) => one.dated <= today)
          : versions.find((one) => one.version === input.templateVersion);
      if (!template) return refuse("template-unknown", { template: input.template }, "template");
      const begunOn = input.begunOn ?? today;
      const { id: templateId, version } = template;
      const stages = (await stagesOf(tx, templateId)).filter((one) => one.version === version);
      const process = instantiateTemplate(stages, begunOn);
      const last = process.milestones
        .flatMap((one) => one.due ?? [])
        .toSorted()
        .at(-1);
      const dueOn = input.dueOn ?? last;
      const made = await makeProject(
        tx,
        row,
        { ...input, ...(dueOn === undefined ? {} : { dueOn }) },
        { id, begunOn, template: { id: templateId, version } },
      );
      if (!made.ok) return made;
      // What is set today is known from today, or from the start where that is later than what began.
      const setOn = begunOn < today ? begunOn : today;
      for (const one of process.milestones) {
        await insertMilestone(tx, { project: id, id: one.id, position: one.position, title: one.title, stage: one.id });
        if (one.due !== null)
          await insertDate(tx, { project: id, milestone: one.id, setOn, due: one.due, precision: "day", reason: "" });
      }
      for (const one of process.milestones)
        for (const need of one.needs)
          await insertNeed(tx, { project: id, milestone: one.id, needs: { project: id, milestone: need } });
      for (const one of process.deliverables) await insertDeliverable(tx, { project: id, ...one });
      return accept({ subject: "project", id, record: id });
    },
  );
}
