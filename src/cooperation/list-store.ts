/** The SQL that lists cooperations and tells their history; what is read of one on a day is in store.ts. */
import { sql } from "kysely";
import { z } from "zod";
import { firstRow, rows, type Sql } from "#platform/database.ts";
import type { Day } from "#platform/day.ts";
import { containing } from "#platform/search-words.ts";
import { legalForms } from "./vocabulary.ts";

const certainty = z.enum(["exact", "at-latest"]);

const listedShape = z.object({
  slug: z.string(),
  name: z.string(),
  form: z.enum(legalForms).nullable(),
  theme: z.string(),
  since: z.string(),
  since_certainty: certainty,
  purpose: z.string().nullable(),
  members: z.number(),
  observers: z.number(),
  total: z.number(),
});
export type ListedCooperation = z.infer<typeof listedShape>;

export type CooperationListing = { on: Day; word: string; limit: number; offset: number };

/** The cooperations there are on a day, a page at a time, by theme and name; `total` is how many there are in all. */
export function listCooperations(
  db: Sql,
  { on, word, limit, offset }: CooperationListing,
): Promise<ListedCooperation[]> {
  const pattern = containing(word);
  const matching = word === "" ? sql`` : sql`and (lower(n.name) like ${pattern} or lower(p.purpose) like ${pattern})`;
  return rows(
    db,
    listedShape,
    sql`with there as (
          select distinct on (c.id) c.id as slug, n.name, f.form, c.theme, lower(c.valid)::text as since, c.since_certainty, p.purpose
          from cooperation c
          join cooperation_name n on n.cooperation = c.id and n.valid @> ${on}::date
          left join cooperation_form f on f.cooperation = c.id and f.valid @> ${on}::date
          left join cooperation_purpose p on p.cooperation = c.id and p.valid @> ${on}::date
          where c.valid @> ${on}::date ${matching}
          order by c.id, (n.language = 'nb') desc
        ), page as (
          select *, count(*) over () as total from there
          order by theme, translate(lower(name), 'æøåäö', '{|}{|') collate "C", slug limit ${limit} offset ${offset}
        )
        select page.slug, page.name, page.form, page.theme, page.since, page.since_certainty, page.purpose, page.total,
          coalesce(m.members, 0) as members, coalesce(m.observers, 0) as observers
        from page left join (
          select cooperation, count(*) filter (where role not in ('observer', 'guest')) as members, count(*) filter (where role in ('observer', 'guest')) as observers
          from membership where valid @> ${on}::date and cooperation in (select slug from page) group by cooperation
        ) m on m.cooperation = page.slug
        order by page.theme, translate(lower(page.name), 'æøåäö', '{|}{|') collate "C", page.slug`,
  );
}

/** In how many cooperations each party is on a day; a party in none is absent. */
export function membershipCounts(
  db: Sql,
  parties: readonly string[],
  on: Day,
): Promise<{ party: string; count: number }[]> {
  return rows(
    db,
    z.object({ party: z.string(), count: z.number() }),
    sql`select party, count(distinct cooperation) as count from membership where party = any(${parties}::text[]) and valid @> ${on}::date group by party`,
  );
}

/** Every legal form that a cooperation has had, oldest first. */
export function formsOf(db: Sql, cooperation: string) {
  return rows(
    db,
    z.object({
      form: z.enum(legalForms),
      law: z.string(),
      since: z.string(),
      until: z.string().nullable(),
      source: z.string().nullable(),
      constructed: z.boolean(),
    }),
    sql`select form, law, lower(valid)::text as since, upper(valid)::text as until, source, constructed
        from cooperation_form where cooperation = ${cooperation} order by lower(valid)`,
  );
}

/** The day on which it was decided what becomes of a membership, whenever that is; null where it is open. */
export async function continuationDay(db: Sql, cooperation: string, from: string): Promise<string | null> {
  const found = await firstRow(
    db,
    z.object({ day: z.string() }),
    sql`select min(day)::text as day from continuation where cooperation = ${cooperation} and from_party = ${from} having count(*) > 0`,
  );
  return found?.day ?? null;
}

const seatShape = z.object({
  cooperation: z.string(),
  body: z.string(),
  name: z.string(),
  kind: z.string(),
  office: z.string(),
  count: z.number(),
  speak: z.boolean(),
  propose: z.boolean(),
  vote: z.boolean(),
  source: z.string().nullable(),
  constructed: z.boolean(),
});

/** The seats that a party fills on a day: its own, and those that every member fills where it is a member with a vote. */
export function seatsOfParty(db: Sql, party: string, on: Day): Promise<z.infer<typeof seatShape>[]> {
  return rows(
    db,
    seatShape,
    sql`select b.cooperation, b.id as body, b.name, b.kind, s.office, s.count, s.speak, s.propose, s.vote, s.source, s.constructed
        from seat s join body b on b.id = s.body and b.valid @> ${on}::date
        where s.valid @> ${on}::date and (s.party = ${party} or (s.per_member and exists (
          select from membership m where m.cooperation = b.cooperation and m.party = ${party} and m.vote and m.valid @> ${on}::date)))
        order by b.cooperation, b.id, s.number`,
  );
}
