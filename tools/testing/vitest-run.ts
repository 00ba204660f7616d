import { spawn } from "node:child_process";
import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { binary } from "../checks/binary.ts";

export type Tally = { passed: number; failed: number; skipped: number };

const root = join(import.meta.dirname, "../..");
const results = join(root, "build", "test-results");

/** Runs vitest with one of our configurations, its own output as it goes, and counts what it says at the end. */
export async function runVitest(name: string, config: string, environment: NodeJS.ProcessEnv = {}): Promise<Tally> {
  mkdirSync(results, { recursive: true });
  const report = join(results, `${name}.json`);
  rmSync(report, { force: true });
  const args = [
    binary("vitest"),
    "run",
    "--config",
    config,
    "--reporter=default",
    "--reporter=json",
    `--outputFile.json=${report}`,
  ];
  const code = await new Promise<number>((resolve) => {
    const child = spawn(process.execPath, args, {
      cwd: root,
      stdio: ["ignore", "inherit", "inherit"],
      env: { ...process.env, ...environment },
    });
    child.once("error", () => resolve(1));
    child.once("close", (status) => resolve(status ?? 1));
  });
  return count(readReport(report), code);
}

type TestFile = { status: string; assertionResults: { status: string }[] };

function readReport(file: string): TestFile[] | null {
  try {
    const read: unknown = JSON.parse(readFileSync(file, "utf8"));
    return typeof read === "object" && read !== null && "testResults" in read && Array.isArray(read.testResults)
      ? read.testResults
      : null;
  } catch {
    return null;
  }
}

/** A file that could not be run at all, and a run that gave no report, is a failure of its own. */
export function count(files: readonly TestFile[] | null, code: number): Tally {
  const tally: Tally = { passed: 0, failed: 0, skipped: 0 };
  for (const file of files ?? []) {
    let failed = 0;
    for (const { status } of file.assertionResults) {
      if (status === "passed") tally.passed += 1;
      else if (status === "failed") failed += 1;
      else tally.skipped += 1;
    }
    tally.failed += file.status === "failed" ? Math.max(failed, 1) : failed;
  }
  if (code !== 0 && tally.failed === 0) tally.failed = 1;
  return tally;
}
