/** The SQL that searches joint matters; texts with Norwegian stemming. */
import { sql } from "kysely";
import { z } from "zod";
import { rows, type Sql } from "#platform/database.ts";
import type { Day } from "#platform/day.ts";
import { containing, type Search } from "#platform/search-words.ts";

const marks = "StartSel=⟦, StopSel=⟧, MaxWords=26, MinWords=12, MaxFragments=1";
const hitShape = z.object({
  matter: z.string(),
  excerpt: z.string().nullable(),
  case_number: z.string().nullable(),
  total: z.number(),
});

/** Matters opened by a day: by title, by a council's or the region's case number, else by summary or by the text itself. */
export function searchMatters(
  db: Sql,
  { text, prefixes }: Search,
  on: Day,
  limit: number,
): Promise<z.infer<typeof hitShape>[]> {
  return rows(
    db,
    hitShape,
    sql`with query as (select to_tsquery('norwegian', ${prefixes}) as q), hit as (
          select id as matter, 0 as rank, null as body, null as case_number from matter where lower(title) like ${containing(text)} or id = lower(${text})
          union all select matter, 0, null, case_number from resolution where lower(case_number) = lower(${text}) and day <= ${on}::date
          union all select matter, 0, null, case_number from adoption where lower(case_number) = lower(${text}) and day <= ${on}::date
          union all select matter, 0, null, case_number from matter_step where lower(case_number) = lower(${text}) and day <= ${on}::date
          union all select id, 1, summary, null from matter, query where to_tsvector('norwegian', title || ' ' || summary) @@ q
          union all select matter, 2, left(body, 20000), null from matter_text, query where dated <= ${on}::date and to_tsvector('norwegian', left(body, 200000)) @@ q
        ), best as (select distinct on (matter) * from hit order by matter, rank, case_number)
        select best.matter, ts_headline('norwegian', best.body, q, ${marks}) as excerpt, best.case_number, count(*) over () as total
        from best join matter m on m.id = best.matter and m.opened_on <= ${on}::date, query
        order by best.rank, m.opened_on desc, best.matter limit ${limit}`,
  );
}
