import Fastify, { type FastifyInstance } from "fastify";
import { secureHttp } from "#platform/http-security.ts";
import { openTestDatabase } from "#platform/test-database.ts";
import { actorOf, type Found } from "./actor.ts";
import { forgeryOf } from "./forgery.ts";
import { accessRoutes } from "./routes.ts";
import { seedDemoAccounts } from "./seed-demo-accounts.ts";
import type { Services } from "./services.ts";
import { choose, movingClock, openBrowser, type Browser } from "./test-browser.ts";

export const secretary = "council-secretary-melhus";

/** The access routes beside one page that says who one is and one that changes something, as the product has them. */
async function serve(of: Services): Promise<FastifyInstance> {
  const server = Fastify();
  await secureHttp(server, { baseUrl: of.config.baseUrl, unsafePerMinute: 10_000 });
  await server.register(accessRoutes(of));
  const whoIs = actorOf(of);
  server.get("/who", (request) => whoIs(request));
  server.post("/change", async (request, reply) => {
    const forgery = forgeryOf(request, await whoIs(request), undefined, of.config.baseUrl);
    return forgery ? reply.status(403).send({ forgery }) : { done: true };
  });
  return server;
}

async function freePort(): Promise<number> {
  const probe = Fastify();
  await probe.listen({ port: 0, host: "127.0.0.1" });
  const address = probe.server.address();
  await probe.close();
  if (!address || typeof address === "string") throw new Error("No port.");
  return address.port;
}

export const isCallback = (address: URL): boolean => address.pathname === "/sign-in/callback";

/** A demonstration on a port of its own, with a clock that the test moves, and a browser's ways through its sign-in. */
export async function openSite() {
  const clock = movingClock("2009-06-11");
  const database = await openTestDatabase();
  await seedDemoAccounts({ db: database, clock });
  const port = await freePort();
  const base = `http://localhost:${port}`;
  const services: Services = { db: database, clock, config: { baseUrl: base, demo: true, limits: { signIn: 10_000 } } };
  const app = await serve(services);
  await app.listen({ port, host: "127.0.0.1" });

  /** As far as the page where one chooses an account. */
  const toChoice = (browser: Browser, query = "") => browser.follow(`/sign-in${query}`);

  /** As far as the address that would sign one in. */
  async function toCallback(browser: Browser, query = "", account = secretary): Promise<URL> {
    const { address } = await toChoice(browser, query);
    const next = await choose(browser, address, account);
    const { address: callback } = await browser.follow(next.href, isCallback);
    return callback;
  }

  return {
    base,
    clock,
    database,
    services,
    toChoice,
    toCallback,
    async signIn(account = secretary, browser = openBrowser(base)): Promise<Browser> {
      await browser.ask((await toCallback(browser, "", account)).href);
      return browser;
    },
    async who(browser: Browser, headers: Record<string, string> = {}): Promise<Found> {
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the test server's own answer
      return (await (await browser.ask("/who", { headers })).json()) as Found;
    },
    async close(): Promise<void> {
      await app.close();
      await database.close();
    },
  };
}
export type Site = Awaited<ReturnType<typeof openSite>>;
