/** The SQL that names bodies; what a cooperation's page shows of them is in store.ts. */
import { sql } from "kysely";
import { z } from "zod";
import { rows, type Sql } from "#platform/database.ts";
import type { Day } from "#platform/day.ts";

/** Every body the cooperations have had, under its name on the day, else its latest. */
export function bodiesByName(db: Sql, cooperations: readonly string[], on: Day) {
  return rows(
    db,
    z.object({ id: z.string(), name: z.string(), cooperation: z.string(), exists: z.boolean() }),
    sql`select distinct on (id) id, name, cooperation, valid @> ${on}::date as exists from body
        where cooperation = any(${cooperations as string[]}::text[]) order by id, (valid @> ${on}::date) desc, lower(valid) desc`,
  );
}

/** When and where bodies of these ids are or were. */
export function bodySpans(db: Sql, ids: readonly string[]) {
  return rows(
    db,
    z.object({ id: z.string(), cooperation: z.string(), since: z.string(), until: z.string().nullable() }),
    sql`select id, cooperation, lower(valid)::text as since, upper(valid)::text as until from body
        where id = any(${[...new Set(ids)]}::text[]) order by id, lower(valid)`,
  );
}
