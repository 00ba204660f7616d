import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { expectAccessible, expectFits, openBrowser, phone, withPage } from "./browser.ts";
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

test("Melhus' secretary registers the council's resolution on a phone, and takes it back", async () => {
  await withPage(browser, { size: phone }, async (page) => {
    await page.goto(`${product.url}/nb/arbeid/saker/ikap/vedtak?on=2009-06-15`);
    await expectAccessible(page);
    await page.locator("main a[href^='/sign-in']").click();
    await page
      .getByText(/Melhus/)
      .first()
      .click();
    await page.waitForURL(/arbeid\/saker\/ikap\/vedtak/);
    await expectAccessible(page);
    await expectFits(page);
    await page.fill("#field-day", "2009-06-15");
    await page.fill("#field-wording", "Kommunestyret slutter seg til utkastet.");
    await page.locator("button[name=do][value=save]").click();
    await page.waitForURL(/saker\/ikap\?.*gjort=/);
    await expectAccessible(page);
    expect(await page.locator("main").innerText()).toContain("15. juni 2009");
    await page.locator(".done-notice button").click();
    await page.waitForURL(/gjort=/);
    await expectAccessible(page);
  });
});
