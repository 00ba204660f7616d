/** The SQL about how people come in: sessions, API tokens, and sign-ins under way. */
import { sql } from "kysely";
import { z } from "zod";
import { execute, firstRow, rows, type Sql } from "#platform/database.ts";
import { grantShape, grantsOfUser } from "./store.ts";

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

const listedSessionShape = z.object({
  id: z.string(),
  created_at: z.date(),
  last_seen_at: z.date(),
  expires_at: z.date(),
  current: z.boolean(),
});
export type ListedSession = z.infer<typeof listedSessionShape>;
/** Enough of the hash to tell a person's sessions apart; it opens none of them. */
const sessionId = sql`left(token_hash, 16)`;

export function sessionsOf(db: Sql, user: string, currentHash: string): Promise<ListedSession[]> {
  return rows(
    db,
    listedSessionShape,
    sql`select ${sessionId} as id, created_at, last_seen_at, expires_at, token_hash = ${currentHash} as current
        from session where app_user = ${user} order by last_seen_at desc, token_hash`,
  );
}

export function deleteSessionOf(db: Sql, user: string, id: string): Promise<number> {
  return execute(db, sql`delete from session where app_user = ${user} and ${sessionId} = ${id}`);
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
