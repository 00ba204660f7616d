const longest = 2_000;

/**
 * Where to go after sign-in: a path of this site, else the front page. An address that another site chose is never
 * followed (OWASP ASVS 5.0, 3.7.2), whatever way it is written: `//host`, `/\host`, control characters, another scheme.
 */
export function safeReturnTo(asked: string | undefined, baseUrl: string): string {
  const origin = new URL(baseUrl).origin;
  if (asked === undefined || asked.length > longest || !/^\/(?![/\\])/.test(asked) || /[\\\p{Cc}]/u.test(asked))
    return "/";
  if (!URL.canParse(asked, origin)) return "/";
  const target = new URL(asked, origin);
  const path = `${target.pathname}${target.search}${target.hash}`;
  // A path such as `/.//host` is normalised to `//host`, which a browser reads as another site.
  if (target.origin !== origin || path.startsWith("//") || /^\/sign-(in|out)\b/.test(path)) return "/";
  return path;
}
