import { z } from "zod";
import { daySchema } from "#parties/contract.ts";
import { languages } from "#platform/language.ts";

/** The shapes of presentations at the border. */

const line = (most: number) => z.string().trim().max(most);
export const titleWordsShape = {
  title: line(200).optional().describe("On the front; the region and the day when absent"),
  speaker: line(100).optional(),
  office: line(200).optional(),
  event: line(200).optional(),
  place: line(200).optional(),
};

export const deckTemplateInput = z.strictObject({
  name: z.string().trim().min(1).max(100),
  title: line(200).default(""),
  speaker: line(100).default(""),
  office: line(200).default(""),
  event: line(200).default(""),
  place: line(200).default(""),
  heldOn: daySchema.nullable().default(null).describe("The day it was held; on that day a deck begins with it"),
  slides: z.array(z.string().min(1).max(60)).min(1).max(60).describe("Which slides, in which order"),
});
export type DeckTemplateInput = z.output<typeof deckTemplateInput>;

export const deckTemplateDoneSchema = z
  .object({ entry: z.number(), cooperation: z.string(), template: z.string() })
  .meta({ id: "DeckTemplateDone" });
export type DeckTemplateDone = z.infer<typeof deckTemplateDoneSchema>;

export const deckTemplateSchema = z
  .object({
    id: z.string(),
    name: z.string(),
    title: z.string(),
    speaker: z.string(),
    office: z.string(),
    event: z.string(),
    place: z.string(),
    heldOn: daySchema.nullable(),
    slides: z.array(z.string()),
    constructed: z.boolean(),
  })
  .meta({ id: "DeckTemplate" });
export type DeckTemplate = z.infer<typeof deckTemplateSchema>;

const phrase = z.union([z.string(), z.object({ text: z.string(), lang: z.enum(languages) })]);

/** A slide as its reader gets it: heading, words and sources; the picture as SVG with what it shows. */
export const deckSchema = z
  .object({
    cooperation: z.object({ slug: z.string(), name: z.string() }),
    on: daySchema,
    language: z.enum(languages),
    words: z.object({
      title: z.string(),
      speaker: z.string(),
      office: z.string(),
      event: z.string(),
      place: z.string(),
    }),
    slides: z.array(
      z.object({
        id: z.string(),
        kicker: z.string(),
        heading: phrase,
        text: z.array(z.string()).describe("All words on it, in reading order"),
        sources: z.array(z.string()),
        notes: z.array(z.string()).describe("Where each figure comes from"),
      }),
    ),
    leftOut: z.array(z.object({ id: z.string(), why: z.string() })).describe("Slides that had nothing to say, and why"),
  })
  .meta({ id: "Deck" });
export type DeckShown = z.infer<typeof deckSchema>;

export const deckJobSchema = z
  .object({
    id: z.string(),
    state: z.enum(["working", "done", "failed"]),
    done: z.number().describe("Files that are ready"),
    of: z.number(),
    files: z.array(z.object({ name: z.string(), address: z.string() })).describe("Where they are when all are ready"),
  })
  .meta({ id: "DeckJob" });
export type DeckJob = z.infer<typeof deckJobSchema>;
