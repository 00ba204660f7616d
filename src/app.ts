import swagger from "@fastify/swagger";
import Fastify, { type FastifyInstance } from "fastify";
import { createJsonSchemaTransform, createJsonSchemaTransformObject } from "fastify-type-provider-zod";
import { actorOf } from "#access/actor.ts";
import type { ApiAccess } from "#access/api-actor.ts";
import { accessRoutes } from "#access/routes.ts";
import type { Services as AccessServices } from "#access/services.ts";
import { cooperationActRoutes } from "#cooperation/act-routes.ts";
import { partsOfEach } from "#cooperation/questions/parts.ts";
import { cooperationRoutes } from "#cooperation/routes.ts";
import { decisionActRoutes } from "#decisions/act-routes.ts";
import { decisionRoutes } from "#decisions/routes.ts";
import { fundingActRoutes } from "#funding/act-routes.ts";
import { fundingRoutes } from "#funding/routes.ts";
import { partyRoutes } from "#parties/routes.ts";
import { apiServices, namedShapes, prepareApi, type ApiServices } from "#platform/api.ts";
import type { Clock } from "#platform/clock.ts";
import type { Config } from "#platform/config.ts";
import type { Database } from "#platform/database.ts";
import { secureHttp } from "#platform/http-security.ts";
import { guidelineRoutes } from "#plans/guideline-routes.ts";
import { planActRoutes } from "#plans/act-routes.ts";
import { planRoutes } from "#plans/routes.ts";
import { deckRoutes } from "#publishing/deck-routes.ts";
import { publishingRoutes } from "#publishing/routes.ts";
import { claimRoutes } from "#funding/claim-routes.ts";
import { mountPages } from "./pages.ts";

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
    partsOf: async (cooperations) => partsOfEach(await services.reader(), cooperations),
  };
  await secureHttp(http, { baseUrl: config.baseUrl });
  await http.register(accessRoutes(access));
  await http.register(async (api) => mountApi(api, services, { whoIs: actorOf(access), baseUrl: config.baseUrl }), {
    prefix: "/api/v1",
  });
  return { http, services, access };
}

async function mountApi(scope: FastifyInstance, services: ApiServices, access: ApiAccess): Promise<void> {
  const schemaRegistry = namedShapes();
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
    transform: createJsonSchemaTransform({ schemaRegistry }),
    transformObject: createJsonSchemaTransformObject({ schemaRegistry }),
  });
  const api = prepareApi(scope);
  partyRoutes(api, services);
  cooperationRoutes(api, services);
  cooperationActRoutes(api, services, access);
  decisionRoutes(api, services, access);
  decisionActRoutes(api, services, access);
  planRoutes(api, services);
  planActRoutes(api, services, access);
  guidelineRoutes(api, services, access);
  deckRoutes(api, services, access);
  fundingRoutes(api, services);
  fundingActRoutes(api, services, access);
  claimRoutes(api, services, access);
  publishingRoutes(api, services);
  api.get("/openapi.json", { schema: { hide: true } }, async (_request, reply) => reply.send(scope.swagger()));
}
