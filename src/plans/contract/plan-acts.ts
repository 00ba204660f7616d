import { z } from "zod";
import { daySchema } from "#parties/contract.ts";
import { lights, planKinds, projectPartyRoles, stageKinds } from "../vocabulary.ts";

/** The shapes of acts on plans and projects, the same for pages and API. */

const title = z.string().trim().min(2).max(300);
const slug = z
  .string()
  .regex(/^[a-z0-9][a-z0-9-]{0,79}$/, "small letters, digits and hyphens")
  .optional()
  .describe("Its permanent address; made from the title when absent");
const reason = z.string().trim().max(2_000).default("").describe("Why; goes into the journal");
const text = z.string().trim().max(2_000).default("");
const id = z.string().trim().min(1).max(200);
const version = z.coerce
  .number()
  .int()
  .min(0)
  .optional()
  .describe("The `version` of the plan or project that was read: refused if somebody else was first");

/** What the other schemas of acts on plans begin from. */
export const actFields = { title, reason, text, id, version };

export const openPlanInput = z.strictObject({
  title,
  slug,
  kind: z.enum(planKinds),
  cooperation: id.describe("The cooperation whose plan it is"),
  summary: text,
  law: text,
  legalEffect: text,
  begunOn: daySchema.optional(),
  periodFrom: daySchema.optional(),
  periodUntil: daySchema.optional().describe("The last day of the period"),
  replaces: id.optional(),
  reason,
});
export type OpenPlanInput = z.infer<typeof openPlanInput>;

export const areaInput = z.strictObject({
  area: id.optional().describe("The id of one in the plan; absent: a new one"),
  title,
  position: z.coerce.number().int().min(1).max(99).optional(),
  summary: text,
  from: z
    .strictObject({ plan: id, area: id, extent: z.enum(["whole", "part"]).default("whole") })
    .optional()
    .describe("The area of an earlier plan that went into it"),
  reason,
  version,
});
export type AreaInput = z.infer<typeof areaInput>;

export const openProjectInput = z.strictObject({
  title,
  slug,
  summary: text,
  area: id.optional(),
  parent: id.optional().describe("The project that it is a part of"),
  begunOn: daySchema.optional(),
  dueOn: daySchema.optional(),
  orderedBy: id.optional().describe("The matter whose decision ordered it"),
  reason,
  version,
});
export type OpenProjectInput = z.infer<typeof openProjectInput>;

export const startProcessInput = openProjectInput.extend({
  template: id,
  templateVersion: z.coerce.number().int().min(1).optional().describe("The newest when absent"),
});
export type StartProcessInput = z.infer<typeof startProcessInput>;

export const projectPartyInput = z.strictObject({
  change: z.enum(["join", "leave"]),
  party: id.describe("Slug, official number on the day, or name; or the slug of a cooperation"),
  role: z.enum(projectPartyRoles).default("participant"),
  day: daySchema,
  note: text,
  reason,
});
export type ProjectPartyInput = z.infer<typeof projectPartyInput>;

const needs = z
  .array(id)
  .max(50)
  .describe("Milestones that must be reached first: ids within the project, or `project/milestone`");

export const milestoneInput = z.strictObject({
  title,
  due: daySchema.optional(),
  precision: z.enum(["day", "month", "year"]).default("day"),
  needs: needs.default([]),
  reason,
  version,
});
export type MilestoneInput = z.infer<typeof milestoneInput>;

export const milestoneNeedsInput = z.strictObject({ milestone: id, needs, reason, version });
export type MilestoneNeedsInput = z.infer<typeof milestoneNeedsInput>;

export const replanMilestoneInput = z.strictObject({
  milestone: id,
  due: daySchema,
  precision: z.enum(["day", "month", "year"]).default("day"),
  reason: z.string().trim().min(3, "say why the date is moved").max(2_000),
  version,
});
export type ReplanMilestoneInput = z.infer<typeof replanMilestoneInput>;

export const finishMilestoneInput = z.strictObject({ milestone: id, day: daySchema, note: text, reason, version });
export type FinishMilestoneInput = z.infer<typeof finishMilestoneInput>;

export const handOverInput = z.strictObject({
  deliverable: id.optional().describe("One that the project is to deliver; absent: something else, by `title`"),
  title: title.optional(),
  day: daySchema,
  url: z.url({ protocol: /^https?$/ }).optional(),
  note: text,
  ledTo: id.optional().describe("The matter that it led to: the result goes back to the decision"),
  reason,
  version,
});
export type HandOverInput = z.infer<typeof handOverInput>;

export const reportInput = z.strictObject({
  light: z.enum(lights),
  words: z.string().trim().min(3).max(5_000),
  day: daySchema.optional(),
  ends: z.enum(["completed", "stopped"]).optional().describe("The project ends with this report"),
  reason,
  version,
});
export type ReportInput = z.infer<typeof reportInput>;

export const templateInput = z.strictObject({
  template: id.optional().describe("The id of one that gets a new version; absent: a new template"),
  title,
  cooperation: id,
  stages: z
    .array(
      z.strictObject({
        title,
        kind: z.enum(stageKinds),
        deliverable: z.string().trim().max(300).default(""),
        days: z.coerce.number().int().min(0).max(3_650).nullable().default(null),
        after: z.array(z.coerce.number().int().min(1)).max(50).optional().describe("Numbers of stages before it"),
      }),
    )
    .min(1)
    .max(50),
  note: text,
  reason,
});
export type TemplateInput = z.infer<typeof templateInput>;

/** What an act answers: the plan or project, and the journal entry. */
export const planActDoneSchema = z
  .object({
    entry: z.number().describe("The journal entry, by which it can be undone"),
    subject: z.enum(["plan", "project", "process-template"]),
    id: z.string(),
    record: z.string(),
  })
  .meta({ id: "PlanActDone" });
export type PlanActDone = z.infer<typeof planActDoneSchema>;

export const planActRefusals = [
  "changed-meanwhile",
  "plan-unknown",
  "project-unknown",
  "cooperation-unknown",
  "address-taken",
  "period-upside-down",
  "area-unknown",
  "area-taken",
  "mapping-at-fault",
  "parent-unknown",
  "matter-unknown",
  "party-unknown",
  "party-ambiguous",
  "party-not-that-day",
  "takes-part-already",
  "takes-no-part",
  "milestone-unknown",
  "milestone-taken",
  "dependency-ring",
  "same-date",
  "before-it-began",
  "day-ahead",
  "reached-already",
  "deliverable-unknown",
  "delivered-already",
  "title-missing",
  "template-unknown",
  "template-at-fault",
  "project-over",
  "statement-unknown",
  "statement-taken",
  "wording-missing",
  "ends-too-early",
  "goal-measured",
  "not-a-goal",
  "indicator-unknown",
  "indicator-taken",
  "baseline-missing",
  "measured-already",
  "version-how",
  "version-taken",
  "version-too-early",
  "placed-already",
  "not-placed",
] as const;
export type PlanActRefusal = (typeof planActRefusals)[number];
