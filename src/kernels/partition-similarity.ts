import type { FlowTable } from "./flow-table.ts";

/** How alike two partitions of the same areas are. */
export interface PartitionSimilarity {
  /** Areas that stand in a region in both; only these are compared. */
  readonly areas: number;
  readonly regionsA: number;
  readonly regionsB: number;
  /** Share of pairs of areas on which both agree: together in both or apart in both (Rand 1971). */
  readonly rand: number;
  /** The same less what chance would give: 1 for equal, about 0 for unrelated (Hubert & Arabie 1985). */
  readonly adjustedRand: number;
  /** Mutual information ÷ mean of the two entropies (Danon et al. 2005): 1 for equal, 0 for independent. */
  readonly mutualInformation: number;
}

/**
 * Compares two partitions; labels are free, an area with a label below 1 in either is left out.
 * Two partitions that are both one whole, or both all single areas, count as equal (1).
 */
export function partitionSimilarity(a: Int32Array, b: Int32Array): PartitionSimilarity {
  if (a.length !== b.length)
    throw new RangeError(`The partitions have ${a.length} and ${b.length} areas; they must have the same.`);
  const { cells, rows, columns, areas } = contingency(a, b);
  const together = pairsIn(cells.values());
  const inA = pairsIn(rows.values());
  const inB = pairsIn(columns.values());
  const all = (areas * (areas - 1)) / 2;
  const expected = all > 0 ? (inA * inB) / all : 0;
  const highest = (inA + inB) / 2;
  const entropyA = entropy(rows.values(), areas);
  const entropyB = entropy(columns.values(), areas);
  const shared = entropyA + entropyB - entropy(cells.values(), areas);
  return {
    areas,
    regionsA: rows.size,
    regionsB: columns.size,
    rand: all > 0 ? (all + 2 * together - inA - inB) / all : 1,
    adjustedRand: highest === expected ? 1 : (together - expected) / (highest - expected),
    mutualInformation: entropyA + entropyB === 0 ? 1 : Math.max(0, (2 * shared) / (entropyA + entropyB)),
  };
}

/**
 * Directed modularity with inner flows: Σ over regions of T/N − R·W/N², N all workers (Leicht & Newman 2008). An area without a region
 * (label below 1) counts as a region of its own.
 */
export function directedModularity(table: FlowTable, region: Int32Array): number {
  if (region.length !== table.areas) {
    throw new RangeError(`The partition has ${region.length} areas, the commuting table ${table.areas}.`);
  }
  const label = (area: number): number => (region[area] < 1 ? -1 - area : region[area]);
  const residents = new Map<number, number>();
  const jobs = new Map<number, number>();
  let all = 0;
  let within = 0;
  for (let area = 0; area < table.areas; area++) {
    const own = label(area);
    residents.set(own, (residents.get(own) ?? 0) + table.residents[area]);
    jobs.set(own, (jobs.get(own) ?? 0) + table.jobs[area]);
    all += table.residents[area];
    for (let k = table.outStart[area]; k < table.outStart[area + 1]; k++) {
      if (label(table.outArea[k]) === own) within += table.outFlow[k];
    }
  }
  let expected = 0;
  for (const [own, sum] of residents) expected += (sum / all) * ((jobs.get(own) ?? 0) / all);
  return within / all - expected;
}

interface Contingency {
  readonly areas: number;
  readonly cells: Map<number, number>;
  readonly rows: Map<number, number>;
  readonly columns: Map<number, number>;
}

function contingency(a: Int32Array, b: Int32Array): Contingency {
  const cells = new Map<number, number>();
  const rows = new Map<number, number>();
  const columns = new Map<number, number>();
  const add = (counts: Map<number, number>, key: number): void => {
    counts.set(key, (counts.get(key) ?? 0) + 1);
  };
  let areas = 0;
  for (let area = 0; area < a.length; area++) {
    if (a[area] < 1 || b[area] < 1) continue;
    areas++;
    add(rows, a[area]);
    add(columns, b[area]);
    add(cells, a[area] * 2 ** 31 + b[area]);
  }
  return { areas, cells, rows, columns };
}

function pairsIn(counts: Iterable<number>): number {
  let pairs = 0;
  for (const count of counts) pairs += (count * (count - 1)) / 2;
  return pairs;
}

function entropy(counts: Iterable<number>, all: number): number {
  let sum = 0;
  for (const count of counts) sum -= (count / all) * Math.log(count / all);
  return sum;
}
