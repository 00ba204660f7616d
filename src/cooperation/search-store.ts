/** The SQL that searches cooperations and what happened in them; texts with Norwegian stemming. */
import { sql } from "kysely";
import { z } from "zod";
import { rows, type Sql } from "#platform/database.ts";
import type { Day } from "#platform/day.ts";
import { containing, type Search } from "#platform/search-words.ts";

/** Marks around what matched, which no text of ours contains. */
const marks = "StartSel=⟦, StopSel=⟧, MaxWords=26, MinWords=12, MaxFragments=1";

const cooperationShape = z.object({
  cooperation: z.string(),
  excerpt: z.string().nullable(),
  there: z.boolean(),
  total: z.number(),
});

/** Cooperations by a name they have or had, else by purpose, tasks or the text of their statutes. */
export function searchCooperations(
  db: Sql,
  { text, prefixes }: Search,
  on: Day,
  limit: number,
): Promise<z.infer<typeof cooperationShape>[]> {
  return rows(
    db,
    cooperationShape,
    sql`with query as (select to_tsquery('norwegian', ${prefixes}) as q), hit as (
          select cooperation, 0 as rank, null as body from cooperation_name where lower(name) like ${containing(text)}
          union all select cooperation, 1, purpose from cooperation_purpose, query where valid @> ${on}::date and to_tsvector('norwegian', purpose) @@ q
          union all select cooperation, 2, task from cooperation_task, query where valid @> ${on}::date and to_tsvector('norwegian', task) @@ q
          union all select s.cooperation, 3, concat_ws(': ', nullif(c.heading, ''), c.wording) from statutes s join statutes_clause c on c.statutes = s.id, query
            where s.valid @> ${on}::date and to_tsvector('norwegian', c.heading || ' ' || c.wording) @@ q
        ), best as (select distinct on (cooperation) * from hit order by cooperation, rank, body)
        select best.cooperation, ts_headline('norwegian', best.body, q, ${marks}) as excerpt,
          exists (select from cooperation c where c.id = best.cooperation and c.valid @> ${on}::date) as there, count(*) over () as total
        from best, query order by there desc, best.rank, best.cooperation limit ${limit}`,
  );
}

const eventShape = z.object({
  id: z.string(),
  kind: z.string(),
  title: z.string(),
  cooperation: z.string().nullable(),
  party: z.string().nullable(),
  day: z.string(),
  precision: z.enum(["day", "month", "year"]),
  case_number: z.string().nullable(),
  constructed: z.boolean(),
  total: z.number(),
});

/** Events up to a day, by their words or their case number, newest first. */
export function searchEvents(
  db: Sql,
  { text, prefixes }: Search,
  on: Day,
  limit: number,
): Promise<z.infer<typeof eventShape>[]> {
  return rows(
    db,
    eventShape,
    sql`select e.id, e.kind, e.title, e.cooperation, e.party, c.day::text, c.precision, c.case_number, e.constructed, count(*) over () as total
        from event e cross join lateral (
          select min(day) as day, (array_agg(precision order by day))[1] as precision, (array_agg(case_number order by day))[1] as case_number from event_claim where event = e.id
        ) c
        where c.day <= ${on}::date and (to_tsvector('norwegian', e.title) @@ to_tsquery('norwegian', ${prefixes}) or lower(c.case_number) = lower(${text}))
        order by c.day desc, e.id limit ${limit}`,
  );
}
