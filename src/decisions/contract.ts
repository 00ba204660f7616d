import { z } from "zod";
import { cooperationRefSchema, decisionRuleSchema } from "#cooperation/contract.ts";
import type { Phrase } from "#cooperation/rule-words.ts";
import { agreementMatters } from "#cooperation/vocabulary.ts";
import { daySchema, partyRefSchema, sourceRefSchema } from "#parties/contract.ts";
import { outcomes, stages, type Reason } from "./vocabulary.ts";

export const comparisonClassSchema = z.enum([
  "same",
  "editorial",
  "addition",
  "deviation",
  "reservation",
  "not-competent",
]);
export const organSchema = z.enum(["council", "executive-board", "committee", "mayor", "chief-executive", "board"]);
const originShape = { source: sourceRefSchema.nullable(), constructed: z.boolean() };

const citeSchema = z.object({ law: z.string(), paragraph: z.string(), url: z.string().optional() });

/** A node of the chain of reasons; `text` says it in the reader's language. */
export type ReasonNode = Omit<Reason, "children"> & { text: string; children: ReasonNode[] };
export const reasonSchema: z.ZodType<ReasonNode> = z
  .lazy(() =>
    z.object({
      code: z.string(),
      holds: z.boolean(),
      text: z.string(),
      params: z.record(z.string(), z.union([z.string(), z.number()])),
      combine: z
        .union([
          z.object({ kind: z.enum(["all", "any"]) }),
          z.object({ kind: z.literal("count"), need: z.number(), of: z.number(), strict: z.boolean() }),
        ])
        .optional(),
      weight: z.number().optional(),
      day: daySchema.optional(),
      cite: citeSchema.optional(),
      record: z.object({ kind: z.string(), id: z.string() }).optional(),
      children: z.array(reasonSchema),
    }),
  )
  .meta({ id: "Reason" }) as z.ZodType<ReasonNode>;

export const inForceSchema = z
  .object({
    on: daySchema,
    status: z.enum(["in-force", "partly", "not-in-force", "ended"]),
    since: daySchema.nullable(),
    until: daySchema.nullable(),
    sentence: z.string().describe("The answer in one sentence"),
    for: z.array(
      z.object({
        party: partyRefSchema,
        clauses: z.union([z.literal("all"), z.array(z.string())]),
        since: daySchema,
        until: daySchema.nullable(),
        why: z.enum(["bound", "adopter", "acceded"]),
      }),
    ),
    unsettled: z
      .array(z.object({ party: partyRefSchema, ended: daySchema, successors: z.array(partyRefSchema) }))
      .describe("Parties that were bound and no longer exist; whether it passes on has not been decided"),
    missing: z.array(
      z.object({
        code: z.string(),
        party: partyRefSchema.nullable(),
        body: z.string().nullable(),
        organs: z.array(organSchema),
        text: z.string(),
        cite: citeSchema.nullable(),
      }),
    ),
    because: reasonSchema,
  })
  .meta({ id: "InForce" });
export type InForceShown = z.infer<typeof inForceSchema>;

export const boardCellSchema = z.object({
  stage: z.enum(stages),
  date: daySchema.nullable(),
  due: daySchema.nullable(),
  late: z.boolean(),
  organ: z.string(),
  caseNumber: z.string(),
  note: z.string(),
  ...originShape,
});
export type BoardCell = z.infer<typeof boardCellSchema>;

export const boardRowSchema = z
  .object({
    party: partyRefSchema,
    part: z.enum(["decides", "accedes", "consulted"]),
    clauses: z.array(z.string()).nullable(),
    organ: organSchema.nullable().describe("The organ that decided, or that must"),
    stage: z.enum(["waiting", ...stages]).describe("How far the party has come"),
    date: daySchema.nullable().describe("When it came there"),
    outcome: z.enum(outcomes).nullable(),
    comparison: comparisonClassSchema.nullable(),
    caseNumber: z.string(),
    due: daySchema.nullable().describe("Its deadline to decide"),
    late: z.boolean(),
    waitingFor: z.string().nullable().describe("What is awaited from it, in words"),
    cells: z.array(boardCellSchema),
    resolution: z.string().nullable().describe("Id of the resolution that counts"),
    ...originShape,
  })
  .meta({ id: "BoardRow" });
export type BoardRow = z.infer<typeof boardRowSchema>;

export const matterRefSchema = z
  .object({ slug: z.string(), title: z.string(), cooperation: cooperationRefSchema, openedOn: daySchema })
  .meta({ id: "MatterRef" });
export type MatterRef = z.infer<typeof matterRefSchema>;

export const matterAnswerSchema = matterRefSchema
  .extend({
    on: daySchema,
    summary: z.string(),
    legalEffect: z.string(),
    law: z.string(),
    rule: z.object({ id: z.string(), title: z.string(), statutes: z.string().nullable() }).nullable(),
    text: z
      .object({
        version: z.number(),
        dated: daySchema,
        title: z.string(),
        body: z.string(),
        clauses: z.array(z.object({ id: z.string(), heading: z.string().nullable(), text: z.string() })),
        ...originShape,
      })
      .nullable(),
    versions: z.array(z.object({ version: z.number(), dated: daySchema, title: z.string() })),
    replaces: z.string().nullable(),
    replacedBy: z.object({ slug: z.string(), title: z.string() }).nullable(),
    deadlines: z.array(
      z.object({
        party: partyRefSchema.nullable(),
        stage: z.string(),
        due: daySchema,
        setOn: daySchema,
        reason: z.string(),
        current: z.boolean(),
        ...originShape,
      }),
    ),
    steps: z
      .array(
        z.object({
          stage: z.string(),
          day: daySchema,
          organ: z.string(),
          caseNumber: z.string(),
          note: z.string(),
          ...originShape,
        }),
      )
      .describe("The region's own steps"),
    adoptions: z.array(
      z.object({
        id: z.string(),
        body: z.string(),
        bodyName: z.string(),
        day: daySchema,
        noticeDay: daySchema.nullable(),
        caseNumber: z.string(),
        outcome: z.enum(outcomes),
        textVersion: z.number().describe("The version of the text that the meeting treated"),
        positions: z
          .array(
            z.object({
              party: partyRefSchema,
              vote: z.enum(["for", "against", "abstain"]),
              chair: z.boolean(),
              reserved: z.boolean(),
              reservedClauses: z.array(z.string()),
            }),
          )
          .nullable()
          .describe("How each party voted; null where the source tells only the outcome"),
        note: z.string(),
        ...originShape,
      }),
    ),
    withdrawals: z.array(
      z.object({ party: partyRefSchema, day: daySchema, effective: daySchema, reason: z.string(), ...originShape }),
    ),
    board: z.array(boardRowSchema).describe("The councils that must decide"),
    others: z.array(boardRowSchema).describe("Parties that may accede, and those that are heard"),
    inForce: inForceSchema,
    changeDays: z.array(daySchema),
    version: z
      .number()
      .describe("The newest journal entry about the matter: send it with an act to be told if somebody else was first"),
    ...originShape,
  })
  .meta({ id: "Matter" });
export type MatterAnswer = z.infer<typeof matterAnswerSchema>;

const phraseSchema: z.ZodType<Phrase> = z
  .lazy(() => z.object({ text: z.string(), cite: citeSchema.nullable(), of: z.array(phraseSchema) }))
  .meta({ id: "Phrase" }) as z.ZodType<Phrase>;

export const amendmentRouteSchema = z
  .object({
    cooperation: z.object({ slug: z.string(), name: z.string() }),
    on: daySchema,
    statutes: z.object({ id: z.string(), title: z.string() }),
    clauses: z.array(z.string()),
    touches: z
      .array(z.enum(agreementMatters))
      .describe("Which of the eight items of kommuneloven § 18-4 the clauses regulate"),
    rule: decisionRuleSchema,
    words: z.object({
      id: z.string(),
      title: z.string(),
      stages: z.array(z.object({ id: z.string(), title: z.string(), asks: phraseSchema })),
      follows: z.array(z.string()),
      cite: citeSchema,
    }),
    because: z.array(citeSchema),
    checked: z.boolean().describe("False: no act that we have read says it"),
  })
  .meta({ id: "AmendmentRoute", description: "Which way a change of the agreement must go" });
export type AmendmentRoute = z.infer<typeof amendmentRouteSchema>;

export const matterActSchema = z
  .object({
    act: z.string(),
    allowed: z.boolean(),
    parties: z.array(z.string()).nullable().describe("For whom; null where the act is for the matter as a whole"),
    why: z.string().nullable().describe("Why not"),
  })
  .meta({ id: "MatterAct", description: "Whether the one who asks may do an act on the matter now, and why not" });

/** What the API answers: the matter, and what the one who asks may do with it. */
export const matterAnswerWithActsSchema = matterAnswerSchema
  .extend({ acts: z.array(matterActSchema) })
  .meta({ id: "MatterWithActs" });
