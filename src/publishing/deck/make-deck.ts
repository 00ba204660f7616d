import { formatDay } from "#platform/format.ts";
import { builders } from "./builders.ts";
import type { DeckFacts } from "./facts.ts";
import { frontSlide } from "./slides/front.ts";
import { sourcesSlide } from "./slides/sources.ts";
import { frontTexts } from "./slide-texts.ts";
import type { Deck, TitleWords } from "./slide.ts";

/** The deck of a day from its facts: the chosen slides in the chosen order, and why some are not there. */
export function makeDeck(facts: DeckFacts, chosen: readonly string[], words: Partial<TitleWords>): Deck {
  const { region, on, language } = facts;
  const full: TitleWords = {
    title: words.title || frontTexts.standing[language](region.name, formatDay(on, language)),
    speaker: words.speaker ?? "",
    office: words.office ?? "",
    event: words.event ?? "",
    place: words.place ?? "",
  };
  const built = chosen.flatMap((id) => {
    const builder = builders.find((each) => each.id === id);
    return builder ? [{ builder, ...builder.build(facts) }] : [];
  });
  const front = frontSlide(facts, full);
  const slides = [front, ...built.flatMap((each) => ("slides" in each ? each.slides : []))];
  const last = sourcesSlide(slides, language);
  return {
    cooperation: { slug: region.slug, name: region.name },
    on,
    language,
    words: full,
    slides: last ? [...slides, last] : slides,
    leftOut: built.flatMap((each) =>
      "leftOut" in each ? [{ id: each.builder.id, why: `${each.builder.title[language]}: ${each.leftOut}` }] : [],
    ),
  };
}
