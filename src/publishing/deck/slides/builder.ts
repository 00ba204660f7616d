import type { Text } from "#platform/language.ts";
import type { DeckFacts } from "../facts.ts";
import type { Built, Slide } from "../slide.ts";

/** Makes the slides of one subject from the record, or says why there are none. */
export type Builder = { id: string; title: Text; build(facts: DeckFacts): Built };

export function leftOut(why: Text, { language }: DeckFacts): Built {
  return { leftOut: why[language] };
}

export function one(slide: Slide): Built {
  return { slides: [slide] };
}
