import { z } from "zod";
import { daySchema } from "#parties/contract.ts";
import { answerStates, guidelineKinds, municipalPlanKinds } from "../rules/guideline.ts";
import { measuredSchema, measureSchema } from "./measure.ts";

/** The shapes of acts on guidelines, the same for pages and API. */

const party = z.string().trim().min(1).max(200).describe("Slug, official number on the day, or name");
const reason = z.string().trim().max(2_000).default("").describe("Why; goes into the journal");
const slug = z
  .string()
  .trim()
  .regex(/^[a-z0-9][a-z0-9-]*$/)
  .max(80);
const words = z.string().trim().max(4_000).default("");
const short = z.string().trim().max(200).default("");
const url = z
  .url({ protocol: /^https?$/ })
  .max(2_000)
  .optional();

const guidelineShape = {
  number: z.string().trim().min(1).max(20).describe("Its number in the plan: 2.1"),
  heading: short.describe("The group it stands in"),
  wording: z.string().trim().min(1).max(4_000),
  kind: z.enum(guidelineKinds),
  measure: measureSchema.optional(),
  area: z.string().trim().max(2_000_000).optional().describe("GeoJSON of where it holds, as text; absent: everywhere"),
  matter: z.string().trim().min(1).max(200).optional().describe("The joint matter that adopted it"),
  clause: z.string().trim().max(40).optional().describe("The clause of that matter's text"),
  reason,
};

export const addGuidelineInput = z.object({
  ...guidelineShape,
  id: slug.optional().describe("Absent: made from the plan and the number"),
  from: daySchema.describe("First day it holds"),
});
export type AddGuidelineInput = z.output<typeof addGuidelineInput>;

export const editGuidelineInput = z.object({
  ...guidelineShape,
  guideline: slug,
  from: daySchema.describe(
    "From which day the new wording holds; the first day of the one that stands: it is corrected",
  ),
  until: daySchema.optional().describe("First day it no longer holds"),
});
export type EditGuidelineInput = z.output<typeof editGuidelineInput>;

export const municipalPlanInput = z.object({
  id: slug.optional().describe("Of one that is registered, to set its dates; absent: a new one"),
  party,
  kind: z.enum(municipalPlanKinds).default("land-use"),
  title: z.string().trim().min(1).max(300),
  unitNumber: z
    .string()
    .trim()
    .regex(/^\d{4}$/)
    .optional()
    .describe("The municipality's number in the plan's national id: it keeps the one it was adopted under"),
  planNumber: z.string().trim().max(40).optional(),
  startedOn: daySchema.optional().describe("When the work was announced (pbl § 11-12)"),
  adoptedOn: daySchema.optional(),
  inForceFrom: daySchema.optional(),
  revisionDue: daySchema.optional(),
  endedOn: daySchema.optional().describe("First day it no longer holds because the council took it back"),
  caseNumber: short,
  url,
  note: words,
  reason,
});
export type MunicipalPlanInput = z.output<typeof municipalPlanInput>;

export const answerGuidelineInput = z.object({
  guideline: slug,
  party,
  day: daySchema,
  state: z.enum(answerStates),
  municipalPlan: slug.optional(),
  why: words.describe("The reason for deviating; needed when it deviates"),
  evidence: words,
  provision: short.describe("The clause of the municipal plan"),
  document: short,
  url,
  reported: z.number().optional().describe("A number that the municipality reports, in the measure's unit"),
  measurement: z.string().trim().max(200).optional(),
  reason,
});
export type AnswerGuidelineInput = z.output<typeof answerGuidelineInput>;

export const deviationNoticeInput = z.object({
  guideline: slug,
  party,
  day: daySchema.describe("The day on which the others were told"),
  municipalPlan: slug.optional(),
  words: z.string().trim().min(1).max(4_000),
  document: short,
  reason,
});
export type DeviationNoticeInput = z.output<typeof deviationNoticeInput>;

export const measureGuidelineInput = z.object({
  guideline: slug,
  party,
  day: daySchema,
  fields: z.string().min(1).max(8_000_000).describe("The fields as GeoJSON, as text"),
  fileName: short,
  reason,
});
export type MeasureGuidelineInput = z.output<typeof measureGuidelineInput>;

export const guidelineActDoneSchema = z
  .object({
    entry: z.number().describe("The journal's number for what was done"),
    plan: z.string(),
    record: z
      .string()
      .describe("What was written: a guideline, a municipal plan, an answer, a notice or a measurement"),
    measured: measuredSchema.optional(),
  })
  .meta({ id: "GuidelineActDone" });
export type GuidelineActDone = z.infer<typeof guidelineActDoneSchema>;
