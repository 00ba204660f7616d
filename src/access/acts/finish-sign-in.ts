import { randomUUID } from "node:crypto";
import { accept, refuse, type Outcome } from "#platform/outcome.ts";
import type { Language } from "#platform/language.ts";
import type { AttemptRefusal } from "../contract.ts";
import type { Provider, ProviderRefusal } from "../provider.ts";
import { hashOf } from "../secrets.ts";
import type { Services } from "../services.ts";
import { beginSession, type Session } from "../sessions.ts";
import { deleteSession, takeAttempt } from "../credential-store.ts";
import { saveUser } from "../store.ts";
import { attemptLasts, callbackPath } from "./begin-sign-in.ts";

export type FinishSignIn = {
  /** The query of the address that the provider sent the reader to, with its `?`. */
  answer: string;
  browser: string | undefined;
  /** The secret of a session that this browser already has; it ends. */
  before: string | undefined;
};
export type SignedIn = { user: string; secret: string; session: Session; returnTo: string; language: Language };

/** Ends the code flow in a session, or says why not. Whatever happens, the attempt is used up. */
export async function finishSignIn(
  services: Services,
  provider: Provider,
  { answer, browser, before }: FinishSignIn,
): Promise<Outcome<SignedIn, AttemptRefusal | ProviderRefusal>> {
  const { db, clock, config } = services;
  const address = new URL(`${callbackPath}${answer}`, config.baseUrl);
  const state = address.searchParams.get("state") ?? "";
  const attempt = await takeAttempt(db.sql, hashOf(state));
  if (!attempt) return refuse("attempt-unknown");
  const goOn = { returnTo: attempt.return_to, language: attempt.language };
  const at = clock.now();
  if (at.getTime() - attempt.created_at.getTime() >= attemptLasts) return refuse("attempt-expired", goOn);
  if (browser === undefined || hashOf(browser) !== attempt.browser_hash) return refuse("attempt-elsewhere", goOn);

  const answered = await provider.identify(address, {
    state,
    nonce: attempt.nonce,
    codeVerifier: attempt.code_verifier,
  });
  if (!answered.ok) return { ...answered, params: { ...answered.params, ...goOn } };
  const user = await saveUser(db.sql, randomUUID(), answered.value, at);
  if (before !== undefined) await deleteSession(db.sql, hashOf(before));
  return accept({
    user,
    ...(await beginSession(services, user)),
    returnTo: attempt.return_to,
    language: attempt.language,
  });
}
