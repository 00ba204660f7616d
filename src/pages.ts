import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { stripTypeScriptTypes } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { gzip } from "node:zlib";
import fastifyStatic from "@fastify/static";
import { createRequestListener } from "@react-router/node";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { createRequestHandler, RouterContextProvider, type ServerBuild } from "react-router";
import { actorOf, type Found } from "#access/actor.ts";
import { pageServices } from "#access/page-services.ts";
import type { Services as AccessServices } from "#access/services.ts";
import { anonymous } from "#access/vocabulary.ts";
import { createAnswers } from "#platform/answers.ts";
import type { ApiServices } from "#platform/api.ts";
import type { Config } from "#platform/config.ts";

const pagesFolder = join(import.meta.dirname, "../build/pages");
const nobody: Found = { actor: anonymous, via: "nothing" };

/**
 * Mounts the pages. Whoever is signed in, and every form, is answered by React Router's own listener, which wants the
 * raw request: this scope reads no bodies. A page for a reader who is nobody depends on its address and the record
 * alone, so it is rendered once for each position of the journal.
 */
export async function mountPages(
  scope: FastifyInstance,
  services: ApiServices,
  access: AccessServices,
  config: Config,
): Promise<void> {
  const build = (await import(pathToFileURL(join(pagesFolder, "server/index.js")).href)) as ServerBuild;
  // Files of the build carry their hash in the name and are kept for a year.
  await scope.register(fastifyStatic, {
    root: join(pagesFolder, "client/assets"),
    prefix: "/assets/",
    maxAge: "365d",
    immutable: true,
    decorateReply: false,
  });
  serveScript(scope, "/enhance.js", "web/enhance.ts");
  serveScript(scope, "/region-lab.js", "region-lab/pages/island.ts");

  const contextFor = async (found: Found): Promise<RouterContextProvider> => {
    const context = new RouterContextProvider();
    context.set(pageServices, {
      database: services.database,
      reader: await services.reader(),
      clock: services.clock,
      actor: found.actor,
      found,
      csrf: found.session?.csrf ?? "",
      baseUrl: config.baseUrl,
      home: config.home,
      demo: config.demo,
    });
    return context;
  };
  const whoIs = actorOf(access);
  const listener = createRequestListener({
    build,
    mode: "production",
    getLoadContext: async (request) => {
      const { authorization: _none, ...headers } = Object.fromEntries(request.headers);
      return contextFor(headers["cookie"] === undefined ? nobody : await whoIs({ headers }));
    },
  });
  const render = createRequestHandler(build, "production");
  const kept = createAnswers(services.database.sql, 400);
  const page = async (path: string): Promise<KeptPage> => {
    const answers = await kept.now();
    try {
      return await answers.of(`${services.clock.today()} ${path}`, async () => {
        const rendered = await keep(await render(new Request(new URL(path, config.baseUrl)), await contextFor(nobody)));
        // 202: the page is still being worked out, and will be another in a moment.
        if (rendered.status >= 500 || rendered.status === 202) throw new NotToBeKept(rendered);
        return rendered;
      });
    } catch (error) {
      if (error instanceof NotToBeKept) return error.page;
      throw error;
    }
  };

  scope.removeAllContentTypeParsers();
  scope.addContentTypeParser("*", (_request, _payload, done) => done(null));
  scope.all("/*", async (request, reply) => {
    // An address with NUL is nobody's: the page that says so is found by a sign that stands for none.
    request.raw.url = request.url.replaceAll("%00", "%EF%BF%BD");
    if (isSameForEveryone(request)) return sendKept(request, reply, await page(request.url));
    // What someone signed in has seen is not for the next person at the same screen.
    reply.header("cache-control", "private, no-store");
    // Helmet writes to Fastify's reply; a hijacked answer is written to the raw one.
    for (const [name, value] of Object.entries(reply.getHeaders()))
      if (value !== undefined) reply.raw.setHeader(name, value);
    reply.hijack();
    listener(request.raw, reply.raw);
    return reply;
  });
}

type KeptPage = { status: number; headers: [string, string][]; body: Buffer; zipped: Buffer };

/** A fault of the moment is shown once, not to everyone after. */
class NotToBeKept extends Error {
  readonly page: KeptPage;
  constructor(page: KeptPage) {
    super("not to be kept");
    this.page = page;
  }
}

/** A page without a language in its address answers by the browser's. */
function isSameForEveryone({ method, url, headers }: FastifyRequest): boolean {
  const reads = method === "GET" || method === "HEAD";
  return (
    reads &&
    headers.cookie === undefined &&
    headers.authorization === undefined &&
    /^\/(?:nb|nn|en)(?:[/?]|$)/.test(url)
  );
}

const zip = promisify(gzip);

async function keep(response: Response): Promise<KeptPage> {
  const body = Buffer.from(await response.arrayBuffer());
  // Lengths and hops are this server's to say.
  const headers = [...response.headers].filter(([name]) => name !== "content-length");
  return { status: response.status, headers, body, zipped: await zip(body, { level: 6 }) };
}

function sendKept(
  request: FastifyRequest,
  reply: FastifyReply,
  { status, headers, body, zipped }: KeptPage,
): FastifyReply {
  for (const [name, value] of headers) reply.header(name, value);
  reply.code(status).header("cache-control", "no-cache").header("vary", "cookie, accept-encoding");
  const accepts = /\bgzip\b/.test(request.headers["accept-encoding"] ?? "");
  return accepts ? reply.header("content-encoding", "gzip").send(zipped) : reply.send(body);
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
