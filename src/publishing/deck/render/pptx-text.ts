import type { Language } from "#platform/language.ts";
import { leading } from "../layout/sheet.ts";
import { langOf, textOf, type Deck, type Phrase } from "../slide.ts";
import type { Text, TextOptions } from "./pptx-writer.ts";

/** A typeface that every PowerPoint has, and that LibreOffice has one of the same widths for. */
export const face = "Arial";
export const locales: { [language in Language]: string } = { nb: "nb-NO", nn: "nn-NO", en: "en-GB" };

/** Exact from line to line, so that what was measured is what is seen. */
export const pitch = (size: number) => ({ fontSize: size, lineSpacing: Math.round(size * leading * 10) / 10 });

export function run(phrase: Phrase, deck: Pick<Deck, "language">, options: TextOptions = {}): Text {
  return { text: textOf(phrase), options: { lang: locales[langOf(phrase, deck.language)], ...options } };
}
