import type { FastifyReply, FastifyRequest } from "fastify";
import { problemOf, sendProblem } from "#platform/api.ts";
import type { Language } from "#platform/language.ts";
import type { Found, WithHeaders } from "./actor.ts";
import { forgeryOf } from "./forgery.ts";
import { forbiddenFormTexts } from "./page-form-texts.ts";
import type { Actor } from "./vocabulary.ts";

/** How the API knows who asks. */
export type ApiAccess = { whoIs(request: WithHeaders): Promise<Found>; baseUrl: string };

/** Who sends an unsafe request, or null when it has been answered with why not. */
export async function apiActor(access: ApiAccess, request: FastifyRequest, reply: FastifyReply, language: Language): Promise<Actor | null> {
  const found = await access.whoIs(request);
  if (found.rejected) {
    sendProblem(reply, problemOf(401, found.rejected, forbiddenFormTexts["not-signed-in"][language]));
    return null;
  }
  const forgery = forgeryOf(request, found, undefined, access.baseUrl);
  if (forgery) {
    sendProblem(reply, problemOf(403, forgery, forbiddenFormTexts[forgery][language]));
    return null;
  }
  return found.actor;
}
