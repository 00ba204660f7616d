/** The SQL that reads the journal. */
import { sql } from "kysely";
import { z } from "zod";
import { firstRow, rows, type Sql } from "#platform/database.ts";

const entryShape = z.object({
  seq: z.number(),
  at: z.string(),
  actor: z.string(),
  on_behalf_of: z.string().nullable(),
  act: z.string(),
  subject: z.string(),
  reason: z.string(),
  undoes: z.number().nullable(),
  undone_by: z.number().nullable(),
  changes: z.number(),
  previous_hash: z.string(),
  hash: z.string(),
});
export type EntryRow = z.infer<typeof entryShape>;

const columns = sql`e.seq, to_char(e.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as at, e.actor, e.on_behalf_of, e.act, e.subject, e.reason,
  e.undoes, (select u.seq from journal_entry u where u.undoes = e.seq) as undone_by, e.changes, e.previous_hash, e.hash`;

/** Newest first, from before an entry; about one subject, where one is given. */
export function entriesBefore(db: Sql, subject: string, before: number | null, limit: number): Promise<EntryRow[]> {
  const about = subject === "" ? sql`true` : sql`e.subject = ${subject}`;
  return rows(
    db,
    entryShape,
    sql`select ${columns} from journal_entry e where ${about} and e.seq < coalesce(${before}::bigint, 9223372036854775807) order by e.seq desc limit ${limit}`,
  );
}

export function entryRow(db: Sql, seq: number): Promise<EntryRow | null> {
  return firstRow(db, entryShape, sql`select ${columns} from journal_entry e where e.seq = ${seq}::bigint`);
}

const cells = z.record(z.string(), z.unknown()).nullable();
const changeShape = z.object({
  number: z.number(),
  table_name: z.string(),
  record: z.number(),
  op: z.enum(["insert", "update", "delete"]),
  before: cells,
  after: cells,
});
export type ChangeRow = z.infer<typeof changeShape>;

export function changesOf(db: Sql, seq: number, limit: number, offset: number): Promise<ChangeRow[]> {
  return rows(
    db,
    changeShape,
    sql`select number, table_name, record, op, before, after from journal_change where entry = ${seq}::bigint order by number limit ${limit} offset ${offset}`,
  );
}

/** How many rows of each table an entry changed. */
export function tablesOf(db: Sql, seq: number): Promise<{ table_name: string; op: string; count: number }[]> {
  return rows(
    db,
    z.object({ table_name: z.string(), op: z.string(), count: z.number() }),
    sql`select table_name, op, count(*) as count from journal_change where entry = ${seq}::bigint group by table_name, op order by min(number)`,
  );
}
