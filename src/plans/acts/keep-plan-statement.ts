import type { Actor } from "#access/vocabulary.ts";
import { accept, refuse } from "#platform/outcome.ts";
import type { StatementInput } from "../contract/statement-acts.ts";
import { indicatorsOf } from "../plan-store.ts";
import { freeId, insertStatement, statementsEver, updateStatement } from "../statement-write-store.ts";
import { onPlan, type PlanActOutcome, type PlanActServices } from "./on-owner.ts";

/**
 * Enters what a plan says: a trend it answers to, a purpose, a goal, a strategy; corrects one, or ends it from a day.
 * A corrected wording counts from the day the statement began; one that is new from a later day is a statement of its own.
 */
export function keepPlanStatement(
  services: PlanActServices,
  actor: Actor,
  plan: string,
  input: StatementInput,
): Promise<PlanActOutcome> {
  return onPlan(
    services,
    actor,
    { act: "keep-plan-statement", plan, reason: input.reason, version: input.version },
    async ({ tx, plan: row, today }) => {
      const all = await statementsEver(tx, plan);
      const there = all.find((one) => one.id === input.statement);
      if (input.statement !== undefined && !there)
        return refuse("statement-unknown", { statement: input.statement }, "statement");
      const kind = input.kind ?? there?.kind;
      const wording = input.wording ?? there?.wording;
      if (kind === undefined || wording === undefined)
        return refuse("wording-missing", {}, kind === undefined ? "kind" : "wording");
      const since = input.since ?? there?.since ?? today;
      const until = input.until ?? there?.until ?? null;
      if (input.since !== undefined && since < row.begun_on)
        return refuse("before-it-began", { day: since, begun: row.begun_on }, "since");
      if (until !== null && until <= since) return refuse("ends-too-early", { until, since }, "until");
      const others = all.filter((one) => one.id !== input.statement && one.kind === kind);
      const holdsWith = (one: (typeof all)[number]) =>
        (one.until === null || since < one.until) && (until === null || one.since < until);
      if (others.some((one) => one.wording === wording && holdsWith(one)))
        return refuse("statement-taken", { wording }, "wording");
      if (there?.kind === "goal" && kind !== "goal") {
        const measured = (await indicatorsOf(tx, plan)).filter((one) => one.statement === there.id);
        if (measured.length > 0) return refuse("goal-measured", { count: measured.length }, "kind");
      }
      const last = Math.max(0, ...others.map((one) => one.position));
      const position = input.position ?? (there?.kind === kind ? there.position : last + 1);
      const id = there?.id ?? (await freeId(tx, "plan_statement", `${plan}-${kind}`));
      const written = { id, plan, kind, position, wording, since, until };
      await (there ? updateStatement(tx, written) : insertStatement(tx, written));
      return accept({ subject: "plan", id: plan, record: id });
    },
  );
}
