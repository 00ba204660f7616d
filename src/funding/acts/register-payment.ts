import type { Actor } from "#access/vocabulary.ts";
import { accept, refuse } from "#platform/outcome.ts";
import type { PaymentInput } from "../contract/claims.ts";
import { claimByNumber, paymentsOf } from "../claim-store.ts";
import { insertPayments } from "../claim-write-store.ts";
import { oreOf } from "../rules/payment-rows.ts";
import { onClaims, type ClaimActOutcome, type ClaimActServices } from "./on-claims.ts";

/** One payment on one claim, by the bank's own reference. */
export function registerPayment(
  services: ClaimActServices,
  actor: Actor,
  cooperation: string,
  input: PaymentInput,
): Promise<ClaimActOutcome> {
  return onClaims(
    services,
    actor,
    { act: "register-payment", cooperation, reason: input.reason },
    async ({ tx, cooperation: row }) => {
      const amount = oreOf(input.amount);
      if (amount === null || amount === 0) return refuse("amount-invalid", { amount: input.amount }, "amount");
      const claim = await claimByNumber(tx, row.slug, input.number);
      if (!claim) return refuse("claim-unknown", { number: input.number }, "number");
      if (claim.kind === "credit-note") return refuse("is-credit-note", { number: input.number }, "number");
      if (input.day < claim.issued)
        return refuse("before-issue", { number: claim.number, issued: claim.issued }, "day");
      const before = (await paymentsOf(tx, row.slug)).find((one) => one.reference === input.reference);
      if (before)
        return refuse(
          "reference-used",
          { reference: input.reference, number: before.number, day: before.day },
          "reference",
        );
      const { number, day, reference } = input;
      await insertPayments(tx, row.slug, [{ number, day, amount, reference }]);
      return accept(`${row.slug}/${number}`);
    },
  );
}
