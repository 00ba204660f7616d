import type { Tone } from "#design/status.tsx";
import type { Language } from "#platform/language.ts";
import { answerStateTexts, noticeStateTexts, notBoundText, overdueTexts } from "../guideline-texts.ts";
import type { FollowUpCell } from "../questions/follow-up.ts";
import { followUpTexts as texts } from "./follow-up-page-texts.ts";

/** What a cell shows: a shape, a word, and what there is to do about it. */
export type CellShown = { tone: Tone; word: string; note: string };

export function cellShown(cell: FollowUpCell, language: Language): CellShown {
  if (cell.state === "not-bound") return { tone: "neutral", word: notBoundText[language], note: "" };
  const notice =
    cell.notice.state === "missing" || cell.notice.state === "late"
      ? noticeStateTexts[cell.notice.state][language]
      : "";
  if (cell.overdue && cell.state === "not-treated")
    return { tone: "attention", word: overdueTexts[cell.overdue.why][language], note: "" };
  const late = cell.overdue ? texts.newPlanUnanswered[language] : "";
  const tone = cell.overdue || cell.notice.state === "missing" ? "attention" : tones[cell.state];
  return { tone, word: answerStateTexts[cell.state][language], note: [late, notice].filter(Boolean).join(", ") };
}

const tones = { followed: "done", deviates: "partly", "not-treated": "waiting" } as const;
