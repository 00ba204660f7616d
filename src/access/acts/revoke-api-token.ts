import { perform, type Performed } from "#journal/perform.ts";
import { accept, refuse } from "#platform/outcome.ts";
import type { RevokeApiTokenInput, RevokeApiTokenRefusal } from "../contract.ts";
import { notAllowed } from "../not-allowed.ts";
import { may, signatureOf } from "../rules/permissions.ts";
import type { ActServices } from "../services.ts";
import { findToken, revokeToken } from "../credential-store.ts";
import type { Actor } from "../vocabulary.ts";

/** Ends a token at once: one's own, or, with the role for it, anyone's. */
export async function revokeApiToken(
  { db, clock }: ActServices,
  actor: Actor,
  input: RevokeApiTokenInput,
): Promise<Performed<{ user: string }, RevokeApiTokenRefusal>> {
  const found = await findToken(db.sql, input.token);
  const own = actor.kind === "user" && found?.user === actor.id;
  const permission = may(actor, own ? "create-api-token" : "revoke-api-token", {}, clock.today());
  if (!permission.allowed) return notAllowed(permission.because);
  if (!found) return refuse("token-unknown", { token: input.token }, "token");
  const at = clock.now();
  const entry = {
    at,
    ...signatureOf(actor, permission.as),
    act: "access.revoke-api-token",
    subject: `user:${found.user}`,
  };
  return perform(db.sql, entry, async (tx) =>
    (await revokeToken(tx, found.id, at)) === 0
      ? refuse("token-revoked-already", { token: found.id }, "token")
      : accept({ user: found.user }),
  );
}
