import { isDetail } from "#cooperation/rules/history.ts";
import { capitalised } from "#platform/in-words.ts";
import type { DeckFacts } from "../facts.ts";
import { eventDay, eventNote, eventOrigin, recorded, slideOf } from "../record-words.ts";
import { yearTexts } from "../slide-texts.ts";
import type { Slide } from "../slide.ts";
import { leftOut, type Builder } from "./builder.ts";
import { projectsSlide } from "./this-year-projects.ts";

/** What happened in the year up to the day, and the work that is under way, each with its own participants. */
export const thisYear: Builder = {
  id: "this-year",
  title: yearTexts.title,
  build(facts) {
    const slides = [...happened(facts), ...projectsSlide(facts)];
    return slides.length > 0 ? { slides } : leftOut(yearTexts.none, facts);
  },
};

function happened(facts: DeckFacts): Slide[] {
  const { language, region, on } = facts;
  const year = on.slice(0, 4);
  const events = facts.events.filter(
    (event) =>
      event.cooperation === region.slug &&
      event.kind !== "presentation" &&
      event.party === null &&
      !isDetail(event) &&
      event.claims[0]?.day.startsWith(year),
  );
  if (events.length === 0) return [];
  return [
    slideOf({
      id: "this-year",
      kicker: yearTexts.title[language],
      heading: yearTexts.heading[language](region.name, year),
      blocks: [
        {
          kind: "table",
          label: yearTexts.heading[language](region.name, year),
          columns: [
            { head: yearTexts.day[language], share: 0.24 },
            { head: yearTexts.what[language], share: 0.76 },
          ],
          rows: events.map((event) => [
            { text: capitalised(eventDay(event, language)) },
            { text: recorded(event.title) },
          ]),
        },
      ],
      from: events.map(eventOrigin),
      notes: events.map((event) => eventNote(event, language)),
    }),
  ];
}
