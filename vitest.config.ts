import { defineConfig } from "vitest/config";

/** Unit and database tests. Journeys in a browser have a config of their own (e2e/vitest.config.ts). */
export default defineConfig({
  test: {
    include: ["src/**/*.test.ts", "tools/**/*.test.ts", "facts/**/*.test.ts", "demo/**/*.test.ts"],
    pool: "forks",
    testTimeout: 60_000,
    hookTimeout: 180_000,
  },
});
