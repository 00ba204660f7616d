import { z } from "zod";
import { onQuery, problemResponses, refusalProblem, sendProblem, type Api, type ApiServices } from "#platform/api.ts";
import { matterAnswerSchema } from "./contract.ts";
import { matterAnswer } from "./questions/matter.ts";
import { matterRefusalTexts } from "./texts.ts";

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
      return answer.ok ? reply.send(answer.value) : sendProblem(reply, refusalProblem(404, answer, matterRefusalTexts, query.lang));
    },
  );
}
