import type { FlowTable } from "#kernels/flow-table.ts";
import { UndirectedGraph } from "graphology";
import library from "graphology-communities-louvain";
import { randomFraction, seedRandom } from "#kernels/random.ts";

/** Communities of the commuting network. */
export interface LouvainRegions {
  /** Region of each area: 1 + its lowest area. */
  readonly region: Int32Array;
  /** Modularity by which the library judged them (undirected, without inner flows). */
  readonly modularity: number;
  readonly levels: number;
}

export interface LouvainOptions {
  /** Whole number; the same seed gives the same regions. */
  readonly seed?: number;
  /** Above 1 more and smaller regions, below 1 fewer and larger. */
  readonly resolution?: number;
}

/**
 * Louvain communities (Blondel et al. 2008) of who exchanges workers with whom: both directions of a pair added up, inner flows left
 * out. It knows neither size nor containment; it stands beside the other methods to show what they add.
 */
export function louvainRegions(table: FlowTable, options: LouvainOptions = {}): LouvainRegions {
  const { seed = 1, resolution = 1 } = options;
  if (!(resolution > 0)) throw new RangeError(`The resolution must be above 0, not ${resolution}.`);
  const graph = new UndirectedGraph();
  for (let area = 0; area < table.areas; area++) graph.addNode(String(area));
  for (let home = 0; home < table.areas; home++) {
    for (let k = table.outStart[home]!; k < table.outStart[home + 1]!; k++) {
      const work = table.outArea[k]!;
      const weight = table.outFlow[k]!;
      if (work === home) continue;
      const edge = graph.edge(String(home), String(work));
      if (edge === undefined) graph.addEdge(String(home), String(work), { weight });
      else graph.updateEdgeAttribute(edge, "weight", (before: number | undefined) => (before ?? 0) + weight);
    }
  }
  if (graph.size === 0)
    return { region: Int32Array.from({ length: table.areas }, (_, area) => area + 1), modularity: 0, levels: 0 };
  const state = seedRandom(seed);
  const loaded: unknown = library;
  if (!isLouvain(loaded)) throw new TypeError("graphology-communities-louvain is not the function it was.");
  const found = loaded.detailed(graph, { resolution, rng: () => randomFraction(state) });
  const lowest = new Map<number, number>();
  const region = Int32Array.from({ length: table.areas }, (_, area) => {
    const community = found.communities[String(area)] ?? -1 - area;
    const first = lowest.get(community) ?? area;
    lowest.set(community, first);
    return first + 1;
  });
  return { region, modularity: found.modularity, levels: found.dendrogram.length };
}

/** The package's types speak of a default export that its CommonJS module does not have: the module itself is the function. */
function isLouvain(loaded: unknown): loaded is typeof library.default {
  return typeof loaded === "function" && "detailed" in loaded;
}
