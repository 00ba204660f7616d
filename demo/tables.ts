import { z } from "zod";
import { decisionRuleSchema, groupsSchema } from "#cooperation/contract.ts";
import { legalForms, memberRoles } from "#cooperation/vocabulary.ts";
import { outcomes } from "#decisions/vocabulary.ts";
import { partyKinds } from "#parties/vocabulary.ts";
import {
  day,
  file,
  flag,
  jsonFile,
  number,
  optional,
  optionalDay,
  optionalNumber,
  optionalWords,
  plain,
  text,
  words,
} from "./read-rows.ts";

const valid = { valid_from: optionalDay, valid_to: optionalDay };
const origin = { source: optional, constructed: flag };
const since = z.enum(["exact", "at-latest"]);
const rights = { attend: flag, speak: flag, propose: flag, vote: flag };
const organ = z.enum(["council", "executive-board", "committee", "mayor", "chief-executive", "board"]);
const position = z.strictObject({
  party: z.string(),
  vote: z.enum(["for", "against", "abstain"]),
  chair: z.boolean().optional(),
  reserved: z.boolean().optional(),
  reservedClauses: z.array(z.string()).optional(),
});

/** The tables of the demo in the order they can be loaded, one journal entry for each group. */
export const groups: { act: string; subject: string; reason: string; tables: [name: string, shape: z.ZodObject][] }[] =
  [
    {
      act: "demo.load-sources",
      subject: "demo:sources",
      reason: "Sources of the demonstration region",
      tables: [["source", z.object({ id: text, title: text, publisher: optional, url: optional, licence: optional })]],
    },
    {
      act: "demo.load-parties",
      subject: "demo:parties",
      reason: "Associations, state bodies and cities beside the municipalities",
      tables: [
        [
          "party",
          z.object({
            id: text,
            kind: z.enum(partyKinds),
            ...valid,
            since_certainty: since,
            website: optional,
            ...origin,
          }),
        ],
        ["party_name", z.object({ party: text, language: text, name: text, ...valid, source: optional })],
        ["party_part_of", z.object({ party: text, whole: text, ...valid, source: optional })],
      ],
    },
    {
      act: "demo.load-trondheimsregionen",
      subject: "cooperation:trondheimsregionen",
      reason: "The demonstration region and the cooperations around it",
      tables: [
        [
          "cooperation",
          z.object({ id: text, ...valid, since_certainty: since, theme: text, website: optional, ...origin }),
        ],
        ["cooperation_name", z.object({ cooperation: text, language: text, name: text, ...valid, source: optional })],
        ["cooperation_purpose", z.object({ cooperation: text, purpose: text, ...valid, ...origin })],
        ["cooperation_form", z.object({ cooperation: text, form: z.enum(legalForms), law: text, ...valid, ...origin })],
        [
          "cooperation_task",
          z.object({ cooperation: text, task: text, kind: z.enum(["operation", "development"]), ...valid, ...origin }),
        ],
        [
          "membership",
          z.object({
            cooperation: text,
            party: text,
            role: z.enum(memberRoles),
            ...rights,
            ...valid,
            since_certainty: since,
            until_certainty: z.enum(["exact", "at-earliest", "party-ended"]),
            scope: optional,
            note: optional,
            ...origin,
          }),
        ],
        [
          "membership_reservation",
          z.object({
            id: text,
            cooperation: text,
            party: text,
            kind: z.enum(["reservation", "partial-accession", "condition"]),
            wording: text,
            clauses: words,
            ...valid,
            ...origin,
          }),
        ],
        [
          "body",
          z.object({ id: text, cooperation: text, name: text, kind: text, numbering: optional, ...valid, ...origin }),
        ],
        [
          "seat",
          z.object({
            body: text,
            number,
            party: optional,
            per_member: flag,
            office: text,
            count: number,
            ...rights,
            ...valid,
            ...origin,
          }),
        ],
        [
          "relation",
          z.object({
            from_kind: z.enum(["party", "cooperation"]),
            from_id: text,
            kind: text,
            to_kind: z.enum(["party", "cooperation"]),
            to_id: text,
            note: optional,
            ...valid,
            ...origin,
          }),
        ],
        [
          "statutes",
          z.object({
            id: text,
            cooperation: text,
            title: text,
            law: text,
            text_known: flag,
            rules: jsonFile(z.array(decisionRuleSchema)).transform((value) => value ?? []),
            groups: jsonFile(groupsSchema).transform((value) => value ?? {}),
            ...valid,
            ...origin,
          }),
        ],
        [
          "statutes_clause",
          z.object({
            statutes: text,
            clause: text,
            position: number,
            heading: plain,
            wording: text,
            matters: words,
            constructed: flag,
          }),
        ],
        [
          "event",
          z.object({ id: text, cooperation: optional, party: optional, kind: text, title: text, constructed: flag }),
        ],
        [
          "event_claim",
          z.object({
            event: text,
            day,
            precision: z.enum(["day", "month", "year"]),
            case_number: optional,
            source: text,
          }),
        ],
        [
          "continuation",
          z.object({
            cooperation: text,
            from_party: text,
            to_party: text,
            decision: z.enum(["continues", "ends"]),
            day,
            day_certainty: since,
            note: optional,
            ...origin,
          }),
        ],
      ],
    },
    {
      act: "demo.load-matters",
      subject: "demo:matters",
      reason: "Joint matters of the demonstration region",
      tables: [
        [
          "matter",
          z.object({
            id: text,
            title: text,
            summary: text,
            cooperation: text,
            rule: text,
            own_rule: jsonFile(decisionRuleSchema),
            legal_effect: plain,
            law: plain,
            opened_on: day,
            replaces: optional,
            ...origin,
          }),
        ],
        ["matter_text", z.object({ matter: text, version: number, dated: day, title: plain, body: file, ...origin })],
        [
          "matter_party",
          z.object({
            matter: text,
            party: text,
            part: z.enum(["decides", "accedes", "consulted"]),
            clauses: optionalWords,
            since: day,
            ...origin,
          }),
        ],
        [
          "matter_deadline",
          z.object({
            matter: text,
            party: plain,
            stage: text,
            due: day,
            set_on: day,
            number,
            reason: plain,
            ...origin,
          }),
        ],
        [
          "matter_step",
          z.object({
            matter: text,
            party: plain,
            stage: text,
            day,
            organ: plain,
            case_number: plain,
            note: plain,
            ...origin,
          }),
        ],
        [
          "resolution",
          z.object({
            id: text,
            matter: text,
            party: text,
            organ,
            day,
            case_number: plain,
            outcome: z.enum(outcomes),
            wording: file,
            wording_known: flag,
            text_version: number,
            clauses: optionalWords,
            votes_for: optionalNumber,
            votes_against: optionalNumber,
            reservation: plain,
            reserved_clauses: words,
            ...origin,
          }),
        ],
        [
          "adoption",
          z.object({
            id: text,
            matter: text,
            body: text,
            day,
            notice_day: optionalDay,
            case_number: plain,
            outcome: z.enum(outcomes),
            text_version: number,
            positions: jsonFile(z.array(position)).transform((value) => value ?? []),
            positions_known: flag,
            note: plain,
            ...origin,
          }),
        ],
        ["withdrawal", z.object({ matter: text, party: text, day, effective: day, reason: plain, ...origin })],
      ],
    },
  ];
