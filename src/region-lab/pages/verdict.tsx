import { useSay } from "#design/place.tsx";
import type { Text } from "#platform/language.ts";
import { labTexts } from "../lab-texts.ts";
import type { Verdict } from "../vocabulary.ts";

/** A shape and its word: filled, open, or a dash. */
export function VerdictMark({ verdict, words }: { verdict: Verdict; words?: Text | undefined }) {
  const say = useSay();
  const meaning = words ?? (verdict === null ? labTexts.unknown : verdict ? labTexts.withCore : labTexts.notWithCore);
  return (
    <span className={`verdict-mark verdict-${verdict === null ? "unknown" : verdict ? "yes" : "no"}`}>
      <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
        {verdict === null ? <line x1="4" y1="8" x2="12" y2="8" /> : <circle cx="8" cy="8" r="5.5" />}
      </svg>
      <span className="visually-hidden">{say(meaning)}</span>
    </span>
  );
}
