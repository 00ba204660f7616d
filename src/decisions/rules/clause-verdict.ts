/** One clause's class: what the wording repeats of it, and what the wording says about it elsewhere. */
import { clauseDifference, distinct } from "./clause-difference.ts";
import { isBelow } from "./clause-references.ts";
import type { CouncilText } from "./council-text.ts";
import type { Placed } from "./heading-and-order.ts";
import { readableText } from "./readable-text.ts";
import type { Amendment } from "./resolution-remarks.ts";
import type { Token } from "./text-pieces.ts";
import { worse } from "./wording-comparison.ts";
import type { ClauseClass, ClauseComparison, Why, WhyCode } from "./wording-comparison.ts";
import type { MasterClause, Reading } from "./reading-notes.ts";
import { setText, tokenise } from "./normalise-wording.ts";

export type Verdict = Pick<ClauseComparison, "council" | "class" | "segments" | "why"> & { master: string };

export type Matter = {
  clauses: readonly MasterClause[];
  council: CouncilText;
  reading: Reading;
  places: readonly (readonly Placed[])[];
  party: string | undefined;
};

export function clauseVerdict(matter: Matter, index: number): Verdict {
  const { reading } = matter;
  const clause = matter.clauses[index] ?? { id: "", heading: [], tokens: [] };
  const verdict = amendedVerdict(matter, clause, repeatedVerdict(matter, clause, index));
  const add = (klass: ClauseClass, why: Why): void => {
    verdict.class = worse(verdict.class, klass);
    verdict.why.push(why);
  };
  for (const place of matter.places[index] ?? []) add(place.class, place.why);
  for (const { clauses, why } of reading.reserved)
    if (clauses === "all" || clauses.includes(clause.id)) add("reservation", why);
  for (const { clauses, why } of reading.limiting) if (clauses.includes(clause.id)) add("deviation", why);
  for (const { clause: other, detail } of reading.conflicting)
    if (other === index) add("deviation", { code: "clause-repeated", detail });
  for (const why of reading.all) add("deviation", why);
  verdict.why = distinct(verdict.why);
  return verdict;
}

function repeatedVerdict(matter: Matter, clause: MasterClause, index: number): Verdict {
  const { reading, council, party } = matter;
  const master = setText(clause.tokens);
  const range = reading.ranges[index];
  if (range !== null && range !== undefined) {
    const text = council.tokens.slice(range.from, range.to);
    return { master, council: setText(text), ...clauseDifference(clause.tokens, text, party) };
  }
  const repeated = reading.ranges.some((r) => r !== null);
  if (reading.exceptParts.has(clause.id)) return leftOut(master, "partial-adoption");
  if ((reading.adopted && (!repeated || reading.amended)) || reading.adoptedParts.has(clause.id))
    return adopted(master);
  if (reading.adoptedParts.size > 0) return leftOut(master, "partial-adoption");
  // A clause that is only a title has nothing to repeat; its heading is judged by its place.
  if (repeated && clause.tokens.length === 0) return { ...adopted(master), why: [] };
  if (repeated) return leftOut(master, "clause-removed");
  // What the wording as a whole says about every clause is added afterwards.
  return { ...leftOut(master, "adoption-unclear"), why: reading.all.length > 0 ? [] : [{ code: "adoption-unclear" }] };
}

function adopted(master: string): Verdict {
  return {
    master,
    council: null,
    class: "same",
    segments: master === "" ? [] : [{ kind: "same", text: master }],
    why: [{ code: "adopted-by-reference" }],
  };
}

function leftOut(master: string, code: WhyCode): Verdict {
  return {
    master,
    council: null,
    class: "deviation",
    segments: master === "" ? [] : [{ kind: "removed", text: master }],
    why: [{ code }],
  };
}

function amendedVerdict(matter: Matter, clause: MasterClause, before: Verdict): Verdict {
  let verdict = before;
  for (const { amendment, detail } of matter.reading.amendments)
    verdict = applied(amendment, detail, matter, clause, verdict);
  return verdict;
}

/** "I punkt 3 endres «skal» til «bør»": shown as the clause it leads to, and never better than a deviation. */
function applied(amendment: Amendment, detail: string, matter: Matter, clause: MasterClause, before: Verdict): Verdict {
  const amendedBy = (klass: ClauseClass): Verdict => ({
    ...before,
    class: worse(before.class, klass),
    why: [...before.why.filter((w) => w.code !== "adopted-by-reference"), { code: "amendment", detail }],
  });
  switch (amendment.kind) {
    case "new":
      return before;
    case "unread":
      if (amendment.clauses === "all")
        return { ...amendedBy("deviation"), why: [{ code: "amendment-unread", detail }] };
      return amendment.clauses.includes(clause.id) ? amendedBy("deviation") : before;
    case "remove":
      if (!amendment.clauses.includes(clause.id)) return before;
      return { ...leftOut(before.master, "clause-removed"), why: [{ code: "clause-removed", detail }] };
    case "replace":
    case "reword":
    case "append": {
      if (amendment.clause !== clause.id) {
        // Words to replace may stand in a sub-item; rewording the whole point takes its sub-items with it.
        return isBelow(clause.id, amendment.clause) ? amendedBy("deviation") : before;
      }
      const words = amendedWords(amendment, clause.tokens);
      if (words === null) return amendedBy("deviation");
      const difference = clauseDifference(clause.tokens, words, matter.party);
      const least = amendment.kind === "append" ? "addition" : "deviation";
      return {
        master: before.master,
        council: setText(words),
        class: worse(difference.class, least),
        segments: difference.segments,
        why: [{ code: "amendment", detail }, ...difference.why],
      };
    }
    default:
      return amendment satisfies never;
  }
}

/** The clause after the amendment, or null where the words to replace do not stand in it exactly once. */
function amendedWords(
  amendment: Extract<Amendment, { kind: "replace" | "reword" | "append" }>,
  tokens: readonly Token[],
): Token[] | null {
  if (amendment.kind === "reword") return tokenise(readableText(amendment.text).text);
  if (amendment.kind === "append") {
    const added = tokenise(readableText(amendment.text).text, 1);
    if (added[0] !== undefined) added[0].lead = " ";
    return [...tokens, ...added];
  }
  const from = tokenise(amendment.from, 0);
  const places = tokens.flatMap((_, at) => (standsAt(tokens, from, at) ? [at] : []));
  const [at] = places;
  if (places.length !== 1 || at === undefined || from.length === 0) return null;
  const to = tokenise(amendment.to, 0);
  if (to[0] !== undefined && at > 0) to[0].lead = " ";
  return [
    ...tokens.slice(0, at),
    ...to.map((t, i) => ({ ...t, starts: i === 0 && at === 0 })),
    ...tokens.slice(at + from.length),
  ];
}

function standsAt(tokens: readonly Token[], words: readonly Token[], at: number): boolean {
  return words.every((w, k) => tokens[at + k]?.key.toLowerCase() === w.key.toLowerCase());
}
