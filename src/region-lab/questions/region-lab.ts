import { cooperationAnswer } from "#cooperation/questions/cooperation.ts";
import { flowBetween } from "#kernels/flow-table.ts";
import { partitionState, standing } from "#kernels/functional-regions-partition.ts";
import { whatIf } from "#kernels/functional-regions-what-if.ts";
import type { UrbanAreaReason } from "#kernels/urban-area.ts";
import type { PartyRef, SourceRef } from "#parties/contract.ts";
import { partyRefs } from "#parties/questions/find-party.ts";
import { known } from "#parties/questions/party.ts";
import { populations, populationSum } from "#parties/questions/population.ts";
import { successorIdsOf } from "#parties/questions/successors.ts";
import type { Reader } from "#platform/answers.ts";
import type { Day } from "#platform/day.ts";
import { commutingOf, factSource, isInTrondelag, labourMarketFacts, type Commuting } from "../facts.ts";
import { landBorders } from "../land-borders.ts";
import { partitionsInTurn, sweepInTurn } from "../long-work.ts";
import { criteriaOf, partitioned } from "../methods.ts";
import { agreement } from "../rules/agreement.ts";
import { commutingZone } from "../rules/commuting-zone.ts";
import type { IndustryLikeness } from "../rules/industry-figures.ts";
import { dayOf } from "../day-of-year.ts";
import { industryAgainst } from "./industry.ts";
import { leadersOf, similarityOf } from "./lab-methods.ts";
import { sharedWith } from "./shared-tasks.ts";
import { calculations, type Settings, type Standing, type Verdicts } from "../vocabulary.ts";

export type LabRow = {
  party: PartyRef;
  standing: Standing;
  isCore: boolean;
  /** Employed residents. */
  residents: number;
  jobs: number;
  /** Of 1: employed residents who work in the core; jobs filled from the core. */
  toCore: number;
  fromCore: number;
  /** Why it is in the core's commuting zone by the European rule, or not. */
  zone: UrbanAreaReason;
  /** To the centre of its own labour-market region; null where none is known. `centre`: the region it is the way to. */
  minutes: { minutes: number; region: string; toCore: boolean } | null;
  /** Containment of the region with and without this municipality, of 1. */
  containment: { with: number; without: number } | null;
  /** Share of the sweep in which it falls with the core, of 1. */
  stability: number | null;
  /** Cooperations that it and the core are both in on the day, beside the region itself. */
  shared: { slug: string; name: string }[];
  people: number | null;
  industry: IndustryLikeness | null;
  says: Verdicts;
  /** Whom it is with when not with the core: the municipality with most jobs in its region, and whether it is alone there. */
  instead: { [method: string]: { leader: PartyRef; alone: boolean } };
};

export type LabAnswer = NonNullable<Awaited<ReturnType<typeof labAnswer>>>;

/** Who makes up the region on the day, as the municipalities of the year of the figures; null where there is no region. */
export async function regionIn(reader: Reader, home: string, on: Day, commuting: Commuting) {
  const found = await cooperationAnswer(reader, home, on);
  if (!found.ok) return null;
  const region = found.value;
  const standings = new Map<number, Standing>();
  const then = dayOf(commuting.year);
  const municipal = region.members.filter((one) => one.party.kind === "municipality");
  const followed = await successorIdsOf(
    reader,
    municipal.map((one) => one.party.slug),
    on,
    then,
  );
  for (const { party, role } of municipal) {
    const mark: Standing = role === "observer" || role === "guest" ? "observer" : "member";
    for (const id of followed.get(party.slug)?.parties ?? []) {
      const area = commuting.parties.indexOf(id);
      if (area >= 0 && standings.get(area) !== "member") standings.set(area, mark);
    }
  }
  const members = [...standings.keys()].filter((area) => standings.get(area) === "member");
  const core = members.toSorted((a, b) => (commuting.table.jobs[b] ?? 0) - (commuting.table.jobs[a] ?? 0))[0];
  return core === undefined ? null : { region, standings, members, core };
}

/** Every measure's answer for every municipality of Trøndelag. */
export async function labAnswer(reader: Reader, home: string, on: Day, settings: Settings) {
  const commuting = commutingOf(settings.year);
  if (!commuting) return null;
  const found = await regionIn(reader, home, on, commuting);
  if (!found) return null;
  const { region, standings, members, core } = found;
  const { table, parties, numbers } = commuting;
  const then = dayOf(settings.year);
  const areas = numbers.flatMap((number, area) =>
    parties[area] !== "" && (isInTrondelag(number) || standings.has(area)) ? [area] : [],
  );
  const [partitions, sweep, refs, people, together, shared, industry, borders] = await Promise.all([
    partitionsInTurn(settings),
    commuting.whole ? sweepInTurn(settings, core) : null,
    partyRefs(reader, parties.filter(Boolean), then),
    populations(
      reader,
      areas.map((area) => parties[area] ?? ""),
      then,
    ),
    populationSum(
      reader,
      members.map((area) => parties[area] ?? ""),
      then,
    ),
    sharedWith(
      reader,
      home,
      on,
      then,
      areas.map((area) => parties[area] ?? ""),
      parties[core] ?? "",
    ),
    industryAgainst(
      reader,
      then,
      areas.map((area) => parties[area] ?? ""),
      parties[core] ?? "",
    ),
    landBorders(reader, commuting),
  ]);
  const zone = commutingZone(table, core, settings.share / 100, borders);
  const minutes = labourMarketFacts();
  const coreMarket = minutes.get(parties[core] ?? "")?.region;
  const contained = containmentAround(commuting, members, core, settings);
  const leaders = partitions ? leadersOf(partitions, commuting) : null;
  const rows = areas.map((area): LabRow => {
    const id = parties[area] ?? "";
    const market = minutes.get(id);
    const residents = table.residents[area] ?? 0;
    const jobs = table.jobs[area] ?? 0;
    const toCore = residents > 0 ? flowBetween(table, area, core) / residents : 0;
    const toCentre = market !== undefined && market.region === coreMarket;
    const mine = standings.get(area) ?? "none";
    const inZone = zone[area] ?? "outside";
    const with_ = shared.get(id) ?? [];
    const living = area === core ? null : (industry?.of.get(id) ?? null);
    const says: Verdicts = {
      commuting: inZone !== "outside" && inZone !== "exclave",
      minutes: toCentre ? market.minutes <= settings.minutes : null,
      functional: null,
      "functional-uk": null,
      "labour-market": market ? toCentre : null,
      intramax: null,
      flowbca: null,
      louvain: null,
      industry: living && living.alike >= settings.alike,
      tasks: with_.length > 0,
      politics: mine === "member",
    };
    const instead: LabRow["instead"] = {};
    if (partitions && leaders)
      for (const method of partitioned) {
        const own = partitions[method][area] ?? 0;
        says[method] = own < 1 ? null : own === partitions[method][core];
        const leader = leaders[method].get(own);
        if (leader !== undefined && !says[method])
          instead[method] = {
            leader: known(refs, parties[leader.area] ?? ""),
            alone: leader.areas === 1,
          };
      }
    return {
      party: known(refs, id),
      standing: mine,
      isCore: area === core,
      residents,
      jobs,
      toCore,
      fromCore: jobs > 0 ? flowBetween(table, core, area) / jobs : 0,
      zone: inZone,
      minutes: market ? { minutes: market.minutes, region: market.regionName, toCore: toCentre } : null,
      containment: contained(area),
      stability: sweep?.withCore[area] ?? null,
      shared: with_,
      people: people.get(id)?.people ?? null,
      industry: living,
      says,
      instead,
    };
  });
  const ordered = rows.toSorted(
    (a, b) => Number(b.isCore) - Number(a.isCore) || count(b) - count(a) || b.toCore - a.toCore,
  );
  const state = partitionState(table, asPartition(table.areas, members, core));
  return {
    on,
    settings,
    figuresDay: then,
    region: { slug: region.slug, name: region.name },
    core: known(refs, parties[core] ?? ""),
    rows: ordered,
    agreement: agreement(ordered.map((row) => ({ id: row.party.slug, isCore: row.isCore, says: row.says }))),
    whole: standing(state.within[core] ?? 0, state.residents[core] ?? 0, state.jobs[core] ?? 0, criteriaOf(settings)),
    people: together.people,
    peopleSources: together.sources,
    peopleYear: Math.max(...together.years, 0),
    sweep: sweep && { runs: sweep.runs, fewest: sweep.fewest, most: sweep.most },
    similarity: partitions && similarityOf(partitions),
    industry: industry && { year: industry.year, source: industry.source },
    sources: ["ssb-03321-pendling", "toi-1713-2019", "kartverket-land-borders"]
      .map(factSource)
      .filter((one): one is SourceRef => one !== null),
  };
}

function count(row: LabRow): number {
  return calculations.filter((one) => row.says[one] === true).length;
}

/** The members as region `core + 1`, everybody else in none. */
function asPartition(areas: number, members: readonly number[], core: number): Int32Array {
  const region = new Int32Array(areas);
  for (const area of members) region[area] = core + 1;
  return region;
}

function containmentAround({ table }: Commuting, members: readonly number[], core: number, settings: Settings) {
  const criteria = criteriaOf(settings);
  const state = partitionState(table, asPartition(table.areas, members, core));
  return (area: number): LabRow["containment"] => {
    const inIt = members.includes(area);
    const moved = whatIf(state, area, inIt ? 0 : core + 1, criteria);
    const [before, after] = inIt ? [moved.leftBefore, moved.leftAfter] : [moved.joinedAfter, moved.joinedBefore];
    return before && after ? { with: before.containment, without: after.containment } : null;
  };
}
