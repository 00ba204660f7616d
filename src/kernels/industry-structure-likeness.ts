/**
 * Likeness and complementarity of areas' industry structures: two axes that answer different questions.
 * Likeness: do they live of the same trades? Complementarity: does the pool become broader than its parts?
 * Sources: Bray & Curtis (1957); Lin, Divergence measures based on the Shannon entropy (1991); Krugman (1991).
 */
import { areaCounts, entropy, krugman, pooledCounts, sameLength, shares, sum } from "./industry-structure.ts";
import type { EmploymentTable } from "./industry-structure.ts";

/** Bray-Curtis dissimilarity Σ|a - b| / Σ(a + b) of the values as given: counts measure size as well, shares structure only. */
export function brayCurtis(left: ArrayLike<number>, right: ArrayLike<number>): number {
  sameLength(left, right);
  let apart = 0;
  let together = 0;
  for (let i = 0; i < left.length; i++) {
    apart += Math.abs(left[i] - right[i]);
    together += left[i] + right[i];
  }
  return apart / together;
}

/** Cosine of the angle between two structures: 1 the same, 0 nothing in common. The distance is 1 minus this. */
export function cosineSimilarity(left: ArrayLike<number>, right: ArrayLike<number>): number {
  sameLength(left, right);
  let product = 0;
  let leftSquares = 0;
  let rightSquares = 0;
  for (let i = 0; i < left.length; i++) {
    product += left[i] * right[i];
    leftSquares += left[i] * left[i];
    rightSquares += right[i] * right[i];
  }
  return product / Math.sqrt(leftSquares * rightSquares);
}

/** Jensen-Shannon divergence of the shares, equal weights, in the given base; its square root is a distance. */
export function jensenShannonDivergence(left: ArrayLike<number>, right: ArrayLike<number>, base = 2): number {
  sameLength(left, right);
  const s = shares(left);
  const t = shares(right);
  let result = 0;
  for (let i = 0; i < s.length; i++) {
    const middle = (s[i] + t[i]) / 2;
    if (s[i] > 0) result += (s[i] / 2) * Math.log(s[i] / middle);
    if (t[i] > 0) result += (t[i] / 2) * Math.log(t[i] / middle);
  }
  // Equal structures can come out a rounding below 0, which the distance's square root would turn into NaN.
  return Math.max(result, 0) / Math.log(base);
}

/** Jensen-Shannon distance, the square root of the divergence. */
export function jensenShannonDistance(left: ArrayLike<number>, right: ArrayLike<number>, base = 2): number {
  return Math.sqrt(jensenShannonDivergence(left, right, base));
}

/** The measures that compare two areas' structures. */
export type PairMeasure = "krugman" | "bray-curtis" | "bray-curtis-counts" | "cosine" | "jensen-shannon";

/** Every pair of areas, shape [areas][areas], symmetric; `cosine` is a similarity, all others are distances. */
export function pairMatrix(table: EmploymentTable, measure: PairMeasure): Float64Array {
  const result = new Float64Array(table.areas * table.areas);
  for (let a = 0; a < table.areas; a++) {
    for (let b = a; b < table.areas; b++) {
      const value = comparePair(areaCounts(table, a), areaCounts(table, b), measure);
      result[a * table.areas + b] = value;
      result[b * table.areas + a] = value;
    }
  }
  return result;
}

/** One measure between two structures; all but `bray-curtis-counts` look at shares only. */
export function comparePair(left: Float64Array, right: Float64Array, measure: PairMeasure): number {
  switch (measure) {
    case "krugman":
      return krugman(left, right);
    case "bray-curtis":
      return brayCurtis(shares(left), shares(right));
    case "bray-curtis-counts":
      return brayCurtis(left, right);
    case "cosine":
      return cosineSimilarity(left, right);
    case "jensen-shannon":
      return jensenShannonDistance(left, right);
    default:
      return measure satisfies never;
  }
}

/** What pooling areas does: all weights are employment. */
export type Complementarity = {
  /** Krugman of the pool against the reference minus the weighted mean of the members': below 0, they complete one another. */
  krugmanChange: number;
  /** Entropy of the pool minus the weighted mean of the members' (the Jensen-Shannon divergence): 0 or above, in bits. */
  entropyGain: number;
};

/** Complementarity of some areas, the whole table being the reference. */
export function complementarity(table: EmploymentTable, areas: readonly number[]): Complementarity {
  if (areas.length === 0) throw new RangeError("Complementarity needs at least one area.");
  const reference = pooledCounts(table);
  const pool = pooledCounts(table, areas);
  const total = sum(pool);
  let meanKrugman = 0;
  let meanEntropy = 0;
  for (const area of areas) {
    const counts = areaCounts(table, area);
    const weight = sum(counts) / total;
    if (weight === 0) continue;
    meanKrugman += weight * krugman(counts, reference);
    meanEntropy += weight * entropy(counts);
  }
  return { krugmanChange: krugman(pool, reference) - meanKrugman, entropyGain: entropy(pool) - meanEntropy };
}
