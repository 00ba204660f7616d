import { parseArgs } from "node:util";
import { runChecks } from "./checks/run-checks.ts";
import { startPostgres } from "./postgres/start.ts";
import { runVitest, type Tally } from "./testing/vitest-run.ts";

/**
 * `npm test`: the checks; the unit and database tests on the embedded engine; the database tests again on a PostgreSQL
 * server; the journeys in a browser. `npm test -- --only unit` runs one of them. Ends with a line that a machine can read.
 */
const parts: { [name: string]: { says: string; run: () => Promise<Tally> } } = {
  check: { says: "Checks", run: async () => ({ ...(await runChecks()), skipped: 0 }) },
  unit: { says: "Unit and database tests, embedded PostgreSQL", run: () => runVitest("unit", "vitest.config.ts") },
  server: { says: "Database tests, PostgreSQL server", run: runOnServer },
  browser: { says: "Journeys in a browser", run: () => runVitest("browser", "e2e/vitest.config.ts") },
};

async function runOnServer(): Promise<Tally> {
  const started = await startPostgres();
  if (!started.ok) {
    process.stdout.write(`Skipped: no PostgreSQL server could be started here (${started.because}).\n`);
    return { passed: 0, failed: 0, skipped: 1 };
  }
  try {
    return await runVitest("server", "vitest.server.config.ts", {
      TEST_DATABASE: "server",
      TEST_DATABASE_URL: started.server.url,
    });
  } finally {
    await started.server.stop();
  }
}

function wanted(): string[] {
  try {
    const { values } = parseArgs({ options: { only: { type: "string", multiple: true } }, strict: true });
    const names = values.only ?? Object.keys(parts);
    if (names.every((name) => name in parts)) return names;
  } catch {
    // Said below.
  }
  process.stderr.write(`npm test -- --only ${Object.keys(parts).join("|")}\n`);
  return process.exit(2);
}

const total: Tally = { passed: 0, failed: 0, skipped: 0 };
const failed: string[] = [];
for (const name of wanted()) {
  const part = parts[name];
  if (!part) continue;
  process.stdout.write(`\n— ${part.says}\n`);
  const tally = await part.run();
  for (const key of ["passed", "failed", "skipped"] as const) total[key] += tally[key];
  if (tally.failed > 0) failed.push(`${part.says}: ${tally.failed} failed`);
}
process.stdout.write(`\n${failed.map((one) => `${one}\n`).join("")}`);
if (total.skipped > 0) process.stdout.write(`${total.skipped} skipped (each says why above)\n`);
process.stdout.write(`${total.passed} passed, ${total.failed} failed\n`);
process.exitCode = total.failed === 0 && total.passed > 0 ? 0 : 1;
