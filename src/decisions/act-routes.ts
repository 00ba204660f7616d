import type { FastifyReply, FastifyRequest } from "fastify";
import { z } from "zod";
import { answerAct, type ApiAccess } from "#access/api-actor.ts";
import type { Actor } from "#access/vocabulary.ts";
import { whyNotNamed } from "#cooperation/questions/why-not.ts";
import { onQuery, problemResponses, type Api, type ApiServices } from "#platform/api.ts";
import type { Language } from "#platform/language.ts";
import * as contract from "./act-contract.ts";
import { actRefusalTexts, warningTexts } from "./act-texts.ts";
import { addPartyToMatter } from "./acts/add-party-to-matter.ts";
import { editMatterText } from "./acts/edit-matter-text.ts";
import { holdAdoption } from "./acts/hold-adoption.ts";
import type { ActOutcome, ActServices } from "./acts/on-matter.ts";
import { openMatter } from "./acts/open-matter.ts";
import { registerAgenda } from "./acts/register-agenda.ts";
import { registerResolution } from "./acts/register-resolution.ts";
import { registerStep } from "./acts/register-step.ts";
import { registerWithdrawal } from "./acts/register-withdrawal.ts";
import { replan } from "./acts/replan.ts";
import { sendOut } from "./acts/send-out.ts";

const language = onQuery.pick({ lang: true });
const matterParams = z.object({ matter: z.string().min(1).max(200) });
const responses = { 201: contract.actDoneSchema, ...problemResponses };

/** One endpoint for each act on a joint matter. */
export function decisionActRoutes(api: Api, services: ApiServices, access: ApiAccess): void {
  const acts: ActServices = { sql: services.database.sql, clock: services.clock };

  api.post(
    "/matters",
    {
      schema: {
        summary: "Open a joint matter",
        tags: ["acts"],
        body: contract.openMatterInput,
        querystring: language,
        response: responses,
      },
    },
    async (request, reply) =>
      answer(request, reply, request.query.lang, (actor) => openMatter(acts, actor, request.body)),
  );

  onMatter("texts", "Add a version of the master text", contract.editTextInput, editMatterText);
  onMatter("parties", "Bring a party into the matter", contract.addPartyInput, addPartyToMatter);
  onMatter("sendings", "Send the matter out to the councils", contract.sendOutInput, sendOut);
  onMatter(
    "agenda-items",
    "Register that a party has put the matter on an agenda",
    contract.agendaInput,
    registerAgenda,
  );
  onMatter("steps", "Register a step on a party's path", contract.stepInput, registerStep);
  onMatter("resolutions", "Register a resolution", contract.resolutionInput, registerResolution);
  onMatter("withdrawals", "Register that a party withdraws", contract.withdrawalInput, registerWithdrawal);
  onMatter("adoptions", "Hold the region's own meeting on the matter", contract.adoptionInput, holdAdoption);
  onMatter("deadlines", "Move a date, with its reason", contract.replanInput, replan);

  function onMatter<Input extends z.ZodObject>(
    path: string,
    summary: string,
    input: Input,
    act: (services: ActServices, actor: Actor, matter: string, input: z.output<Input>) => Promise<ActOutcome>,
  ): void {
    api.post(
      `/matters/:matter/${path}`,
      {
        schema: {
          summary,
          tags: ["acts"],
          params: matterParams,
          body: input,
          querystring: language,
          response: responses,
        },
      },
      async (request, reply) => {
        // The compiled validator has parsed the body by this very schema.
        const body = request.body as z.output<Input>;
        return answer(request, reply, request.query.lang, (actor) => act(acts, actor, request.params.matter, body));
      },
    );
  }

  async function answer(
    request: FastifyRequest,
    reply: FastifyReply,
    lang: Language,
    act: (actor: Actor) => Promise<ActOutcome>,
  ): Promise<FastifyReply> {
    const done = await answerAct(access, request, reply, lang, act, {
      texts: actRefusalTexts,
      statuses,
      whyNot: async (because) => whyNotNamed(await services.reader(), because, services.clock.today(), lang),
    });
    if (!("accepted" in done)) return done;
    return reply
      .code(201)
      .send({ ...done.accepted, warnings: done.accepted.warnings.map((code) => warningTexts[code]?.[lang]() ?? code) });
  }
}

const statuses = {
  "matter-unknown": 404,
  "cooperation-unknown": 404,
  "changed-meanwhile": 409,
  "registered-already": 409,
  "matter-exists": 409,
  "sent-already": 409,
} as const;
