import { z } from "zod";
import { daySchema } from "#parties/contract.ts";
import { statementKinds } from "../vocabulary.ts";
import { actFields } from "./plan-acts.ts";

/** The shapes of acts on what a plan says and how its goals are measured, the same for pages and API. */

const { id, reason, text, title, version } = actFields;
const amount = z.coerce.number().min(-1e12).max(1e12);

export const statementInput = z.strictObject({
  statement: id.optional().describe("The id of one in the plan, to change or end; absent: a new one"),
  kind: z.enum(statementKinds).optional().describe("Needed for a new one; as it was when absent"),
  wording: z.string().trim().min(2).max(2_000).optional().describe("Needed for a new one; as it was when absent"),
  position: z.coerce.number().int().min(1).max(999).optional(),
  since: daySchema.optional().describe("The day from which a new one holds; today when absent"),
  until: daySchema.optional().describe("The first day on which it no longer holds"),
  reason,
  version,
});
export type StatementInput = z.infer<typeof statementInput>;

export const indicatorInput = z.strictObject({
  indicator: id.optional().describe("The id of one in the plan, to change; absent: a new one"),
  statement: id.describe("The goal that it measures"),
  title,
  unit: z.string().trim().min(1).max(80),
  aim: z.enum(["at-least", "at-most"]),
  target: amount,
  targetDay: daySchema.optional(),
  baseline: amount.optional(),
  baselineDay: daySchema.optional(),
  reason,
  version,
});
export type IndicatorInput = z.infer<typeof indicatorInput>;

export const indicatorValueInput = z.strictObject({
  indicator: id,
  day: daySchema,
  value: amount,
  note: z.string().trim().min(3).max(2_000).describe("Where the value is taken from"),
  reason,
  version,
});
export type IndicatorValueInput = z.infer<typeof indicatorValueInput>;

export const planVersionInput = z.strictObject({
  title: z.string().trim().max(300).default(""),
  matter: id.optional().describe("The joint matter that adopts it; or else `adoptedOn` and `body`"),
  adoptedOn: daySchema.optional(),
  body: z.string().trim().max(200).optional().describe("Who adopted it: the id or the name of a body"),
  caseNumber: z.string().trim().max(100).default(""),
  note: text,
  reason,
  version,
});
export type PlanVersionInput = z.infer<typeof planVersionInput>;

export const placementInput = z.strictObject({
  change: z.enum(["place", "remove"]),
  plan: id,
  area: id.optional().describe("The programme area in that plan"),
  reason,
  version,
});
export type PlacementInput = z.infer<typeof placementInput>;
