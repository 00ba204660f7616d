import type { Actor } from "#access/vocabulary.ts";
import type { BudgetInput } from "../act-contract.ts";
import { onMoney, type FundingActOutcome, type FundingActServices } from "./on-money.ts";
import { writeBudget } from "./write-budget.ts";

/** Registers the frame that a meeting set for a year (rammer i junimøtet), before the budget is adopted. */
export function setBudgetFrame(
  services: FundingActServices,
  actor: Actor,
  cooperation: string,
  input: BudgetInput,
): Promise<FundingActOutcome> {
  const asked = { act: "set-budget-frame" as const, cooperation, on: input.decided, reason: input.reason };
  return onMoney(services, actor, asked, (standing) =>
    writeBudget(standing, input, (before) => (before.some((one) => one.state !== "frame") ? null : "frame")),
  );
}
