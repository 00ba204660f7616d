import type { Actor } from "#access/vocabulary.ts";
import { findCooperation } from "#cooperation/questions/cooperation.ts";
import { slug as slugOf } from "#parties/rules/slug.ts";
import { forgetful } from "#platform/answers.ts";
import { accept, refuse } from "#platform/outcome.ts";
import type { TemplateInput } from "../contract/plan-acts.ts";
import { insertTemplate } from "../plan-write-store.ts";
import { templatesOf } from "../template-store.ts";
import { templateFaults, type Stage } from "../rules/instantiate-template.ts";
import { onOwner, type PlanActOutcome, type PlanActServices } from "./on-owner.ts";

/** Makes a process template (prosessmal), or a new version of one: what runs keeps the version that it began with. */
export async function keepProcessTemplate(
  services: PlanActServices,
  actor: Actor,
  input: TemplateInput,
): Promise<PlanActOutcome> {
  const today = services.clock.today();
  const found = await findCooperation({ db: services.sql, answers: forgetful }, input.cooperation, today);
  if (!found.ok) return refuse("cooperation-unknown", { word: input.cooperation }, "cooperation");
  const cooperation = found.value.slug;
  const id = input.template ?? slugOf(input.title).slice(0, 60).replace(/-+$/, "");
  return onOwner(
    services,
    actor,
    {
      act: "keep-process-template",
      reason: input.reason,
      owner: { kind: "cooperation", slug: cooperation },
      about: { subject: "process-template", id },
    },
    async ({ tx }) => {
      const versions = await templatesOf(tx, { id });
      const own = versions.filter((one) => one.cooperation === cooperation);
      if (input.template !== undefined && own.length === 0)
        return refuse("template-unknown", { template: input.template }, "template");
      if (input.template === undefined && (id === "" || versions.length > 0))
        return refuse("address-taken", { slug: id }, "title");
      const stages = stagesFrom(input.stages);
      const [fault] = templateFaults(stages);
      if (fault) return refuse("template-at-fault", { stage: fault.stage, other: fault.other }, "stages");
      const version = (own.at(-1)?.version ?? 0) + 1;
      await insertTemplate(tx, {
        id,
        version,
        title: input.title,
        cooperation,
        dated: today,
        note: input.note,
        stages,
      });
      return accept({ subject: "process-template", id, record: `${id}/${version}` });
    },
  );
}

/** Each waits for the one before, unless it says which. */
function stagesFrom(given: TemplateInput["stages"]): Stage[] {
  const ids = given.map((one, index) => slugOf(one.title).slice(0, 60).replace(/-+$/, "") || `steg-${index + 1}`);
  return given.map((one, index) => {
    const before = index === 0 ? [] : [index];
    return {
      id: ids[index] ?? "",
      position: index + 1,
      title: one.title,
      kind: one.kind,
      deliverable: one.deliverable,
      days: one.days,
      after: (one.after ?? before).map((number) => ids[number - 1] ?? String(number)),
    };
  });
}
