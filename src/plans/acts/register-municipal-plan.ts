import type { Actor } from "#access/vocabulary.ts";
import { accept, refuse } from "#platform/outcome.ts";
import { slug } from "#parties/rules/slug.ts";
import type { MunicipalPlanInput } from "../contract/guideline-acts.ts";
import { municipalPlan } from "../guideline-store.ts";
import { writeMunicipalPlan } from "../guideline-write-store.ts";
import { isAsked, onGuidelines, type GuidelineActOutcome, type GuidelineActServices } from "./on-guidelines.ts";

/** Registers a municipality's own plan with its dates, or the dates that have come to one that is registered. */
export function registerMunicipalPlan(
  services: GuidelineActServices,
  actor: Actor,
  plan: string,
  input: MunicipalPlanInput,
): Promise<GuidelineActOutcome> {
  const today = services.clock.today();
  const on = input.adoptedOn ?? input.startedOn ?? today;
  return onGuidelines(
    services,
    actor,
    {
      act: "register-municipal-plan",
      plan,
      party: { word: input.party, on: on > today ? today : on },
      reason: input.reason,
    },
    async ({ tx, file, party }) => {
      if (!isAsked(file, party)) return refuse("not-a-municipality-of-the-plan", { name: input.party }, "party");
      for (const [field, day] of [
        ["startedOn", input.startedOn],
        ["adoptedOn", input.adoptedOn],
      ] as const)
        if (day !== undefined && day > today) return refuse("day-ahead", { day, today }, field);
      const wrong = firstOutOfOrder(input);
      if (wrong) return refuse("dates-in-wrong-order", { first: wrong[0], second: wrong[1] }, wrong[2]);
      const id = input.id ?? slug(`${party} ${input.title}`).slice(0, 80).replace(/-+$/, "");
      const numbers = { unitNumber: input.unitNumber ?? "", planNumber: input.planNumber ?? "" };
      const there = await municipalPlan(tx, { id, ...numbers });
      if (input.id !== undefined && there?.id !== input.id)
        return refuse(
          there ? "municipal-plan-exists" : "municipal-plan-unknown",
          { word: input.id, title: there?.title ?? "" },
          "id",
        );
      if (input.id === undefined && there)
        return refuse("municipal-plan-exists", { word: id, title: there.title }, "title");
      if (there && there.party !== party) return refuse("municipal-plan-of-another", { title: there.title }, "party");
      await writeMunicipalPlan(tx, {
        id,
        party,
        kind: input.kind,
        title: input.title,
        ...numbers,
        startedOn: input.startedOn ?? null,
        adoptedOn: input.adoptedOn ?? null,
        inForceFrom: input.inForceFrom ?? input.adoptedOn ?? null,
        revisionDue: input.revisionDue ?? null,
        endedOn: input.endedOn ?? null,
        caseNumber: input.caseNumber,
        url: input.url ?? null,
        note: input.note,
      });
      return accept({ record: id });
    },
  );
}

/** Started, adopted, in force, then revised or taken back: two days the wrong way round, and the field of the later. */
function firstOutOfOrder(input: MunicipalPlanInput): [string, string, string] | null {
  const { startedOn, adoptedOn, inForceFrom, revisionDue, endedOn } = input;
  if (startedOn && adoptedOn && startedOn > adoptedOn) return [startedOn, adoptedOn, "adoptedOn"];
  if (adoptedOn && inForceFrom && adoptedOn > inForceFrom) return [adoptedOn, inForceFrom, "inForceFrom"];
  if (adoptedOn && revisionDue && adoptedOn >= revisionDue) return [adoptedOn, revisionDue, "revisionDue"];
  if (adoptedOn && endedOn && adoptedOn >= endedOn) return [adoptedOn, endedOn, "endedOn"];
  return null;
}
