import { isOrganisationNumber } from "./organisation-number.ts";
import { kidOf } from "./kid.ts";

/** What is lacking before a claim on a party can be sent. */
export const claimLacks = ["organisation-number", "buyer-reference"] as const;
export type ClaimLack = (typeof claimLacks)[number];

export type Recipient = { organisationNumber: string; buyerReference: string };
export type PlannedClaim = { number: number; party: string; amount: number; kid: string };

/**
 * The claims of one instalment: one for each party that pays something and has none that stands, numbered on from the last
 * without a gap (bokføringsforskriften § 5-1-1 nr. 1). Parties by name, so that the same run gives the same numbers.
 */
export function planClaims({
  shares,
  only,
  standing,
  recipients,
  lastNumber,
  kidDigits,
}: {
  /** In the order in which they are to be numbered. */
  shares: readonly { party: string; amount: number }[];
  /** Absent: all. */
  only?: ReadonlySet<string> | undefined;
  /** Parties with a claim of this run that has not been taken back. */
  standing: ReadonlySet<string>;
  recipients: ReadonlyMap<string, Recipient>;
  lastNumber: number;
  kidDigits: number;
}): { claims: PlannedClaim[]; lacking: { party: string; lacks: ClaimLack[] }[] } {
  const payers = shares.filter(
    (one) => one.amount > 0 && !standing.has(one.party) && (only === undefined || only.has(one.party)),
  );
  const lacking = payers.flatMap(({ party }) => {
    const lacks = lacksOf(recipients.get(party));
    return lacks.length > 0 ? [{ party, lacks }] : [];
  });
  const claims = payers.map(({ party, amount }, at) => {
    const number = lastNumber + at + 1;
    return { number, party, amount, kid: kidOf(number, kidDigits) };
  });
  return { claims, lacking };
}

export function lacksOf(recipient: Recipient | undefined): ClaimLack[] {
  const lacks: ClaimLack[] = [];
  if (!recipient || !isOrganisationNumber(recipient.organisationNumber)) lacks.push("organisation-number");
  if (!recipient || recipient.buyerReference.trim() === "") lacks.push("buyer-reference");
  return lacks;
}
