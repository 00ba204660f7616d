import type { Actor } from "#access/vocabulary.ts";
import { bodyNames } from "#cooperation/questions/body-names.ts";
import { accept, refuse } from "#platform/outcome.ts";
import type { PlanVersionInput } from "../contract/statement-acts.ts";
import { versionsOf } from "../plan-store.ts";
import { isTaken } from "../plan-write-store.ts";
import { insertVersion } from "../statement-write-store.ts";
import { onPlan, pastDayProblem, type PlanActOutcome, type PlanActServices } from "./on-owner.ts";

/**
 * Enters a version (utgave) of a plan: adopted through a joint matter, which then says whether it is in force, or on a
 * day by a body. The newest version is the one that counts, so none is entered behind a later one.
 */
export function recordPlanVersion(
  services: PlanActServices,
  actor: Actor,
  plan: string,
  input: PlanVersionInput,
): Promise<PlanActOutcome> {
  return onPlan(
    services,
    actor,
    { act: "record-plan-version", plan, reason: input.reason, version: input.version },
    async ({ tx, reader, plan: row, today }) => {
      const { matter, adoptedOn, title, caseNumber, note } = input;
      const said = input.body ?? "";
      const byBody = adoptedOn !== undefined && said !== "";
      if (matter === undefined ? !byBody : adoptedOn !== undefined || said !== "")
        return refuse("version-how", {}, matter !== undefined || adoptedOn === undefined ? "matter" : "body");
      const versions = await versionsOf(tx, [plan]);
      if (matter !== undefined && !(await isTaken(tx, "matter", matter)))
        return refuse("matter-unknown", { matter }, "matter");
      const twin = versions.find((one) =>
        matter === undefined ? one.matter === null && one.adopted_on === adoptedOn : one.matter === matter,
      );
      if (twin)
        return refuse("version-taken", { version: twin.version }, matter === undefined ? "adoptedOn" : "matter");
      if (adoptedOn !== undefined) {
        const problem = pastDayProblem(adoptedOn, row.begun_on, today, "adoptedOn");
        if (problem) return problem;
        const later = versions.find((one) => one.adopted_on !== null && one.adopted_on > adoptedOn);
        if (later)
          return refuse("version-too-early", { version: later.version, day: later.adopted_on ?? "" }, "adoptedOn");
      }
      const bodies = row.cooperation === null ? [] : await bodyNames(reader, [row.cooperation], adoptedOn ?? today);
      const body = bodies.find((one) => one.id === said || one.name.toLowerCase() === said.toLowerCase())?.id ?? said;
      const version = Math.max(0, ...versions.map((one) => one.version)) + 1;
      await insertVersion(tx, {
        plan,
        version,
        title,
        matter: matter ?? null,
        adoptedOn: adoptedOn ?? null,
        body,
        caseNumber,
        note,
      });
      return accept({ subject: "plan", id: plan, record: `${plan}/${version}` });
    },
  );
}
