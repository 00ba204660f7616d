import type { Report } from "./report.ts";
import type { Sources } from "./sources.ts";

const limit = 40;

/** Each folder of `src` says in at most forty lines what it is for. */
export function checkReadmes({ paths, text }: Sources): Report {
  const folders = [...new Set(paths.flatMap((path) => /^src\/([^/]+)\//.exec(path)?.[1] ?? []))];
  const problems = folders.flatMap((folder) => {
    const path = `src/${folder}/README.md`;
    if (!paths.includes(path))
      return [`${path} is missing: its words, its states, its acts and its doors, in at most ${limit} lines.`];
    const lines = text(path).trimEnd().split("\n").length;
    return lines > limit ? [`${path} has ${lines} lines; keep to ${limit}, and move the rest to docs/.`] : [];
  });
  return { problems, said: `${folders.length} folders` };
}
