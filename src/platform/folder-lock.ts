import { createHash } from "node:crypto";
import { mkdirSync, realpathSync, rmSync } from "node:fs";
import { connect, createServer, type Server } from "node:net";
import { join } from "node:path";

/** Another live process has the folder. `address` is where it answers, empty if it is no server. */
export class FolderInUse extends Error {
  readonly folder: string;
  readonly address: string;
  constructor(folder: string, address: string) {
    super(`The folder ${folder} is in use by another Samråd process${address ? ` that answers at ${address}` : ""}.`);
    this.folder = folder;
    this.address = address;
  }
}

/**
 * The lock is a listening local socket: the operating system takes it away when the process dies, however it dies,
 * so there is never a stale lock to judge. On Linux it is an abstract socket (no file), on Windows a named pipe.
 * It tells whoever connects where the holder answers.
 */
function socketOf(folder: string): { path: string; file: boolean } {
  const name = `samrad-${createHash("sha256").update(folder).digest("hex").slice(0, 32)}`;
  if (process.platform === "linux") return { path: `\0${name}`, file: false };
  if (process.platform === "win32") return { path: `\\\\.\\pipe\\${name}`, file: false };
  return { path: join(folder, ".lock"), file: true };
}

export async function lockFolder(folder: string, address: string): Promise<{ release(): Promise<void> }> {
  mkdirSync(folder, { recursive: true });
  const real = realpathSync(folder);
  const socket = socketOf(real);
  const listen = () =>
    new Promise<Server>((resolve, reject) => {
      const server = createServer((peer) => {
        peer.on("error", () => peer.destroy());
        peer.end(address);
      });
      server.unref();
      server.once("error", reject);
      server.listen(socket.path, () => resolve(server));
    });
  let server: Server;
  try {
    server = await listen();
  } catch (error) {
    if (!isInUse(error)) throw error;
    const holder = await ask(socket.path);
    if (holder !== null || !socket.file) throw new FolderInUse(real, holder ?? "");
    rmSync(socket.path, { force: true });
    server = await listen();
  }
  return { release: () => new Promise((resolve) => server.close(() => resolve())) };
}

/** Where the process that holds the folder answers, or null when nobody holds it. */
export async function holderOf(folder: string): Promise<string | null> {
  try {
    return await ask(socketOf(realpathSync(folder)).path);
  } catch {
    return null;
  }
}

function ask(path: string): Promise<string | null> {
  return new Promise((resolve) => {
    const peer = connect(path);
    let text = "";
    peer.setEncoding("utf8");
    peer.setTimeout(2_000, () => peer.destroy());
    peer.on("data", (part: string) => {
      text += part;
    });
    peer.on("error", () => resolve(null));
    peer.on("close", (failed) => {
      if (!failed) resolve(text);
    });
  });
}

function isInUse(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "EADDRINUSE";
}
