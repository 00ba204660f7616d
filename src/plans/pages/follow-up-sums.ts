import { formatNumber } from "#platform/format.ts";
import type { Language } from "#platform/language.ts";
import { answerStateTexts } from "../guideline-texts.ts";
import type { FollowUpCounts } from "../questions/follow-up.ts";
import { followUpTexts as texts } from "./follow-up-page-texts.ts";

/** "43 følger", "10 avviker", "2 over fristen": what is none is not said. */
export function sumLines(counts: FollowUpCounts, language: Language): { text: string; urgent: boolean }[] {
  const lines = [
    [counts.followed, answerStateTexts.followed, false],
    [counts.deviates, answerStateTexts.deviates, false],
    [counts.notTreated, answerStateTexts["not-treated"], false],
    [counts.overdue, texts.overdue, true],
    [counts.noticeMissing, texts.noticeMissing, true],
  ] as const;
  return lines
    .filter(([count]) => count > 0)
    .map(([count, text, urgent]) => ({ text: `${formatNumber(count, language)} ${text[language]}`, urgent }));
}
