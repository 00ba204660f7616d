import lighthouse from "lighthouse";
import { chromium, type Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { findChromium } from "./chromium.ts";
import { startProduct, type Product } from "./product.ts";

/** Lighthouse's own score for accessibility, on the pages that decide whether people stay. */
const port = 20_000 + (process.pid % 20_000);
let browser: Browser;
let product: Product;
beforeAll(async () => {
  const found = await findChromium();
  if (!found.ok) throw new Error(`No browser: ${found.because}.`);
  const { args, environment, executable, channel } = found;
  browser = await chromium.launch({
    args: [...args, `--remote-debugging-port=${port}`],
    env: { ...process.env, ...environment },
    ...(executable ? { executablePath: executable } : {}),
    ...(channel ? { channel } : {}),
  });
  product = await startProduct({ demo: true });
});
afterAll(async () => {
  await browser?.close();
  await product?.stop();
});

test.each(["nb", "nb/saker/ikap", "nb/kommuner/melhus", "nb/samarbeid/trondheimsregionen", "nb/tall/region"])(
  "%s scores 100",
  async (path) => {
    const run = await lighthouse(`${product.url}/${path}?on=2009-06-11`, {
      port,
      onlyCategories: ["accessibility"],
      logLevel: "error",
      output: "json",
    });
    const score = run?.lhr.categories["accessibility"]?.score;
    const failed = Object.values(run?.lhr.audits ?? {})
      .filter((audit) => audit.score !== null && audit.score < 1)
      .map((audit) => audit.id);
    expect(failed).toEqual([]);
    expect(score).toBe(1);
  },
);
