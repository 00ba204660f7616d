/** The SQL that lists joint matters; what is read of one is in store.ts. */
import { sql } from "kysely";
import { z } from "zod";
import { rows, type Sql } from "#platform/database.ts";
import type { Day } from "#platform/day.ts";

export type MatterFilter = { cooperations?: readonly string[] | undefined; parties?: readonly string[] | undefined };

/** Ids of the matters opened on or before a day, newest first; a party counts from the day it came into the matter. */
export async function matterIdsOn(
  db: Sql,
  on: Day,
  { cooperations, parties }: MatterFilter,
  limit: number,
): Promise<string[]> {
  const within = cooperations ? sql`and m.cooperation = any(${cooperations}::text[])` : sql``;
  const concerning = parties
    ? sql`and exists (select from matter_party p where p.matter = m.id and p.party = any(${parties}::text[]) and p.since <= ${on}::date)`
    : sql``;
  const found = await rows(
    db,
    z.object({ id: z.string() }),
    sql`select m.id from matter m where m.opened_on <= ${on}::date ${within} ${concerning} order by m.opened_on desc, m.id limit ${limit}`,
  );
  return found.map((one) => one.id);
}
