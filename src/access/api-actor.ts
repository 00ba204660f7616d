import type { FastifyReply, FastifyRequest } from "fastify";
import { problemOf, refusalProblem, sendProblem } from "#platform/api.ts";
import type { Language, TextOf } from "#platform/language.ts";
import type { Refusal } from "#platform/outcome.ts";
import type { Found, WithHeaders } from "./actor.ts";
import { forgeryOf } from "./forgery.ts";
import type { NotAllowed } from "./not-allowed.ts";
import { forbiddenFormTexts } from "./page-form-texts.ts";
import type { Actor, Because } from "./vocabulary.ts";

/** How the API knows who asks. */
export type ApiAccess = { whoIs(request: WithHeaders): Promise<Found>; baseUrl: string };

export type ActSaid<Code extends string> = {
  texts: { [code in Code]: TextOf<[Refusal["params"]]> };
  /** HTTP status of a refusal; 422 where nothing else is meant. */
  statuses: { [code in Code]?: number };
  /** Why someone may not, with the names that the context knows. */
  whyNot(because: Because): Promise<string>;
};

/**
 * Lets an act answer over the API: who sends the request, whether it is their own, and what is said when the act is
 * refused. `accepted` says it went well.
 */
export async function answerAct<Value, Code extends string>(
  access: ApiAccess,
  request: FastifyRequest,
  reply: FastifyReply,
  language: Language,
  act: (actor: Actor) => Promise<{ ok: true; value: Value } | Refusal<Code> | NotAllowed>,
  said: ActSaid<Code>,
): Promise<{ accepted: Value } | FastifyReply> {
  const found = await access.whoIs(request);
  if (found.rejected)
    return sendProblem(reply, problemOf(401, found.rejected, forbiddenFormTexts["not-signed-in"][language]));
  const forgery = forgeryOf(request, found, undefined, access.baseUrl);
  if (forgery) return sendProblem(reply, problemOf(403, forgery, forbiddenFormTexts[forgery][language]));
  const done = await act(found.actor);
  if (done.ok) return { accepted: done.value };
  if (isNotAllowed(done)) {
    return sendProblem(
      reply,
      problemOf(done.because.code === "not-signed-in" ? 401 : 403, "not-allowed", await said.whyNot(done.because)),
    );
  }
  return sendProblem(reply, refusalProblem(said.statuses[done.code] ?? 422, done, said.texts, language));
}

export function isNotAllowed<Code extends string>(refusal: Refusal<Code> | NotAllowed): refusal is NotAllowed {
  return refusal.code === "not-allowed" && "because" in refusal;
}
