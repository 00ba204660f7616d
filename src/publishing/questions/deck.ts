import { findCooperation, type CooperationRefusal } from "#cooperation/questions/cooperation.ts";
import type { Reader } from "#platform/answers.ts";
import type { Day } from "#platform/day.ts";
import type { Language } from "#platform/language.ts";
import { accept, refuse, type Outcome } from "#platform/outcome.ts";
import type { DeckTemplate } from "../deck-contract.ts";
import { deckTemplatesOf, type DeckTemplateRow } from "../deck-template-store.ts";
import { builders, slideIds } from "../deck/builders.ts";
import { gatherFacts } from "../deck/gather-facts.ts";
import { makeDeck } from "../deck/make-deck.ts";
import { textOf, type Deck, type TitleWords } from "../deck/slide.ts";

/** What somebody wants on the slides; what is absent comes from the template, and from the record where there is none. */
export type DeckAsked = {
  cooperation: string;
  on: Day;
  language: Language;
  template?: string | undefined;
  slides?: readonly string[] | undefined;
  words: { [word in keyof TitleWords]?: string | undefined };
};

export type DeckRefusal = CooperationRefusal | "template-unknown" | "slide-unknown" | "no-slides";

/** The same with all of it decided: which slides in which order, and every word of the front. */
export type DeckChoice = {
  cooperation: { slug: string; name: string };
  on: Day;
  language: Language;
  template: DeckTemplate | null;
  templates: DeckTemplate[];
  slides: string[];
  words: Partial<TitleWords>;
};

export async function deckChoice(reader: Reader, asked: DeckAsked): Promise<Outcome<DeckChoice, DeckRefusal>> {
  const found = await findCooperation(reader, asked.cooperation, asked.on);
  if (!found.ok) return found;
  const { slug, name } = found.value;
  const rows = await reader.answers.of(`publishing.deck-templates ${slug}`, () => deckTemplatesOf(reader.db, slug));
  const templates = rows.map(templateOf);
  const template =
    asked.template !== undefined
      ? templates.find((one) => one.id === asked.template)
      : templates.find((one) => one.heldOn === asked.on);
  if (asked.template !== undefined && !template)
    return refuse("template-unknown", { word: asked.template }, "template");
  const slides = asked.slides ?? template?.slides.filter((id) => slideIds.includes(id)) ?? slideIds;
  const unknown = slides.find((id) => !slideIds.includes(id));
  if (unknown !== undefined) return refuse("slide-unknown", { word: unknown, known: slideIds.join(", ") }, "slides");
  if (slides.length === 0) return refuse("no-slides", {}, "slides");
  const words: Partial<TitleWords> = {};
  for (const word of ["title", "speaker", "office", "event", "place"] as const) {
    const chosen = asked.words[word] ?? template?.[word];
    if (chosen) words[word] = chosen;
  }
  return accept({
    cooperation: { slug, name },
    on: asked.on,
    language: asked.language,
    template: template ?? null,
    templates,
    slides: [...new Set(slides)],
    words,
  });
}

/** The deck itself: its slides made from the record as of the day. */
export async function deckAnswer(reader: Reader, asked: DeckAsked): Promise<Outcome<Deck, DeckRefusal>> {
  const choice = await deckChoice(reader, asked);
  if (!choice.ok) return choice;
  const { cooperation, on, language, slides, words } = choice.value;
  const facts = await gatherFacts(reader, cooperation.slug, on, language);
  return facts.ok ? accept(makeDeck(facts.value, slides, words)) : facts;
}

/** Which slides have something to say on the day; the page offers the others with the reason why they have not. */
export async function slidesThere(
  reader: Reader,
  cooperation: string,
  on: Day,
  language: Language,
): Promise<{ id: string; title: string; headings: string[]; why: string | null }[]> {
  const facts = await gatherFacts(reader, cooperation, on, language);
  if (!facts.ok) return [];
  return reader.answers.of(`publishing.slides-there ${cooperation} ${on} ${language}`, () =>
    Promise.resolve(
      builders.map((builder) => {
        const { id, title } = builder;
        const built = builder.build(facts.value);
        return {
          id,
          title: title[language],
          headings: "slides" in built ? built.slides.map((slide) => textOf(slide.heading)) : [],
          why: "leftOut" in built ? built.leftOut : null,
        };
      }),
    ),
  );
}

function templateOf({ held_on: heldOn, cooperation: _of, source: _from, ...row }: DeckTemplateRow): DeckTemplate {
  return { ...row, heldOn };
}
