import { slideOf } from "../record-words.ts";
import { sourceTexts } from "../slide-texts.ts";
import type { Slide } from "../slide.ts";
import type { Language } from "#platform/language.ts";

/** The last slide: every source that the others name, each once. */
export function sourcesSlide(slides: readonly Slide[], language: Language): Slide | null {
  const titles = [...new Set(slides.flatMap((each) => each.sources))];
  if (titles.length === 0) return null;
  return {
    ...slideOf({
      id: "sources",
      kicker: sourceTexts.title[language],
      heading: sourceTexts.heading[language],
      blocks: [
        { kind: "list", items: titles.map((title) => ({ text: { text: title, lang: "nb" } })) },
        { kind: "note", text: sourceTexts.note[language] },
      ],
      from: [],
      notes: [],
    }),
  };
}
