import type { Sql } from "#platform/database.ts";
import { nameRows, tokensOf, usersByName, type StoredToken, type User } from "../store.ts";

/** Whoever has signed in, with every role they hold or held; for the page where roles are given. */
export function listUsers(db: Sql, limit = 500): Promise<User[]> {
  return usersByName(db, limit);
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
