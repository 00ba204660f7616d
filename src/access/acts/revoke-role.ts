import { perform, type Performed } from "#journal/perform.ts";
import { accept, refuse } from "#platform/outcome.ts";
import type { RevokeRoleInput, RevokeRoleRefusal } from "../contract.ts";
import { notAllowed } from "../not-allowed.ts";
import { may, signatureOf } from "../rules/permissions.ts";
import type { ActServices } from "../services.ts";
import { endGrants, findGrant, hasAdministrator } from "../store.ts";
import type { Actor } from "../vocabulary.ts";

/** Ends a role today. The last administrator keeps theirs: an installation that nobody can administer cannot be mended from within. */
export async function revokeRole(
  { db, clock }: ActServices,
  actor: Actor,
  input: RevokeRoleInput,
): Promise<Performed<{ user: string }, RevokeRoleRefusal>> {
  const today = clock.today();
  const permission = may(actor, "revoke-role", {}, today);
  if (!permission.allowed) return notAllowed(permission.because);
  const found = await findGrant(db.sql, input.grant);
  if (!found) return refuse("grant-unknown", { grant: input.grant }, "grant");
  const subject = `user:${found.user}`;
  const entry = {
    at: clock.now(),
    ...signatureOf(actor, permission.as),
    act: "access.revoke-role",
    subject,
    reason: input.reason ?? "",
  };
  return perform(db.sql, entry, async (tx) => {
    const last = found.grant.role === "administrator" && !(await hasAdministrator(tx, today, { grant: input.grant }));
    if (last) return refuse("last-administrator", {}, "grant");
    const ended = await endGrants(tx, { id: input.grant }, today);
    return ended === 0 ? refuse("grant-ended-already", { grant: input.grant }, "grant") : accept({ user: found.user });
  });
}
