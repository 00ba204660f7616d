import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { choose, openBrowser } from "./test-browser.ts";
import { isCallback, openSite, secretary, type Site } from "./test-site.ts";

const minute = 60_000;

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

describe("signing in", () => {
  test("goes through a real provider, keeps only hashes, and comes back to where the reader was", async () => {
    const browser = openBrowser(site.base);
    const { address, response } = await site.toChoice(
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

    const found = await site.who(browser);
    expect(found).toMatchObject({
      via: "session",
      actor: {
        kind: "user",
        name: "Kommunesekretær, Melhus",
        grants: [{ role: "council-secretary", party: "melhus" }],
      },
    });
    const secret = browser.cookie("samrad") ?? "";
    const { rows } = await sql<{ all: string }>`select json_agg(s)::text as all from session s`.execute(
      site.database.sql,
    );
    expect(rows[0]?.all).toContain("token_hash");
    expect(rows[0]?.all).not.toContain(secret);
  });

  test("sends code flow, PKCE with S256, state, nonce and language", async () => {
    const browser = openBrowser(site.base);
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
    const browser = await site.signIn();
    const first = browser.cookie("samrad") ?? "";
    await site.signIn("administrator", browser);
    expect(browser.cookie("samrad")).not.toBe(first);
    const old = openBrowser(site.base);
    old.setCookie("samrad", first);
    expect(await site.who(old)).toMatchObject({ actor: { kind: "anonymous" }, rejected: "session-ended" });
    expect((await site.who(browser)).actor).toMatchObject({ name: "Administrator" });
  });

  test("never takes over a session that somebody else put in the browser", async () => {
    const browser = openBrowser(site.base);
    const planted = "x".repeat(43);
    browser.setCookie("samrad", planted);
    await site.signIn(secretary, browser);
    expect(browser.cookie("samrad")).not.toBe(planted);
  });

  test("files the same account under the same person", async () => {
    const [one, two] = [await site.who(await site.signIn()), await site.who(await site.signIn())];
    expect(one.actor).toMatchObject({ kind: "user" });
    expect(one.actor).toEqual(two.actor);
  });

  test("moves to the address that cookies are kept under", async () => {
    const other = await openBrowser(site.base.replace("localhost", "127.0.0.1")).ask("/sign-in?return_to=%2Fx");
    expect(other.headers.get("location")).toBe(`${site.base}/sign-in?return_to=%2Fx&moved=1`);
  });

  test("two sign-ins in two tabs both hold", async () => {
    const browser = openBrowser(site.base);
    const [one, two] = [await site.toCallback(browser), await site.toCallback(browser, "", "administrator")];
    expect((await browser.ask(one.href)).status).toBe(303);
    expect((await browser.ask(two.href)).status).toBe(303);
    expect((await site.who(browser)).actor).toMatchObject({ name: "Administrator" });
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
    const browser = openBrowser(site.base);
    const callback = await site.toCallback(browser, "?lang=en");
    callback.searchParams.set("state", "a".repeat(43));
    await refused(await browser.ask(callback.href, { headers: { "accept-language": "en" } }), 400, "used already");
    expect((await site.who(browser)).actor.kind).toBe("anonymous");
  });

  test("no state at all", async () => {
    await refused(await openBrowser(site.base).ask("/sign-in/callback"), 400, "allerede brukt");
  });

  test("the same answer twice", async () => {
    const browser = openBrowser(site.base);
    const callback = await site.toCallback(browser);
    expect((await browser.ask(callback.href)).status).toBe(303);
    await refused(await browser.ask(callback.href), 400, "allerede brukt");
  });

  test("a code that was used, under a new state", async () => {
    const browser = openBrowser(site.base);
    const first = await site.toCallback(browser);
    await browser.ask(first.href);
    const second = await site.toCallback(browser);
    second.searchParams.set("code", first.searchParams.get("code") ?? "");
    await refused(await browser.ask(second.href), 502, "godtok ikke koden");
  });

  test("a code of another sign-in, unused: PKCE does not fit", async () => {
    const [victim, thief] = [openBrowser(site.base), openBrowser(site.base)];
    const stolen = await site.toCallback(victim, "", "administrator");
    const own = await site.toCallback(thief, "", "reader");
    own.searchParams.set("code", stolen.searchParams.get("code") ?? "");
    await refused(await thief.ask(own.href), 502, "godtok ikke koden");
    expect((await site.who(thief)).actor.kind).toBe("anonymous");
  });

  test("an answer that claims another issuer", async () => {
    const browser = openBrowser(site.base);
    const callback = await site.toCallback(browser);
    callback.searchParams.set("iss", "https://elsewhere.example");
    await refused(await browser.ask(callback.href), 502, "stemte ikke");
  });

  test("an answer opened in another browser (someone else's link)", async () => {
    const callback = await site.toCallback(openBrowser(site.base));
    const other = openBrowser(site.base);
    await refused(await other.ask(callback.href), 400, "en annen nettleser");
    expect((await site.who(other)).actor.kind).toBe("anonymous");
  });

  test("one that took more than ten minutes, with a way to begin again at the same place", async () => {
    const browser = openBrowser(site.base);
    const callback = await site.toCallback(browser, "?return_to=%2Fsaker&lang=en");
    site.clock.move(10 * minute);
    const response = await browser.ask(callback.href);
    await refused(response.clone(), 400, "took too long");
    expect(await response.text()).toContain('href="/sign-in?return_to=%2Fsaker&amp;lang=en"');
  });

  test("one that the reader cancelled", async () => {
    await refused(await openBrowserAndCancel(), 403, "avbrutt");
  });
  async function openBrowserAndCancel(): Promise<Response> {
    const browser = openBrowser(site.base);
    return browser.ask((await site.toCallback(browser, "", "")).href);
  }

  test("an account that is not one", async () => {
    const browser = openBrowser(site.base);
    await refused(await browser.ask((await site.toCallback(browser, "", "root")).href), 403, "avbrutt");
  });

  test.each(["https://evil.example/", "//evil.example", "/\\evil.example", "javascript:alert(1)"])(
    "a return to another site: %s",
    async (there) => {
      const browser = openBrowser(site.base);
      const callback = await site.toCallback(browser, `?return_to=${encodeURIComponent(there)}`);
      expect((await browser.ask(callback.href)).headers.get("location")).toBe("/");
    },
  );

  test("the provider refuses a return address that is not registered, and a request without PKCE", async () => {
    const browser = openBrowser(site.base);
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
