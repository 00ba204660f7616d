/** The SQL that searches parties. */
import { sql } from "kysely";
import { z } from "zod";
import { rows, type Sql } from "#platform/database.ts";
import type { Day } from "#platform/day.ts";
import { beginningWith, containing } from "#platform/search-words.ts";

const hitShape = z.object({
  party: z.string(),
  via: z.string(),
  rank: z.number(),
  there: z.boolean(),
  total: z.number(),
});
export type PartyHit = z.infer<typeof hitShape>;

/**
 * Parties by number (exactly, on any day), id, or a name they have or had: whole, beginning, a word's beginning, or
 * within. `via` is what matched; those that exist on the day come before those that do not.
 */
export function searchParties(db: Sql, text: string, on: Day, limit: number): Promise<PartyHit[]> {
  const inside = containing(text);
  const lower = text.toLowerCase();
  return rows(
    db,
    hitShape,
    sql`with hit as (
          select party, number as via, case when valid @> ${on}::date then 0 else 1 end as rank from party_number where number = ${text}
          union all select id, organisation_number, 0 from party where organisation_number = ${text.replaceAll(" ", "")}
          union all select id, id, 2 from party where id = ${lower}
          union all select party, name,
            case when lower(name) = ${lower} then 2 when lower(name) like ${beginningWith(text)} then 3
                 when lower(name) like ${containing(` ${text}`)} or lower(name) like ${containing(`-${text}`)} then 4 else 5 end
          from party_name where lower(name) like ${inside}
        ), best as (
          select distinct on (party) party, via, rank from hit order by party, rank, via
        )
        select best.party, best.via, best.rank, exists (select from party p where p.id = best.party and p.valid @> ${on}::date) as there,
          count(*) over () as total
        from best order by there desc, rank, party limit ${limit}`,
  );
}

/** Names on a day that begin with a letter, to find the one that may have been meant. */
export function namesBeginning(
  db: Sql,
  letter: string,
  on: Day,
  limit: number,
): Promise<{ party: string; name: string }[]> {
  return rows(
    db,
    z.object({ party: z.string(), name: z.string() }),
    sql`select party, name from party_name where lower(name) like ${beginningWith(letter)} and valid @> ${on}::date order by party limit ${limit}`,
  );
}
