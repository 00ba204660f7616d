import type { TravelTable } from "./service-regions-table.ts";
import { checkAmounts, checkWeights } from "./service-regions-table.ts";

/** Access when others compete for the same service. */
export interface Catchments {
  /** Of each destination: supply for each person who draws on it; 0 where nobody does. */
  readonly level: Float64Array;
  /** Of each origin: supply for each of its people. */
  readonly access: Float64Array;
}

/**
 * Two-step floating catchment areas (Luo & Wang 2003; weights: Luo & Qi 2009): R_j = S_j / Σ_i P_i·w_ij, A_i = Σ_j R_j·w_ij.
 * Σ P_i·A_i is the supply of all services that anybody can reach.
 * @param demand people at each origin
 * @param supply capacity of each destination
 */
export function floatingCatchments(
  table: TravelTable,
  weights: Float64Array,
  demand: Float64Array,
  supply: Float64Array,
): Catchments {
  check(table, weights, demand, supply);
  const { from, to } = table;
  const level = new Float64Array(table.destinations);
  for (let k = 0; k < from.length; k++) level[to[k]] += demand[from[k]] * weights[k];
  for (let j = 0; j < level.length; j++) level[j] = level[j] > 0 ? supply[j] / level[j] : 0;
  const access = new Float64Array(table.origins);
  for (let k = 0; k < from.length; k++) access[from[k]] += level[to[k]] * weights[k];
  return { level, access };
}

/**
 * Balanced floating catchment areas (Paez, Higgins & Vivona 2019): people divide themselves over the services (weights of an origin made
 * to add up to 1) and each service's level is divided over the origins (weights of a destination made to add up to 1), so that neither
 * demand nor level of service is counted more than once. Σ A_i is the sum of the levels of all services.
 */
export function balancedCatchments(
  table: TravelTable,
  weights: Float64Array,
  demand: Float64Array,
  supply: Float64Array,
): Catchments {
  check(table, weights, demand, supply);
  const { from, to } = table;
  const ofOrigin = new Float64Array(table.origins);
  const ofDestination = new Float64Array(table.destinations);
  for (let k = 0; k < from.length; k++) {
    ofOrigin[from[k]] += weights[k];
    ofDestination[to[k]] += weights[k];
  }
  const level = new Float64Array(table.destinations);
  for (let k = 0; k < from.length; k++) {
    if (weights[k] > 0) level[to[k]] += (demand[from[k]] * weights[k]) / ofOrigin[from[k]];
  }
  for (let j = 0; j < level.length; j++) level[j] = level[j] > 0 ? supply[j] / level[j] : 0;
  const access = new Float64Array(table.origins);
  for (let k = 0; k < from.length; k++) {
    if (weights[k] > 0) access[from[k]] += (level[to[k]] * weights[k]) / ofDestination[to[k]];
  }
  return { level, access };
}

/** Opportunities allotted so that each is given to one person only. */
export interface SpatialAvailability {
  /** V_ij of each pair of the table; Σ_i V_ij = O_j for every destination that anybody with demand can reach. */
  readonly ofPair: Float64Array;
  /** V_i of each origin. */
  readonly ofOrigin: Float64Array;
}

/**
 * Spatial availability (Soukhov, Paez, Higgins & Mohamed 2023): the opportunities of a destination are shared among origins in
 * proportion to population^alpha × weight of the way.
 */
export function spatialAvailability(
  table: TravelTable,
  weights: Float64Array,
  demand: Float64Array,
  opportunities: Float64Array,
  alpha: number = 1,
): SpatialAvailability {
  check(table, weights, demand, opportunities);
  const { from, to } = table;
  const drawn = alpha === 1 ? demand : demand.map((people) => people ** alpha);
  const claims = new Float64Array(table.destinations);
  for (let k = 0; k < from.length; k++) claims[to[k]] += drawn[from[k]] * weights[k];
  const ofPair = new Float64Array(from.length);
  const ofOrigin = new Float64Array(table.origins);
  for (let k = 0; k < from.length; k++) {
    const all = claims[to[k]];
    if (all <= 0) continue;
    ofPair[k] = (opportunities[to[k]] * drawn[from[k]] * weights[k]) / all;
    ofOrigin[from[k]] += ofPair[k];
  }
  return { ofPair, ofOrigin };
}

function check(table: TravelTable, weights: Float64Array, demand: Float64Array, supply: Float64Array): void {
  checkWeights(table, weights);
  checkAmounts(demand, table.origins, "The number of people");
  checkAmounts(supply, table.destinations, "The capacity");
}
