import type { CooperationAnswer, Member } from "#cooperation/contract.ts";
import { cooperationAnswer } from "#cooperation/questions/cooperation.ts";
import { decisionBases } from "#cooperation/questions/decision-basis.ts";
import { statutesAnswer } from "#cooperation/questions/statutes.ts";
import { legalFormRules } from "#cooperation/rules/legal-form.ts";
import type { RuleWords } from "#cooperation/rule-words.ts";
import { partitionState, standing, type RegionStanding } from "#kernels/functional-regions-partition.ts";
import { istatCriteria } from "#kernels/functional-regions-validity.ts";
import { votingPower } from "#kernels/voting-power.ts";
import type { PartyRef, SourceRef } from "#parties/contract.ts";
import { findParty, partyRefs, refOf, type FindRefusal } from "#parties/questions/find-party.ts";
import { wholeOf } from "#parties/questions/list-parties.ts";
import { known } from "#parties/questions/party.ts";
import { populationSum } from "#parties/questions/population.ts";
import { successorIdsOf } from "#parties/questions/successors.ts";
import type { Reader } from "#platform/answers.ts";
import type { Day } from "#platform/day.ts";
import type { Language } from "#platform/language.ts";
import type { Refusal } from "#platform/outcome.ts";
import { regionPicture } from "#territory/questions/region-picture.ts";
import { commutingOf, factSource, isInTrondelag } from "../facts.ts";
import type { WhatIfAsked } from "../rules/what-if-asked.ts";
import { votesOf, type Needed } from "../rules/voting-rule.ts";
import { wholeCountryYear } from "../vocabulary.ts";
import { imaginedShares } from "./what-if-shares.ts";
import { dayOf } from "../day-of-year.ts";

/** One party's say: share of the swings, share of the orders, whether nothing passes without it. */
export type Say = { banzhaf: number; shapleyShubik: number; veto: boolean };
/** The region as it is, or as it would be. */
export type Side = {
  voters: string[];
  needed: Needed[];
  say: { [party: string]: Say };
  people: number;
  municipalities: number;
  market: RegionStanding | null;
};
export type WhatIfAnswer = NonNullable<Awaited<ReturnType<typeof whatIfAnswer>>>;

/**
 * What would follow if some came and others went: on a branch only, nothing is written. Everybody who joins is taken to get a vote.
 * null where the region is unknown or has no members on the day.
 */
export async function whatIfAnswer(reader: Reader, home: string, on: Day, language: Language, asked: WhatIfAsked) {
  const found = await cooperationAnswer(reader, home, on);
  if (!found.ok || !found.value.exists) return null;
  const region = found.value;
  const [bases, words, joins, leaves] = await Promise.all([
    decisionBases(reader, [region.slug]),
    statutesAnswer(reader, home, undefined, on, language),
    partiesAsked(reader, asked.joins, on),
    partiesAsked(reader, asked.leaves, on),
  ]);
  const voting = region.members.filter((one) => one.rights.vote).map((one) => one.party);
  const leaving = leaves.parties.filter((one) => region.members.some((member) => member.party.slug === one.slug));
  const joining = joins.parties.filter((one) => !voting.some((member) => member.slug === one.slug));
  const after = [...voting.filter((one) => !leaving.some((gone) => gone.slug === one.slug)), ...joining];
  const version = bases
    .get(region.slug)
    ?.statutes.find((one) => one.since <= on && (one.until === null || on < one.until));
  const rules = region.statutes?.rules ?? [];
  const chosen =
    rules.find((one) => one.id === asked.rule) ?? rules.find((one) => one.appliesTo === "ordinary") ?? rules[0];
  const group = (name: string): string[] =>
    (version?.groups[name] ?? [])
      .filter((one) => (one.since === undefined || one.since <= on) && (one.until === undefined || on < one.until))
      .map((one) => one.party);
  const side = async (parties: readonly PartyRef[]): Promise<Side> => {
    const voters = parties.map((one) => one.slug);
    const votes = chosen && voters.length > 0 ? votesOf(chosen, voters, group) : null;
    const power = votes && voters.length <= mostVoters ? votingPower(votes.rule) : null;
    const municipal = parties.filter((one) => one.kind === "municipality").map((one) => one.slug);
    const [people, market] = await Promise.all([populationSum(reader, municipal, on), marketOf(reader, municipal, on)]);
    return {
      voters,
      needed: votes?.needed ?? [],
      say: Object.fromEntries(
        voters.map((party, at) => [
          party,
          {
            banzhaf: power?.banzhaf[at] ?? 0,
            shapleyShubik: power?.shapleyShubik[at] ?? 0,
            veto: power?.veto[at] ?? false,
          },
        ]),
      ),
      people: people.people,
      municipalities: municipal.length,
      market,
    };
  };
  const [before, then, population] = await Promise.all([
    side(voting),
    side(after),
    populationSum(
      reader,
      [...voting, ...joining].filter((one) => one.kind === "municipality").map((one) => one.slug),
      on,
    ),
  ]);
  return {
    on,
    region: { slug: region.slug, name: region.name },
    rules: rules.map(({ id, title }) => ({ id, title })),
    rule: chosen ? { id: chosen.id, title: chosen.title } : null,
    ruleWords: words.ok ? (words.value.rules.find((one) => one.id === chosen?.id) ?? null) : null,
    parties: [...voting, ...joining],
    joining,
    leaving,
    refused: [...joins.refused, ...leaves.refused],
    choices: await choicesOf(reader, region, on),
    before,
    after: then,
    peopleYear: Math.max(...population.years, 0),
    missingPeople: population.missing.length,
    deciding: decidingOf(region, words.ok ? words.value.rules : [], on),
    statutes: region.statutes && {
      title: region.statutes.title,
      source: region.statutes.source,
      constructed: region.statutes.constructed,
    },
    shares: await imaginedShares(reader, region.slug, on, language, { joining, leaving }),
    picture: await regionPicture(
      reader,
      on,
      [...voting, ...joining]
        .filter((one) => one.kind === "municipality")
        .map((one) => ({ party: one.slug, mark: "member" as const })),
    ),
    sources: [factSource("ssb-03321-pendling"), ...population.sources].filter((one): one is SourceRef => one !== null),
  };
}

/** So many parties are counted in a moment; a region of more has no page of this kind. */
const mostVoters = 60;

async function partiesAsked(reader: Reader, words: readonly string[], on: Day) {
  const parties: PartyRef[] = [];
  const refused: Refusal<FindRefusal>[] = [];
  for (const word of new Set(words)) {
    const found = await findParty(reader, word, on);
    if (found.ok) parties.push(refOf(found.value));
    else refused.push(found);
  }
  return { parties, refused };
}

/** Containment by the newest figures of the whole country, those of the day followed into its municipalities. */
async function marketOf(reader: Reader, municipal: readonly string[], on: Day): Promise<RegionStanding | null> {
  const commuting = commutingOf(wholeCountryYear);
  if (!commuting) return null;
  const { table, parties } = commuting;
  const partition = new Int32Array(table.areas);
  const followed = await successorIdsOf(reader, municipal, on, dayOf(wholeCountryYear));
  for (const { parties: there } of followed.values()) {
    for (const party of there) {
      const area = parties.indexOf(party);
      if (area >= 0) partition[area] = 1;
    }
  }
  if (!partition.includes(1)) return null;
  const state = partitionState(table, partition);
  return standing(state.within[0] ?? 0, state.residents[0] ?? 0, state.jobs[0] ?? 0, istatCriteria);
}

/** Who may be thought of as joining: municipalities near by that have no vote, their counties, and who observes. */
async function choicesOf(reader: Reader, region: CooperationAnswer, on: Day): Promise<PartyRef[]> {
  const commuting = commutingOf(wholeCountryYear);
  const near = (commuting?.parties ?? []).filter((_, area) => isInTrondelag(commuting?.numbers[area] ?? ""));
  const then = await successorIdsOf(reader, near, dayOf(wholeCountryYear), on);
  const ids = [...new Set([...then.values()].flatMap((one) => one.parties))];
  const counties = [...new Set((await wholeOf(reader, ids, on)).values())];
  const refs = await partyRefs(reader, [...ids, ...counties], on);
  const observing = region.members.filter((one) => !one.rights.vote && isPublic(one)).map((one) => one.party);
  const all = new Map(
    [...[...ids, ...counties].map((id) => known(refs, id)), ...observing].map((one) => [one.slug, one]),
  );
  for (const member of region.members) if (member.rights.vote) all.delete(member.party.slug);
  const alphabet = new Intl.Collator("nb");
  return [...all.values()].toSorted((a, b) => alphabet.compare(a.name, b.name));
}

function isPublic({ party }: Member): boolean {
  return party.kind === "municipality" || party.kind === "county";
}

/** By which rule a member is taken in, what the law asks of each council, and how long a notice of leaving runs. */
function decidingOf(region: CooperationAnswer, words: readonly RuleWords[], on: Day) {
  const rules = region.statutes?.rules ?? [];
  const admission =
    rules.find((one) => one.appliesTo === "admission") ?? rules.find((one) => one.appliesTo === "agreement");
  const agreement = rules.find((one) => one.appliesTo === "agreement" && one.withdrawalNoticeDays !== null);
  const form = region.form ? legalFormRules(region.form, on) : undefined;
  return {
    admission: words.find((one) => one.id === admission?.id) ?? null,
    byEachCouncil: form?.adoptedByEachCouncil.value ? form.adoptedByEachCouncil.cite : null,
    noticeDays: agreement?.withdrawalNoticeDays ?? null,
    noticeCite: agreement?.binds.cite ?? agreement?.cite ?? null,
  };
}
