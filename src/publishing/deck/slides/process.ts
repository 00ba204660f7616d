import { formatDay } from "#platform/format.ts";
import { capitalised, numberInWords } from "#platform/in-words.ts";
import type { ProjectAnswer } from "#plans/contract/project.ts";
import { milestoneStateTexts } from "#plans/texts.ts";
import type { MilestoneState } from "#plans/vocabulary.ts";
import type { DeckFacts } from "../facts.ts";
import { noteOf, recorded, slideOf } from "../record-words.ts";
import { processTexts } from "../plan-slide-texts.ts";
import type { Cell, Slide, Tone } from "../slide.ts";
import { leftOut, type Builder } from "./builder.ts";

/** A project whose parts all go the same way: each part a row, each stage of the way a column. */
export const process: Builder = {
  id: "process",
  title: processTexts.title,
  build(facts) {
    const slides = facts.projects
      .filter((each) => each.state === "running")
      .flatMap((project) => {
        const parts = facts.parts.filter((each) => each.whole?.slug === project.slug && each.template !== null);
        return parts.length > 1 ? [processSlide(project, parts, facts)] : [];
      });
    return slides.length > 0 ? { slides } : leftOut(processTexts.none, facts);
  },
};

const tones: { [state in MilestoneState]: Tone } = {
  done: "done",
  overdue: "attention",
  blocked: "attention",
  next: "partly",
  planned: "waiting",
  undated: "waiting",
};

function processSlide(project: ProjectAnswer, parts: ProjectAnswer[], { language }: DeckFacts): Slide {
  const ordered = parts.toSorted((a, b) => (a.begunOn < b.begunOn ? -1 : 1));
  const stages = ordered[0]?.template?.stages ?? [];
  const cell = (part: ProjectAnswer, stage: string): Cell => {
    const reached = part.milestoneList.find((each) => each.stage === stage);
    if (!reached) return { text: "–" };
    const day = reached.doneOn ?? reached.due;
    return {
      text: day ? formatDay(day, language) : milestoneStateTexts[reached.state][language],
      tone: tones[reached.state],
    };
  };
  const count = capitalised(numberInWords(ordered.length, language));
  return slideOf({
    id: "process",
    kicker: project.title,
    heading: processTexts.heading[language](
      count,
      stages.map((each) => each.title.toLowerCase()),
    ),
    blocks: [
      {
        kind: "table",
        label: project.title,
        columns: [
          { head: processTexts.part[language], share: 0.31 },
          ...stages.map((each) => ({ head: each.title, share: 0.69 / stages.length })),
        ],
        rows: ordered.map((part) => [{ text: recorded(part.title) }, ...stages.map((each) => cell(part, each.id))]),
      },
      { kind: "note", text: processTexts.key[language] },
    ],
    from: [project],
    notes: [
      noteOf(project.title, project, language),
      ...ordered.map((part) => noteOf(`${part.title}: ${part.sentence}`, part, language)),
    ],
  });
}
