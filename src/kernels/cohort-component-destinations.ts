/** Building destination patterns from a full table or from pairs, and turning them round for gathering. */
import type { Destinations } from "./cohort-component-model.ts";

/** A pattern from a full table [origin][destination], one for all ages; rows are scaled to 1, zeros are left out. */
export function destinationsFromTable(shares: Float64Array, regions: number): Destinations {
  if (shares.length !== regions * regions)
    throw new RangeError(
      `A destination table of ${regions} regions has ${regions * regions} cells, not ${shares.length}.`,
    );
  const start = new Int32Array(regions + 1);
  const target: number[] = [];
  const share: number[] = [];
  for (let origin = 0; origin < regions; origin++) {
    const row = shares.subarray(origin * regions, (origin + 1) * regions);
    const sum = row.reduce((total, value) => total + value, 0);
    if (!(sum > 0)) throw new RangeError(`Region ${origin + 1} has no destination.`);
    for (let destination = 0; destination < regions; destination++) {
      if (!(row[destination] >= 0))
        throw new RangeError(`The share from region ${origin + 1} to ${destination + 1} is ${row[destination]}.`);
      if (row[destination] === 0) continue;
      target.push(destination);
      share.push(row[destination] / sum);
    }
    start[origin + 1] = target.length;
  }
  return { start, target: Int32Array.from(target), share: Float64Array.from(share) };
}

/** The pattern by destination: for region k the entries start[k] .. start[k+1] of origin and share. */
export type Origins = { start: Int32Array; origin: Int32Array; share: Float64Array };

/** Turns a pattern round, so that each region's inflow can be summed up in one place. */
export function byDestination(destinations: Destinations, regions: number): Origins {
  const { target, share } = destinations;
  const entries = target.length;
  const start = new Int32Array(regions + 1);
  for (let at = 0; at < entries; at++) start[target[at] + 1]++;
  for (let region = 0; region < regions; region++) start[region + 1] += start[region];
  const next = start.slice();
  const origin = new Int32Array(entries);
  const turned = new Float64Array(share.length);
  const groups = entries === 0 ? 0 : share.length / entries;
  for (let from = 0; from < regions; from++) {
    for (let at = destinations.start[from]; at < destinations.start[from + 1]; at++) {
      const to = next[target[at]]++;
      origin[to] = from;
      for (let group = 0; group < groups; group++) turned[group * entries + to] = share[group * entries + at];
    }
  }
  return { start, origin, share: turned };
}

/** Stretches of ages that share one destination group: [first age, one past the last, group]. */
export function ageSegments(destinations: Destinations, ages: number): [number, number, number][] {
  const { groupOfAge } = destinations;
  if (!groupOfAge) return [[0, ages, 0]];
  const segments: [number, number, number][] = [];
  for (let age = 0; age < ages; age++) {
    const last = segments.at(-1);
    if (last && last[2] === groupOfAge[age]) last[1] = age + 1;
    else segments.push([age, age + 1, groupOfAge[age]]);
  }
  return segments;
}

/** Shares of a pool that send each region, in all, what the destination pattern would send it from these outflows. */
export function poolShares({ start, target, share }: Destinations, outflow: Float64Array): Float64Array {
  const regions = outflow.length;
  const result = new Float64Array(regions);
  let all = 0;
  for (let region = 0; region < regions; region++) {
    all += outflow[region];
    for (let at = start[region]; at < start[region + 1]; at++) result[target[at]] += share[at] * outflow[region];
  }
  if (all > 0) for (let region = 0; region < regions; region++) result[region] /= all;
  return result;
}
