import { z } from "zod";
import { onQuery, problemResponses, refusalProblem, sendProblem, type Api, type ApiServices } from "#platform/api.ts";
import { amendmentRouteSchema, matterAnswerSchema } from "./contract.ts";
import { amendmentRoute } from "./questions/amendment-route.ts";
import { matterAnswer } from "./questions/matter.ts";
import { amendmentRefusalTexts, matterRefusalTexts } from "./texts.ts";

export function decisionRoutes(api: Api, { reader, clock }: ApiServices): void {
  api.get(
    "/matters/:matter",
    {
      schema: {
        summary: "A joint matter as of a day: the board, and whether it is in force, for whom, since when, and why",
        tags: ["decisions"],
        params: z.object({ matter: z.string().min(1).max(200) }),
        querystring: onQuery,
        response: { 200: matterAnswerSchema, ...problemResponses },
      },
    },
    async ({ params, query }, reply) => {
      const answer = await matterAnswer(await reader(), params.matter, query.on ?? clock.today(), query.lang);
      return answer.ok
        ? reply.send(answer.value)
        : sendProblem(reply, refusalProblem(404, answer, matterRefusalTexts, query.lang));
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
