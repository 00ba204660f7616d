/** Which stretch of a council's wording repeats which clause of the master. */
import { mayBegin, mayEnd } from "./council-text.ts";
import type { CouncilText, Range } from "./council-text.ts";
import type { Token } from "./text-pieces.ts";

/** Comparisons of words that the search for verbatim clauses may take: linear for any text that people write. */
const mostSteps = 4_000_000;

const closing = /^[.,;:]$/u;

/** For each clause its verbatim stretch (harmless forms and the closing mark aside), or null. Stretches never overlap. */
export function verbatimRanges(clauses: readonly (readonly Token[])[], council: CouncilText): (Range | null)[] {
  const starts = new Map<string, number[]>();
  council.tokens.forEach((token, at) => {
    if (!mayBegin(council, at)) return;
    const key = token.key.toLowerCase();
    const list = starts.get(key);
    if (list === undefined) starts.set(key, [at]);
    else list.push(at);
  });
  const taken = new Uint8Array(council.tokens.length);
  let after = 0;
  let steps = 0;
  return clauses.map((tokens) => {
    const first = tokens[0];
    if (first === undefined) return null;
    const candidates = starts.get(first.key.toLowerCase()) ?? [];
    let earlier: Range | null = null;
    for (const at of candidates) {
      if (steps > mostSteps) break;
      if (taken[at] === 1 || (at < after && earlier !== null)) continue;
      const match = matchAt(tokens, council, at);
      steps += match.steps;
      if (match.range === null || taken[match.range.to - 1] === 1) continue;
      if (at >= after) {
        earlier = match.range;
        break;
      }
      earlier = match.range;
    }
    if (earlier !== null) {
      taken.fill(1, earlier.from, earlier.to);
      after = Math.max(after, earlier.to);
    }
    return earlier;
  });
}

function matchAt(tokens: readonly Token[], council: CouncilText, at: number): { range: Range | null; steps: number } {
  let length = tokens.length;
  if (length > 1 && closing.test(tokens[length - 1]?.text ?? "")) length--;
  for (let k = 0; k < length; k++) {
    const own = council.tokens[at + k];
    const wanted = tokens[k];
    if (own === undefined || own.key.toLowerCase() !== wanted?.key.toLowerCase()) return { range: null, steps: k + 1 };
    if (k > 0 && opensMarkedBlock(council, at + k) && wanted.break !== 2) return { range: null, steps: k + 1 };
  }
  let to = at + length;
  const mark = council.tokens[to];
  if (mark !== undefined && mark.break === 0 && closing.test(mark.text)) to++;
  return { range: mayEnd(council, to) ? { from: at, to } : null, steps: length };
}

function opensMarkedBlock(council: CouncilText, at: number): boolean {
  const block = council.blocks[council.blockOf[at] ?? 0];
  return block !== undefined && block.from === at && (block.kind !== "paragraph" || block.marker !== undefined);
}

/** A stretch that no clause took, within one block. */
export type Leftover = Range & { block: number };

export function leftovers(council: CouncilText, taken: readonly (Range | null)[]): Leftover[] {
  const used = new Uint8Array(council.tokens.length);
  for (const range of taken) if (range !== null) used.fill(1, range.from, range.to);
  const found: Leftover[] = [];
  council.blocks.forEach((block, index) => {
    let from = block.from;
    for (let at = block.from; at <= block.to; at++) {
      if (at < block.to && used[at] === 0) continue;
      if (at > from) found.push({ from, to: at, block: index });
      from = at + 1;
    }
  });
  return found;
}

export type Likeness = { clause: number; leftover: number; score: number };

/** The words of some clauses, counted once however many stretches are held against them. */
export type ClauseWords = { counts: Map<string, Map<number, number>>; sizes: number[] };

export function wordsOfClauses(clauses: readonly (readonly Token[])[], open: readonly number[]): ClauseWords {
  const counts = new Map<string, Map<number, number>>();
  for (const clause of open)
    for (const token of clauses[clause] ?? []) {
      if (token.kind === "mark") continue;
      const key = token.key.toLowerCase();
      const per = counts.get(key) ?? new Map<number, number>();
      per.set(clause, (per.get(clause) ?? 0) + 1);
      counts.set(key, per);
    }
  return { counts, sizes: clauses.map((tokens) => tokens.filter((t) => t.kind !== "mark").length) };
}

/** Dice coefficient of the words, for pairs that share at least a third. Linear in the leftovers' words. */
export function likenesses({ counts, sizes }: ClauseWords, council: CouncilText, parts: readonly Range[]): Likeness[] {
  const found: Likeness[] = [];
  parts.forEach((part, leftover) => {
    const shared = new Map<number, number>();
    const spent = new Map<string, number>();
    let size = 0;
    for (let at = part.from; at < part.to; at++) {
      const token = council.tokens[at];
      if (token === undefined || token.kind === "mark") continue;
      size++;
      const key = token.key.toLowerCase();
      const n = (spent.get(key) ?? 0) + 1;
      spent.set(key, n);
      for (const [clause, count] of counts.get(key) ?? [])
        if (n <= count) shared.set(clause, (shared.get(clause) ?? 0) + 1);
    }
    for (const [clause, common] of shared) {
      const score = (2 * common) / Math.max(1, size + (sizes[clause] ?? 0));
      if (score >= 1 / 3) found.push({ clause, leftover, score });
    }
  });
  return found.sort((a, b) => b.score - a.score || a.clause - b.clause || a.leftover - b.leftover);
}
