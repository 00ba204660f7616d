/** The SQL that reads what an alliance consists of. */
import { sql } from "kysely";
import { z } from "zod";
import { rows, type Sql } from "#platform/database.ts";
import type { Day } from "#platform/day.ts";

/** The parts of some associations on a day, and what else among those parts they are part of. */
export function partsOf(db: Sql, wholes: readonly string[], on: Day) {
  return rows(
    db,
    z.object({ party: z.string(), whole: z.string() }),
    sql`with parts as (select party, whole from party_part_of where whole = any(${wholes}::text[]) and valid @> ${on}::date)
        select party, whole from parts
        union select p.party, p.whole from party_part_of p where p.valid @> ${on}::date and p.party in (select party from parts) and p.whole in (select party from parts)`,
  );
}
