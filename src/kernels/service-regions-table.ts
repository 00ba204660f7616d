/**
 * What it costs to come from places to services: one entry for each pair that can be travelled, in any order. A pair that is missing
 * cannot be travelled. Minutes as a rule, but any cost from zero up will do.
 */
export interface TravelTable {
  readonly origins: number;
  readonly destinations: number;
  readonly from: Int32Array;
  readonly to: Int32Array;
  readonly minutes: Float64Array;
}

/** @throws RangeError naming the pair that is wrong; pairs that occur twice are the caller's to refuse (`repeatedPair`) */
export function travelTable(
  origins: number,
  destinations: number,
  from: Int32Array,
  to: Int32Array,
  minutes: Float64Array,
): TravelTable {
  if (from.length !== to.length || from.length !== minutes.length) {
    throw new RangeError(
      `Pairs need an origin, a destination and minutes each; got ${from.length}, ${to.length} and ${minutes.length}.`,
    );
  }
  for (let k = 0; k < from.length; k++) {
    if (!(from[k] >= 0 && from[k] < origins && to[k] >= 0 && to[k] < destinations)) {
      throw new RangeError(
        `Pair ${k} goes from ${from[k]} to ${to[k]}; there are ${origins} origins and ${destinations} destinations, counted from 0.`,
      );
    }
    if (!(minutes[k] >= 0 && minutes[k] < Infinity)) {
      throw new RangeError(`Pair ${k} takes ${minutes[k]} minutes; it must be a finite number, zero or more.`);
    }
  }
  return { origins, destinations, from, to, minutes };
}

/** Position of the first pair that repeats an earlier one; −1 when every pair stands once. */
export function repeatedPair(table: TravelTable): number {
  const seen = new Set<number>();
  for (let k = 0; k < table.from.length; k++) {
    const pair = table.from[k] * table.destinations + table.to[k];
    if (seen.has(pair)) return k;
    seen.add(pair);
  }
  return -1;
}

/** One non-negative number for each origin or destination. */
export function checkAmounts(amounts: Float64Array, count: number, what: string): void {
  if (amounts.length !== count)
    throw new RangeError(`${what} is given for ${amounts.length} places; ${count} are needed.`);
  for (let k = 0; k < count; k++) {
    if (!(amounts[k] >= 0 && amounts[k] < Infinity)) {
      throw new RangeError(`${what} of place ${k} is ${amounts[k]}; it must be a finite number, zero or more.`);
    }
  }
}

export function checkWeights(table: TravelTable, weights: Float64Array): void {
  if (weights.length !== table.from.length) {
    throw new RangeError(`Weights are given for ${weights.length} pairs, the travel table has ${table.from.length}.`);
  }
}
