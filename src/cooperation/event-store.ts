import { sql } from "kysely";
import { z } from "zod";
import { rows, type Sql } from "#platform/database.ts";
import type { Day } from "./vocabulary.ts";

const claims = z.array(
  z.object({
    day: z.string(),
    precision: z.enum(["day", "month", "year"]),
    case_number: z.string().nullable(),
    source: z.string(),
  }),
);

const shape = z.object({
  id: z.string(),
  kind: z.string(),
  title: z.string(),
  cooperation: z.string().nullable(),
  party: z.string().nullable(),
  constructed: z.boolean(),
  claims,
});
export type RecordedRow = z.infer<typeof shape>;

/** All events up to a day, oldest first, within a day as they were recorded; an event that its sources date differently stands on the first of the days. */
export function eventsUntil(db: Sql, on: Day, about: { party?: string; limit: number }): Promise<RecordedRow[]> {
  return rows(
    db,
    shape,
    sql`select e.id, e.kind, e.title, e.cooperation, e.party, e.constructed, c.claims
        from event e cross join lateral (
          select min(day) as day, jsonb_agg(jsonb_build_object('day', day, 'precision', precision, 'case_number', case_number, 'source', source) order by day, source) as claims
          from event_claim where event = e.id
        ) c
        where c.day <= ${on}::date and (${about.party ?? null}::text is null or e.party = ${about.party ?? null}::text)
        order by c.day, e.record limit ${about.limit}`,
  );
}

/** What happened in one cooperation, as each source dates it. */
export function eventsOf(db: Sql, cooperation: string) {
  return rows(
    db,
    z.object({
      id: z.string(),
      kind: z.string(),
      title: z.string(),
      constructed: z.boolean(),
      claims,
    }),
    sql`select e.id, e.kind, e.title, e.constructed,
          (select jsonb_agg(jsonb_build_object('day', day, 'precision', precision, 'case_number', case_number, 'source', source) order by day, source) from event_claim where event = e.id) as claims
        from event e where e.cooperation = ${cooperation} and exists (select from event_claim where event = e.id)
        order by (select min(day) from event_claim where event = e.id), e.id`,
  );
}
