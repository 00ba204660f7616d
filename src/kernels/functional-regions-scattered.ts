import type { RegionState } from "./functional-regions-state.ts";
import type { RegionCriteria } from "./functional-regions-validity.ts";
import { flowBetween } from "./flow-table.ts";
import { validity } from "./functional-regions-validity.ts";

/**
 * What versions 2.0 to 3.4 of the R package LabourMarketAreas see after a member has left a cluster: the sums of those who stay are not
 * added up, so each internal flow is judged with the residents and jobs of each single member. The lowest of these values counts when
 * the worst cluster is sought, the highest when another community wants to join. Only for comparison with that package.
 */
export function scatteredValidity(
  state: RegionState,
  cluster: number,
  criteria: RegionCriteria,
): { readonly lowest: number; readonly highest: number } {
  const { table } = state;
  const members = state.membersOf(cluster);
  let lowest = Infinity;
  let highest = -Infinity;
  for (const home of members) {
    for (const work of members) {
      const flow = flowBetween(table, home, work);
      if (flow === 0) continue;
      for (const member of members) {
        const piece = validity(flow, table.residents[member], table.jobs[member], criteria);
        lowest = Math.min(lowest, piece);
        highest = Math.max(highest, piece);
      }
    }
  }
  return highest < lowest ? { lowest: 0, highest: 0 } : { lowest, highest };
}
