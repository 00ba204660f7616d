import { sql } from "kysely";
import { z } from "zod";
import { firstRow, type Sql, type SqlTransaction } from "#platform/database.ts";
import type { Outcome, Refusal } from "#platform/outcome.ts";

/** What an entry says of an act: who did it, for whom, what, about which record, and why. */
export type Entry = {
  at: Date;
  /** Opaque user id, or 'system'. Names are kept apart, so that a person can be erased without harming the record. */
  actor: string;
  onBehalfOf?: string;
  /** `context.verb`, as in `decisions.register-resolution`. */
  act: string;
  /** `kind:id`, as in `matter:ikap`. */
  subject: string;
  reason?: string;
  undoes?: number;
};

export type Performed<Value, Code extends string> = { ok: true; value: Value; entry: number } | Refusal<Code>;

class RolledBack extends Error {
  readonly refusal: Refusal;
  constructor(refusal: Refusal) {
    super("refused");
    this.refusal = refusal;
  }
}

/**
 * The only way to change a record: `work` runs inside one transaction with an open journal entry. The database itself
 * writes every changed row into the entry, and refuses a change made outside one. A refusal leaves nothing behind.
 */
export async function perform<Value, Code extends string>(
  db: Sql,
  entry: Entry,
  work: (tx: SqlTransaction, seq: number) => Promise<Outcome<Value, Code>>,
): Promise<Performed<Value, Code>> {
  try {
    return await db.transaction().execute(async (tx) => {
      const opened = await firstRow(
        tx,
        z.object({ seq: z.number() }),
        sql`select journal_open(${entry.at.toISOString()}::timestamptz, ${entry.actor}, ${entry.onBehalfOf ?? null}, ${entry.act}, ${entry.subject}, ${entry.reason ?? ""}, ${entry.undoes ?? null}::bigint) as seq`,
      );
      if (!opened) throw new Error("The journal gave no entry.");
      const outcome = await work(tx, opened.seq);
      if (!outcome.ok) throw new RolledBack(outcome);
      await sql`select journal_seal(${opened.seq}::bigint)`.execute(tx);
      return { ...outcome, entry: opened.seq };
    });
  } catch (error) {
    if (error instanceof RolledBack) return error.refusal as Refusal<Code>;
    throw error;
  }
}

/**
 * The newest entry about a record (before the entry `before`, if given): what a form carries, so that two people's edits
 * do not overwrite each other.
 */
export async function lastEntryOf(db: Sql, subject: string, before?: number): Promise<number> {
  const row = await firstRow(
    db,
    z.object({ seq: z.number() }),
    sql`select coalesce(max(seq), 0) as seq from journal_entry where subject = ${subject} and seq < coalesce(${before ?? null}::bigint, 9223372036854775807)`,
  );
  return row?.seq ?? 0;
}
