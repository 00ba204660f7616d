import { accept, type Outcome } from "#platform/outcome.ts";
import type { Language } from "#platform/language.ts";
import type { Provider, ProviderRefusal } from "../provider.ts";
import { safeReturnTo } from "../return-to.ts";
import { hashOf, newSecret } from "../secrets.ts";
import type { Services } from "../services.ts";
import { deleteOldAttempts, insertAttempt } from "../credential-store.ts";

export const callbackPath = "/sign-in/callback";

/** How long a sign-in may take, and how long an expired one is kept so that it can be told apart from an unknown one. */
export const attemptLasts = 10 * 60_000;
const attemptKept = 24 * 60 * 60_000;

export type BeginSignIn = {
  returnTo: string | undefined;
  language: Language;
  /** The secret of the browser's own cookie, from an earlier attempt; absent: a new one is made. */
  browser: string | undefined;
};

/** Begins the code flow: what the answer must match is written down first, tied to this browser. */
export async function beginSignIn(
  { db, clock, config }: Services,
  provider: Provider,
  { returnTo, language, browser = newSecret() }: BeginSignIn,
): Promise<Outcome<{ to: URL; browser: string }, ProviderRefusal>> {
  const [state, nonce, codeVerifier] = [newSecret(), newSecret(), newSecret()];
  const redirectUri = `${new URL(config.baseUrl).origin}${callbackPath}`;
  const to = await provider.authorizationUrl({ state, nonce, codeVerifier, redirectUri, language });
  if (!to.ok) return to;
  const at = clock.now();
  await deleteOldAttempts(db.sql, new Date(at.getTime() - attemptKept));
  await insertAttempt(db.sql, hashOf(state), {
    browser_hash: hashOf(browser),
    nonce,
    code_verifier: codeVerifier,
    return_to: safeReturnTo(returnTo, config.baseUrl),
    language,
    created_at: at,
  });
  return accept({ to: to.value, browser });
}
