import { z } from "zod";
import { daySchema } from "#parties/contract.ts";
import { fundingKeySchema, grantSchema, oreSchema, yearSchema } from "./contract.ts";
import { deficitFaultCodes } from "./rules/deficit-ladder.ts";
import { keyFaultCodes } from "./rules/key-faults.ts";
import { funders } from "./vocabulary.ts";

/** The shapes of acts on money, and the codes of their refusals. */

const reason = z.string().trim().min(3, "say why").max(2_000);
const word = z.string().trim().min(1).max(200);

export const fundingKeyInput = z.strictObject({
  title: z.string().trim().min(3).max(300),
  project: word.optional().describe("The project it is for; absent: the whole cooperation"),
  since: daySchema.describe("The first day on which the key holds; the one before ends then"),
  key: fundingKeySchema,
  reason,
});
export type FundingKeyInput = z.infer<typeof fundingKeyInput>;

export const budgetInput = z.strictObject({
  year: yearSchema,
  decided: daySchema,
  body: word.optional().describe("Id of the organ that decided"),
  matter: word.optional(),
  note: z.string().trim().max(2_000).default(""),
  lines: z
    .array(
      z.strictObject({
        plan: word.optional(),
        area: word.optional().describe("A programme area of the plan"),
        project: word.optional(),
        title: z.string().trim().min(1).max(300),
        funder: z.enum(funders),
        amount: oreSchema.nullable().describe("Null: not known"),
        note: z.string().trim().max(1_000).default(""),
      }),
    )
    .min(1)
    .max(2_000),
  reason,
});
export type BudgetInput = z.infer<typeof budgetInput>;

export const contributionInput = z.strictObject({
  year: yearSchema,
  instalment: z.coerce.number().int().min(1).max(100).default(1),
  project: word.optional(),
  title: z.string().trim().max(300).default(""),
  day: daySchema.describe("Who takes part, and within which borders, is as of this day"),
  due: daySchema.optional(),
  amount: oreSchema.describe("Øre to be covered, before grants"),
  grants: z.array(grantSchema).max(20).default([]),
  index: z.string().max(30).optional().describe("The key's index on the day"),
  usage: z
    .record(z.string(), z.record(z.string(), z.number().int().min(0)))
    .default({})
    .describe("Units of use: by measure, then by party"),
  reason,
});
export type ContributionInput = z.infer<typeof contributionInput>;

export const deficitInput = z.strictObject({
  year: yearSchema,
  amount: z.number().int(),
  basis: z.enum(["liability", "agreed"]),
  shares: z
    .array(z.strictObject({ party: word, percent: z.string().trim().max(40) }))
    .min(1)
    .max(400),
  note: z.string().trim().max(2_000).default(""),
  reason,
});
export type DeficitInput = z.infer<typeof deficitInput>;

export const coverInput = z.strictObject({
  year: yearSchema.describe("The year of the overspend"),
  coveredIn: yearSchema,
  payer: z.string().trim().max(200).default("").describe("A participant; empty: the cooperation's own result"),
  amount: z.number().int(),
  reason,
});
export type CoverInput = z.infer<typeof coverInput>;

export const actualsOptions = z.strictObject({
  year: yearSchema,
  fileName: z.string().trim().min(1).max(200),
  skipBad: z.boolean().default(false),
  reason: z.string().trim().max(2_000).default(""),
});
export type ActualsOptions = z.infer<typeof actualsOptions>;

export const fundingActRefusals = [
  "cooperation-unknown",
  "party-unknown",
  "party-ambiguous",
  "party-not-that-day",
  "project-unknown",
  "area-unknown",
  "key-overlaps",
  "no-key",
  "run-exists",
  "budget-same-day",
  "adopted-already",
  "lines-at-fault",
  "nothing-to-import",
  "imported-already",
  "not-text",
  "deficit-exists",
  "no-deficit",
  "cover-exists",
  ...keyFaultCodes,
  ...deficitFaultCodes,
] as const;
export type FundingActRefusal = (typeof fundingActRefusals)[number];
