import type { Actor } from "#access/vocabulary.ts";
import { accept, refuse } from "#platform/outcome.ts";
import type { IndicatorValueInput } from "../contract/statement-acts.ts";
import { indicatorsOf } from "../plan-store.ts";
import { insertValue, isMeasuredOn } from "../statement-write-store.ts";
import { onPlan, type PlanActOutcome, type PlanActServices } from "./on-owner.ts";

/** Enters what an indicator was on a day, and where the figure is taken from; one value a day. */
export function recordIndicatorValue(
  services: PlanActServices,
  actor: Actor,
  plan: string,
  input: IndicatorValueInput,
): Promise<PlanActOutcome> {
  return onPlan(
    services,
    actor,
    { act: "record-indicator-value", plan, reason: input.reason, version: input.version },
    async ({ tx, today }) => {
      const { indicator, day, value, note } = input;
      if (!(await indicatorsOf(tx, plan)).some((one) => one.id === indicator))
        return refuse("indicator-unknown", { indicator }, "indicator");
      if (day > today) return refuse("day-ahead", { day }, "day");
      if (await isMeasuredOn(tx, indicator, day)) return refuse("measured-already", { day }, "day");
      await insertValue(tx, { indicator, day, value, note });
      return accept({ subject: "plan", id: plan, record: `${indicator}/${day}` });
    },
  );
}
