import { shortName } from "#parties/rules/short-name.ts";
import { capitalised, numberInWords } from "#platform/in-words.ts";
import type { Language } from "#platform/language.ts";
import { measureNames } from "#region-lab/measure-texts.ts";
import { calculations, measures, type Measure } from "#region-lab/vocabulary.ts";
import { noteOf, slideOf } from "../record-words.ts";
import type { Cell } from "../slide.ts";
import { labTexts } from "../slide-texts.ts";
import { leftOut, one, type Builder } from "./builder.ts";

/** So many municipalities are read on one slide; the members come first whatever the measures say. */
const most = 14;

/** Each measure's answer for each municipality: where they disagree is the point. */
export const lab: Builder = {
  id: "lab",
  title: labTexts.title,
  build(facts) {
    const { language } = facts;
    const answer = facts.lab;
    if (!answer) return leftOut(labTexts.none, facts);
    const yes = (row: (typeof answer.rows)[number]) => calculations.filter((each) => row.says[each] === true).length;
    const chosen = answer.rows
      .filter((row) => !row.isCore && (row.standing !== "none" || yes(row) >= 2))
      .toSorted((a, b) => Number(b.standing === "member") - Number(a.standing === "member") || yes(b) - yes(a))
      .slice(0, most)
      .toSorted((a, b) => yes(b) - yes(a) || b.toCore - a.toCore);
    const word = (says: boolean | null): Cell =>
      says === null
        ? { text: "–" }
        : { text: (says ? labTexts.yes : labTexts.no)[language], tone: says ? "done" : "waiting" };
    const figure = (says: boolean | null, text: string): Cell =>
      says === null ? { text: "–" } : { text, tone: says ? "done" : "waiting" };
    const named = (measure: Measure) => measureNames[measure][language].replaceAll("\u00ad", "");
    const counted = (row: (typeof chosen)[number]) => calculations.filter((each) => row.says[each] !== null).length;
    return one(
      slideOf({
        id: "lab",
        kicker: labTexts.title[language],
        heading: labTexts.heading[language](
          capitalised(numberInWords(answer.agreement.asked.length, language)),
          numberInWords(answer.agreement.answers, language),
          shortName(answer.core),
        ),
        blocks: [
          {
            kind: "table",
            label: labTexts.title[language],
            columns: [
              { head: labTexts.municipality[language], share: 0.2 },
              { head: labTexts.commuting[language](shortName(answer.core)), share: 0.16 },
              { head: named("minutes"), share: 0.14 },
              { head: named("functional"), share: 0.16 },
              { head: named("tasks"), share: 0.15 },
              { head: labTexts.agree[language], share: 0.19 },
            ],
            rows: chosen.map((row) => [
              { text: shortName(row.party) },
              figure(row.says.commuting, formatShare(row.toCore, language)),
              figure(row.says.minutes, row.minutes ? `${Math.round(row.minutes.minutes)} min` : "–"),
              word(row.says.functional),
              word(row.says.tasks),
              { text: labTexts.yesOf[language](yes(row), counted(row)) },
            ]),
          },
          { kind: "note", text: labTexts.vintage[language](String(answer.settings.year)) },
        ],
        from: answer.sources.map((source) => ({ source })),
        notes: [
          labTexts.how[language],
          ...answer.sources.map((source) => noteOf(named("commuting"), { source, constructed: false }, language)),
          ...chosen.map(
            (row) =>
              `${row.party.name}: ${measures.map((each) => `${named(each)} ${row.says[each] === null ? "–" : (row.says[each] ? labTexts.yes : labTexts.no)[language].toLowerCase()}`).join(", ")}`,
          ),
        ],
      }),
    );
  },
};

function formatShare(share: number, language: Language): string {
  return `${(share * 100).toFixed(1).replace(".", language === "en" ? "." : ",")} %`;
}
