/** The SQL of the register import: what is known to hold rows against, and bulk writing. */
import { sql, type RawBuilder } from "kysely";
import { z } from "zod";
import { execute, rows, type Sql, type SqlTransaction } from "#platform/database.ts";
import type { CooperationToAdd, KnownRegister, MembershipToAdd, PartyToAdd } from "./rules/register-rows.ts";

const life = z.object({ id: z.string(), from: z.string(), until: z.string().nullable() });

export async function knownRegister(db: Sql): Promise<KnownRegister> {
  const ends = sql`lower(valid)::text as "from", upper(valid)::text as until`;
  const [parties, numbers, cooperations, memberships] = await Promise.all([
    rows(db, life, sql`select id, ${ends} from party`),
    rows(
      db,
      z.object({
        register: z.string(),
        number: z.string(),
        party: z.string(),
        name: z.string(),
        from: z.string(),
        until: z.string().nullable(),
      }),
      sql`select n.register, n.number, n.party, lower(n.valid)::text as "from", upper(n.valid)::text as until,
          (select name from party_name where party = n.party order by (valid && n.valid) desc, lower(valid) desc limit 1) as name
          from party_number n order by lower(n.valid)`,
    ),
    rows(db, life, sql`select id, ${ends} from cooperation`),
    rows(
      db,
      z.object({ party: z.string(), cooperation: z.string(), from: z.string(), until: z.string().nullable() }),
      sql`select party, cooperation, ${ends} from membership`,
    ),
  ]);
  return { parties, numbers, cooperations, memberships };
}

/** All rows of a table in one statement: the journal's triggers and the planner see them once. */
function bulk(
  tx: SqlTransaction,
  statement: (rows: RawBuilder<unknown>) => RawBuilder<unknown>,
  shape: string,
  all: readonly unknown[],
): Promise<number> {
  if (all.length === 0) return Promise.resolve(0);
  return execute(tx, statement(sql`jsonb_to_recordset(${JSON.stringify(all)}::text::jsonb) as r(${sql.raw(shape)})`));
}

const valid = sql`daterange(r."from", r.until, '[)')`;

export async function insertRegister(
  tx: SqlTransaction,
  {
    parties,
    cooperations,
    memberships,
  }: {
    parties: readonly PartyToAdd[];
    cooperations: readonly CooperationToAdd[];
    memberships: readonly MembershipToAdd[];
  },
): Promise<void> {
  const party =
    'id text, name text, kind text, number text, register text, "organisationNumber" text, "partOf" text, "from" date, until date';
  const source = "import";
  await execute(tx, sql`insert into source (id, title) values (${source}, 'Import') on conflict (id) do nothing`);
  await bulk(
    tx,
    (r) =>
      sql`insert into party (id, kind, valid, organisation_number, source) select id, kind, ${valid}, "organisationNumber", ${source} from ${r}`,
    party,
    parties,
  );
  await bulk(
    tx,
    (r) => sql`insert into party_name (party, name, valid, source) select id, name, ${valid}, ${source} from ${r}`,
    party,
    parties,
  );
  await bulk(
    tx,
    (r) =>
      sql`insert into party_number (register, number, party, valid, source) select register, number, id, ${valid}, ${source} from ${r} where number is not null`,
    party,
    parties,
  );
  await bulk(
    tx,
    (r) =>
      sql`insert into party_part_of (party, whole, valid, source) select id, "partOf", ${valid}, ${source} from ${r} where "partOf" is not null`,
    party,
    parties,
  );

  const cooperation = 'id text, name text, form text, law text, "from" date, until date';
  await bulk(
    tx,
    (r) => sql`insert into cooperation (id, valid, source) select id, ${valid}, ${source} from ${r}`,
    cooperation,
    cooperations,
  );
  await bulk(
    tx,
    (r) =>
      sql`insert into cooperation_name (cooperation, name, valid, source) select id, name, ${valid}, ${source} from ${r}`,
    cooperation,
    cooperations,
  );
  await bulk(
    tx,
    (r) =>
      sql`insert into cooperation_form (cooperation, form, law, valid, source) select id, form, law, ${valid}, ${source} from ${r} where form is not null`,
    cooperation,
    cooperations,
  );

  await bulk(
    tx,
    (r) => sql`insert into membership (cooperation, party, role, attend, speak, propose, vote, valid, source)
      select cooperation, party, role, true, role <> 'guest', role not in ('observer', 'guest'), role not in ('observer', 'guest'), ${valid}, ${source} from ${r}`,
    'party text, cooperation text, role text, "from" date, until date',
    memberships,
  );
  // The embedded engine has nobody who counts by himself, and a plan made for empty tables is a poor one.
  await execute(tx, sql`analyze`);
}
