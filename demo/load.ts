import { sql } from "kysely";
import { z } from "zod";
import type { Clock } from "#platform/clock.ts";
import { rows, type Database } from "#platform/database.ts";
import { hasEntry, inEntry, insertRows, span, type TableRow } from "../facts/insert-rows.ts";
import { readRows } from "./read-rows.ts";
import { groups } from "./tables.ts";

/**
 * Puts the Trondheim region into the database, once; all of it or nothing. The municipalities must be there already
 * (facts/load.ts). Throws with file, line and column where a table is at fault.
 */
export async function loadDemo(db: Database, clock: Clock): Promise<void> {
  const [first] = groups;
  if (first === undefined || (await hasEntry(db.sql, first.act))) return;
  const read = groups.map((group) => ({
    ...group,
    tables: group.tables.map(([name, shape]): [string, TableRow[]] => [name, readRows(name, shape).map(withSpan)]),
  }));
  const at = clock.now();
  await db.sql.transaction().execute(async (tx) => {
    const known = new Set(
      (await rows(tx, z.object({ id: z.string() }), sql`select id from source`)).map((row) => row.id),
    );
    for (const { act, subject, reason, tables } of read)
      await inEntry(tx, { at, act, subject, reason }, async () => {
        // A source that the national facts name too stands once.
        for (const [name, all] of tables)
          await insertRows(tx, name, name === "source" ? all.filter((row) => !known.has(String(row["id"]))) : all);
      });
  });
}

/** The two ends in a table become the range that the database keeps. */
function withSpan(row: TableRow): TableRow {
  if (!("valid_from" in row)) return row;
  const { valid_from: from, valid_to: to, ...rest } = row;
  return { ...rest, valid: span(typeof from === "string" ? from : null, typeof to === "string" ? to : null) };
}
