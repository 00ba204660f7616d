import { sql } from "kysely";
import { z } from "zod";
import { rows, type Sql } from "#platform/database.ts";

const shape = z.object({ table: z.string(), count: z.number() });

/** How many new rows of each table an entry wrote; tables it did not write to are left out. */
export async function rowsWritten(db: Sql, entry: number): Promise<Map<string, number>> {
  const found = await rows(
    db,
    shape,
    sql`select table_name as "table", count(*) as count from journal_change where entry = ${entry}::bigint and op = 'insert' group by table_name`,
  );
  return new Map(found.map((one) => [one.table, one.count]));
}
