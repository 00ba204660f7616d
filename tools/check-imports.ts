import { basename } from "node:path";
import type { Report } from "./checks/report.ts";
import type { Sources } from "./checks/sources.ts";
import { emptyNames } from "./imports/arrows.ts";
import { judge } from "./imports/judge.ts";
import { placeOf } from "./imports/place.ts";
import { isBarrel, readImports } from "./imports/read-imports.ts";

/** Who may know whom, file by file: a sentence for each import that may not be. */
export function checkImports({ scripts, tree }: Sources): Report {
  const problems: string[] = [];
  let read = 0;
  for (const path of scripts) {
    if (placeOf(path).at === "unknown") {
      if (path.startsWith("src/"))
        problems.push(`${path}: its folder has no step in tools/imports/arrows.ts: give it one.`);
      continue;
    }
    const file = tree(path);
    for (const { specifier, line } of readImports(file)) {
      read += 1;
      const problem = judge(path, specifier);
      if (problem !== null) problems.push(`${path}:${line}: ${problem}`);
    }
    if (isBarrel(file)) problems.push(`${path}: it only hands on other files; import those where they are used.`);
    if (emptyNames.includes(basename(path).replace(/\..*$/, "")))
      problems.push(`${path}: name the file after what it does.`);
  }
  if (read === 0) problems.push("No import was found at all: the check itself is broken.");
  return { problems, said: `${read} imports in ${scripts.length} files` };
}
