import type { FlowTable } from "./flow-table.ts";
import type { RegionCriteria } from "./functional-regions-validity.ts";
import { flowTableWithout } from "./flow-table.ts";
import { RegionState } from "./functional-regions-state.ts";
import { selfContainment, validity } from "./functional-regions-validity.ts";

/** How a set of areas stands as one labour market. Counts in workers, shares of 1. */
export interface RegionStanding {
  /** R: workers living there. */
  readonly residents: number;
  /** W: workers working there. */
  readonly jobs: number;
  /** T: workers living and working there. */
  readonly within: number;
  /** T/R: residents who work inside. */
  readonly supply: number;
  /** T/W: jobs filled from inside. */
  readonly demand: number;
  /** The lower of the two. */
  readonly containment: number;
  /** 1 or more: a labour market area. */
  readonly validity: number;
}

export function standing(within: number, residents: number, jobs: number, criteria: RegionCriteria): RegionStanding {
  return {
    residents,
    jobs,
    within,
    supply: within / residents,
    demand: within / jobs,
    containment: selfContainment(within, residents, jobs),
    validity: validity(within, residents, jobs, criteria),
  };
}

/**
 * A given partition, ready to be questioned: region r is cluster r − 1.
 * @param region region of each area, 1 to the number of areas; 0 for an area in no region, −1 for one whose flows do not count
 * @throws RangeError when the partition has another number of areas than the table or a region above it
 */
export function partitionState(table: FlowTable, region: Int32Array): RegionState {
  checkPartition(table, region);
  const counted = region.includes(-1) ? flowTableWithout(table, (area) => region[area] === -1) : table;
  const state = new RegionState(counted);
  state.clear();
  for (let area = 0; area < table.areas; area++) {
    if (region[area] < 1) continue;
    state.readLinks(area);
    state.move(area, region[area] - 1);
    state.forgetLinks();
  }
  return state;
}

function checkPartition(table: FlowTable, region: Int32Array): void {
  if (region.length !== table.areas) {
    throw new RangeError(`The partition has ${region.length} areas, the commuting table ${table.areas}.`);
  }
  for (let area = 0; area < region.length; area++) {
    if (region[area] < -1 || region[area] > table.areas) {
      throw new RangeError(`Area ${area} is in region ${region[area]}; regions are numbered 1 to ${table.areas}.`);
    }
  }
}
