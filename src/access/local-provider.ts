import { generateKeyPair, randomBytes } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import { promisify } from "node:util";
import formbody from "@fastify/formbody";
import type { FastifyInstance } from "fastify";
import Oidc, { errors } from "oidc-provider";
import type { CustomFetch } from "openid-client";
import { z } from "zod";
import { demoAccounts, demoIssuer } from "./demo-accounts.ts";
import { choicePage } from "./local-provider-page.ts";
import { memoryAdapter } from "./local-provider-memory.ts";
import { plainPage, html } from "./plain-page.ts";
import type { ProviderConfig } from "./provider.ts";
import { readerLanguage } from "./reader-language.ts";

export const localProviderPath = "/demo-idp";
const clientId = "samrad-demonstration";
const choice = z.object({ account: z.string() });

export type LocalProvider = { config: ProviderConfig; mount(app: FastifyInstance): Promise<void> };

/**
 * A real OpenID Connect provider inside the same server, for the demonstration and the tests: its accounts are offices
 * and need no password, so whoever reaches it may be anyone. access/routes.ts mounts it for a demonstration that has no
 * other provider, and never otherwise. Its keys and its client secret live as long as the process.
 */
export async function createLocalProvider(baseUrl: string): Promise<LocalProvider> {
  const origin = new URL(baseUrl).origin;
  const issuer = `${origin}${localProviderPath}`;
  const clientSecret = randomBytes(32).toString("base64url");
  const { privateKey } = await promisify(generateKeyPair)("rsa", { modulusLength: 2048 });
  const provider = new Oidc(issuer, {
    adapter: memoryAdapter(),
    jwks: { keys: [{ ...privateKey.export({ format: "jwk" }), kty: "RSA", use: "sig", alg: "RS256" }] },
    cookies: { keys: [randomBytes(32).toString("base64url")] },
    clients: [
      {
        client_id: clientId,
        client_secret: clientSecret,
        redirect_uris: [`${origin}/sign-in/callback`],
        response_types: ["code"],
        grant_types: ["authorization_code"],
        token_endpoint_auth_method: "client_secret_post",
      },
    ],
    scopes: ["openid", "profile"],
    claims: { openid: ["sub"], profile: ["name"] },
    features: { devInteractions: { enabled: false }, rpInitiatedLogout: { enabled: false } },
    pkce: { required: () => true },
    ttl: { AuthorizationCode: 60, AccessToken: 60, IdToken: 60, Interaction: 600, Session: 600, Grant: 600 },
    interactions: { url: (_ctx, interaction) => `${localProviderPath}/choose/${interaction.uid}` },
    findAccount: (_ctx, sub) => {
      const account = demoAccounts.find(({ subject }) => subject === sub);
      return account && { accountId: sub, claims: () => ({ sub, name: account.name }) };
    },
    // Nothing to consent to: the account is an office of this very demonstration.
    loadExistingGrant: async (ctx) => {
      const accountId = ctx.oidc.session?.accountId;
      if (!accountId) return undefined;
      const grant = new ctx.oidc.provider.Grant({ clientId, accountId });
      grant.addOIDCScope("openid profile");
      await grant.save();
      return grant;
    },
    renderError: (ctx, out) => {
      const language = readerLanguage(undefined, ctx.get("accept-language"));
      ctx.type = "html";
      ctx.body = plainPage({
        language,
        title: out.error,
        body: html`<p>${out.error_description ?? ""}</p>
          <p><a href="/sign-in">Samråd</a></p>`,
      });
    },
  });
  provider.proxy = true;
  const handle = provider.callback();
  let itself: FastifyInstance | undefined;

  /**
   * Whatever name the request came under (the server asks itself by loopback), the provider answers as its issuer. It
   * keeps nobody signed in, so that one can choose another office each time.
   */
  const underIssuer = (raw: IncomingMessage): IncomingMessage => {
    const kept = raw.headers.cookie?.split("; ").filter((pair) => !/^_session(\.sig)?=/.test(pair));
    if (kept) raw.headers.cookie = kept.join("; ");
    raw.headers["x-forwarded-host"] = new URL(origin).host;
    raw.headers["x-forwarded-proto"] = new URL(origin).protocol.slice(0, -1);
    return raw;
  };

  return {
    config: {
      issuer,
      clientId,
      clientSecret,
      filedUnder: demoIssuer,
      prompt: "login",
      fetch: (url, options) => fetchFrom(itself, url, options),
    },
    mount: async (app) => {
      itself = app;
      await app.register(async (choosing) => {
        await choosing.register(formbody);
        choosing.get<{ Params: { uid: string }; Querystring: { lang?: string } }>(
          `${localProviderPath}/choose/:uid`,
          async (request, reply) => {
            const open = await interaction(request.raw, reply.raw);
            if (!open) return reply.redirect("/sign-in", 303);
            const asked = open.params["ui_locales"];
            const language = readerLanguage(
              request.query.lang ?? (typeof asked === "string" ? asked : undefined),
              request.headers["accept-language"],
            );
            return reply
              .type("text/html; charset=utf-8")
              .header("cache-control", "no-store")
              .send(choicePage(language, demoAccounts));
          },
        );
        choosing.post(`${localProviderPath}/choose/:uid`, async (request, reply) => {
          if (!(await interaction(request.raw, reply.raw))) return reply.redirect("/sign-in", 303);
          const chosen = choice.safeParse(request.body).data?.account;
          const account = demoAccounts.find(({ subject }) => subject === chosen);
          const result = account
            ? { login: { accountId: account.subject, remember: false } }
            : { error: "access_denied", error_description: "No account was chosen." };
          const next = await provider.interactionResult(underIssuer(request.raw), reply.raw, result, {
            mergeWithLastSubmission: false,
          });
          return reply.redirect(next, 303);
        });
      });
      await app.register(async (mounted) => {
        // The provider reads bodies itself.
        mounted.removeAllContentTypeParsers();
        mounted.addContentTypeParser("*", (_request, _payload, done) => done(null));
        mounted.all(`${localProviderPath}/*`, (request, reply) => {
          reply.hijack();
          const raw: IncomingMessage & { originalUrl?: string } = underIssuer(request.raw);
          raw.originalUrl = raw.url ?? "";
          raw.url = raw.originalUrl.slice(localProviderPath.length);
          void handle(raw, reply.raw);
        });
      });
    },
  };

  /** Null when the choice has been made already, or was left too long. */
  async function interaction(raw: IncomingMessage, response: ServerResponse) {
    try {
      return await provider.interactionDetails(underIssuer(raw), response);
    } catch (error) {
      if (error instanceof errors.SessionNotFound) return null;
      throw error;
    }
  }
}

/**
 * The server asks itself over its own port, not by the address that people use: a proxy in front need not let it out
 * and in again, and a demonstration on another machine's http stays inside the process's machine.
 */
function fetchFrom(
  app: FastifyInstance | undefined,
  url: string,
  options: Parameters<CustomFetch>[1],
): Promise<Response> {
  const listening = app?.server.address();
  if (!listening || typeof listening === "string")
    throw new TypeError("fetch failed", { cause: new Error("The server is not listening on a port.") });
  const everywhere = listening.address === "0.0.0.0" || listening.address === "::";
  const host = listening.address.includes(":") ? `[${listening.address}]` : listening.address;
  const { pathname, search } = new URL(url);
  const { method, headers, redirect, body, signal } = options;
  return fetch(`http://${everywhere ? "localhost" : host}:${listening.port}${pathname}${search}`, {
    method,
    headers,
    redirect,
    body: body instanceof Uint8Array ? body.slice() : (body ?? null),
    ...(signal ? { signal } : {}),
  });
}
