import type { Actor } from "#access/vocabulary.ts";
import { findPartyEver } from "#parties/questions/find-party.ts";
import { forgetful } from "#platform/answers.ts";
import { accept, refuse } from "#platform/outcome.ts";
import type { RecipientInput } from "../contract/claims.ts";
import { putRecipient } from "../claim-write-store.ts";
import { isOrganisationNumber } from "../rules/organisation-number.ts";
import { onClaims, type ClaimActOutcome, type ClaimActServices } from "./on-claims.ts";

/** Where a party takes its claims: its number in Enhetsregisteret, and the reference that it wants on them. */
export async function setClaimRecipient(
  services: ClaimActServices,
  actor: Actor,
  cooperation: string,
  input: RecipientInput,
): Promise<ClaimActOutcome> {
  // A party that has merged since may still owe: it need not be there today.
  const found = await findPartyEver({ db: services.sql, answers: forgetful }, input.party, services.clock.today());
  if (!found.ok) return found;
  const party = found.value.slug;
  return onClaims(
    services,
    actor,
    { act: "set-claim-recipient", cooperation, reason: input.reason, party },
    async ({ tx }) => {
      const number = input.organisationNumber.replace(/\s/g, "");
      if (!isOrganisationNumber(number)) return refuse("number-invalid", { number }, "organisationNumber");
      const { reason: _reason, ...rest } = input;
      await putRecipient(tx, { ...rest, party, organisationNumber: number });
      return accept(party);
    },
  );
}
