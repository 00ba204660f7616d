import { perform, type Performed } from "#journal/perform.ts";
import { accept, refuse } from "#platform/outcome.ts";
import type { EndSessionsInput, EndSessionsRefusal } from "../contract.ts";
import { deleteSessionOf, deleteSessionsOf } from "../credential-store.ts";
import { notAllowed } from "../not-allowed.ts";
import { may, signatureOf } from "../rules/permissions.ts";
import type { ActServices } from "../services.ts";
import type { Actor } from "../vocabulary.ts";

/** Signs someone out, of one browser or of all: oneself, or, with the role for it, anyone. Answers how many sessions ended. */
export async function endSessions(
  { db, clock }: ActServices,
  actor: Actor,
  { user, session }: EndSessionsInput,
): Promise<Performed<{ ended: number }, EndSessionsRefusal>> {
  const own = actor.kind === "user" && actor.id === user;
  const permission = may(actor, own ? "create-api-token" : "end-sessions", {}, clock.today());
  if (!permission.allowed) return notAllowed(permission.because);
  const entry = {
    at: clock.now(),
    ...signatureOf(actor, permission.as),
    act: "access.end-sessions",
    subject: `user:${user}`,
  };
  return perform(db.sql, entry, async (tx) => {
    const ended = session === undefined ? await deleteSessionsOf(tx, user) : await deleteSessionOf(tx, user, session);
    return ended === 0 ? refuse("session-unknown", {}, "session") : accept({ ended });
  });
}
