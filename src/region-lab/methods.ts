import { flowbca } from "#kernels/flowbca.ts";
import type { FlowTable } from "#kernels/flow-table.ts";
import { functionalRegions } from "#kernels/functional-regions.ts";
import { ukCriteria, type RegionCriteria } from "#kernels/functional-regions-validity.ts";
import { cutIntramax, intramax } from "#kernels/intramax.ts";
import { commutingOf } from "./facts.ts";
import { louvainRegions } from "./louvain.ts";
import type { Settings } from "./vocabulary.ts";

/** The methods that need the whole country. Region of each area; below 1: in none. */
export type Partitions = {
  functional: Int32Array;
  "functional-uk": Int32Array;
  intramax: Int32Array;
  flowbca: Int32Array;
  louvain: Int32Array;
};
export const partitioned = ["functional", "functional-uk", "intramax", "flowbca", "louvain"] as const;

/** The tree and the communities do not depend on the limits: worked out once for a table. */
const trees = new WeakMap<FlowTable, ReturnType<typeof intramax>>();
const communities = new WeakMap<FlowTable, Int32Array>();

export function criteriaOf({ minSize, targetSize, minContainment, targetContainment }: Settings): RegionCriteria {
  return { minSize, targetSize, minContainment, targetContainment };
}

/**
 * Every method's regions for the year; undefined where only a part of the country is known. Methods without a size rule
 * answer with as many regions as the functional ones.
 */
export function partitionsOf(settings: Settings): Partitions | undefined {
  const commuting = commutingOf(settings.year);
  if (!commuting?.whole) return undefined;
  const { table } = commuting;
  const functional = functionalRegions(table, criteriaOf(settings));
  const count = Math.max(1, functional.regions.length);
  const tree = trees.get(table) ?? intramax(table);
  trees.set(table, tree);
  const louvain = communities.get(table) ?? louvainRegions(table).region;
  communities.set(table, louvain);
  return {
    functional: functional.region,
    "functional-uk": functionalRegions(table, ukCriteria).region,
    intramax: cutIntramax(tree, count),
    flowbca: flowbca(table, "directed-relative", { clusters: count }).region,
    louvain,
  };
}
