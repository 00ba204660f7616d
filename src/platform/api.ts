import type {
  FastifyBaseLogger,
  FastifyInstance,
  FastifyReply,
  RawReplyDefaultExpression,
  RawRequestDefaultExpression,
  RawServerDefault,
} from "fastify";
import {
  hasZodFastifySchemaValidationErrors,
  serializerCompiler,
  validatorCompiler,
  type ZodTypeProvider,
} from "fastify-type-provider-zod";
import { z } from "zod";
import { createAnswers, type Reader } from "./answers.ts";
import type { Clock } from "./clock.ts";
import type { Database } from "./database.ts";
import { languages, type Language, type TextOf } from "./language.ts";
import type { Refusal } from "./outcome.ts";
import { isNotKeepable } from "./plain-text.ts";

export type Api = FastifyInstance<
  RawServerDefault,
  RawRequestDefaultExpression,
  RawReplyDefaultExpression,
  FastifyBaseLogger,
  ZodTypeProvider
>;

/** What the API's routes are given. */
export type ApiServices = { database: Database; clock: Clock; reader: () => Promise<Reader> };

export function apiServices(database: Database, clock: Clock): ApiServices {
  const answers = createAnswers(database.sql);
  return { database, clock, reader: async () => ({ db: database.sql, answers: await answers.now() }) };
}

/** `?on=` and `?lang=`: every question takes a day; absent is today in Norway. */
export const onQuery = z.object({
  on: z.iso
    .date({ error: "`on` must be a day that exists, as 2009-06-11" })
    .optional()
    .describe("The day asked about; today when absent"),
  lang: z.enum(languages).default("nb").describe("Language of the sentences in the answer"),
});

export const problemSchema = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.number(),
    detail: z.string(),
    code: z.string(),
    field: z.string().optional(),
    params: z.record(z.string(), z.union([z.string(), z.number()])).optional(),
  })
  .meta({ id: "Problem", description: "What was refused and why (RFC 9457)" });
export type Problem = z.infer<typeof problemSchema>;

/** Answers that any route may give beside its own. */
export const problemResponses = {
  400: problemSchema,
  401: problemSchema,
  403: problemSchema,
  404: problemSchema,
  409: problemSchema,
  422: problemSchema,
};

const titles: { [status: number]: string } = {
  400: "The question cannot be read",
  401: "Sign in first",
  403: "Not allowed",
  404: "Not found",
  409: "Somebody else was first",
  413: "Too large",
  415: "Unknown content type",
  422: "Refused",
  429: "Too many requests",
};

export function problemOf(status: number, code: string, detail: string, rest: Partial<Problem> = {}): Problem {
  return {
    type: `urn:samrad:problem:${code}`,
    title: titles[status] ?? "Something went wrong",
    status,
    detail,
    code,
    ...rest,
  };
}

/** Says a refusal in the reader's language, with its stable code. */
export function refusalProblem<Code extends string>(
  status: number,
  refusal: Refusal<Code>,
  texts: { [code in Code]: TextOf<[Refusal["params"]]> },
  language: Language,
): Problem {
  const said = texts[refusal.code][language](refusal.params);
  return problemOf(status, refusal.code, said, {
    params: refusal.params,
    ...(refusal.field === undefined ? {} : { field: refusal.field }),
  });
}

export function sendProblem(reply: FastifyReply, problem: Problem): FastifyReply {
  return reply.code(problem.status).type("application/problem+json").send(problem);
}

/** Validation by the contracts, and one shape for everything that goes wrong. */
export function prepareApi(app: FastifyInstance): Api {
  app.setValidatorCompiler(validatorCompiler);
  app.setSerializerCompiler(serializerCompiler);
  app.setErrorHandler((error: unknown, request, reply) => {
    if (hasZodFastifySchemaValidationErrors(error)) {
      const first = error.validation[0];
      const field = first?.instancePath.replace(/^\//, "").replaceAll("/", ".") ?? "";
      const where = field ? `${error.validationContext ?? "input"} ${field}` : (error.validationContext ?? "input");
      return sendProblem(
        reply,
        problemOf(400, "input-not-valid", `${where}: ${first?.message ?? "cannot be read"}.`, field ? { field } : {}),
      );
    }
    if (isNotKeepable(error))
      return sendProblem(
        reply,
        problemOf(400, "text-not-keepable", "A text holds NUL or half a character, which no database keeps."),
      );
    const status = statusOf(error);
    if (status < 500)
      return sendProblem(
        reply,
        problemOf(
          status,
          "request-not-accepted",
          error instanceof Error ? error.message : "The request was not accepted.",
        ),
      );
    request.log.error(error);
    process.stderr.write(
      `${new Date().toISOString()} api ${request.method} ${request.url}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`,
    );
    return sendProblem(
      reply,
      problemOf(500, "broken", "Something went wrong on our side. Nothing was saved or changed."),
    );
  });
  app.setNotFoundHandler((request, reply) =>
    sendProblem(
      reply,
      problemOf(404, "no-such-address", `There is nothing at ${request.url.split("?")[0]}. See /api/v1/openapi.json.`),
    ),
  );
  return app.withTypeProvider<ZodTypeProvider>();
}

function statusOf(error: unknown): number {
  const status = typeof error === "object" && error !== null && "statusCode" in error ? error.statusCode : 500;
  return typeof status === "number" ? status : 500;
}

/**
 * The shapes with a name, as they are known before the pages are mounted: the pages' build carries copies of some under
 * the same names, and two shapes of one name cannot stand in the API's document.
 */
export function namedShapes(): typeof z.globalRegistry {
  const own: typeof z.globalRegistry = z.registry();
  own._map = z.globalRegistry._map;
  own._idmap = new Map(z.globalRegistry._idmap);
  return own;
}
