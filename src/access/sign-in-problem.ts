import type { Language } from "#platform/language.ts";
import type { SignInProblem } from "./contract.ts";
import { html, plainPage } from "./plain-page.ts";
import { signInProblemTexts, signInWords } from "./sign-in-texts.ts";

export const problemStatus: { [problem in SignInProblem]: number } = {
  "attempt-unknown": 400,
  "attempt-expired": 400,
  "attempt-elsewhere": 400,
  "sign-in-cancelled": 403,
  "provider-refused": 502,
  "provider-unreachable": 502,
  "code-refused": 502,
  "answer-not-trusted": 502,
  "sign-in-not-set-up": 503,
  "too-many-attempts": 429,
  "request-not-yours": 403,
};

/** What happened, what is kept, what to do. `returnTo` has been checked before it was stored. */
export function problemPage(problem: SignInProblem, language: Language, returnTo: string): string {
  const { title, says } = signInProblemTexts[problem];
  const again = `/sign-in?${new URLSearchParams({ return_to: returnTo, lang: language }).toString()}`;
  const offered = problem !== "sign-in-not-set-up" && problem !== "request-not-yours";
  return plainPage({
    language,
    title: title[language],
    body: html`<p>${says[language]}</p>
      ${offered ? html`<p><a href="${again}">${signInWords.again[language]}</a></p>` : html``}
      <p><a href="${returnTo}">${signInWords.back[language]}</a></p>`,
  });
}
