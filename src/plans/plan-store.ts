/** The SQL that reads plans and what belongs to them; projects are in project-store.ts. */
import { sql, type RawBuilder } from "kysely";
import { z } from "zod";
import { rows, type Sql } from "#platform/database.ts";
import type { Day } from "#platform/day.ts";
import { partyRoles, planKinds, planLinkKinds, statementKinds } from "./vocabulary.ts";

const origin = { source: z.string().nullable(), constructed: z.boolean() };
const day = z.string();
export const endKind = z.enum(["party", "cooperation"]);

const planShape = z.object({
  id: z.string(),
  title: z.string(),
  kind: z.enum(planKinds),
  cooperation: z.string().nullable(),
  party: z.string().nullable(),
  summary: z.string(),
  law: z.string(),
  legal_effect: z.string(),
  begun_on: day,
  begun_certainty: z.enum(["exact", "at-latest"]),
  period_from: day.nullable(),
  period_until: day.nullable(),
  ended_on: day.nullable(),
  ended_certainty: z.enum(["exact", "at-earliest"]),
  website: z.string().nullable(),
  ...origin,
});
export type PlanRow = z.infer<typeof planShape>;

/** All plans, or those of some owners, or some by name; a plan that replaces one of them comes along. */
export function plansRead(
  db: Sql,
  asked: { ids?: readonly string[]; cooperations?: readonly string[]; parties?: readonly string[] },
): Promise<PlanRow[]> {
  const which: RawBuilder<unknown> = asked.ids
    ? sql`id = any(${asked.ids}::text[])`
    : asked.cooperations || asked.parties
      ? sql`cooperation = any(${asked.cooperations ?? []}::text[]) or party = any(${asked.parties ?? []}::text[])`
      : sql`true`;
  return rows(
    db,
    planShape,
    sql`with recursive wanted (id) as (
          select id from plan where ${which}
          union select l.plan from plan_link l join wanted w on l.to_plan = w.id where l.kind = 'replaces'
        )
        select id, title, kind, cooperation, party, summary, law, legal_effect, begun_on::text, begun_certainty, lower(period)::text as period_from,
          upper(period)::text as period_until, ended_on::text, ended_certainty, website, source, constructed
        from plan where id in (select id from wanted) order by begun_on desc, id collate "C"`,
  );
}

/** When some plans began, those begun last first. */
export function plansBegun(db: Sql, ids: readonly string[]) {
  return rows(
    db,
    z.object({ id: z.string(), title: z.string(), begun_on: day }),
    sql`select id, title, begun_on::text from plan where id = any(${ids}::text[]) order by begun_on desc, id collate "C"`,
  );
}

export function versionsOf(db: Sql, plans: readonly string[]) {
  return rows(
    db,
    z.object({
      plan: z.string(),
      version: z.number(),
      title: z.string(),
      matter: z.string().nullable(),
      event: z.string().nullable(),
      adopted_on: day.nullable(),
      adopted_certainty: z.enum(["exact", "at-latest"]),
      body: z.string(),
      body_name: z.string().nullable(),
      case_number: z.string(),
      note: z.string(),
      ...origin,
    }),
    sql`select v.plan, v.version, v.title, v.matter, v.event, v.adopted_on::text, v.adopted_certainty, v.body,
        (select name from body b where b.id = v.body order by (b.valid @> coalesce(v.adopted_on, current_date)) desc limit 1) as body_name,
        v.case_number, v.note, v.source, v.constructed
        from plan_version v where v.plan = any(${plans}::text[]) order by v.plan, v.version`,
  );
}
export type VersionRow = Awaited<ReturnType<typeof versionsOf>>[number];

/** Links from and to some plans. */
export function linksOf(db: Sql, plans: readonly string[]) {
  return rows(
    db,
    z.object({
      plan: z.string(),
      kind: z.enum(planLinkKinds),
      to_plan: z.string(),
      since: day,
      note: z.string(),
      ...origin,
    }),
    sql`select plan, kind, to_plan, since::text, note, source, constructed from plan_link
        where plan = any(${plans}::text[]) or to_plan = any(${plans}::text[]) order by kind, since, plan collate "C", to_plan collate "C"`,
  );
}
export type LinkRow = Awaited<ReturnType<typeof linksOf>>[number];

export function planPartiesOf(db: Sql, plans: readonly string[], on: Day) {
  return rows(
    db,
    z.object({
      plan: z.string(),
      party_kind: endKind,
      party: z.string(),
      role: z.enum(partyRoles),
      since: day,
      until: day.nullable(),
      note: z.string(),
      ...origin,
    }),
    sql`select plan, party_kind, party, role, lower(valid)::text as since, upper(valid)::text as until, note, source, constructed
        from plan_party where plan = any(${plans}::text[]) and valid @> ${on}::date order by party collate "C", role collate "C"`,
  );
}

export function statementsOf(db: Sql, plan: string, on: Day) {
  return rows(
    db,
    z.object({ id: z.string(), kind: z.enum(statementKinds), position: z.number(), wording: z.string(), ...origin }),
    sql`select id, kind, position, wording, source, constructed from plan_statement
        where plan = ${plan} and valid @> ${on}::date order by kind, position, id collate "C"`,
  );
}

export function indicatorsOf(db: Sql, plan: string) {
  return rows(
    db,
    z.object({
      id: z.string(),
      statement: z.string(),
      title: z.string(),
      unit: z.string(),
      aim: z.enum(["at-least", "at-most"]),
      target: z.number(),
      target_day: day.nullable(),
      baseline: z.number().nullable(),
      baseline_day: day.nullable(),
      ...origin,
    }),
    sql`select i.id, i.statement, i.title, i.unit, i.aim, i.target, i.target_day::text, i.baseline, i.baseline_day::text, i.source, i.constructed
        from indicator i join plan_statement s on s.id = i.statement where s.plan = ${plan} order by i.id collate "C"`,
  );
}

export function indicatorValuesOf(db: Sql, plan: string, on: Day) {
  return rows(
    db,
    z.object({ indicator: z.string(), day, value: z.number(), note: z.string(), ...origin }),
    sql`select v.indicator, v.day::text, v.value, v.note, v.source, v.constructed
        from indicator_value v join indicator i on i.id = v.indicator join plan_statement s on s.id = i.statement
        where s.plan = ${plan} and v.day <= ${on}::date order by v.indicator, v.day`,
  );
}

export function areasOf(db: Sql, plans: readonly string[]) {
  return rows(
    db,
    z.object({
      plan: z.string(),
      id: z.string(),
      position: z.number(),
      title: z.string(),
      summary: z.string(),
      ...origin,
    }),
    sql`select plan, id, position, title, summary, source, constructed from programme_area where plan = any(${plans}::text[]) order by plan, position, id collate "C"`,
  );
}

const mappingShape = z.object({
  from_plan: z.string(),
  from_area: z.string(),
  from_title: z.string(),
  to_plan: z.string(),
  to_area: z.string(),
  to_title: z.string(),
  extent: z.enum(["whole", "part"]),
  note: z.string(),
  ...origin,
});

/** Every step that leads to or from a plan's areas, in however many plans between. */
export function mappingsAround(db: Sql, plan: string) {
  const columns = sql`m.from_plan, m.from_area, m.to_plan, m.to_area, m.extent, m.note, m.source, m.constructed`;
  return rows(
    db,
    mappingShape,
    sql`with recursive later as (
          select m.* from programme_area_mapping m where m.from_plan = ${plan}
          union select m.* from programme_area_mapping m join later l on m.from_plan = l.to_plan and m.from_area = l.to_area
        ), earlier as (
          select m.* from programme_area_mapping m where m.to_plan = ${plan}
          union select m.* from programme_area_mapping m join earlier e on m.to_plan = e.from_plan and m.to_area = e.from_area
        )
        select ${columns}, f.title as from_title, t.title as to_title
        from (select * from later union select * from earlier) m
        join programme_area f on f.plan = m.from_plan and f.id = m.from_area
        join programme_area t on t.plan = m.to_plan and t.id = m.to_area
        order by f.position, t.position`,
  );
}
export type MappingRow = Awaited<ReturnType<typeof mappingsAround>>[number];

const eventShape = z.object({ id: z.string(), title: z.string(), day: day.nullable() });
export type NamedEvent = z.infer<typeof eventShape>;

/** What happened, with its day, for the ids that versions, orders and results name. */
export async function eventsNamed(db: Sql, ids: readonly string[]): Promise<NamedEvent[]> {
  if (ids.length === 0) return [];
  return rows(
    db,
    eventShape,
    sql`select e.id, e.title, (select min(c.day) from event_claim c where c.event = e.id)::text as day from event e where e.id = any(${ids}::text[])`,
  );
}

/** Plans that a party is in on a day, with its roles; and those it owns. */
export function plansWithParty(db: Sql, party: string, on: Day) {
  return rows(
    db,
    z.object({ plan: z.string(), roles: z.array(z.enum(partyRoles)) }),
    sql`select plan, array_agg(distinct role order by role) as roles from plan_party where party_kind = 'party' and party = ${party} and valid @> ${on}::date group by plan`,
  );
}
