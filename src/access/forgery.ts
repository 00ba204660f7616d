import type { Found, WithHeaders } from "./actor.ts";
import { sameSecret } from "./secrets.ts";

/** Why a request that would change something is not believed to be the reader's own (CSRF). */
export type Forgery = "foreign-origin" | "form-token-missing" | "form-token-wrong";

/** The name of the form field, and of the header for requests that carry no form. */
export const formTokenField = "_csrf";
export const formTokenHeader = "x-csrf-token";

const safeMethods = new Set(["GET", "HEAD", "OPTIONS"]);

export function isUnsafe(method: string): boolean {
  return !safeMethods.has(method.toUpperCase());
}

/**
 * What the browser says of where a request began; needs nothing but headers, so it can run before a body is read.
 * A request that says nothing is no browser's of today; it still needs the form token.
 */
export function foreignOrigin(request: WithHeaders & { readonly method: string }, baseUrl: string): Forgery | null {
  if (!isUnsafe(request.method)) return null;
  const site = request.headers["sec-fetch-site"];
  if (site !== undefined && site !== "same-origin" && site !== "none") return "foreign-origin";
  const origin = request.headers.origin;
  return origin !== undefined && origin !== new URL(baseUrl).origin ? "foreign-origin" : null;
}

/**
 * Both checks, for a request whose body is read: `formToken` is the field `_csrf`, or the header. Null: go on. A bearer
 * token is exempt, since no other site can make a browser send it.
 */
export function forgeryOf(
  request: WithHeaders & { readonly method: string },
  found: Found,
  formToken: unknown,
  baseUrl: string,
): Forgery | null {
  if (!isUnsafe(request.method) || found.via === "token") return null;
  const foreign = foreignOrigin(request, baseUrl);
  if (foreign || !found.session) return foreign;
  const given = typeof formToken === "string" ? formToken : request.headers[formTokenHeader];
  if (typeof given !== "string" || given === "") return "form-token-missing";
  return sameSecret(given, found.session.csrf) ? null : "form-token-wrong";
}
