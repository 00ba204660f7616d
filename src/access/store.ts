/** The only SQL of the access context. */
import { sql } from "kysely";
import { z } from "zod";
import { execute, firstRow, range, rows, type Sql } from "#platform/database.ts";
import type { Day, Grant } from "./vocabulary.ts";

const grantShape = z
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

const grantsOfUser = sql`(
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
  without: { grant: string } | { user: string },
): Promise<boolean> {
  const left = "grant" in without ? sql`id <> ${without.grant}` : sql`app_user <> ${without.user}`;
  const query = sql`select id from role_grant where role = 'administrator' and valid @> ${on}::date and ${left} limit 1`;
  return (await firstRow(db, z.object({ id: z.string() }), query)) !== null;
}

const sessionShape = z.object({
  user: z.string(),
  name: z.string(),
  grants: z.array(grantShape),
  csrf: z.string(),
  last_seen_at: z.date(),
  expires_at: z.date(),
});

/** One question for each request of someone signed in: the session, whose it is, and their roles. */
export function findSession(db: Sql, hash: string): Promise<z.infer<typeof sessionShape> | null> {
  return firstRow(
    db,
    sessionShape,
    sql`select u.id as user, u.display_name as name, s.csrf, s.last_seen_at, s.expires_at, ${grantsOfUser}
        from session s join app_user u on u.id = s.app_user where s.token_hash = ${hash} and u.erased_at is null`,
  );
}

export function insertSession(
  db: Sql,
  hash: string,
  user: string,
  csrf: string,
  at: Date,
  expiresAt: Date,
): Promise<number> {
  const now = sql`${at.toISOString()}::timestamptz`;
  return execute(
    db,
    sql`insert into session (token_hash, app_user, created_at, last_seen_at, expires_at, csrf)
        values (${hash}, ${user}, ${now}, ${now}, ${expiresAt.toISOString()}::timestamptz, ${csrf})`,
  );
}

export function touchSession(db: Sql, hash: string, at: Date): Promise<number> {
  return execute(
    db,
    sql`update session set last_seen_at = ${at.toISOString()}::timestamptz where token_hash = ${hash}`,
  );
}

export function deleteSession(db: Sql, hash: string): Promise<number> {
  return execute(db, sql`delete from session where token_hash = ${hash}`);
}

export function deleteSessionsOf(db: Sql, user: string): Promise<number> {
  return execute(db, sql`delete from session where app_user = ${user}`);
}

export function deleteDeadSessions(db: Sql, at: Date, idleSince: Date): Promise<number> {
  return execute(
    db,
    sql`delete from session where expires_at <= ${at.toISOString()}::timestamptz or last_seen_at <= ${idleSince.toISOString()}::timestamptz`,
  );
}

const tokenShape = z.object({
  id: z.string(),
  user: z.string(),
  name: z.string(),
  created_at: z.date(),
  expires_at: z.date(),
  last_used_at: z.date().nullable(),
  revoked_at: z.date().nullable(),
});
export type StoredToken = z.infer<typeof tokenShape>;
const tokenColumns = sql`t.id, t.app_user as user, t.name, t.created_at, t.expires_at, t.last_used_at, t.revoked_at`;

export function insertToken(
  db: Sql,
  token: { id: string; hash: string; user: string; name: string; at: Date; expiresAt: Date },
): Promise<number> {
  return execute(
    db,
    sql`insert into api_token (id, token_hash, app_user, name, created_at, expires_at)
        values (${token.id}, ${token.hash}, ${token.user}, ${token.name}, ${token.at.toISOString()}::timestamptz, ${token.expiresAt.toISOString()}::timestamptz)`,
  );
}

export function findToken(db: Sql, id: string): Promise<StoredToken | null> {
  return firstRow(db, tokenShape, sql`select ${tokenColumns} from api_token t where t.id = ${id}`);
}

export function tokensOf(db: Sql, user: string): Promise<StoredToken[]> {
  return rows(
    db,
    tokenShape,
    sql`select ${tokenColumns} from api_token t where t.app_user = ${user} order by t.created_at, t.id`,
  );
}

export function findTokenByHash(db: Sql, hash: string) {
  return firstRow(
    db,
    tokenShape.extend({ user_name: z.string(), grants: z.array(grantShape) }),
    sql`select ${tokenColumns}, u.display_name as user_name, ${grantsOfUser}
        from api_token t join app_user u on u.id = t.app_user where t.token_hash = ${hash} and u.erased_at is null`,
  );
}

export function touchToken(db: Sql, id: string, at: Date): Promise<number> {
  return execute(db, sql`update api_token set last_used_at = ${at.toISOString()}::timestamptz where id = ${id}`);
}

export function revokeToken(db: Sql, id: string, at: Date): Promise<number> {
  return execute(
    db,
    sql`update api_token set revoked_at = ${at.toISOString()}::timestamptz where id = ${id} and revoked_at is null`,
  );
}

export function deleteTokensOf(db: Sql, user: string): Promise<number> {
  return execute(db, sql`delete from api_token where app_user = ${user}`);
}

const attemptShape = z.object({
  browser_hash: z.string(),
  nonce: z.string(),
  code_verifier: z.string(),
  return_to: z.string(),
  language: z.enum(["nb", "nn", "en"]),
  created_at: z.date(),
});
export type Attempt = z.infer<typeof attemptShape>;

export function insertAttempt(db: Sql, stateHash: string, attempt: Attempt): Promise<number> {
  return execute(
    db,
    sql`insert into sign_in_attempt (state_hash, browser_hash, nonce, code_verifier, return_to, language, created_at)
        values (${stateHash}, ${attempt.browser_hash}, ${attempt.nonce}, ${attempt.code_verifier}, ${attempt.return_to},
          ${attempt.language}, ${attempt.created_at.toISOString()}::timestamptz)`,
  );
}

/** Takes the attempt out: whoever comes second with the same state finds none. */
export function takeAttempt(db: Sql, stateHash: string): Promise<Attempt | null> {
  return firstRow(
    db,
    attemptShape,
    sql`delete from sign_in_attempt where state_hash = ${stateHash}
        returning browser_hash, nonce, code_verifier, return_to, language, created_at`,
  );
}

export function deleteOldAttempts(db: Sql, before: Date): Promise<number> {
  return execute(db, sql`delete from sign_in_attempt where created_at < ${before.toISOString()}::timestamptz`);
}
