import { readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { emptyNames } from "./imports/arrows.ts";
import { judge } from "./imports/judge.ts";
import { placeOf } from "./imports/place.ts";
import { isBarrel, readImports } from "./imports/read-imports.ts";
import { ownFiles } from "./own-files.ts";

/** `npm run check -- arrows`: who may know whom, file by file. Prints a sentence for each import that may not be. */
const root = join(import.meta.dirname, "..");
const files = ownFiles(root).filter((path) => /\.tsx?$/.test(path) && !path.endsWith(".d.ts"));
const problems: string[] = [];
let read = 0;
for (const path of files) {
  const place = placeOf(path);
  if (place.at === "unknown") {
    if (path.startsWith("src/"))
      problems.push(`${path}: its folder has no step in tools/imports/arrows.ts: give it one.`);
    continue;
  }
  const text = readFileSync(join(root, path), "utf8");
  for (const { specifier, line } of readImports(path, text)) {
    read += 1;
    const problem = judge(path, specifier);
    if (problem !== null) problems.push(`${path}:${line}: ${problem}`);
  }
  if (isBarrel(path, text)) problems.push(`${path}: it only hands on other files; import those where they are used.`);
  if (emptyNames.includes(basename(path).replace(/\..*$/, "")))
    problems.push(`${path}: name the file after what it does.`);
}
for (const problem of problems) process.stdout.write(`${problem}\n`);
process.stdout.write(`${read} imports in ${files.length} files, ${problems.length} against the arrows\n`);
process.exitCode = problems.length === 0 && read > 0 ? 0 : 1;
