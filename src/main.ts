import { createServer } from "node:net";
import { lacksAdministrator } from "#access/questions/people.ts";
import { seedDemoAccounts } from "#access/seed-demo-accounts.ts";
import { systemClock } from "#platform/clock.ts";
import { ConfigError, readConfig, type Config } from "#platform/config.ts";
import { FolderInUse } from "#platform/folder-lock.ts";
import { createApp } from "./app.ts";
import { holdsDemo, openDatabase } from "./open.ts";

/** Starts the product: settings, database, doors. Everything that can be wrong from outside is said in a sentence. */
async function start(): Promise<void> {
  const asked = await withPort(readConfig(process.env));
  const database = await openDatabase(asked, systemClock, asked.baseUrl, say);
  const config = { ...asked, demo: asked.demo && (await holdsDemo(database)) };
  if (config.demo && !config.oidc) await seedDemoAccounts({ db: database, clock: systemClock });
  const { http } = await createApp(database, config, systemClock);
  await http.listen({ port: config.port, host: config.host });

  let stopping = false;
  const stop = async () => {
    if (stopping) return;
    stopping = true;
    await http.close();
    await database.close();
    process.exit(0);
  };
  process.once("SIGINT", () => void stop());
  process.once("SIGTERM", () => void stop());
  say(welcome(config));
  if (config.oidc && (await lacksAdministrator(database.sql, systemClock.today()))) say(firstAdministrator);
}

/** PORT=0 asks for any free port; it must be known before the addresses that are built on it. */
async function withPort(config: Config): Promise<Config> {
  if (config.port !== 0) return config;
  const port = await new Promise<number>((resolve, reject) => {
    const probe = createServer().once("error", reject);
    probe.listen(0, config.host, () => {
      const address = probe.address();
      probe.close(() =>
        typeof address === "object" && address ? resolve(address.port) : reject(new Error("No free port.")),
      );
    });
  });
  return { ...config, port, baseUrl: config.baseUrl.replace(/:0$/, `:${port}`) };
}

function say(text: string): void {
  process.stdout.write(`${text}\n`);
}

const firstAdministrator =
  "Nobody is administrator yet: sign in once, then docs/how-to/set-up-a-region.md says how to become one.";

function welcome(config: Config): string {
  const signIn = config.oidc
    ? `Sign in through ${config.oidc.issuer}.`
    : config.demo
      ? `Sign in: choose “Logg inn”, then one of the demonstration's offices (no password).`
      : "Sign-in is not set up: give OIDC_ISSUER, OIDC_CLIENT_ID and OIDC_CLIENT_SECRET.";
  const data = config.databaseUrl
    ? `Data: the PostgreSQL server at ${new URL(config.databaseUrl).host}.`
    : `Data: ${config.dataDir} (embedded PostgreSQL).`;
  const demo = config.demo ? `\nThe founding day: ${config.baseUrl}/nb?on=2009-06-11` : "";
  return `\nSamråd is ready at ${config.baseUrl}\n${signIn}\n${data}${demo}\nStop with Ctrl-C.`;
}

try {
  await start();
} catch (error) {
  process.stderr.write(`${explain(error)}\n`);
  process.exit(1);
}

function explain(error: unknown): string {
  if (error instanceof ConfigError) return error.message;
  if (error instanceof FolderInUse)
    return `${error.message} Stop that one first, or give another folder with DATA_DIR.`;
  if (error instanceof Error && "code" in error) {
    if (error.code === "EADDRINUSE")
      return `Port ${process.env["PORT"] ?? 3000} is taken by another program. Choose another with PORT.`;
    if (error.code === "EACCES") return `Samråd may not use that port or folder (${error.message}).`;
    if (error.code === "ECONNREFUSED")
      return `The database server does not answer (${error.message}). Check DATABASE_URL.`;
    if (error.code === "28P01") return "The database server refused the user name or password in DATABASE_URL.";
    if (error.code === "3D000") return `The database named in DATABASE_URL does not exist (${error.message}).`;
  }
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
