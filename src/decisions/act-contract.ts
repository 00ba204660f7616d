import { z } from "zod";
import { decisionRuleSchema } from "#cooperation/contract.ts";
import { daySchema } from "#parties/contract.ts";
import { organSchema } from "./contract.ts";
import { outcomes } from "./vocabulary.ts";

/** The shapes of acts on joint matters, the same for pages, API and terminal. */

const party = z.string().trim().min(1).max(200).describe("Slug, official number on the day, or name");
const reason = z.string().trim().max(2_000).default("").describe("Why; goes into the journal");
const caseNumber = z.string().trim().max(60).default("").describe("The organ's own case number, as PS 18/10");
const note = z.string().trim().max(2_000).default("");
const clauseIds = z.array(z.string().trim().min(1).max(40)).max(500);
const version = z.coerce
  .number()
  .int()
  .min(0)
  .optional()
  .describe("The `version` of the matter that was read: refused if somebody else was first");

/** 5 MB of text, the most that a wording may hold. */
export const mostWording = 5_000_000;

export const openMatterInput = z.strictObject({
  title: z.string().trim().min(3).max(300),
  slug: z
    .string()
    .regex(/^[a-z0-9][a-z0-9-]{1,79}$/, "small letters, digits and hyphens")
    .optional()
    .describe("Its permanent address; made from the title when absent"),
  summary: z.string().trim().max(5_000).default(""),
  cooperation: z.string().trim().min(1),
  rule: z.string().trim().min(1).describe("Id of a rule in the cooperation's statutes, or of `ownRule`"),
  ownRule: decisionRuleSchema.optional(),
  legalEffect: z.string().trim().max(2_000).default(""),
  law: z.string().trim().max(300).default(""),
  openedOn: daySchema.optional(),
  replaces: z.string().trim().min(1).optional(),
  text: z.strictObject({
    title: z.string().trim().max(300).default(""),
    body: z.string().max(mostWording),
    dated: daySchema.optional(),
  }),
  parties: z
    .array(
      z.strictObject({
        party,
        part: z.enum(["decides", "accedes", "consulted"]).default("decides"),
        clauses: clauseIds.optional(),
      }),
    )
    .min(1)
    .max(2_000),
  reason,
});
export type OpenMatterInput = z.infer<typeof openMatterInput>;

export const editTextInput = z.strictObject({
  title: z.string().trim().max(300).default(""),
  body: z.string().max(mostWording),
  dated: daySchema.optional(),
  reason,
  version,
});
export type EditTextInput = z.infer<typeof editTextInput>;

export const addPartyInput = z.strictObject({
  party,
  part: z.enum(["decides", "accedes", "consulted"]),
  clauses: clauseIds.optional(),
  since: daySchema.optional(),
  reason,
});
export type AddPartyInput = z.infer<typeof addPartyInput>;

export const sendOutInput = z.strictObject({
  day: daySchema.optional(),
  due: daySchema.describe("By when the councils are to have decided"),
  parties: z
    .array(party)
    .max(2_000)
    .optional()
    .describe("Absent: all that decide or may accede and have not been sent it"),
  reason,
  version,
});
export type SendOutInput = z.infer<typeof sendOutInput>;

export const stepInput = z.strictObject({
  party,
  stage: z.enum(["on-agenda", "recommended", "minutes-received", "reported-back", "followed-up"]),
  day: daySchema,
  organ: organSchema.default("council"),
  caseNumber,
  note,
  reason,
});
export type StepInput = z.infer<typeof stepInput>;

export const agendaInput = stepInput.omit({ stage: true });
export type AgendaInput = z.infer<typeof agendaInput>;

export const resolutionInput = z.strictObject({
  party,
  organ: organSchema.default("council"),
  day: daySchema,
  caseNumber,
  outcome: z.enum(outcomes),
  wording: z
    .string()
    .max(mostWording, "the wording may be at most 5 million characters; attach the rest as a file")
    .default(""),
  textVersion: z.coerce.number().int().min(1).optional(),
  clauses: clauseIds.optional().describe("Only these clauses are adopted; absent: the whole"),
  votesFor: z.coerce.number().int().min(0).max(500).optional(),
  votesAgainst: z.coerce.number().int().min(0).max(500).optional(),
  reservation: z.string().trim().max(20_000).default(""),
  reservedClauses: clauseIds.default([]),
  attachment: z
    .strictObject({ name: z.string().trim().min(1).max(200), mediaType: z.string().max(120), content: z.base64() })
    .optional(),
  reason,
});
export type ResolutionInput = z.infer<typeof resolutionInput>;

export const withdrawalInput = z.strictObject({ party, day: daySchema, reason: z.string().trim().min(3).max(2_000) });
export type WithdrawalInput = z.infer<typeof withdrawalInput>;

export const adoptionInput = z.strictObject({
  body: z.string().trim().min(1),
  day: daySchema,
  noticeDay: daySchema.optional(),
  caseNumber,
  outcome: z.enum(outcomes),
  textVersion: z.coerce.number().int().min(1).optional(),
  positions: z
    .array(
      z.strictObject({
        party,
        vote: z.enum(["for", "against", "abstain"]),
        chair: z.boolean().optional(),
        reserved: z.boolean().optional(),
        reservedClauses: clauseIds.optional(),
      }),
    )
    .max(2_000),
  note,
  reason,
  version,
});
export type AdoptionInput = z.infer<typeof adoptionInput>;

export const replanInput = z.strictObject({
  party: party.optional().describe("Absent: the date for all"),
  stage: z.enum(["sent", "on-agenda", "recommended", "decided", "minutes-received", "reported-back", "region-meeting"]),
  due: daySchema,
  day: daySchema.optional().describe("The day on which it was moved; today when absent"),
  reason: z.string().trim().min(3, "say why the date is moved").max(2_000),
  version,
});
export type ReplanInput = z.infer<typeof replanInput>;

/** What an act answers: the record made, what it led to, and the journal entry. */
export const actDoneSchema = z
  .object({
    entry: z.number().describe("The journal entry, by which it can be undone"),
    matter: z.string(),
    record: z.string(),
    status: z.enum(["in-force", "partly", "not-in-force", "ended"]).nullable(),
    comparison: z.enum(["same", "editorial", "addition", "deviation", "reservation", "not-competent"]).nullable(),
    warnings: z.array(z.string()),
  })
  .meta({ id: "ActDone" });
export type ActDone = z.infer<typeof actDoneSchema>;

export const actRefusals = [
  "not-allowed",
  "changed-meanwhile",
  "matter-unknown",
  "matter-exists",
  "cooperation-unknown",
  "rule-unknown",
  "rule-at-fault",
  "replaced-unknown",
  "text-without-clauses",
  "clause-unknown",
  "party-unknown",
  "party-ambiguous",
  "party-not-that-day",
  "party-named-twice",
  "party-not-concerned",
  "party-concerned-already",
  "before-opened",
  "day-ahead",
  "due-before-sent",
  "sent-already",
  "registered-already",
  "wording-missing",
  "text-version-unknown",
  "attachment-refused",
  "body-unknown",
  "notice-after-meeting",
  "not-a-voter",
  "chair-twice",
  "withdrawal-not-possible",
  "withdrawn-already",
  "same-date",
] as const;
export type ActRefusal = (typeof actRefusals)[number];
