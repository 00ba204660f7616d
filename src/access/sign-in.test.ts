import Fastify, { type FastifyInstance } from "fastify";
import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openEmbedded, type Database } from "#platform/database.ts";
import { secureHttp } from "#platform/http-security.ts";
import { migrate } from "#platform/migrate.ts";
import { actorOf } from "./actor.ts";
import { createApiToken } from "./acts/create-api-token.ts";
import { revokeApiToken } from "./acts/revoke-api-token.ts";
import { foreignOrigin, forgeryOf } from "./forgery.ts";
import { accessRoutes } from "./routes.ts";
import { hashOf } from "./secrets.ts";
import { seedDemoAccounts } from "./seed-demo-accounts.ts";
import type { Services } from "./services.ts";
import { choose, movingClock, openBrowser, type Browser } from "./test-browser.ts";

const minute = 60_000;
const secretary = "council-secretary-melhus";
const clock = movingClock("2009-06-11");
let database: Database;
let app: FastifyInstance;
let base: string;
let services: Services;

beforeAll(async () => {
  database = await openEmbedded();
  await migrate(database);
  await seedDemoAccounts({ db: database, clock });
  const port = await freePort();
  base = `http://localhost:${port}`;
  services = { db: database, clock, config: { baseUrl: base, demo: true, limits: { signIn: 10_000 } } };
  app = await serve(services);
  await app.listen({ port, host: "127.0.0.1" });
});
afterAll(async () => {
  await app.close();
  await database.close();
});

async function freePort(): Promise<number> {
  const probe = Fastify();
  await probe.listen({ port: 0, host: "127.0.0.1" });
  const address = probe.server.address();
  await probe.close();
  if (!address || typeof address === "string") throw new Error("No port.");
  return address.port;
}

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

type Who = {
  actor: { kind: string; id?: string; name?: string; grants?: unknown[] };
  via: string;
  rejected?: string;
  session?: { csrf: string };
};
const who = async (browser: Browser, headers: Record<string, string> = {}): Promise<Who> =>
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the test server's own answer
  (await (await browser.ask("/who", { headers })).json()) as Who;

const isCallback = (address: URL) => address.pathname === "/sign-in/callback";

/** As far as the page where one chooses an account. */
const toChoice = (browser: Browser, query = "") => browser.follow(`/sign-in${query}`);

/** As far as the address that would sign one in. */
async function toCallback(browser: Browser, query = "", account = secretary): Promise<URL> {
  const { address } = await toChoice(browser, query);
  const next = await choose(browser, address, account);
  const { address: callback } = await browser.follow(next.href, isCallback);
  return callback;
}

async function signIn(account = secretary, browser = openBrowser(base)): Promise<Browser> {
  await browser.ask((await toCallback(browser, "", account)).href);
  return browser;
}

describe("signing in", () => {
  test("goes through a real provider, keeps only hashes, and comes back to where the reader was", async () => {
    const browser = openBrowser(base);
    const { address, response } = await toChoice(
      browser,
      "?return_to=%2Fsaker%2Fikap%3Fon%3D2009-06-11%23melhus&lang=nn",
    );
    const page = await response?.text();
    expect(page).toContain("Dette er ein demonstrasjon");
    expect(page).toContain("Kommunesekretær, Melhus");
    const next = await choose(browser, address, secretary);
    const { address: callback } = await browser.follow(next.href, isCallback);
    const answer = await browser.ask(callback.href);
    expect(answer.status).toBe(303);
    expect(answer.headers.get("location")).toBe("/saker/ikap?on=2009-06-11#melhus");
    expect(answer.headers.get("set-cookie")).toMatch(
      /^samrad=[\w-]{43}; Max-Age=43200; Path=\/; HttpOnly; SameSite=Lax$/,
    );

    const found = await who(browser);
    expect(found).toMatchObject({
      via: "session",
      actor: {
        kind: "user",
        name: "Kommunesekretær, Melhus",
        grants: [{ role: "council-secretary", party: "melhus" }],
      },
    });
    const secret = browser.cookie("samrad") ?? "";
    const { rows } = await sql<{ all: string }>`select json_agg(s)::text as all from session s`.execute(database.sql);
    expect(rows[0]?.all).toContain("token_hash");
    expect(rows[0]?.all).not.toContain(secret);
  });

  test("sends code flow, PKCE with S256, state, nonce and language", async () => {
    const browser = openBrowser(base);
    const { address } = await browser.follow("/sign-in?lang=en", (url) => url.pathname.endsWith("/auth"));
    const query = Object.fromEntries(address.searchParams);
    expect(query).toMatchObject({
      response_type: "code",
      code_challenge_method: "S256",
      ui_locales: "en",
      prompt: "login",
    });
    for (const name of ["state", "nonce", "code_challenge"]) expect(query[name]).toMatch(/^[\w-]{43}$/);
  });

  test("gives a new session each time, and ends the one before", async () => {
    const browser = await signIn();
    const first = browser.cookie("samrad") ?? "";
    await signIn("administrator", browser);
    expect(browser.cookie("samrad")).not.toBe(first);
    const old = openBrowser(base);
    old.setCookie("samrad", first);
    expect(await who(old)).toMatchObject({ actor: { kind: "anonymous" }, rejected: "session-ended" });
    expect((await who(browser)).actor.name).toBe("Administrator");
  });

  test("never takes over a session that somebody else put in the browser", async () => {
    const browser = openBrowser(base);
    const planted = "x".repeat(43);
    browser.setCookie("samrad", planted);
    await signIn(secretary, browser);
    expect(browser.cookie("samrad")).not.toBe(planted);
  });

  test("files the same account under the same person", async () => {
    const [one, two] = [await who(await signIn()), await who(await signIn())];
    expect(one.actor.id).toBe(two.actor.id);
  });

  test("moves to the address that cookies are kept under", async () => {
    const other = await openBrowser(base.replace("localhost", "127.0.0.1")).ask("/sign-in?return_to=%2Fx");
    expect(other.headers.get("location")).toBe(`${base}/sign-in?return_to=%2Fx&moved=1`);
  });

  test("two sign-ins in two tabs both hold", async () => {
    const browser = openBrowser(base);
    const [one, two] = [await toCallback(browser), await toCallback(browser, "", "administrator")];
    expect((await browser.ask(one.href)).status).toBe(303);
    expect((await browser.ask(two.href)).status).toBe(303);
    expect((await who(browser)).actor.name).toBe("Administrator");
  });
});

describe("a sign-in that is not one", () => {
  const refused = async (response: Response, status: number, words: string) => {
    expect(response.status).toBe(status);
    expect(response.headers.get("content-type")).toContain("text/html");
    expect(response.headers.get("cache-control")).toBe("no-store");
    expect(await response.text()).toContain(words);
  };

  test("wrong state", async () => {
    const browser = openBrowser(base);
    const callback = await toCallback(browser, "?lang=en");
    callback.searchParams.set("state", "a".repeat(43));
    await refused(await browser.ask(callback.href, { headers: { "accept-language": "en" } }), 400, "used already");
    expect((await who(browser)).actor.kind).toBe("anonymous");
  });

  test("no state at all", async () => {
    await refused(await openBrowser(base).ask("/sign-in/callback"), 400, "allerede brukt");
  });

  test("the same answer twice", async () => {
    const browser = openBrowser(base);
    const callback = await toCallback(browser);
    expect((await browser.ask(callback.href)).status).toBe(303);
    await refused(await browser.ask(callback.href), 400, "allerede brukt");
  });

  test("a code that was used, under a new state", async () => {
    const browser = openBrowser(base);
    const first = await toCallback(browser);
    await browser.ask(first.href);
    const second = await toCallback(browser);
    second.searchParams.set("code", first.searchParams.get("code") ?? "");
    await refused(await browser.ask(second.href), 502, "godtok ikke koden");
  });

  test("a code of another sign-in, unused: PKCE does not fit", async () => {
    const [victim, thief] = [openBrowser(base), openBrowser(base)];
    const stolen = await toCallback(victim, "", "administrator");
    const own = await toCallback(thief, "", "reader");
    own.searchParams.set("code", stolen.searchParams.get("code") ?? "");
    await refused(await thief.ask(own.href), 502, "godtok ikke koden");
    expect((await who(thief)).actor.kind).toBe("anonymous");
  });

  test("an answer that claims another issuer", async () => {
    const browser = openBrowser(base);
    const callback = await toCallback(browser);
    callback.searchParams.set("iss", "https://elsewhere.example");
    await refused(await browser.ask(callback.href), 502, "stemte ikke");
  });

  test("an answer opened in another browser (someone else's link)", async () => {
    const callback = await toCallback(openBrowser(base));
    const other = openBrowser(base);
    await refused(await other.ask(callback.href), 400, "en annen nettleser");
    expect((await who(other)).actor.kind).toBe("anonymous");
  });

  test("one that took more than ten minutes, with a way to begin again at the same place", async () => {
    const browser = openBrowser(base);
    const callback = await toCallback(browser, "?return_to=%2Fsaker&lang=en");
    clock.move(10 * minute);
    const response = await browser.ask(callback.href);
    await refused(response.clone(), 400, "took too long");
    expect(await response.text()).toContain('href="/sign-in?return_to=%2Fsaker&amp;lang=en"');
  });

  test("one that the reader cancelled", async () => {
    await refused(await openBrowserAndCancel(), 403, "avbrutt");
  });
  async function openBrowserAndCancel(): Promise<Response> {
    const browser = openBrowser(base);
    return browser.ask((await toCallback(browser, "", "")).href);
  }

  test("an account that is not one", async () => {
    const browser = openBrowser(base);
    await refused(await browser.ask((await toCallback(browser, "", "root")).href), 403, "avbrutt");
  });

  test.each(["https://evil.example/", "//evil.example", "/\\evil.example", "javascript:alert(1)"])(
    "a return to another site: %s",
    async (there) => {
      const browser = openBrowser(base);
      const callback = await toCallback(browser, `?return_to=${encodeURIComponent(there)}`);
      expect((await browser.ask(callback.href)).headers.get("location")).toBe("/");
    },
  );

  test("the provider refuses a return address that is not registered, and a request without PKCE", async () => {
    const browser = openBrowser(base);
    const { address } = await browser.follow("/sign-in", (url) => url.pathname.endsWith("/auth"));
    const elsewhere = new URL(address);
    elsewhere.searchParams.set("redirect_uri", "https://evil.example/");
    expect((await browser.ask(elsewhere.href)).status).toBe(400);
    const unproven = new URL(address);
    unproven.searchParams.delete("code_challenge");
    unproven.searchParams.delete("code_challenge_method");
    expect((await browser.ask(unproven.href)).headers.get("location")).toContain("error=invalid_request");
  });
});

describe("a session", () => {
  test("ends after half an hour without use, and lives on with use", async () => {
    const browser = await signIn();
    for (let step = 0; step < 3; step++) {
      clock.move(29 * minute);
      expect((await who(browser)).via).toBe("session");
    }
    clock.move(30 * minute);
    expect(await who(browser)).toMatchObject({ via: "nothing", rejected: "session-ended" });
    const { rows } =
      await sql`select from session where token_hash = ${hashOf(browser.cookie("samrad") ?? "")}`.execute(database.sql);
    expect(rows).toEqual([]);
  });

  test("ends after twelve hours, however much it is used", async () => {
    const browser = await signIn();
    for (let used = 0; used < 12 * 60 - 20; used += 20) {
      clock.move(20 * minute);
      expect((await who(browser)).via, `${used} minutes`).toBe("session");
    }
    clock.move(20 * minute);
    expect((await who(browser)).rejected).toBe("session-ended");
  });

  test("is written to at most once a minute", async () => {
    const browser = await signIn();
    const seen = async () =>
      (await sql<{ at: string }>`select max(last_seen_at)::text as at from session`.execute(database.sql)).rows[0]?.at;
    const before = await seen();
    clock.move(59_000);
    await who(browser);
    expect(await seen()).toBe(before);
    clock.move(1_000);
    await who(browser);
    expect(await seen()).not.toBe(before);
  });

  test("costs a visitor nothing, and refuses a cookie that is no secret", async () => {
    const browser = openBrowser(base);
    expect(await who(browser)).toEqual({ actor: { kind: "anonymous" }, via: "nothing" });
    browser.setCookie("samrad", "' or 1=1 --");
    expect((await who(browser)).actor.kind).toBe("anonymous");
  });

  const signOut = (browser: Browser, fields: Record<string, string>, headers: Record<string, string> = {}) =>
    browser.ask("/sign-out", { method: "POST", body: new URLSearchParams(fields), headers });

  test("is ended on the server by signing out", async () => {
    const browser = await signIn();
    const secret = browser.cookie("samrad") ?? "";
    const csrf = (await who(browser)).session?.csrf ?? "";
    const answer = await signOut(browser, { _csrf: csrf, return_to: "/saker" });
    expect(answer.headers.get("location")).toBe("/saker");
    expect(browser.cookie("samrad")).toBeUndefined();
    browser.setCookie("samrad", secret);
    expect((await who(browser)).rejected).toBe("session-ended");
  });

  test("signing out ends this one only, or all of them", async () => {
    const [one, two, three] = [await signIn(), await signIn(), await signIn("administrator")];
    await signOut(one, { _csrf: (await who(one)).session?.csrf ?? "" });
    expect((await who(two)).via).toBe("session");
    const again = await signIn();
    await signOut(again, { _csrf: (await who(again)).session?.csrf ?? "", everywhere: "1" });
    expect((await who(two)).rejected).toBe("session-ended");
    expect((await who(three)).via).toBe("session");
  });

  test.each([
    ["without the form's token", {}, {}],
    ["with another session's token", { _csrf: "a".repeat(43) }, {}],
    ["from another site", { _csrf: "own" }, { origin: "https://evil.example" }],
    ["from another site, as the browser says", { _csrf: "own" }, { "sec-fetch-site": "cross-site" }],
    ["from a sister site", { _csrf: "own" }, { "sec-fetch-site": "same-site" }],
  ])("is not ended %s", async (_what, fields: { _csrf?: string }, headers: Record<string, string>) => {
    const browser = await signIn();
    const csrf = (await who(browser)).session?.csrf ?? "";
    const answer = await signOut(browser, fields._csrf === "own" ? { _csrf: csrf } : fields, headers);
    expect(answer.status).toBe(403);
    expect((await who(browser)).via).toBe("session");
  });

  test("lets its own requests through, with the token in a header", async () => {
    const browser = await signIn();
    const csrf = (await who(browser)).session?.csrf ?? "";
    const ask = async (headers: Record<string, string>) =>
      (await browser.ask("/change", { method: "POST", headers })).status;
    expect(await ask({})).toBe(403);
    expect(await ask({ "x-csrf-token": csrf, origin: base, "sec-fetch-site": "same-origin" })).toBe(200);
    expect(await ask({ "x-csrf-token": csrf, origin: "null" })).toBe(403);
  });

  test("looks at where a request began only when it would change something", () => {
    const headers = { "sec-fetch-site": "cross-site", origin: "https://evil.example" };
    expect(foreignOrigin({ method: "GET", headers }, base)).toBeNull();
    for (const method of ["POST", "PUT", "PATCH", "DELETE"])
      expect(foreignOrigin({ method, headers }, base)).toBe("foreign-origin");
  });
});

describe("an API token", () => {
  async function tokenFor(account: string, days = 30) {
    const { actor } = await actorOf(services)({
      headers: { cookie: `samrad=${(await signIn(account)).cookie("samrad")}` },
    });
    const made = await createApiToken(services, actor, { name: "innlesing", days });
    if (!made.ok) throw new Error(made.code);
    return { ...made.value, actor };
  }
  const browser = () => openBrowser(base);

  test("acts as its owner, without a form token", async () => {
    const { token, actor } = await tokenFor(secretary);
    expect(token).toMatch(/^samrad_[\w-]{43}$/);
    const headers = { authorization: `Bearer ${token}` };
    expect(await who(browser(), headers)).toMatchObject({ via: "token", actor: { name: "Kommunesekretær, Melhus" } });
    expect(
      (await browser().ask("/change", { method: "POST", headers: { ...headers, "sec-fetch-site": "cross-site" } }))
        .status,
    ).toBe(200);
    expect(actor.kind).toBe("user");
  });

  test("is refused when unknown, revoked or expired, and a cookie beside it does not help", async () => {
    const { token, id, actor } = await tokenFor(secretary, 1);
    const signedIn = await signIn();
    expect(await who(signedIn, { authorization: "Bearer samrad_nonsense" })).toMatchObject({
      actor: { kind: "anonymous" },
      rejected: "token-unknown",
    });
    expect((await who(signedIn, { authorization: "Basic eDp5" })).via).toBe("session");
    expect(await revokeApiToken(services, actor, { token: id })).toMatchObject({ ok: true });
    expect((await who(browser(), { authorization: `Bearer ${token}` })).rejected).toBe("token-revoked");
    const other = await tokenFor(secretary, 1);
    clock.move(24 * 60 * minute);
    expect((await who(browser(), { authorization: `Bearer ${other.token}` })).rejected).toBe("token-expired");
  });
});

describe("the headers of every answer", () => {
  test("allow nothing from elsewhere and nothing inline, also on the provider's raw answers", async () => {
    for (const path of ["/who", "/sign-in/plain.css", "/demo-idp/.well-known/openid-configuration", "/nowhere"]) {
      const { headers } = await openBrowser(base).ask(path);
      const policy = headers.get("content-security-policy") ?? "";
      for (const part of [
        "default-src 'self'",
        "script-src 'self'",
        "style-src 'self'",
        "object-src 'none'",
        "base-uri 'none'",
        "frame-ancestors 'none'",
        "form-action 'self'",
      ]) {
        expect(policy, path).toContain(part);
      }
      expect(policy).not.toContain("unsafe");
      expect(headers.get("x-content-type-options")).toBe("nosniff");
      expect(headers.get("referrer-policy")).toBe("same-origin");
      expect(headers.get("permissions-policy")).toContain("geolocation=()");
      expect(headers.get("strict-transport-security")).toBeNull();
    }
  });
});
