import type { Actor } from "#access/vocabulary.ts";
import { slug as slugOf } from "#parties/rules/slug.ts";
import { accept, refuse } from "#platform/outcome.ts";
import type { IndicatorInput } from "../contract/statement-acts.ts";
import { indicatorsOf } from "../plan-store.ts";
import { freeId, insertIndicator, statementsEver, updateIndicator } from "../statement-write-store.ts";
import { onPlan, type PlanActOutcome, type PlanActServices } from "./on-owner.ts";

/** Says how a goal (mål) of a plan is measured: unit, aim, target and where it began; or corrects that. */
export function keepIndicator(
  services: PlanActServices,
  actor: Actor,
  plan: string,
  input: IndicatorInput,
): Promise<PlanActOutcome> {
  return onPlan(
    services,
    actor,
    { act: "keep-indicator", plan, reason: input.reason, version: input.version },
    async ({ tx }) => {
      const indicators = await indicatorsOf(tx, plan);
      const there = indicators.find((one) => one.id === input.indicator);
      if (input.indicator !== undefined && !there)
        return refuse("indicator-unknown", { indicator: input.indicator }, "indicator");
      const goal = (await statementsEver(tx, plan)).find((one) => one.id === input.statement);
      if (!goal) return refuse("statement-unknown", { statement: input.statement }, "statement");
      if (goal.kind !== "goal") return refuse("not-a-goal", { wording: goal.wording }, "statement");
      const { title, unit, aim, target } = input;
      if (indicators.some((one) => one.id !== there?.id && one.statement === goal.id && one.title === title))
        return refuse("indicator-taken", { title }, "title");
      if (input.baselineDay !== undefined && input.baseline === undefined)
        return refuse("baseline-missing", { day: input.baselineDay }, "baseline");
      const base = `${plan}-${slugOf(title)}`.slice(0, 100).replace(/-+$/, "");
      const id = there?.id ?? (await freeId(tx, "indicator", base));
      const written = {
        id,
        statement: goal.id,
        title,
        unit,
        aim,
        target,
        targetDay: input.targetDay ?? null,
        baseline: input.baseline ?? null,
        baselineDay: input.baselineDay ?? null,
      };
      await (there ? updateIndicator(tx, written) : insertIndicator(tx, written));
      return accept({ subject: "plan", id: plan, record: id });
    },
  );
}
