import { randomUUID } from "node:crypto";
import { perform, type Performed } from "#journal/perform.ts";
import { accept, refuse } from "#platform/outcome.ts";
import type { GrantRoleInput, GrantRoleRefusal } from "../contract.ts";
import { notAllowed } from "../not-allowed.ts";
import { may, signatureOf } from "../rules/permissions.ts";
import type { ActServices } from "../services.ts";
import { findUser, insertGrant, overlaps } from "../store.ts";
import type { Actor, Grant } from "../vocabulary.ts";

/** Gives someone a role for a time; answers the grant's id. */
export async function grantRole(
  { db, clock }: ActServices,
  actor: Actor,
  { user, reason, ...input }: GrantRoleInput,
): Promise<Performed<{ grant: string }, GrantRoleRefusal>> {
  const permission = may(actor, "grant-role", {}, clock.today());
  if (!permission.allowed) return notAllowed(permission.because);
  const grant = withoutAbsent({ id: randomUUID(), ...input });
  const entry = {
    at: clock.now(),
    ...signatureOf(actor, permission.as),
    act: "access.grant-role",
    subject: `user:${user}`,
    reason: reason ?? "",
  };
  return perform(db.sql, entry, async (tx) => {
    const who = await findUser(tx, user);
    if (!who) return refuse("user-unknown", { user }, "user");
    if (who.erased) return refuse("user-erased", { user }, "user");
    if (await overlaps(tx, user, grant)) return refuse("role-held-already", { role: grant.role }, "since");
    await insertGrant(tx, user, grant);
    return accept({ grant: grant.id });
  });
}

function withoutAbsent(
  given: { [key in keyof Grant]?: Grant[key] | undefined } & Pick<Grant, "id" | "role" | "since">,
): Grant {
  const { id, role, since, party, cooperation, body, until } = given;
  return {
    id,
    role,
    since,
    ...(party === undefined ? {} : { party }),
    ...(cooperation === undefined ? {} : { cooperation }),
    ...(body === undefined ? {} : { body }),
    ...(until === undefined ? {} : { until }),
  };
}
