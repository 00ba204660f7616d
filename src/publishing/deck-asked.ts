import { z } from "zod";
import type { Day } from "#platform/day.ts";
import type { Language } from "#platform/language.ts";
import { titleWordsShape } from "./deck-contract.ts";
import type { DeckAsked } from "./questions/deck.ts";

/** How a deck is asked for in an address: the same words for the API and the terminal that asks a running server. */
export const deckQueryShape = {
  cooperation: z.string().trim().min(1).max(200).describe("Slug or name"),
  template: z.string().trim().min(1).max(120).optional().describe("A saved presentation to run on this day"),
  slides: z
    .string()
    .trim()
    .max(2_000)
    .optional()
    .describe("Which slides in which order, with commas between; all that have something to say when absent"),
  ...titleWordsShape,
};
const shape = z.object(deckQueryShape);

export function deckAskedOf(query: z.output<typeof shape>, on: Day, language: Language): DeckAsked {
  const { cooperation, template, slides, ...words } = query;
  return { cooperation, on, language, template, slides: slides === undefined ? undefined : listOf(slides), words };
}

export function listOf(text: string): string[] {
  return text
    .split(/[,\s]+/)
    .map((one) => one.trim())
    .filter(Boolean);
}
