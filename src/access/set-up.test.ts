import Fastify, { type FastifyInstance } from "fastify";
import { sql } from "kysely";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { clockAt } from "#platform/clock.ts";
import type { Database } from "#platform/database.ts";
import { secureHttp } from "#platform/http-security.ts";
import { openTestDatabase } from "#platform/test-database.ts";
import { accessRoutes } from "./routes.ts";
import { seedDemoAccounts } from "./seed-demo-accounts.ts";
import type { AccessConfig } from "./services.ts";
import { saveUser } from "./store.ts";

const clock = clockAt("2009-06-11");
let database: Database;
const open: FastifyInstance[] = [];

beforeAll(async () => {
  database = await openTestDatabase();
});
afterEach(async () => {
  for (const app of open.splice(0)) await app.close();
});
afterAll(() => database.close());

async function serve(config: AccessConfig, unsafePerMinute?: number): Promise<FastifyInstance> {
  const app = Fastify();
  open.push(app);
  await secureHttp(app, { baseUrl: config.baseUrl, ...(unsafePerMinute ? { unsafePerMinute } : {}) });
  await app.register(accessRoutes({ db: database, clock, config }));
  return app;
}
const local = { baseUrl: "http://localhost:3000", demo: true };
const discovery = "/demo-idp/.well-known/openid-configuration";
/** Whether the provider without passwords answers. */
const isDemonstration = async (app: FastifyInstance) => (await app.inject(discovery)).statusCode === 200;

describe("the provider without passwords", () => {
  test("is not there while the database is no demonstration, whatever the flag says", async () => {
    const app = await serve(local);
    expect(await isDemonstration(app)).toBe(false);
    const answer = await app.inject({ url: "/sign-in", headers: { "accept-language": "nn-NO,nb;q=0.8" } });
    expect(answer.statusCode).toBe(503);
    expect(answer.body).toContain("Innlogging er ikkje sett opp");
    expect((await app.inject("/sign-in/callback?state=x")).statusCode).toBe(503);
  });

  test("is there for a demonstration that has no other, and nowhere else", async () => {
    await seedDemoAccounts({ db: database, clock });
    expect(await isDemonstration(await serve(local))).toBe(true);
    expect(await isDemonstration(await serve({ ...local, demo: false }))).toBe(false);
    const oidc = { issuer: "https://idp.example", clientId: "c", clientSecret: "s" };
    expect(await isDemonstration(await serve({ ...local, oidc }))).toBe(false);
  });

  test("is gone once somebody real has signed in", async () => {
    const who = { issuer: "https://idp.example", subject: "s", name: "Kontoret", email: null };
    await saveUser(database.sql, "00000000-0000-4000-8000-000000000001", who, clock.now());
    expect(await isDemonstration(await serve(local))).toBe(false);
    await sql`delete from app_user where subject = 's'`.execute(database.sql);
  });
});

describe("an installation over https", () => {
  test("keeps its cookies to itself and tells browsers to stay on https", async () => {
    const app = await serve({ baseUrl: "https://region.example", demo: true });
    await app.listen({ port: 0, host: "127.0.0.1" });
    const answer = await app.inject("/sign-in?return_to=%2Fnn%2Fsaker");
    expect(answer.statusCode).toBe(303);
    const to = new URL(String(answer.headers.location));
    expect(to.origin + to.pathname).toBe("https://region.example/demo-idp/auth");
    expect(to.searchParams.get("redirect_uri")).toBe("https://region.example/sign-in/callback");
    expect(to.searchParams.get("ui_locales")).toBe("nn");
    expect(answer.headers["set-cookie"]).toMatch(
      /^__Host-samrad-sign-in=[\w-]{43}; Max-Age=600; Path=\/; HttpOnly; Secure; SameSite=Lax$/,
    );
    expect(answer.headers["strict-transport-security"]).toBe("max-age=31536000; includeSubDomains");
    expect(answer.headers["content-security-policy"]).toContain("upgrade-insecure-requests");

    // The provider's own addresses follow the issuer, however the request came.
    const described = (
      await app.inject({ url: discovery, headers: { host: "evil.example", "x-forwarded-host": "evil.example" } })
    ).json<{ token_endpoint: string }>();
    expect(described.token_endpoint).toBe("https://region.example/demo-idp/token");
  });
});

describe("an address that asks too often", () => {
  test("is held back from signing in, in its language, and others are not", async () => {
    const app = await serve({ ...local, limits: { signIn: 2 } });
    const ask = (remoteAddress: string) =>
      app.inject({ url: "/sign-in/callback?state=x", remoteAddress, headers: { "accept-language": "en" } });
    expect([(await ask("192.0.2.1")).statusCode, (await ask("192.0.2.1")).statusCode]).toEqual([400, 400]);
    const third = await ask("192.0.2.1");
    expect(third.statusCode).toBe(429);
    expect(third.body).toContain("Too many attempts");
    expect(Number(third.headers["retry-after"])).toBeGreaterThan(0);
    expect((await ask("192.0.2.2")).statusCode).toBe(400);
  });

  test("is held back from changing things, and may go on reading", async () => {
    const app = await serve(local, 2);
    app.post("/change", () => "done");
    app.get("/read", () => "read");
    const change = () => app.inject({ method: "POST", url: "/change", remoteAddress: "192.0.2.9" });
    expect([(await change()).statusCode, (await change()).statusCode]).toEqual([200, 200]);
    const third = await change();
    expect(third.statusCode).toBe(429);
    expect(Number(third.headers["retry-after"])).toBeGreaterThan(0);
    expect(third.json()).toMatchObject({ message: expect.stringMatching(/^Too many requests from this address/) });
    expect((await app.inject({ url: "/read", remoteAddress: "192.0.2.9" })).statusCode).toBe(200);
  });
});

test("sign-in does not start without its limits and headers", async () => {
  const app = Fastify();
  open.push(app);
  await expect(app.register(accessRoutes({ db: database, clock, config: local })).ready()).rejects.toThrow(
    /Await secureHttp/,
  );
});
