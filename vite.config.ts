import { reactRouter } from "@react-router/dev/vite";
import { defineConfig } from "vite";

/** Builds the pages for server and browser. `#` imports come from package.json, the same as Node's. */
export default defineConfig({
  plugins: [reactRouter()],
  build: { assetsInlineLimit: 0, target: "es2022" },
});
