import { sql } from "kysely";
import { z } from "zod";
import { execute, firstRow, rows, type Sql, type SqlTransaction } from "#platform/database.ts";
import { accept, refuse, type Outcome } from "#platform/outcome.ts";
import { perform, type Entry, type Performed } from "./perform.ts";

export type UndoRefusal =
  | "entry-unknown"
  | "entry-undone-already"
  | "entry-is-an-undo"
  | "changed-since"
  | "still-referred-to"
  | "never-deleted";

const entryShape = z.object({
  seq: z.number(),
  act: z.string(),
  subject: z.string(),
  undoes: z.number().nullable(),
  undone_by: z.number().nullable(),
});
const tableShape = z.object({ table_name: z.string() });

/**
 * Takes an entry back by applying its changes in reverse, as an entry of its own. Refused when a row it touched has
 * been changed by a later entry (that one must be undone first) or is referred to by later records.
 */
export async function undo(
  db: Sql,
  seq: number,
  entry: Omit<Entry, "act" | "subject" | "undoes">,
): Promise<Performed<{ undone: number }, UndoRefusal>> {
  const target = await firstRow(
    db,
    entryShape,
    sql`select e.seq, e.act, e.subject, e.undoes, u.seq as undone_by from journal_entry e left join journal_entry u on u.undoes = e.seq where e.seq = ${seq}::bigint`,
  );
  if (!target) return refuse("entry-unknown", { entry: seq });
  if (target.undone_by !== null) return refuse("entry-undone-already", { entry: seq, by: target.undone_by });
  if (target.undoes !== null) return refuse("entry-is-an-undo", { entry: seq });
  try {
    return await perform(db, { ...entry, act: "journal.undo", subject: target.subject, undoes: seq }, (tx) =>
      reverse(tx, seq),
    );
  } catch (error) {
    if (isForeignKeyViolation(error)) return refuse("still-referred-to", { entry: seq });
    if (isKept(error)) return refuse("never-deleted", { entry: seq });
    throw error;
  }
}

async function reverse(tx: SqlTransaction, seq: number): Promise<Outcome<{ undone: number }, UndoRefusal>> {
  const later = await firstRow(
    tx,
    z.object({ entry: z.number() }),
    // What has itself been taken back, and the taking back, leave a row as it was.
    sql`select min(later.entry) as entry from journal_change mine
        join journal_change later on later.table_name = mine.table_name and later.record = mine.record and later.entry > mine.entry
        join journal_entry e on e.seq = later.entry
        where mine.entry = ${seq}::bigint and e.undoes is null and not exists (select from journal_entry u where u.undoes = e.seq)
        having min(later.entry) is not null`,
  );
  if (later) return refuse("changed-since", { entry: seq, by: later.entry });
  // Last touched, first restored: a row that another row of the entry refers to was written before it.
  const tables = await rows(
    tx,
    tableShape,
    sql`select table_name from journal_change where entry = ${seq}::bigint group by table_name order by max(number) desc`,
  );
  let undone = 0;
  for (const { table_name: name } of tables) undone += await reverseTable(tx, seq, name);
  return accept({ undone });
}

async function reverseTable(tx: SqlTransaction, seq: number, name: string): Promise<number> {
  const table = sql.id(name);
  const changes = sql`select record, before from journal_change where entry = ${seq}::bigint and table_name = ${name}`;
  const inserted = await execute(
    tx,
    sql`delete from ${table} t using (${changes} and op = 'insert') c where t.record = c.record`,
  );
  const restored = await execute(
    tx,
    sql`insert into ${table} select (jsonb_populate_record(null::${table}, c.before)).* from (${changes} and op = 'delete') c`,
  );
  const columns = await rows(
    tx,
    z.object({ name: z.string() }),
    sql`select column_name as name from information_schema.columns where table_name = ${name} and table_schema = current_schema() and is_generated = 'NEVER' and is_identity = 'NO'`,
  );
  const assignments = sql.join(columns.map((column) => sql`${sql.id(column.name)} = r.${sql.id(column.name)}`));
  const updated = await execute(
    tx,
    sql`update ${table} t set ${assignments} from (
      select (jsonb_populate_record(null::${table}, first.before)).* from (
        select distinct on (record) record, before from journal_change
        where entry = ${seq}::bigint and table_name = ${name} and op = 'update' order by record, number) first
    ) r where t.record = r.record`,
  );
  return inserted + restored + updated;
}

function isForeignKeyViolation(error: unknown): boolean {
  return error instanceof Error && "code" in error && (error.code === "23503" || error.code === "23001");
}

/** Raised by a table whose rows have been sent to others and are taken back by a record of their own. */
function isKept(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "SJ002";
}
