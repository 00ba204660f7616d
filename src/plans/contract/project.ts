import { z } from "zod";
import { cooperationRefSchema } from "#cooperation/contract.ts";
import { daySchema } from "#parties/contract.ts";
import { lights, milestoneStates, projectPartyRoles, stageKinds } from "../vocabulary.ts";
import { bandSchema, endSchema, originShape, planRefSchema, projectSummarySchema } from "./summaries.ts";

const keySchema = z.object({
  project: z.string(),
  projectTitle: z.string(),
  milestone: z.string(),
  title: z.string(),
  state: z.enum(milestoneStates),
});
export type MilestoneRefShown = z.infer<typeof keySchema>;

export const milestoneSchema = z
  .object({
    id: z.string(),
    position: z.number(),
    title: z.string(),
    stage: z.string().nullable(),
    state: z.enum(milestoneStates),
    due: daySchema.nullable(),
    duePrecision: z.enum(["day", "month", "year"]).nullable(),
    daysLate: z.number(),
    doneOn: daySchema.nullable(),
    doneNote: z.string(),
    needs: z.array(keySchema),
    heldBy: z.array(keySchema).describe("Overdue milestones that it stands behind"),
    dates: z.array(
      z.object({
        setOn: daySchema,
        due: daySchema,
        precision: z.enum(["day", "month", "year"]),
        reason: z.string(),
        current: z.boolean(),
        ...originShape,
      }),
    ),
    ...originShape,
  })
  .meta({ id: "Milestone" });
export type MilestoneShown = z.infer<typeof milestoneSchema>;

export const templateRefSchema = z.object({
  id: z.string(),
  version: z.number(),
  title: z.string(),
  newest: z.number().describe("The newest version of the template on the day; the project keeps its own"),
  stages: z.array(
    z.object({
      id: z.string(),
      title: z.string(),
      kind: z.enum(stageKinds),
      deliverable: z.string(),
      days: z.number().nullable(),
      after: z.array(z.string()),
    }),
  ),
});
export type TemplateShown = z.infer<typeof templateRefSchema>;

export const projectAnswerSchema = projectSummarySchema
  .extend({
    on: daySchema,
    summary: z.string(),
    endedCertainty: z.enum(["exact", "at-latest", "at-earliest"]),
    whole: z.object({ slug: z.string(), title: z.string() }).nullable(),
    parts: z.array(projectSummarySchema),
    placements: z.array(
      z.object({
        plan: planRefSchema,
        area: z.object({ id: z.string(), title: z.string() }).nullable(),
        ...originShape,
      }),
    ),
    participantsSaid: z.number().nullable().describe("How many take part by the source, where it does not say who"),
    parties: z.array(
      z.object({
        end: endSchema,
        role: z.enum(projectPartyRoles),
        since: daySchema,
        until: daySchema.nullable(),
        note: z.string(),
        parts: z.array(endSchema.extend({ partOf: z.array(z.string()) })),
        ...originShape,
      }),
    ),
    organisedAs: cooperationRefSchema.nullable(),
    orderedBy: z.array(
      z.object({ kind: z.enum(["matter", "event"]), id: z.string(), title: z.string(), day: daySchema.nullable() }),
    ),
    milestoneList: z.array(milestoneSchema),
    deliverables: z.array(
      z.object({
        id: z.string(),
        title: z.string(),
        milestone: z.string().nullable(),
        due: daySchema.nullable(),
        deliveredOn: daySchema.nullable(),
        note: z.string(),
        url: z.string().nullable(),
        late: z.boolean(),
        ...originShape,
      }),
    ),
    reports: z.array(z.object({ day: daySchema, light: z.enum(lights), words: z.string(), ...originShape })),
    results: z.array(
      z.object({
        day: daySchema,
        title: z.string(),
        matter: z.object({ slug: z.string(), title: z.string() }).nullable(),
        plan: planRefSchema.nullable(),
        event: z.object({ id: z.string(), title: z.string() }).nullable(),
        url: z.string().nullable(),
        ...originShape,
      }),
    ),
    template: templateRefSchema.nullable(),
    timeline: z.array(bandSchema),
    changeDays: z.array(daySchema),
    version: z.number(),
  })
  .meta({ id: "Project" });
export type ProjectAnswer = z.infer<typeof projectAnswerSchema>;
