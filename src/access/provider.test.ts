import { createSign, generateKeyPairSync, type KeyObject } from "node:crypto";
import formbody from "@fastify/formbody";
import Fastify, { type FastifyInstance } from "fastify";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openProvider, type Provider } from "./provider.ts";

/** A provider that can be told to misbehave, one way at a time. */
type Behaviour = {
  claims?: { [claim: string]: unknown };
  signedBy?: KeyObject;
  header?: { [name: string]: string };
  metadata?: { [name: string]: unknown };
  userinfo?: { [claim: string]: unknown };
  token?: { status: number; body: { [name: string]: unknown } };
};

const ours = generateKeyPairSync("rsa", { modulusLength: 2048 });
const theirs = generateKeyPairSync("rsa", { modulusLength: 2048 });
const client = { clientId: "samrad", clientSecret: "not-much-of-one" };
const checks = { state: "s".repeat(43), nonce: "n".repeat(43), codeVerifier: "v".repeat(43) };
let app: FastifyInstance;
let issuer: string;
let behaviour: Behaviour = {};
let tokenRequests: { body: unknown; authorization: string | undefined }[] = [];

beforeAll(async () => {
  app = Fastify();
  await app.register(formbody);
  app.get("/.well-known/openid-configuration", () => ({
    issuer,
    authorization_endpoint: `${issuer}/auth`,
    token_endpoint: `${issuer}/token`,
    jwks_uri: `${issuer}/jwks`,
    userinfo_endpoint: `${issuer}/userinfo`,
    response_types_supported: ["code"],
    id_token_signing_alg_values_supported: ["RS256"],
    ...behaviour.metadata,
  }));
  app.get("/jwks", () => ({ keys: [{ ...ours.publicKey.export({ format: "jwk" }), use: "sig", alg: "RS256" }] }));
  app.get("/userinfo", () => ({ sub: "subject-1", ...behaviour.userinfo }));
  app.post("/token", async (request, reply) => {
    tokenRequests.push({ body: request.body, authorization: request.headers.authorization });
    if (behaviour.token) return reply.status(behaviour.token.status).send(behaviour.token.body);
    return { access_token: "a", token_type: "Bearer", expires_in: 60, id_token: idToken() };
  });
  await app.listen({ port: 0, host: "127.0.0.1" });
  const address = app.server.address();
  if (!address || typeof address === "string") throw new Error("No port.");
  issuer = `http://127.0.0.1:${address.port}`;
});
afterAll(() => app.close());

function idToken(): string {
  const now = Math.floor(Date.now() / 1000);
  const claims = {
    iss: issuer,
    aud: client.clientId,
    sub: "subject-1",
    nonce: checks.nonce,
    iat: now,
    exp: now + 60,
    ...behaviour.claims,
  };
  const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString("base64url");
  const signed = `${part({ alg: "RS256", ...behaviour.header })}.${part(claims)}`;
  return `${signed}.${createSign("sha256")
    .update(signed)
    .sign(behaviour.signedBy ?? ours.privateKey, "base64url")}`;
}

function open(as: Behaviour = {}): Provider {
  behaviour = as;
  tokenRequests = [];
  return openProvider({ issuer, ...client });
}

const answer = (query: Record<string, string> = {}) =>
  new URL(
    `https://samrad.example/sign-in/callback?${new URLSearchParams({ code: "c", state: checks.state, ...query }).toString()}`,
  );
const identify = (as: Behaviour, query: Record<string, string> = {}) => open(as).identify(answer(query), checks);

describe("an answer that is believed", () => {
  test("names the person by issuer and subject", async () => {
    const claims = { name: "Rådmannens kontor", email: "post@kommune.example", email_verified: true };
    expect(await identify({ claims })).toEqual({
      ok: true,
      value: { issuer, subject: "subject-1", name: "Rådmannens kontor", email: "post@kommune.example" },
    });
    expect(tokenRequests[0]?.body).toMatchObject({
      grant_type: "authorization_code",
      code: "c",
      code_verifier: checks.codeVerifier,
      redirect_uri: "https://samrad.example/sign-in/callback",
      client_secret: client.clientSecret,
    });
  });

  test.each<[string, Behaviour, string, string | null]>([
    ["a name from userinfo", { userinfo: { name: "Kontoret" } }, "Kontoret", null],
    ["given and family name", { userinfo: { given_name: "Det", family_name: "Kontoret" } }, "Det Kontoret", null],
    ["no name at all, nor the national identity number", { claims: { pid: "00000000000" } }, "#subject-", null],
    [
      "an address that is not verified",
      { claims: { name: "Kontoret", email: "x@y.example", email_verified: false } },
      "Kontoret",
      null,
    ],
    ["a very long name", { claims: { name: "x".repeat(300) } }, "x".repeat(200), null],
  ])("takes %s", async (_what, as, name, email) => {
    expect(await identify(as)).toMatchObject({ ok: true, value: { name, email } });
  });

  test("is fetched with Basic where the provider takes nothing else", async () => {
    await identify({
      metadata: { token_endpoint_auth_methods_supported: ["client_secret_basic"] },
      claims: { name: "K" },
    });
    expect(tokenRequests[0]?.authorization).toMatch(/^Basic /);
    expect(tokenRequests[0]?.body).not.toHaveProperty("client_secret");
  });

  test("is asked for with the scopes that the provider offers", async () => {
    const ask = {
      state: checks.state,
      nonce: checks.nonce,
      codeVerifier: checks.codeVerifier,
      redirectUri: "https://s.example/sign-in/callback",
      language: "nb",
    } as const;
    const all = await open().authorizationUrl(ask);
    expect(all.ok && all.value.searchParams.get("scope")).toBe("openid profile email");
    const few = await open({ metadata: { scopes_supported: ["openid", "profile"] } }).authorizationUrl(ask);
    expect(few.ok && few.value.searchParams.get("scope")).toBe("openid profile");
  });
});

describe("an answer that is not believed", () => {
  const past = Math.floor(Date.now() / 1000) - 3600;
  test.each<[string, Behaviour, Record<string, string>, string]>([
    ["signed by another", { signedBy: theirs.privateKey }, {}, "answer-not-trusted"],
    ["not signed at all", { header: { alg: "none" } }, {}, "answer-not-trusted"],
    ["for another client", { claims: { aud: "another" } }, {}, "answer-not-trusted"],
    ["from another issuer", { claims: { iss: "https://elsewhere.example" } }, {}, "answer-not-trusted"],
    ["for another sign-in", { claims: { nonce: "m".repeat(43) } }, {}, "answer-not-trusted"],
    ["too old", { claims: { iat: past, exp: past + 60 } }, {}, "answer-not-trusted"],
    ["whose userinfo is another's", { userinfo: { sub: "subject-2", name: "X" } }, {}, "answer-not-trusted"],
    ["to another state", {}, { state: "t".repeat(43) }, "answer-not-trusted"],
    ["with another issuer in the address", {}, { iss: "https://elsewhere.example" }, "answer-not-trusted"],
    ["described by another issuer", { metadata: { issuer: "https://elsewhere.example" } }, {}, "answer-not-trusted"],
    ["with a used code", { token: { status: 400, body: { error: "invalid_grant" } } }, {}, "code-refused"],
    ["from a provider in trouble", { token: { status: 500, body: {} } }, {}, "provider-unreachable"],
    ["that the person broke off", {}, { error: "access_denied" }, "sign-in-cancelled"],
    ["that is a refusal", {}, { error: "login_required" }, "provider-refused"],
  ])("%s", async (_what, as, query, code) => {
    expect(await identify(as, query)).toMatchObject({ ok: false, code });
  });
});

describe("a provider that cannot be reached", () => {
  test("is said to be so, and is tried again the next time", async () => {
    behaviour = { metadata: {} };
    const nobody = openProvider({ issuer: "http://127.0.0.1:9", ...client });
    expect(await nobody.identify(answer(), checks)).toMatchObject({ ok: false, code: "provider-unreachable" });

    let calls = 0;
    const flaky = openProvider({
      issuer,
      ...client,
      fetch: (url, options) => {
        calls++;
        const { body, signal: _signal, ...rest } = options;
        if (calls === 1) return Promise.reject(new TypeError("fetch failed"));
        return fetch(url, body instanceof URLSearchParams ? { ...rest, body } : rest);
      },
    });
    behaviour = { claims: { name: "Kontoret" } };
    expect(await flaky.identify(answer(), checks)).toMatchObject({ ok: false, code: "provider-unreachable" });
    expect(await flaky.identify(answer(), checks)).toMatchObject({ ok: true });
  });

  test("over plain http is refused at start, unless it is on this machine", () => {
    expect(() => openProvider({ issuer: "http://idp.example", ...client })).toThrow(/must be reached over https/);
    for (const here of ["http://localhost:1", "http://127.0.0.1:1", "http://[::1]:1", "https://idp.example"]) {
      expect(() => openProvider({ issuer: here, ...client })).not.toThrow();
    }
  });
});
