/** The only SQL of the parties context. */
import { sql, type RawBuilder } from "kysely";
import { z } from "zod";
import { rows, type Sql } from "#platform/database.ts";
import type { Day } from "#platform/day.ts";
import { partyKinds } from "./vocabulary.ts";

const kind = z.enum(partyKinds);
const refShape = z.object({ slug: z.string(), name: z.string(), number: z.string().nullable(), kind });
const spanShape = refShape.extend({ since: z.string(), until: z.string().nullable() });
export type PartySpan = z.infer<typeof spanShape>;

/** The name and number that a party has on a day, or its nearest: for one that ended, its last. */
function named(on: Day, where: RawBuilder<unknown>): RawBuilder<unknown> {
  return sql`
    select p.id as slug, p.kind, lower(p.valid)::text as since, upper(p.valid)::text as until, n.name, m.number
    from (
      select distinct on (id) id, kind, valid from party where ${where}
      order by id, (valid @> ${on}::date) desc, (lower(valid) <= ${on}::date) desc, abs(lower(valid) - ${on}::date)
    ) p
    cross join lateral (
      select name from party_name where party = p.id
      order by (valid @> ${on}::date) desc, (language = 'nb') desc, (lower(valid) <= ${on}::date) desc, lower(valid) desc limit 1
    ) n
    left join lateral (
      select number from party_number where party = p.id and register <> 'no-organisation'
      order by (valid @> ${on}::date) desc, (lower(valid) <= ${on}::date) desc, lower(valid) desc limit 1
    ) m on true`;
}

export function partiesByIds(db: Sql, ids: readonly string[], on: Day): Promise<PartySpan[]> {
  return rows(db, spanShape, named(on, sql`id = any(${ids}::text[])`));
}

/**
 * Parties that a reader may mean by a word on a day: its id, a number it has that day, or a name it has that day.
 * `rank` 0 is the best; an id that does not exist on the day ranks after a name that does.
 */
export function candidates(db: Sql, word: string, slugged: string, on: Day): Promise<(PartySpan & { rank: number })[]> {
  const meant = sql`
    select id from party where id = ${word}
    union select party from party_number where number = ${word} and valid @> ${on}::date
    union select party from party_name where lower(name) = lower(${word})
    union select id from party where (id = ${slugged} or id like ${`${slugged}-%`}) and valid @> ${on}::date
      and exists (select from party_name n where n.party = id and n.valid @> ${on}::date and (lower(n.name) = lower(${word}) or ${slugged} = regexp_replace(id, '-[0-9]{4}$', '')))
    union select party from party_number where number = ${word} and not exists (select from party_number o where o.number = ${word} and o.valid @> ${on}::date)`;
  return rows(
    db,
    spanShape.extend({ rank: z.number() }),
    sql`select c.*, case
          when c.slug = ${word} and daterange(c.since::date, c.until::date) @> ${on}::date then 0
          when exists (select from party_number x where x.party = c.slug and x.number = ${word} and x.valid @> ${on}::date) then 0
          when daterange(c.since::date, c.until::date) @> ${on}::date then 1
          when c.slug = ${word} then 2 else 3 end as rank
        from (${named(on, sql`id in (${meant})`)}) c order by rank, slug limit 20`,
  );
}

const detailShape = z.object({
  organisation_number: z.string().nullable(),
  since_certainty: z.enum(["exact", "at-latest"]),
  constructed: z.boolean(),
  source: z.string().nullable(),
  names: z.array(
    z.object({ name: z.string(), language: z.string(), since: z.string().nullable(), until: z.string().nullable() }),
  ),
  numbers: z.array(
    z.object({ register: z.string(), number: z.string(), since: z.string().nullable(), until: z.string().nullable() }),
  ),
  part_of: z.array(z.string()),
  parts: z.array(z.string()),
  population: z.object({ year: z.number(), people: z.number(), source: z.string().nullable() }).nullable(),
});
export type PartyDetail = z.infer<typeof detailShape>;

export async function partyDetail(db: Sql, id: string, since: Day, on: Day): Promise<PartyDetail | null> {
  const found = await rows(
    db,
    detailShape,
    sql`select p.organisation_number, p.since_certainty, p.constructed, p.source,
      (select coalesce(jsonb_agg(jsonb_build_object('name', name, 'language', language, 'since', lower(valid), 'until', upper(valid)) order by lower(valid), language), '[]') from party_name where party = p.id) as names,
      (select coalesce(jsonb_agg(jsonb_build_object('register', register, 'number', number, 'since', lower(valid), 'until', upper(valid)) order by lower(valid)), '[]') from party_number where party = p.id) as numbers,
      (select coalesce(jsonb_agg(whole order by whole), '[]') from party_part_of where party = p.id and valid @> ${on}::date) as part_of,
      (select coalesce(jsonb_agg(party order by party), '[]') from party_part_of where whole = p.id and valid @> ${on}::date) as parts,
      (select jsonb_build_object('year', year, 'people', people, 'source', source) from population where party = p.id and borders = 'as-of-year' and year <= extract(year from ${on}::date) order by year desc limit 1) as population
      from party p where p.id = ${id} and lower(p.valid) = ${since}::date`,
  );
  return found[0] ?? null;
}

const changeShape = z.object({
  date: z.string(),
  kind: z.enum(["merge", "split", "part-moved", "renumbered", "renamed"]),
  from: z.string(),
  to: z.string(),
  source: z.string().nullable(),
  note: z.string().nullable(),
});
export type ChangeRow = z.infer<typeof changeShape>;

/** Every change between parties; a nation has hundreds, not thousands. */
export function allChanges(db: Sql): Promise<ChangeRow[]> {
  return rows(
    db,
    changeShape,
    sql`select day as date, kind, from_party as from, to_party as to, source, note from party_change order by day, from_party, to_party`,
  );
}

const lifeShape = z.object({
  id: z.string(),
  kind,
  validFrom: z.string(),
  validTo: z.string().nullable(),
  validFromCertainty: z.enum(["exact", "at-latest"]),
});
export type LifeRow = z.infer<typeof lifeShape>;

const lifeColumns = sql`id, kind, lower(valid)::text as "validFrom", upper(valid)::text as "validTo", since_certainty as "validFromCertainty"`;

/** Lifetimes of every party that a change touches. */
export function livesTouched(db: Sql): Promise<LifeRow[]> {
  return rows(
    db,
    lifeShape,
    sql`select ${lifeColumns} from party where id in (select from_party from party_change union select to_party from party_change)`,
  );
}

export function livesOf(db: Sql, ids: readonly string[]): Promise<LifeRow[]> {
  return rows(db, lifeShape, sql`select ${lifeColumns} from party where id = any(${ids}::text[])`);
}

export function sources(db: Sql, ids: readonly string[]): Promise<{ id: string; title: string; url: string | null }[]> {
  return rows(
    db,
    z.object({ id: z.string(), title: z.string(), url: z.string().nullable() }),
    sql`select id, title, url from source where id = any(${ids}::text[])`,
  );
}
