import formbody from "@fastify/formbody";
import type { FastifyInstance, FastifyPluginAsync, FastifyReply, FastifyRequest } from "fastify";
import { z } from "zod";
import { isLanguage } from "#platform/language.ts";
import type { Refusal } from "#platform/outcome.ts";
import { actorOf } from "./actor.ts";
import { attemptLasts, beginSignIn, callbackPath } from "./acts/begin-sign-in.ts";
import { finishSignIn } from "./acts/finish-sign-in.ts";
import { signOut } from "./acts/sign-out.ts";
import type { SignInProblem } from "./contract.ts";
import { clearedCookie, cookie, readCookie } from "./cookies.ts";
import { forgeryOf, formTokenField } from "./forgery.ts";
import { demoIssuer } from "./demo-accounts.ts";
import { createLocalProvider } from "./local-provider.ts";
import { plainStyle, plainStylePath } from "./plain-page.ts";
import { isLoopback, openProvider, type Provider } from "./provider.ts";
import { readerLanguage } from "./reader-language.ts";
import { safeReturnTo } from "./return-to.ts";
import type { Services } from "./services.ts";
import { sessionLimits } from "./sessions.ts";
import { problemPage, problemStatus } from "./sign-in-problem.ts";
import { hasOnlyAccountsOf } from "./store.ts";

const text = z.string().optional().catch(undefined);
const signInQuery = z.object({ return_to: text, lang: text, moved: text });
const signOutForm = z.object({ [formTokenField]: text, everywhere: text, return_to: text }).catch({});

/**
 * Sign-in, its callback and sign-out. Needs `secureHttp` on the outermost scope first. Throws at start when the
 * configured provider cannot be trusted.
 */
export function accessRoutes(services: Services): FastifyPluginAsync {
  return async (app) => {
    if (!app.hasDecorator("createRateLimit"))
      throw new Error("Await secureHttp(app) before accessRoutes is registered: sign-in must be rate limited.");
    const { config } = services;
    const provider = await providerFor(app, services);
    const whoIs = actorOf(services);
    const limited = { config: { rateLimit: { max: config.limits?.signIn ?? 30, timeWindow: 60_000 } } };

    await app.register(formbody);
    app.addHook("onSend", async (request, reply) => {
      if (request.url !== plainStylePath) reply.header("cache-control", "no-store");
    });
    app.setErrorHandler((error: Error & { statusCode?: number }, request, reply) => {
      if (error.statusCode === 429) return answerProblem(request, reply, "too-many-attempts");
      throw error;
    });

    app.get(plainStylePath, (_request, reply) =>
      reply.type("text/css; charset=utf-8").header("cache-control", "public, max-age=3600").send(plainStyle),
    );

    app.get("/sign-in", limited, async (request, reply) => {
      const query = signInQuery.parse(request.query);
      const elsewhere = otherLoopbackName(request, config.baseUrl);
      if (elsewhere && query.moved === undefined) return reply.redirect(elsewhere, 303);
      if (!provider) return answerProblem(request, reply, "sign-in-not-set-up");
      const begun = await beginSignIn(services, provider, {
        returnTo: query.return_to,
        // Every page's address begins with its language.
        language: readerLanguage(query.lang ?? query.return_to?.split(/[/?#]/)[1], request.headers["accept-language"]),
        browser: readCookie(request.headers.cookie, "browser", config.baseUrl),
      });
      if (!begun.ok) return refuseSignIn(request, reply, begun);
      return reply
        .header("set-cookie", cookie("browser", begun.value.browser, attemptLasts / 1000, config.baseUrl))
        .redirect(begun.value.to.href, 303);
    });

    app.get(callbackPath, limited, async (request, reply) => {
      if (!provider) return answerProblem(request, reply, "sign-in-not-set-up");
      const question = request.url.indexOf("?");
      const finished = await finishSignIn(services, provider, {
        answer: question < 0 ? "" : request.url.slice(question),
        browser: readCookie(request.headers.cookie, "browser", config.baseUrl),
        before: readCookie(request.headers.cookie, "session", config.baseUrl),
      });
      if (!finished.ok) return refuseSignIn(request, reply, finished);
      request.log.info({ event: "signed-in", user: finished.value.user }, "signed in");
      return reply
        .header("set-cookie", cookie("session", finished.value.secret, sessionLimits.absolute / 1000, config.baseUrl))
        .redirect(finished.value.returnTo, 303);
    });

    app.post("/sign-out", limited, async (request, reply) => {
      const form = signOutForm.parse(request.body ?? {});
      const found = await whoIs(request);
      const forgery = forgeryOf(request, found, form[formTokenField], config.baseUrl);
      if (forgery) {
        request.log.warn({ event: "sign-out-refused", forgery }, "sign-out refused");
        return answerProblem(request, reply, "request-not-yours");
      }
      const secret = readCookie(request.headers.cookie, "session", config.baseUrl);
      const everywhere = form.everywhere !== undefined && form.everywhere !== "";
      if (secret !== undefined) await signOut(services, secret, everywhere);
      if (found.actor.kind === "user")
        request.log.info({ event: "signed-out", user: found.actor.id, everywhere }, "signed out");
      return reply
        .header("set-cookie", clearedCookie("session", config.baseUrl))
        .redirect(safeReturnTo(form.return_to, config.baseUrl), 303);
    });
  };
}

function refuseSignIn(request: FastifyRequest, reply: FastifyReply, refusal: Refusal<SignInProblem>): FastifyReply {
  request.log.warn(
    { event: "sign-in-refused", code: refusal.code, detail: refusal.params["detail"] },
    "sign-in refused",
  );
  const { language, returnTo } = refusal.params;
  return answerProblem(
    request,
    reply,
    refusal.code,
    String(returnTo ?? "/"),
    typeof language === "string" ? language : undefined,
  );
}

function answerProblem(
  request: FastifyRequest,
  reply: FastifyReply,
  problem: SignInProblem,
  returnTo = "/",
  asked?: string,
): FastifyReply {
  const query = signInQuery.safeParse(request.query).data;
  const language = isLanguage(asked) ? asked : readerLanguage(query?.lang, request.headers["accept-language"]);
  return reply
    .status(problemStatus[problem])
    .type("text/html; charset=utf-8")
    .send(problemPage(problem, language, returnTo));
}

/**
 * The configured provider; else the demonstration's own, where the flag says demonstration and the database agrees: its
 * accounts are there, and nobody else has ever signed in. A real database never gets a provider without passwords, even
 * if the flag is wrong.
 */
async function providerFor(app: FastifyInstance, { db, config }: Services): Promise<Provider | null> {
  if (config.oidc) return openProvider(config.oidc);
  if (!config.demo || !(await hasOnlyAccountsOf(db.sql, demoIssuer))) return null;
  const local = await createLocalProvider(config.baseUrl);
  await local.mount(app);
  return openProvider(local.config);
}

/**
 * `127.0.0.1` and `localhost` are one machine but two places to keep a cookie: sign-in moves to the name that the
 * provider will send the reader back to. Once only, in case something in front rewrites names.
 */
function otherLoopbackName(request: FastifyRequest, baseUrl: string): string | null {
  const base = new URL(baseUrl);
  if (!isLoopback(base.hostname) || request.hostname === base.hostname || !isLoopback(request.hostname)) return null;
  const target = new URL(request.url, base.origin);
  target.searchParams.set("moved", "1");
  return target.href;
}
