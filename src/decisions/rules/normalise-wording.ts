/** A text as a list of words, numbers, dates and marks, each with the form that stands for its harmless variants. */
import { readAmount, readDate } from "./amounts-and-dates.ts";
import { abbreviations, spellingForm, unitForms } from "./spelling-forms.ts";
import { cutPieces, joined } from "./text-pieces.ts";
import type { Break, Merged, Piece, Token } from "./text-pieces.ts";

/** Text must be readable (readable-text.ts). `firstBreak` says what stands before its first word. */
export function tokenise(text: string, firstBreak: Break = 2): Token[] {
  return setLeads(merge(cutPieces(text, firstBreak)));
}

function merge(pieces: Piece[]): Token[] {
  const tokens: Token[] = [];
  let starts = true;
  for (let i = 0; i < pieces.length;) {
    const piece = pieces[i];
    if (piece === undefined) break;
    const previous: Token | undefined = tokens.at(-1);
    if (piece.break > 0) starts = true;
    const merged: Merged | null =
      readDate(pieces, i, previous?.key) ??
      readAmount(pieces, i, previous?.key) ??
      readAbbreviation(pieces, i, starts, previous);
    const token: Merged["token"] = merged?.token ?? plain(piece, starts);
    tokens.push({ ...token, lead: "", starts, break: piece.break });
    i += merged?.length ?? 1;
    starts = token.kind === "mark" ? /^[.:!?]$/u.test(token.text) || (starts && /^["'(]$/u.test(token.text)) : false;
  }
  return tokens;
}

function plain(piece: Piece, starts: boolean): Merged["token"] {
  if (piece.kind !== "word") return { text: piece.text, key: piece.text, kind: piece.kind };
  const lower = piece.text.toLowerCase();
  const known = lower === piece.text || starts || isCapitals(piece.text) ? spellingForm.get(lower) : undefined;
  return known === undefined
    ? { text: piece.text, key: piece.text, kind: "word" }
    : { text: piece.text, key: known, kind: "word", form: "spelling-form" };
}

/** Whole word in capitals, at least four letters: emphasis, not a name. */
export function isCapitals(word: string): boolean {
  return word.length >= 4 && word === word.toUpperCase() && word !== word.toLowerCase();
}

type Phrase = { words: string[]; key: string; isFirst: boolean };
const phrasesByFirst = phrases(abbreviations);
const unitsByFirst = phrases(unitForms);

function phrases(lines: readonly (readonly string[])[]): Map<string, Phrase[]> {
  const byFirst = new Map<string, Phrase[]>();
  for (const forms of lines)
    forms.forEach((form, index) => {
      const words = cutPieces(form, 0).map((p) => p.text);
      const first = words[0] ?? "";
      const list = byFirst.get(first) ?? [];
      list.push({ words, key: forms[0] ?? "", isFirst: index === 0 });
      list.sort((a, b) => b.words.length - a.words.length);
      byFirst.set(first, list);
    });
  return byFirst;
}

function readAbbreviation(pieces: Piece[], at: number, starts: boolean, previous: Token | undefined): Merged | null {
  const first = pieces[at];
  if (first === undefined) return null;
  const word = starts ? first.text.toLowerCase() : first.text;
  const units = previous?.kind === "number" || previous?.key === "pr." ? unitsByFirst.get(word) : undefined;
  for (const phrase of [...(units ?? []), ...(phrasesByFirst.get(word) ?? [])]) {
    if (!phrase.words.every((w, k) => k === 0 || pieces[at + k]?.text === w)) continue;
    const text = joined(pieces, at, phrase.words.length);
    return { token: { text, key: phrase.key, kind: "word", form: "abbreviation" }, length: phrase.words.length };
  }
  return null;
}

/** Spaces by rule and not as typed, so that "20%" and "20 %" are set alike. */
function setLeads(tokens: Token[]): Token[] {
  const open = { '"': false, "'": false };
  tokens.forEach((token, i) => {
    const before = tokens[i - 1];
    const closing = (token.text === '"' || token.text === "'") && open[token.text];
    const glued =
      before === undefined ||
      (token.kind === "mark" && /^[.,;:!?)\]]$/u.test(token.text)) ||
      closing ||
      /^[([]$/u.test(before.text) ||
      ((before.text === '"' || before.text === "'") && open[before.text]) ||
      token.text === "/" ||
      before.text === "/" ||
      (isDash(token) && before.kind === "number" && tokens[i + 1]?.kind === "number") ||
      (isDash(before) && token.kind === "number" && tokens[i - 2]?.kind === "number");
    token.lead = glued ? "" : " ";
    if (token.text === '"' || token.text === "'") open[token.text] = !open[token.text];
  });
  return tokens;
}

function isDash(token: Token): boolean {
  return token.text === "-";
}

/** The text set again from its tokens: what comparison and diff show. */
export function setText(tokens: readonly Token[]): string {
  return tokens.map((t, i) => (i === 0 ? "" : t.lead) + t.text).join("");
}
