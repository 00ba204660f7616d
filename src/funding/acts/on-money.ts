import {
  onCooperation,
  type CooperationActServices,
  type CooperationStanding,
  type OutcomeOf,
} from "#cooperation/acts/on-cooperation.ts";
import type { ActName, Actor } from "#access/vocabulary.ts";
import { findParty, partyRefs } from "#parties/questions/find-party.ts";
import { known } from "#parties/questions/party.ts";
import type { Reader } from "#platform/answers.ts";
import type { Day } from "#platform/day.ts";
import { accept, refuse, type Outcome, type Refusal } from "#platform/outcome.ts";
import type { FundingActRefusal } from "../act-contract.ts";
import type { KeyFault } from "../rules/key-faults.ts";
import type { DeficitFault } from "../rules/deficit-ladder.ts";

export type FundingActServices = CooperationActServices;
export type FundingActOutcome = OutcomeOf<FundingActRefusal>;
type Work = (standing: CooperationStanding) => Promise<Outcome<string, FundingActRefusal>>;

/** The frame of every act on a cooperation's money: who may, then the act's own rule and writing, in one entry. */
export function onMoney(
  services: FundingActServices,
  actor: Actor,
  asked: { act: ActName; cooperation: string; on: Day; reason: string },
  work: Work,
): Promise<FundingActOutcome> {
  return onCooperation<FundingActRefusal>(services, actor, { ...asked, context: "funding" }, work);
}

/** A fault of a rule as a refusal, with the party's name for its id. */
export async function refusalOf(
  reader: Reader,
  fault: KeyFault | DeficitFault,
  on: Day,
): Promise<Refusal<FundingActRefusal>> {
  const party = fault.params["party"];
  if (typeof party !== "string" || party === "") return refuse(fault.code, fault.params);
  const refs = await partyRefs(reader, [party], on);
  return refuse(fault.code, { ...fault.params, party: known(refs, party).name });
}

/** Names and numbers as ids; whoever is unknown or not there on the day is refused. */
export async function partyIds(
  reader: Reader,
  words: readonly string[],
  on: Day,
): Promise<Outcome<Map<string, string>, FundingActRefusal>> {
  const ids = new Map<string, string>();
  for (const word of words) {
    const found = await findParty(reader, word, on);
    if (!found.ok) return found;
    ids.set(word, found.value.slug);
  }
  return accept(ids);
}
