/** The SQL that reads projects, milestones and reports. */
import { sql, type RawBuilder } from "kysely";
import { z } from "zod";
import { firstRow, rows, type Sql } from "#platform/database.ts";
import type { Day } from "#platform/day.ts";
import { endKind } from "./plan-store.ts";
import { lights, projectPartyRoles } from "./vocabulary.ts";

const origin = { source: z.string().nullable(), constructed: z.boolean() };
const day = z.string();
const ids = z.array(z.string());

const projectShape = z.object({
  id: z.string(),
  title: z.string(),
  summary: z.string(),
  parent: z.string().nullable(),
  position: z.number(),
  owner_kind: endKind,
  owner: z.string(),
  organised_as: z.string().nullable(),
  participants_said: z.number().nullable(),
  begun_on: day,
  begun_certainty: z.enum(["exact", "at-latest"]),
  due_on: day.nullable(),
  ended_on: day.nullable(),
  ended_how: z.enum(["completed", "stopped"]).nullable(),
  ended_certainty: z.enum(["exact", "at-latest", "at-earliest"]),
  ordered_by_matter: z.string().nullable(),
  ordered_by_event: z.string().nullable(),
  template: z.string().nullable(),
  template_version: z.number().nullable(),
  /** When the whole that it is part of began. */
  whole_begun_on: day.nullable(),
  ...origin,
});
export type ProjectRow = z.infer<typeof projectShape>;

/**
 * Projects begun by a day: all, those of a plan, or some by name; parts of any of them come along, in however many steps.
 * A part is known from when the whole began.
 */
export function projectsRead(
  db: Sql,
  asked: { all: true } | { plan: string } | { ids: readonly string[] } | { owners: readonly string[] },
  on: Day,
): Promise<ProjectRow[]> {
  const which =
    "all" in asked
      ? sql`true`
      : "plan" in asked
        ? sql`id in (select project from project_placement where plan = ${asked.plan})`
        : "ids" in asked
          ? sql`id = any(${asked.ids}::text[])`
          : sql`owner_kind = 'cooperation' and owner = any(${asked.owners}::text[])`;
  return rowsAtOnce(
    db,
    projectShape,
    sql`with recursive wanted (id) as (
          select id from project where ${which}
          union select p.id from project p join wanted w on p.parent = w.id
        )
        select id, title, summary, parent, position, owner_kind, owner, organised_as, participants_said, begun_on::text, begun_certainty, due_on::text,
          ended_on::text, ended_how, ended_certainty, ordered_by_matter, ordered_by_event, template, template_version,
          (select w.begun_on from project w where w.id = p.parent)::text as whole_begun_on, source, constructed
        from project p where id in (select id from wanted)
          and (begun_on <= ${on}::date or exists (select from project w where w.id = p.parent and w.begun_on <= ${on}::date)) order by position, id collate "C"`,
  );
}

export function placementsOf(db: Sql, projects: readonly string[]) {
  return rowsAtOnce(
    db,
    z.object({ project: z.string(), plan: z.string(), area: z.string().nullable(), ...origin }),
    sql`select project, plan, area, source, constructed from project_placement where project = any(${projects}::text[]) order by project collate "C", plan collate "C"`,
  );
}

export function projectPartiesOf(db: Sql, projects: readonly string[], on: Day) {
  return rowsAtOnce(
    db,
    z.object({
      project: z.string(),
      party_kind: endKind,
      party: z.string(),
      role: z.enum(projectPartyRoles),
      since: day,
      until: day.nullable(),
      note: z.string(),
      ...origin,
    }),
    sql`select project, party_kind, party, role, lower(valid)::text as since, upper(valid)::text as until, note, source, constructed
        from project_party where project = any(${projects}::text[]) and valid @> ${on}::date order by party collate "C", role collate "C"`,
  );
}

/**
 * How many milestones every project had on a day, how many of them were reached, and how many took part. Not of some
 * projects by name: to plan for hundreds of names costs a database more than to count all.
 */
export function talliesOf(db: Sql, on: Day) {
  return rowsAtOnce(
    db,
    z.object({ project: z.string(), milestones: z.number(), done: z.number(), participants: z.number() }),
    sql`with ahead as (select project, milestone from milestone_date d where set_on > ${on}::date
          and not exists (select from milestone_date e where e.project = d.project and e.milestone = d.milestone and e.set_on <= ${on}::date)),
        there as (select project, count(*) as milestones, count(*) filter (where done_on <= ${on}::date) as done
          from milestone m where not exists (select from ahead a where a.project = m.project and a.milestone = m.id) group by project),
        joined as (select project, count(*) as participants from project_party
          where role = 'participant' and valid @> ${on}::date group by project)
        select project, coalesce(t.milestones, 0) as milestones, coalesce(t.done, 0) as done, coalesce(j.participants, 0) as participants
        from there t full join joined j using (project)`,
  );
}
export type Tally = Awaited<ReturnType<typeof talliesOf>>[number];

/** When a party was in the cooperations that own or carry out some projects. */
export function staysIn(db: Sql, cooperations: readonly string[]) {
  return rowsAtOnce(
    db,
    z.object({ cooperation: z.string(), party: z.string(), since: day, until: day.nullable() }),
    sql`select cooperation, party, lower(valid)::text as since, upper(valid)::text as until from membership where cooperation = any(${cooperations}::text[])`,
  );
}

/** When parties stopped existing, for those that did. */
export function partyEnds(db: Sql, parties: readonly string[]) {
  return rows(
    db,
    z.object({ party: z.string(), ended: day }),
    sql`select id as party, max(upper(valid))::text as ended from party where id = any(${parties}::text[]) group by id having bool_and(upper(valid) is not null)`,
  );
}

/**
 * Milestones of some projects, and of others what these wait for, with the date that was set last by a day and what each
 * needs. What waits for something reached already is followed no further: nothing can hold it from behind that.
 */
export function milestonesAround(db: Sql, projects: readonly string[], on: Day) {
  return rowsAtOnce(
    db,
    z.object({
      project: z.string(),
      id: z.string(),
      position: z.number(),
      title: z.string(),
      stage: z.string().nullable(),
      done_on: day.nullable(),
      done_note: z.string(),
      due: day.nullable(),
      due_precision: z.enum(["day", "month", "year"]).nullable(),
      set_on: day.nullable(),
      first_set: day.nullable(),
      needs: ids.nullable(),
      ...origin,
    }),
    sql`with recursive behind (project, id, go) as (
          select m.project, m.id, m.done_on is null or m.done_on > ${on}::date
          from milestone_dependency d
          cross join lateral (select * from milestone where project = d.needs_project and id = d.needs_milestone limit 1) m
          where d.project = any(${projects}::text[]) and not d.needs_project = any(${projects}::text[])
          union
          select m.project, m.id, m.done_on is null or m.done_on > ${on}::date
          from behind b
          cross join lateral (select * from milestone_dependency where project = b.project and milestone = b.id offset 0) d
          cross join lateral (select * from milestone where project = d.needs_project and id = d.needs_milestone limit 1) m
          where b.go and not m.project = any(${projects}::text[])
        ),
        wanted as (
          select * from milestone where project = any(${projects}::text[])
          union all
          select m.* from behind b cross join lateral (select * from milestone where project = b.project and id = b.id limit 1) m
        )
        select m.project, m.id, m.position, m.title, m.stage, m.done_on, m.done_note, d.due, d.due_precision, d.set_on,
          (select min(set_on) from milestone_date where project = m.project and milestone = m.id) as first_set,
          (select array_agg(needs_project || '/' || needs_milestone order by needs_project, needs_milestone) from milestone_dependency where project = m.project and milestone = m.id) as needs,
          m.source, m.constructed
        from wanted m
        left join lateral (
          select due, due_precision, set_on from milestone_date where project = m.project and milestone = m.id and set_on <= ${on}::date
          order by set_on desc, number desc limit 1
        ) d on true
        order by m.project, m.position, m.id collate "C"`,
  );
}
export type MilestoneRow = Awaited<ReturnType<typeof milestonesAround>>[number];

/** Every date that was set for a project's milestones by a day. */
export function datesOf(db: Sql, project: string, on: Day) {
  return rows(
    db,
    z.object({
      milestone: z.string(),
      set_on: day,
      number: z.number(),
      due: day,
      due_precision: z.enum(["day", "month", "year"]),
      reason: z.string(),
      ...origin,
    }),
    sql`select milestone, set_on::text, number, due::text, due_precision, reason, source, constructed from milestone_date
        where project = ${project} and set_on <= ${on}::date order by milestone, set_on, number`,
  );
}

export function deliverablesOf(db: Sql, project: string) {
  return rows(
    db,
    z.object({
      id: z.string(),
      position: z.number(),
      title: z.string(),
      milestone: z.string().nullable(),
      delivered_on: day.nullable(),
      delivered_note: z.string(),
      url: z.string().nullable(),
      ...origin,
    }),
    sql`select id, position, title, milestone, delivered_on::text, delivered_note, url, source, constructed from deliverable
        where project = ${project} order by position, id collate "C"`,
  );
}

const reportShape = z.object({
  project: z.string(),
  day,
  number: z.number(),
  light: z.enum(lights),
  words: z.string(),
  ...origin,
});

/** The newest report of each project by a day. */
export function newestReports(db: Sql, projects: readonly string[], on: Day) {
  return rowsAtOnce(
    db,
    reportShape,
    sql`select distinct on (project) project, day::text, number, light, words, source, constructed from status_report
        where project = any(${projects}::text[]) and day <= ${on}::date order by project, day desc, number desc`,
  );
}

export function reportsOf(db: Sql, project: string, on: Day) {
  return rows(
    db,
    reportShape,
    sql`select project, day::text, number, light, words, source, constructed from status_report
        where project = ${project} and day <= ${on}::date order by day desc, number desc`,
  );
}

export function resultsOf(db: Sql, project: string, on: Day) {
  return rows(
    db,
    z.object({
      project: z.string(),
      day,
      number: z.number(),
      title: z.string(),
      matter: z.string().nullable(),
      event: z.string().nullable(),
      plan: z.string().nullable(),
      url: z.string().nullable(),
      ...origin,
    }),
    sql`select project, day::text, number, title, matter, event, plan, url, source, constructed from project_result
        where project = ${project} and day <= ${on}::date order by day, number`,
  );
}

/**
 * The rows of a question as one value: thousands of small rows cost a database more to hand over than to find. Days come as
 * text, as JSON writes them.
 */
async function rowsAtOnce<Row>(db: Sql, shape: z.ZodType<Row>, query: RawBuilder<unknown>): Promise<Row[]> {
  const found = await firstRow(
    db,
    z.object({ all: z.array(shape) }),
    sql`select coalesce(json_agg(one), '[]'::json) as all from (${query}) one`,
  );
  return found?.all ?? [];
}

/** Projects that a party is in on a day, with its roles. */
export function projectsWithParty(db: Sql, party: string, on: Day) {
  return rows(
    db,
    z.object({ project: z.string(), roles: z.array(z.enum(projectPartyRoles)) }),
    sql`select project, array_agg(distinct role order by role) as roles from project_party where party_kind = 'party' and party = ${party} and valid @> ${on}::date group by project`,
  );
}
