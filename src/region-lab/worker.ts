import { functionalRegions } from "#kernels/functional-regions.ts";
import { criteriaGrid, stability } from "#kernels/stability.ts";
import { commutingOf } from "./facts.ts";
import { criteriaOf, partitionsOf, type Partitions } from "./methods.ts";
import type { Settings } from "./vocabulary.ts";

/** Runs in a thread of its own (long-work.ts), so that nobody else waits for it. */
export function partitions(settings: Settings): Partitions | null {
  return partitionsOf(settings) ?? null;
}

/** Twenty target sizes and twenty least containments around what is usual; the other two limits are the reader's. */
const targetSizes = Array.from({ length: 20 }, (_, step) => 5_000 + 2_500 * step);
const leastContainments = Array.from({ length: 20 }, (_, step) => 0.55 + 0.01 * step);

export type Sweep = { runs: number; withCore: Float64Array; fewest: number; most: number };

/** How often each area falls with the core when the limits are varied. */
export function sweep({ settings, core }: { settings: Settings; core: number }): Sweep | null {
  const commuting = commutingOf(settings.year);
  if (!commuting?.whole) return null;
  const grid = criteriaGrid(criteriaOf(settings), { targetSize: targetSizes, minContainment: leastContainments });
  const found = stability(commuting.table, core, grid);
  return {
    runs: found.runs,
    withCore: found.withCentre,
    fewest: found.centreAreas.reduce((least, areas) => Math.min(least, areas), commuting.table.areas),
    most: found.centreAreas.reduce((most, areas) => Math.max(most, areas), 0),
  };
}

/** The regions by the reader's limits with every step that was taken. */
export function traced(settings: Settings) {
  const commuting = commutingOf(settings.year);
  return commuting?.whole ? functionalRegions(commuting.table, criteriaOf(settings), { trace: true }) : null;
}
