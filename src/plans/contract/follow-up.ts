import { z } from "zod";
import { daySchema, partyRefSchema, sourceRefSchema } from "#parties/contract.ts";
import { answerStates, guidelineKinds } from "../rules/guideline.ts";
import { planKinds } from "../vocabulary.ts";
import { areaSchema, measureSchema } from "./measure.ts";

const originShape = { source: sourceRefSchema.nullable(), constructed: z.boolean() };

export const guidelineSchema = z
  .object({
    id: z.string(),
    number: z.string(),
    heading: z.string(),
    wording: z.string(),
    kind: z.enum(guidelineKinds),
    measure: measureSchema.nullable(),
    measureText: z.string().nullable(),
    area: areaSchema.nullable().describe("GeoJSON in degrees; null: the whole area of the plan"),
    matter: z
      .object({ slug: z.string(), title: z.string(), clause: z.string() })
      .nullable()
      .describe("The clause that adopted it"),
    since: daySchema.describe("First day of this wording"),
    firstSince: daySchema,
    until: daySchema.nullable(),
    ...originShape,
  })
  .meta({ id: "Guideline" });
export type GuidelineShown = z.infer<typeof guidelineSchema>;

export const guidelinesAnswerSchema = z
  .object({
    plan: z.object({ slug: z.string(), title: z.string() }),
    on: daySchema,
    guidelines: z.array(guidelineSchema),
  })
  .meta({ id: "Guidelines", description: "The guidelines of a plan that stand on a day" });
export type GuidelinesAnswer = z.infer<typeof guidelinesAnswerSchema>;

const answerSchema = z.object({
  day: daySchema,
  state: z.enum(answerStates),
  municipalPlan: z.object({ id: z.string(), title: z.string() }).nullable(),
  reason: z.string(),
  evidence: z.string(),
  provision: z.string().describe("The clause of the municipal plan"),
  document: z.string(),
  url: z.string().nullable(),
  reported: z.number().nullable(),
  measurement: z.string().nullable(),
  ...originShape,
});

export const followUpCellSchema = z
  .object({
    guideline: z.string(),
    number: z.string(),
    municipality: z.string(),
    state: z.enum([...answerStates, "not-bound"]),
    word: z.string(),
    mustAct: z.boolean().describe("It owes an answer, or the others a notice"),
    overdue: z
      .object({ why: z.enum(["plan-without-answer", "revision-passed"]), since: daySchema, plan: z.string() })
      .nullable(),
    due: daySchema.nullable(),
    notice: z.object({ state: z.enum(["not-needed", "given", "late", "missing"]), day: daySchema.nullable() }),
    reasons: z.array(z.string()).describe("Why, in words"),
    parts: z
      .array(
        z.object({
          party: partyRefSchema,
          ended: daySchema.nullable().describe("When it was merged into the municipality"),
          unsettled: z.boolean().describe("Whether the joint decision passes on after the merger has not been decided"),
          state: z.enum(answerStates),
          answer: answerSchema.nullable(),
        }),
      )
      .describe("What the municipality answers for: itself, and those that were merged into it"),
  })
  .meta({ id: "FollowUpCell" });
export type FollowUpCellShown = z.infer<typeof followUpCellSchema>;

export const followUpAnswerSchema = z
  .object({
    plan: z.object({
      slug: z.string(),
      title: z.string(),
      kind: z.enum(planKinds),
      cooperation: z.object({ slug: z.string(), name: z.string() }).nullable(),
      law: z.string(),
      legalEffect: z.string(),
      noticeNeeded: z.boolean(),
    }),
    on: daySchema,
    sentence: z.string(),
    counts: z.object({
      followed: z.number(),
      deviates: z.number(),
      notTreated: z.number(),
      notBound: z.number(),
      overdue: z.number(),
      noticeMissing: z.number(),
    }),
    guidelines: z.array(guidelineSchema),
    municipalities: z.array(
      z.object({ party: partyRefSchema, mergedIn: z.array(partyRefSchema), oneOfSeveral: z.boolean() }),
    ),
    cells: z.array(followUpCellSchema),
    changeDays: z.array(daySchema),
  })
  .meta({
    id: "FollowUp",
    description: "Guideline by municipality on a day: followed, deviates, not treated; what is overdue",
  });
export type FollowUpAnswer = z.infer<typeof followUpAnswerSchema>;
