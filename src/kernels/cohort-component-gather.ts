/**
 * Gathering movers by destination: inflow[k] = Σ_r share[r→k] · leaving[r], the dearest part of an origin-destination
 * projection. A few ages of both sexes are summed at a time over all origins, so that the sums stay in registers and each
 * share is read once per tile.
 */
import type { Origins } from "./cohort-component-destinations.ts";

/** Ages summed at a time, for both sexes. */
const TILE = 4;

/**
 * Writes each region's arrivals to `inflow`; it and `leaving` are [regions][2][ages].
 * `segments` are stretches of ages with one destination group: [first, one past the last, group].
 */
export function gatherInflow(
  origins: Origins,
  segments: readonly (readonly [number, number, number])[],
  ages: number,
  leaving: Float64Array,
  inflow: Float64Array,
): void {
  const entries = origins.origin.length;
  for (const [first, end, group] of segments) {
    if (end - first < TILE) {
      for (let age = first; age < end; age++) gatherOne(origins, group * entries, ages, age, leaving, inflow);
      continue;
    }
    // The last tile overlaps the one before it: values are written, not added, so writing twice does no harm.
    for (let age = first; age < end; age += TILE)
      gatherTile(origins, group * entries, ages, Math.min(age, end - TILE), leaving, inflow);
  }
}

function gatherTile(
  { start, origin, share }: Origins,
  shares: number,
  ages: number,
  age: number,
  leaving: Float64Array,
  inflow: Float64Array,
): void {
  for (let region = 0; region + 1 < start.length; region++) {
    let f0 = 0;
    let f1 = 0;
    let f2 = 0;
    let f3 = 0;
    let m0 = 0;
    let m1 = 0;
    let m2 = 0;
    let m3 = 0;
    for (let at = start[region], end = start[region + 1]; at < end; at++) {
      const part = share[shares + at];
      const women = origin[at] * 2 * ages + age;
      const men = women + ages;
      f0 += part * leaving[women];
      f1 += part * leaving[women + 1];
      f2 += part * leaving[women + 2];
      f3 += part * leaving[women + 3];
      m0 += part * leaving[men];
      m1 += part * leaving[men + 1];
      m2 += part * leaving[men + 2];
      m3 += part * leaving[men + 3];
    }
    const women = region * 2 * ages + age;
    const men = women + ages;
    inflow[women] = f0;
    inflow[women + 1] = f1;
    inflow[women + 2] = f2;
    inflow[women + 3] = f3;
    inflow[men] = m0;
    inflow[men + 1] = m1;
    inflow[men + 2] = m2;
    inflow[men + 3] = m3;
  }
}

function gatherOne(
  { start, origin, share }: Origins,
  shares: number,
  ages: number,
  age: number,
  leaving: Float64Array,
  inflow: Float64Array,
): void {
  for (let region = 0; region + 1 < start.length; region++) {
    let women = 0;
    let men = 0;
    for (let at = start[region], end = start[region + 1]; at < end; at++) {
      const from = origin[at] * 2 * ages + age;
      women += share[shares + at] * leaving[from];
      men += share[shares + at] * leaving[from + ages];
    }
    inflow[region * 2 * ages + age] = women;
    inflow[(region * 2 + 1) * ages + age] = men;
  }
}
