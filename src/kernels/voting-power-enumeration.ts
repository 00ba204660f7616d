/** Counting swings by looking at every coalition: for any monotone rule of up to 25 parties. */
import type { VotingRule } from "./voting-power-rule.ts";

/** The most parties for which all 2^n coalitions are looked at. */
export const MOST_ENUMERATED = 25;

/** 1 for each coalition (bit i = party i present) that wins. */
export function winningTable(parties: number, wins: (coalition: number) => boolean): Uint8Array {
  const table = new Uint8Array(2 ** parties);
  for (let coalition = 0; coalition < table.length; coalition++) if (wins(coalition)) table[coalition] = 1;
  return table;
}

/** The same for a composition of thresholds, in Gray-code order so that each step changes one party. */
export function winningTableOfRule(parties: number, rule: VotingRule): Uint8Array {
  const leaves: { weights: readonly number[]; quota: number; votes: number }[] = [];
  const evaluate = compile(rule, leaves);
  const table = new Uint8Array(2 ** parties);
  let coalition = 0;
  if (evaluate()) table[0] = 1;
  for (let step = 1; step < table.length; step++) {
    const party = 31 - Math.clz32(step & -step);
    coalition ^= 1 << party;
    const joins = (coalition >>> party) & 1;
    for (const leaf of leaves) leaf.votes += joins === 1 ? leaf.weights[party] : -leaf.weights[party];
    if (evaluate()) table[coalition] = 1;
  }
  return table;
}

function compile(
  rule: VotingRule,
  leaves: { weights: readonly number[]; quota: number; votes: number }[],
): () => boolean {
  switch (rule.kind) {
    case "threshold": {
      const leaf = { weights: rule.weights, quota: rule.quota, votes: 0 };
      leaves.push(leaf);
      return () => leaf.votes >= leaf.quota;
    }
    case "all": {
      const parts = rule.rules.map((inner) => compile(inner, leaves));
      return () => parts.every((part) => part());
    }
    case "any": {
      const parts = rule.rules.map((inner) => compile(inner, leaves));
      return () => parts.some((part) => part());
    }
    default:
      return rule satisfies never;
  }
}

/** Winning coalitions, and each party's swings by the size of the coalition it joins; refuses a rule that is not monotone. */
export function countSwings(parties: number, table: Uint8Array): { winning: number; swings: Float64Array[] } {
  const swings = Array.from({ length: parties }, () => new Float64Array(parties));
  let winning = 0;
  for (let coalition = 0; coalition < table.length; coalition++) {
    winning += table[coalition];
    const size = populationCount(coalition);
    for (let party = 0; party < parties; party++) {
      const bit = 1 << party;
      if (coalition & bit) continue;
      const change = table[coalition | bit] - table[coalition];
      if (change === 1) swings[party][size]++;
      else if (change === -1)
        throw new RangeError(`The rule is not monotone: with party ${party + 1} a winning coalition of ${size} loses.`);
    }
  }
  return { winning, swings };
}

function populationCount(bits: number): number {
  let count = bits - ((bits >>> 1) & 0x55555555);
  count = (count & 0x33333333) + ((count >>> 2) & 0x33333333);
  return (((count + (count >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
}
