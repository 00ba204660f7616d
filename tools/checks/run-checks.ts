import { spawn } from "node:child_process";
import { join } from "node:path";
import { checkImports } from "../check-imports.ts";
import { checkTexts } from "../check-texts.ts";
import { binary } from "./binary.ts";
import { checkLinks } from "./check-links.ts";
import { checkReadmes } from "./check-readmes.ts";
import { checkWords } from "./check-words.ts";
import type { Report } from "./report.ts";
import { readSources, type Sources } from "./sources.ts";

const root = join(import.meta.dirname, "../..");

type Command = { name: string; says: string; args: () => readonly string[] };
type Reading = { name: string; says: string; check: (sources: Sources) => Report };

const commands: readonly Command[] = [
  { name: "types", says: "TypeScript, strict", args: () => [binary("tsc", "tsnative"), "-b", "--pretty", "false"] },
  {
    name: "lint",
    says: "oxlint: correctness, types, no cycles, no floating promises",
    args: () => [binary("oxlint"), "--quiet", "--format=unix"],
  },
  {
    name: "dead code",
    says: "knip: files, exports and packages that nobody uses",
    args: () => [binary("knip"), "--no-progress", "--no-config-hints"],
  },
  { name: "format", says: "oxfmt", args: () => [binary("oxfmt"), "--check"] },
];
const readings: readonly Reading[] = [
  { name: "arrows", says: "who may know whom", check: checkImports },
  { name: "texts", says: "bokmål, nynorsk, English", check: checkTexts },
  { name: "links", says: "in Markdown", check: checkLinks },
  { name: "readmes", says: "one a folder, short", check: checkReadmes },
  { name: "words", says: "no machine's paths, registries or secrets", check: checkWords },
];
export const checkNames = [...commands, ...readings].map(({ name }) => name);

export type Tally = { passed: number; failed: number };
const shownLines = 60;

/** Runs the checks named (all when none is), side by side; prints a line for each as it ends, then what it found. */
export async function runChecks(names: readonly string[] = []): Promise<Tally> {
  const wanted = ({ name }: { name: string }) =>
    names.length === 0 || names.includes(name) || names.includes(name.replace(" ", "-"));
  const tally: Tally = { passed: 0, failed: 0 };
  const begun = performance.now();
  const end = (name: string, says: string, since: number, failed: boolean, output: string) => {
    tally[failed ? "failed" : "passed"] += 1;
    print(name, says, (performance.now() - since) / 1000, failed, output);
  };
  const running = commands.filter(wanted).map(async ({ name, says, args }) => {
    const { code, output } = await run(args());
    end(name, says, begun, code !== 0, output);
  });
  const sources = readings.some(wanted) ? readSources(root) : null;
  for (const { name, says, check } of sources ? readings.filter(wanted) : []) {
    const since = performance.now();
    const { problems, said } = check(sources ?? readSources(root));
    end(name, `${says}: ${said}`, since, problems.length > 0, problems.join("\n"));
  }
  await Promise.all(running);
  return tally;
}

function print(name: string, says: string, seconds: number, failed: boolean, output: string): void {
  process.stdout.write(`${failed ? "✗" : "✓"} ${name.padEnd(10)}${seconds.toFixed(1).padStart(5)} s  ${says}\n`);
  if (!failed) return;
  const lines = output.trimEnd().split("\n");
  for (const line of lines.slice(0, shownLines)) process.stdout.write(`    ${line}\n`);
  if (lines.length > shownLines)
    process.stdout.write(
      `    … and ${lines.length - shownLines} lines more: npm run check -- ${name.replace(" ", "-")}\n`,
    );
}

function run(args: readonly string[]): Promise<{ code: number; output: string }> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, args, {
      cwd: root,
      env: { ...process.env, NO_COLOR: "1", FORCE_COLOR: undefined },
      stdio: ["ignore", "pipe", "pipe"],
    });
    let output = "";
    const keep = (part: string) => (output += part);
    child.stdout.setEncoding("utf8").on("data", keep);
    child.stderr.setEncoding("utf8").on("data", keep);
    child.once("error", (error) => resolve({ code: 1, output: error.message }));
    child.once("close", (code) => resolve({ code: code ?? 1, output }));
  });
}
