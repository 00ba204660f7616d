import { sql } from "kysely";
import { execute, firstRow, type Sql, type SqlTransaction } from "#platform/database.ts";
import { z } from "zod";

/** A row as the table has it; a validity range is PostgreSQL's text, `[2009-04-24,2011-06-17)`. */
export type TableRow = { [column: string]: unknown };

/** `[from,until)`; null or empty is open. */
export function span(from: string | null, until: string | null): string {
  return `[${from ?? ""},${until ?? ""})`;
}

/** All rows in one statement: a thousand facts cost one journal trigger, not a thousand. The first row names the columns. */
export async function insertRows(tx: SqlTransaction, table: string, rows: readonly TableRow[]): Promise<void> {
  const first = rows[0];
  if (first === undefined) return;
  const columns = sql.join(Object.keys(first).map((column) => sql.ref(column)));
  await execute(
    tx,
    sql`insert into ${sql.table(table)} (${columns}) select ${columns} from jsonb_populate_recordset(null::${sql.table(table)}, ${JSON.stringify(rows)}::text::jsonb)`,
  );
}

const seqShape = z.object({ seq: z.number() });

/** One entry among several of the same transaction, so that a load is whole or not at all. */
export async function inEntry(
  tx: SqlTransaction,
  entry: { at: Date; act: string; subject: string; reason: string },
  work: () => Promise<void>,
): Promise<void> {
  const opened = await firstRow(
    tx,
    seqShape,
    sql`select journal_open(${entry.at.toISOString()}::timestamptz, 'system', null, ${entry.act}, ${entry.subject}, ${entry.reason}, null::bigint) as seq`,
  );
  if (!opened) throw new Error("The journal gave no entry.");
  await work();
  await sql`select journal_seal(${opened.seq}::bigint)`.execute(tx);
}

/** Whether an act of this name stands in the journal: what a load asks before it loads again. */
export async function hasEntry(db: Sql, act: string): Promise<boolean> {
  return (await firstRow(db, seqShape, sql`select seq from journal_entry where act = ${act} limit 1`)) !== null;
}
