import type { FastifyReply, FastifyRequest } from "fastify";
import { z } from "zod";
import { answerAct, type ActSaid, type ApiAccess } from "#access/api-actor.ts";
import type { Actor } from "#access/vocabulary.ts";
import { whyNotNamed } from "#cooperation/questions/why-not.ts";
import { partyRefSchema } from "#parties/contract.ts";
import { onQuery, problemResponses, refusalProblem, sendProblem, type Api, type ApiServices } from "#platform/api.ts";
import type { Language } from "#platform/language.ts";
import { lineFaultSentence } from "./account-texts.ts";
import * as contract from "./act-contract.ts";
import { fundingActTexts } from "./act-texts.ts";
import { adoptBudget } from "./acts/adopt-budget.ts";
import { coverDeficit } from "./acts/cover-deficit.ts";
import { importActuals, previewActuals, type CheckedAccounts } from "./acts/import-actuals.ts";
import type { FundingActOutcome, FundingActServices } from "./acts/on-money.ts";
import { recordDeficit } from "./acts/record-deficit.ts";
import { previewContributions, runContributions } from "./acts/run-contributions.ts";
import { setBudgetFrame } from "./acts/set-budget-frame.ts";
import { setFundingKey } from "./acts/set-funding-key.ts";
import { oreSchema } from "./contract.ts";

const params = z.object({ cooperation: z.string().min(1).max(200) });
const query = onQuery.pick({ lang: true });
const doneSchema = z.object({ entry: z.number(), cooperation: z.string(), record: z.string() });
const responses = { 201: doneSchema, ...problemResponses };

const actualsInput = contract.actualsOptions.extend({
  text: z
    .string()
    .max(30 * 1024 * 1024)
    .describe("The file: CSV, or KOSTRA's lines of 48 places"),
  preview: z.boolean().default(false),
});
const actualsSchema = z.object({
  entry: z.number().nullable(),
  format: z.enum(["csv", "kostra"]),
  lines: z.number(),
  problems: z.array(z.object({ line: z.number(), column: z.string(), code: z.string(), text: z.string() })),
});

/** One endpoint for each act on money. */
export function fundingActRoutes(api: Api, services: ApiServices, access: ApiAccess): void {
  const acts: FundingActServices = { sql: services.database.sql, clock: services.clock };
  on("funding-keys", "Set a key from a day on", contract.fundingKeyInput, setFundingKey);
  on("budget-frames", "Register the frame that a meeting set for a year", contract.budgetInput, setBudgetFrame);
  on("budgets", "Register an adopted budget, or a revision of one", contract.budgetInput, adoptBudget);
  on("contributions", "Share out an instalment and keep it", contract.contributionInput, runContributions);
  on("deficits", "Register an overspend (kommuneloven § 14-12)", contract.deficitInput, recordDeficit);
  on("deficit-covers", "Register money put against an overspend", contract.coverInput, coverDeficit);

  api.post(
    "/cooperations/:cooperation/contributions/preview",
    {
      schema: {
        summary: "Work an instalment out and write nothing",
        tags: ["acts"],
        params,
        body: contract.contributionInput.partial({ reason: true }),
        querystring: query,
        response: {
          200: z.object({
            key: z.object({ id: z.string(), title: z.string() }),
            shares: z.array(z.object({ party: partyRefSchema, amount: oreSchema })),
          }),
          ...problemResponses,
        },
      },
    },
    async (request, reply) => {
      const { lang } = request.query;
      const { reason = "", ...asked } = request.body;
      const input = { ...asked, reason };
      const found = await previewContributions(await services.reader(), request.params.cooperation, input);
      if (!found.ok) return sendProblem(reply, refusalProblem(422, found, fundingActTexts, lang));
      const { key, shares } = found.value;
      return reply.send({ key: { id: key.id, title: key.title }, shares });
    },
  );

  api.post(
    "/cooperations/:cooperation/actuals",
    {
      bodyLimit: 64 * 1024 * 1024,
      schema: {
        summary: "Read in accounts, CSV or KOSTRA, or preview them",
        tags: ["acts"],
        params,
        body: actualsInput,
        querystring: query,
        response: { 200: actualsSchema, 201: actualsSchema, ...problemResponses },
      },
    },
    async (request, reply) => {
      const { preview, text, ...options } = request.body;
      const { lang } = request.query;
      const { cooperation } = request.params;
      const bytes = new TextEncoder().encode(text);
      if (preview) {
        const found = await previewActuals(await services.reader(), cooperation, bytes, options.year);
        return found.ok
          ? reply.send(shown(found.value, null, lang))
          : sendProblem(reply, refusalProblem(422, found, fundingActTexts, lang));
      }
      const act = async (actor: Actor) => {
        const done = await importActuals(acts, actor, cooperation, bytes, options);
        return done.ok ? { ok: true as const, value: shown(done.checked, done.value.entry, lang) } : done;
      };
      const done = await answerAct(access, request, reply, lang, act, said(lang));
      return "accepted" in done ? reply.code(201).send(done.accepted) : done;
    },
  );

  function on<Input extends z.ZodObject>(
    path: string,
    summary: string,
    input: Input,
    act: (
      services: FundingActServices,
      actor: Actor,
      cooperation: string,
      input: z.output<Input>,
    ) => Promise<FundingActOutcome>,
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
    act: (actor: Actor) => Promise<FundingActOutcome>,
  ): Promise<FastifyReply> {
    const done = await answerAct(access, request, reply, lang, act, said(lang));
    return "accepted" in done ? reply.code(201).send(done.accepted) : done;
  }

  function said(lang: Language): ActSaid<contract.FundingActRefusal> {
    return {
      texts: fundingActTexts,
      statuses: { "cooperation-unknown": 404, "run-exists": 409, "imported-already": 409, "deficit-exists": 409 },
      whyNot: async (because) => whyNotNamed(await services.reader(), because, services.clock.today(), lang),
    };
  }
}

function shown(checked: CheckedAccounts, entry: number | null, lang: Language): z.infer<typeof actualsSchema> {
  return {
    entry,
    format: checked.format,
    lines: checked.lines.length,
    problems: checked.faults.slice(0, 1_000).map((one) => ({
      line: one.line,
      column: one.column,
      code: one.code,
      text: lineFaultSentence(one, lang),
    })),
  };
}
