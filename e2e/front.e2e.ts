import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { desktop, expectAccessible, expectFits, inkOf, openBrowser, phone, withPage } from "./browser.ts";
import { startProduct, type Product } from "./product.ts";

let browser: Browser;
let product: Product;
beforeAll(async () => {
  [browser, product] = await Promise.all([openBrowser(), startProduct({ demo: true })]);
});
afterAll(async () => {
  await browser?.close();
  await product?.stop();
});

const foundingDay = "2009-06-11";
const sizes = { "on a phone": phone, "on a desk": desktop };

describe("the region's front page", () => {
  describe.each(Object.entries(sizes))("%s", (_where, size) => {
    test.each(["nb", "nn", "en"])("in %s says where one is, can be read by all, and fits", async (language) => {
      await withPage(browser, { size, locale: language === "en" ? "en-GB" : `${language}-NO` }, async (page) => {
        const answer = await page.goto(`${product.url}/${language}?on=${foundingDay}`);
        expect(answer?.status()).toBe(200);
        expect(await page.locator("html").getAttribute("lang")).toBe(language);
        expect(await page.title()).not.toBe("");
        expect(await page.locator("h1").count()).toBe(1);
        expect(await page.locator("h1").innerText()).toContain("Trondheimsregionen");
        expect(await inkOf(page, "h1")).toBeGreaterThan(0.01);
        await expectAccessible(page);
        await expectFits(page);
      });
    });
  });

  test("the bare address leads to the reader's own language", async () => {
    for (const [locale, language] of [
      ["nb-NO", "nb"],
      ["nn-NO", "nn"],
      ["en-GB", "en"],
      ["de-DE", "nb"],
    ] as const) {
      await withPage(browser, { locale }, async (page) => {
        await page.goto(product.url);
        expect(new URL(page.url()).pathname).toBe(`/${language}`);
      });
    }
  });

  test("says the same without JavaScript, and carries at most 60 kB of it", async () => {
    const address = `${product.url}/nb?on=${foundingDay}`;
    const words = (javaScript: boolean) =>
      withPage(browser, { javaScript }, async (page) => {
        let bytes = 0;
        page.on("response", (response) => {
          if (response.request().resourceType() === "script")
            void response.body().then((body) => (bytes += body.length));
        });
        await page.goto(address, { waitUntil: "networkidle" });
        return { main: await page.locator("main").innerText(), bytes };
      });
    const [without, withScripts] = [await words(false), await words(true)];
    expect(without.main).toBe(withScripts.main);
    expect(without.main).toContain("Melhus");
    // Uncompressed here, so what travels is less still.
    expect(withScripts.bytes).toBeLessThanOrEqual(60_000);
  });

  test("keeps the day when the reader moves on", async () => {
    await withPage(browser, {}, async (page) => {
      await page.goto(`${product.url}/nb?on=${foundingDay}`);
      const links = await page
        .locator("header a[href^='/nb'], main a[href^='/nb']")
        .evaluateAll((all) => all.map((link) => link.getAttribute("href") ?? ""));
      expect(links.length).toBeGreaterThan(3);
      expect(links.filter((href) => !href.includes("on=")).filter((href) => !href.includes("#"))).toEqual([]);
    });
  });
});
