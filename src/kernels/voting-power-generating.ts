/**
 * Counting coalitions by generating functions over joint weight states (Mann & Shapley 1962; Brams & Affuso 1976;
 * for several thresholds at once Bilbao, Fernández, Jiménez & López 2002).
 *
 * Counted are the sets of *absent* parties: a coalition meets every threshold exactly when the weight that is absent is
 * at most total - quota in each, so only that box of states is needed, and a party can be taken out of the product again.
 */
import { total } from "./voting-power-rule.ts";
import type { ThresholdRule } from "./voting-power-rule.ts";

/** Counts of absent sets that leave a winning coalition, by number of absent parties (0 to n). */
export type AbsentCounts = {
  /** All such sets. */
  all: bigint[];
  /** Those that do not contain the party. */
  without: bigint[][];
};

/** The states of absent weight: `extents[d]` values of dimension d, the last one contiguous; the size is outermost. */
type Box = { mostAbsent: number; extents: number[]; strides: number[]; weights: number[][]; block: number };

// Doubles hold counts of up to 53 parties; above, two remainders give the count by the Chinese remainder theorem.
const EXACT_PARTIES = 53;
const MODULUS = 2 ** 52;

/** How many states the conjunction needs; 0 when no coalition can win. */
export function statesNeeded(thresholds: readonly ThresholdRule[], parties: number): number {
  const box = boxOf(thresholds, parties);
  return box ? box.block * (box.mostAbsent + 1) : 0;
}

/** Exact counts for a conjunction of thresholds over the same parties. */
export function countAbsentSets(thresholds: readonly ThresholdRule[], parties: number): AbsentCounts {
  const box = boxOf(thresholds, parties);
  const none = Array.from({ length: parties + 1 }, () => 0n);
  if (!box) return { all: none, without: Array.from({ length: parties }, () => none) };
  if (parties <= EXACT_PARTIES) {
    const counts = countModulo(box, parties, Infinity);
    return { all: counts.all.map(BigInt), without: counts.without.map((row) => row.map(BigInt)) };
  }
  const first = countModulo(box, parties, MODULUS);
  const second = countModulo(box, parties, MODULUS - 1);
  return {
    all: first.all.map((value, k) => fromRemainders(value, second.all[k])),
    without: first.without.map((row, party) => row.map((value, k) => fromRemainders(value, second.without[party][k]))),
  };
}

/** The number with these remainders modulo 2^52 and 2^52 - 1 (2^52 leaves 1 in the second). */
function fromRemainders(first: number, second: number): bigint {
  const modulus = BigInt(MODULUS - 1);
  const steps = (((BigInt(second) - BigInt(first)) % modulus) + modulus) % modulus;
  return BigInt(first) + BigInt(MODULUS) * steps;
}

function boxOf(thresholds: readonly ThresholdRule[], parties: number): Box | undefined {
  let mostAbsent = parties;
  const dimensions: { weights: number[]; extent: number }[] = [];
  for (const { weights, quota } of thresholds) {
    const slack = total(weights) - quota;
    if (slack < 0) return undefined;
    const step = weights.reduce(greatestCommonDivisor, 0);
    if (step === 0) continue;
    const scaled = weights.map((weight) => weight / step);
    const most = Math.min(Math.floor(slack / step), total(scaled));
    if (scaled.every((weight) => weight === 1)) mostAbsent = Math.min(mostAbsent, most);
    else {
      const same = dimensions.find((dimension) => dimension.weights.every((weight, i) => weight === scaled[i]));
      if (same) same.extent = Math.min(same.extent, most + 1);
      else dimensions.push({ weights: scaled, extent: most + 1 });
    }
  }
  dimensions.sort((left, right) => left.extent - right.extent);
  const extents = dimensions.map((dimension) => dimension.extent);
  const strides = extents.map((_, d) => extents.slice(d + 1).reduce((product, extent) => product * extent, 1));
  const block = extents.reduce((product, extent) => product * extent, 1);
  return { mostAbsent, extents, strides, block, weights: dimensions.map((dimension) => dimension.weights) };
}

function countModulo(box: Box, parties: number, modulus: number): { all: number[]; without: number[][] } {
  const counts = new Float64Array(box.block * (box.mostAbsent + 1));
  counts[0] = 1;
  const weightsOf = (party: number) => box.weights.map((weights) => weights[party]);
  for (let party = 0; party < parties; party++) multiply(counts, box, weightsOf(party), modulus);
  const all = sumBySize(counts, box, parties, modulus);
  const byWeights = new Map<string, number[]>();
  const without = Array.from({ length: parties }, (_, party) => {
    const weights = weightsOf(party);
    const key = weights.join();
    let row = byWeights.get(key);
    if (!row) {
      divide(counts, box, weights, modulus);
      row = sumBySize(counts, box, parties, modulus);
      multiply(counts, box, weights, modulus);
      byWeights.set(key, row);
    }
    return row;
  });
  return { all, without };
}

/** Lets one more party be absent: product with (1 + x^weights). Sizes downwards, so that no block feeds itself. */
function multiply(counts: Float64Array, box: Box, weights: readonly number[], modulus: number): void {
  for (let size = box.mostAbsent; size >= 1; size--)
    shift(counts, box, weights, size * box.block, (size - 1) * box.block, 0, modulus, 1);
}

/** Takes a party out again: the exact inverse, sizes upwards. */
function divide(counts: Float64Array, box: Box, weights: readonly number[], modulus: number): void {
  for (let size = 1; size <= box.mostAbsent; size++)
    shift(counts, box, weights, size * box.block, (size - 1) * box.block, 0, modulus, -1);
}

function shift(
  counts: Float64Array,
  box: Box,
  weights: readonly number[],
  target: number,
  source: number,
  dimension: number,
  modulus: number,
  sign: 1 | -1,
): void {
  const last = box.extents.length - 1;
  if (dimension < last) {
    const stride = box.strides[dimension];
    for (let at = weights[dimension]; at < box.extents[dimension]; at++)
      shift(
        counts,
        box,
        weights,
        target + at * stride,
        source + (at - weights[dimension]) * stride,
        dimension + 1,
        modulus,
        sign,
      );
    return;
  }
  const length = last < 0 ? 1 : box.extents[last] - weights[last];
  const to = last < 0 ? target : target + weights[last];
  if (sign === 1) {
    for (let i = 0; i < length; i++) {
      const value = counts[to + i] + counts[source + i];
      counts[to + i] = value >= modulus ? value - modulus : value;
    }
  } else {
    for (let i = 0; i < length; i++) {
      const value = counts[to + i] - counts[source + i];
      counts[to + i] = value < 0 ? value + modulus : value;
    }
  }
}

function sumBySize(counts: Float64Array, box: Box, parties: number, modulus: number): number[] {
  return Array.from({ length: parties + 1 }, (_, size) => {
    if (size > box.mostAbsent) return 0;
    let sum = 0;
    for (let at = size * box.block; at < (size + 1) * box.block; at++) {
      sum += counts[at];
      if (sum >= modulus) sum -= modulus;
    }
    return sum;
  });
}

function greatestCommonDivisor(left: number, right: number): number {
  return right === 0 ? left : greatestCommonDivisor(right, left % right);
}
