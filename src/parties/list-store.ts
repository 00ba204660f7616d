/** The SQL that lists parties; what is read of one is in store.ts. */
import { sql, type RawBuilder } from "kysely";
import { z } from "zod";
import { rows, type Sql } from "#platform/database.ts";
import type { Day } from "#platform/day.ts";
import { beginningWith, containing } from "#platform/search-words.ts";
import { partyKinds, type PartyKind } from "./vocabulary.ts";

export const partySorts = ["name", "number", "people"] as const;
export type PartySort = (typeof partySorts)[number];

export type PartyListing = {
  on: Day;
  /** Part of a name, or the beginning of a number; empty for all. */
  word: string;
  kinds: readonly PartyKind[];
  /** These come first where no other order is asked for. */
  first: readonly string[];
  sort: PartySort | null;
  limit: number;
  offset: number;
};

const listedShape = z.object({
  slug: z.string(),
  name: z.string(),
  number: z.string().nullable(),
  kind: z.enum(partyKinds),
  county: z.string().nullable(),
  people: z.number().nullable(),
  year: z.number().nullable(),
  total: z.number(),
});
export type ListedParty = z.infer<typeof listedShape>;

/** Norwegian alphabetical order in any collation: æ, ø, å after z, in C order. */
function alphabetical(text: RawBuilder<unknown>): RawBuilder<unknown> {
  return sql`translate(lower(${text}), 'æøåäöáčđŋšžïü', '{|}{|acdnszii') collate "C"`;
}

/** The parties that exist on a day, a page at a time; `total` is how many there are in all. */
export function listParties(
  db: Sql,
  { on, word, kinds, first, sort, limit, offset }: PartyListing,
): Promise<ListedParty[]> {
  const matching =
    word === ""
      ? sql``
      : sql`and (p.id in (select party from party_name where valid @> ${on}::date and lower(name) like ${containing(word)})
              or p.id in (select party from party_number where valid @> ${on}::date and number like ${beginningWith(word)}))`;
  const order = {
    name: sql`${alphabetical(sql`name`)}, slug`,
    number: sql`number nulls last, slug`,
    people: sql`people desc nulls last, slug`,
  };
  return rows(
    db,
    listedShape,
    sql`with there as (
          select distinct on (p.id) p.id as slug, p.kind, n.name, m.number, w.whole as county, i.people, i.year
          from party p
          join party_name n on n.party = p.id and n.valid @> ${on}::date
          left join party_number m on m.party = p.id and m.valid @> ${on}::date and m.register <> 'no-organisation'
          left join party_part_of w on w.party = p.id and w.valid @> ${on}::date
          left join (select distinct on (party) party, people, year from population
                     where borders = 'as-of-year' and year <= extract(year from ${on}::date) order by party, year desc) i on i.party = p.id
          where p.valid @> ${on}::date and p.kind = any(${kinds}::text[]) ${matching}
          order by p.id, (n.language = 'nb') desc, m.register, w.whole
        )
        select *, count(*) over () as total from there
        order by ${sort === null ? sql`(slug = any(${first}::text[])) desc, (kind = 'municipality') desc, (kind = 'county') desc, ${order.name}` : order[sort]}
        limit ${limit} offset ${offset}`,
  );
}

const peopleShape = z.object({
  party: z.string(),
  people: z.number(),
  year: z.number(),
  source: z.string().nullable(),
});

/** Inhabitants on 1 January of a year, or of the newest year before it that is known. */
export function peopleOf(db: Sql, ids: readonly string[], year: number): Promise<z.infer<typeof peopleShape>[]> {
  return rows(
    db,
    peopleShape,
    sql`select distinct on (party) party, people, year, source from population
        where party = any(${ids}::text[]) and borders = 'as-of-year' and year <= ${year} order by party, year desc`,
  );
}

/** What parties are part of on a day. */
export function wholesOf(db: Sql, ids: readonly string[], on: Day): Promise<{ party: string; whole: string }[]> {
  return rows(
    db,
    z.object({ party: z.string(), whole: z.string() }),
    sql`select party, whole from party_part_of where party = any(${ids}::text[]) and valid @> ${on}::date order by party, whole`,
  );
}

const sourceShape = z.object({
  id: z.string(),
  title: z.string(),
  publisher: z.string().nullable(),
  url: z.string().nullable(),
  licence: z.string().nullable(),
});
export type ListedSource = z.infer<typeof sourceShape>;

export function sourceList(db: Sql, limit: number): Promise<ListedSource[]> {
  return rows(
    db,
    sourceShape,
    sql`select id, title, publisher, url, licence from source order by publisher nulls last, title limit ${limit}`,
  );
}
