import type { Day } from "#platform/day.ts";

/** The day to which a year's commuting and jobs belong: the middle of the fourth quarter. */
export function dayOf(year: number): Day {
  return `${year}-11-15`;
}
