/** What the comparison of a council's wording with the master text answers (identical resolutions, likelydende vedtak). */

/** How a council's wording relates to the master text. */
export type WordingClass = "same" | "editorial" | "addition" | "deviation" | "reservation" | "not-competent";
export type ClauseClass = Exclude<WordingClass, "not-competent">;

/**
 * Mildest first; the worst of the clauses is the class of the wording. A deviation outranks a reservation: a council
 * that reserves itself has still adopted the common text, one that deviates has not.
 */
export const wordingSeverity: readonly WordingClass[] = [
  "same",
  "editorial",
  "addition",
  "reservation",
  "deviation",
  "not-competent",
];

export const whyCodes = [
  // Harmless: the closed list of editorial differences.
  "typo",
  "punctuation",
  "spelling-form",
  "abbreviation",
  "number-format",
  "date-format",
  "letter-case",
  "split-word",
  "own-name",
  "numbering",
  "reordered",
  "heading-omitted",
  // Adopted without repeating the text.
  "adopted-by-reference",
  // Additions.
  "clause-added",
  "sentence-added",
  // Deviations inside a clause.
  "negation-added",
  "negation-removed",
  "modal-weakened",
  "modal-strengthened",
  "and-or-changed",
  "quantifier-changed",
  "limit-changed",
  "time-changed",
  "number-changed",
  "unit-changed",
  "date-changed",
  "party-changed",
  "reference-changed",
  "condition-added",
  "condition-removed",
  "exception-added",
  "exception-removed",
  "limiting-words",
  "words-added",
  "words-removed",
  "wording-changed",
  "word-order",
  "punctuation-meaning",
  "look-alike-letters",
  "too-different",
  // Deviations of the whole.
  "clause-removed",
  "clause-repeated",
  "order-matters",
  "heading-changed",
  "structure-changed",
  "reference-shifted",
  "limiting-addition",
  "struck-text",
  "hidden-characters",
  "amendment",
  "amendment-unread",
  "not-adopted",
  "only-noted",
  "partial-adoption",
  "adoption-unclear",
  "preamble-unclear",
  "no-wording",
  "too-long",
  // Reservations.
  "reservation-marker",
  "condition-of-adoption",
  // The organ.
  "not-competent",
] as const;
export type WhyCode = (typeof whyCodes)[number];

export type Why = { code: WhyCode; detail?: string };

/** Word-level diff for display: same + removed set together are the master, same + added the council's text. */
export type Segment = { kind: "same" | "removed" | "added"; text: string };

export type ClauseComparison = {
  /** The master's clause id; for an addition the council's number, or "+1", "+2". */
  clause: string;
  heading?: string;
  /** As compared: glyphs and white space folded. Null for an addition. */
  master: string | null;
  /** As compared. Null where the council does not repeat the clause: adopted by reference, or left out. */
  council: string | null;
  class: ClauseClass;
  segments: Segment[];
  why: Why[];
};

export type WordingComparison = { class: WordingClass; clauses: ClauseComparison[]; why: Why[] };

export function worse<C extends WordingClass>(a: C, b: C): C {
  return wordingSeverity.indexOf(a) >= wordingSeverity.indexOf(b) ? a : b;
}
