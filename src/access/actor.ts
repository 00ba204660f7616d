import type { IncomingHttpHeaders } from "node:http";
import { readCookie } from "./cookies.ts";
import { hashOf } from "./secrets.ts";
import type { Services } from "./services.ts";
import { liveSession, type Session } from "./sessions.ts";
import { findTokenByHash, touchToken } from "./credential-store.ts";
import { anonymous, type Actor } from "./vocabulary.ts";

/** What a request says of who sends it, and how much of it was accepted. */
export type Found = {
  actor: Actor;
  via: "nothing" | "session" | "token";
  session?: Session;
  /** A credential came along and was not accepted; the API answers 401, a page says that the session has ended. */
  rejected?: "session-ended" | "token-unknown" | "token-expired" | "token-revoked";
};

/** Any request that has headers: Fastify's, or Node's own. */
export type WithHeaders = { readonly headers: IncomingHttpHeaders };

export const tokenPrefix = "samrad_";
const bearer = /^Bearer +(samrad_[\w-]{43})$/i;
const touchEvery = 60_000;

/**
 * Who sends a request, asked at most once for each: nobody costs no question to the database, someone signed in costs
 * one. A bearer token goes before a cookie.
 */
export function actorOf(services: Services): (request: WithHeaders) => Promise<Found> {
  const known = new WeakMap<WithHeaders, Promise<Found>>();
  return (request) => {
    const before = known.get(request);
    if (before) return before;
    const found = identify(services, request.headers).then((one) => withParts(services, one));
    known.set(request, found);
    return found;
  };
}

/** A role for a cooperation reaches what is part of it: each grant says what that is. */
async function withParts({ partsOf }: Services, found: Found): Promise<Found> {
  const { actor } = found;
  const held = actor.kind === "user" ? actor.grants.flatMap((one) => one.cooperation ?? []) : [];
  if (!partsOf || actor.kind !== "user" || held.length === 0) return found;
  const parts = await partsOf(held);
  const grants = actor.grants.map((one) => {
    const own = parts.get(one.cooperation ?? "");
    return own === undefined || own.length === 0 ? one : { ...one, parts: own };
  });
  return { ...found, actor: { ...actor, grants } };
}

async function identify(services: Services, headers: IncomingHttpHeaders): Promise<Found> {
  // Other schemes are not ours: a proxy in front may ask for a password of its own.
  if (/^Bearer\b/i.test(headers.authorization ?? "")) return byToken(services, headers.authorization ?? "");
  const secret = readCookie(headers.cookie, "session", services.config.baseUrl);
  if (secret === undefined) return { actor: anonymous, via: "nothing" };
  const live = await liveSession(services, secret);
  return live ? { ...live, via: "session" } : { actor: anonymous, via: "nothing", rejected: "session-ended" };
}

async function byToken({ db, clock }: Services, authorization: string): Promise<Found> {
  const secret = bearer.exec(authorization)?.[1];
  const token = secret === undefined ? null : await findTokenByHash(db.sql, hashOf(secret));
  const at = clock.now();
  if (!token) return { actor: anonymous, via: "nothing", rejected: "token-unknown" };
  if (token.revoked_at) return { actor: anonymous, via: "nothing", rejected: "token-revoked" };
  if (at >= token.expires_at) return { actor: anonymous, via: "nothing", rejected: "token-expired" };
  if (!token.last_used_at || at.getTime() - token.last_used_at.getTime() >= touchEvery)
    await touchToken(db.sql, token.id, at);
  return { actor: { kind: "user", id: token.user, name: token.user_name, grants: token.grants }, via: "token" };
}
