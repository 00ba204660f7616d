/** The SQL that reads cooperations, who is in them and their bodies; statutes, relations and events have stores of their own. */
import { sql, type RawBuilder } from "kysely";
import { z } from "zod";
import { rows, type Sql } from "#platform/database.ts";
import type { Day } from "#platform/day.ts";
import { legalForms, memberRoles } from "./vocabulary.ts";

const certainty = z.enum(["exact", "at-latest"]);
const origin = { source: z.string().nullable(), constructed: z.boolean() };

const cooperationShape = z.object({
  slug: z.string(),
  name: z.string(),
  form: z.enum(legalForms).nullable(),
  law: z.string().nullable(),
  theme: z.string(),
  since: z.string(),
  since_certainty: certainty,
  until: z.string().nullable(),
  website: z.string().nullable(),
  purpose: z.string().nullable(),
  purpose_source: z.string().nullable(),
  ...origin,
});
export type CooperationRow = z.infer<typeof cooperationShape>;

/** Rows of cooperations as they stand on a day; one that has ended or not begun shows its nearest state. */
function cooperationsWhere(on: Day, where: RawBuilder<unknown>): RawBuilder<unknown> {
  return sql`
    select c.id as slug, n.name, f.form, f.law, c.theme, lower(c.valid)::text as since, c.since_certainty, upper(c.valid)::text as until,
      c.website, p.purpose, p.source as purpose_source, c.source, c.constructed
    from (
      select distinct on (id) * from cooperation where ${where}
      order by id, (valid @> ${on}::date) desc, (lower(valid) <= ${on}::date) desc, lower(valid) desc
    ) c
    cross join lateral (
      select name from cooperation_name where cooperation = c.id
      order by (valid @> ${on}::date) desc, (language = 'nb') desc, (lower(valid) <= ${on}::date) desc, lower(valid) desc limit 1
    ) n
    left join lateral (select form, law from cooperation_form where cooperation = c.id order by (valid @> ${on}::date) desc, lower(valid) desc limit 1) f on true
    left join lateral (select purpose, source from cooperation_purpose where cooperation = c.id order by (valid @> ${on}::date) desc, lower(valid) desc limit 1) p on true`;
}

/** By id, else by a name it has or had. */
export function cooperationCandidates(db: Sql, word: string, on: Day): Promise<CooperationRow[]> {
  return rows(
    db,
    cooperationShape,
    sql`${cooperationsWhere(on, sql`id = ${word} or id in (select cooperation from cooperation_name where lower(name) = lower(${word}))`)} order by (c.id = ${word}) desc, c.id limit 2`,
  );
}

export function cooperationsOn(db: Sql, on: Day, limit: number): Promise<CooperationRow[]> {
  return rows(
    db,
    cooperationShape,
    sql`${cooperationsWhere(on, sql`valid @> ${on}::date`)} order by n.name limit ${limit}`,
  );
}

export function cooperationsByIds(db: Sql, ids: readonly string[], on: Day): Promise<CooperationRow[]> {
  return rows(db, cooperationShape, cooperationsWhere(on, sql`id = any(${ids}::text[])`));
}

const shareShape = z.object({ ownership: z.string(), liability: z.string(), since: z.string(), ...origin });
export type ShareRow = z.infer<typeof shareShape>;

const membershipShape = z.object({
  cooperation: z.string(),
  party: z.string(),
  role: z.enum(memberRoles),
  attend: z.boolean(),
  speak: z.boolean(),
  propose: z.boolean(),
  vote: z.boolean(),
  since: z.string(),
  since_certainty: certainty,
  until: z.string().nullable(),
  until_certainty: z.enum(["exact", "at-earliest", "party-ended"]),
  scope: z.string().nullable(),
  note: z.string().nullable(),
  ...origin,
});
export type MembershipRow = z.infer<typeof membershipShape>;
const sharingShape = membershipShape.extend({ share: shareShape.nullable() });
export type SharingRow = z.infer<typeof sharingShape>;

const membershipColumns = sql`m.cooperation, m.party, m.role, m.attend, m.speak, m.propose, m.vote, lower(m.valid)::text as since, m.since_certainty,
  upper(m.valid)::text as until, m.until_certainty, m.scope, m.note, m.source, m.constructed`;

/** Memberships of a day with the share that goes with each, where shares are known. */
function sharingWhere(on: Day, where: RawBuilder<unknown>): RawBuilder<unknown> {
  return sql`
    select ${membershipColumns}, case when s.party is not null then jsonb_build_object(
      'ownership', s.ownership_numerator || '/' || s.ownership_denominator, 'liability', s.liability_numerator || '/' || s.liability_denominator,
      'since', lower(s.valid), 'source', s.source, 'constructed', s.constructed) end as share
    from membership m left join membership_share s on s.cooperation = m.cooperation and s.party = m.party and s.valid @> ${on}::date
    where ${where} and m.valid @> ${on}::date`;
}

export function membershipsOf(db: Sql, cooperation: string, on: Day): Promise<SharingRow[]> {
  return rows(db, sharingShape, sharingWhere(on, sql`m.cooperation = ${cooperation}`));
}

/** Every membership there has been, for rules that count who was a voter on which day. */
export function membershipsEver(db: Sql, cooperations: readonly string[]): Promise<MembershipRow[]> {
  return rows(
    db,
    membershipShape,
    sql`select ${membershipColumns} from membership m where m.cooperation = any(${cooperations}::text[]) order by lower(m.valid), m.party`,
  );
}

export function membershipsOfParty(db: Sql, party: string, on: Day): Promise<SharingRow[]> {
  return rows(db, sharingShape, sharingWhere(on, sql`m.party = ${party}`));
}

export function membershipsOn(
  db: Sql,
  on: Day,
  limit: number,
): Promise<{ cooperation: string; party: string; role: MembershipRow["role"] }[]> {
  return rows(
    db,
    membershipShape.pick({ cooperation: true, party: true, role: true }),
    sql`select cooperation, party, role from membership where valid @> ${on}::date order by cooperation, party limit ${limit}`,
  );
}

const endedShape = z.object({ cooperation: z.string(), party: z.string(), ended: z.string() });

/**
 * Memberships that ended because the party did, on or before the day, for which no decision on continuation is
 * recorded by that day (inndelingslova § 16).
 */
export function endedWithoutDecision(
  db: Sql,
  where: { cooperation: string } | { parties: readonly string[] },
  on: Day,
): Promise<z.infer<typeof endedShape>[]> {
  const scope =
    "cooperation" in where ? sql`m.cooperation = ${where.cooperation}` : sql`m.party = any(${where.parties}::text[])`;
  return rows(
    db,
    endedShape,
    sql`select m.cooperation, m.party, upper(m.valid)::text as ended from membership m
        where ${scope} and upper(m.valid) <= ${on}::date
          and exists (select from party p where p.id = m.party and upper(p.valid) = upper(m.valid))
          and exists (select from cooperation c where c.id = m.cooperation and c.valid @> ${on}::date)
          and not exists (select from continuation d where d.cooperation = m.cooperation and d.from_party = m.party and d.day <= ${on}::date)
        order by ended, m.party`,
  );
}

export function tasksOf(db: Sql, cooperation: string, on: Day) {
  return rows(
    db,
    z.object({ task: z.string(), kind: z.enum(["operation", "development"]), ...origin }),
    sql`select task, kind, source, constructed from cooperation_task where cooperation = ${cooperation} and valid @> ${on}::date order by kind, task`,
  );
}

export function reservationsOf(db: Sql, cooperation: string, on: Day) {
  return rows(
    db,
    z.object({
      party: z.string(),
      kind: z.enum(["reservation", "partial-accession", "condition"]),
      wording: z.string(),
      clauses: z.array(z.string()),
      since: z.string().nullable(),
      ...origin,
    }),
    sql`select party, kind, wording, clauses, lower(valid)::text as since, source, constructed from membership_reservation
        where cooperation = ${cooperation} and valid @> ${on}::date order by party, id`,
  );
}

export function bodiesOf(db: Sql, cooperation: string, on: Day) {
  return rows(
    db,
    z.object({
      id: z.string(),
      name: z.string(),
      kind: z.string(),
      numbering: z.string().nullable(),
      ...origin,
      seats: z.array(
        z.object({
          office: z.string(),
          party: z.string().nullable(),
          per_member: z.boolean(),
          count: z.number(),
          attend: z.boolean(),
          speak: z.boolean(),
          propose: z.boolean(),
          vote: z.boolean(),
        }),
      ),
    }),
    sql`select b.id, b.name, b.kind, b.numbering, b.source, b.constructed,
          coalesce((select jsonb_agg(jsonb_build_object('office', office, 'party', party, 'per_member', per_member, 'count', count, 'attend', attend, 'speak', speak, 'propose', propose, 'vote', vote) order by number)
            from seat where body = b.id and valid @> ${on}::date), '[]') as seats
        from body b where b.cooperation = ${cooperation} and b.valid @> ${on}::date
        order by array_position(array['assembly','board','executive-committee','chief-executives-forum','business-council','steering-group','annual-meeting','secretariat','other'], b.kind), b.id`,
  );
}

/** Days on which a membership, the statutes, a form or a body began or ended, or something happened. */
export async function changeDaysOf(db: Sql, cooperation: string): Promise<Day[]> {
  const found = await rows(
    db,
    z.object({ day: z.string() }),
    sql`select day::text from (
          select lower(valid) as day from membership where cooperation = ${cooperation} union select upper(valid) from membership where cooperation = ${cooperation}
          union select lower(valid) from membership_share where cooperation = ${cooperation} union select upper(valid) from membership_share where cooperation = ${cooperation}
          union select lower(valid) from statutes where cooperation = ${cooperation}
          union select lower(valid) from cooperation_form where cooperation = ${cooperation}
          union select lower(valid) from cooperation where id = ${cooperation} union select upper(valid) from cooperation where id = ${cooperation}
          union select c.day from event_claim c join event e on e.id = c.event where e.cooperation = ${cooperation} and c.precision = 'day'
        ) days where day is not null order by day`,
  );
  return found.map((row) => row.day);
}
