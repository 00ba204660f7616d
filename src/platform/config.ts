import { isAbsolute, join, resolve } from "node:path";
import { z } from "zod";

/** What the surroundings decide. Read once at start; everything else is data. */
export type Config = {
  port: number;
  host: string;
  dataDir: string;
  databaseUrl: string | undefined;
  baseUrl: string;
  trustProxy: boolean;
  home: string;
  oidc: { issuer: string; clientId: string; clientSecret: string } | undefined;
  /** Whether the demonstration region is loaded into an empty database. */
  demo: boolean;
};

export class ConfigError extends Error {}

const text = z.string().trim().min(1).optional();
const shape = z.object({
  PORT: z.coerce.number().int().min(0).max(65535).default(3000),
  HOST: text,
  DATA_DIR: text,
  DATABASE_URL: text,
  BASE_URL: text,
  TRUST_PROXY: z.enum(["0", "1"]).default("0"),
  HOME_COOPERATION: text,
  OIDC_ISSUER: text,
  OIDC_CLIENT_ID: text,
  OIDC_CLIENT_SECRET: text,
  DEMO: z.enum(["0", "1"]).optional(),
});

const root = join(import.meta.dirname, "../..");

/** Throws ConfigError with one plain sentence per variable that cannot be used. */
export function readConfig(environment: NodeJS.ProcessEnv): Config {
  const blankless = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ""));
  const read = shape.safeParse(blankless);
  const problems: string[] = [];
  if (!read.success) {
    for (const issue of read.error.issues) {
      const name = String(issue.path[0]);
      problems.push(
        name === "PORT"
          ? `PORT must be a whole number from 0 to 65535, not "${environment["PORT"]}".`
          : `${name} cannot be "${environment[name]}": ${issue.message}.`,
      );
    }
    throw new ConfigError(problems.join("\n"));
  }
  const { data } = read;
  if (data.DATABASE_URL && !/^postgres(ql)?:\/\/[^/]*\/?/.test(data.DATABASE_URL)) {
    problems.push(
      `DATABASE_URL must begin with postgres:// or postgresql:// (postgres://user:password@host:5432/name).`,
    );
  }
  if (data.DATA_DIR && data.DATABASE_URL)
    problems.push("Give DATA_DIR (embedded database) or DATABASE_URL (a server), not both.");
  const baseUrl = (data.BASE_URL ?? `http://localhost:${data.PORT}`).replace(/\/$/, "");
  const parsed = URL.canParse(baseUrl) ? new URL(baseUrl) : null;
  if (!parsed || !/^https?:$/.test(parsed.protocol) || parsed.pathname !== "/") {
    problems.push(
      `BASE_URL must be the address that people type, as https://region.example, without a path; it is "${data.BASE_URL}".`,
    );
  }
  const oidc = [data.OIDC_ISSUER, data.OIDC_CLIENT_ID, data.OIDC_CLIENT_SECRET];
  const given = oidc.filter((one) => one !== undefined).length;
  if (given !== 0 && given !== 3)
    problems.push("Give OIDC_ISSUER, OIDC_CLIENT_ID and OIDC_CLIENT_SECRET together, or none of them.");
  if (data.OIDC_ISSUER && !isTrustworthy(data.OIDC_ISSUER))
    problems.push(`OIDC_ISSUER must be an https address; it is "${data.OIDC_ISSUER}".`);
  if (problems.length > 0) throw new ConfigError(problems.join("\n"));
  const [issuer, clientId, clientSecret] = oidc;
  return {
    port: data.PORT,
    host: data.HOST ?? "127.0.0.1",
    dataDir: data.DATA_DIR
      ? isAbsolute(data.DATA_DIR)
        ? data.DATA_DIR
        : resolve(data.DATA_DIR)
      : join(root, ".samrad", "data"),
    databaseUrl: data.DATABASE_URL,
    baseUrl,
    trustProxy: data.TRUST_PROXY === "1",
    home: data.HOME_COOPERATION ?? "trondheimsregionen",
    oidc: issuer && clientId && clientSecret ? { issuer, clientId, clientSecret } : undefined,
    demo: data.DEMO ? data.DEMO === "1" : true,
  };
}

/** https, or plain http that does not leave this machine. */
function isTrustworthy(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, hostname } = new URL(address);
  return protocol === "https:" || (protocol === "http:" && /^(localhost|127\.0\.0\.1|\[::1\])$/.test(hostname));
}
