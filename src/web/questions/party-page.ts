import { cooperationAnswer } from "#cooperation/questions/cooperation.ts";
import { recordedEvents } from "#cooperation/questions/events.ts";
import { portfolioAnswer } from "#cooperation/questions/portfolio.ts";
import { partySeats } from "#cooperation/questions/seats.ts";
import { partyMatters } from "#decisions/questions/party-matters.ts";
import { awaitedGuidelines } from "#plans/questions/awaited-guidelines.ts";
import { contributionsOfParty } from "#funding/questions/party-money.ts";
import type { PartyAnswer } from "#parties/contract.ts";
import type { FindRefusal } from "#parties/questions/find-party.ts";
import { partyAnswer } from "#parties/questions/party.ts";
import { successorsAnswer } from "#parties/questions/successors.ts";
import { plansOfParty } from "#plans/questions/plans.ts";
import type { Reader } from "#platform/answers.ts";
import { addDays, type Day } from "#platform/day.ts";
import type { Language } from "#platform/language.ts";
import { accept, type Outcome } from "#platform/outcome.ts";
import { regionPicture } from "#territory/questions/region-picture.ts";
import { standingsOf } from "./front.ts";

/** "My municipality" on a day; of a party that is not there that day, who is or was in its place. */
export async function partyPage(reader: Reader, word: string, home: string, on: Day, language: Language) {
  const found = await partyAnswer(reader, word, on);
  if (!found.ok) return found;
  const party = found.value;
  return accept(party.exists ? await present(reader, party, home, on, language) : await absent(reader, party, on));
}
export type PartyPage = (Awaited<ReturnType<typeof partyPage>> & { ok: true })["value"];
export type PresentParty = Extract<PartyPage, { there: true }>;
export type AbsentParty = Extract<PartyPage, { there: false }>;
export type PartyPageOutcome = Outcome<PartyPage, FindRefusal>;

async function present(reader: Reader, party: PartyAnswer, home: string, on: Day, language: Language) {
  const merged = party.changes.filter((one) => one.to.slug === party.slug && one.day <= on).map((one) => one.from.slug);
  const [portfolio, matters, seats, region, events, guidelines, plans, costs] = await Promise.all([
    portfolioAnswer(reader, party.slug, on),
    partyMatters(reader, party, on, language),
    partySeats(reader, party.slug, on),
    cooperationAnswer(reader, home, on),
    recordedEvents(reader, on, { party: party.slug }),
    party.kind === "municipality" ? awaitedGuidelines(reader, party.slug, merged, on) : [],
    plansOfParty(reader, party.slug, on, language),
    contributionsOfParty(reader, party.slug, on),
  ]);
  const standings = region.ok ? standingsOf(region.value.members) : [];
  const picture = await regionPicture(
    reader,
    on,
    standings.map((one) => ({ party: one.party.slug, mark: one.mark })),
  );
  const onMap = picture?.areas.some((area) => area.parties.some((one) => one.slug === party.slug)) ?? false;
  return {
    there: true as const,
    party,
    cooperations: portfolio.ok ? portfolio.value.cooperations : [],
    undecided: portfolio.ok ? portfolio.value.undecided : [],
    matters,
    plans,
    seats,
    events,
    guidelines,
    costs,
    map: onMap && picture && region.ok ? { picture, standings, name: region.value.name } : null,
  };
}

async function absent(reader: Reader, party: PartyAnswer, on: Day) {
  const ended = party.until !== null && party.until <= on;
  const stood = ended ? addDays(party.until ?? on, -1) : party.since;
  const followed = await successorsAnswer(reader, party.slug, stood, on);
  return { there: false as const, party, ended, stood, followed: followed.ok ? followed.value : null };
}
