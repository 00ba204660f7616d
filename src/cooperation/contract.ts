import { z } from "zod";
import { daySchema, partyRefSchema, sourceRefSchema } from "#parties/contract.ts";
import { legalForms, memberRoles, type Condition, type DecisionRule, type Groups } from "./vocabulary.ts";

/* ---- decision rules as data ------------------------------------------------------------------------------- */

const citeSchema = z.strictObject({ law: z.string().min(1), paragraph: z.string(), url: z.string().optional() });
const fractionSchema = z.tuple([z.int().min(0), z.int().min(1)]);
const thresholdSchema = z.strictObject({ is: z.enum(["at-least", "more-than"]), share: fractionSchema });
const votersSchema = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("members") }),
  z.strictObject({ kind: z.literal("deciding") }),
  z.strictObject({ kind: z.literal("group"), group: z.string().min(1) }),
  z.strictObject({ kind: z.literal("parties"), parties: z.array(z.string()).min(1) }),
]);
const organSchema = z.enum(["council", "executive-board", "committee", "mayor", "chief-executive", "board"]);
const weightsSchema = z.record(z.string(), z.number().min(0));

const conditionSchema: z.ZodType<Condition> = z.lazy(() =>
  z.discriminatedUnion("kind", [
    z.strictObject({ kind: z.literal("all"), of: z.array(conditionSchema).min(1), cite: citeSchema.optional() }),
    z.strictObject({ kind: z.literal("any"), of: z.array(conditionSchema).min(1), cite: citeSchema.optional() }),
    z.strictObject({
      kind: z.literal("resolutions"),
      voters: votersSchema,
      organs: z.array(organSchema).min(1),
      over: z.enum(["voters", "cast"]),
      majority: thresholdSchema,
      wording: z.enum(["identical", "any"]),
      reservation: z.enum(["counts", "does-not-count"]),
      weights: weightsSchema.optional(),
      quorum: thresholdSchema.optional(),
      cite: citeSchema.optional(),
    }),
    z.strictObject({
      kind: z.literal("vote"),
      body: z.string().min(1),
      voters: votersSchema,
      over: z.enum(["voters", "cast"]),
      majority: thresholdSchema,
      weights: weightsSchema.optional(),
      quorum: thresholdSchema.optional(),
      tie: z.enum(["chair", "falls"]).optional(),
      cite: citeSchema.optional(),
    }),
    z.strictObject({
      kind: z.literal("consensus"),
      body: z.string().min(1),
      voters: votersSchema,
      reservation: z.enum(["allowed", "not-allowed"]),
      cite: citeSchema.optional(),
    }),
    z.strictObject({
      kind: z.literal("notice"),
      body: z.string().min(1),
      days: z.int().min(0),
      cite: citeSchema.optional(),
    }),
    z.strictObject({
      kind: z.literal("hearing"),
      days: z.int().min(0),
      body: z.string().min(1),
      cite: citeSchema.optional(),
    }),
  ]),
) as z.ZodType<Condition>;

export const decisionRuleSchema = z.strictObject({
  id: z.string().min(1),
  title: z.string().min(1),
  appliesTo: z.string().min(1),
  stages: z.array(z.strictObject({ id: z.string().min(1), title: z.string(), condition: conditionSchema })).min(1),
  binds: z.strictObject({
    whom: z.discriminatedUnion("kind", [
      z.strictObject({ kind: z.literal("all") }),
      z.strictObject({ kind: z.literal("adopters") }),
      z.strictObject({ kind: z.literal("named"), parties: z.array(z.string()).min(1) }),
    ]),
    reservation: z.enum(["frees-party", "frees-clauses", "no-effect"]),
    accession: z.enum(["whole", "clauses", "none"]),
    cite: citeSchema.optional(),
  }),
  withdrawalNoticeDays: z.int().min(0).nullable(),
  cite: citeSchema,
}) as z.ZodType<DecisionRule>;

export const groupsSchema = z.record(
  z.string(),
  z.array(z.strictObject({ party: z.string(), since: daySchema.optional(), until: daySchema.optional() })),
) as z.ZodType<Groups>;

/* ---- answers ---------------------------------------------------------------------------------------------- */

export const rightsSchema = z
  .object({ attend: z.boolean(), speak: z.boolean(), propose: z.boolean(), vote: z.boolean() })
  .meta({ id: "Rights" });
const certainty = z.enum(["exact", "at-latest"]);
const originShape = { source: sourceRefSchema.nullable(), constructed: z.boolean() };

export const cooperationRefSchema = z
  .object({ slug: z.string(), name: z.string(), form: z.enum(legalForms).nullable(), theme: z.string() })
  .meta({ id: "CooperationRef" });
export type CooperationRef = z.infer<typeof cooperationRefSchema>;

export const shareSchema = z
  .object({
    ownership: z.string().describe("The part owned (eierandel), an exact fraction: 1/9"),
    liability: z.string().describe("The part of all obligations answered for (ansvarsandel), an exact fraction"),
    since: daySchema,
    ...originShape,
  })
  .meta({ id: "Share" });
export type ShareAnswer = z.infer<typeof shareSchema>;

const membershipShape = {
  role: z.enum(memberRoles),
  rights: rightsSchema,
  since: daySchema,
  sinceCertainty: certainty.describe("at-latest: known from this day, may have begun earlier"),
  until: daySchema.nullable(),
  untilCertainty: z.enum(["exact", "at-earliest", "party-ended"]),
  scope: z.string().nullable(),
  note: z.string().nullable(),
  share: shareSchema.nullable().describe("Null where the shares of that day are not registered"),
  ...originShape,
};

export const sharesOverSchema = z
  .object({
    ended: daySchema.nullable().describe("Shares were registered until this day, and none from it on"),
    proposed: z
      .array(z.object({ party: partyRefSchema, ownership: z.string(), liability: z.string() }))
      .describe("What they come to since, where those that ended have merged into one that takes part; else empty"),
    left: z
      .array(z.object({ party: partyRefSchema, liability: z.string(), left: daySchema }))
      .describe("Who withdrew, and still answers for this part of what was owed that day"),
  })
  .meta({ id: "SharesOver" });
export type SharesOver = z.infer<typeof sharesOverSchema>;

export const memberSchema = z.object({ party: partyRefSchema, ...membershipShape }).meta({ id: "Member" });
export type Member = z.infer<typeof memberSchema>;

export const undecidedSchema = z
  .object({
    party: partyRefSchema,
    ended: daySchema,
    successors: z.array(partyRefSchema),
    window: z
      .object({ until: daySchema, open: z.boolean() })
      .describe("One year to decide or resign (inndelingslova § 16)"),
  })
  .meta({
    id: "UndecidedContinuation",
    description: "A member that merged or split; whether the membership passes on has not been decided",
  });
export type Undecided = z.infer<typeof undecidedSchema>;

export const statutesSchema = z
  .object({
    id: z.string(),
    title: z.string(),
    law: z.string(),
    since: daySchema,
    until: daySchema.nullable(),
    textKnown: z.boolean(),
    clauses: z.array(
      z.object({
        clause: z.string(),
        heading: z.string(),
        wording: z.string(),
        matters: z.array(z.string()),
        constructed: z.boolean(),
      }),
    ),
    rules: z.array(decisionRuleSchema),
    ...originShape,
  })
  .meta({ id: "Statutes" });
export type Statutes = z.infer<typeof statutesSchema>;

export const eventSchema = z
  .object({
    id: z.string(),
    kind: z.string(),
    title: z.string(),
    claims: z.array(
      z.object({
        day: daySchema,
        precision: z.enum(["day", "month", "year"]),
        caseNumber: z.string().nullable(),
        source: sourceRefSchema.nullable(),
      }),
    ),
    disagree: z.boolean().describe("The sources name different days; all are kept"),
    constructed: z.boolean(),
  })
  .meta({ id: "Event" });
export type RegisterEvent = z.infer<typeof eventSchema>;

export const recordedEventSchema = eventSchema
  .extend({
    cooperation: z.string().nullable().describe("The cooperation it is about"),
    party: z.string().nullable().describe("The party whose organ it was"),
  })
  .meta({ id: "RecordedEvent" });
export type RecordedEvent = z.infer<typeof recordedEventSchema>;

export const eventsAnswerSchema = z
  .object({
    about: z.object({ kind: z.enum(["party", "cooperation"]), slug: z.string(), name: z.string() }),
    on: daySchema,
    events: z.array(recordedEventSchema),
  })
  .meta({ id: "Events", description: "What was resolved, met about, said or sent up to a day, oldest first" });
export type EventsAnswer = z.infer<typeof eventsAnswerSchema>;

export const relationSchema = z
  .object({
    kind: z.string(),
    direction: z.enum(["to", "from"]),
    cooperation: cooperationRefSchema.nullable(),
    party: partyRefSchema.nullable(),
    note: z.string().nullable(),
    since: daySchema.nullable(),
    until: daySchema.nullable(),
    ...originShape,
  })
  .meta({ id: "Relation" });
export type Relation = z.infer<typeof relationSchema>;

export const bodySchema = z
  .object({
    id: z.string(),
    name: z.string(),
    kind: z.string(),
    numbering: z.string().nullable(),
    seats: z.array(
      z.object({
        office: z.string(),
        party: partyRefSchema.nullable(),
        perMember: z.boolean(),
        count: z.number(),
        rights: rightsSchema,
      }),
    ),
    ...originShape,
  })
  .meta({ id: "Body" });
export type Body = z.infer<typeof bodySchema>;

export const cooperationAnswerSchema = cooperationRefSchema
  .extend({
    on: daySchema,
    exists: z.boolean(),
    since: daySchema,
    sinceCertainty: certainty,
    until: daySchema.nullable(),
    purpose: z.string().nullable(),
    purposeSource: sourceRefSchema.nullable(),
    website: z.string().nullable(),
    law: z.string().nullable(),
    tasks: z.array(z.object({ task: z.string(), kind: z.enum(["operation", "development"]), ...originShape })),
    members: z.array(memberSchema),
    sharesOver: sharesOverSchema,
    undecided: z.array(undecidedSchema),
    reservations: z.array(
      z.object({
        party: partyRefSchema,
        kind: z.enum(["reservation", "partial-accession", "condition"]),
        wording: z.string(),
        clauses: z.array(z.string()),
        since: daySchema.nullable(),
        ...originShape,
      }),
    ),
    bodies: z.array(bodySchema),
    statutes: statutesSchema.nullable(),
    statutesVersions: z.array(
      z.object({ id: z.string(), title: z.string(), since: daySchema, until: daySchema.nullable() }),
    ),
    relations: z.array(relationSchema),
    events: z.array(eventSchema),
    changeDays: z.array(daySchema).describe("Days on which something about the cooperation changed"),
    ...originShape,
  })
  .meta({ id: "Cooperation" });
export type CooperationAnswer = z.infer<typeof cooperationAnswerSchema>;

export const portfolioAnswerSchema = z
  .object({
    party: partyRefSchema,
    on: daySchema,
    cooperations: z.array(z.object({ cooperation: cooperationRefSchema, ...membershipShape })),
    undecided: z.array(
      z.object({
        cooperation: cooperationRefSchema,
        party: partyRefSchema,
        ended: daySchema,
        window: z.object({ until: daySchema, open: z.boolean() }),
      }),
    ),
  })
  .meta({ id: "Portfolio", description: "Everything that a party is in on a day" });
export type PortfolioAnswer = z.infer<typeof portfolioAnswerSchema>;

export const networkAnswerSchema = z
  .object({
    on: daySchema,
    cooperations: z.array(cooperationRefSchema.extend({ members: z.number() })),
    parties: z.array(partyRefSchema),
    memberships: z.array(z.object({ cooperation: z.string(), party: z.string(), role: z.enum(memberRoles) })),
    relations: z.array(
      z.object({
        from: z.object({ kind: z.enum(["party", "cooperation"]), id: z.string() }),
        to: z.object({ kind: z.enum(["party", "cooperation"]), id: z.string() }),
        kind: z.string(),
        note: z.string().nullable(),
      }),
    ),
  })
  .meta({ id: "Network" });
export type NetworkAnswer = z.infer<typeof networkAnswerSchema>;
