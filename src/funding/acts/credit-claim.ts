import type { Actor } from "#access/vocabulary.ts";
import { accept, refuse } from "#platform/outcome.ts";
import type { CreditInput } from "../contract/claims.ts";
import { claimsOf } from "../claim-store.ts";
import { creditWording } from "../claim-words.ts";
import { insertClaims, lockNumbers } from "../claim-write-store.ts";
import { onClaims, type ClaimActOutcome, type ClaimActServices } from "./on-claims.ts";

/** Takes a claim back, whole, by a credit note with a number of its own: what is sent is not deleted. */
export function creditClaim(
  services: ClaimActServices,
  actor: Actor,
  cooperation: string,
  input: CreditInput,
): Promise<ClaimActOutcome> {
  return onClaims(
    services,
    actor,
    { act: "credit-claim", cooperation, reason: input.reason },
    async ({ tx, cooperation: row }) => {
      await lockNumbers(tx, row.slug);
      const all = await claimsOf(tx, row.slug);
      const claim = all.find((one) => one.number === input.number);
      if (!claim) return refuse("claim-unknown", { number: input.number }, "number");
      if (claim.kind === "credit-note") return refuse("is-credit-note", { number: input.number }, "number");
      const before = all.find((one) => one.credits === input.number);
      if (before) return refuse("credited-already", { number: input.number, by: before.number }, "number");
      const last = all.at(-1) ?? claim;
      if (input.day < last.issued) return refuse("before-issue", { number: last.number, issued: last.issued }, "day");
      const { constructed: _made, ...rest } = claim;
      await insertClaims(tx, [
        {
          ...rest,
          number: last.number + 1,
          kind: "credit-note",
          issued: input.day,
          due: null,
          credits: claim.number,
          kid: "",
          wording: creditWording(claim, input.reason),
        },
      ]);
      return accept(`${row.slug}/${last.number + 1}`);
    },
  );
}
