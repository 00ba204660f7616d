import type { FlowTable } from "./flow-table.ts";
import type { ReserveEntry } from "./functional-regions-dissolve.ts";
import type { RegionTrace } from "./functional-regions-trace.ts";
import type { RegionCriteria } from "./functional-regions-validity.ts";
import type { DropReason, ZeroList } from "./functional-regions-zero-list.ts";
import { dissolve } from "./functional-regions-dissolve.ts";
import { RegionState } from "./functional-regions-state.ts";
import { checkCriteria, validity } from "./functional-regions-validity.ts";
import { zeroList } from "./functional-regions-zero-list.ts";

/** Region of an area that stayed in the reserve list: no region is linked with it. */
export const unassigned = 0;
/** Region of an area on the zero list: it takes no part. */
export const leftOut = -1;

export interface FunctionalRegionsOptions {
  /** "r34" repeats R LabourMarketAreas 3.4 to the letter; "none", the default, the documented algorithm. */
  readonly compat?: "none" | "r34";
  /** Order in which the reserve list is assigned: "code" descending as R does, or the strongest link of all first. */
  readonly reserveOrder?: "code" | "strength";
  readonly trace?: boolean;
}

export interface FunctionalRegions {
  /** Region of each area: the rank (1…) of the area it began as among those that take part; `unassigned` or `leftOut`. */
  readonly region: Int32Array;
  /** Region numbers in use, ascending. */
  readonly regions: Int32Array;
  readonly iterations: number;
  /** Areas that had to wait, in the order in which they came; `worst` is a region number, `area` and `next` are areas. */
  readonly reserve: readonly ReserveEntry[];
  /** Areas of the reserve list that no region took. */
  readonly unassigned: readonly number[];
  readonly dropped: readonly { readonly area: number; readonly reason: DropReason }[];
  /** Regions whose validity is below 1 at the end: the reserve list is assigned without a condition. */
  readonly invalid: readonly number[];
  /** Only when asked for: areas by number, clusters by region number. */
  readonly trace?: RegionTrace;
}

/**
 * Functional regions from commuting: the labour market areas of Coombes & Bond (2008) as Istat and Eurostat compute them.
 * @param table commuting, areas in the order of their codes
 * @throws RangeError when the criteria contradict themselves
 */
export function functionalRegions(
  table: FlowTable,
  criteria: RegionCriteria,
  options: FunctionalRegionsOptions = {},
): FunctionalRegions {
  return regionsOf(zeroList(table), table.areas, criteria, options);
}

/** The same for a table prepared once, when many criteria are tried: `state` is used again and left changed. */
export function functionalRegionsAgain(
  list: ZeroList,
  areas: number,
  state: RegionState,
  criteria: RegionCriteria,
): FunctionalRegions {
  state.separate();
  return regionsOf(list, areas, criteria, {}, state);
}

function regionsOf(
  list: ZeroList,
  areas: number,
  criteria: RegionCriteria,
  options: FunctionalRegionsOptions,
  state: RegionState = new RegionState(list.table),
): FunctionalRegions {
  checkCriteria(criteria);
  const trace: RegionTrace | undefined = options.trace ? { steps: [], reserve: [] } : undefined;
  const { iterations, reserve } = dissolve(state, criteria, options.compat ?? "none", trace);
  const waiting = reserve.map((entry) => entry.area).sort((a, b) => b - a);
  const rest = assignReserve(state, waiting, options.reserveOrder ?? "code", criteria, trace);
  const region = new Int32Array(areas).fill(leftOut);
  list.kept.forEach((area, at) => {
    region[area] = state.cluster[at] === state.outside ? unassigned : state.cluster[at] + 1;
  });
  const regions: number[] = [];
  const invalid: number[] = [];
  for (let cluster = 0; cluster < list.table.areas; cluster++) {
    if (state.members[cluster] === 0) continue;
    regions.push(cluster + 1);
    if (validity(state.within[cluster], state.residents[cluster], state.jobs[cluster], criteria) < 1)
      invalid.push(cluster + 1);
  }
  const areaOf = (at: number): number => (at < 0 ? -1 : list.kept[at]);
  return {
    region,
    regions: Int32Array.from(regions),
    iterations,
    reserve: reserve.map((entry) => ({
      ...entry,
      worst: entry.worst + 1,
      area: areaOf(entry.area),
      next: areaOf(entry.next),
    })),
    unassigned: rest.map(areaOf).sort((a, b) => a - b),
    dropped: list.dropped,
    invalid,
    ...(trace && { trace: renumbered(trace, areaOf) }),
  };
}

/** Step 7: the reserve list is put where each area's strongest link leads, sums renewed after each, passes until nothing changes. */
function assignReserve(
  state: RegionState,
  reserve: readonly number[],
  order: "code" | "strength",
  criteria: RegionCriteria,
  trace: RegionTrace | undefined,
): number[] {
  const judge = (cluster: number): number =>
    validity(state.within[cluster], state.residents[cluster], state.jobs[cluster], criteria);
  const assign = (area: number, pass: number): boolean => {
    state.readLinks(area);
    const cluster = state.dominant(area, state.outside);
    if (cluster >= 0) {
      const strength = state.strength(area, cluster);
      const before = judge(cluster);
      state.move(area, cluster);
      trace?.reserve.push({ area, pass, cluster, strength, before, after: judge(cluster) });
    }
    state.forgetLinks();
    return cluster >= 0;
  };
  let waiting = [...reserve];
  for (let pass = 1; waiting.length > 0; pass++) {
    const before = waiting.length;
    if (order === "code") waiting = waiting.filter((area) => !assign(area, pass));
    else {
      const strongest = strongestOf(state, waiting);
      if (strongest >= 0 && assign(strongest, pass)) waiting = waiting.filter((area) => area !== strongest);
    }
    if (waiting.length === before) break;
  }
  return waiting;
}

function strongestOf(state: RegionState, waiting: readonly number[]): number {
  let best = -1;
  let most = 0;
  for (const area of waiting) {
    state.readLinks(area);
    const cluster = state.dominant(area, state.outside);
    const strength = cluster < 0 ? 0 : state.strength(area, cluster);
    state.forgetLinks();
    if (strength > most) {
      best = area;
      most = strength;
    }
  }
  return best;
}

function renumbered(trace: RegionTrace, areaOf: (at: number) => number): RegionTrace {
  return {
    steps: trace.steps.map((step) => ({
      ...step,
      worst: step.worst + 1,
      dominant: step.dominant < 0 ? -1 : step.dominant + 1,
      area: areaOf(step.area),
      next: areaOf(step.next),
    })),
    reserve: trace.reserve.map((step) => ({ ...step, cluster: step.cluster + 1, area: areaOf(step.area) })),
  };
}
