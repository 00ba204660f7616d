/** The SQL that acts on plans and projects write. */
import { sql } from "kysely";
import { z } from "zod";
import { execute, firstRow, range, type Sql, type SqlTransaction } from "#platform/database.ts";
import type { Day } from "#platform/day.ts";
import type { Stage } from "./rules/instantiate-template.ts";
import type { Light, PlanKind, ProjectPartyRole } from "./vocabulary.ts";

/** Whether an address is in use; plans and projects have each their own. */
export async function isTaken(db: Sql, table: "plan" | "project" | "matter", id: string): Promise<boolean> {
  return (
    (await firstRow(db, z.object({ id: z.string() }), sql`select id from ${sql.table(table)} where id = ${id}`)) !==
    null
  );
}

export function insertPlan(
  tx: SqlTransaction,
  row: {
    id: string;
    title: string;
    kind: PlanKind;
    cooperation: string;
    summary: string;
    law: string;
    legalEffect: string;
    begunOn: Day;
    period: { from: Day; until: Day } | null;
  },
): Promise<number> {
  const period = row.period === null ? sql`null` : range(row.period.from, row.period.until);
  return execute(
    tx,
    sql`insert into plan (id, title, kind, cooperation, summary, law, legal_effect, begun_on, period)
        values (${row.id}, ${row.title}, ${row.kind}, ${row.cooperation}, ${row.summary}, ${row.law}, ${row.legalEffect}, ${row.begunOn}::date, ${period})`,
  );
}

export function insertReplacement(tx: SqlTransaction, plan: string, replaced: string, since: Day): Promise<number> {
  return execute(
    tx,
    sql`insert into plan_link (plan, kind, to_plan, since) values (${plan}, 'replaces', ${replaced}, ${since}::date)`,
  );
}

export function insertArea(
  tx: SqlTransaction,
  row: { plan: string; id: string; position: number; title: string; summary: string },
): Promise<number> {
  return execute(
    tx,
    sql`insert into programme_area (plan, id, position, title, summary) values (${row.plan}, ${row.id}, ${row.position}, ${row.title}, ${row.summary})`,
  );
}

export function updateArea(
  tx: SqlTransaction,
  row: { plan: string; id: string; position: number; title: string; summary: string },
): Promise<number> {
  return execute(
    tx,
    sql`update programme_area set title = ${row.title}, position = ${row.position}, summary = ${row.summary} where plan = ${row.plan} and id = ${row.id}`,
  );
}

export function insertMapping(
  tx: SqlTransaction,
  row: { from: { plan: string; area: string }; to: { plan: string; area: string }; extent: "whole" | "part" },
): Promise<number> {
  return execute(
    tx,
    sql`insert into programme_area_mapping (from_plan, from_area, to_plan, to_area, extent)
        values (${row.from.plan}, ${row.from.area}, ${row.to.plan}, ${row.to.area}, ${row.extent})
        on conflict (from_plan, from_area, to_plan, to_area) do update set extent = excluded.extent`,
  );
}

export function insertProject(
  tx: SqlTransaction,
  row: {
    id: string;
    title: string;
    summary: string;
    parent: string | null;
    owner: { kind: "party" | "cooperation"; id: string };
    begunOn: Day;
    dueOn: Day | null;
    orderedBy: string | null;
    template: { id: string; version: number } | null;
  },
): Promise<number> {
  return execute(
    tx,
    sql`insert into project (id, title, summary, parent, position, owner_kind, owner, begun_on, due_on, ordered_by_matter, template, template_version)
        values (${row.id}, ${row.title}, ${row.summary}, ${row.parent},
          (select coalesce(max(position), 0) + 1 from project where parent is not distinct from ${row.parent}::text),
          ${row.owner.kind}, ${row.owner.id}, ${row.begunOn}::date, ${row.dueOn}::date, ${row.orderedBy}, ${row.template?.id ?? null}, ${row.template?.version ?? null}::integer)`,
  );
}

export function insertPlacement(
  tx: SqlTransaction,
  row: { project: string; plan: string; area: string | null },
): Promise<number> {
  return execute(
    tx,
    sql`insert into project_placement (project, plan, area) values (${row.project}, ${row.plan}, ${row.area})`,
  );
}

export function insertParty(
  tx: SqlTransaction,
  row: {
    project: string;
    kind: "party" | "cooperation";
    party: string;
    role: ProjectPartyRole;
    since: Day;
    note: string;
  },
): Promise<number> {
  return execute(
    tx,
    sql`insert into project_party (project, party_kind, party, role, valid, note)
        values (${row.project}, ${row.kind}, ${row.party}, ${row.role}, ${range(row.since, null)}, ${row.note})`,
  );
}

/** Closes the time of a party in a project; one that leaves the day it came never was in it. */
export async function endParty(
  tx: SqlTransaction,
  row: { project: string; kind: "party" | "cooperation"; party: string; role: ProjectPartyRole; on: Day },
): Promise<number> {
  const which = sql`project = ${row.project} and party_kind = ${row.kind} and party = ${row.party} and role = ${row.role} and valid @> ${row.on}::date`;
  const closed = await execute(
    tx,
    sql`update project_party set valid = daterange(lower(valid), ${row.on}::date, '[)') where ${which} and lower(valid) < ${row.on}::date`,
  );
  return closed > 0 ? closed : execute(tx, sql`delete from project_party where ${which}`);
}

export function insertMilestone(
  tx: SqlTransaction,
  row: { project: string; id: string; position: number; title: string; stage: string | null },
): Promise<number> {
  return execute(
    tx,
    sql`insert into milestone (project, id, position, title, stage) values (${row.project}, ${row.id}, ${row.position}, ${row.title}, ${row.stage})`,
  );
}

/** The newest set on a day counts, also of two set on the same day. */
export function insertDate(
  tx: SqlTransaction,
  row: {
    project: string;
    milestone: string;
    setOn: Day;
    due: Day;
    precision: "day" | "month" | "year";
    reason: string;
  },
): Promise<number> {
  return execute(
    tx,
    sql`insert into milestone_date (project, milestone, set_on, number, due, due_precision, reason)
        values (${row.project}, ${row.milestone}, ${row.setOn}::date,
          (select coalesce(max(number), 0) + 1 from milestone_date where project = ${row.project} and milestone = ${row.milestone} and set_on = ${row.setOn}::date),
          ${row.due}::date, ${row.precision}, ${row.reason})`,
  );
}

export function removeNeeds(tx: SqlTransaction, project: string, milestone: string): Promise<number> {
  return execute(tx, sql`delete from milestone_dependency where project = ${project} and milestone = ${milestone}`);
}

export function insertNeed(
  tx: SqlTransaction,
  row: { project: string; milestone: string; needs: { project: string; milestone: string } },
): Promise<number> {
  return execute(
    tx,
    sql`insert into milestone_dependency (project, milestone, needs_project, needs_milestone)
        values (${row.project}, ${row.milestone}, ${row.needs.project}, ${row.needs.milestone})`,
  );
}

export function markReached(
  tx: SqlTransaction,
  row: { project: string; milestone: string; on: Day; note: string },
): Promise<number> {
  return execute(
    tx,
    sql`update milestone set done_on = ${row.on}::date, done_note = ${row.note} where project = ${row.project} and id = ${row.milestone}`,
  );
}

export function insertDeliverable(
  tx: SqlTransaction,
  row: { project: string; id: string; position: number; title: string; milestone: string | null },
): Promise<number> {
  return execute(
    tx,
    sql`insert into deliverable (project, id, position, title, milestone) values (${row.project}, ${row.id}, ${row.position}, ${row.title}, ${row.milestone})`,
  );
}

export function markDelivered(
  tx: SqlTransaction,
  row: { project: string; deliverable: string; on: Day; url: string | null; note: string },
): Promise<number> {
  return execute(
    tx,
    sql`update deliverable set delivered_on = ${row.on}::date, delivered_note = ${row.note}, url = coalesce(${row.url}, url)
        where project = ${row.project} and id = ${row.deliverable}`,
  );
}

export function insertResult(
  tx: SqlTransaction,
  row: { project: string; day: Day; title: string; matter: string; url: string | null },
): Promise<number> {
  return execute(
    tx,
    sql`insert into project_result (project, day, number, title, matter, url)
        values (${row.project}, ${row.day}::date, (select coalesce(max(number), 0) + 1 from project_result where project = ${row.project} and day = ${row.day}::date),
          ${row.title}, ${row.matter}, ${row.url})`,
  );
}

export function insertReport(
  tx: SqlTransaction,
  row: { project: string; day: Day; light: Light; words: string },
): Promise<number> {
  return execute(
    tx,
    sql`insert into status_report (project, day, number, light, words)
        values (${row.project}, ${row.day}::date, (select coalesce(max(number), 0) + 1 from status_report where project = ${row.project} and day = ${row.day}::date),
          ${row.light}, ${row.words})`,
  );
}

export function endProject(
  tx: SqlTransaction,
  row: { project: string; on: Day; how: "completed" | "stopped" },
): Promise<number> {
  return execute(
    tx,
    sql`update project set ended_on = ${row.on}::date, ended_how = ${row.how}, ended_certainty = 'exact' where id = ${row.project}`,
  );
}

export async function insertTemplate(
  tx: SqlTransaction,
  row: {
    id: string;
    version: number;
    title: string;
    cooperation: string;
    dated: Day;
    note: string;
    stages: readonly Stage[];
  },
): Promise<void> {
  await execute(
    tx,
    sql`insert into process_template (id, version, title, cooperation, dated, note)
        values (${row.id}, ${row.version}, ${row.title}, ${row.cooperation}, ${row.dated}::date, ${row.note})`,
  );
  for (const one of row.stages)
    await execute(
      tx,
      sql`insert into process_template_stage (template, version, id, position, title, kind, deliverable, days, after)
          values (${row.id}, ${row.version}, ${one.id}, ${one.position}, ${one.title}, ${one.kind}, ${one.deliverable}, ${one.days}::integer, ${[...one.after]}::text[])`,
    );
}
