import { sql } from "kysely";
import { z } from "zod";
import { firstRow, rows, type Sql } from "#platform/database.ts";

const briefShape = z.object({
  seq: z.number(),
  at: z.date(),
  actor: z.string(),
  onBehalfOf: z.string().nullable(),
  /** `context.verb`, as in `decisions.register-resolution`. */
  act: z.string(),
  /** `kind:id`, as in `matter:ikap`. */
  subject: z.string(),
  reason: z.string(),
  undoes: z.number().nullable(),
  undoneBy: z.number().nullable(),
});
/** An entry of the journal in short: what someone who made it needs to recognise it, and to take it back. */
export type EntryBrief = z.infer<typeof briefShape>;

const brief = sql`select e.seq, e.at, e.actor, e.on_behalf_of as "onBehalfOf", e.act, e.subject, e.reason, e.undoes,
  u.seq as "undoneBy" from journal_entry e left join journal_entry u on u.undoes = e.seq`;

export function entryBrief(db: Sql, seq: number): Promise<EntryBrief | null> {
  return firstRow(db, briefShape, sql`${brief} where e.seq = ${seq}::bigint`);
}

/** The newest entries that someone made. */
export function entriesBy(db: Sql, actor: string, limit: number): Promise<EntryBrief[]> {
  return rows(db, briefShape, sql`${brief} where e.actor = ${actor} order by e.seq desc limit ${limit}`);
}

/** The entry in which each of some records was first written. `records`: the `record` number of each row. */
export async function entriesThatWrote(
  db: Sql,
  table: string,
  records: readonly number[],
): Promise<Map<number, number>> {
  if (records.length === 0) return new Map();
  const found = await rows(
    db,
    z.object({ record: z.number(), entry: z.number() }),
    sql`select record, min(entry) as entry from journal_change where table_name = ${table} and record = any(${records as number[]}::bigint[]) group by record`,
  );
  return new Map(found.map((one) => [one.record, one.entry]));
}
