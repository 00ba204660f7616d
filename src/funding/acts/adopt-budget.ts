import type { Actor } from "#access/vocabulary.ts";
import type { BudgetInput } from "../act-contract.ts";
import { onMoney, type FundingActOutcome, type FundingActServices } from "./on-money.ts";
import { writeBudget } from "./write-budget.ts";

/** Registers an adopted budget (vedtatt budsjett, kommuneloven § 14-8); one adopted before makes it a revision. */
export function adoptBudget(
  services: FundingActServices,
  actor: Actor,
  cooperation: string,
  input: BudgetInput,
): Promise<FundingActOutcome> {
  const asked = { act: "adopt-budget" as const, cooperation, on: input.decided, reason: input.reason };
  return onMoney(services, actor, asked, (standing) =>
    writeBudget(standing, input, (before) => (before.some((one) => one.state !== "frame") ? "revised" : "adopted")),
  );
}
