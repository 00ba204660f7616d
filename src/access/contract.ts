/** What crosses the border of access: the shapes of its acts, and the closed lists of what they may answer. */
import { z } from "zod";
import { parseDay } from "#platform/day.ts";
import type { ProviderRefusal } from "./provider.ts";

const id = z.string().min(1).max(100);
const uuid = z.uuid();
const slug = z
  .string()
  .regex(/^[a-z0-9][a-z0-9-]*$/)
  .max(100);
const day = z.string().refine((text) => parseDay(text) !== null, "Write a day as YYYY-MM-DD.");
const reason = z.string().trim().max(1_000).optional();

const period = { user: uuid, since: day, until: day.optional(), reason };
export const grantRoleInput = z
  .discriminatedUnion("role", [
    z.strictObject({ role: z.literal("council-secretary"), party: slug, body: slug.optional(), ...period }),
    z.strictObject({ role: z.literal("secretariat"), cooperation: slug, body: slug.optional(), ...period }),
    z.strictObject({ role: z.literal("administrator"), ...period }),
  ])
  .refine((input) => input.until === undefined || input.since < input.until, {
    path: ["until"],
    message: "A role must end after it begins.",
  });
export type GrantRoleInput = z.infer<typeof grantRoleInput>;
export type GrantRoleRefusal = "not-allowed" | "user-unknown" | "user-erased" | "role-held-already";

/** `grant`: a role grant's id. The role ends today. */
export const revokeRoleInput = z.strictObject({ grant: id, reason });
export type RevokeRoleInput = z.infer<typeof revokeRoleInput>;
export type RevokeRoleRefusal = "not-allowed" | "grant-unknown" | "grant-ended-already" | "last-administrator";

/** A token acts as its owner, with all of the owner's roles, until it expires or is revoked. */
export const createApiTokenInput = z.strictObject({
  name: z.string().trim().min(1).max(100),
  days: z.coerce.number().int().min(1).max(366),
});
export type CreateApiTokenInput = z.infer<typeof createApiTokenInput>;
export type CreateApiTokenRefusal = "not-allowed" | "too-many-tokens";

export const revokeApiTokenInput = z.strictObject({ token: uuid });
export type RevokeApiTokenInput = z.infer<typeof revokeApiTokenInput>;
export type RevokeApiTokenRefusal = "not-allowed" | "token-unknown" | "token-revoked-already";

/** `session`: one of them, as listSessions names it; absent: all of them. */
export const endSessionsInput = z.strictObject({
  user: uuid,
  session: z
    .string()
    .regex(/^[0-9a-f]{16}$/)
    .optional(),
});
export type EndSessionsInput = z.infer<typeof endSessionsInput>;
export type EndSessionsRefusal = "not-allowed" | "session-unknown";

/** The reason goes into the journal for good: it must not name the person. */
export const eraseUserInput = z.strictObject({ user: uuid, reason });
export type EraseUserInput = z.infer<typeof eraseUserInput>;
export type EraseUserRefusal = "not-allowed" | "user-unknown" | "user-erased" | "last-administrator";

export type AttemptRefusal = "attempt-unknown" | "attempt-expired" | "attempt-elsewhere";
export type SignInProblem =
  | AttemptRefusal
  | ProviderRefusal
  | "sign-in-not-set-up"
  | "too-many-attempts"
  | "request-not-yours";
