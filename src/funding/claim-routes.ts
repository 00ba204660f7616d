import type { FastifyReply, FastifyRequest } from "fastify";
import { z } from "zod";
import { answerAct, type ApiAccess } from "#access/api-actor.ts";
import type { Actor } from "#access/vocabulary.ts";
import { whyNotNamed } from "#cooperation/questions/why-not.ts";
import { cooperationRefusalTexts } from "#cooperation/texts.ts";
import { onQuery, problemResponses, refusalProblem, sendProblem, type Api, type ApiServices } from "#platform/api.ts";
import type { Language } from "#platform/language.ts";
import { creditClaim } from "./acts/credit-claim.ts";
import { importPayments } from "./acts/import-payments.ts";
import { issueClaims } from "./acts/issue-claims.ts";
import type { ClaimActOutcome, ClaimActServices } from "./acts/on-claims.ts";
import { registerPayment } from "./acts/register-payment.ts";
import { setClaimIssuer } from "./acts/set-claim-issuer.ts";
import { setClaimRecipient } from "./acts/set-claim-recipient.ts";
import { claimActTexts } from "./claim-act-texts.ts";
import { paymentProblemText } from "./claim-words.ts";
import * as contract from "./contract/claims.ts";
import { claimEhf } from "./questions/claim-ehf.ts";
import { claimAsSent, claimsAnswer } from "./questions/claims.ts";

const params = z.object({ cooperation: z.string().min(1).max(200) });
const langQuery = onQuery.pick({ lang: true });
const paymentsDone = z.object({
  entry: z.number().nullable(),
  entered: z.number(),
  before: z.number().describe("Rows that were read before"),
  problems: z.array(z.object({ line: z.number(), column: z.string(), code: z.string(), text: z.string() })),
});

/** Claims over the API: the list with what has become of each, each as EHF, and one endpoint for each act. */
export function claimRoutes(api: Api, services: ApiServices, access: ApiAccess): void {
  const acts: ClaimActServices = { sql: services.database.sql, clock: services.clock };

  api.get(
    "/cooperations/:cooperation/claims",
    {
      schema: {
        summary: "The claims of a cooperation as of a day: sent, due, overdue, paid",
        tags: ["funding"],
        params,
        querystring: onQuery.extend({ run: z.string().max(200).optional().describe("Of one instalment only") }),
        response: { 200: contract.claimsAnswerSchema, ...problemResponses },
      },
    },
    async ({ params: asked, query }, reply) => {
      const on = query.on ?? services.clock.today();
      const answer = await claimsAnswer(await services.reader(), asked.cooperation, on, query.run);
      return answer.ok
        ? reply.send(answer.value)
        : sendProblem(reply, refusalProblem(404, answer, cooperationRefusalTexts, query.lang));
    },
  );

  api.get(
    "/cooperations/:cooperation/claims/:number/ehf",
    {
      schema: {
        summary: "One claim as EHF Billing 3.0 (Peppol BIS Billing 3.0)",
        tags: ["funding"],
        params: params.extend({ number: z.string().max(9) }),
        querystring: onQuery,
        produces: ["application/xml"],
      },
    },
    async ({ params: asked, query }, reply) => {
      const on = query.on ?? services.clock.today();
      const sent = await claimAsSent(await services.reader(), asked.cooperation, asked.number, on);
      return sent.ok
        ? reply.type("application/xml; charset=utf-8").send(claimEhf(sent.value).xml)
        : sendProblem(reply, refusalProblem(404, sent, claimActTexts, query.lang));
    },
  );

  on("claim-issuer", "Who sends the claims, and to which account they are paid", contract.issuerInput, setClaimIssuer);
  on("claim-recipients", "Where a party takes its claims", contract.recipientInput, setClaimRecipient);
  on("claims", "Send a claim to each party that pays something of an instalment", contract.issueInput, issueClaims);
  on("credit-notes", "Take a claim back by a credit note", contract.creditInput, creditClaim);
  on("payments", "Enter a payment on a claim", contract.paymentInput, registerPayment);

  api.post(
    "/cooperations/:cooperation/payment-files",
    {
      bodyLimit: 8 * 1024 * 1024,
      schema: {
        summary: "Read payments from a file: number;day;amount;reference",
        tags: ["acts"],
        params,
        body: contract.paymentsInput,
        querystring: langQuery,
        response: { 201: paymentsDone, ...problemResponses },
      },
    },
    async (request, reply) => {
      const { skipBad, reason, ...files } = request.body;
      const { lang } = request.query;
      const done = await answerAct(
        access,
        request,
        reply,
        lang,
        async (actor) => {
          const outcome = await importPayments(acts, actor, request.params.cooperation, files["payments.csv"], {
            skipBad,
            reason,
          });
          if (outcome.ok) return { ok: true as const, value: outcome };
          if ("because" in outcome || !outcome.problems?.length) return outcome;
          const rows = outcome.problems.slice(0, 50).map((one) => paymentProblemText(one, lang));
          return { ...outcome, params: { ...outcome.params, rows: `${rows.length}: ${rows.join(" ")}` } };
        },
        said(lang),
      );
      if (!("accepted" in done)) return done;
      const { entry, read } = done.accepted;
      return reply.code(201).send({
        entry,
        entered: read.payments.length,
        before: read.before,
        problems: read.problems.map((one) => ({
          line: one.line,
          column: one.column,
          code: one.code,
          text: paymentProblemText(one, lang),
        })),
      });
    },
  );

  function said(lang: Language) {
    return {
      texts: claimActTexts,
      statuses: {
        "cooperation-unknown": 404,
        "claim-unknown": 404,
        "run-unknown": 404,
        "credited-already": 409,
        "reference-used": 409,
      } as const,
      whyNot: async (because: Parameters<typeof whyNotNamed>[1]) =>
        whyNotNamed(await services.reader(), because, services.clock.today(), lang),
    };
  }

  function on<Input extends z.ZodObject>(
    path: string,
    summary: string,
    input: Input,
    act: (
      services: ClaimActServices,
      actor: Actor,
      cooperation: string,
      input: z.output<Input>,
    ) => Promise<ClaimActOutcome>,
  ): void {
    api.post(
      `/cooperations/:cooperation/${path}`,
      {
        schema: {
          summary,
          tags: ["acts"],
          params,
          body: input,
          querystring: langQuery,
          response: { 201: contract.claimDoneSchema, ...problemResponses },
        },
      },
      async (request: FastifyRequest, reply: FastifyReply) => {
        const body = request.body as z.output<Input>;
        const { cooperation } = params.parse(request.params);
        const { lang } = langQuery.parse(request.query);
        const done = await answerAct(
          access,
          request,
          reply,
          lang,
          (actor) => act(acts, actor, cooperation, body),
          said(lang),
        );
        return "accepted" in done ? reply.code(201).send(done.accepted) : done;
      },
    );
  }
}
