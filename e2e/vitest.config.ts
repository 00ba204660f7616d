import { defineConfig } from "vitest/config";

/** Journeys in a real browser against the real product, one file at a time: two cores have enough with one of each. */
export default defineConfig({
  root: import.meta.dirname,
  test: {
    include: ["**/*.e2e.ts"],
    pool: "forks",
    fileParallelism: false,
    testTimeout: 120_000,
    hookTimeout: 180_000,
  },
});
