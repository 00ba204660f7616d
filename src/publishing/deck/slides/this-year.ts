import { isDetail } from "#cooperation/rules/history.ts";
import { isWatching } from "#cooperation/who-is-in-texts.ts";
import { themeText } from "#cooperation/register-texts.ts";
import { capitalised, listInWords, numberInWords } from "#platform/in-words.ts";
import type { CooperationAnswer } from "#cooperation/contract.ts";
import type { DeckFacts } from "../facts.ts";
import { eventDay, eventNote, eventOrigin, firstSentences, noteOf, recorded, slideOf } from "../record-words.ts";
import { yearTexts } from "../slide-texts.ts";
import type { Slide } from "../slide.ts";
import { leftOut, type Builder } from "./builder.ts";

/** What happened in the year up to the day, and the work that is under way, each with its own participants. */
export const thisYear: Builder = {
  id: "this-year",
  title: yearTexts.title,
  build(facts) {
    const slides = [...happened(facts), ...underWay(facts)];
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

/** Cooperations for one piece of work: parts of the region, and what it takes part in. */
export function projectsOf({ region, related }: DeckFacts): CooperationAnswer[] {
  const linked = region.relations.flatMap((each) =>
    (each.kind === "part-of" && each.direction === "from") || (each.kind === "takes-part-in" && each.direction === "to")
      ? (each.cooperation?.slug ?? [])
      : [],
  );
  return related.filter((each) => linked.includes(each.slug) && each.exists);
}

function underWay(facts: DeckFacts): Slide[] {
  const { language } = facts;
  const projects = projectsOf(facts);
  if (projects.length === 0) return [];
  return [
    slideOf({
      id: "this-year",
      kicker: yearTexts.workKicker[language],
      heading: yearTexts.work[language](numberInWords(projects.length, language)),
      blocks: [
        {
          kind: "table",
          label: yearTexts.workKicker[language],
          columns: [
            { head: yearTexts.project[language], share: 0.3 },
            { head: yearTexts.participants[language], share: 0.24 },
            { head: yearTexts.about[language], share: 0.46 },
          ],
          rows: projects.map((each) => [
            { text: recorded(each.name) },
            { text: participants(each, facts) },
            {
              text: each.purpose
                ? recorded(firstSentences(each.purpose, 150))
                : { text: capitalised(themeText(each.theme, language)), lang: language },
            },
          ]),
        },
      ],
      from: projects,
      notes: projects.map((each) => noteOf(`${each.name}: ${each.purpose ?? ""}`, each, language)),
    }),
  ];
}

function participants(cooperation: CooperationAnswer, { language }: DeckFacts): string {
  const inIt = cooperation.members.filter((each) => !isWatching(each) && each.role !== "contract-party");
  const municipalities = inIt.filter((each) => each.party.kind === "municipality").length;
  const others = inIt.filter((each) => each.party.kind !== "municipality").map((each) => each.party.name);
  if (inIt.length === 0) return yearTexts.notNamed[language];
  const words = municipalities > 0 ? [yearTexts.municipalities[language](municipalities)] : [];
  return capitalised(
    listInWords([...words, ...(others.length <= 3 ? others : [yearTexts.others[language](others.length)])], language),
  );
}
