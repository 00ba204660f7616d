import { partitionSimilarity } from "#kernels/partition-similarity.ts";
import type { Commuting } from "../facts.ts";
import { partitioned, type Partitions } from "../methods.ts";

export type Similarity = {
  methods: readonly (typeof partitioned)[number][];
  regions: number[];
  /** Adjusted Rand and NMI of each pair, [method][method]. */
  pairs: { rand: number; nmi: number }[][];
};

/** How alike the divisions of the country are, method by method. */
export function similarityOf(partitions: Partitions): Similarity {
  const all = partitioned.map((method) => partitions[method]);
  return {
    methods: partitioned,
    regions: all.map((region) => new Set(region.filter((own) => own > 0)).size),
    pairs: all.map((one) =>
      all.map((other) => {
        const { adjustedRand, mutualInformation } = partitionSimilarity(one, other);
        return { rand: adjustedRand, nmi: mutualInformation };
      }),
    ),
  };
}

type Leader = { area: number; areas: number };

/** The area with most jobs in each region of each method, what people call the region by, and how many areas it has. */
export function leadersOf(partitions: Partitions, { table }: Commuting) {
  const leaders = (region: Int32Array): Map<number, Leader> => {
    const found = new Map<number, Leader>();
    region.forEach((own, area) => {
      if (own < 1) return;
      const before = found.get(own);
      const leads = before === undefined || (table.jobs[area] ?? 0) > (table.jobs[before.area] ?? 0);
      found.set(own, { area: leads ? area : before.area, areas: (before?.areas ?? 0) + 1 });
    });
    return found;
  };
  return Object.fromEntries(partitioned.map((method) => [method, leaders(partitions[method])])) as {
    [method in (typeof partitioned)[number]]: Map<number, Leader>;
  };
}
