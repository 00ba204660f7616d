import type { FastifyReply, FastifyRequest } from "fastify";
import { z } from "zod";
import { answerAct, type ApiAccess } from "#access/api-actor.ts";
import type { Actor } from "#access/vocabulary.ts";
import { onQuery, problemResponses, type Api, type ApiServices } from "#platform/api.ts";
import type { Language } from "#platform/language.ts";
import * as contract from "./act-contract.ts";
import { cooperationActTexts } from "./act-texts.ts";
import { adoptStatutes } from "./acts/adopt-statutes.ts";
import { changeMembership } from "./acts/change-membership.ts";
import { decideContinuation } from "./acts/decide-continuation.ts";
import { endCooperation } from "./acts/end-cooperation.ts";
import { foundCooperation } from "./acts/found-cooperation.ts";
import { importRegister, previewRegister } from "./acts/import-register.ts";
import type { CooperationActOutcome, CooperationActServices } from "./acts/on-cooperation.ts";
import { setMembershipShares } from "./acts/set-membership-shares.ts";
import { importRefusalTexts, rowProblemSentence } from "./import-texts.ts";
import { whyNotNamed } from "./questions/why-not.ts";
import type { CheckedRegister } from "./rules/register-rows.ts";

const params = z.object({ cooperation: z.string().min(1).max(200) });
const query = onQuery.pick({ lang: true });
const responses = { 201: contract.cooperationActDoneSchema, ...problemResponses };

const csv = z.string().max(30 * 1024 * 1024);
const importInput = z.strictObject({
  "parties.csv": csv,
  "cooperations.csv": csv,
  "memberships.csv": csv,
  preview: z.boolean().default(false),
  skipBad: z.boolean().default(false),
  reason: z.string().trim().max(2_000).default(""),
});
const importSchema = z.object({
  entry: z.number().nullable(),
  parties: z.number(),
  matched: z.number(),
  cooperations: z.number(),
  memberships: z.number(),
  problems: z.array(
    z.object({ file: z.string(), line: z.number(), column: z.string(), code: z.string(), text: z.string() }),
  ),
});

/** One endpoint for each act on the register of cooperations. */
export function cooperationActRoutes(api: Api, services: ApiServices, access: ApiAccess): void {
  const acts: CooperationActServices = { sql: services.database.sql, clock: services.clock };
  on("memberships", "A party joins, leaves or takes another role", contract.membershipInput, changeMembership);
  on(
    "continuations",
    "Whether the membership of a party that merged passes on",
    contract.continuationInput,
    decideContinuation,
  );
  on(
    "shares",
    "What each participant owns and answers for, all at once from a day on",
    contract.sharesInput,
    setMembershipShares,
  );
  on("statutes", "Register new statutes with their rules", contract.statutesInput, adoptStatutes);
  on("end", "The cooperation ends, and with it all that it has then", contract.endInput, endCooperation);

  api.post(
    "/cooperations",
    {
      schema: {
        summary: "Found a cooperation",
        tags: ["acts"],
        body: contract.foundInput,
        querystring: query,
        response: responses,
      },
    },
    async (request, reply) =>
      answer(request, reply, request.query.lang, (actor) => foundCooperation(acts, actor, request.body)),
  );

  api.post(
    "/imports/register",
    {
      bodyLimit: 64 * 1024 * 1024,
      schema: {
        summary: "Import a register of parties, cooperations and memberships, or preview it",
        tags: ["acts"],
        body: importInput,
        querystring: query,
        response: { 200: importSchema, 201: importSchema, ...problemResponses },
      },
    },
    async (request, reply) => {
      const { preview, skipBad, reason, ...files } = request.body;
      const { lang } = request.query;
      const upload = Object.fromEntries(
        Object.entries(files).map(([name, text]) => [name, new TextEncoder().encode(text)]),
      );
      if (preview) return reply.send(shown(await previewRegister(services.database.sql, upload), null, lang));
      const done = await answerAct(
        access,
        request,
        reply,
        lang,
        async (actor) => {
          const outcome = await importRegister(acts, actor, upload, { skipBad, reason });
          return outcome.ok ? { ok: true as const, value: shown(outcome.checked, outcome.entry, lang) } : outcome;
        },
        { texts: importRefusalTexts, statuses: {}, whyNot: (because) => whyNotFor(because, lang) },
      );
      return "accepted" in done ? reply.code(201).send(done.accepted) : done;
    },
  );

  const whyNotFor = async (because: Parameters<typeof whyNotNamed>[1], lang: Language) =>
    whyNotNamed(await services.reader(), because, services.clock.today(), lang);

  function on<Input extends z.ZodObject>(
    path: string,
    summary: string,
    input: Input,
    act: (
      services: CooperationActServices,
      actor: Actor,
      cooperation: string,
      input: z.output<Input>,
    ) => Promise<CooperationActOutcome>,
  ): void {
    api.post(
      `/cooperations/:cooperation/${path}`,
      { schema: { summary, tags: ["acts"], params, body: input, querystring: query, response: responses } },
      async (request, reply) => {
        const body = request.body as z.output<Input>;
        return answer(request, reply, request.query.lang, (actor) =>
          act(acts, actor, request.params.cooperation, body),
        );
      },
    );
  }

  async function answer(
    request: FastifyRequest,
    reply: FastifyReply,
    lang: Language,
    act: (actor: Actor) => Promise<CooperationActOutcome>,
  ): Promise<FastifyReply> {
    const done = await answerAct(access, request, reply, lang, act, {
      texts: cooperationActTexts,
      statuses: {
        "cooperation-unknown": 404,
        "cooperation-exists": 409,
        "ended-already": 409,
        "member-already": 409,
        "decided-already": 409,
        "statutes-exist": 409,
      },
      whyNot: (because) => whyNotFor(because, lang),
    });
    return "accepted" in done ? reply.code(201).send(done.accepted) : done;
  }
}

function shown(checked: CheckedRegister, entry: number | null, language: Language): z.infer<typeof importSchema> {
  return {
    entry,
    parties: checked.parties.length,
    matched: checked.matched.length,
    cooperations: checked.cooperations.length,
    memberships: checked.memberships.length,
    problems: checked.problems.slice(0, 1_000).map((one) => ({
      file: one.file,
      line: one.line,
      column: one.column,
      code: one.code,
      text: rowProblemSentence(one, language),
    })),
  };
}
