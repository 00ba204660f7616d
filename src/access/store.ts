/** The SQL about people and their roles; how they come in is in credential-store.ts. No other file of access has any. */
import { sql } from "kysely";
import { z } from "zod";
import { execute, firstRow, range, rows, type Sql } from "#platform/database.ts";
import type { Day, Grant } from "./vocabulary.ts";

export const grantShape = z
  .object({
    id: z.string(),
    role: z.enum(["council-secretary", "secretariat", "administrator"]),
    party: z.string().nullable(),
    cooperation: z.string().nullable(),
    body: z.string().nullable(),
    since: z.string(),
    until: z.string().nullable(),
  })
  .transform((row): Grant => ({
    id: row.id,
    role: row.role,
    since: row.since,
    ...(row.party === null ? {} : { party: row.party }),
    ...(row.cooperation === null ? {} : { cooperation: row.cooperation }),
    ...(row.body === null ? {} : { body: row.body }),
    ...(row.until === null ? {} : { until: row.until }),
  }));

/** Beside an `app_user u`. */
export const grantsOfUser = sql`(
  select coalesce(json_agg(json_build_object('id', g.id, 'role', g.role, 'party', g.party, 'cooperation', g.cooperation,
    'body', g.body, 'since', lower(g.valid), 'until', upper(g.valid)) order by lower(g.valid), g.id), '[]')
  from role_grant g where g.app_user = u.id) as grants`;

const userShape = z.object({
  id: z.string(),
  name: z.string().nullable(),
  email: z.string().nullable(),
  erased: z.boolean(),
  grants: z.array(grantShape),
});
/** `name` is null once the person is erased. */
export type User = z.infer<typeof userShape>;
const userColumns = sql`u.id, u.display_name as name, u.email, u.erased_at is not null as erased, ${grantsOfUser}`;

export function findUser(db: Sql, id: string): Promise<User | null> {
  return firstRow(db, userShape, sql`select ${userColumns} from app_user u where u.id = ${id}`);
}

export function usersByName(db: Sql, limit: number): Promise<User[]> {
  return rows(
    db,
    userShape,
    sql`select ${userColumns} from app_user u where u.erased_at is null order by lower(u.display_name), u.id limit ${limit}`,
  );
}

export function nameRows(db: Sql, ids: readonly string[]): Promise<{ id: string; name: string | null }[]> {
  const shape = z.object({ id: z.string(), name: z.string().nullable() });
  return rows(db, shape, sql`select id, display_name as name from app_user where id = any(${[...ids]}::text[])`);
}

/** Whether the accounts are a demonstration's and nobody else has ever signed in. */
export async function hasOnlyAccountsOf(db: Sql, issuer: string): Promise<boolean> {
  const row = await firstRow(
    db,
    z.object({ only: z.boolean() }),
    sql`select coalesce(bool_and(issuer = ${issuer}), false) as only from app_user where issuer is not null`,
  );
  return row?.only ?? false;
}

export type Identity = { issuer: string; subject: string; name: string; email: string | null };

/** The user whom an identity belongs to, made on their first sign-in; the provider's name for them is kept up to date. */
export async function saveUser(db: Sql, newId: string, who: Identity, at: Date): Promise<string> {
  const row = await firstRow(
    db,
    z.object({ id: z.string() }),
    sql`insert into app_user (id, issuer, subject, display_name, email, created_at)
        values (${newId}, ${who.issuer}, ${who.subject}, ${who.name}, ${who.email}, ${at.toISOString()}::timestamptz)
        on conflict (issuer, subject) do update set display_name = excluded.display_name, email = excluded.email
        returning id`,
  );
  if (!row) throw new Error("A user could not be saved.");
  return row.id;
}

export function eraseIdentity(db: Sql, user: string, at: Date): Promise<number> {
  return execute(
    db,
    sql`update app_user set issuer = null, subject = null, display_name = null, email = null, erased_at = ${at.toISOString()}::timestamptz
        where id = ${user} and erased_at is null`,
  );
}

export function findGrant(db: Sql, id: string): Promise<{ user: string; grant: Grant } | null> {
  const shape = z.object({ user: z.string(), grant: grantShape });
  return firstRow(
    db,
    shape,
    sql`select app_user as user, json_build_object('id', id, 'role', role, 'party', party, 'cooperation', cooperation, 'body', body,
          'since', lower(valid), 'until', upper(valid)) as grant from role_grant where id = ${id}`,
  );
}

export async function overlaps(db: Sql, user: string, grant: Grant): Promise<boolean> {
  const found = await firstRow(
    db,
    z.object({ id: z.string() }),
    sql`select id from role_grant where app_user = ${user} and role = ${grant.role}
        and coalesce(party, '') = ${grant.party ?? ""} and coalesce(cooperation, '') = ${grant.cooperation ?? ""}
        and coalesce(body, '') = ${grant.body ?? ""} and valid && ${range(grant.since, grant.until ?? null)} limit 1`,
  );
  return found !== null;
}

export function insertGrant(db: Sql, user: string, grant: Grant): Promise<number> {
  return execute(
    db,
    sql`insert into role_grant (id, app_user, role, party, cooperation, body, valid)
        values (${grant.id}, ${user}, ${grant.role}, ${grant.party ?? null}, ${grant.cooperation ?? null}, ${grant.body ?? null},
          ${range(grant.since, grant.until ?? null)})`,
  );
}

/** Ends grants on a day; one that had not begun leaves no time behind and goes altogether. */
export async function endGrants(db: Sql, which: { id: string } | { user: string }, on: Day): Promise<number> {
  const those = "id" in which ? sql`id = ${which.id}` : sql`app_user = ${which.user}`;
  const gone = await execute(db, sql`delete from role_grant where ${those} and lower(valid) >= ${on}::date`);
  const ended = await execute(
    db,
    sql`update role_grant set valid = daterange(lower(valid), ${on}::date)
        where ${those} and (upper(valid) is null or upper(valid) > ${on}::date)`,
  );
  return gone + ended;
}

/** Whether somebody still administers the installation on a day, some grants left out. */
export async function hasAdministrator(
  db: Sql,
  on: Day,
  without?: { grant: string } | { user: string },
): Promise<boolean> {
  const left = !without
    ? sql`true`
    : "grant" in without
      ? sql`id <> ${without.grant}`
      : sql`app_user <> ${without.user}`;
  const query = sql`select id from role_grant where role = 'administrator' and valid @> ${on}::date and ${left} limit 1`;
  return (await firstRow(db, z.object({ id: z.string() }), query)) !== null;
}
