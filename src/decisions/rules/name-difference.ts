/** Says what a deviating change is about. Never decides whether it is one. */
import type { Hunk } from "./harmless-differences.ts";
import { addedOf, removedOf } from "./harmless-differences.ts";
import {
  andOr,
  bindingWords,
  bodies,
  conditions,
  exceptions,
  limiters,
  limits,
  modals,
  negations,
  places,
  quantifiers,
  references,
  times,
  units,
} from "./sensitive-words.ts";
import type { Token } from "./text-pieces.ts";
import type { Why, WhyCode } from "./wording-comparison.ts";
import { setText } from "./normalise-wording.ts";

const longestDetail = 90;

export function nameDifference(hunk: Hunk): Why[] {
  const removed = removedOf(hunk);
  const added = addedOf(hunk);
  const gone = without(removed, added);
  const come = without(added, removed);
  const codes = new Set<WhyCode>();
  const touches = (words: ReadonlySet<string>): boolean => [...gone, ...come].some((t) => words.has(keyOf(t)));

  if ([...removed, ...added].some((t) => isForeign(t.text))) codes.add("look-alike-letters");
  nameNegation(gone, come, codes);
  nameModal(gone, come, codes);
  if (touches(andOr) && (gone.length <= 2 || come.length <= 2)) codes.add("and-or-changed");
  if (touches(quantifiers)) codes.add("quantifier-changed");
  if (touches(limits)) codes.add("limit-changed");
  if (touches(times)) codes.add("time-changed");
  if (come.some((t) => conditions.has(keyOf(t)))) codes.add("condition-added");
  if (gone.some((t) => conditions.has(keyOf(t)))) codes.add("condition-removed");
  if (isException(added, come)) codes.add("exception-added");
  if (isException(removed, gone)) codes.add("exception-removed");
  if (touches(limiters)) codes.add("limiting-words");
  nameFigures(hunk, gone, come, codes);
  if (touches(units)) codes.add("unit-changed");
  if ([...gone, ...come].some(isName)) codes.add("party-changed");
  if (codes.size === 0) codes.add(plainCode(removed, added));

  const detail = quote(removed, added);
  return [...codes].map((code) => ({ code, detail }));
}

function keyOf(token: Token): string {
  return token.key.toLowerCase();
}

/** Tokens of `from` that are not in `other`, each counted once. */
function without(from: readonly Token[], other: readonly Token[]): Token[] {
  const left = new Map<string, number>();
  for (const t of other) left.set(keyOf(t), (left.get(keyOf(t)) ?? 0) + 1);
  return from.filter((t) => {
    const n = left.get(keyOf(t)) ?? 0;
    if (n > 0) left.set(keyOf(t), n - 1);
    return n === 0;
  });
}

function nameNegation(gone: Token[], come: Token[], codes: Set<WhyCode>): void {
  const prefixed = (long: Token[], short: Token[]): boolean =>
    long.some((l) => short.some((s) => keyOf(l) === `u${keyOf(s)}` || keyOf(l) === `ikke-${keyOf(s)}`));
  if (come.some((t) => negations.has(keyOf(t))) || prefixed(come, gone)) codes.add("negation-added");
  if (gone.some((t) => negations.has(keyOf(t))) || prefixed(gone, come)) codes.add("negation-removed");
}

function nameModal(gone: Token[], come: Token[], codes: Set<WhyCode>): void {
  const strength = (tokens: Token[]): number =>
    Math.max(
      ...tokens.map((t) => modals.get(keyOf(t)) ?? (bindingWords.has(keyOf(t)) ? bindingStrength(keyOf(t)) : 0)),
      0,
    );
  const before = strength(gone);
  const after = strength(come);
  if (before === 0 && after === 0) return;
  // A modal verb that only came or only went: what stood there without it counts as a plain statement, a duty.
  const [from, to] = [before === 0 ? 2.5 : before, after === 0 ? 2.5 : after];
  codes.add(to < from ? "modal-weakened" : "modal-strengthened");
}

function bindingStrength(word: string): number {
  return word === "bindende" || word === "forpliktende" || word === "endelig" ? 3 : 2;
}

function isException(all: readonly Token[], changed: Token[]): boolean {
  if (changed.some((t) => exceptions.has(keyOf(t)))) return true;
  return all.some((t, i) => keyOf(t) === "med" && all[i + 1] !== undefined && keyOf(all[i + 1] ?? t) === "mindre");
}

function nameFigures(hunk: Hunk, gone: Token[], come: Token[], codes: Set<WhyCode>): void {
  const changed = [...gone, ...come];
  if (changed.some((t) => t.kind === "date")) codes.add("date-changed");
  if (!changed.some((t) => t.kind === "number")) return;
  const before = hunk.master[hunk.mFrom - 1];
  const isReference =
    (before !== undefined && references.has(keyOf(before))) || changed.some((t) => references.has(keyOf(t)));
  codes.add(isReference ? "reference-changed" : "number-changed");
}

function isName(token: Token): boolean {
  const key = keyOf(token);
  if (places.has(key) || bodies.has(key)) return true;
  return token.kind === "word" && !token.starts && /^\p{Lu}/u.test(token.text);
}

/** Letters of another script look like Latin ones and are not. */
export function isForeign(text: string): boolean {
  return /[^\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]/u.test(text);
}

function plainCode(removed: readonly Token[], added: readonly Token[]): WhyCode {
  if ([...removed, ...added].every((t) => t.kind === "mark")) return "punctuation-meaning";
  if (removed.length === 0) return "words-added";
  return added.length === 0 ? "words-removed" : "wording-changed";
}

function quote(removed: readonly Token[], added: readonly Token[]): string {
  const short = (tokens: readonly Token[]): string => {
    const text = setText(tokens.slice(0, 30)).trim();
    return text.length > longestDetail ? `${text.slice(0, longestDetail)}…` : text;
  };
  if (removed.length === 0) return `+ «${short(added)}»`;
  return added.length === 0 ? `− «${short(removed)}»` : `«${short(removed)}» → «${short(added)}»`;
}
