/** Columns of the tables about parties and cooperations: what a row of demo/tables/<name>.csv must hold. */
import { z } from "zod";
import { decisionRuleSchema, groupsSchema } from "#cooperation/contract.ts";
import { legalForms, memberRoles } from "#cooperation/vocabulary.ts";
import { partyKinds } from "#parties/vocabulary.ts";
import { certainty, day, flag, jsonFile, number, optional, origin, plain, text, valid, words } from "./read-rows.ts";

const rights = { attend: flag, speak: flag, propose: flag, vote: flag };
const end = z.enum(["party", "cooperation"]);

export const sourceTables = {
  source: { id: text, title: text, publisher: optional, url: optional, licence: optional },
};

export const partyTables = {
  party: { id: text, kind: z.enum(partyKinds), ...valid, since_certainty: certainty, website: optional, ...origin },
  party_name: { party: text, language: text, name: text, ...valid, source: text },
  party_part_of: { party: text, whole: text, ...valid, source: text },
};

export const cooperationTables = {
  cooperation: { id: text, ...valid, since_certainty: certainty, theme: text, website: optional, ...origin },
  cooperation_name: { cooperation: text, language: text, name: text, ...valid, source: text },
  cooperation_purpose: { cooperation: text, purpose: text, ...valid, ...origin },
  cooperation_form: { cooperation: text, form: z.enum(legalForms), law: text, ...valid, ...origin },
  cooperation_task: { cooperation: text, task: text, kind: z.enum(["operation", "development"]), ...valid, ...origin },
  membership: {
    cooperation: text,
    party: text,
    role: z.enum(memberRoles),
    ...rights,
    ...valid,
    since_certainty: certainty,
    until_certainty: z.enum(["exact", "at-earliest", "party-ended"]),
    scope: optional,
    note: optional,
    ...origin,
  },
  membership_share: {
    cooperation: text,
    party: text,
    ownership_numerator: number,
    ownership_denominator: number,
    liability_numerator: number,
    liability_denominator: number,
    ...valid,
    ...origin,
  },
  membership_reservation: {
    id: text,
    cooperation: text,
    party: text,
    kind: z.enum(["reservation", "partial-accession", "condition"]),
    wording: text,
    clauses: words,
    ...valid,
    ...origin,
  },
  body: { id: text, cooperation: text, name: text, kind: text, numbering: optional, ...valid, ...origin },
  seat: {
    body: text,
    number,
    party: optional,
    per_member: flag,
    office: text,
    count: number,
    ...rights,
    ...valid,
    ...origin,
  },
  relation: {
    from_kind: end,
    from_id: text,
    kind: text,
    to_kind: end,
    to_id: text,
    note: optional,
    ...valid,
    ...origin,
  },
  statutes: {
    id: text,
    cooperation: text,
    title: text,
    law: text,
    text_known: flag,
    rules: jsonFile(z.array(decisionRuleSchema)).transform((value) => value ?? []),
    groups: jsonFile(groupsSchema).transform((value) => value ?? {}),
    ...valid,
    ...origin,
  },
  statutes_clause: {
    statutes: text,
    clause: text,
    position: number,
    heading: plain,
    wording: text,
    matters: words,
    constructed: flag,
  },
  event: { id: text, cooperation: optional, party: optional, kind: text, title: text, constructed: flag },
  event_claim: { event: text, day, precision: z.enum(["day", "month", "year"]), case_number: optional, source: text },
  continuation: {
    cooperation: text,
    from_party: text,
    to_party: text,
    decision: z.enum(["continues", "ends"]),
    day,
    day_certainty: certainty,
    note: optional,
    ...origin,
  },
};
