import { readFileSync } from "node:fs";
import { defineConfig, mergeConfig } from "vitest/config";
import { ownFiles } from "./tools/checks/own-files.ts";
import base from "./vitest.config.ts";

/** The tests that open a test database, again on a PostgreSQL server (tools/test.ts starts it and says where it is). */
const include = ownFiles(import.meta.dirname).filter(
  (path) => /\.test\.tsx?$/.test(path) && readFileSync(path, "utf8").includes("openTestDatabase("),
);

export default mergeConfig(
  { ...base, test: { ...base.test, include: [] } },
  defineConfig({ test: { include, exclude: ["e2e/**"] } }),
);
