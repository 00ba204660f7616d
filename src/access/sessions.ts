import type { ActServices } from "./services.ts";
import { hashOf, newSecret } from "./secrets.ts";
import { deleteDeadSessions, deleteSession, findSession, insertSession, touchSession } from "./credential-store.ts";
import type { Actor } from "./vocabulary.ts";

const minute = 60_000;
/** docs/decisions/0004-sessions-and-sign-in.md says why these, and no others. */
export const sessionLimits = { idle: 30 * minute, absolute: 12 * 60 * minute, touchEvery: minute } as const;

export type Session = {
  /** The synchroniser token that every form of this session carries. */
  csrf: string;
  /** When it ends unless it is used; in any case at `expiresAt`. */
  idleUntil: Date;
  expiresAt: Date;
};

/** A new session always has a new secret; only its hash is kept. */
export async function beginSession(
  { db, clock }: ActServices,
  user: string,
): Promise<{ secret: string; session: Session }> {
  const at = clock.now();
  const secret = newSecret();
  const csrf = newSecret();
  const expiresAt = new Date(at.getTime() + sessionLimits.absolute);
  await deleteDeadSessions(db.sql, at, new Date(at.getTime() - sessionLimits.idle));
  await insertSession(db.sql, hashOf(secret), user, csrf, at, expiresAt);
  return { secret, session: { csrf, expiresAt, idleUntil: new Date(at.getTime() + sessionLimits.idle) } };
}

/** Whose session a secret opens, or null when it opens none any more. */
export async function liveSession(
  { db, clock }: ActServices,
  secret: string,
): Promise<{ actor: Actor; session: Session } | null> {
  const hash = hashOf(secret);
  const found = await findSession(db.sql, hash);
  if (!found) return null;
  const at = clock.now();
  const quiet = at.getTime() - found.last_seen_at.getTime();
  if (at >= found.expires_at || quiet >= sessionLimits.idle) {
    await deleteSession(db.sql, hash);
    return null;
  }
  if (quiet >= sessionLimits.touchEvery) await touchSession(db.sql, hash, at);
  const seen = quiet >= sessionLimits.touchEvery ? at : found.last_seen_at;
  return {
    actor: { kind: "user", id: found.user, name: found.name, grants: found.grants },
    session: {
      csrf: found.csrf,
      expiresAt: found.expires_at,
      idleUntil: new Date(seen.getTime() + sessionLimits.idle),
    },
  };
}
