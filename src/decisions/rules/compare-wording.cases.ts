/**
 * The corpus of the comparison: what councils do with a common text, and what somebody might try. All texts are
 * constructed for the tests, by hand; no council has adopted them.
 */
import { additionCases } from "./compare-wording.addition.cases.ts";
import { changedWholeCases } from "./compare-wording.changed-whole.cases.ts";
import { changedWordCases } from "./compare-wording.changed-words.cases.ts";
import { formatCases } from "./compare-wording.format.cases.ts";
import { foolingFrameCases } from "./compare-wording.fooling-frame.cases.ts";
import { foolingLetterCases } from "./compare-wording.fooling-letters.cases.ts";
import { foolingMeaningCases } from "./compare-wording.fooling-meaning.cases.ts";
import { masters } from "./compare-wording.masters.cases.ts";
import type { MasterName } from "./compare-wording.masters.cases.ts";
import { reservationCases } from "./compare-wording.reservation.cases.ts";
import { sameCases } from "./compare-wording.same.cases.ts";
import { spellingCases } from "./compare-wording.spelling.cases.ts";
import type { WhyCode, WordingClass } from "./compare-wording.ts";

export type WordingCase = {
  id: string;
  description: string;
  master: MasterName;
  expected: WordingClass;
  /** A reason that must be among those given. */
  because?: WhyCode;
  /** The master with these replacements, each of a text that stands in it exactly once. */
  replace?: readonly (readonly [from: string, to: string])[];
  /** Put before and after the (edited) master. */
  before?: string;
  after?: string;
  /** The whole wording, where it is not the master edited. */
  wording?: string;
  competent?: false;
  /** Clauses that must have the expected class; the others must be same or editorial. */
  clauses?: readonly string[];
  /** The municipality that decided, where it is not Melhus. */
  party?: string;
  /** Compared without knowing the matter's title or the municipality's name. */
  bare?: true;
};

export const wordingCases: readonly WordingCase[] = [
  ...sameCases,
  ...spellingCases,
  ...formatCases,
  ...additionCases,
  ...changedWordCases,
  ...changedWholeCases,
  ...foolingLetterCases,
  ...foolingMeaningCases,
  ...foolingFrameCases,
  ...reservationCases,
];

export function wordingOf(each: WordingCase): string {
  let text: string = each.wording ?? masters[each.master].markdown;
  for (const [from, to] of each.replace ?? []) {
    const parts = text.split(from);
    if (parts.length !== 2) throw new Error(`Case ${each.id}: "${from}" stands ${parts.length - 1} times in the text.`);
    text = parts.join(to);
  }
  return (each.before ?? "") + text + (each.after ?? "");
}
