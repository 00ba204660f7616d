import { flowBetween, type FlowTable } from "#kernels/flow-table.ts";
import type { FunctionalRegions } from "#kernels/functional-regions.ts";
import { partitionState, type RegionStanding } from "#kernels/functional-regions-partition.ts";
import { whatIf } from "#kernels/functional-regions-what-if.ts";
import type { StepOutcome } from "#kernels/functional-regions-trace.ts";
import type { PartyRef } from "#parties/contract.ts";
import { findPartyEver, partyRefs } from "#parties/questions/find-party.ts";
import { known } from "#parties/questions/party.ts";
import { successorIdsOf } from "#parties/questions/successors.ts";
import type { Reader } from "#platform/answers.ts";
import type { Day } from "#platform/day.ts";
import { commutingOf, type Commuting } from "../facts.ts";
import { tracedInTurn } from "../long-work.ts";
import { criteriaOf } from "../methods.ts";
import { commutingYears, type Settings } from "../vocabulary.ts";
import { labAnswer, regionIn, type LabRow } from "./region-lab.ts";
import { dayOf } from "../day-of-year.ts";

/** One thing that happened to the municipality while the regions were found; a cluster is named by its largest area in the end. */
export type TraceStep =
  | {
      kind: "moved";
      round: number;
      outcome: "joined" | "waits" | "no-link";
      worst: PartyRef;
      validity: number;
      members: number;
      dominant: PartyRef | null;
      strength: number;
      before: number;
      after: number;
    }
  | { kind: "assigned"; cluster: PartyRef; strength: number; before: number; after: number };

/** A region that it is in or could join: its link with it, and the region without and with it. */
export type Candidate = {
  region: PartyRef;
  isOwn: boolean;
  isCore: boolean;
  strength: number;
  /** Who goes to work in the rest of the region, how many jobs it has, and how many municipalities that rest is. */
  link: { out: number; jobs: number; others: number };
  without: RegionStanding | null;
  with: RegionStanding | null;
};

export type YearShare = { year: number; toCore: number; exact: boolean };

export type PlaceAnswer = NonNullable<Awaited<ReturnType<typeof placeInLab>>>;

/** Why one municipality is where it is, and what would follow if it were elsewhere; null where it is not in the figures. */
export async function placeInLab(reader: Reader, home: string, on: Day, settings: Settings, word: string) {
  const commuting = commutingOf(settings.year);
  const lab = await labAnswer(reader, home, on, settings);
  if (!commuting || !lab) return null;
  const found = await findPartyEver(reader, word, lab.figuresDay);
  const row = found.ok ? lab.rows.find((one) => one.party.slug === found.value.slug) : undefined;
  if (!row) return null;
  const area = commuting.parties.indexOf(row.party.slug);
  const [regions, refs, around, years] = await Promise.all([
    tracedInTurn(settings),
    partyRefs(reader, commuting.parties.filter(Boolean), lab.figuresDay),
    regionIn(reader, home, on, commuting),
    sharesThroughYears(reader, row, lab.core.slug, lab.figuresDay),
  ]);
  const clusterName = (cluster: number): PartyRef =>
    known(refs, (regions && commuting.parties[clusterArea(commuting, regions, cluster)]) ?? "");
  return {
    lab,
    row,
    trace: regions ? stepsOf(regions, area, clusterName) : null,
    rounds: regions?.iterations ?? 0,
    candidates: regions && around ? candidatesOf(commuting, regions, area, around.core, settings, clusterName) : [],
    region: around ? regionWithAndWithout(commuting, around.members, area, settings) : null,
    years,
  };
}

function stepsOf(
  { trace, dropped }: FunctionalRegions,
  area: number,
  clusterName: (cluster: number) => PartyRef,
): TraceStep[] {
  if (!trace || dropped.some((one) => one.area === area)) return [];
  const moved = trace.steps
    .filter((step) => step.area === area)
    .map((step): TraceStep => ({
      kind: "moved",
      round: step.iteration,
      outcome: outcomeOf(step.outcome),
      worst: clusterName(step.worst),
      validity: step.validity,
      members: step.members,
      dominant: step.dominant < 0 ? null : clusterName(step.dominant),
      strength: step.strength,
      before: step.before,
      after: step.after,
    }));
  const assigned = trace.reserve
    .filter((step) => step.area === area)
    .map((step): TraceStep => ({
      kind: "assigned",
      cluster: clusterName(step.cluster),
      strength: step.strength,
      before: step.before,
      after: step.after,
    }));
  return [...moved, ...assigned];
}

function outcomeOf(outcome: StepOutcome): "joined" | "waits" | "no-link" {
  switch (outcome) {
    case "joined":
      return "joined";
    case "A":
    case "C":
      return "waits";
    case "B":
    case "D":
      return "no-link";
    default:
      return outcome satisfies never;
  }
}

/**
 * The area that a cluster is called by: the one with most jobs in the region that came of it; for one that was emptied,
 * the area it began as (a cluster has its rank among those that take part, from 1).
 */
function clusterArea({ table }: Commuting, { region, regions, dropped }: FunctionalRegions, cluster: number): number {
  if (regions.includes(cluster))
    return [...region.keys()]
      .filter((one) => region[one] === cluster)
      .reduce((most, one) => ((table.jobs[one] ?? 0) > (table.jobs[most] ?? -1) ? one : most), -1);
  const out = new Set(dropped.map((one) => one.area));
  return [...region.keys()].filter((one) => !out.has(one))[cluster - 1] ?? -1;
}

const mostCandidates = 5;
/** A link weaker than this part of the strongest is no candidate. */
const weak = 0.02;

/** Its own region, the core's, and those it has the strongest links with. */
function candidatesOf(
  { table }: Commuting,
  { region, regions }: FunctionalRegions,
  area: number,
  core: number,
  settings: Settings,
  clusterName: (cluster: number) => PartyRef,
): Candidate[] {
  const criteria = criteriaOf(settings);
  const state = partitionState(table, region);
  const own = region[area] ?? 0;
  const ofCore = region[core] ?? 0;
  const found = [...regions].map((of) => {
    const moved = whatIf(state, area, of, criteria);
    const isOwn = of === own;
    return {
      of,
      isOwn,
      strength: isOwn ? moved.strengthFrom : moved.strengthTo,
      link: linkWith(table, region, of, area),
      without: (isOwn ? whatIf(state, area, 0, criteria).leftAfter : moved.joinedBefore) ?? null,
      with: (isOwn ? moved.joinedBefore : moved.joinedAfter) ?? null,
    };
  });
  return found
    .toSorted((a, b) => Number(b.isOwn) - Number(a.isOwn) || b.strength - a.strength)
    .filter((one, at) => at < mostCandidates || one.of === ofCore)
    .filter(
      (one, _at, all) =>
        one.isOwn || one.of === ofCore || one.strength > weak * Math.max(...all.map((each) => each.strength)),
    )
    .map(({ of, ...one }) => ({ ...one, region: clusterName(of), isCore: of === ofCore }));
}

function linkWith(table: FlowTable, region: Int32Array, of: number, area: number): Candidate["link"] {
  let [out, jobs, others] = [0, 0, 0];
  for (const [other, at] of region.entries()) {
    if (at !== of || other === area) continue;
    out += flowBetween(table, area, other);
    jobs += table.jobs[other] ?? 0;
    others++;
  }
  return { out, jobs, others };
}

/** The region of the register as one labour market, without and with the municipality. */
function regionWithAndWithout({ table }: Commuting, members: readonly number[], area: number, settings: Settings) {
  const criteria = criteriaOf(settings);
  const partition = new Int32Array(table.areas);
  for (const member of members) partition[member] = 1;
  const state = partitionState(table, partition);
  const inIt = members.includes(area);
  const moved = whatIf(state, area, inIt ? 0 : 1, criteria);
  const [with_, without] = inIt ? [moved.leftBefore, moved.leftAfter] : [moved.joinedAfter, moved.joinedBefore];
  return with_ && without ? { with: with_, without } : null;
}

/** Commuting to the core each year, on the borders of the figures: those that were joined since are added up. */
async function sharesThroughYears(reader: Reader, row: LabRow, core: string, figuresDay: Day): Promise<YearShare[]> {
  const shares: YearShare[] = [];
  for (const year of commutingYears) {
    const commuting = commutingOf(year);
    if (!commuting) continue;
    const mine: number[] = [];
    const cores: number[] = [];
    let exact = true;
    const near = [...commuting.parties.entries()].filter(([area]) =>
      /^(16|17|50|15)/.test(commuting.numbers[area] ?? ""),
    );
    const followed = await successorIdsOf(
      reader,
      near.map(([, party]) => party),
      dayOf(year),
      figuresDay,
    );
    for (const [area, party] of near) {
      const { parties } = followed.get(party) ?? { parties: new Array<string>() };
      if (parties.includes(row.party.slug)) {
        if (parties.length === 1) mine.push(area);
        else exact = false;
      }
      if (parties.length === 1 && parties[0] === core) cores.push(area);
    }
    const residents = mine.reduce((sum, area) => sum + (commuting.table.residents[area] ?? 0), 0);
    const workers = mine.reduce(
      (sum, area) => sum + cores.reduce((part, to) => part + flowBetween(commuting.table, area, to), 0),
      0,
    );
    if (residents > 0) shares.push({ year, toCore: workers / residents, exact });
  }
  return shares;
}
