/**
 * Voting power of the parties of a body: how often each one's vote decides.
 * Banzhaf (1965; Penrose 1946) counts coalitions, Shapley & Shubik (1954) orders of joining. All counts are exact.
 */
import { countSwings, MOST_ENUMERATED, winningTable, winningTableOfRule } from "./voting-power-enumeration.ts";
import { countAbsentSets, statesNeeded } from "./voting-power-generating.ts";
import { alternativesOf, checkRule, MOST_PARTIES } from "./voting-power-rule.ts";
import type { ThresholdRule, VotingRule } from "./voting-power-rule.ts";

/** Power of each party under one rule. Indices are 0 where nobody ever decides. */
export type VotingPower = {
  method: "generating-functions" | "enumeration";
  /** Number of winning coalitions. */
  winning: bigint;
  /** Coalitions of the others that lose without the party and win with it. */
  swings: bigint[];
  /** Orders of joining, of all n!, in which the party turns losing into winning. */
  pivots: bigint[];
  /** Normalised Banzhaf index: share of all swings; sums to 1. */
  banzhaf: Float64Array;
  /** Penrose measure: swings / 2^(n-1), the probability of deciding when the others toss coins. */
  penrose: Float64Array;
  /** Shapley-Shubik index: share of all orders; sums to 1. */
  shapleyShubik: Float64Array;
  /** Coleman's power of the body to act: winning coalitions / 2^n. */
  decisiveness: number;
  /** True where nothing is decided without the party. */
  veto: boolean[];
};

// Above this many states (240 MB of doubles) the caller should coarsen the weights.
const MOST_STATES = 3e7;
const MOST_ALTERNATIVES = 8;
const FEW_PARTIES = 16;

/**
 * Power under a composed rule. Exact by enumeration for up to 25 parties; by generating functions for up to 100 where
 * the joint weight states fit. The method is chosen by size unless it is given. Throws RangeError with a sentence on a malformed rule or one that is too large.
 */
export function votingPower(rule: VotingRule, method?: VotingPower["method"]): VotingPower {
  const parties = checkRule(rule);
  const enumerate = method === "enumeration" || (method === undefined && parties <= FEW_PARTIES);
  if (enumerate && parties <= MOST_ENUMERATED) return byEnumeration(parties, winningTableOfRule(parties, rule));
  const alternatives = alternativesOf(rule, MOST_ALTERNATIVES);
  const combinations = alternatives ? combine(alternatives) : [];
  const states = combinations.reduce((most, { thresholds }) => Math.max(most, statesNeeded(thresholds, parties)), 0);
  if (alternatives && states <= MOST_STATES) return byGeneratingFunctions(parties, combinations);
  if (parties <= MOST_ENUMERATED) return byEnumeration(parties, winningTableOfRule(parties, rule));
  throw new RangeError(
    alternatives
      ? `The weights of ${parties} parties need ${states} joint states, more than ${MOST_STATES}: use coarser weights (per mille).`
      : `The rule has more than ${MOST_ALTERNATIVES} alternatives, too many for ${parties} parties.`,
  );
}

/** Power under any monotone rule of up to 25 parties; bit i of `coalition` is set when party i is in it. */
export function votingPowerOf(parties: number, wins: (coalition: number) => boolean): VotingPower {
  if (!Number.isInteger(parties) || parties < 1 || parties > MOST_ENUMERATED)
    throw new RangeError(`A rule given as a function can have 1 to ${MOST_ENUMERATED} parties, not ${parties}.`);
  return byEnumeration(parties, winningTable(parties, wins));
}

function byEnumeration(parties: number, table: Uint8Array): VotingPower {
  const { winning, swings } = countSwings(parties, table);
  const bySize = swings.map((row) => Array.from(row, BigInt));
  return powerFrom(parties, BigInt(winning), bySize, "enumeration");
}

/** Inclusion and exclusion over the alternatives: each non-empty choice of them is one conjunction, added or subtracted. */
function combine(alternatives: ThresholdRule[][]): { sign: bigint; thresholds: ThresholdRule[] }[] {
  const result: { sign: bigint; thresholds: ThresholdRule[] }[] = [];
  for (let chosen = 1; chosen < 2 ** alternatives.length; chosen++) {
    const parts = alternatives.filter((_, i) => (chosen >>> i) & 1);
    result.push({ sign: parts.length % 2 === 1 ? 1n : -1n, thresholds: parts.flat() });
  }
  return result;
}

function byGeneratingFunctions(
  parties: number,
  combinations: { sign: bigint; thresholds: ThresholdRule[] }[],
): VotingPower {
  const all = Array.from({ length: parties + 1 }, () => 0n);
  const without = Array.from({ length: parties }, () => Array.from({ length: parties + 1 }, () => 0n));
  for (const { sign, thresholds } of combinations) {
    const counts = countAbsentSets(thresholds, parties);
    for (let k = 0; k <= parties; k++) {
      all[k] += sign * counts.all[k];
      for (let party = 0; party < parties; party++) without[party][k] += sign * counts.without[party][k];
    }
  }
  // A coalition of `size` others wins with the party when parties - 1 - size are absent without it, and already wins
  // alone when parties - size are absent and the party is among them.
  const bySize = without.map((row) =>
    Array.from({ length: parties }, (_, size) => row[parties - 1 - size] - (all[parties - size] - row[parties - size])),
  );
  const winning = all.reduce((sum, count) => sum + count, 0n);
  return powerFrom(parties, winning, bySize, "generating-functions");
}

function powerFrom(parties: number, winning: bigint, bySize: bigint[][], method: VotingPower["method"]): VotingPower {
  const factorials = [1n];
  for (let i = 1; i <= MOST_PARTIES; i++) factorials.push(factorials[i - 1] * BigInt(i));
  const swings = bySize.map((row) => row.reduce((sum, count) => sum + count, 0n));
  const pivots = bySize.map((row) =>
    row.reduce((sum, count, size) => sum + count * factorials[size] * factorials[parties - 1 - size], 0n),
  );
  const allSwings = swings.reduce((sum, count) => sum + count, 0n);
  const half = 2n ** BigInt(parties - 1);
  return {
    method,
    winning,
    swings,
    pivots,
    banzhaf: Float64Array.from(swings, (count) => ratio(count, allSwings)),
    penrose: Float64Array.from(swings, (count) => ratio(count, half)),
    shapleyShubik: Float64Array.from(pivots, (count) => ratio(count, factorials[parties])),
    decisiveness: ratio(winning, half * 2n),
    veto: swings.map((count) => winning > 0n && count === winning),
  };
}

/** The quotient of two whole numbers as a double; 0 for 0 / 0. */
function ratio(numerator: bigint, denominator: bigint): number {
  return denominator === 0n ? 0 : Number((numerator << 128n) / denominator) / 2 ** 128;
}
