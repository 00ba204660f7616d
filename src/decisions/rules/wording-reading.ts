/** Everything that a council's wording says about the master text, gathered before any clause is judged. */
import { likenesses, leftovers, verbatimRanges, wordsOfClauses } from "./clause-alignment.ts";
import type { Leftover } from "./clause-alignment.ts";
import { judged } from "./clause-difference.ts";
import { inlineMarker, sentencesOf } from "./council-text.ts";
import type { CouncilText, Range } from "./council-text.ts";
import { isFrame } from "./resolution-frame.ts";
import { setText } from "./normalise-wording.ts";
import { addText, note, short } from "./reading-notes.ts";
import type { MasterClause, Reading } from "./reading-notes.ts";
import { isTitleLine, readRemark } from "./resolution-remarks.ts";
import type { RemarkContext } from "./resolution-remarks.ts";
import type { Token } from "./text-pieces.ts";
import type { Why } from "./wording-comparison.ts";

/** From this likeness on a stretch is the clause in another wording, whatever verbs it has. */
const surelyAClause = 0.6;
const perhapsAClause = 0.4;

export function readWording(
  master: readonly MasterClause[],
  council: CouncilText,
  titleWords: readonly string[],
  party: string | undefined,
): Reading {
  const clauses = master.map((c) => c.tokens);
  const ranges = verbatimRanges(clauses, council);
  const reading: Reading = {
    ranges,
    markers: new Map(),
    headings: [],
    adopted: false,
    amended: false,
    adoptedParts: new Set(),
    exceptParts: new Set(),
    reserved: [],
    amendments: [],
    additions: [],
    conflicting: [],
    all: [],
    limiting: [],
  };
  council.blocks.forEach((block) => {
    if (block.marker !== undefined) reading.markers.set(block.from, block.marker);
  });
  const context: RemarkContext = { ids: master.map((c) => c.id), titleWords, repeated: ranges.some((r) => r !== null) };
  const left = leftovers(council, ranges);
  if (party !== undefined) reading.all.push(...otherCouncils(council, left, party));
  const headings = new Set(master.flatMap((c) => (c.heading.length > 0 ? [headingKey(c.heading)] : [])));
  const parts = left.flatMap((l) => trim(headings, council, l, reading, context));
  const rest = matchAlike(clauses, council, parts, reading, context);
  readRest(clauses, council, rest, reading, context);
  return reading;
}

/** "Skaun kommunestyre vedtar" in a resolution that is registered for Melhus. */
function otherCouncils(council: CouncilText, left: readonly Leftover[], party: string): Why[] {
  const plain = (name: string): string => ` ${name.toLowerCase().replaceAll("-", " ")}`;
  const own = plain(party).replace(/ kommune$/u, "");
  return left.flatMap((range) => {
    const text = setText(council.tokens.slice(range.from, Math.min(range.to, range.from + 200)));
    const named =
      /(\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)?) (?:kommunestyre|bystyre|herredsstyre|formannskap)(?![\p{L}])/u.exec(
        text,
      )?.[1];
    return named === undefined || plain(named).endsWith(own)
      ? []
      : [{ code: "party-changed", detail: named } satisfies Why];
  });
}

/** Takes inline numbers, headings and frame lines off a stretch; what remains, if anything. */
function trim(
  headings: ReadonlySet<string>,
  council: CouncilText,
  left: Leftover,
  reading: Reading,
  context: RemarkContext,
): Leftover[] {
  let { from, to } = left;
  const block = council.blocks[left.block];
  if (to - from >= 2 && block !== undefined && to < block.to && inlineMarker(council, { from: to - 2, to }) > 0) {
    reading.markers.set(to, council.tokens[to - 2]?.text ?? "");
    to -= 2;
  }
  const own = inlineMarker(council, { from, to });
  if (own > 0) {
    reading.markers.set(from + own, council.tokens[from]?.text ?? "");
    from += own;
  }
  while (from < to && /^[.,;:-]$/u.test(council.tokens[from]?.text ?? "")) from++;
  if (council.tokens.slice(from, to).every(isStray)) {
    // A stop typed twice belongs to the clause before it; quotation marks around the whole belong to nobody.
    const clause = reading.ranges.find((r) => r !== null && r.to === left.from);
    if (clause !== null && clause !== undefined && !council.tokens.slice(left.from, to).some(isQuote)) clause.to = to;
    return [];
  }

  const tokens = council.tokens.slice(from, to);
  if (headings.has(headingKey(tokens))) {
    const marker = reading.markers.get(from);
    reading.headings.push({ at: from, tokens, ...(marker === undefined ? {} : { marker }) });
    return [];
  }
  const text = setText(tokens);
  if (isFrame(text, context.repeated) || isTitleLine(text, context.titleWords)) return [];
  if (block?.kind === "heading" && block.from === from && block.to === left.to && context.repeated) {
    // Over a clause it is that clause's heading; after the last it opens what the council added.
    if (reading.ranges.some((r) => r !== null && r.from > from)) reading.headings.push({ at: from, tokens });
    else {
      const verdict = judged(tokens, "clause-added");
      if (verdict.class !== "addition") reading.all.push(...verdict.why);
    }
    return [];
  }
  return peel(council, { ...left, from, to }, context);
}

function isQuote(token: Token): boolean {
  return token.text === '"' || token.text === "'";
}

function isStray(token: Token | undefined): boolean {
  return token?.kind === "mark" && /^["'.,;:-]$/u.test(token.text);
}

function headingKey(tokens: readonly Token[]): string {
  return tokens
    .filter((t) => !isStray(t))
    .map((t) => t.key.toLowerCase())
    .join(" ");
}

export function isSameHeading(heading: readonly Token[], tokens: readonly Token[]): boolean {
  return heading.length > 0 && headingKey(heading) === headingKey(tokens);
}

/** Frame sentences before and after the content ("Melhus kommunestyre vedtar: …", "… Enstemmig vedtatt."). */
function peel(council: CouncilText, left: Leftover, context: RemarkContext): Leftover[] {
  let { from, to } = left;
  const frame = (range: Range): boolean =>
    range.to - range.from < 60 && isFrame(setText(council.tokens.slice(range.from, range.to)), context.repeated);
  const sentences = sentencesOf(council, left).flatMap((s) => linesOf(council, s));
  while (sentences.length > 0 && frame(sentences[0] ?? left)) from = sentences.shift()?.to ?? to;
  while (sentences.length > 0 && frame(sentences.at(-1) ?? left)) to = sentences.pop()?.from ?? from;
  for (let at = from; at < Math.min(to, from + 40); at++) {
    if (council.tokens[at]?.text !== ":") continue;
    if (frame({ from, to: at + 1 })) from = at + 1;
    break;
  }
  return from < to ? [{ ...left, from, to }] : [];
}

function linesOf(council: CouncilText, range: Range): Range[] {
  const lines: Range[] = [];
  for (let at = range.from; at < range.to; at++) {
    const last = lines.at(-1);
    if (last === undefined || (council.tokens[at]?.break ?? 0) > 0) lines.push({ from: at, to: at + 1 });
    else last.to = at + 1;
  }
  return lines;
}

/** Pairs stretches with clauses that they reword. Returns the stretches that are none. */
function matchAlike(
  clauses: readonly (readonly Token[])[],
  council: CouncilText,
  parts: readonly Leftover[],
  reading: Reading,
  context: RemarkContext,
): Leftover[] {
  const open = clauses.flatMap((tokens, i) => (reading.ranges[i] === null && tokens.length > 0 ? [i] : []));
  const used = new Set<number>();
  for (const { clause, leftover, score } of likenesses(wordsOfClauses(clauses, open), council, parts)) {
    const part = parts[leftover];
    if (part === undefined || used.has(leftover) || reading.ranges[clause] !== null) continue;
    if (score < surelyAClause) {
      const numbered = reading.markers.get(part.from) === context.ids[clause];
      const remark = readRemark(setText(council.tokens.slice(part.from, part.to)), context);
      if (remark !== null || (score < perhapsAClause && !numbered)) continue;
    }
    used.add(leftover);
    reading.ranges[clause] = { from: part.from, to: part.to };
  }
  return parts.filter((_, i) => !used.has(i));
}

function readRest(
  clauses: readonly (readonly Token[])[],
  council: CouncilText,
  rest: readonly Leftover[],
  reading: Reading,
  context: RemarkContext,
): void {
  const repeated = reading.ranges.some((r) => r !== null);
  const first = Math.min(...reading.ranges.flatMap((r) => (r === null ? [] : [r.from])), council.tokens.length);
  const known = { ...context, repeated };
  const words = wordsOfClauses(
    clauses,
    clauses.map((_, i) => i),
  );
  for (const part of rest) {
    const duplicate = likenesses(words, council, [part])[0];
    if (duplicate !== undefined && duplicate.score >= surelyAClause) {
      const detail = short(setText(council.tokens.slice(part.from, part.to)));
      reading.conflicting.push({ clause: duplicate.clause, detail });
      continue;
    }
    const tokens = council.tokens.slice(part.from, part.to);
    const whole = readRemark(setText(tokens), known);
    if (whole !== null) {
      note(reading, whole, setText(tokens), known);
      continue;
    }
    if (attach(council, part, tokens, reading, known)) continue;
    for (const group of groups(council, part, reading, known)) {
      const own = council.tokens.slice(group.from, group.to);
      const text = setText(own);
      if (reading.amended) reading.all.push({ code: "amendment-unread", detail: short(text) });
      else if ((repeated && group.from < first) || isLeadIn(council, group, text))
        reading.all.push({ code: "preamble-unclear", detail: short(text) });
      else addText(reading, own, reading.markers.get(group.from), known);
    }
  }
}

/**
 * "Forslag til vedtak:", "Utsatte punkter": says something about what follows, and the comparison cannot know what.
 */
function isLeadIn(council: CouncilText, group: Range, text: string): boolean {
  if (text.endsWith(":")) return true;
  const block = council.blocks[council.blockOf[group.from] ?? 0];
  const isItem = block?.kind === "item";
  return !isItem && group.to < council.tokens.length && group.to - group.from <= 12 && !/[.!?]["']?$/u.test(text);
}

/** Sentences that go on in the block of a repeated clause belong to it. */
function attach(
  council: CouncilText,
  part: Leftover,
  tokens: readonly Token[],
  reading: Reading,
  context: RemarkContext,
): boolean {
  const clause = reading.ranges.findIndex((r) => r !== null && r.to === part.from);
  const range = reading.ranges[clause];
  if (clause < 0 || range === null || range === undefined) return false;
  if (tokens[0]?.break === 2 || tokens.at(-1)?.text === ":" || council.blockOf[range.to - 1] !== part.block)
    return false;
  if (sentencesOf(council, part).some((s) => readRemark(setText(council.tokens.slice(s.from, s.to)), context) !== null))
    return false;
  reading.ranges[clause] = { from: range.from, to: part.to };
  return true;
}

/** Notes each sentence that is a remark; runs of other sentences stay together. */
function groups(council: CouncilText, part: Range, reading: Reading, context: RemarkContext): Range[] {
  const found: Range[] = [];
  for (const sentence of sentencesOf(council, part)) {
    const text = setText(council.tokens.slice(sentence.from, sentence.to));
    const remark = readRemark(text, context);
    if (remark !== null) {
      note(reading, remark, text, context);
      continue;
    }
    const last = found.at(-1);
    if (last !== undefined && last.to === sentence.from) last.to = sentence.to;
    else found.push({ ...sentence });
  }
  return found;
}
