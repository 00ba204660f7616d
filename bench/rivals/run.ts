import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** A rival's lines of output as numbers, or why it could not run. */
export type RivalAnswer = { lines: number[][] } | { missing: string };

/** Programs of the machine, not of the project: a rival is skipped where its program is absent. */
const programs = { python: "python3", c: "gcc", r: "Rscript" } as const;

/** A folder that is removed when the process ends. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "samrad-bench-"));
  process.on("exit", () => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Runs a Python rival from this folder, if Python has the modules. One thread, as for all here. */
export function runPython(script: string, modules: readonly string[], args: readonly string[]): RivalAnswer {
  const probe = spawnSync(programs.python, ["-c", `import ${modules.join(", ")}`], { encoding: "utf8" });
  if (probe.status !== 0) return { missing: `python3 with ${modules.join(", ")} is not installed` };
  return ask(programs.python, [beside(script), ...args]);
}

/** Compiles a C rival from this folder and runs it, if gcc is there. */
export function runC(source: string, flags: readonly string[], folder: string, args: readonly string[]): RivalAnswer {
  const program = join(folder, `${source}-${flags.join("")}.out`);
  const compiled = spawnSync(programs.c, [...flags, "-o", program, beside(source), "-lm"], { encoding: "utf8" });
  if (compiled.error) return { missing: "gcc is not installed" };
  if (compiled.status !== 0) return { missing: `gcc refuses ${source}: ${compiled.stderr}` };
  return ask(program, args);
}

/** Runs an R rival from this folder, if R has the packages. */
export function runR(script: string, packages: readonly string[], args: readonly string[]): RivalAnswer {
  const probe = spawnSync(programs.r, ["-e", packages.map((name) => `library(${name})`).join(";")], {
    encoding: "utf8",
  });
  if (probe.error || probe.status !== 0) return { missing: `Rscript with ${packages.join(", ")} is not installed` };
  return ask(programs.r, [beside(script), ...args]);
}

function beside(file: string): string {
  return fileURLToPath(new URL(file, import.meta.url));
}

function ask(program: string, args: readonly string[]): RivalAnswer {
  const env = { ...process.env, OPENBLAS_NUM_THREADS: "1", OMP_NUM_THREADS: "1", MKL_NUM_THREADS: "1" };
  const answer = spawnSync(program, args, { encoding: "utf8", env });
  if (answer.status !== 0) return { missing: `${program} failed: ${answer.stderr}` };
  const lines = answer.stdout.trim().split("\n");
  return { lines: lines.map((line) => line.trim().split(/\s+/).map(Number)) };
}
