import { shortName } from "#parties/rules/short-name.ts";
import { capitalised, numberInWords } from "#platform/in-words.ts";
import { countsOf } from "#plans/questions/follow-up.ts";
import type { DeckFacts } from "../facts.ts";
import { followUpTexts } from "../plan-slide-texts.ts";
import type { Cell, Slide, Tone } from "../slide.ts";
import { slideOf } from "../record-words.ts";
import { leftOut, type Builder } from "./builder.ts";

/** How the municipalities stand to the guidelines of a joint plan: followed, deviates, not treated, overdue. */
export const followUpSlides: Builder = {
  id: "follow-up",
  title: followUpTexts.title,
  build(facts) {
    const slides = facts.followUps
      .filter(({ followUp: each }) => each.counts.notBound < each.cells.length)
      .map((each) => slide(each, facts));
    return slides.length > 0 ? { slides } : leftOut(followUpTexts.none, facts);
  },
};

function slide({ followUp, sources }: DeckFacts["followUps"][number], { language }: DeckFacts): Slide {
  const { plan, guidelines, municipalities, cells, counts } = followUp;
  const bound = municipalities.filter((each) =>
    cells.some((cell) => cell.municipality === each.party.slug && cell.state !== "not-bound"),
  );
  const constructed = cells.some(
    (cell) => cell.state !== "not-bound" && cell.parts.some((part) => part.answer?.constructed === true),
  );
  const figure = (count: number, tone: Tone): Cell => (count === 0 ? { text: "–" } : { text: String(count), tone });
  return slideOf({
    id: "follow-up",
    kicker: plan.title,
    heading: followUpTexts.heading[language](capitalised(numberInWords(guidelines.length, language)), counts.overdue),
    blocks: [
      {
        kind: "table",
        label: followUpTexts.title[language],
        columns: [
          { head: followUpTexts.municipality[language], share: 0.28 },
          { head: followUpTexts.followed[language], share: 0.18 },
          { head: followUpTexts.deviates[language], share: 0.18 },
          { head: followUpTexts.notTreated[language], share: 0.18 },
          { head: followUpTexts.overdue[language], share: 0.18 },
        ],
        rows: bound.map((each) => {
          const own = countsOf(cells.filter((cell) => cell.municipality === each.party.slug));
          return [
            { text: shortName(each.party) },
            figure(own.followed, "done"),
            figure(own.deviates, "partly"),
            figure(own.notTreated, "waiting"),
            figure(own.overdue, "attention"),
          ];
        }),
      },
      ...(constructed ? [{ kind: "note" as const, text: followUpTexts.constructed[language] }] : []),
    ],
    from: sources.map((source) => ({ source })),
    notes: guidelines.map((each) => `${each.number} ${each.heading}: ${each.wording}`),
  });
}
