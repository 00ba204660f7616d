import { existsSync, lstatSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";

/** A browser to start, with what it needs around it, or why there is none here. */
export type Chromium =
  | { ok: true; executable?: string; channel?: "chrome"; environment: { [name: string]: string }; args: string[] }
  | { ok: false; because: string };

/** An installed Chrome where CHROME_PATH names it or the platform is another; else the one that comes from npm. */
export async function findChromium(): Promise<Chromium> {
  const given = process.env["CHROME_PATH"];
  if (given)
    return existsSync(given)
      ? { ok: true, executable: given, environment: {}, args: [] }
      : { ok: false, because: `CHROME_PATH names ${given}, which does not exist` };
  if (process.platform === "linux" && process.arch === "x64") return fromPackage();
  return { ok: true, channel: "chrome", environment: {}, args: [] };
}

/**
 * The package's browser, unpacked once per user and version into a folder of our own: its default place is shared between
 * users. On a bare system it finds neither its libraries nor a font (all text is then invisible although it is there), so
 * both are unpacked beside it and named.
 */
async function fromPackage(): Promise<Chromium> {
  const main = createRequire(import.meta.url).resolve("@sparticuz/chromium");
  const bin = join(dirname(main), "..", "bin");
  const { version } = createRequire(import.meta.url)(join(dirname(main), "..", "package.json")) as { version: string };
  const home = join(tmpdir(), `samrad-chromium-${version}-${process.getuid?.() ?? "user"}`);
  if (!isOurs(home)) await unpack(pathToFileURL(main).href, bin, home);
  if (!isOurs(home)) return { ok: false, because: `${home} belongs to somebody else` };
  return {
    ok: true,
    executable: join(home, "chromium"),
    environment: {
      LD_LIBRARY_PATH: join(home, "al2023", "lib"),
      FONTCONFIG_PATH: join(home, "fonts-here"),
      HOME: home,
    },
    args: ["--font-render-hinting=none", "--use-gl=angle", "--use-angle=swiftshader", "--enable-unsafe-swiftshader"],
  };
}

async function unpack(main: string, bin: string, home: string): Promise<void> {
  const { inflate } = (await import(main)) as { inflate: (file: string) => Promise<string> };
  const partial = mkdtempSync(`${home}-`);
  const before = process.env["TMPDIR"];
  // The package unpacks to the temporary directory as the environment names it at that moment.
  process.env["TMPDIR"] = partial;
  try {
    for (const file of ["chromium.br", "fonts.tar.br", "swiftshader.tar.br", "al2023.tar.br"])
      await inflate(join(bin, file));
  } finally {
    if (before === undefined) delete process.env["TMPDIR"];
    else process.env["TMPDIR"] = before;
  }
  mkdirSync(join(partial, "fonts-here"));
  writeFileSync(
    join(partial, "fonts-here", "fonts.conf"),
    `<?xml version="1.0"?>\n<!DOCTYPE fontconfig SYSTEM "fonts.dtd">\n<fontconfig><dir>${join(home, "fonts")}</dir><dir>/usr/share/fonts</dir><cachedir>${join(home, "font-cache")}</cachedir></fontconfig>\n`,
  );
  try {
    renameSync(partial, home);
  } catch {
    rmSync(partial, { recursive: true, force: true });
  }
}

function isOurs(folder: string): boolean {
  if (!existsSync(join(folder, "chromium"))) return false;
  return process.getuid === undefined || lstatSync(folder).uid === process.getuid();
}
