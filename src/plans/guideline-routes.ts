import type { FastifyReply, FastifyRequest } from "fastify";
import { z } from "zod";
import { answerAct, type ApiAccess } from "#access/api-actor.ts";
import type { Actor } from "#access/vocabulary.ts";
import { whyNotNamed } from "#cooperation/questions/why-not.ts";
import { findRefusalTexts } from "#parties/texts.ts";
import { onQuery, problemResponses, refusalProblem, sendProblem, type Api, type ApiServices } from "#platform/api.ts";
import { addGuideline } from "./acts/add-guideline.ts";
import { answerGuideline } from "./acts/answer-guideline.ts";
import { editGuideline } from "./acts/edit-guideline.ts";
import { giveDeviationNotice } from "./acts/give-deviation-notice.ts";
import { measureGuideline } from "./acts/measure-guideline.ts";
import type { GuidelineActOutcome, GuidelineActServices } from "./acts/on-guidelines.ts";
import { registerMunicipalPlan } from "./acts/register-municipal-plan.ts";
import { followUpAnswerSchema, guidelinesAnswerSchema } from "./contract/follow-up.ts";
import * as contract from "./contract/guideline-acts.ts";
import { guidelineActTexts } from "./guideline-act-texts.ts";
import { followUpRefusalTexts } from "./guideline-texts.ts";
import { followUpAnswer, guidelinesAnswer } from "./questions/follow-up-answer.ts";

const planParams = z.object({ plan: z.string().min(1).max(200) });

/** Guidelines of a plan and their follow-up: two questions, and one endpoint for each act. */
export function guidelineRoutes(api: Api, { reader, clock, database }: ApiServices, access: ApiAccess): void {
  api.get(
    "/plans/:plan/guidelines",
    {
      schema: {
        summary: "The guidelines of a plan that stand on a day",
        tags: ["plans"],
        params: planParams,
        querystring: onQuery,
        response: { 200: guidelinesAnswerSchema, ...problemResponses },
      },
    },
    async ({ params, query }, reply) => {
      const answer = await guidelinesAnswer(await reader(), params.plan, query.on ?? clock.today(), query.lang);
      return answer.ok
        ? reply.send(answer.value)
        : sendProblem(reply, refusalProblem(404, answer, followUpRefusalTexts, query.lang));
    },
  );

  api.get(
    "/plans/:plan/follow-up",
    {
      schema: {
        summary:
          "Guideline by municipality on a day: followed, deviates with a reason, or not treated; what is overdue, and who was not told",
        tags: ["plans"],
        params: planParams,
        querystring: onQuery.extend({
          party: z.string().min(1).max(200).optional().describe("One municipality: what it must answer"),
        }),
        response: { 200: followUpAnswerSchema, ...problemResponses },
      },
    },
    async ({ params, query }, reply) => {
      const { lang, on = clock.today(), party } = query;
      const answer = await followUpAnswer(await reader(), params.plan, on, lang, party);
      return answer.ok
        ? reply.send(answer.value)
        : sendProblem(reply, refusalProblem(404, answer, { ...findRefusalTexts, ...followUpRefusalTexts }, lang));
    },
  );

  post("guidelines", "Add a guideline to a plan", contract.addGuidelineInput, addGuideline);
  post("guideline-versions", "Give a guideline a new wording from a day", contract.editGuidelineInput, editGuideline);
  post(
    "municipal-plans",
    "Register a municipality's own plan, or its dates",
    contract.municipalPlanInput,
    registerMunicipalPlan,
  );
  post("answers", "Answer a guideline for a municipality", contract.answerGuidelineInput, answerGuideline);
  post(
    "deviation-notices",
    "Register the notice of a deviation (pbl § 9-6)",
    contract.deviationNoticeInput,
    giveDeviationNotice,
  );
  post(
    "measurements",
    "Measure fields (GeoJSON) against a guideline and keep the result",
    contract.measureGuidelineInput,
    measureGuideline,
  );

  function post<Input extends z.ZodObject>(
    path: string,
    summary: string,
    body: Input,
    act: (
      services: GuidelineActServices,
      actor: Actor,
      plan: string,
      input: z.output<Input>,
    ) => Promise<GuidelineActOutcome>,
  ): void {
    api.post(
      `/plans/:plan/${path}`,
      {
        schema: {
          summary,
          tags: ["acts"],
          params: planParams,
          querystring: onQuery.pick({ lang: true }),
          body,
          response: { 201: contract.guidelineActDoneSchema, ...problemResponses },
        },
      },
      async (request: FastifyRequest, reply: FastifyReply) => {
        const { plan } = planParams.parse(request.params);
        const { lang } = onQuery.pick({ lang: true }).parse(request.query);
        const acts: GuidelineActServices = { sql: database.sql, clock };
        const done = await answerAct(
          access,
          request,
          reply,
          lang,
          (actor) => act(acts, actor, plan, request.body as z.output<Input>),
          {
            texts: guidelineActTexts,
            statuses,
            whyNot: async (because) => whyNotNamed(await reader(), because, clock.today(), lang),
          },
        );
        return "accepted" in done ? reply.code(201).send(done.accepted) : done;
      },
    );
  }
}

const statuses = {
  "plan-unknown": 404,
  "guideline-unknown": 404,
  "number-taken": 409,
  "guideline-exists": 409,
  "municipal-plan-exists": 409,
  "answered-that-day": 409,
  "notice-given-that-day": 409,
  "measured-already": 409,
} as const;
