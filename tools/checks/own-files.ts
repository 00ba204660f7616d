import { execFileSync } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { join, relative, sep } from "node:path";

const notOurs = new Set(["node_modules", "build", ".git", ".samrad", ".react-router", "coverage"]);

/** Every file that is ours, as paths from the root with `/`: those git tracks or would track; where there is no git, those on disk. */
export function ownFiles(root: string): string[] {
  try {
    const listed = execFileSync("git", ["ls-files", "-z", "--cached", "--others", "--exclude-standard"], {
      cwd: root,
      encoding: "utf8",
      stdio: ["ignore", "pipe", "ignore"],
      maxBuffer: 64 * 1024 * 1024,
    });
    return listed
      .split("\0")
      .filter((path) => path !== "" && existsSync(join(root, path)))
      .sort();
  } catch {
    return onDisk(root, root).sort();
  }
}

function onDisk(root: string, folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return notOurs.has(entry.name) ? [] : onDisk(root, path);
    return [relative(root, path).split(sep).join("/")];
  });
}
