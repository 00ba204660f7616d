/** The SQL that reads joint matters; what acts write is in write-store.ts. */
import { sql } from "kysely";
import { z } from "zod";
import { decisionRuleSchema } from "#cooperation/contract.ts";
import { firstRow, rows, type Sql } from "#platform/database.ts";
import type { Day } from "#platform/day.ts";
import { organSchema } from "./contract.ts";
import { outcomes } from "./vocabulary.ts";

const origin = { source: z.string().nullable(), constructed: z.boolean() };

const matterShape = z.object({
  slug: z.string(),
  title: z.string(),
  summary: z.string(),
  cooperation: z.string(),
  rule: z.string(),
  own_rule: decisionRuleSchema.nullable(),
  legal_effect: z.string(),
  law: z.string(),
  opened_on: z.string(),
  replaces: z.string().nullable(),
  ...origin,
});
export type MatterRow = z.infer<typeof matterShape>;
const matterColumns = sql`id as slug, title, summary, cooperation, rule, own_rule, legal_effect, law, opened_on::text, replaces, source, constructed`;

/** A matter and every one that replaces it, directly or in turn: whether it still holds depends on them. */
export function matterChains(db: Sql, ids: readonly string[]): Promise<MatterRow[]> {
  return rows(
    db,
    matterShape,
    sql`with recursive chain (id) as (
          select id from matter where id = any(${ids}::text[])
          union select m.id from matter m join chain c on m.replaces = c.id
        ) select ${matterColumns} from matter where id in (select id from chain)`,
  );
}

export function textsOf(db: Sql, matters: readonly string[]) {
  return rows(
    db,
    z.object({
      matter: z.string(),
      version: z.number(),
      dated: z.string(),
      title: z.string(),
      body: z.string(),
      ...origin,
    }),
    sql`select matter, version, dated::text, title, body, source, constructed from matter_text where matter = any(${matters}::text[]) order by version`,
  );
}
export type TextRow = Awaited<ReturnType<typeof textsOf>>[number];

export function partiesOf(db: Sql, matters: readonly string[]) {
  return rows(
    db,
    z.object({
      matter: z.string(),
      party: z.string(),
      part: z.enum(["decides", "accedes", "consulted"]),
      clauses: z.array(z.string()).nullable(),
      since: z.string(),
      ...origin,
    }),
    sql`select matter, party, part, clauses, since::text, source, constructed from matter_party where matter = any(${matters}::text[]) order by party`,
  );
}
export type MatterPartyRow = Awaited<ReturnType<typeof partiesOf>>[number];

export function deadlinesOf(db: Sql, matters: readonly string[]) {
  return rows(
    db,
    z.object({
      matter: z.string(),
      party: z.string(),
      stage: z.string(),
      due: z.string(),
      set_on: z.string(),
      number: z.number(),
      reason: z.string(),
      ...origin,
    }),
    sql`select matter, party, stage, due::text, set_on::text, number, reason, source, constructed from matter_deadline where matter = any(${matters}::text[]) order by set_on, number`,
  );
}
export type DeadlineRow = Awaited<ReturnType<typeof deadlinesOf>>[number];

export function stepsOf(db: Sql, matters: readonly string[]) {
  return rows(
    db,
    z.object({
      matter: z.string(),
      party: z.string(),
      stage: z.string(),
      day: z.string(),
      organ: z.string(),
      case_number: z.string(),
      note: z.string(),
      ...origin,
    }),
    sql`select matter, party, stage, day::text, organ, case_number, note, source, constructed from matter_step where matter = any(${matters}::text[]) order by day, stage, organ`,
  );
}
export type StepRow = Awaited<ReturnType<typeof stepsOf>>[number];

const resolutionShape = z.object({
  id: z.string(),
  matter: z.string(),
  party: z.string(),
  organ: organSchema,
  day: z.string(),
  case_number: z.string(),
  outcome: z.enum(outcomes),
  wording: z.string(),
  wording_known: z.boolean(),
  text_version: z.number(),
  clauses: z.array(z.string()).nullable(),
  votes_for: z.number().nullable(),
  votes_against: z.number().nullable(),
  reservation: z.string(),
  reserved_clauses: z.array(z.string()),
  attachment: z.string().nullable(),
  ...origin,
});
export type ResolutionRow = z.infer<typeof resolutionShape>;
const resolutionColumns = sql`id, matter, party, organ, day::text, case_number, outcome, wording, wording_known, text_version, clauses, votes_for, votes_against,
  reservation, reserved_clauses, attachment, source, constructed`;

export function resolutionsOf(db: Sql, matters: readonly string[]): Promise<ResolutionRow[]> {
  return rows(
    db,
    resolutionShape,
    sql`select ${resolutionColumns} from resolution where matter = any(${matters}::text[]) order by day, party, organ`,
  );
}

const positionShape = z.object({
  party: z.string(),
  vote: z.enum(["for", "against", "abstain"]),
  chair: z.boolean().optional(),
  reserved: z.boolean().optional(),
  reservedClauses: z.array(z.string()).optional(),
});

export function adoptionsOf(db: Sql, matters: readonly string[]) {
  return rows(
    db,
    z.object({
      matter: z.string(),
      id: z.string(),
      body: z.string(),
      body_name: z.string().nullable(),
      day: z.string(),
      notice_day: z.string().nullable(),
      case_number: z.string(),
      outcome: z.enum(outcomes),
      text_version: z.number(),
      positions: z.array(positionShape),
      positions_known: z.boolean(),
      note: z.string(),
      ...origin,
    }),
    sql`select a.matter, a.id, a.body, (select name from body b where b.id = a.body order by (b.valid @> a.day) desc limit 1) as body_name, a.day::text, a.notice_day::text,
        a.case_number, a.outcome, a.text_version, a.positions, a.positions_known, a.note, a.source, a.constructed
        from adoption a where a.matter = any(${matters}::text[]) order by a.day, a.body`,
  );
}
export type AdoptionRow = Awaited<ReturnType<typeof adoptionsOf>>[number];

export function withdrawalsOf(db: Sql, matters: readonly string[]) {
  return rows(
    db,
    z.object({
      matter: z.string(),
      party: z.string(),
      day: z.string(),
      effective: z.string(),
      reason: z.string(),
      ...origin,
    }),
    sql`select matter, party, day::text, effective::text, reason, source, constructed from withdrawal where matter = any(${matters}::text[]) order by day, party`,
  );
}

/** When parties stop existing, for those that do. */
export function endsOf(db: Sql, parties: readonly string[]): Promise<{ party: string; ended: string }[]> {
  return rows(
    db,
    z.object({ party: z.string(), ended: z.string() }),
    sql`select id as party, max(upper(valid))::text as ended from party where id = any(${parties}::text[]) group by id having bool_and(upper(valid) is not null)`,
  );
}

/** Whether a body belongs to the cooperation on a day. */
export async function bodyOfCooperation(db: Sql, body: string, cooperation: string, on: Day): Promise<boolean> {
  const found = await firstRow(
    db,
    z.object({ id: z.string() }),
    sql`select id from body where id = ${body} and cooperation = ${cooperation} and valid @> ${on}::date`,
  );
  return found !== null;
}
