/**
 * The closed list of what may differ between two wordings without a difference in meaning. Whatever is not proven
 * harmless here is a deviation: kommuneloven § 18-4 asks for the same decision in every council.
 */
import { isCapitals } from "./normalise-wording.ts";
import { bodies, isSensitive } from "./sensitive-words.ts";
import type { Token } from "./text-pieces.ts";
import { aloneWithinOne, aloneWithinTwo } from "./typo-safe-words.ts";
import type { WhyCode } from "./wording-comparison.ts";

/** Two tokens with the same key (case aside): null = same, a code = harmless, "differs" = another word. */
export function pairDifference(master: Token, council: Token): WhyCode | "differs" | null {
  if (master.text === council.text) return null;
  if (master.text.toLowerCase() !== council.text.toLowerCase()) return master.form ?? council.form ?? "differs";
  if (master.starts || council.starts) return null;
  const harmless =
    master.kind !== "word" ||
    isCapitals(master.text) ||
    isCapitals(council.text) ||
    bodies.has(master.text.toLowerCase());
  return harmless ? "letter-case" : "differs";
}

/** A stretch that the diff found changed, with what surrounds it on both sides. */
export type Hunk = {
  master: readonly Token[];
  council: readonly Token[];
  mFrom: number;
  mTo: number;
  cFrom: number;
  cTo: number;
};

export function removedOf(hunk: Hunk): readonly Token[] {
  return hunk.master.slice(hunk.mFrom, hunk.mTo);
}

export function addedOf(hunk: Hunk): readonly Token[] {
  return hunk.council.slice(hunk.cFrom, hunk.cTo);
}

/** The reason why the change is harmless, or null when it is not proven to be. `party`: name of the deciding municipality. */
export function harmlessHunk(hunk: Hunk, party: string | undefined): WhyCode | null {
  if (isHarmlessPunctuation(hunk)) return "punctuation";
  const removed = removedOf(hunk);
  const added = addedOf(hunk);
  if (isSplitWord(removed, added)) return "split-word";
  if (party !== undefined && isOwnName(removed, added, party)) return "own-name";
  if (isRepeatedWord(hunk, removed, added)) return "typo";
  const slips = removed.length === added.length && removed.length > 0;
  if (slips && removed.every((token, i) => isTypo(token, added[i]))) return "typo";
  return null;
}

/** A slip in a word that lies far from all other words; first letter and two last letters stand. */
export function isTypo(master: Token, council: Token | undefined): boolean {
  if (council === undefined || master.kind !== "word" || council.kind !== "word") return false;
  const right = master.starts ? master.text.toLowerCase() : master.text;
  const wrong = council.starts || master.starts ? council.text.toLowerCase() : council.text;
  if (!/^[a-zæøå]+$/u.test(wrong) || right === wrong || isSensitive(right) || isSensitive(wrong)) return false;
  if (right[0] !== wrong[0] || right.slice(-2) !== wrong.slice(-2)) return false;
  if (aloneWithinOne.has(wrong) || aloneWithinTwo.has(wrong)) return false;
  if (isTripled(right, wrong)) return true;
  const distance = slips(right, wrong, 2);
  return (distance === 1 && aloneWithinOne.has(right)) || (distance <= 2 && aloneWithinTwo.has(right));
}

/** "kommmune": a letter three times in a row occurs in no Norwegian word, so nothing else can be meant. */
function isTripled(right: string, wrong: string): boolean {
  return wrong.length === right.length + 1 && /(.)\1\1/u.test(wrong) && wrong.replace(/(.)\1\1/u, "$1$1") === right;
}

/** Optimal string alignment distance (one letter more, less, other, or two swapped), or max + 1. */
export function slips(a: string, b: string, max: number): number {
  if (Math.abs(a.length - b.length) > max) return max + 1;
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      let cost = Math.min(
        (last[j] ?? 0) + 1,
        (row[j - 1] ?? 0) + 1,
        (last[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1),
      );
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        cost = Math.min(cost, (beforeLast[j - 2] ?? 0) + 1);
      row.push(cost);
    }
    beforeLast = last;
    last = row;
  }
  return Math.min(last[b.length] ?? 0, max + 1);
}

/** Words that never stand twice in a row on purpose. */
const neverTwice = new Set(["av", "til", "og", "med", "i"]);

function isRepeatedWord(hunk: Hunk, removed: readonly Token[], added: readonly Token[]): boolean {
  const word = added[0];
  if (removed.length > 0 || added.length !== 1 || word === undefined || !neverTwice.has(word.text)) return false;
  return hunk.council[hunk.cFrom - 1]?.text === word.text || hunk.council[hunk.cTo]?.text === word.text;
}

/** First parts of which a compound split in two still reads as the same word ("kommune styret"). */
const firstParts = new Set(
  "kommune areal region nærings bolig fylkes samarbeids utviklings handlings kollektiv klimagass jordbruks medlems regionråds transport planleggings".split(
    " ",
  ),
);

/** The same letters with a space, a hyphen or a line division in between. */
function isSplitWord(removed: readonly Token[], added: readonly Token[]): boolean {
  if (![...removed, ...added].every((t) => t.kind === "word") || removed.length * added.length === 0) return false;
  if (removed.length + added.length > 3) return false;
  const [whole, parts] = removed.length <= added.length ? [removed, added] : [added, removed];
  const letters = (tokens: readonly Token[]): string =>
    tokens
      .map((t) => t.text.replaceAll("-", ""))
      .join("")
      .toLowerCase();
  if (letters(whole) !== letters(parts)) return false;
  const pieces = parts.flatMap((t) => t.text.toLowerCase().split("-")).filter((p) => p !== "");
  const cut =
    pieces.length > 1 ? pieces : whole.flatMap((t) => t.text.toLowerCase().split("-")).filter((p) => p !== "");
  if (cut.length < 2 || cut.some((piece) => piece.length < 3 || isSensitive(piece))) return false;
  if (parts.length === 1) return true;
  const [first, second] = parts;
  return (first?.text.endsWith("-") === true && second?.break === 1) || firstParts.has(cut[0] ?? "");
}

const councilNames = new Set(["kommunestyret", "bystyret", "kommunestyre", "bystyre", "herredsstyret"]);

/** "Kommunestyret" in the master, "Melhus kommunestyre" in the wording of Melhus. */
function isOwnName(removed: readonly Token[], added: readonly Token[], party: string): boolean {
  const words = (tokens: readonly Token[]): string[] => tokens.map((t) => t.text.toLowerCase());
  const name = party.toLowerCase().replace(/ kommune$/u, "");
  const from = words(removed).join(" ");
  const to = words(added);
  if (!councilNames.has(from) || !councilNames.has(to.at(-1) ?? "")) return false;
  return to.length === 1 || to.slice(0, -1).join(" ") === name || to.slice(0, -1).join(" ") === `${name} kommune`;
}

/** Full stop, semicolon, comma or colon where a sentence or an item ends anyway; a comma that no reading hangs on. */
function isHarmlessPunctuation(hunk: Hunk): boolean {
  const removed = removedOf(hunk);
  const added = addedOf(hunk);
  if (![...removed, ...added].every((t) => t.kind === "mark" && /^[.,;:]$/u.test(t.text))) return false;
  if (removed.length > 1 || added.length > 1) return false;
  const nextM = hunk.master[hunk.mTo];
  const nextC = hunk.council[hunk.cTo];
  const ends = (next: Token | undefined): boolean => next === undefined || next.break === 2;
  if (ends(nextM) && ends(nextC)) return true;
  const mark = removed[0] ?? added[0];
  if (removed.length === added.length || mark === undefined) return false;
  // A full stop or comma typed twice.
  const side = removed.length > 0 ? hunk.master : hunk.council;
  const [from, to] = removed.length > 0 ? [hunk.mFrom, hunk.mTo] : [hunk.cFrom, hunk.cTo];
  const twin = side[from - 1]?.text === mark.text || side[to]?.text === mark.text;
  const triple = side[from - 2]?.text === mark.text || side[to + 1]?.text === mark.text;
  if (twin && !triple) return true;
  return mark.text === "," && /^(?:men|at|jf\.)$/u.test(side[to]?.key ?? "") && isOnlyComma(side, from);
}

/** Two commas can fence in a clause that reads otherwise without them; one before "men", "at" or "jf." cannot. */
function isOnlyComma(tokens: readonly Token[], at: number): boolean {
  const isEnd = (t: Token): boolean => t.break === 2 || /^[.;:]$/u.test(t.text);
  let from = at;
  while (from > 0 && !isEnd(tokens[from - 1] ?? tokens[0]!)) from--;
  let to = at;
  while (to + 1 < tokens.length && !isEnd(tokens[to + 1] ?? tokens[0]!)) to++;
  return tokens.slice(from, to + 1).filter((t) => t.text === ",").length === 1;
}
