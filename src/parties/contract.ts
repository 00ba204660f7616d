import { z } from "zod";
import { partyKinds } from "./vocabulary.ts";

/** The shapes that cross the border. `since` is inclusive, `until` the first day it no longer holds; null is open. */
export const daySchema = z.iso.date().describe("A calendar day, YYYY-MM-DD");

export const partyRefSchema = z
  .object({
    slug: z.string().describe("The party's name in this system; never changes"),
    name: z.string().describe("Official name on the day asked about, or its last"),
    number: z.string().nullable().describe("Official number on that day, or its last"),
    kind: z.enum(partyKinds),
  })
  .meta({ id: "PartyRef" });
export type PartyRef = z.infer<typeof partyRefSchema>;

export const sourceRefSchema = z
  .object({ id: z.string(), title: z.string(), url: z.string().nullable() })
  .meta({ id: "SourceRef" });
export type SourceRef = z.infer<typeof sourceRefSchema>;

/** Where what an act registers was read; it is kept as a source of its own for the entry. */
export const sourceInput = z.strictObject({
  title: z.string().trim().min(3).max(300).describe("What one would look for: minutes, agreement, document"),
  url: z
    .url({ protocol: /^https?$/ })
    .max(1_000)
    .optional(),
});
export type SourceInput = z.infer<typeof sourceInput>;

export const partyChangeSchema = z
  .object({
    day: daySchema,
    kind: z.enum(["merge", "split", "part-moved", "renumbered", "renamed"]),
    from: partyRefSchema,
    to: partyRefSchema,
    note: z.string().nullable(),
  })
  .meta({ id: "PartyChange" });

export const partyAnswerSchema = partyRefSchema
  .extend({
    on: daySchema,
    exists: z.boolean().describe("Whether the party exists on the day"),
    since: daySchema,
    sinceCertainty: z.enum(["exact", "at-latest"]),
    until: daySchema.nullable(),
    organisationNumber: z.string().nullable(),
    names: z.array(
      z.object({ name: z.string(), language: z.string(), since: daySchema.nullable(), until: daySchema.nullable() }),
    ),
    numbers: z.array(
      z.object({ register: z.string(), number: z.string(), since: daySchema.nullable(), until: daySchema.nullable() }),
    ),
    partOf: z.array(partyRefSchema),
    parts: z.array(partyRefSchema),
    changes: z.array(partyChangeSchema),
    population: z
      .object({ year: z.number(), people: z.number(), source: sourceRefSchema.nullable() })
      .nullable()
      .describe(
        "Inhabitants on 1 January of the year of the day, or the newest year before it, on the borders of that year",
      ),
    source: sourceRefSchema.nullable(),
    constructed: z.boolean(),
  })
  .meta({ id: "Party" });
export type PartyAnswer = z.infer<typeof partyAnswerSchema>;

export const successorsAnswerSchema = z
  .object({
    party: partyRefSchema,
    from: daySchema,
    on: daySchema,
    status: z.enum(["one", "ambiguous", "none"]),
    parties: z.array(partyRefSchema),
    path: z.array(partyChangeSchema),
    partsMoved: z.array(partyChangeSchema).describe("Pieces that went elsewhere without replacing the party"),
  })
  .meta({ id: "Successors" });
export type SuccessorsAnswer = z.infer<typeof successorsAnswerSchema>;
