import helmet from "@fastify/helmet";
import rateLimit from "@fastify/rate-limit";
import type { FastifyInstance } from "fastify";

export type HttpSecurity = {
  baseUrl: string;
  /** Requests a minute from one address that would change something. Behind a proxy, Fastify's trustProxy says whose. */
  unsafePerMinute?: number;
};

const year = 31_536_000;
const self = ["'self'"];
const none = ["'none'"];

/** Nothing from another site, nothing inline: a text that got through as markup still runs nothing. */
function contentSecurity(https: boolean): { [directive: string]: string[] } {
  return {
    defaultSrc: self,
    scriptSrc: self,
    styleSrc: self,
    imgSrc: ["'self'", "data:"],
    fontSrc: self,
    connectSrc: self,
    objectSrc: none,
    baseUri: none,
    formAction: self,
    frameAncestors: none,
    ...(https ? { upgradeInsecureRequests: [] } : {}),
  };
}

/**
 * Puts the headers of a safe page on every answer, also one that is written to the raw response, and holds back an
 * address that changes things too often. To be awaited on the outermost scope, before any route.
 */
export async function secureHttp(
  app: FastifyInstance,
  { baseUrl, unsafePerMinute = 300 }: HttpSecurity,
): Promise<void> {
  const https = baseUrl.startsWith("https:");
  await app.register(helmet, {
    contentSecurityPolicy: { useDefaults: false, directives: contentSecurity(https) },
    // `no-referrer` would make browsers send `Origin: null` with our own forms.
    referrerPolicy: { policy: "same-origin" },
    strictTransportSecurity: https ? { maxAge: year, includeSubDomains: true } : false,
    xFrameOptions: { action: "deny" },
    crossOriginResourcePolicy: { policy: "same-origin" },
  });
  app.addHook("onRequest", async (_request, reply) => {
    reply.raw.setHeader(
      "permissions-policy",
      "camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()",
    );
  });
  await app.register(rateLimit, { global: false });
  const unsafe = app.createRateLimit({ max: unsafePerMinute, timeWindow: 60_000 });
  app.addHook("onRequest", async (request, reply) => {
    if (request.method === "GET" || request.method === "HEAD" || request.method === "OPTIONS") return;
    const limit = await unsafe(request);
    if (limit.isAllowed || !limit.isExceeded) return;
    reply.header("retry-after", limit.ttlInSeconds);
    throw new TooManyRequests(limit.ttlInSeconds);
  });
}

/** Fastify answers 429 with it, unless the scope's error handler says it better. */
export class TooManyRequests extends Error {
  readonly statusCode = 429;
  readonly seconds: number;
  constructor(seconds: number) {
    super(`Too many requests from this address. Try again in ${seconds} seconds.`);
    this.seconds = seconds;
  }
}
