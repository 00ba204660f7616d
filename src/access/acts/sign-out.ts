import { hashOf } from "../secrets.ts";
import type { ActServices } from "../services.ts";
import { deleteSession, deleteSessionsOf, findSession } from "../credential-store.ts";

/** Ends this session on the server, or everywhere: every session of whoever has this one. Answers how many ended. */
export async function signOut({ db }: Pick<ActServices, "db">, secret: string, everywhere: boolean): Promise<number> {
  const found = everywhere ? await findSession(db.sql, hashOf(secret)) : null;
  return found ? deleteSessionsOf(db.sql, found.user) : deleteSession(db.sql, hashOf(secret));
}
