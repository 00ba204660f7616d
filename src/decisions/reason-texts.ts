import type { Language } from "#platform/language.ts";
import { bindingReasonTexts } from "./binding-reason-texts.ts";
import { effectReasonTexts } from "./effect-reason-texts.ts";
import { meetingReasonTexts } from "./meeting-reason-texts.ts";
import { missingTexts } from "./missing-texts.ts";
import { organsInWords, said, type ReasonTexts } from "./reason-words.ts";
import { resolutionReasonTexts } from "./resolution-reason-texts.ts";
import { isReasonCode } from "./rules/reason-codes.ts";
import type { Missing, Reason } from "./vocabulary.ts";

/** A sentence for every kind of reason, in words that a journalist understands. */
export const reasonTexts: ReasonTexts = {
  ...effectReasonTexts,
  ...resolutionReasonTexts,
  ...meetingReasonTexts,
  ...bindingReasonTexts,
};

/** One text under its code, taken with any parameters: `said` gives each code those that its text asks for. */
type AnyText = (words: { holds: boolean; [name: string]: string | boolean }) => string;

/** The reason as a sentence; `names` turns the id of a party, a body or a matter into what the reader calls it. */
export function reasonSentence(reason: Reason, language: Language, names: (id: string) => string): string {
  if (!isReasonCode(reason.code)) throw new RangeError(`There is no reason called "${reason.code}".`);
  const text = reasonTexts[reason.code][language] as AnyText;
  return text({ ...said(reason, language, names), holds: reason.holds });
}

/** What is missing, as a sentence that says what must happen. */
export function missingSentence(missing: Missing, language: Language, names: (id: string) => string): string {
  const { code, party, body, organs = [] } = missing;
  return missingTexts[code][language]({
    party: party === undefined ? "" : names(party),
    body: body === undefined ? "" : names(body),
    organs: organsInWords(organs, language),
  });
}
