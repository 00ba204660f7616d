import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { actorOf } from "./actor.ts";
import { createApiToken } from "./acts/create-api-token.ts";
import { revokeApiToken } from "./acts/revoke-api-token.ts";
import { foreignOrigin } from "./forgery.ts";
import { hashOf } from "./secrets.ts";
import { openBrowser, type Browser } from "./test-browser.ts";
import { openSite, secretary, type Site } from "./test-site.ts";

const minute = 60_000;

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

describe("a session", () => {
  test("ends after half an hour without use, and lives on with use", async () => {
    const browser = await site.signIn();
    for (let step = 0; step < 3; step++) {
      site.clock.move(29 * minute);
      expect((await site.who(browser)).via).toBe("session");
    }
    site.clock.move(30 * minute);
    expect(await site.who(browser)).toMatchObject({ via: "nothing", rejected: "session-ended" });
    const { rows } =
      await sql`select from session where token_hash = ${hashOf(browser.cookie("samrad") ?? "")}`.execute(
        site.database.sql,
      );
    expect(rows).toEqual([]);
  });

  test("ends after twelve hours, however much it is used", async () => {
    const browser = await site.signIn();
    for (let used = 0; used < 12 * 60 - 20; used += 20) {
      site.clock.move(20 * minute);
      expect((await site.who(browser)).via, `${used} minutes`).toBe("session");
    }
    site.clock.move(20 * minute);
    expect((await site.who(browser)).rejected).toBe("session-ended");
  });

  test("is written to at most once a minute", async () => {
    const browser = await site.signIn();
    const seen = async () =>
      (await sql<{ at: string }>`select max(last_seen_at)::text as at from session`.execute(site.database.sql)).rows[0]
        ?.at;
    const before = await seen();
    site.clock.move(59_000);
    await site.who(browser);
    expect(await seen()).toBe(before);
    site.clock.move(1_000);
    await site.who(browser);
    expect(await seen()).not.toBe(before);
  });

  test("costs a visitor nothing, and refuses a cookie that is no secret", async () => {
    const browser = openBrowser(site.base);
    expect(await site.who(browser)).toEqual({ actor: { kind: "anonymous" }, via: "nothing" });
    browser.setCookie("samrad", "' or 1=1 --");
    expect((await site.who(browser)).actor.kind).toBe("anonymous");
  });

  const signOut = (browser: Browser, fields: Record<string, string>, headers: Record<string, string> = {}) =>
    browser.ask("/sign-out", { method: "POST", body: new URLSearchParams(fields), headers });

  test("is ended on the server by signing out", async () => {
    const browser = await site.signIn();
    const secret = browser.cookie("samrad") ?? "";
    const csrf = (await site.who(browser)).session?.csrf ?? "";
    const answer = await signOut(browser, { _csrf: csrf, return_to: "/saker" });
    expect(answer.headers.get("location")).toBe("/saker");
    expect(browser.cookie("samrad")).toBeUndefined();
    browser.setCookie("samrad", secret);
    expect((await site.who(browser)).rejected).toBe("session-ended");
  });

  test("signing out ends this one only, or all of them", async () => {
    const [one, two, three] = [await site.signIn(), await site.signIn(), await site.signIn("administrator")];
    await signOut(one, { _csrf: (await site.who(one)).session?.csrf ?? "" });
    expect((await site.who(two)).via).toBe("session");
    const again = await site.signIn();
    await signOut(again, { _csrf: (await site.who(again)).session?.csrf ?? "", everywhere: "1" });
    expect((await site.who(two)).rejected).toBe("session-ended");
    expect((await site.who(three)).via).toBe("session");
  });

  test.each([
    ["without the form's token", {}, {}],
    ["with another session's token", { _csrf: "a".repeat(43) }, {}],
    ["from another site", { _csrf: "own" }, { origin: "https://evil.example" }],
    ["from another site, as the browser says", { _csrf: "own" }, { "sec-fetch-site": "cross-site" }],
    ["from a sister site", { _csrf: "own" }, { "sec-fetch-site": "same-site" }],
  ])("is not ended %s", async (_what, fields: { _csrf?: string }, headers: Record<string, string>) => {
    const browser = await site.signIn();
    const csrf = (await site.who(browser)).session?.csrf ?? "";
    const answer = await signOut(browser, fields._csrf === "own" ? { _csrf: csrf } : fields, headers);
    expect(answer.status).toBe(403);
    expect((await site.who(browser)).via).toBe("session");
  });

  test("lets its own requests through, with the token in a header", async () => {
    const browser = await site.signIn();
    const csrf = (await site.who(browser)).session?.csrf ?? "";
    const ask = async (headers: Record<string, string>) =>
      (await browser.ask("/change", { method: "POST", headers })).status;
    expect(await ask({})).toBe(403);
    expect(await ask({ "x-csrf-token": csrf, origin: site.base, "sec-fetch-site": "same-origin" })).toBe(200);
    expect(await ask({ "x-csrf-token": csrf, origin: "null" })).toBe(403);
  });

  test("looks at where a request began only when it would change something", () => {
    const headers = { "sec-fetch-site": "cross-site", origin: "https://evil.example" };
    expect(foreignOrigin({ method: "GET", headers }, site.base)).toBeNull();
    for (const method of ["POST", "PUT", "PATCH", "DELETE"])
      expect(foreignOrigin({ method, headers }, site.base)).toBe("foreign-origin");
  });
});

describe("an API token", () => {
  async function tokenFor(account: string, days = 30) {
    const { actor } = await actorOf(site.services)({
      headers: { cookie: `samrad=${(await site.signIn(account)).cookie("samrad")}` },
    });
    const made = await createApiToken(site.services, actor, { name: "innlesing", days });
    if (!made.ok) throw new Error(made.code);
    return { ...made.value, actor };
  }
  const browser = () => openBrowser(site.base);

  test("acts as its owner, without a form token", async () => {
    const { token, actor } = await tokenFor(secretary);
    expect(token).toMatch(/^samrad_[\w-]{43}$/);
    const headers = { authorization: `Bearer ${token}` };
    expect(await site.who(browser(), headers)).toMatchObject({
      via: "token",
      actor: { name: "Kommunesekretær, Melhus" },
    });
    expect(
      (await browser().ask("/change", { method: "POST", headers: { ...headers, "sec-fetch-site": "cross-site" } }))
        .status,
    ).toBe(200);
    expect(actor.kind).toBe("user");
  });

  test("is refused when unknown, revoked or expired, and a cookie beside it does not help", async () => {
    const { token, id, actor } = await tokenFor(secretary, 1);
    const signedIn = await site.signIn();
    expect(await site.who(signedIn, { authorization: "Bearer samrad_nonsense" })).toMatchObject({
      actor: { kind: "anonymous" },
      rejected: "token-unknown",
    });
    expect((await site.who(signedIn, { authorization: "Basic eDp5" })).via).toBe("session");
    expect(await revokeApiToken(site.services, actor, { token: id })).toMatchObject({ ok: true });
    expect((await site.who(browser(), { authorization: `Bearer ${token}` })).rejected).toBe("token-revoked");
    const other = await tokenFor(secretary, 1);
    site.clock.move(24 * 60 * minute);
    expect((await site.who(browser(), { authorization: `Bearer ${other.token}` })).rejected).toBe("token-expired");
  });
});

describe("the headers of every answer", () => {
  test("allow nothing from elsewhere and nothing inline, also on the provider's raw answers", async () => {
    for (const path of ["/who", "/sign-in/plain.css", "/demo-idp/.well-known/openid-configuration", "/nowhere"]) {
      const { headers } = await openBrowser(site.base).ask(path);
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
