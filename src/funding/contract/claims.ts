import { z } from "zod";
import { cooperationRefSchema } from "#cooperation/contract.ts";
import { daySchema, partyRefSchema } from "#parties/contract.ts";

/** The shapes of claims that cross a border. Amounts are whole øre. */

const address = {
  street: z.string().trim().max(200).default(""),
  postalCode: z
    .string()
    .trim()
    .regex(/^([0-9]{4})?$/)
    .default(""),
  city: z.string().trim().max(100).default(""),
};
const reason = z.string().trim().max(2_000).default("");
const written = z.string().trim().min(1).max(40);

/** As it stands on what was sent. */
export const issuerSnapshot = z.object({
  name: z.string(),
  organisationNumber: z.string(),
  street: z.string(),
  postalCode: z.string(),
  city: z.string(),
  account: z.string(),
  businessRegister: z.boolean(),
});
export const recipientSnapshot = z.object({
  name: z.string(),
  organisationNumber: z.string(),
  buyerReference: z.string(),
  street: z.string(),
  postalCode: z.string(),
  city: z.string(),
});
/** What the claim says in words, in the language that it was sent in. */
export const wordingSnapshot = z.object({
  language: z.enum(["nb", "nn", "en"]),
  title: z.string(),
  line: z.string(),
  note: z.string(),
  outsideVat: z.string(),
});
export type ClaimWording = z.infer<typeof wordingSnapshot>;

export const issuerInput = z.strictObject({
  name: z.string().trim().min(1).max(300),
  organisationNumber: written,
  ...address,
  account: written.describe("Eleven digits or IBAN"),
  businessRegister: z.boolean().default(false).describe("Whether the sender is in Foretaksregisteret"),
  daysToPay: z.coerce.number().int().min(1).max(365).default(30),
  kidDigits: z.coerce.number().int().min(0).max(25).default(0).describe("Length of the KID; 0 for none"),
  reason,
});
export type IssuerInput = z.infer<typeof issuerInput>;

export const recipientInput = z.strictObject({
  party: z.string().trim().min(1).max(200),
  organisationNumber: written,
  buyerReference: z.string().trim().max(100).default(""),
  ...address,
  reason,
});
export type RecipientInput = z.infer<typeof recipientInput>;

export const issueInput = z.strictObject({
  run: z.string().trim().min(1).max(200),
  parties: z
    .array(z.string().trim().min(1).max(200))
    .min(1)
    .max(500)
    .optional()
    .describe("Only these; absent: all who pay something and have no claim yet"),
  day: daySchema,
  language: z.enum(["nb", "nn", "en"]).default("nb"),
  reason,
});
export type IssueInput = z.infer<typeof issueInput>;

export const creditInput = z.strictObject({
  number: z.coerce.number().int().min(1),
  day: daySchema,
  reason: z.string().trim().min(3).max(2_000),
});
export type CreditInput = z.infer<typeof creditInput>;

export const paymentInput = z.strictObject({
  number: z.coerce.number().int().min(1),
  day: daySchema,
  amount: z.string().trim().min(1).max(30).describe('Kroner: "12 345,60"'),
  reference: z.string().trim().min(1).max(100),
  reason,
});
export type PaymentInput = z.infer<typeof paymentInput>;

export const paymentsInput = z.strictObject({
  "payments.csv": z.string().max(5 * 1024 * 1024),
  skipBad: z.boolean().default(false),
  reason,
});

export const claimDoneSchema = z
  .object({ entry: z.number(), cooperation: z.string(), record: z.string() })
  .meta({ id: "ClaimDone" });
export type ClaimDone = z.infer<typeof claimDoneSchema>;

export const claimStates = ["issued", "due", "overdue", "paid", "overpaid", "credited"] as const;

export const claimSchema = z
  .object({
    number: z.number(),
    kind: z.enum(["invoice", "credit-note"]),
    run: z.string(),
    party: partyRefSchema,
    amount: z.number(),
    issued: daySchema,
    due: daySchema.nullable(),
    kid: z.string(),
    status: z.enum(claimStates).nullable().describe("Null for a credit note"),
    left: z.number().describe("Øre that remain; below zero, that must go back"),
    daysLate: z.number(),
    credits: z.number().nullable().describe("The claim that this takes back"),
    creditedBy: z.number().nullable(),
    payments: z.array(z.object({ day: daySchema, amount: z.number(), reference: z.string() })),
    constructed: z.boolean(),
  })
  .meta({ id: "Claim" });
export type Claim = z.infer<typeof claimSchema>;

export const claimsAnswerSchema = z
  .object({
    cooperation: cooperationRefSchema,
    on: daySchema,
    claims: z.array(claimSchema),
    asked: z.number(),
    paid: z.number(),
    left: z.number(),
    overdue: z.number().describe("How many are late"),
  })
  .meta({ id: "Claims" });
export type ClaimsAnswer = z.infer<typeof claimsAnswerSchema>;

export const claimRefusals = [
  "cooperation-unknown",
  "party-unknown",
  "party-ambiguous",
  "party-not-that-day",
  "run-unknown",
  "issuer-missing",
  "recipients-lacking",
  "nothing-to-claim",
  "before-run",
  "claim-unknown",
  "is-credit-note",
  "credited-already",
  "before-issue",
  "number-invalid",
  "account-invalid",
  "amount-invalid",
  "reference-used",
  "rows-at-fault",
  "no-rows",
  "kid-too-short",
] as const;
export type ClaimRefusal = (typeof claimRefusals)[number];
