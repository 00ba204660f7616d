import { partyRefs } from "#parties/questions/find-party.ts";
import { known } from "#parties/questions/party.ts";
import { shortName } from "#parties/rules/short-name.ts";
import type { Reader } from "#platform/answers.ts";
import type { Day } from "#platform/day.ts";
import { claimsOf, payersOf, recipientsOf, runForClaims, type RecipientRow } from "../claim-store.ts";
import { lacksOf, type ClaimLack } from "../rules/plan-claims.ts";
import { standingOf } from "./next-claims.ts";

/** What those who send claims work with; not kept, since it holds what only they may see. */

const alphabet = new Intl.Collator("nb");

export type Payer = {
  party: string;
  name: string;
  recipient: RecipientRow | null;
  lacks: ClaimLack[];
};

/** Everyone who pays something of a run, with where they take their claims. */
export async function claimPayers(reader: Reader, cooperation: string, on: Day): Promise<Payer[]> {
  const parties = (await payersOf(reader.db, cooperation)).map((one) => one.party);
  return payersNamed(reader, parties, on);
}

async function payersNamed(reader: Reader, parties: readonly string[], on: Day): Promise<Payer[]> {
  const [refs, recipients] = await Promise.all([partyRefs(reader, parties, on), recipientsOf(reader.db, parties)]);
  const byParty = new Map(recipients.map((one) => [one.party, one]));
  return parties
    .map((party) => {
      const recipient = byParty.get(party);
      return { party, name: shortName(known(refs, party)), recipient: recipient ?? null, lacks: lacksOf(recipient) };
    })
    .toSorted((a, b) => alphabet.compare(a.name, b.name));
}

export type RunToClaim = {
  id: string;
  year: number;
  instalment: number;
  title: string;
  day: Day;
  payers: (Payer & { amount: number; claim: number | null })[];
};

/** Who pays what of a run, who has a claim already, and what is lacking before the others can be sent theirs. */
export async function runToClaim(reader: Reader, cooperation: string, run: string): Promise<RunToClaim | null> {
  const found = await runForClaims(reader.db, run);
  if (!found || found.cooperation !== cooperation) return null;
  const amounts = new Map(found.shares.filter((one) => one.amount > 0).map((one) => [one.party, one.amount]));
  const [payers, claims] = await Promise.all([
    payersNamed(reader, [...amounts.keys()], found.day),
    claimsOf(reader.db, cooperation),
  ]);
  const sent = new Map(standingOf(claims, run).map((one) => [one.party, one.number]));
  const { id, year, instalment, title, day } = found;
  return {
    id,
    year,
    instalment,
    title,
    day,
    payers: payers.map((one) => ({
      ...one,
      amount: amounts.get(one.party) ?? 0,
      claim: sent.get(one.party) ?? null,
    })),
  };
}
