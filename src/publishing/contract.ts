import { z } from "zod";
import { cooperationAnswerSchema, eventSchema, rightsSchema, shareSchema } from "#cooperation/contract.ts";
import { liabilities } from "#cooperation/rules/liability.ts";
import { legalForms, memberRoles } from "#cooperation/vocabulary.ts";
import { matterRefSchema } from "#decisions/contract.ts";
import { claimsAnswerSchema } from "#funding/contract/claims.ts";
import { budgetYearSchema, contributionsAnswerSchema } from "#funding/contract.ts";
import { daySchema, partyRefSchema, sourceRefSchema } from "#parties/contract.ts";
import { guidelineSchema } from "#plans/contract/follow-up.ts";
import { planAnswerSchema } from "#plans/contract/plan.ts";
import { planStatusBoardSchema } from "#plans/contract/summaries.ts";

const origin = { source: sourceRefSchema.nullable(), constructed: z.boolean() };

/** The facts of an ownership report (eierskapsmelding, kommuneloven § 26-1); the principles are the council's own. */
export const ownershipReportSchema = z
  .object({
    party: partyRefSchema,
    on: daySchema,
    cooperations: z.array(
      z.object({
        slug: z.string(),
        name: z.string(),
        form: z.enum(legalForms).nullable(),
        law: z.string().nullable(),
        purpose: z.string().nullable(),
        role: z.enum(memberRoles),
        rights: rightsSchema,
        since: daySchema.nullable(),
        sinceCertainty: z.enum(["exact", "at-latest"]),
        liability: z
          .object({ kind: z.enum(liabilities), cite: z.object({ law: z.string(), paragraph: z.string() }) })
          .nullable()
          .describe("Null where no act says what the parties answer for"),
        share: shareSchema.nullable().describe("Null where the shares of that day are not registered"),
        represents: z.array(
          z.object({ body: z.string(), office: z.string(), count: z.number(), rights: rightsSchema }),
        ),
        contribution: z
          .object({ year: z.number(), amount: z.number(), total: z.number() })
          .nullable()
          .describe("Whole øre, in the newest year that has any"),
        statutes: z.object({ id: z.string(), title: z.string(), since: daySchema }).nullable(),
        reservations: z.array(z.object({ kind: z.string(), wording: z.string() })),
        boundBy: z.array(z.object({ matter: z.string(), title: z.string(), since: daySchema })),
        others: z.array(partyRefSchema.extend({ role: z.enum(memberRoles) })),
        ...origin,
      }),
    ),
    undecided: z.array(
      z.object({ cooperation: z.string(), party: partyRefSchema, ended: daySchema, until: daySchema }),
    ),
  })
  .meta({ id: "OwnershipReport" });
export type OwnershipReport = z.infer<typeof ownershipReportSchema>;

/** The facts of a cooperation's annual report: the records of one year, as they stood at its end. */
export const annualReportSchema = z
  .object({
    cooperation: cooperationAnswerSchema,
    year: z.number(),
    on: daySchema.describe("The last day that it speaks of"),
    whole: z.boolean().describe("Whether the year was over by the day asked about"),
    happened: z.array(
      z.object({
        day: daySchema,
        precision: z.enum(["day", "month", "year"]),
        steps: z.array(z.string()).describe("Who came, left or merged, and what changed, in words"),
        events: z.array(eventSchema),
      }),
    ),
    matters: z.array(
      matterRefSchema.extend({
        status: z.enum(["in-force", "partly", "not-in-force", "ended", "rule-unknown"]),
        since: daySchema.nullable(),
        until: daySchema.nullable(),
        sentence: z.string(),
        open: z.boolean(),
        late: z.array(partyRefSchema),
        constructed: z.boolean(),
      }),
    ),
    board: planStatusBoardSchema.nullable(),
    budget: budgetYearSchema.nullable(),
    contributions: contributionsAnswerSchema.nullable(),
    claims: claimsAnswerSchema.nullable(),
  })
  .meta({ id: "AnnualReport" });
export type AnnualReport = z.infer<typeof annualReportSchema>;

/** What a plan's document rests on: the plan, its guidelines, and the newest text that went through the councils. */
export const planDocumentSchema = z
  .object({
    plan: planAnswerSchema,
    guidelines: z.array(guidelineSchema),
    text: z
      .object({
        matter: z.string(),
        version: z.number(),
        dated: daySchema,
        title: z.string(),
        clauses: z.array(z.object({ id: z.string(), heading: z.string().optional(), text: z.string() })),
        ...origin,
      })
      .nullable(),
  })
  .meta({ id: "PlanDocument" });
export type PlanDocument = z.infer<typeof planDocumentSchema>;
