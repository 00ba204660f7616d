/** The SQL behind acts on what a plan says, its indicators, its versions, and where projects stand. */
import { sql } from "kysely";
import { z } from "zod";
import { execute, firstRow, range, rows, type Sql, type SqlTransaction } from "#platform/database.ts";
import type { Day } from "#platform/day.ts";
import { statementKinds, type StatementKind } from "./vocabulary.ts";

/** Everything a plan has said, also what has ended or is still to come. */
export function statementsEver(db: Sql, plan: string) {
  return rows(
    db,
    z.object({
      id: z.string(),
      kind: z.enum(statementKinds),
      position: z.number(),
      wording: z.string(),
      since: z.string(),
      until: z.string().nullable(),
    }),
    sql`select id, kind, position, wording, lower(valid)::text as since, upper(valid)::text as until
        from plan_statement where plan = ${plan} order by kind, position, id collate "C"`,
  );
}
export type StatementEver = Awaited<ReturnType<typeof statementsEver>>[number];

type StatementWritten = Omit<StatementEver, "kind"> & { kind: StatementKind; plan: string };

export function insertStatement(tx: SqlTransaction, row: StatementWritten): Promise<number> {
  return execute(
    tx,
    sql`insert into plan_statement (id, plan, kind, position, wording, valid)
        values (${row.id}, ${row.plan}, ${row.kind}, ${row.position}, ${row.wording}, ${range(row.since, row.until)})`,
  );
}

export function updateStatement(tx: SqlTransaction, row: StatementWritten): Promise<number> {
  return execute(
    tx,
    sql`update plan_statement set kind = ${row.kind}, position = ${row.position}, wording = ${row.wording}, valid = ${range(row.since, row.until)}
        where id = ${row.id} and plan = ${row.plan}`,
  );
}

/** An address of this beginning that nothing in any plan has; numbered where it must be. */
export async function freeId(db: Sql, table: "plan_statement" | "indicator", begins: string): Promise<string> {
  const found = await rows(
    db,
    z.object({ id: z.string() }),
    sql`select id from ${sql.table(table)} where starts_with(id, ${begins})`,
  );
  const taken = new Set(found.map((one) => one.id));
  let id = begins;
  for (let number = 2; taken.has(id); number++) id = `${begins}-${number}`;
  return id;
}

type IndicatorWritten = {
  id: string;
  statement: string;
  title: string;
  unit: string;
  aim: "at-least" | "at-most";
  target: number;
  targetDay: Day | null;
  baseline: number | null;
  baselineDay: Day | null;
};

export function insertIndicator(tx: SqlTransaction, row: IndicatorWritten): Promise<number> {
  return execute(
    tx,
    sql`insert into indicator (id, statement, title, unit, aim, target, target_day, baseline, baseline_day)
        values (${row.id}, ${row.statement}, ${row.title}, ${row.unit}, ${row.aim}, ${row.target}::numeric, ${row.targetDay}::date, ${row.baseline}::numeric, ${row.baselineDay}::date)`,
  );
}

export function updateIndicator(tx: SqlTransaction, row: IndicatorWritten): Promise<number> {
  return execute(
    tx,
    sql`update indicator set statement = ${row.statement}, title = ${row.title}, unit = ${row.unit}, aim = ${row.aim}, target = ${row.target}::numeric,
          target_day = ${row.targetDay}::date, baseline = ${row.baseline}::numeric, baseline_day = ${row.baselineDay}::date
        where id = ${row.id}`,
  );
}

/** Whether an indicator has a value on the very day. */
export async function isMeasuredOn(db: Sql, indicator: string, day: Day): Promise<boolean> {
  const found = await firstRow(
    db,
    z.object({ day: z.string() }),
    sql`select day::text from indicator_value where indicator = ${indicator} and day = ${day}::date`,
  );
  return found !== null;
}

export function insertValue(
  tx: SqlTransaction,
  row: { indicator: string; day: Day; value: number; note: string },
): Promise<number> {
  return execute(
    tx,
    sql`insert into indicator_value (indicator, day, value, note) values (${row.indicator}, ${row.day}::date, ${row.value}::numeric, ${row.note})`,
  );
}

export function insertVersion(
  tx: SqlTransaction,
  row: {
    plan: string;
    version: number;
    title: string;
    matter: string | null;
    adoptedOn: Day | null;
    body: string;
    caseNumber: string;
    note: string;
  },
): Promise<number> {
  return execute(
    tx,
    sql`insert into plan_version (plan, version, title, matter, adopted_on, body, case_number, note)
        values (${row.plan}, ${row.version}, ${row.title}, ${row.matter}, ${row.adoptedOn}::date, ${row.body}, ${row.caseNumber}, ${row.note})`,
  );
}

export function updatePlacement(
  tx: SqlTransaction,
  row: { project: string; plan: string; area: string | null },
): Promise<number> {
  return execute(
    tx,
    sql`update project_placement set area = ${row.area} where project = ${row.project} and plan = ${row.plan}`,
  );
}

export function removePlacement(tx: SqlTransaction, row: { project: string; plan: string }): Promise<number> {
  return execute(tx, sql`delete from project_placement where project = ${row.project} and plan = ${row.plan}`);
}
