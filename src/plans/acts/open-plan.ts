import type { Actor } from "#access/vocabulary.ts";
import { findCooperation } from "#cooperation/questions/cooperation.ts";
import { slug as slugOf } from "#parties/rules/slug.ts";
import { forgetful } from "#platform/answers.ts";
import { addDays } from "#platform/day.ts";
import { accept, refuse } from "#platform/outcome.ts";
import type { OpenPlanInput } from "../contract/plan-acts.ts";
import { insertPlan, insertReplacement, isTaken } from "../plan-write-store.ts";
import { onOwner, type PlanActOutcome, type PlanActServices } from "./on-owner.ts";

/** Opens a plan (plan): its kind, its legal footing, the years it plans for; versions come through matters. */
export async function openPlan(services: PlanActServices, actor: Actor, input: OpenPlanInput): Promise<PlanActOutcome> {
  const today = services.clock.today();
  const begunOn = input.begunOn ?? today;
  const found = await findCooperation({ db: services.sql, answers: forgetful }, input.cooperation, begunOn);
  if (!found.ok) return refuse("cooperation-unknown", { word: input.cooperation }, "cooperation");
  const cooperation = found.value.slug;
  const id = input.slug ?? slugOf(input.title).slice(0, 80).replace(/-+$/, "");
  return onOwner(
    services,
    actor,
    {
      act: "open-plan",
      reason: input.reason,
      owner: { kind: "cooperation", slug: cooperation },
      about: { subject: "plan", id },
    },
    async ({ tx }) => {
      const { periodFrom: from, periodUntil: until } = input;
      if ((from === undefined) !== (until === undefined) || (from !== undefined && until !== undefined && until < from))
        return refuse("period-upside-down", { from: from ?? "–", until: until ?? "–" }, "periodUntil");
      if (id === "" || (await isTaken(tx, "plan", id))) return refuse("address-taken", { slug: id }, "title");
      if (input.replaces !== undefined && !(await isTaken(tx, "plan", input.replaces)))
        return refuse("plan-unknown", { word: input.replaces }, "replaces");
      await insertPlan(tx, {
        ...input,
        id,
        cooperation,
        begunOn,
        period: from === undefined || until === undefined ? null : { from, until: addDays(until, 1) },
      });
      if (input.replaces !== undefined) await insertReplacement(tx, id, input.replaces, begunOn);
      return accept({ subject: "plan", id, record: id });
    },
  );
}
