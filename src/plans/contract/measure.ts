import { z } from "zod";
import { businessCategories } from "../rules/measures/fields.ts";
import { measureKinds } from "../rules/measures/measure.ts";

/** What a guideline measures, as a file, the API and the database hold it. */
export const measureSchema = z
  .object({
    kind: z.enum([...measureKinds, "reported"]),
    unit: z.string().trim().min(1).max(40).describe("The measure's own unit: boliger, boliger/daa, %, m, daa"),
    aim: z.enum(["at-least", "at-most"]),
    value: z.number(),
    within: z.number().positive().max(1_000_000).optional().describe("Metres, for density and share-near"),
    of: z.enum(["centre", "stop"]).optional().describe("To what distances are measured"),
    category: z.enum(businessCategories).optional(),
  })
  .meta({ id: "GuidelineMeasure" });

export const measuredSchema = z
  .object({
    value: z.number(),
    met: z.boolean(),
    fields: z.array(
      z.object({ feature: z.number(), name: z.string().nullable(), value: z.number(), met: z.boolean() }),
    ),
  })
  .meta({ id: "Measured", description: "What the fields of a file come to, as a whole and one by one" });

const position = z.array(z.number());
/** Where a guideline holds, as it is kept. */
export const areaSchema = z.object({
  type: z.literal("MultiPolygon"),
  coordinates: z.array(z.array(z.array(position))),
});
