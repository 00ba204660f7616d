import { z } from "zod";
import { daySchema, sourceInput } from "#parties/contract.ts";
import { decisionRuleSchema, groupsSchema, rightsSchema } from "./contract.ts";
import { shareFaultCodes } from "./rules/shares.ts";
import { agreementMatters, bodyKinds, legalForms, memberRoles, taskKinds, themes } from "./vocabulary.ts";

/** The shapes of acts on the register of cooperations. */

const reason = z.string().trim().min(3, "say why").max(2_000);
const party = z.string().trim().min(1).max(200);

const name = z.string().trim().min(2).max(300);

export const foundInput = z.strictObject({
  slug: z
    .string()
    .regex(/^[a-z0-9][a-z0-9-]*$/)
    .max(120)
    .optional()
    .describe("Its word in addresses; made from the name when absent"),
  names: z.strictObject({ nb: name, nn: name.optional(), en: name.optional() }),
  purpose: z.string().trim().min(3).max(2_000),
  form: z.enum(legalForms),
  law: z.string().trim().max(300).optional().describe("The act it rests on; the form's own when absent"),
  theme: z.enum(themes).default("other"),
  website: z
    .url({ protocol: /^https?$/ })
    .max(1_000)
    .optional(),
  from: daySchema.describe("The first day of the cooperation"),
  tasks: z
    .array(z.strictObject({ task: z.string().trim().min(2).max(300), kind: z.enum(taskKinds) }))
    .max(100)
    .default([]),
  participants: z
    .array(
      z.strictObject({
        party,
        role: z.enum(memberRoles).default("member"),
        rights: rightsSchema.optional().describe("The role's usual rights when absent"),
      }),
    )
    .min(1)
    .max(500)
    .describe("Those who are in it from the first day"),
  partOf: z.string().trim().min(1).max(300).optional().describe("The cooperation that it is part of"),
  source: sourceInput.optional(),
  reason,
});
export type FoundInput = z.infer<typeof foundInput>;

export const endInput = z.strictObject({
  day: daySchema.describe("The first day on which the cooperation is no more"),
  source: sourceInput.optional(),
  reason,
});
export type EndInput = z.infer<typeof endInput>;

export const membershipInput = z.strictObject({
  party,
  change: z.enum(["join", "leave", "change-role"]),
  role: z.enum(memberRoles).optional().describe("Needed for join and change-role"),
  rights: rightsSchema.optional().describe("The role's usual rights when absent"),
  day: daySchema.describe("The first day on which the change holds"),
  note: z.string().trim().max(1_000).optional(),
  reason,
});
export type MembershipInput = z.infer<typeof membershipInput>;

export const continuationInput = z.strictObject({
  from: party.describe("The member that ended"),
  to: party.describe("The party that follows it"),
  decision: z.enum(["continues", "ends"]),
  day: daySchema.describe("When it was decided"),
  reason,
});
export type ContinuationInput = z.infer<typeof continuationInput>;

const share = z.string().trim().min(1).max(60);

export const sharesInput = z.strictObject({
  day: daySchema.describe("The first day on which the shares hold"),
  shares: z
    .array(
      z.strictObject({
        party,
        ownership: share.describe("The part owned, per cent or a fraction of the whole: 12.5, 1/8"),
        liability: share.optional().describe("The part of all obligations answered for; the part owned when absent"),
      }),
    )
    .min(1)
    .max(500)
    .describe("All who own anything; the parts sum to exactly one"),
  source: sourceInput.optional(),
  reason,
});
export type SharesInput = z.infer<typeof sharesInput>;

/** A statutes file: the text in clauses, and the rules as data beside it. Format: docs/how-to/write-statutes.md. */
export const statutesInput = z.strictObject({
  id: z.string().regex(/^[a-z0-9][a-z0-9-]*$/),
  title: z.string().trim().min(3).max(300),
  law: z.string().trim().min(2).max(300),
  inForceFrom: daySchema,
  clauses: z
    .array(
      z.strictObject({
        clause: z.string().min(1).max(40),
        heading: z.string().max(300).default(""),
        wording: z.string().min(1).max(100_000),
        matters: z.array(z.enum(agreementMatters)).default([]),
      }),
    )
    .min(1)
    .max(500),
  groups: groupsSchema.default({}),
  bodies: z
    .array(
      z.strictObject({
        id: z.string().regex(/^[a-z0-9][a-z0-9-]*$/),
        name: z.string().trim().min(2).max(200),
        kind: z.enum(bodyKinds),
      }),
    )
    .max(50)
    .default([])
    .describe("Bodies that the statutes set up from that day; those that are there already may be left out"),
  rules: z.array(decisionRuleSchema).min(1).max(100),
  reason,
});
export type StatutesInput = z.infer<typeof statutesInput>;

export const cooperationActDoneSchema = z
  .object({ entry: z.number(), cooperation: z.string(), record: z.string() })
  .meta({ id: "CooperationActDone" });
export type CooperationActDone = z.infer<typeof cooperationActDoneSchema>;

export const cooperationActRefusals = [
  "cooperation-unknown",
  "party-unknown",
  "party-ambiguous",
  "party-not-that-day",
  "cooperation-exists",
  "name-taken",
  "name-without-letters",
  "form-not-yet",
  "form-no-longer",
  "party-named-twice",
  "task-twice",
  "whole-unknown",
  "whole-not-that-day",
  "part-of-ring",
  "ended-already",
  "begins-later",
  "outlives-cooperation",
  "member-already",
  "not-a-member",
  "role-missing",
  "same-role",
  "overlaps-later",
  "nothing-to-continue",
  "not-a-successor",
  "decided-already",
  "decided-later",
  ...shareFaultCodes,
  "statutes-exist",
  "statutes-overlap",
  "clause-twice",
  "rule-twice",
  "rule-at-fault",
  "rule-body-unknown",
  "body-taken",
] as const;
export type CooperationActRefusal = (typeof cooperationActRefusals)[number];
