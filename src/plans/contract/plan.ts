import { z } from "zod";
import { daySchema } from "#parties/contract.ts";
import { lights, partyRoles, planLinkKinds, statementKinds } from "../vocabulary.ts";
import {
  bandSchema,
  endSchema,
  originShape,
  planRefSchema,
  planSummarySchema,
  projectSummarySchema,
} from "./summaries.ts";

const areaShape = {
  plan: z.string(),
  planTitle: z.string(),
  area: z.string(),
  title: z.string(),
  extent: z.enum(["whole", "part"]),
};
export const areaLinkSchema = z.object(areaShape);
export type AreaLink = z.infer<typeof areaLinkSchema>;

export const programmeAreaSchema = z
  .object({
    id: z.string(),
    position: z.number(),
    title: z.string(),
    summary: z.string(),
    light: z.enum(lights).nullable(),
    projects: z.array(z.string()),
    earlier: z.array(areaLinkSchema).describe("Areas of earlier plans that it came from"),
    later: z.array(areaLinkSchema).describe("Areas of later plans that it went into, known by the day"),
    ...originShape,
  })
  .meta({ id: "ProgrammeArea" });
export type ProgrammeAreaShown = z.infer<typeof programmeAreaSchema>;

export const indicatorSchema = z
  .object({
    id: z.string(),
    title: z.string(),
    unit: z.string(),
    aim: z.enum(["at-least", "at-most"]),
    target: z.number(),
    targetDay: daySchema.nullable(),
    baseline: z.number().nullable(),
    baselineDay: daySchema.nullable(),
    values: z.array(z.object({ day: daySchema, value: z.number(), note: z.string(), ...originShape })),
    reached: z.boolean().nullable().describe("Whether the newest value meets the target; null: nothing is measured"),
    ...originShape,
  })
  .meta({ id: "Indicator" });
export type IndicatorShown = z.infer<typeof indicatorSchema>;

export const planPartySchema = z.object({
  end: endSchema,
  role: z.enum(partyRoles),
  since: daySchema,
  until: daySchema.nullable(),
  note: z.string(),
  parts: z.array(endSchema.extend({ partOf: z.array(z.string()) })).describe("What an alliance consists of"),
  ...originShape,
});
export type PlanPartyShown = z.infer<typeof planPartySchema>;

const matterStandingSchema = z.object({
  slug: z.string(),
  title: z.string(),
  status: z.enum(["in-force", "partly", "not-in-force", "ended", "rule-unknown"]),
  sentence: z.string(),
});

export const planVersionSchema = z
  .object({
    version: z.number(),
    title: z.string(),
    matter: matterStandingSchema.nullable(),
    event: z.object({ id: z.string(), title: z.string() }).nullable(),
    body: z.string(),
    adoptedOn: daySchema.nullable(),
    adoptedCertainty: z.enum(["exact", "at-latest"]),
    caseNumber: z.string(),
    note: z.string(),
    since: daySchema.nullable(),
    until: daySchema.nullable(),
    ...originShape,
  })
  .meta({ id: "PlanVersion" });
export type PlanVersionShown = z.infer<typeof planVersionSchema>;

export const planAnswerSchema = planSummarySchema
  .extend({
    on: daySchema,
    summary: z.string(),
    law: z.string(),
    legalEffect: z.string(),
    begunOn: daySchema,
    begunCertainty: z.enum(["exact", "at-latest"]),
    website: z.string().nullable(),
    versions: z.array(planVersionSchema),
    links: z.array(
      z.object({
        kind: z.enum(planLinkKinds),
        direction: z.enum(["to", "from"]),
        plan: planRefSchema,
        since: daySchema,
        note: z.string(),
        ...originShape,
      }),
    ),
    parties: z.array(planPartySchema),
    statements: z.array(
      z.object({
        id: z.string(),
        kind: z.enum(statementKinds),
        position: z.number(),
        wording: z.string(),
        indicators: z.array(indicatorSchema),
        ...originShape,
      }),
    ),
    programmeAreas: z.array(programmeAreaSchema),
    projectList: z.array(projectSummarySchema),
    timeline: z.array(bandSchema),
    changeDays: z.array(daySchema),
    version: z
      .number()
      .describe("The newest journal entry about the plan: send it with an act to be told if somebody was first"),
  })
  .meta({ id: "Plan" });
export type PlanAnswer = z.infer<typeof planAnswerSchema>;
