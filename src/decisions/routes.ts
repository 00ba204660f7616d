import { z } from "zod";
import type { ApiAccess } from "#access/api-actor.ts";
import { onQuery, problemResponses, refusalProblem, sendProblem, type Api, type ApiServices } from "#platform/api.ts";
import { matterAnswerWithActsSchema } from "./contract.ts";
import { matterActs } from "./questions/matter-acts.ts";
import { matterAnswer } from "./questions/matter.ts";
import { matterRefusalTexts } from "./texts.ts";

export function decisionRoutes(api: Api, { reader, clock }: ApiServices, { whoIs }: ApiAccess): void {
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
      const { actor } = await whoIs(request);
      const acts = await matterActs(asked, actor, answer.value.slug, { today: clock.today(), language: lang });
      return reply.send({ ...answer.value, acts });
    },
  );
}
