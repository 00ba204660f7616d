/**
 * Cohort-component projection of many regions over many steps, and several scenarios of the same regions.
 * Source: Preston, Heuveline & Guillot, Demography (2001), ch. 6; United Nations cohort-component method.
 */
import { checkProjection } from "./cohort-component-check.ts";
import { fusedSteps } from "./cohort-component-fused.ts";
import { emptyComponents } from "./cohort-component-model.ts";
import type { Advance, Components, Projection } from "./cohort-component-model.ts";
import { projectStep } from "./cohort-component-step.ts";

/** A finished projection. */
export type ProjectionResult = {
  /** [steps + 1][regions][2][ages], the start first. */
  populations: Float64Array;
  components: Components;
};

/**
 * Projects; throws RangeError with a sentence when the assumptions cannot be used. `over` is an earlier result that is no
 * longer wanted: one of the same size is written over, so that many scenarios need the memory of one.
 */
export function project(input: Projection, over?: ProjectionResult): ProjectionResult {
  checkProjection(input);
  return run(input, isFusible(input) ? fusedSteps(input) : plainSteps(input), over);
}

/** The same by the plain step alone: slower, the oracle of the fast versions. */
export function projectPlainly(input: Projection): ProjectionResult {
  checkProjection(input);
  return run(input, plainSteps(input));
}

/** Scenarios that share all assumptions but those each one names; high fertility, no migration and so on. */
export function projectScenarios(
  base: Projection,
  scenarios: Readonly<Record<string, Partial<Projection>>>,
): Record<string, ProjectionResult> {
  return Object.fromEntries(
    Object.entries(scenarios).map(([name, changes]) => [name, project({ ...base, ...changes })]),
  );
}

/** Whether the fast versions apply: births from the mean of women, gross flows at the end, no net migrants by count. */
export function isFusible(input: Projection): boolean {
  return !input.netMigration && input.timing !== "births-after-migration";
}

/** Population of each region after each step, [steps + 1][regions]. */
export function regionTotals(result: ProjectionResult, regions: number): Float64Array {
  const steps = result.components.births.length / regions;
  const cells = result.populations.length / ((steps + 1) * regions);
  const totals = new Float64Array((steps + 1) * regions);
  for (let at = 0; at < totals.length; at++)
    for (let c = at * cells; c < (at + 1) * cells; c++) totals[at] += result.populations[c];
  return totals;
}

function run(input: Projection, advance: Advance, over?: ProjectionResult): ProjectionResult {
  const cells = (input.steps + 1) * input.population.length;
  const populations = over?.populations.length === cells ? over.populations : new Float64Array(cells);
  populations.set(input.population);
  const components = emptyComponents(input.steps, input.regions);
  for (let step = 0; step < input.steps; step++) advance(step, populations, components);
  return { populations, components };
}

function plainSteps(input: Projection): Advance {
  const { regions, ages } = input;
  const cells = regions * 2 * ages;
  return (step, populations, components) => {
    const detail = projectStep(input, step, populations.subarray(step * cells, (step + 1) * cells));
    populations.set(detail.population, (step + 1) * cells);
    for (let region = 0; region < regions; region++) {
      const to = step * regions + region;
      components.births[to] = detail.births[region * 2] + detail.births[region * 2 + 1];
      for (let at = region * 2 * ages; at < (region + 1) * 2 * ages; at++) {
        components.deaths[to] += detail.deaths[at];
        components.outflow[to] += detail.outflow[at];
        components.inflow[to] += detail.inflow[at];
        components.emigration[to] += detail.emigration[at];
        components.immigration[to] += detail.immigration[at];
        components.netMigration[to] += detail.netMigration[at];
      }
    }
  };
}
