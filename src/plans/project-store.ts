/** The SQL that reads projects, milestones and reports. */
import { sql } from "kysely";
import { z } from "zod";
import { rows, type Sql } from "#platform/database.ts";
import type { Day } from "#platform/day.ts";
import { endKind } from "./plan-store.ts";
import { lights, projectPartyRoles, stageKinds } from "./vocabulary.ts";

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
  return rows(
    db,
    projectShape,
    sql`with recursive wanted (id) as (
          select id from project where ${which}
          union select p.id from project p join wanted w on p.parent = w.id
        )
        select id, title, summary, parent, position, owner_kind, owner, organised_as, participants_said, begun_on::text, begun_certainty, due_on::text,
          ended_on::text, ended_how, ended_certainty, ordered_by_matter, ordered_by_event, template, template_version, source, constructed
        from project p where id in (select id from wanted)
          and (begun_on <= ${on}::date or exists (select from project w where w.id = p.parent and w.begun_on <= ${on}::date)) order by position, id collate "C"`,
  );
}

export function placementsOf(db: Sql, asked: { projects: readonly string[] } | { plans: readonly string[] }) {
  return rows(
    db,
    z.object({ project: z.string(), plan: z.string(), area: z.string().nullable(), ...origin }),
    "projects" in asked
      ? sql`select project, plan, area, source, constructed from project_placement where project = any(${asked.projects}::text[]) order by project collate "C", plan collate "C"`
      : sql`select project, plan, area, source, constructed from project_placement where plan = any(${asked.plans}::text[]) order by project collate "C", plan collate "C"`,
  );
}

export function projectPartiesOf(db: Sql, projects: readonly string[], on: Day) {
  return rows(
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

/** When a party was in the cooperations that own or carry out some projects. */
export function staysIn(db: Sql, cooperations: readonly string[]) {
  return rows(
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
 * Milestones of some projects and of every project that these need something from, with the date that was set last by a
 * day and what each needs.
 */
export function milestonesAround(db: Sql, projects: readonly string[], on: Day) {
  return rows(
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
    sql`with recursive wanted (project) as (
          select unnest(${projects}::text[])
          union select d.needs_project from milestone_dependency d join wanted w on d.project = w.project
        )
        select m.project, m.id, m.position, m.title, m.stage, m.done_on::text, m.done_note, d.due::text, d.due_precision, d.set_on::text, f.first_set::text, n.needs,
          m.source, m.constructed
        from milestone m
        left join (select distinct on (project, milestone) project, milestone, due, due_precision, set_on from milestone_date
          where project in (select project from wanted) and set_on <= ${on}::date order by project, milestone, set_on desc, number desc) d
          on d.project = m.project and d.milestone = m.id
        left join (select project, milestone, min(set_on) as first_set from milestone_date where project in (select project from wanted) group by project, milestone) f
          on f.project = m.project and f.milestone = m.id
        left join (select project, milestone, array_agg(needs_project || '/' || needs_milestone) as needs from milestone_dependency
          where project in (select project from wanted) group by project, milestone) n
          on n.project = m.project and n.milestone = m.id
        where m.project in (select project from wanted) order by m.project, m.position, m.id collate "C"`,
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
  return rows(
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

export function resultsOf(db: Sql, asked: { project: string } | { matter: string }, on: Day) {
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
        where ${"project" in asked ? sql`project = ${asked.project}` : sql`matter = ${asked.matter}`} and day <= ${on}::date order by day, number`,
  );
}

export function templatesOf(db: Sql, asked: { id: string } | { cooperation: string }) {
  return rows(
    db,
    z.object({
      id: z.string(),
      version: z.number(),
      title: z.string(),
      cooperation: z.string(),
      dated: day,
      note: z.string(),
      ...origin,
    }),
    sql`select id, version, title, cooperation, dated::text, note, source, constructed from process_template
        where ${"id" in asked ? sql`id = ${asked.id}` : sql`cooperation = ${asked.cooperation}`} order by id collate "C", version`,
  );
}

export function stagesOf(db: Sql, template: string) {
  return rows(
    db,
    z.object({
      version: z.number(),
      id: z.string(),
      position: z.number(),
      title: z.string(),
      kind: z.enum(stageKinds),
      deliverable: z.string(),
      days: z.number().nullable(),
      after: ids,
    }),
    sql`select version, id, position, title, kind, deliverable, days, after from process_template_stage where template = ${template} order by version, position, id collate "C"`,
  );
}

/** Projects that a party is in on a day, with its roles. */
export function projectsWithParty(db: Sql, party: string, on: Day) {
  return rows(
    db,
    z.object({ project: z.string(), roles: z.array(z.enum(projectPartyRoles)) }),
    sql`select project, array_agg(distinct role order by role) as roles from project_party where party_kind = 'party' and party = ${party} and valid @> ${on}::date group by project`,
  );
}

/** Projects that a decision ordered. */
export function projectsOrderedBy(db: Sql, matter: string) {
  return rows(
    db,
    z.object({ id: z.string(), title: z.string(), begun_on: day }),
    sql`select id, title, begun_on::text from project where ordered_by_matter = ${matter} order by begun_on, id collate "C"`,
  );
}
