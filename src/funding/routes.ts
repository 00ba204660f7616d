import { z } from "zod";
import { cooperationRefusalTexts } from "#cooperation/texts.ts";
import { findCooperation } from "#cooperation/questions/cooperation.ts";
import { onQuery, problemResponses, refusalProblem, sendProblem, type Api, type ApiServices } from "#platform/api.ts";
import { budgetYearSchema, contributionsAnswerSchema, financingSchema, keyRefSchema, yearSchema } from "./contract.ts";
import { budgetOf } from "./questions/budget.ts";
import { contributionsOf } from "./questions/contributions.ts";
import { financingOf } from "./questions/financing.ts";
import { keysAnswer } from "./questions/keys.ts";

const cooperation = z.string().min(1).max(200).describe("Slug or name");
const ofYear = z.object({ cooperation, year: yearSchema });
const tags = ["funding"];

export function fundingRoutes(api: Api, { reader, clock }: ApiServices): void {
  api.get(
    "/budgets/:cooperation/:year",
    {
      schema: {
        summary:
          "A year's budget as it stands on a day: lines by programme area, project and source, accounts, overspend",
        tags,
        params: ofYear,
        querystring: onQuery,
        response: { 200: budgetYearSchema, ...problemResponses },
      },
    },
    async ({ params, query }, reply) => {
      const answer = await budgetOf(await reader(), params.cooperation, params.year, query.on ?? clock.today());
      return answer.ok
        ? reply.send(answer.value)
        : sendProblem(reply, refusalProblem(404, answer, cooperationRefusalTexts, query.lang));
    },
  );

  api.get(
    "/contributions/:cooperation/:year",
    {
      schema: {
        summary: "Who pays what of a year, each share with its proof as a tree and in words",
        tags,
        params: ofYear,
        querystring: onQuery,
        response: { 200: contributionsAnswerSchema, ...problemResponses },
      },
    },
    async ({ params: { cooperation, year }, query: { on, lang } }, reply) => {
      const answer = await contributionsOf(await reader(), cooperation, year, on ?? clock.today(), lang);
      return answer.ok
        ? reply.send(answer.value)
        : sendProblem(reply, refusalProblem(404, answer, cooperationRefusalTexts, lang));
    },
  );

  api.get(
    "/financing/:cooperation",
    {
      schema: {
        summary: "Who finances a cooperation on a day: municipalities, county, the county governor's grants, partners",
        tags,
        params: z.object({ cooperation }),
        querystring: onQuery,
        response: { 200: financingSchema, ...problemResponses },
      },
    },
    async ({ params, query: { on, lang } }, reply) => {
      const answer = await financingOf(await reader(), params.cooperation, on ?? clock.today(), lang);
      return answer.ok
        ? reply.send(answer.value)
        : sendProblem(reply, refusalProblem(404, answer, cooperationRefusalTexts, lang));
    },
  );

  api.get(
    "/cooperations/:cooperation/funding-keys",
    {
      schema: {
        summary: "The keys that have been set by a day, as data and in words, newest first",
        tags,
        params: z.object({ cooperation }),
        querystring: onQuery,
        response: { 200: z.object({ keys: z.array(keyRefSchema) }), ...problemResponses },
      },
    },
    async ({ params, query }, reply) => {
      const on = query.on ?? clock.today();
      const now = await reader();
      const found = await findCooperation(now, params.cooperation, on);
      if (!found.ok) return sendProblem(reply, refusalProblem(404, found, cooperationRefusalTexts, query.lang));
      return reply.send({ keys: await keysAnswer(now, found.value.slug, on, query.lang) });
    },
  );
}
