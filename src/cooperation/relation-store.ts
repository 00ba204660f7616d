/** The SQL that reads what is tied to what: part of, spun off, steers, works with. */
import { sql } from "kysely";
import { z } from "zod";
import { rows, type Sql } from "#platform/database.ts";
import type { Day } from "#platform/day.ts";

const origin = { source: z.string().nullable(), constructed: z.boolean() };

const relationShape = z.object({
  from_kind: z.enum(["party", "cooperation"]),
  from_id: z.string(),
  to_kind: z.enum(["party", "cooperation"]),
  to_id: z.string(),
  kind: z.string(),
  note: z.string().nullable(),
  since: z.string().nullable(),
  until: z.string().nullable(),
  ...origin,
});
export type RelationRow = z.infer<typeof relationShape>;

export function relationsOf(db: Sql, kind: "party" | "cooperation", id: string, on: Day): Promise<RelationRow[]> {
  return rows(
    db,
    relationShape,
    sql`select from_kind, from_id, to_kind, to_id, kind, note, lower(valid)::text as since, upper(valid)::text as until, source, constructed from relation
        where valid @> ${on}::date and ((from_kind = ${kind} and from_id = ${id}) or (to_kind = ${kind} and to_id = ${id})) order by kind, from_id, to_id`,
  );
}

export function relationsOn(db: Sql, on: Day): Promise<RelationRow[]> {
  return rows(
    db,
    relationShape,
    sql`select from_kind, from_id, to_kind, to_id, kind, note, lower(valid)::text as since, upper(valid)::text as until, source, constructed from relation
        where valid @> ${on}::date order by from_id, to_id limit 2000`,
  );
}

const partOfShape = z.object({
  party: z.string(),
  whole: z.string(),
  validFrom: z.string(),
  validTo: z.string().nullable(),
});

/** Which cooperation has been part of which, and when. */
export function partOfLinks(db: Sql): Promise<z.infer<typeof partOfShape>[]> {
  return rows(
    db,
    partOfShape,
    sql`select from_id as party, to_id as whole, lower(valid)::text as "validFrom", upper(valid)::text as "validTo" from relation
        where kind = 'part-of' and from_kind = 'cooperation' and to_kind = 'cooperation'`,
  );
}
