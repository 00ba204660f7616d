import type { FlowTable } from "./flow-table.ts";
import type { RegionStanding } from "./functional-regions-partition.ts";
import type { RegionCriteria } from "./functional-regions-validity.ts";
import { partitionState, standing } from "./functional-regions-partition.ts";

/** What can be said of one region (StatClusterData of R LabourMarketAreas). */
export interface RegionDiagnostics extends RegionStanding {
  readonly region: number;
  readonly areas: readonly number[];
  /** Pairs of different areas with a flow ÷ N(N−1); NaN for one area. */
  readonly linkCohesion: number;
  /** Per cent of the inner flow that goes between different areas. */
  readonly flowCohesion: number;
  /** ((R−T) + (W−T)) / 2T: commuters over the border, both ways, for each who stays. */
  readonly commuterShare: number;
  /** ((R−T) − (W−T)) / T: above 0 for a region that sends more than it receives. */
  readonly homeWorkRatio: number;
  /** Areas that receive more commuters than they send and have more than 100 jobs. */
  readonly centres: readonly number[];
}

/** Diagnostics of every region of a partition, by region number. */
export function regionDiagnostics(table: FlowTable, region: Int32Array, criteria: RegionCriteria): RegionDiagnostics[] {
  const state = partitionState(table, region);
  const counted = state.table;
  const members: number[][] = Array.from({ length: table.areas }, () => []);
  const pairs = new Int32Array(table.areas);
  const between = new Float64Array(table.areas);
  for (let a = 0; a < table.areas; a++) {
    const own = state.cluster[a];
    if (own === state.outside) continue;
    members[own].push(a);
    for (let k = counted.outStart[a]; k < counted.outStart[a + 1]; k++) {
      const other = counted.outArea[k];
      if (other === a || state.cluster[other] !== own) continue;
      pairs[own]++;
      between[own] += counted.outFlow[k];
    }
  }
  return members.flatMap((areas, cluster): RegionDiagnostics[] => {
    if (areas.length === 0) return [];
    const within = state.within[cluster];
    const sends = state.residents[cluster] - within;
    const receives = state.jobs[cluster] - within;
    return [
      {
        ...standing(within, state.residents[cluster], state.jobs[cluster], criteria),
        region: cluster + 1,
        areas,
        linkCohesion: pairs[cluster] / (areas.length * (areas.length - 1)),
        flowCohesion: (100 * between[cluster]) / within,
        commuterShare: (sends + receives) / (2 * within),
        homeWorkRatio: (sends - receives) / within,
        centres: areas.filter((area) => isCentre(counted, area)),
      },
    ];
  });
}

function isCentre(table: FlowTable, area: number): boolean {
  const own = table.within[area];
  return table.jobs[area] > 100 && table.jobs[area] - own > table.residents[area] - own;
}
