import { expect } from "vitest";
import type { Projection } from "./cohort-component-model.ts";
import { regionTotals } from "./cohort-component.ts";
import type { ProjectionResult } from "./cohort-component.ts";

/** Difference in relation to what is expected, absolute below 1. */
export function relative(value: number, expected: number): number {
  return Math.abs(value - expected) / Math.max(1, Math.abs(expected));
}

/** Every change of a region is explained by its components. */
export function balances(input: Projection, result: ProjectionResult, tolerance: number): void {
  const totals = regionTotals(result, input.regions);
  const c = result.components;
  for (let at = 0; at < c.births.length; at++) {
    const change =
      c.births[at] -
      c.deaths[at] -
      c.outflow[at] +
      c.inflow[at] -
      c.emigration[at] +
      c.immigration[at] +
      c.netMigration[at];
    expect(Math.abs(totals[at + input.regions] - totals[at] - change)).toBeLessThan(tolerance);
  }
}
