import { z } from "zod";
import { findRefusalTexts } from "#parties/texts.ts";
import { onQuery, problemResponses, refusalProblem, sendProblem, type Api, type ApiServices } from "#platform/api.ts";
import { cooperationAnswerSchema, eventsAnswerSchema, networkAnswerSchema, portfolioAnswerSchema } from "./contract.ts";
import { cooperationAnswer } from "./questions/cooperation.ts";
import { eventsAbout } from "./questions/events.ts";
import { networkAnswer } from "./questions/network.ts";
import { portfolioAnswer } from "./questions/portfolio.ts";
import { cooperationRefusalTexts } from "./texts.ts";

export function cooperationRoutes(api: Api, { reader, clock }: ApiServices): void {
  api.get(
    "/cooperations/:cooperation",
    {
      schema: {
        summary: "A cooperation as of a day: members and observers with their rights, statutes, bodies, relations",
        tags: ["cooperation"],
        params: z.object({ cooperation: z.string().min(1).max(200).describe("Slug or name") }),
        querystring: onQuery,
        response: { 200: cooperationAnswerSchema, ...problemResponses },
      },
    },
    async ({ params, query }, reply) => {
      const answer = await cooperationAnswer(await reader(), params.cooperation, query.on ?? clock.today());
      return answer.ok
        ? reply.send(answer.value)
        : sendProblem(reply, refusalProblem(404, answer, cooperationRefusalTexts, query.lang));
    },
  );

  api.get(
    "/parties/:party/portfolio",
    {
      schema: {
        summary: "Everything that a party is in on a day",
        tags: ["cooperation"],
        params: z.object({ party: z.string().min(1).max(200).describe("Slug, official number on the day, or name") }),
        querystring: onQuery,
        response: { 200: portfolioAnswerSchema, ...problemResponses },
      },
    },
    async ({ params, query }, reply) => {
      const answer = await portfolioAnswer(await reader(), params.party, query.on ?? clock.today());
      return answer.ok
        ? reply.send(answer.value)
        : sendProblem(reply, refusalProblem(404, answer, findRefusalTexts, query.lang));
    },
  );

  api.get(
    "/events",
    {
      schema: {
        summary: "What a party's own organs or a cooperation resolved, item by item, and what else it did, up to a day",
        tags: ["cooperation"],
        querystring: onQuery.extend({
          about: z.string().min(1).max(200).describe("A party or a cooperation: slug, name or official number"),
        }),
        response: { 200: eventsAnswerSchema, ...problemResponses },
      },
    },
    async ({ query }, reply) => {
      const answer = await eventsAbout(await reader(), query.about, query.on ?? clock.today());
      return answer.ok
        ? reply.send(answer.value)
        : sendProblem(reply, refusalProblem(404, answer, findRefusalTexts, query.lang));
    },
  );

  api.get(
    "/network",
    {
      schema: {
        summary: "Who sits where with whom on a day",
        tags: ["cooperation"],
        querystring: onQuery,
        response: { 200: networkAnswerSchema },
      },
    },
    async ({ query }) => networkAnswer(await reader(), query.on ?? clock.today()),
  );
}
