/** A council's wording as one stream of tokens that remembers its blocks (paragraphs, items, headings). */
import { readBlocks } from "./clause-blocks.ts";
import { readableText } from "./readable-text.ts";
import type { Token } from "./text-pieces.ts";
import { tokenise } from "./normalise-wording.ts";

export type CouncilBlock = { kind: "heading" | "item" | "paragraph"; marker?: string; from: number; to: number };

export type CouncilText = {
  tokens: Token[];
  blocks: CouncilBlock[];
  /** Per token, the index of its block. */
  blockOf: Int32Array;
  struck: boolean;
  hidden: boolean;
  /** There was more than is read. */
  cut: boolean;
};

/** Raw text that is cleaned of mark-up: pasted HTML is mostly mark-up. */
const longestRaw = 2_000_000;
/** Readable text that is compared: ten times the longest resolution one would write. */
const longestText = 200_000;

export function readCouncilText(wording: string): CouncilText {
  const readable = readableText(wording.length > longestRaw ? wording.slice(0, longestRaw) : wording);
  const cut = wording.length > longestRaw || readable.text.length > longestText;
  const text = cut ? readable.text.slice(0, longestText) : readable.text;
  const tokens: Token[] = [];
  const blocks: CouncilBlock[] = [];
  for (const block of readBlocks(text)) {
    const own = tokenise(block.text, block.kind === "item" ? 2 : 1);
    const from = tokens.length;
    for (const token of own) tokens.push(token);
    blocks.push({
      kind: block.kind,
      ...(block.marker === undefined ? {} : { marker: block.marker }),
      from,
      to: tokens.length,
    });
  }
  const blockOf = new Int32Array(tokens.length);
  blocks.forEach((block, index) => blockOf.fill(index, block.from, block.to));
  return { tokens, blocks, blockOf, struck: readable.struck, hidden: readable.hidden, cut };
}

export type Range = { from: number; to: number };

/** A sentence, an item or a line may begin at this token. */
export function mayBegin(council: CouncilText, at: number): boolean {
  const token = council.tokens[at];
  const before = council.tokens[at - 1];
  if (token === undefined) return false;
  return before === undefined || token.break > 0 || /^[.:;!?)"]$/u.test(before.text);
}

/** Nothing of a sentence goes on at this token. */
export function mayEnd(council: CouncilText, at: number): boolean {
  const token = council.tokens[at];
  const last = council.tokens[at - 1];
  if (token === undefined || last === undefined || token.break > 0 || token.text === '"') return true;
  return /^[.:;!?]$/u.test(last.text) || inlineMarker(council, { from: at, to: council.tokens.length }) > 0;
}

/** "2." or "b)" that stands inside a line: how many tokens it takes, else 0. */
export function inlineMarker(council: CouncilText, { from, to }: Range): number {
  const [first, second] = [council.tokens[from], council.tokens[from + 1]];
  if (first === undefined || second === undefined || from + 1 >= to) return 0;
  return /^(?:\d{1,2}|[a-zæøå]|[IVX]{1,4})$/u.test(first.text) && /^[.)]$/u.test(second.text) ? 2 : 0;
}

/** Cuts a range into sentences; an item or a block always begins a new one. */
export function sentencesOf(council: CouncilText, range: Range): Range[] {
  const sentences: Range[] = [];
  let from = range.from;
  for (let i = range.from; i < range.to; i++) {
    const ends = /^[.!?]$/u.test(council.tokens[i]?.text ?? "") || council.tokens[i + 1]?.break === 2;
    if (!ends && i + 1 < range.to) continue;
    sentences.push({ from, to: i + 1 });
    from = i + 1;
  }
  return sentences;
}
