import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { stripTypeScriptTypes } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import fastifyStatic from "@fastify/static";
import swagger from "@fastify/swagger";
import { createRequestListener } from "@react-router/node";
import Fastify, { type FastifyInstance } from "fastify";
import { jsonSchemaTransform, jsonSchemaTransformObject } from "fastify-type-provider-zod";
import { RouterContextProvider, type ServerBuild } from "react-router";
import { actorOf } from "#access/actor.ts";
import type { ApiAccess } from "#access/api-actor.ts";
import { pageServices, type PageServices } from "#access/page-services.ts";
import { accessRoutes } from "#access/routes.ts";
import type { Services as AccessServices } from "#access/services.ts";
import { anonymous } from "#access/vocabulary.ts";
import { cooperationActRoutes } from "#cooperation/act-routes.ts";
import { cooperationRoutes } from "#cooperation/routes.ts";
import { decisionActRoutes } from "#decisions/act-routes.ts";
import { decisionRoutes } from "#decisions/routes.ts";
import { partyRoutes } from "#parties/routes.ts";
import { apiServices, prepareApi, type ApiServices } from "#platform/api.ts";
import type { Clock } from "#platform/clock.ts";
import type { Config } from "#platform/config.ts";
import type { Database } from "#platform/database.ts";
import { secureHttp } from "#platform/http-security.ts";

const pagesFolder = join(import.meta.dirname, "../build/pages");

export type App = { http: FastifyInstance; services: ApiServices };

/** Everything that answers over HTTP, wired: sign-in, API, pages. */
export async function createApp(database: Database, config: Config, clock: Clock): Promise<App> {
  const { http, services, access } = await doors(database, config, clock);
  await http.register(async (pages) => mountPages(pages, services, access, config));
  http.get("/health", async () => {
    await services.reader();
    return { status: "ok" };
  });
  return { http, services };
}

/** The same without the pages, which need their build: for tests of the API. */
export async function createApi(database: Database, config: Config, clock: Clock): Promise<FastifyInstance> {
  return (await doors(database, config, clock)).http;
}

async function doors(database: Database, config: Config, clock: Clock) {
  const http = Fastify({
    trustProxy: config.trustProxy,
    bodyLimit: 32 * 1024 * 1024,
    forceCloseConnections: "idle",
    routerOptions: { maxParamLength: 300 },
  });
  const services = apiServices(database, clock);
  const access: AccessServices = {
    db: database,
    clock,
    config: { baseUrl: config.baseUrl, demo: config.demo, ...(config.oidc ? { oidc: config.oidc } : {}) },
  };
  await secureHttp(http, { baseUrl: config.baseUrl });
  await http.register(accessRoutes(access));
  await http.register(async (api) => mountApi(api, services, { whoIs: actorOf(access), baseUrl: config.baseUrl }), {
    prefix: "/api/v1",
  });
  return { http, services, access };
}

async function mountApi(scope: FastifyInstance, services: ApiServices, access: ApiAccess): Promise<void> {
  await scope.register(swagger, {
    openapi: {
      openapi: "3.1.0",
      info: {
        title: "Samråd",
        version: "1",
        description:
          "Municipalities that act as one region: parties through time, cooperations, and which joint decision is in force, for whom, since when, and why.",
      },
      servers: [{ url: "/" }],
    },
    transform: jsonSchemaTransform,
    transformObject: jsonSchemaTransformObject,
  });
  const api = prepareApi(scope);
  partyRoutes(api, services);
  cooperationRoutes(api, services);
  cooperationActRoutes(api, services, access);
  decisionRoutes(api, services, access);
  decisionActRoutes(api, services, access);
  api.get("/openapi.json", { schema: { hide: true } }, async (_request, reply) => reply.send(scope.swagger()));
}

/**
 * Pages are answered by React Router's own listener, which wants the raw request: this scope reads no bodies. Files of
 * the build carry their hash in the name and are kept for a year.
 */
async function mountPages(
  scope: FastifyInstance,
  services: ApiServices,
  access: AccessServices,
  config: Config,
): Promise<void> {
  const build = (await import(pathToFileURL(join(pagesFolder, "server/index.js")).href)) as ServerBuild;
  await scope.register(fastifyStatic, {
    root: join(pagesFolder, "client/assets"),
    prefix: "/assets/",
    maxAge: "365d",
    immutable: true,
    decorateReply: false,
  });

  serveScript(scope, "/enhance.js", "web/enhance.ts");
  serveScript(scope, "/region-lab.js", "region-lab/pages/island.ts");

  const whoIs = actorOf(access);
  const listener = createRequestListener({
    build,
    mode: "production",
    getLoadContext: async (request) => {
      const { authorization: _none, ...headers } = Object.fromEntries(request.headers);
      const found =
        headers["cookie"] === undefined ? { actor: anonymous, via: "nothing" as const } : await whoIs({ headers });
      const page: PageServices = {
        database: services.database,
        reader: await services.reader(),
        clock: services.clock,
        actor: found.actor,
        found,
        csrf: found.session?.csrf ?? "",
        baseUrl: config.baseUrl,
        home: config.home,
        demo: config.demo,
      };
      const context = new RouterContextProvider();
      context.set(pageServices, page);
      return context;
    },
  });
  scope.removeAllContentTypeParsers();
  scope.addContentTypeParser("*", (_request, _payload, done) => done(null));
  scope.all("/*", (request, reply) => {
    // Helmet writes to Fastify's reply; a hijacked answer is written to the raw one.
    // What someone signed in has seen is not for the next person at the same screen.
    reply.header("cache-control", request.headers.cookie === undefined ? "no-cache" : "private, no-store");
    for (const [name, value] of Object.entries(reply.getHeaders()))
      if (value !== undefined) reply.raw.setHeader(name, value);
    reply.hijack();
    listener(request.raw, reply.raw);
  });
}

/** One small file for browsers, its types taken off; asked for again, it answers that nothing changed. */
function serveScript(scope: FastifyInstance, address: string, path: string): void {
  const script = stripTypeScriptTypes(readFileSync(join(import.meta.dirname, path), "utf8"), { mode: "strip" });
  const etag = `"${createHash("sha256").update(script).digest("base64url").slice(0, 16)}"`;
  scope.get(address, (request, reply) =>
    request.headers["if-none-match"] === etag
      ? reply.code(304).send()
      : reply
          .type("text/javascript; charset=utf-8")
          .header("cache-control", "public, max-age=3600")
          .header("etag", etag)
          .send(script),
  );
}
