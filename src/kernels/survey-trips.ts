/**
 * From trips to persons: the person is drawn, so trips are summed to the person before anything is estimated, and a person
 * without trips has 0. Source: practice of national travel surveys (respondent, assigned day, trips of that day).
 */

/** Sums over each person's trips, 0 for those without: of `values`, or the number of trips; only where `keep` is 1. */
export function sumByPerson(
  personOf: Int32Array,
  persons: number,
  values?: Float64Array,
  keep?: Uint8Array,
): Float64Array {
  const sums = new Float64Array(persons);
  for (let trip = 0; trip < personOf.length; trip++) {
    const person = personOf[trip];
    if (!(person >= 0 && person < persons))
      throw new RangeError(`Trip ${trip + 1} belongs to no person of the survey.`);
    if (keep && keep[trip] === 0) continue;
    sums[person] += values ? values[trip] : 1;
  }
  return sums;
}

/** Weighted trips from each area to each, [areas][areas], and how many persons and trips each cell rests on. */
export type TripTable = { trips: Float64Array; persons: Int32Array; counted: Int32Array };

/** The origin-destination table of a day; trips that start or end outside (a negative number) are left out. */
export function tripTable(
  personOf: Int32Array,
  weights: Float64Array,
  from: Int32Array,
  to: Int32Array,
  areas: number,
): TripTable {
  const table = {
    trips: new Float64Array(areas * areas),
    persons: new Int32Array(areas * areas),
    counted: new Int32Array(areas * areas),
  };
  const seen = new Set<number>();
  for (let trip = 0; trip < personOf.length; trip++) {
    if (from[trip] < 0 || to[trip] < 0) continue;
    const cell = from[trip] * areas + to[trip];
    if (cell >= areas * areas)
      throw new RangeError(`Trip ${trip + 1} runs from area ${from[trip] + 1} to ${to[trip] + 1} of ${areas}.`);
    table.trips[cell] += weights[personOf[trip]];
    table.counted[cell]++;
    const key = personOf[trip] * areas * areas + cell;
    if (!seen.has(key)) table.persons[cell]++;
    seen.add(key);
  }
  return table;
}
