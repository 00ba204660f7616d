import { z } from "zod";
import { onQuery, problemResponses, refusalProblem, sendProblem, type Api, type ApiServices } from "#platform/api.ts";
import { planAnswerSchema } from "./contract/plan.ts";
import { projectAnswerSchema } from "./contract/project.ts";
import { planStatusBoardSchema, planSummarySchema, projectSummarySchema } from "./contract/summaries.ts";
import { planAnswer } from "./questions/plan.ts";
import { planStatusBoard, plansAnswer, projectsAnswer } from "./questions/plans.ts";
import { projectAnswer } from "./questions/project.ts";
import { planRefusalTexts, projectRefusalTexts } from "./texts.ts";

const name = z.string().min(1).max(200);

export function planRoutes(api: Api, { reader, clock }: ApiServices): void {
  api.get(
    "/plans",
    {
      schema: {
        summary: "Plans begun by a day, those in force first",
        tags: ["plans"],
        querystring: onQuery.extend({ cooperation: name.optional().describe("Only the plans of this cooperation") }),
        response: { 200: z.array(planSummarySchema), ...problemResponses },
      },
    },
    async ({ query }, reply) => {
      const asked = query.cooperation === undefined ? {} : { cooperations: [query.cooperation] };
      return reply.send(await plansAnswer(await reader(), query.on ?? clock.today(), query.lang, asked));
    },
  );

  api.get(
    "/plans/:plan",
    {
      schema: {
        summary: "A plan as of a day: its versions, areas, projects, goals, parties, and what it continues or replaces",
        tags: ["plans"],
        params: z.object({ plan: name }),
        querystring: onQuery,
        response: { 200: planAnswerSchema, ...problemResponses },
      },
    },
    async ({ params, query }, reply) => {
      const { lang, on = clock.today() } = query;
      const answer = await planAnswer(await reader(), params.plan, on, lang);
      return answer.ok
        ? reply.send(answer.value)
        : sendProblem(reply, refusalProblem(404, answer, planRefusalTexts, lang));
    },
  );

  api.get(
    "/projects",
    {
      schema: {
        summary: "Projects begun by a day, late and next ones first",
        tags: ["plans"],
        querystring: onQuery,
        response: { 200: z.array(projectSummarySchema), ...problemResponses },
      },
    },
    async ({ query }, reply) => reply.send(await projectsAnswer(await reader(), query.on ?? clock.today(), query.lang)),
  );

  api.get(
    "/projects/:project",
    {
      schema: {
        summary:
          "A project as of a day: parties, milestones, deliverables, reports, the decision that ordered it, results",
        tags: ["plans"],
        params: z.object({ project: name }),
        querystring: onQuery,
        response: { 200: projectAnswerSchema, ...problemResponses },
      },
    },
    async ({ params, query }, reply) => {
      const { lang, on = clock.today() } = query;
      const answer = await projectAnswer(await reader(), params.project, on, lang);
      return answer.ok
        ? reply.send(answer.value)
        : sendProblem(reply, refusalProblem(404, answer, projectRefusalTexts, lang));
    },
  );

  api.get(
    "/cooperations/:cooperation/plan-status",
    {
      schema: {
        summary: "Where the plans and projects of a cooperation stand",
        tags: ["plans"],
        params: z.object({ cooperation: name }),
        querystring: onQuery,
        response: { 200: planStatusBoardSchema, ...problemResponses },
      },
    },
    async ({ params, query }, reply) => {
      const { lang, on = clock.today() } = query;
      const answer = await planStatusBoard(await reader(), params.cooperation, on, lang);
      return answer.ok
        ? reply.send(answer.value)
        : sendProblem(reply, refusalProblem(404, answer, planRefusalTexts, lang));
    },
  );
}
