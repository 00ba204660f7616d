import { involvements, type Involvement } from "#cooperation/questions/involvements.ts";
import { portfolioAnswer } from "#cooperation/questions/portfolio.ts";
import type { PortfolioAnswer } from "#cooperation/contract.ts";
import { partyMatters, type PartyMatter } from "#decisions/questions/party-matters.ts";
import type { PartyAnswer, SuccessorsAnswer } from "#parties/contract.ts";
import { contributionsOfParty, type PartyCost } from "#funding/questions/party-money.ts";
import type { FindRefusal } from "#parties/questions/find-party.ts";
import { partyAnswer } from "#parties/questions/party.ts";
import { successorsAnswer } from "#parties/questions/successors.ts";
import type { Reader } from "#platform/answers.ts";
import { addDays, type Day } from "#platform/day.ts";
import type { Language } from "#platform/language.ts";
import { accept, refuse, type Outcome } from "#platform/outcome.ts";

/** What an ownership report rests on (eierskapsmelding, kommuneloven § 26-1), as of a day. */
export type OwnershipFacts = {
  there: true;
  party: PartyAnswer;
  on: Day;
  involvements: Involvement[];
  /** What binds the party, by the cooperation in which it was decided. */
  bound: PartyMatter[];
  undecided: PortfolioAnswer["undecided"];
  /** What it has paid or been asked for, by cooperation and year, newest first. */
  costs: PartyCost[];
};

/** The party is not there that day: who was, or who followed. */
export type NoOwnership = {
  there: false;
  party: PartyAnswer;
  on: Day;
  ended: boolean;
  stood: Day;
  followed: SuccessorsAnswer | null;
};

export type OwnershipRefusal = FindRefusal | "no-owner";

/** Only a municipality or a county makes one. */
export async function ownershipReport(
  reader: Reader,
  word: string,
  on: Day,
  language: Language,
): Promise<Outcome<OwnershipFacts | NoOwnership, OwnershipRefusal>> {
  const found = await partyAnswer(reader, word, on);
  if (!found.ok) return found;
  const party = found.value;
  if (party.kind !== "municipality" && party.kind !== "county")
    return refuse("no-owner", { name: party.name }, "party");
  if (!party.exists) {
    const ended = party.until !== null && party.until <= on;
    const stood = ended ? addDays(party.until ?? on, -1) : party.since;
    const followed = await successorsAnswer(reader, party.slug, stood, on);
    return accept({ there: false, party, on, ended, stood, followed: followed.ok ? followed.value : null });
  }
  const [own, matters, portfolio, costs] = await Promise.all([
    involvements(reader, party.slug, on),
    partyMatters(reader, party, on, language),
    portfolioAnswer(reader, party.slug, on),
    contributionsOfParty(reader, party.slug, on),
  ]);
  return accept({
    there: true,
    party,
    on,
    involvements: own,
    bound: matters.filter((one) => one.bound !== null),
    undecided: portfolio.ok ? portfolio.value.undecided : [],
    costs,
  });
}

/** What a refusal says of a party that is not there. */
export function absence({ party, on, stood, followed }: NoOwnership): { [name: string]: string } {
  return { name: party.name, on, stood, followers: (followed?.parties ?? []).map((one) => one.name).join(", ") };
}
