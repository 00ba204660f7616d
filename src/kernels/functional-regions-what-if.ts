import type { RegionStanding } from "./functional-regions-partition.ts";
import type { RegionState } from "./functional-regions-state.ts";
import type { RegionCriteria } from "./functional-regions-validity.ts";
import { standing } from "./functional-regions-partition.ts";
import { cohesion } from "./functional-regions-validity.ts";

/** What moving one area would do. Regions by number (1…), 0 for none. */
export interface WhatIf {
  readonly area: number;
  readonly from: number;
  readonly to: number;
  /** Link strength with the region it is in, itself left out, and with the one it would join. */
  readonly strengthFrom: number;
  readonly strengthTo: number;
  /** The region it leaves; undefined when it is in none, or nobody stays behind. */
  readonly leftBefore: RegionStanding | undefined;
  readonly leftAfter: RegionStanding | undefined;
  /** The region it joins; undefined when `to` is 0. */
  readonly joinedBefore: RegionStanding | undefined;
  readonly joinedAfter: RegionStanding | undefined;
}

/**
 * What if this area belonged to that region, or to none. Reads only the flows of the one area and changes nothing.
 * @param to region number, 0 for none
 */
export function whatIf(state: RegionState, area: number, to: number, criteria: RegionCriteria): WhatIf {
  if (!(area >= 0 && area < state.table.areas)) {
    throw new RangeError(`There is no area ${area}; areas are numbered 0 to ${state.table.areas - 1}.`);
  }
  if (!(to >= 0 && to <= state.table.areas)) {
    throw new RangeError(`There is no region ${to}; regions are numbered 1 to ${state.table.areas}, 0 is none.`);
  }
  const { table, outside, toCluster, fromCluster } = state;
  const leaves = state.cluster[area];
  const joins = to === 0 ? outside : to - 1;
  const residents = table.residents[area];
  const jobs = table.jobs[area];
  const own = table.within[area];
  const now = (cluster: number): RegionStanding | undefined =>
    cluster === outside || state.members[cluster] === 0
      ? undefined
      : standing(state.within[cluster], state.residents[cluster], state.jobs[cluster], criteria);
  state.readLinks(area);
  const strengthTo = joins === outside || joins === leaves ? 0 : state.strength(area, joins);
  const joinedAfter =
    joins === outside || joins === leaves
      ? now(joins)
      : standing(
          state.withinJoined(area, joins),
          state.residents[joins] + residents,
          state.jobs[joins] + jobs,
          criteria,
        );
  let strengthFrom = 0;
  let leftAfter: RegionStanding | undefined;
  if (leaves !== outside && state.members[leaves] > 1) {
    const out = toCluster[leaves] - own;
    const back = fromCluster[leaves] - own;
    const restResidents = state.residents[leaves] - residents;
    const restJobs = state.jobs[leaves] - jobs;
    strengthFrom = cohesion(out, back, residents, jobs, restResidents, restJobs);
    leftAfter = standing(state.within[leaves] - out - back - own, restResidents, restJobs, criteria);
  }
  state.forgetLinks();
  return {
    area,
    from: leaves === outside ? 0 : leaves + 1,
    to,
    strengthFrom,
    strengthTo,
    leftBefore: now(leaves),
    leftAfter: joins === leaves ? now(leaves) : leftAfter,
    joinedBefore: now(joins),
    joinedAfter,
  };
}

/** One row per area of the question "who belongs with this region": the region as it is against with or without the area. */
export function membershipOf(state: RegionState, region: number, criteria: RegionCriteria): WhatIf[] {
  return Array.from({ length: state.table.areas }, (_, area) =>
    whatIf(state, area, state.cluster[area] === region - 1 ? 0 : region, criteria),
  );
}
