/**
 * Holding a projection of parts to a projection of the whole: components first, then moves, then the population, whose
 * residual is pushed back into the gross flows so that the balance still holds.
 * Source: the order and the flow rule of the Greater London Authority's population projections.
 */
import { randomFraction } from "./random.ts";
import type { RandomState } from "./random.ts";

/** Gross flows and the population they lead to; all of one shape, any number of cells. */
export type FlowCells = { inflow: Float64Array; outflow: Float64Array };

/** Scales the values of each group to its target: x' = x · C / Σx. Throws where an empty group must reach something. */
export function scaleToGroups(values: Float64Array, groupOf: Int32Array, targets: Float64Array): Float64Array {
  if (groupOf.length !== values.length)
    throw new RangeError(`There are ${groupOf.length} groups named for ${values.length} values.`);
  const reached = new Float64Array(targets.length);
  for (let at = 0; at < values.length; at++) reached[groupOf[at]] += values[at];
  for (let group = 0; group < targets.length; group++)
    if (reached[group] === 0 && targets[group] !== 0)
      throw new RangeError(`Group ${group + 1} must reach ${targets[group]}, but all its values are 0.`);
  return values.map((value, at) =>
    reached[groupOf[at]] === 0 ? 0 : (value * targets[groupOf[at]]) / reached[groupOf[at]],
  );
}

/**
 * Moves within a closed system, or one whose net is given by an outer projection: scales in- and outflow of each group
 * (sex and age) to their mean, so that in - out = `net` (0 by default). Cells where one side is empty keep the other.
 */
export function balanceMoves(flows: FlowCells, groupOf: Int32Array, net: Float64Array): FlowCells {
  const inside = new Float64Array(net.length);
  const outside = new Float64Array(net.length);
  groupOf.forEach((group, at) => {
    inside[group] += flows.inflow[at];
    outside[group] += flows.outflow[at];
  });
  const arrivals = new Float64Array(net.length);
  const departures = new Float64Array(net.length);
  for (let group = 0; group < net.length; group++) {
    const mean = (inside[group] + outside[group]) / 2;
    arrivals[group] = Math.max(mean + net[group] / 2, net[group], 0);
    departures[group] = arrivals[group] - net[group];
    if ((arrivals[group] > 0 && inside[group] === 0) || (departures[group] > 0 && outside[group] === 0))
      throw new RangeError(
        `The moves of group ${group + 1} cannot have a net of ${net[group]}: one direction is empty.`,
      );
  }
  return {
    inflow: scaleToGroups(flows.inflow, groupOf, arrivals),
    outflow: scaleToGroups(flows.outflow, groupOf, departures),
  };
}

/**
 * Puts a wanted change of each cell into its gross flows: a rise into the inflow, a fall into the outflow. What is missing
 * in a cell without flow is added as flow outright.
 */
export function pushResidual(flows: FlowCells, change: Float64Array): FlowCells {
  return {
    inflow: flows.inflow.map((value, at) => value + Math.max(change[at], 0)),
    outflow: flows.outflow.map((value, at) => value + Math.max(-change[at], 0)),
  };
}

/** How much the gross flows of an area must grow for a change of its total; 1 and 1 for none. */
export function flowFactors(inflow: number, outflow: number, change: number): { inflow: number; outflow: number } {
  if ((change > 0 && !(inflow > 0)) || (change < 0 && !(outflow > 0)))
    throw new RangeError(`A change of ${change} cannot be put into a flow of ${change > 0 ? inflow : outflow}.`);
  return {
    inflow: change > 0 ? (inflow + change) / inflow : 1,
    outflow: change < 0 ? (outflow - change) / outflow : 1,
  };
}

/**
 * Holds a population [areas][cells] to the totals of the whole by cell (sex and age), and pushes the difference back into
 * the flows. Cells that would fall below 0 are clipped and the rest is scaled again.
 */
export function constrainPopulation(
  population: Float64Array,
  flows: FlowCells,
  wholeByCell: Float64Array,
): { population: Float64Array; flows: FlowCells } {
  const cells = wholeByCell.length;
  const groupOf = Int32Array.from(population, (_, at) => at % cells);
  const clipped = population.map((value) => Math.max(value, 0));
  const held = scaleToGroups(clipped, groupOf, wholeByCell);
  return {
    population: held,
    flows: pushResidual(
      flows,
      held.map((value, at) => value - population[at]),
    ),
  };
}

/**
 * Whole numbers that sum to the given total: scale, round up, then take the excess away one by one by weighted draw
 * (each cell at most once), so that no group is always hit. The same state gives the same numbers.
 */
export function integerise(values: Float64Array, total: number, random: RandomState): Int32Array {
  if (!Number.isInteger(total) || total < 0)
    throw new RangeError(`A total of ${total} is not a whole number of 0 or more.`);
  let sum = 0;
  values.forEach((value, at) => {
    if (!(value >= 0 && value < Infinity)) throw new RangeError(`Value ${at + 1} is ${value}; it must be 0 or more.`);
    sum += value;
  });
  if (sum === 0 && total > 0) throw new RangeError(`Nothing can be scaled to ${total}: all values are 0.`);
  const scaled = values.map((value) => (sum === 0 ? 0 : (value * total) / sum));
  const whole = Int32Array.from(scaled, Math.ceil);
  // What rounding up gave a cell is its chance to lose one again; the chances sum to the excess.
  const chances = scaled.map((value, at) => whole[at] - value);
  const excess = whole.reduce((all, value) => all + value, 0) - total;
  for (let taken = 0; taken < excess; taken++) {
    const at = drawWeighted(chances, random);
    whole[at]--;
    chances[at] = 0;
  }
  return whole;
}

function drawWeighted(chances: Float64Array, random: RandomState): number {
  let point = randomFraction(random) * chances.reduce((all, chance) => all + chance, 0);
  let last = -1;
  for (let at = 0; at < chances.length; at++) {
    if (chances[at] <= 0) continue;
    last = at;
    point -= chances[at];
    if (point < 0) break;
  }
  return last;
}
