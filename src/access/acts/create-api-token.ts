import { randomUUID } from "node:crypto";
import { perform, type Performed } from "#journal/perform.ts";
import { accept, refuse } from "#platform/outcome.ts";
import { tokenPrefix } from "../actor.ts";
import type { CreateApiTokenInput, CreateApiTokenRefusal } from "../contract.ts";
import { notAllowed } from "../not-allowed.ts";
import { may, signatureOf } from "../rules/permissions.ts";
import { hashOf, newSecret } from "../secrets.ts";
import type { ActServices } from "../services.ts";
import { insertToken, tokensOf } from "../credential-store.ts";
import type { Actor } from "../vocabulary.ts";

const most = 20;
const dayLong = 86_400_000;

/** A token for a program to act with as oneself. `token` is shown this once; only its hash is kept. */
export async function createApiToken(
  { db, clock }: ActServices,
  actor: Actor,
  input: CreateApiTokenInput,
): Promise<Performed<{ id: string; token: string; expiresAt: Date }, CreateApiTokenRefusal>> {
  const permission = may(actor, "create-api-token", {}, clock.today());
  if (!permission.allowed) return notAllowed(permission.because);
  if (actor.kind !== "user") throw new Error("Only a person's account can have an API token.");
  const at = clock.now();
  const id = randomUUID();
  const token = `${tokenPrefix}${newSecret()}`;
  const expiresAt = new Date(at.getTime() + input.days * dayLong);
  const entry = {
    at,
    ...signatureOf(actor, permission.as),
    act: "access.create-api-token",
    subject: `user:${actor.id}`,
  };
  return perform(db.sql, entry, async (tx) => {
    const alive = (await tokensOf(tx, actor.id)).filter((other) => !other.revoked_at && other.expires_at > at);
    if (alive.length >= most) return refuse("too-many-tokens", { most });
    await insertToken(tx, { id, hash: hashOf(token), user: actor.id, name: input.name, at, expiresAt });
    return accept({ id, token, expiresAt });
  });
}
