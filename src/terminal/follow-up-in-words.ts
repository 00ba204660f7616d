import { shortName } from "#parties/rules/short-name.ts";
import { followUpAnswerSchema } from "#plans/contract/follow-up.ts";
import { noticeStateTexts, overdueTexts } from "#plans/guideline-texts.ts";
import { formatDay } from "#platform/format.ts";
import type { Language } from "#platform/language.ts";

const asOf = { nb: "per", nn: "per", en: "as of" };
const since = { nb: "siden", nn: "sidan", en: "since" };

/** The follow-up of a plan's guidelines for a terminal: each guideline, and under it each municipality. */
export function followUpInWords(value: unknown, language: Language): string[] {
  const answer = followUpAnswerSchema.parse(value);
  return [
    `${answer.plan.title} ${asOf[language]} ${formatDay(answer.on, language)}`,
    answer.sentence,
    ...answer.guidelines.flatMap((guideline) => [
      `${guideline.number} ${guideline.wording}`,
      ...answer.municipalities.flatMap(({ party }) => {
        const cell = answer.cells.find((one) => one.guideline === guideline.id && one.municipality === party.slug);
        if (!cell) return [];
        const late = cell.overdue
          ? `, ${overdueTexts[cell.overdue.why][language]} ${since[language]} ${formatDay(cell.overdue.since, language)}`
          : "";
        const notice = cell.notice.state === "not-needed" ? "" : `, ${noticeStateTexts[cell.notice.state][language]}`;
        return [`  ${shortName(party).padEnd(20)} ${cell.word}${late}${notice}`];
      }),
    ]),
  ];
}
