import { spawn, type ChildProcess } from "node:child_process";
import { randomBytes } from "node:crypto";
import { chownSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { unpackBinaries } from "./binaries.ts";
import { hasName, serverUser, type ServerUser } from "./server-user.ts";

export type PostgresServer = { url: string; pid: number; stop(): Promise<void> };
export type Started = { ok: true; server: PostgresServer } | { ok: false; because: string };

export type PostgresOptions = {
  /** Tests need no safety from a power cut; a bench must pay for it. */
  fsync?: boolean;
};

/**
 * A PostgreSQL 18 server of our own in a temporary folder, gone when stopped and when this process ends. Its language
 * is Norwegian on purpose: what is sorted by the server's own collation shows itself in the tests.
 */
export async function startPostgres({ fsync = false }: PostgresOptions = {}): Promise<Started> {
  const binaries = unpackBinaries();
  if (!binaries.ok) return binaries;
  const user = serverUser();
  if (!hasName(user.uid ?? process.getuid?.()))
    return { ok: false, because: "the user that runs this has no name in /etc/passwd, which PostgreSQL wants" };
  const folder = mkdtempSync(join(tmpdir(), "samrad-pg-"));
  const tidy = () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  try {
    const password = randomBytes(16).toString("hex");
    const passwordFile = join(folder, "password");
    writeFileSync(passwordFile, password, { mode: 0o600 });
    if (user.uid !== undefined && user.gid !== undefined)
      for (const path of [folder, passwordFile]) chownSync(path, user.uid, user.gid);
    const data = join(folder, "data");
    await run(
      join(binaries.bin, "initdb"),
      [
        "-D",
        data,
        "-U",
        "samrad",
        `--pwfile=${passwordFile}`,
        "--auth=scram-sha-256",
        "--encoding=UTF8",
        "--locale=C",
        "--locale-provider=icu",
        "--icu-locale=nb",
        "--no-sync",
        "--no-instructions",
      ],
      user,
    );
    const port = await freePort();
    const settings = {
      port,
      listen_addresses: "127.0.0.1",
      unix_socket_directories: process.platform === "win32" ? "" : folder,
      fsync: fsync ? "on" : "off",
      timezone: "Europe/Oslo",
      log_timezone: "UTC",
    };
    const child = spawn(
      join(binaries.bin, "postgres"),
      ["-D", data, ...Object.entries(settings).flatMap(([name, value]) => ["-c", `${name}=${value}`])],
      { ...user, env: plainEnvironment(), stdio: ["ignore", "ignore", "pipe"] },
    );
    await ready(child);
    return { ok: true, server: running(child, `postgres://samrad:${password}@127.0.0.1:${port}/postgres`, tidy) };
  } catch (error) {
    tidy();
    return { ok: false, because: error instanceof Error ? error.message.trim() : String(error) };
  }
}

function running(child: ChildProcess, url: string, tidy: () => void): PostgresServer {
  const ended = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  // SIGINT is PostgreSQL's fast shutdown: it does not wait for connections to go away by themselves.
  const last = () => {
    child.kill("SIGINT");
    tidy();
  };
  process.once("exit", last);
  const onSignal = (signal: NodeJS.Signals) => process.exit(signal === "SIGINT" ? 130 : 143);
  process.once("SIGINT", onSignal);
  process.once("SIGTERM", onSignal);
  return {
    url,
    pid: child.pid ?? 0,
    stop: async () => {
      process.off("exit", last);
      process.off("SIGINT", onSignal);
      process.off("SIGTERM", onSignal);
      child.kill("SIGINT");
      await ended;
      tidy();
    },
  };
}

/** Messages in plain English whatever the machine's language, since one of them says that it is ready. */
function plainEnvironment(): NodeJS.ProcessEnv {
  return { ...process.env, LC_ALL: "C", TZ: "UTC" };
}

function run(file: string, args: readonly string[], user: ServerUser): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(file, args, {
      ...user,
      cwd: tmpdir(),
      env: plainEnvironment(),
      stdio: ["ignore", "ignore", "pipe"],
    });
    let said = "";
    child.stderr.setEncoding("utf8").on("data", (part: string) => (said += part));
    child.once("error", (error) => reject(new Error(`initdb could not run: ${error.message}`)));
    child.once("close", (code) =>
      code === 0 ? resolve() : reject(new Error(`initdb failed: ${said.trim() || `code ${code}`}`)),
    );
  });
}

function ready(child: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    let said = "";
    const late = setTimeout(() => fail("it was not ready within 30 seconds"), 30_000);
    const fail = (why: string) => {
      clearTimeout(late);
      child.kill("SIGKILL");
      reject(new Error(`PostgreSQL did not start: ${why}. ${said.trim()}`));
    };
    child.once("error", (error) => fail(error.message));
    child.once("exit", (code) => fail(`it ended with code ${code}`));
    child.stderr?.setEncoding("utf8").on("data", (part: string) => {
      said = (said + part).slice(-4_000);
      if (!said.includes("ready to accept connections")) return;
      clearTimeout(late);
      child.removeAllListeners("exit");
      child.stderr?.removeAllListeners("data").resume();
      resolve();
    });
  });
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().once("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const address = probe.address();
      probe.close(() =>
        typeof address === "object" && address ? resolve(address.port) : reject(new Error("No free port.")),
      );
    });
  });
}
