import { checkNames, runChecks } from "./checks/run-checks.ts";

/** `npm run check`: everything that can be said of the code without running it. `npm run check -- types lint` runs some. */
const names = process.argv.slice(2);
const unknown = names.filter((name) => !checkNames.some((known) => known === name || known.replace(" ", "-") === name));
if (unknown.length > 0) {
  process.stderr.write(
    `No check is called ${unknown.join(", ")}. There are: ${checkNames.map((name) => name.replace(" ", "-")).join(", ")}.\n`,
  );
  process.exit(2);
}
const begun = performance.now();
const { passed, failed } = await runChecks(names);
process.stdout.write(
  `${passed} checks passed, ${failed} failed, in ${((performance.now() - begun) / 1000).toFixed(1)} s\n`,
);
process.exitCode = failed === 0 ? 0 : 1;
