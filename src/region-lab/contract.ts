import { z } from "zod";
import { breakdowns, travelMeasures } from "./rules/travel-survey.ts";

/** The shapes of what somebody brought to the lab, as the record keeps it and the API gives it. */

const travelCellSchema = z.object({
  value: z.number().nullable(),
  error: z.number().nullable().describe("Linearised standard error"),
  persons: z.number().describe("Persons asked that the figure rests on; 0 where it is hidden"),
  hidden: z.enum(["shown", "small", "secondary"]),
});

const travelTableSchema = z.object({
  groups: z.array(z.string()),
  parts: z.array(z.string()),
  cells: z.array(z.array(travelCellSchema)),
});

const byBreakdown = z.partialRecord(z.enum(breakdowns), travelTableSchema);

export const travelResultSchema = z.object({
  places: z.array(z.string()),
  persons: z.number(),
  tripsAsked: z.number(),
  population: z.number(),
  raked: z.array(z.string()),
  stratified: z.boolean(),
  least: z.number(),
  tables: z.record(z.enum(travelMeasures), byBreakdown),
  between: travelTableSchema,
});

export const industryFiguresSchema = z.object({
  id: z.string(),
  year: z.number(),
  title: z.string(),
  url: z.string().nullable(),
  licence: z.string(),
  retrieved: z.string(),
  sha256: z.string(),
  industries: z.array(z.object({ code: z.string(), name: z.string() })),
  jobs: z.record(z.string(), z.array(z.number())),
});
export type IndustryFigures = z.infer<typeof industryFiguresSchema>;

export const populationChangesSchema = z.object({
  id: z.string(),
  firstYear: z.number(),
  lastYear: z.number(),
  title: z.string(),
  url: z.string().nullable(),
  licence: z.string(),
  retrieved: z.string(),
  sha256: z.string(),
  changes: z
    .record(z.string(), z.array(z.tuple([z.number(), z.number(), z.number(), z.number(), z.number(), z.number()])))
    .describe("By municipality number: year, births, deaths, moved in, moved out, growth"),
});
export type PopulationChanges = z.infer<typeof populationChangesSchema>;
