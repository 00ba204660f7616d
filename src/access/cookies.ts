export type CookieKind = "session" | "browser";

/**
 * The prefix `__Host-` makes the browser refuse the cookie unless it is Secure, for the whole host and for no other;
 * it cannot be had over plain http, as on one's own machine.
 */
export function cookieName(kind: CookieKind, baseUrl: string): string {
  const name = kind === "session" ? "samrad" : "samrad-sign-in";
  return isSecure(baseUrl) ? `__Host-${name}` : name;
}

/** The secret that a request's `Cookie` header carries; anything that is not shaped like one of ours counts as none. */
export function readCookie(header: string | undefined, kind: CookieKind, baseUrl: string): string | undefined {
  const begins = `${cookieName(kind, baseUrl)}=`;
  const found = header?.split(";").find((part) => part.trim().startsWith(begins));
  const value = found?.trim().slice(begins.length);
  return value && /^[\w-]{43}$/.test(value) ? value : undefined;
}

/**
 * A `Set-Cookie` value. Lax, not Strict: the provider sends the reader back from another site, and links in letters must
 * find them signed in.
 */
export function cookie(kind: CookieKind, secret: string, seconds: number, baseUrl: string): string {
  const secure = isSecure(baseUrl) ? "; Secure" : "";
  return `${cookieName(kind, baseUrl)}=${secret}; Max-Age=${seconds}; Path=/; HttpOnly${secure}; SameSite=Lax`;
}

export function clearedCookie(kind: CookieKind, baseUrl: string): string {
  return cookie(kind, "", 0, baseUrl);
}

function isSecure(baseUrl: string): boolean {
  return baseUrl.startsWith("https:");
}
