import { perform, type Performed } from "#journal/perform.ts";
import { accept, refuse } from "#platform/outcome.ts";
import type { EraseUserInput, EraseUserRefusal } from "../contract.ts";
import { notAllowed } from "../not-allowed.ts";
import { may, signatureOf } from "../rules/permissions.ts";
import type { ActServices } from "../services.ts";
import { deleteSessionsOf, deleteTokensOf } from "../credential-store.ts";
import { endGrants, eraseIdentity, findUser, hasAdministrator } from "../store.ts";
import type { Actor } from "../vocabulary.ts";

/**
 * Forgets a person (personvernforordningen art. 17): name, address, the tie to the provider, sessions and tokens go, and
 * their roles end. What they did stays in the journal under an id that no longer leads to anyone; the same person
 * signing in again is somebody new.
 */
export async function eraseUser(
  { db, clock }: ActServices,
  actor: Actor,
  { user, reason }: EraseUserInput,
): Promise<Performed<{ endedGrants: number }, EraseUserRefusal>> {
  const today = clock.today();
  const permission = may(actor, "erase-user", {}, today);
  if (!permission.allowed) return notAllowed(permission.because);
  const at = clock.now();
  const entry = {
    at,
    ...signatureOf(actor, permission.as),
    act: "access.erase-user",
    subject: `user:${user}`,
    reason: reason ?? "",
  };
  return perform(db.sql, entry, async (tx) => {
    const who = await findUser(tx, user);
    if (!who) return refuse("user-unknown", { user }, "user");
    if (who.erased) return refuse("user-erased", { user }, "user");
    const administers = who.grants.some(
      (grant) => grant.role === "administrator" && grant.since <= today && (!grant.until || today < grant.until),
    );
    if (administers && !(await hasAdministrator(tx, today, { user }))) return refuse("last-administrator", {}, "user");
    const endedGrants = await endGrants(tx, { user }, today);
    await deleteSessionsOf(tx, user);
    await deleteTokensOf(tx, user);
    await eraseIdentity(tx, user, at);
    return accept({ endedGrants });
  });
}
