/** The SQL that searches plans and projects; texts with Norwegian stemming. */
import { sql } from "kysely";
import { z } from "zod";
import { rows, type Sql } from "#platform/database.ts";
import type { Day } from "#platform/day.ts";
import { containing, type Search } from "#platform/search-words.ts";

const marks = "StartSel=⟦, StopSel=⟧, MaxWords=26, MinWords=12, MaxFragments=1";
const hitShape = z.object({ id: z.string(), excerpt: z.string().nullable(), total: z.number() });
export type PlanHit = z.infer<typeof hitShape>;

/** Those begun by a day: by title or address, else by what they say of themselves. A part is there when its whole is. */
export function searchTitles(
  db: Sql,
  table: "plan" | "project",
  search: Search,
  on: Day,
  limit: number,
): Promise<PlanHit[]> {
  return rows(db, hitShape, searchPlan(table, search, on, limit));
}

/** The question itself; its two texts are those of the indexes in 0016-search-plans.sql. */
export function searchPlan(table: "plan" | "project", { text, prefixes }: Search, on: Day, limit: number) {
  const begun =
    table === "plan"
      ? sql`t.begun_on <= ${on}::date`
      : sql`(t.begun_on <= ${on}::date or exists (select from project w where w.id = t.parent and w.begun_on <= ${on}::date))`;
  return sql`with query as (select to_tsquery('norwegian', ${prefixes}) as q), hit as (
          select id, 0 as rank, null as body from ${sql.table(table)} where lower(title) like ${containing(text)} or id = lower(${text})
          union all select id, 1, null from ${sql.table(table)}, query where to_tsvector('norwegian', title) @@ q
          union all select id, 2, summary from ${sql.table(table)}, query where to_tsvector('norwegian', title || ' ' || summary) @@ q
        ), best as (select distinct on (id) id, rank, body from hit order by id, rank)
        select best.id, ts_headline('norwegian', best.body, q, ${marks}) as excerpt, count(*) over () as total
        from best join ${sql.table(table)} t on t.id = best.id and ${begun}, query
        order by best.rank, t.begun_on desc, best.id collate "C" limit ${limit}`;
}
