import type { FlowTable } from "./flow-table.ts";
import type { RegionCriteria } from "./functional-regions-validity.ts";
import { functionalRegionsAgain } from "./functional-regions.ts";
import { RegionState } from "./functional-regions-state.ts";
import { zeroList } from "./functional-regions-zero-list.ts";

/** How firmly each area belongs with a centre when the criteria are varied. */
export interface Stability {
  /** Criteria tried. */
  readonly runs: number;
  /** Share of the runs in which the area is in the centre's region; 1 for the centre, 0 throughout when the centre takes no part. */
  readonly withCentre: Float64Array;
  /** Of each run: number of regions, areas in the centre's region, iterations. */
  readonly regions: Int32Array;
  readonly centreAreas: Int32Array;
  readonly iterations: Int32Array;
}

/** Every combination of the values given with the rest of `base`; combinations that contradict themselves are left out. */
export function criteriaGrid(
  base: RegionCriteria,
  values: { readonly [key in keyof RegionCriteria]?: readonly number[] },
): RegionCriteria[] {
  const { minSize = [base.minSize], targetSize = [base.targetSize] } = values;
  const { minContainment = [base.minContainment], targetContainment = [base.targetContainment] } = values;
  return minSize.flatMap((least) =>
    targetSize
      .filter((target) => target > least)
      .flatMap((target) =>
        minContainment.flatMap((low) =>
          targetContainment
            .filter((high) => high >= low)
            .map((high) => ({ minSize: least, targetSize: target, minContainment: low, targetContainment: high })),
        ),
      ),
  );
}

/**
 * Finds the regions anew for each of the criteria and counts how often each area falls with the centre.
 * @param centre an area of the region in question
 * @param goOn asked after each run with the number done; false stops, and the answer covers the runs done
 */
export function stability(
  table: FlowTable,
  centre: number,
  criteria: readonly RegionCriteria[],
  goOn: (done: number) => boolean = () => true,
): Stability {
  if (!(centre >= 0 && centre < table.areas)) {
    throw new RangeError(`There is no area ${centre} to be the centre; areas are numbered 0 to ${table.areas - 1}.`);
  }
  const list = zeroList(table);
  const state = new RegionState(list.table);
  const together = new Float64Array(table.areas);
  const regions = new Int32Array(criteria.length);
  const centreAreas = new Int32Array(criteria.length);
  const iterations = new Int32Array(criteria.length);
  let runs = 0;
  for (const limits of criteria) {
    const found = functionalRegionsAgain(list, table.areas, state, limits);
    const own = found.region[centre];
    for (let area = 0; area < table.areas; area++) {
      if (own < 1 || found.region[area] !== own) continue;
      together[area]++;
      centreAreas[runs]++;
    }
    regions[runs] = found.regions.length;
    iterations[runs] = found.iterations;
    runs++;
    if (!goOn(runs)) break;
  }
  return {
    runs,
    withCentre: together.map((count) => (runs > 0 ? count / runs : 0)),
    regions: regions.slice(0, runs),
    centreAreas: centreAreas.slice(0, runs),
    iterations: iterations.slice(0, runs),
  };
}
