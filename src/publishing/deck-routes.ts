import type { FastifyReply } from "fastify";
import { z } from "zod";
import { answerAct, type ApiAccess } from "#access/api-actor.ts";
import { whyNotNamed } from "#cooperation/questions/why-not.ts";
import {
  onQuery,
  problemOf,
  problemResponses,
  refusalProblem,
  sendProblem,
  type Api,
  type ApiServices,
} from "#platform/api.ts";
import type { Day } from "#platform/day.ts";
import type { Language } from "#platform/language.ts";
import type { Refusal } from "#platform/outcome.ts";
import { removeDeckTemplate } from "./acts/remove-deck-template.ts";
import { saveDeckTemplate } from "./acts/save-deck-template.ts";
import { deckRefusalTexts } from "./deck-act-texts.ts";
import { deckAskedOf, deckQueryShape } from "./deck-asked.ts";
import {
  deckJobSchema,
  deckSchema,
  deckTemplateDoneSchema,
  deckTemplateInput,
  deckTemplateSchema,
  type DeckJob,
} from "./deck-contract.ts";
import { deckFiles, mediaTypes, produce, productionOf, type Production } from "./deck/produce.ts";
import { deckAsData } from "./deck/slide-words.ts";
import { deckAnswer, deckChoice, type DeckRefusal } from "./questions/deck.ts";

const query = onQuery.extend(deckQueryShape);
type Query = z.output<typeof query>;
const statuses: { [code in DeckRefusal]?: number } = { "cooperation-unknown": 404, "template-unknown": 404 };

/** The deck as data and as files, and the templates it can be run from again. */
export function deckRoutes(api: Api, services: ApiServices, access: ApiAccess): void {
  const { reader, clock } = services;
  const asked = (from: Query) => deckAskedOf(from, from.on ?? clock.today(), from.lang);
  const refused = (reply: FastifyReply, refusal: Refusal<DeckRefusal>, lang: Language) =>
    sendProblem(reply, refusalProblem(statuses[refusal.code] ?? 422, refusal, deckRefusalTexts, lang));

  api.get(
    "/publications/deck",
    {
      schema: {
        summary:
          "The slides of a cooperation on a day as data: words, sources and notes of each, and which were left out",
        tags: ["publishing"],
        querystring: query,
        response: { 200: deckSchema, ...problemResponses },
      },
    },
    async ({ query: from }, reply) => {
      const deck = await deckAnswer(await reader(), asked(from));
      return deck.ok ? reply.send(deckAsData(deck.value)) : refused(reply, deck, from.lang);
    },
  );

  for (const file of deckFiles)
    api.get(
      `/publications/${file}`,
      {
        schema: {
          summary: `The same as a file (${file.split(".")[1]}); answers when it is made, within some seconds`,
          tags: ["publishing"],
          querystring: query,
        },
      },
      async ({ query: from }, reply) => {
        const deck = await deckAnswer(await reader(), asked(from));
        if (!deck.ok) return refused(reply, deck, from.lang);
        const bytes = (await produce(deck.value).files)[file];
        return reply
          .type(mediaTypes[file])
          .header("content-disposition", disposition(file, from, from.on ?? clock.today()))
          .header("content-security-policy", alone)
          .send(Buffer.from(bytes));
      },
    );

  api.post(
    "/publications/deck",
    {
      schema: {
        summary: "Begin to make the files; come back to the address given for how far it has come",
        tags: ["publishing"],
        body: query.omit({ lang: true }).extend({ lang: onQuery.shape.lang }),
        response: { 202: deckJobSchema, ...problemResponses },
      },
    },
    async ({ body }, reply) => {
      const deck = await deckAnswer(await reader(), asked(body));
      if (!deck.ok) return refused(reply, deck, body.lang);
      return reply.code(202).send(jobOf(produce(deck.value)));
    },
  );

  api.get(
    "/publications/deck/:id",
    {
      schema: {
        summary: "How far the making of a deck's files has come",
        tags: ["publishing"],
        params: z.object({ id: z.string().min(1).max(60) }),
        response: { 200: deckJobSchema, ...problemResponses },
      },
    },
    async ({ params }, reply) => {
      const production = productionOf(params.id);
      return production
        ? reply.send(jobOf(production))
        : sendProblem(
            reply,
            problemOf(404, "deck-not-kept", "These files are no longer kept. Ask for the deck again."),
          );
    },
  );

  api.get(
    "/publications/deck/:id/:file",
    {
      schema: {
        summary: "A file of a deck that is made",
        tags: ["publishing"],
        params: z.object({ id: z.string().min(1).max(60), file: z.enum(deckFiles) }),
      },
    },
    async ({ params: { id, file } }, reply) => {
      const production = productionOf(id);
      if (!production || production.failed !== null)
        return sendProblem(
          reply,
          problemOf(404, "deck-not-kept", "These files are no longer kept. Ask for the deck again."),
        );
      const bytes = (await production.files)[file];
      return reply
        .type(mediaTypes[file])
        .header("content-disposition", `${file === "deck.html" ? "inline" : "attachment"}; filename="${file}"`)
        .header("content-security-policy", alone)
        .send(Buffer.from(bytes));
    },
  );

  const cooperation = z.object({ cooperation: z.string().min(1).max(200) });
  api.get(
    "/cooperations/:cooperation/deck-templates",
    {
      schema: {
        summary: "Presentations that are kept to run again",
        tags: ["publishing"],
        params: cooperation,
        querystring: onQuery,
        response: { 200: z.array(deckTemplateSchema), ...problemResponses },
      },
    },
    async ({ params, query: { on, lang } }, reply) => {
      const choice = await deckChoice(await reader(), {
        cooperation: params.cooperation,
        on: on ?? clock.today(),
        language: lang,
        words: {},
      });
      return choice.ok ? reply.send(choice.value.templates) : refused(reply, choice, lang);
    },
  );

  const said = (lang: Language) => ({
    texts: deckRefusalTexts,
    statuses,
    whyNot: async (because: Parameters<typeof whyNotNamed>[1]) =>
      whyNotNamed(await reader(), because, clock.today(), lang),
  });
  const acts = { sql: services.database.sql, clock };
  api.post(
    "/cooperations/:cooperation/deck-templates",
    {
      schema: {
        summary: "Save a presentation to run again; the same name takes the place of the one before",
        tags: ["acts"],
        params: cooperation,
        body: deckTemplateInput,
        querystring: onQuery.pick({ lang: true }),
        response: { 201: deckTemplateDoneSchema, ...problemResponses },
      },
    },
    async (request, reply) => {
      const { lang } = request.query;
      const done = await answerAct(
        access,
        request,
        reply,
        lang,
        (actor) => saveDeckTemplate(acts, actor, request.params.cooperation, request.body),
        said(lang),
      );
      return "accepted" in done ? reply.code(201).send(done.accepted) : done;
    },
  );
  api.delete(
    "/cooperations/:cooperation/deck-templates/:template",
    {
      schema: {
        summary: "Remove a presentation that was saved",
        tags: ["acts"],
        params: cooperation.extend({ template: z.string().min(1).max(120) }),
        querystring: onQuery.pick({ lang: true }),
        response: { 200: deckTemplateDoneSchema, ...problemResponses },
      },
    },
    async (request, reply) => {
      const { lang } = request.query;
      const { params } = request;
      const done = await answerAct(
        access,
        request,
        reply,
        lang,
        (actor) => removeDeckTemplate(acts, actor, params.cooperation, params.template),
        said(lang),
      );
      return "accepted" in done ? reply.send(done.accepted) : done;
    },
  );
}

/** The page is one file: its own style and script, and nothing from anywhere. */
const alone =
  "default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; font-src data:; img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; sandbox allow-scripts allow-downloads";

function disposition(file: string, { cooperation }: Query, on: Day): string {
  const name = `${cooperation}-${on}.${file.split(".")[1]}`.replace(/[^\w.-]+/g, "-");
  return `${file === "deck.html" ? "inline" : "attachment"}; filename="${name}"`;
}

export function jobOf({ id, ready, failed }: Production): DeckJob {
  const state = failed !== null ? "failed" : ready.size === deckFiles.length ? "done" : "working";
  return {
    id,
    state,
    done: ready.size,
    of: deckFiles.length,
    files: deckFiles.map((name) => ({ name, address: `/api/v1/publications/deck/${id}/${name}` })),
  };
}
