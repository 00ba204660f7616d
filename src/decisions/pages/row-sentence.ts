import { formatDay } from "#platform/format.ts";
import { capitalised } from "#platform/in-words.ts";
import type { Language } from "#platform/language.ts";
import { comparisonTexts, organTexts, outcomeTexts, stageTexts } from "../board-texts.ts";
import type { BoardRow } from "../contract.ts";
import type { ResolutionShown } from "../questions/resolutions.ts";
import { awaitedText, matterTexts, resolvedText } from "./texts.ts";

type Row = Pick<BoardRow, "waitingFor" | "due" | "late" | "outcome" | "comparison" | "resolution" | "stage" | "date">;

/** Where one council stands, as a reader would be told it: what it has resolved, and what we wait for. */
export function rowSentence(
  row: Row,
  own: readonly Pick<ResolutionShown, "id" | "organ" | "day">[],
  awaited: boolean,
  language: Language,
): string {
  const parts = [
    resolved(row, own, language),
    awaited && row.waitingFor !== null
      ? awaitedText[language](row.waitingFor, row.due === null ? "" : formatDay(row.due, language), row.late)
      : "",
  ];
  const said = parts.filter((part) => part !== "").join(". ");
  return said === "" ? `${capitalised(row.waitingFor ?? matterTexts.notYet[language])}.` : `${said}.`;
}

function resolved(row: Row, own: readonly Pick<ResolutionShown, "id" | "organ" | "day">[], language: Language): string {
  const counting = own.find((one) => one.id === row.resolution);
  if (!row.outcome || !counting) {
    return row.stage === "waiting" || row.date === null
      ? ""
      : `${capitalised(stageTexts[row.stage][language])} ${formatDay(row.date, language)}`;
  }
  const comparison = row.comparison ? comparisonTexts[row.comparison][language] : "";
  const outcome = capitalised(outcomeTexts[row.outcome][language]);
  return resolvedText[language](
    outcome,
    organTexts[counting.organ][language],
    formatDay(counting.day, language),
    comparison,
  );
}
