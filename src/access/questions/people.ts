import type { Sql } from "#platform/database.ts";
import type { Day } from "#platform/day.ts";
import { readCookie } from "../cookies.ts";
import { sessionsOf, tokensOf, type ListedSession, type StoredToken } from "../credential-store.ts";
import { hashOf } from "../secrets.ts";
import type { Services } from "../services.ts";
import { sessionLimits } from "../sessions.ts";
import { hasAdministrator, nameRows, usersByName, type User } from "../store.ts";

/** Whoever has signed in, with every role they hold or held; for the page where roles are given. */
export function listUsers(db: Sql, limit = 500): Promise<User[]> {
  return usersByName(db, limit);
}

/** Whether nobody administers the installation yet: whoever runs it makes the first administrator in the terminal. */
export async function lacksAdministrator(db: Sql, on: Day): Promise<boolean> {
  return !(await hasAdministrator(db, on));
}

/**
 * Names for the ids that the journal carries: null for someone erased. Ids of nobody (`system`) are left out.
 */
export async function namesOf(db: Sql, ids: readonly string[]): Promise<Map<string, string | null>> {
  const found = ids.length === 0 ? [] : await nameRows(db, ids);
  return new Map(found.map(({ id, name }) => [id, name]));
}

export function listApiTokens(db: Sql, user: string): Promise<StoredToken[]> {
  return tokensOf(db, user);
}

/** Someone's living sessions, the last used first; `current` is the one whose `Cookie` header is given. */
export async function listSessions(
  { db, clock, config }: Services,
  user: string,
  cookieHeader: string | undefined,
): Promise<ListedSession[]> {
  const secret = readCookie(cookieHeader, "session", config.baseUrl);
  const at = clock.now().getTime();
  const all = await sessionsOf(db.sql, user, secret === undefined ? "" : hashOf(secret));
  return all.filter(
    (session) => session.expires_at.getTime() > at && at - session.last_seen_at.getTime() < sessionLimits.idle,
  );
}
