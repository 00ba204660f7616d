import type { Actor } from "#access/vocabulary.ts";
import { accept, refuse } from "#platform/outcome.ts";
import type { IssuerInput } from "../contract/claims.ts";
import { claimsOf } from "../claim-store.ts";
import { putIssuer } from "../claim-write-store.ts";
import { kidOf } from "../rules/kid.ts";
import { ibanOf, isOrganisationNumber } from "../rules/organisation-number.ts";
import { onClaims, type ClaimActOutcome, type ClaimActServices } from "./on-claims.ts";

/** Who sends the cooperation's claims, and to which account they are paid. What has been sent stays as it was. */
export function setClaimIssuer(
  services: ClaimActServices,
  actor: Actor,
  cooperation: string,
  input: IssuerInput,
): Promise<ClaimActOutcome> {
  return onClaims(
    services,
    actor,
    { act: "set-claim-issuer", cooperation, reason: input.reason },
    async ({ tx, cooperation: row }) => {
      const number = input.organisationNumber.replace(/\s/g, "");
      if (!isOrganisationNumber(number)) return refuse("number-invalid", { number }, "organisationNumber");
      const account = ibanOf(input.account);
      if (account === null) return refuse("account-invalid", { account: input.account }, "account");
      const last = (await claimsOf(tx, row.slug)).at(-1)?.number ?? 0;
      if (input.kidDigits > 0 && (input.kidDigits < 4 || kidOf(last + 1, input.kidDigits) === ""))
        return refuse("kid-too-short", { digits: input.kidDigits }, "kidDigits");
      const { reason: _reason, ...rest } = input;
      await putIssuer(tx, row.slug, { ...rest, organisationNumber: number, account });
      return accept(row.slug);
    },
  );
}
