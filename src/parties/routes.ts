import { z } from "zod";
import { onQuery, problemResponses, refusalProblem, sendProblem, type Api, type ApiServices } from "#platform/api.ts";
import { daySchema, partyAnswerSchema, successorsAnswerSchema } from "./contract.ts";
import { partyAnswer } from "./questions/party.ts";
import { successorsAnswer } from "./questions/successors.ts";
import { findRefusalTexts } from "./texts.ts";

const partyParams = z.object({
  party: z.string().min(1).max(200).describe("Slug, official number on the day, or name"),
});

export function partyRoutes(api: Api, { reader, clock }: ApiServices): void {
  api.get(
    "/parties/:party",
    {
      schema: {
        summary: "A party as of a day",
        tags: ["parties"],
        params: partyParams,
        querystring: onQuery,
        response: { 200: partyAnswerSchema, ...problemResponses },
      },
    },
    async ({ params, query }, reply) => {
      const answer = await partyAnswer(await reader(), params.party, query.on ?? clock.today());
      return answer.ok
        ? reply.send(answer.value)
        : sendProblem(reply, refusalProblem(404, answer, findRefusalTexts, query.lang));
    },
  );

  api.get(
    "/parties/:party/successors",
    {
      schema: {
        summary: "Who stands on one day where a party stood on another: one, ambiguous (named), or none",
        tags: ["parties"],
        params: partyParams,
        querystring: onQuery.extend({
          from: daySchema.optional().describe("The day on which the party is named; the day asked about when absent"),
        }),
        response: { 200: successorsAnswerSchema, ...problemResponses },
      },
    },
    async ({ params, query }, reply) => {
      const on = query.on ?? clock.today();
      const answer = await successorsAnswer(await reader(), params.party, query.from ?? on, on);
      return answer.ok
        ? reply.send(answer.value)
        : sendProblem(reply, refusalProblem(404, answer, findRefusalTexts, query.lang));
    },
  );
}
