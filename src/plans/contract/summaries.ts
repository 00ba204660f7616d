import { z } from "zod";
import { cooperationRefSchema } from "#cooperation/contract.ts";
import { daySchema, partyRefSchema, sourceRefSchema } from "#parties/contract.ts";
import { lights, milestoneStates, planKinds, planStates, projectStates } from "../vocabulary.ts";

export const originShape = { source: sourceRefSchema.nullable(), constructed: z.boolean() };

/** A party or a cooperation: whoever owns, steers or takes part. */
export const endSchema = z
  .object({ kind: z.enum(["party", "cooperation"]), slug: z.string(), name: z.string() })
  .meta({ id: "PlanEnd" });
export type End = z.infer<typeof endSchema>;

export const lightSchema = z
  .object({
    light: z.enum(lights),
    because: z.enum(["reported", "overdue", "blocked", "long-overdue", "part", "on-time"]),
    reported: z.enum(lights).nullable().describe("The light of the newest report"),
    text: z.string().describe("The light in words, and why"),
  })
  .meta({ id: "Light" });
export type LightShown = z.infer<typeof lightSchema>;

export const planRefSchema = z
  .object({ slug: z.string(), title: z.string(), kind: z.enum(planKinds), owner: endSchema })
  .meta({ id: "PlanRef" });
export type PlanRef = z.infer<typeof planRefSchema>;

const dueSchema = z.object({
  project: z.string(),
  projectTitle: z.string(),
  milestone: z.string(),
  title: z.string(),
  due: daySchema,
  state: z.enum(milestoneStates),
  daysLate: z.number(),
});
export type DueMilestone = z.infer<typeof dueSchema>;

export const planSummarySchema = planRefSchema
  .extend({
    state: z.enum(planStates),
    since: daySchema.nullable(),
    until: daySchema.nullable(),
    sentence: z.string().describe("The answer in one sentence"),
    period: z.object({ from: daySchema, until: daySchema }).nullable(),
    projects: z.object({ all: z.number(), running: z.number(), late: z.number() }),
    areas: z.number(),
    light: z.enum(lights).nullable().describe("The worst light among its running projects"),
    next: dueSchema.nullable(),
    ...originShape,
  })
  .meta({ id: "PlanSummary" });
export type PlanSummary = z.infer<typeof planSummarySchema>;

export const flagSchema = z
  .object({
    code: z.enum(["party-left", "party-ended"]),
    party: partyRefSchema,
    since: daySchema,
    successors: z.array(partyRefSchema),
    text: z.string(),
  })
  .meta({ id: "ParticipantFlag" });
export type Flag = z.infer<typeof flagSchema>;

export const projectSummarySchema = z
  .object({
    slug: z.string(),
    title: z.string(),
    parent: z.string().nullable(),
    owner: endSchema,
    state: z.enum(projectStates),
    begunOn: daySchema,
    begunCertainty: z.enum(["exact", "at-latest"]),
    dueOn: daySchema.nullable(),
    endedOn: daySchema.nullable(),
    sentence: z.string(),
    light: lightSchema.nullable(),
    participants: z
      .number()
      .nullable()
      .describe("How many take part; from the source's own number where nobody is named"),
    milestones: z.object({ all: z.number(), done: z.number(), overdue: z.number(), blocked: z.number() }),
    next: dueSchema.nullable().describe("The next that waits for nothing"),
    overdue: z.array(dueSchema),
    flags: z.array(flagSchema),
    plans: z.array(z.object({ plan: z.string(), area: z.string().nullable() })),
    ...originShape,
  })
  .meta({ id: "ProjectSummary" });
export type ProjectSummary = z.infer<typeof projectSummarySchema>;

export const bandSchema = z
  .object({
    project: z.string(),
    title: z.string(),
    parent: z.string().nullable(),
    from: daySchema,
    until: daySchema.nullable(),
    state: z.enum(projectStates),
    marks: z.array(
      z.object({
        milestone: z.string(),
        title: z.string(),
        day: daySchema,
        precision: z.enum(["day", "month", "year"]),
        state: z.enum(milestoneStates),
      }),
    ),
  })
  .meta({ id: "TimelineBand" });
export type Band = z.infer<typeof bandSchema>;

export const planStatusBoardSchema = z
  .object({
    cooperation: cooperationRefSchema,
    on: daySchema,
    plans: z.array(planSummarySchema),
    projects: z.array(projectSummarySchema).describe("Those that the cooperation owns, late and next ones first"),
  })
  .meta({ id: "PlanStatusBoard" });
export type PlanStatusBoard = z.infer<typeof planStatusBoardSchema>;
