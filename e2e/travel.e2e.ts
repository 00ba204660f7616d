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

const persons = ["person;kommune;vekt"].concat(
  Array.from({ length: 60 }, (_, at) => `${at};${at % 3 === 0 ? "Melhus" : "5001"};1500`),
);
const trips = ["person;fra;til;reisemiddel;formål;km"].concat(
  Array.from(
    { length: 110 },
    (_, at) => `${at % 55};5001;${at % 4 === 0 ? "5028" : "5001"};${at % 2 ? "gange" : "bilfører"};arbeid;${at % 9}`,
  ),
);
const file = (name: string, rows: readonly string[]) => ({
  name,
  mimeType: "text/csv",
  buffer: Buffer.from(rows.join("\n")),
});

test("a survey is uploaded on a phone, mended, worked out, kept and taken back", async () => {
  await withPage(browser, { size: phone }, async (page) => {
    await page.goto(`${product.url}/nb/arbeid/reiser`);
    await expectAccessible(page);
    await page.locator("main a[href^='/sign-in']").click();
    await page
      .getByText(/sekretariat/i)
      .first()
      .click();
    await page.waitForURL(/arbeid\/reiser/);
    await page.fill("#field-title", "Prøveundersøkelse");
    await page.locator("main button[type=submit]").first().click();
    await page.waitForSelector(".ds-error-summary");
    await expectAccessible(page);
    expect(await page.inputValue("#field-title")).toBe("Prøveundersøkelse");

    const send = async (people: readonly string[]) => {
      await page.fill("#field-period", "høsten 2026");
      await page.fill("#field-owner", "Regionen");
      await page.setInputFiles("#field-persons", file("personer.csv", people));
      await page.setInputFiles("#field-trips", file("reiser.csv", trips));
      await page.locator("main button[type=submit]").first().click();
      await page.waitForURL(/arbeid\/reiser\/[0-9a-f-]{36}/);
    };
    await send([...persons, "99;Snillfjord;1"]);
    await page.waitForSelector("main table", { timeout: 30_000 });
    expect(await page.locator("main").innerText()).toContain("Snillfjord");
    await expectAccessible(page);
    await expectFits(page);

    await page.goto(`${product.url}/nb/arbeid/reiser`);
    await page.fill("#field-title", "Prøveundersøkelse");
    await send(persons);
    await page.waitForSelector("#keep", { timeout: 30_000 });
    await expectAccessible(page);
    await expectFits(page);
    await page.locator("#keep button").click();
    await page.waitForURL(/tall\/reiser\/provoundersokelse|tall\/reiser\/proveundersokelse/);
    await expectAccessible(page);
    expect(await page.locator("main").innerText()).toContain("1,83");
    await page.locator(".done-notice button").click();
    await page.waitForURL(/gjort=/);
  });
});
