import { z } from "zod";
import { cooperationRefSchema } from "#cooperation/contract.ts";
import { daySchema, partyRefSchema, sourceRefSchema } from "#parties/contract.ts";
import { proofCodes } from "./rules/proof.ts";
import { bordersOfKey, budgetStates, funders } from "./vocabulary.ts";

/** The shapes that cross the border. Every amount is whole øre. */
export const oreSchema = z.number().int().min(0).max(Number.MAX_SAFE_INTEGER).describe("Whole øre (1/100 krone)");
export const yearSchema = z.coerce.number().int().min(1900).max(2200);

const decimalSchema = z.string().max(30).describe('An exact number: "30", "12.5"');
const partyId = z.string().min(1).max(200);
const portionSchema = z.union([
  z.strictObject({ percent: decimalSchema }),
  z.strictObject({ perUnit: z.number().describe("Øre for each party, inhabitant or unit of use") }),
  z.strictObject({ rest: z.literal(true) }),
]);
const limitSchema = z.union([z.strictObject({ amount: z.number() }), z.strictObject({ percent: decimalSchema })]);

export const fundingKeySchema = z
  .strictObject({
    grantsFirst: z.array(z.enum(funders)).max(5).default([]),
    participants: z.union([z.enum(["members", "municipalities"]), z.array(partyId).min(1).max(1_000)]),
    fixed: z
      .array(
        z.strictObject({
          party: partyId,
          portion: z.union([
            z.strictObject({ percent: decimalSchema }),
            z.strictObject({ amount: z.number().describe("Øre") }),
          ]),
        }),
      )
      .max(100)
      .default([]),
    parts: z
      .array(
        z.discriminatedUnion("kind", [
          z.strictObject({ kind: z.literal("equal"), portion: portionSchema }),
          z.strictObject({
            kind: z.literal("inhabitants"),
            portion: portionSchema,
            table: z.string().min(1).max(100),
            yearsBefore: z.number().int().min(0).max(10),
            borders: z.enum(bordersOfKey),
            taper: z
              .array(z.strictObject({ above: z.number().int().min(1), counts: decimalSchema }))
              .max(10)
              .optional(),
          }),
          z.strictObject({ kind: z.literal("usage"), portion: portionSchema, measure: z.string().min(1).max(100) }),
        ]),
      )
      .max(20),
    limits: z
      .array(z.strictObject({ party: partyId.optional(), floor: limitSchema.optional(), cap: limitSchema.optional() }))
      .max(400)
      .optional(),
    index: z.strictObject({ table: z.string().min(1).max(100), base: decimalSchema }).optional(),
    phaseIn: z
      .strictObject({
        previous: z.record(partyId, z.number()),
        percentByYear: z.record(z.string().regex(/^\d{4}$/), decimalSchema),
      })
      .optional(),
  })
  .meta({
    id: "FundingKey",
    description: "Everything that decides who pays what (docs/how-to/write-a-funding-key.md)",
  });

const pieceSchema = z.strictObject({
  party: z.string(),
  count: z.number(),
  year: z.number().nullable(),
  source: z.string().nullable(),
  estimated: z.boolean(),
});
export const grantSchema = z.strictObject({ funder: z.enum(funders), amount: oreSchema });
export const snapshotSchema = z
  .strictObject({
    year: z.number().int(),
    day: daySchema,
    amount: oreSchema,
    grants: z.array(grantSchema),
    parties: z.array(
      z.strictObject({ party: z.string(), number: z.string(), units: z.array(z.array(pieceSchema).nullable()) }),
    ),
    mergedInto: z.record(z.string(), z.string()),
    index: z.string().nullable(),
  })
  .meta({ id: "FundingSnapshot" });

const originShape = { source: sourceRefSchema.nullable(), constructed: z.boolean() };

export type ProofAnswer = {
  code: (typeof proofCodes)[number];
  operation: string;
  /** A fraction, "12/7", or a whole number. */
  value: string;
  words: string;
  of: ProofAnswer[];
};
export const proofSchema: z.ZodType<ProofAnswer> = z
  .object({
    code: z.enum(proofCodes),
    operation: z.string(),
    value: z.string(),
    words: z.string(),
    get of() {
      return z.array(proofSchema);
    },
  })
  .meta({ id: "FundingProof" });

export const keyRefSchema = z.object({
  id: z.string(),
  title: z.string(),
  since: daySchema,
  until: daySchema.nullable(),
  project: z.string().nullable(),
  key: fundingKeySchema,
  words: z.array(z.string()).describe("The key in sentences"),
  ...originShape,
});
export type KeyAnswer = z.infer<typeof keyRefSchema>;

export const contributionRunSchema = z
  .object({
    id: z.string(),
    project: z.string().nullable(),
    year: z.number(),
    instalment: z.number(),
    title: z.string(),
    day: daySchema,
    due: daySchema.nullable(),
    amount: oreSchema,
    grants: z.array(grantSchema),
    key: z.object({ id: z.string(), title: z.string(), words: z.array(z.string()) }),
    countedAgain: z.boolean().describe("Whether counting again from the snapshot gives the same figures to the øre"),
    shares: z.array(
      z.object({
        party: partyRefSchema,
        amount: oreSchema,
        inhabitants: z.number().nullable(),
        proof: proofSchema.nullable(),
      }),
    ),
    ...originShape,
  })
  .meta({ id: "ContributionRun" });
export type ContributionRunAnswer = z.infer<typeof contributionRunSchema>;

export const contributionsAnswerSchema = z
  .object({
    cooperation: cooperationRefSchema,
    year: z.number(),
    on: daySchema,
    runs: z.array(contributionRunSchema),
    totals: z.array(z.object({ party: partyRefSchema, amount: oreSchema })),
    total: oreSchema,
  })
  .meta({ id: "Contributions" });
export type ContributionsAnswer = z.infer<typeof contributionsAnswerSchema>;

export const budgetLineSchema = z.object({
  number: z.number(),
  plan: z.string().nullable(),
  area: z.object({ id: z.string(), title: z.string() }).nullable(),
  project: z.string().nullable(),
  title: z.string(),
  funder: z.enum(funders),
  amount: oreSchema.nullable().describe("Null: no source gives it"),
  note: z.string(),
  ...originShape,
});
export type BudgetLineAnswer = z.infer<typeof budgetLineSchema>;

export const budgetSchema = z.object({
  id: z.string(),
  state: z.enum(budgetStates),
  decided: daySchema,
  ahead: z.boolean().describe("Decided after the day asked about"),
  body: z.object({ id: z.string(), name: z.string() }).nullable(),
  matter: z.string().nullable(),
  note: z.string(),
  total: oreSchema,
  lines: z.array(budgetLineSchema),
  ...originShape,
});
export type BudgetAnswer = z.infer<typeof budgetSchema>;

export const actualSchema = z.object({
  area: z.string().nullable(),
  project: z.string().nullable(),
  title: z.string(),
  costs: z.number(),
  income: z.number(),
});

export const budgetYearSchema = z
  .object({
    cooperation: cooperationRefSchema,
    year: z.number(),
    on: daySchema,
    standing: budgetSchema.nullable().describe("The newest that was decided by the day, else the first to be decided"),
    budgets: z
      .array(budgetSchema)
      .describe("Those decided by the day, oldest first; before the first of them, that one"),
    actuals: z.array(actualSchema).describe("What was spent, from accounts read in by the day"),
    imports: z.array(
      z.object({ digest: z.string(), fileName: z.string(), imported: daySchema, lines: z.number(), ...originShape }),
    ),
    deficit: z
      .object({
        amount: oreSchema,
        left: oreSchema,
        basis: z.enum(["liability", "agreed"]).describe("Shares of liability, or as the agreement says"),
        rungs: z.array(
          z.object({
            year: z.number(),
            who: z.enum(["own", "participants"]),
            due: oreSchema,
            covered: oreSchema,
            late: z.boolean(),
            shares: z.array(z.object({ party: partyRefSchema, amount: oreSchema })),
          }),
        ),
        note: z.string(),
        ...originShape,
      })
      .nullable(),
  })
  .meta({ id: "BudgetYear" });
export type BudgetYearAnswer = z.infer<typeof budgetYearSchema>;

export const financingSchema = z
  .object({
    cooperation: cooperationRefSchema,
    on: daySchema,
    year: z.number().nullable().describe("The year that the figures are of"),
    funders: z.array(
      z.object({
        funder: z.enum(funders),
        words: z.string(),
        amount: oreSchema.nullable(),
        parties: z.array(z.object({ party: partyRefSchema, amount: oreSchema })),
        lines: z.array(z.string()),
        ...originShape,
      }),
    ),
    years: z.array(z.number()).describe("Years with a budget or contributions"),
  })
  .meta({ id: "Financing" });
export type FinancingAnswer = z.infer<typeof financingSchema>;
