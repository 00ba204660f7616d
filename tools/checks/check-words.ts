import type { Report } from "./report.ts";
import type { Sources } from "./sources.ts";

const read =
  /\.(tsx?|mjs|js|json|md|css|sql|html|svg|ya?ml|txt|csv|geojson)$|(^|\/)\.[a-z]+(rc|ignore|attributes|config)?$|(^|\/)(run|LICENSE)$/;
const itself = /^tools\/checks\/(check-words|checks\.test)\.ts$/;

/** What must not be written down: it means something on one machine only, or leads somewhere nobody else can reach. */
const forbidden: readonly { pattern: RegExp; why: string; only?: RegExp }[] = [
  {
    pattern: /(?<![\w.:/-])\/(work|root|home\/[a-z]+|Users\/[A-Za-z]+)\/[\w.-]+/,
    why: "is a path of one machine: write it from the root of the repository, or take it as a setting",
  },
  {
    pattern: /"resolved":\s*"/,
    why: "ties the lock file to one registry: keep `omit-lockfile-registry-resolved=true` in .npmrc and run npm install again",
    only: /package-lock\.json$/,
  },
  {
    pattern: /^(@[\w-]+:)?registry\s*=/m,
    why: "ties the project to one registry: leave it to each machine's own settings",
    only: /\.npmrc$/,
  },
  { pattern: /_authToken|-----BEGIN [A-Z ]*PRIVATE KEY-----/, why: "is a secret: take it out, and make a new one" },
];

/** Words that must not be in a file that is kept. */
export function checkWords({ paths, text }: Sources): Report {
  const problems: string[] = [];
  const looked = paths.filter((path) => read.test(path) && !itself.test(path));
  for (const path of looked) {
    for (const { pattern, why, only } of forbidden) {
      if (only && !only.test(path)) continue;
      const content = text(path);
      const found = pattern.exec(content);
      if (found)
        problems.push(`${path}:${content.slice(0, found.index).split("\n").length}: "${found[0].trim()}" ${why}.`);
    }
  }
  return { problems, said: `${looked.length} files` };
}
