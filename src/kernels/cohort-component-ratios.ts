/**
 * The cohort change ratios of one period, to be used on a population of another year: scenarios that say "as in the
 * years …". `hamiltonPerry` does both in one step (Hamilton & Perry 1962; Smith, Tayman & Swanson 2013, ch. 7).
 */
import type { ParentAges } from "./cohort-component-hamilton-perry.ts";

/** How each cohort changed in a period, by age group at its end, and children per person of the parent ages. */
export type CohortChange = { ratios: Float64Array; children: number; parents: ParentAges };

/** The ratios of a period as many years long as a group is wide. The open group takes the last two together. */
export function cohortChange(earlier: ArrayLike<number>, now: ArrayLike<number>, parents: ParentAges): CohortChange {
  const groups = now.length;
  if (earlier.length !== groups) throw new RangeError(`${earlier.length} age groups before, ${groups} now.`);
  if (groups < 3) throw new RangeError(`At least 3 age groups are needed, not ${groups}.`);
  const [first, end] = parents;
  if (!(first > 0 && first < end && end <= groups))
    throw new RangeError(`Parent ages run from group ${first} to ${end} of ${groups}.`);
  const open = groups - 1;
  const ratios = new Float64Array(groups);
  for (let a = 1; a < open; a++) ratios[a] = ratio(now[a], earlier[a - 1]);
  ratios[open] = ratio(now[open], earlier[open - 1] + earlier[open]);
  return { ratios, children: ratio(now[0], total(now, first, end)), parents };
}

/** Projects age groups by one step with the ratios of a period. */
export function changedCohorts(now: ArrayLike<number>, change: CohortChange): Float64Array {
  const { ratios, children, parents } = change;
  if (now.length !== ratios.length) throw new RangeError(`${now.length} age groups for ${ratios.length} ratios.`);
  const open = now.length - 1;
  const next = new Float64Array(now.length);
  for (let a = 1; a < open; a++) next[a] = ratios[a] * now[a - 1];
  next[open] = ratios[open] * (now[open - 1] + now[open]);
  next[0] = children * total(next, ...parents);
  return next;
}

function ratio(now: number, before: number): number {
  return before === 0 ? 0 : now / before;
}

function total(counts: ArrayLike<number>, first: number, end: number): number {
  let sum = 0;
  for (let a = first; a < end; a++) sum += counts[a];
  return sum;
}
