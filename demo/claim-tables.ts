/** Columns of the tables about claims: what a row of demo/tables/<name>.csv must hold. Amounts are kroner with two decimals. */
import { z } from "zod";
import { issuerSnapshot, recipientSnapshot, wordingSnapshot } from "#funding/contract/claims.ts";
import { day, flag, number, optionalDay, origin, plain, text } from "./read-rows.ts";

const kroner = z
  .string()
  .regex(/^\d+\.\d\d$/, "is no amount in the form 1234.50")
  .transform((value) => Number(value.replace(".", "")));
const optionalNumber = z
  .string()
  .regex(/^\d*$/, "is no number")
  .transform((value) => (value === "" ? null : Number(value)));

/** JSON in the cell itself, as it was sent. */
function json<Shape>(shape: z.ZodType<Shape>) {
  return z.string().transform((cell, context): Shape => {
    const parsed = shape.safeParse(JSON.parse(cell));
    if (parsed.success) return parsed.data;
    context.addIssue({ code: "custom", message: parsed.error.issues.map((one) => one.message).join("; ") });
    return z.NEVER;
  });
}

export const claimTables = {
  claim_issuer: {
    cooperation: text,
    name: text,
    organisation_number: text,
    street: plain,
    postal_code: plain,
    city: plain,
    account: text,
    business_register: flag,
    days_to_pay: number,
    kid_digits: number,
    ...origin,
  },
  claim_recipient: {
    party: text,
    organisation_number: text,
    buyer_reference: plain,
    street: plain,
    postal_code: plain,
    city: plain,
    ...origin,
  },
  claim: {
    cooperation: text,
    number,
    kind: z.enum(["invoice", "credit-note"]),
    run: text,
    party: text,
    amount: kroner,
    issued: day,
    due: optionalDay,
    credits: optionalNumber,
    kid: plain,
    issuer: json(issuerSnapshot),
    recipient: json(recipientSnapshot),
    wording: json(wordingSnapshot),
    ...origin,
  },
  claim_payment: { cooperation: text, number, reference: text, day, amount: kroner, ...origin },
};
