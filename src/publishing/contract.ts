import { z } from "zod";
import { rightsSchema, shareSchema } from "#cooperation/contract.ts";
import { liabilities } from "#cooperation/rules/liability.ts";
import { legalForms, memberRoles } from "#cooperation/vocabulary.ts";
import { daySchema, partyRefSchema, sourceRefSchema } from "#parties/contract.ts";

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
