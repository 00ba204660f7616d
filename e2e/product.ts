import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { demoFilling } from "../demo/filling.ts";
import { openEmbedded } from "#platform/database.ts";
import { embeddedDump } from "#platform/test-database.ts";

export type Product = {
  /** Without a slash at the end. */
  url: string;
  folder: string;
  /** What it has printed so far. */
  said(): string;
  stop(): Promise<void>;
};

export type ProductOptions = {
  /** Whether the demonstration region is in it (from a cached copy); else an empty folder. */
  demo?: boolean;
  /** A server's database instead of an embedded folder. */
  databaseUrl?: string;
  /** Settings beside those. */
  environment?: { [name: string]: string };
};

const root = join(import.meta.dirname, "..");
const settings = [
  "PORT",
  "HOST",
  "DATA_DIR",
  "DATABASE_URL",
  "BASE_URL",
  "TRUST_PROXY",
  "HOME_COOPERATION",
  "DEMO",
  "OIDC_ISSUER",
  "OIDC_CLIENT_ID",
  "OIDC_CLIENT_SECRET",
];

/** Starts the real product, as `npm start` does, on a free port and in a folder that is gone afterwards. */
export async function startProduct({
  demo = false,
  databaseUrl,
  environment = {},
}: ProductOptions = {}): Promise<Product> {
  const folder = mkdtempSync(join(tmpdir(), "samrad-product-"));
  const remove = () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  try {
    if (demo && !databaseUrl) await (await openEmbedded({ folder, load: await embeddedDump(demoFilling) })).close();
    const surroundings = Object.fromEntries(Object.entries(process.env).filter(([name]) => !settings.includes(name)));
    const child = spawn(process.execPath, [join(root, "src/main.ts")], {
      cwd: root,
      stdio: ["ignore", "pipe", "pipe"],
      env: {
        ...surroundings,
        NODE_ENV: "production",
        PORT: "0",
        DEMO: demo ? "1" : "0",
        ...(databaseUrl ? { DATABASE_URL: databaseUrl } : { DATA_DIR: folder }),
        ...environment,
      },
    });
    const last = () => child.kill("SIGKILL");
    process.once("exit", last);
    const said = listen(child);
    // A demonstration is read into a server's database first, which takes its time.
    const url = await address(child, said, databaseUrl && demo ? 5 : 1);
    return {
      url,
      folder,
      said,
      stop: async () => {
        process.off("exit", last);
        if (child.exitCode === null && child.signalCode === null) {
          const gone = once(child, "exit");
          child.kill("SIGTERM");
          const late = setTimeout(() => child.kill("SIGKILL"), 5_000);
          await gone;
          clearTimeout(late);
        }
        remove();
      },
    };
  } catch (error) {
    remove();
    throw error;
  }
}

function listen(child: ChildProcess): () => string {
  let text = "";
  for (const stream of [child.stdout, child.stderr])
    stream?.setEncoding("utf8").on("data", (part: string) => (text += part));
  return () => text;
}

/** The address that it prints when it is ready. */
function address(child: ChildProcess, said: () => string, minutes: number): Promise<string> {
  return new Promise((resolve, reject) => {
    const look = () => {
      const found = /http:\/\/localhost:\d+/.exec(said());
      if (found) end(() => resolve(found[0]));
    };
    const ended = (code: number | null) =>
      end(() => reject(new Error(`The product ended with code ${code} before it was ready:\n${said()}`)));
    const late = setTimeout(() => {
      child.kill("SIGKILL");
      end(() => reject(new Error(`The product was not ready within ${minutes} min:\n${said()}`)));
    }, minutes * 60_000);
    const end = (answer: () => void) => {
      clearTimeout(late);
      child.stdout?.off("data", look);
      child.off("exit", ended);
      answer();
    };
    child.stdout?.on("data", look);
    child.once("exit", ended);
    child.once("error", (error) => end(() => reject(error)));
  });
}
