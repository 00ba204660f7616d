import { spawnSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { join } from "node:path";

/**
 * `npm run bench`: each bench as a process of its own, one after the other, so that none warms or starves another. `npm run bench -- web register` runs some.
 * What it prints is copied by hand to docs/benchmarks.md, with the machine and the day.
 */
const all = readdirSync(import.meta.dirname)
  .filter((file) => file.endsWith(".bench.ts"))
  .map((file) => file.replace(".bench.ts", ""))
  .sort();
const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !all.includes(name));
if (unknown.length > 0) {
  process.stderr.write(`No bench is called ${unknown.join(", ")}. There are: ${all.join(", ")}.\n`);
  process.exit(2);
}
const failed: string[] = [];
for (const name of asked.length > 0 ? asked : all) {
  process.stdout.write(`\n— ${name}\n`);
  const { status } = spawnSync(process.execPath, [join(import.meta.dirname, `${name}.bench.ts`)], { stdio: "inherit" });
  if (status !== 0) failed.push(name);
}
if (failed.length > 0) process.stderr.write(`\nCould not be measured: ${failed.join(", ")}\n`);
process.exitCode = failed.length > 0 ? 1 : 0;
