import { comparisonTexts, stageTexts, statusTexts } from "#decisions/board-texts.ts";
import type { BoardRow, MatterAnswer } from "#decisions/contract.ts";
import { shortName } from "#parties/rules/short-name.ts";
import { formatDay } from "#platform/format.ts";
import { capitalised } from "#platform/in-words.ts";
import type { Language } from "#platform/language.ts";
import type { DeckFacts } from "../facts.ts";
import { noteOf, recorded, slideOf } from "../record-words.ts";
import { matterTexts } from "../slide-texts.ts";
import type { Cell, Slide, Tone } from "../slide.ts";
import { leftOut, type Builder } from "./builder.ts";

/** Where the joint matters stand: all in one table, then the board of each that councils have begun to decide. */
export const matters: Builder = {
  id: "matters",
  title: matterTexts.title,
  build(facts) {
    const boards = facts.open
      .filter((each) => each.board.some((row) => row.stage !== "waiting"))
      .map((each) => board(each, facts));
    const slides = [...overview(facts), ...boards];
    return slides.length > 0 ? { slides } : leftOut(matterTexts.none, facts);
  },
};

const tones: { [status: string]: Tone } = { "in-force": "done", partly: "partly", "not-in-force": "waiting" };

function overview(facts: DeckFacts): Slide[] {
  const { language } = facts;
  // What has been replaced is history.
  const alive = facts.matters
    .filter((each) => each.open || each.status === "in-force" || each.status === "partly")
    .slice(0, 8);
  if (alive.length < 2) return [];
  const waiting = alive.filter((each) => each.open).length;
  return [
    slideOf({
      id: "matters",
      kicker: matterTexts.title[language],
      heading: capitalised(matterTexts.heading[language](waiting, alive.length - waiting)),
      blocks: [
        {
          kind: "table",
          label: matterTexts.title[language],
          columns: [
            { head: matterTexts.matter[language], share: 0.36 },
            { head: matterTexts.status[language], share: 0.18 },
            { head: matterTexts.where[language], share: 0.46 },
          ],
          rows: alive.map((each) => [
            { text: recorded(each.title) },
            {
              text: each.status === "rule-unknown" ? "" : capitalised(statusTexts[each.status][language]),
              tone: tones[each.status] ?? "neutral",
            },
            { text: brief(each.sentence) },
          ]),
        },
      ],
      from: facts.open,
      notes: alive.map((each) => `${each.title}: ${each.sentence}`),
    }),
  ];
}

/** The first of what is said; the board says the rest. */
function brief(sentence: string): string {
  const at = sentence.indexOf("; ");
  return at < 0 ? sentence : `${sentence.slice(0, at)}.`;
}

function board(matter: MatterAnswer, { language }: DeckFacts): Slide {
  const ahead = matter.deadlines.filter((each) => each.current && each.due >= matter.on);
  const next = ahead.map((each) => `${stageName(each.stage, language)}: ${formatDay(each.due, language)}`);
  return {
    ...slideOf({
      id: "matters",
      kicker: matter.title,
      heading: brief(matter.inForce.sentence),
      blocks: [
        {
          kind: "table",
          label: matter.title,
          columns: [
            { head: matterTexts.council[language], share: 0.24 },
            { head: matterTexts.stage[language], share: 0.3 },
            { head: matterTexts.wording[language], share: 0.23 },
            { head: matterTexts.lacking[language], share: 0.23 },
          ],
          rows: matter.board.map((row) => boardRow(row, language)),
        },
        ...(next.length > 0
          ? [{ kind: "note" as const, text: `${matterTexts.ahead[language]} ${next.join(" · ")}` }]
          : []),
      ],
      from: [matter, ...matter.board],
      notes: [
        noteOf(matter.title, matter, language),
        matter.inForce.sentence,
        `${matter.summary} ${matter.legalEffect}.`,
        ...matter.board.map((row) =>
          noteOf(`${row.party.name}: ${stageTexts[row.stage][language]} ${row.date ?? ""}`.trim(), row, language),
        ),
      ],
    }),
  };
}

function stageName(stage: string, language: Language): string {
  return stage === "region-meeting"
    ? matterTexts.regionMeeting[language]
    : capitalised(stage in stageTexts ? stageTexts[stage as keyof typeof stageTexts][language] : stage);
}

function boardRow(row: BoardRow, language: Language): Cell[] {
  const came = capitalised(stageTexts[row.stage][language]);
  const outcome = row.comparison ?? null;
  const tone: Tone =
    row.stage === "waiting" || row.waitingFor === null
      ? row.waitingFor === null
        ? "done"
        : "waiting"
      : row.late
        ? "attention"
        : "partly";
  return [
    { text: shortName(row.party) },
    { text: row.date ? `${came}, ${formatDay(row.date, language)}` : came, tone },
    { text: outcome ? capitalised(comparisonTexts[outcome][language]) : "–" },
    { text: row.waitingFor ? capitalised(row.waitingFor) : "–" },
  ];
}
