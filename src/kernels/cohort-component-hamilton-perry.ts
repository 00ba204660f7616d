/**
 * Projection from two censuses alone: cohort change ratios (Hamilton & Perry 1962; Smith, Tayman & Swanson 2013).
 * The fallback where births, deaths and moves are not known by age.
 */

/** Age groups whose children-per-person ratio gives the youngest group: [first, one past the last]. */
export type ParentAges = readonly [number, number];

/**
 * Projects age groups by one step of as many years as a group is wide: each group as its cohort changed from `earlier` to
 * `now`, the open group as the last two together, the youngest as children per person of the parent ages. A cohort that
 * was empty before stays empty.
 */
export function hamiltonPerry(earlier: ArrayLike<number>, now: ArrayLike<number>, parents: ParentAges): Float64Array {
  const groups = now.length;
  if (earlier.length !== groups) throw new RangeError(`${earlier.length} age groups before, ${groups} now.`);
  if (groups < 3) throw new RangeError(`At least 3 age groups are needed, not ${groups}.`);
  const [first, end] = parents;
  if (!(first > 0 && first < end && end <= groups))
    throw new RangeError(`Parent ages run from group ${first} to ${end} of ${groups}.`);
  for (const counts of [earlier, now])
    for (let a = 0; a < groups; a++)
      if (!(counts[a] >= 0 && counts[a] < Infinity)) throw new RangeError(`Age group ${a} has ${counts[a]} people.`);
  const next = new Float64Array(groups);
  for (let a = 1; a < groups - 1; a++) next[a] = ratio(now[a], earlier[a - 1]) * now[a - 1];
  const open = groups - 1;
  next[open] = ratio(now[open], earlier[open - 1] + earlier[open]) * (now[open - 1] + now[open]);
  next[0] = ratio(now[0], total(now, first, end)) * total(next, first, end);
  return next;
}

/** Counts by single years summed into groups of `width` years, the last one open from `open` years. */
export function ageGroups(single: ArrayLike<number>, width: number, open: number): Float64Array {
  if (open % width !== 0) throw new RangeError(`An open group from ${open} years does not fit groups of ${width}.`);
  const groups = new Float64Array(open / width + 1);
  for (let age = 0; age < single.length; age++)
    groups[Math.min(Math.floor(age / width), groups.length - 1)] += single[age];
  return groups;
}

function ratio(now: number, before: number): number {
  return before === 0 ? 0 : now / before;
}

function total(counts: ArrayLike<number>, first: number, end: number): number {
  let sum = 0;
  for (let a = first; a < end; a++) sum += counts[a];
  return sum;
}
