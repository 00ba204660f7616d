import type { TravelTable } from "./service-regions-table.ts";
import { checkAmounts, checkWeights } from "./service-regions-table.ts";

/** Which service each place belongs to. */
export interface ServiceRegions {
  /** Centre (destination) of each origin; −1 where none is near enough. */
  readonly centre: Int32Array;
  /** Minutes to it; Infinity where there is none. */
  readonly minutes: Float64Array;
}

/** The nearest centre within a limit of minutes, the limit included; among equals the first in order. */
export function nearestCentre(table: TravelTable, within: number = Infinity): ServiceRegions {
  const centre = new Int32Array(table.origins).fill(-1);
  const minutes = new Float64Array(table.origins).fill(Infinity);
  for (let k = 0; k < table.from.length; k++) {
    const origin = table.from[k];
    const way = table.minutes[k];
    if (way > within || way > minutes[origin]) continue;
    if (way === minutes[origin] && centre[origin] >= 0 && centre[origin] < table.to[k]) continue;
    centre[origin] = table.to[k];
    minutes[origin] = way;
  }
  return { centre, minutes };
}

/**
 * What can be reached from each origin: Σ weight × opportunities. With binary weights the cumulative opportunities within the limit,
 * with decaying ones gravity (Hansen 1959).
 */
export function opportunitiesReached(
  table: TravelTable,
  weights: Float64Array,
  opportunities: Float64Array,
): Float64Array {
  checkWeights(table, weights);
  checkAmounts(opportunities, table.destinations, "The number of opportunities");
  const { from, to } = table;
  const reached = new Float64Array(table.origins);
  for (let k = 0; k < from.length; k++) reached[from[k]] += weights[k] * opportunities[to[k]];
  return reached;
}

/** Minutes until so many opportunities are within reach; Infinity where there are not so many. */
export function minutesToOpportunities(table: TravelTable, opportunities: Float64Array, wanted: number): Float64Array {
  checkAmounts(opportunities, table.destinations, "The number of opportunities");
  if (!(wanted > 0)) throw new RangeError(`The number of opportunities wanted must be above 0, not ${wanted}.`);
  const minutes = new Float64Array(table.origins).fill(Infinity);
  const found = new Float64Array(table.origins);
  for (const k of nearestPairsFirst(table)) {
    const origin = table.from[k];
    if (found[origin] >= wanted) continue;
    found[origin] += opportunities[table.to[k]];
    if (found[origin] >= wanted) minutes[origin] = table.minutes[k];
  }
  return minutes;
}

function nearestPairsFirst(table: TravelTable): Int32Array {
  const { minutes } = table;
  return Int32Array.from({ length: minutes.length }, (_, k) => k).sort((a, b) => minutes[a] - minutes[b] || a - b);
}

/**
 * Shares in which the people of each origin choose among the services (Huff 1963): attraction × weight of the way, of the sum over all
 * services. One share for each pair of the table; 0 where nothing attracts.
 */
export function huffShares(table: TravelTable, weights: Float64Array, attraction: Float64Array): Float64Array {
  const sum = opportunitiesReached(table, weights, attraction);
  const shares = new Float64Array(table.from.length);
  for (let k = 0; k < shares.length; k++) {
    const all = sum[table.from[k]];
    if (all > 0) shares[k] = (weights[k] * attraction[table.to[k]]) / all;
  }
  return shares;
}
