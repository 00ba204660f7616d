import { z } from "zod";
import type { ApiAccess } from "#access/api-actor.ts";
import { onQuery, problemResponses, refusalProblem, sendProblem, type Api, type ApiServices } from "#platform/api.ts";
import { amendmentRouteSchema, matterAnswerWithActsSchema } from "./contract.ts";
import { amendmentRoute } from "./questions/amendment-route.ts";
import { matterActs } from "./questions/matter-acts.ts";
import { matterAnswer } from "./questions/matter.ts";
import { amendmentRefusalTexts, matterRefusalTexts } from "./texts.ts";

export function decisionRoutes(api: Api, { reader, clock }: ApiServices, access: ApiAccess): void {
  api.get(
    "/matters/:matter",
    {
      schema: {
        summary:
          "A joint matter as of a day: the board, whether it is in force, for whom, since when, and why; and what the one who asks may do with it",
        tags: ["decisions"],
        params: z.object({ matter: z.string().min(1).max(200) }),
        querystring: onQuery,
        response: { 200: matterAnswerWithActsSchema, ...problemResponses },
      },
    },
    async (request, reply) => {
      const { lang, on = clock.today() } = request.query;
      const asked = await reader();
      const answer = await matterAnswer(asked, request.params.matter, on, lang);
      if (!answer.ok) return sendProblem(reply, refusalProblem(404, answer, matterRefusalTexts, lang));
      const { actor } = await access.whoIs(request);
      const acts = await matterActs(asked, actor, answer.value.slug, { today: clock.today(), language: lang });
      return reply.send({ ...answer.value, acts });
    },
  );

  api.get(
    "/cooperations/:cooperation/amendment-route",
    {
      schema: {
        summary: "Which way a change of the statutes must go, from the clauses it touches",
        tags: ["decisions"],
        params: z.object({ cooperation: z.string().min(1).max(200) }),
        querystring: onQuery.extend({
          clauses: z.string().max(2_000).default("").describe("Clause numbers, separated by commas: § 1,§ 4"),
        }),
        response: { 200: amendmentRouteSchema, ...problemResponses },
      },
    },
    async ({ params, query }, reply) => {
      const clauses = query.clauses
        .split(",")
        .map((one) => one.trim())
        .filter(Boolean);
      const answer = await amendmentRoute(
        await reader(),
        params.cooperation,
        clauses,
        query.on ?? clock.today(),
        query.lang,
      );
      return answer.ok
        ? reply.send(answer.value)
        : sendProblem(
            reply,
            refusalProblem(answer.code === "clause-not-there" ? 422 : 404, answer, amendmentRefusalTexts, query.lang),
          );
    },
  );
}
