import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { expectAccessible, expectFits, openBrowser, phone, withPage } from "./browser.ts";
import { startProduct, type Product } from "./product.ts";
import { signInAs } from "./sign-in.ts";

let browser: Browser;
let product: Product;
beforeAll(async () => {
  [browser, product] = await Promise.all([openBrowser(), startProduct({ demo: true })]);
});
afterAll(async () => {
  await browser?.close();
  await product?.stop();
});

const members = (page: Page) => page.locator("#members table").first().innerText();

async function reads(page: Page): Promise<void> {
  await expectAccessible(page);
  await expectFits(page);
}

test("the secretariat registers who owns how much, and the overspend begins with it", async () => {
  await withPage(browser, { size: phone, locale: "nb-NO" }, async (page) => {
    const work = "/nb/arbeid/samarbeid/trondheimsregionen";
    await signInAs(page, product, "secretariat-trondheimsregionen", `${work}/andeler?on=2022-01-01`);
    await reads(page);
    expect(await page.inputValue("#field-shares")).toContain("Trondheim; ");
    await page.fill("#field-shares", "Trondheim; 66,66\nMelhus; 33,33");
    await page.fill("#field-reason", "Prøve.");
    await page.locator("main form.form button[type=submit]").click();
    expect(await page.locator(".ds-error-summary").first().innerText()).toContain("99,99");
    expect(await page.inputValue("#field-shares")).toBe("Trondheim; 66,66\nMelhus; 33,33");
    await reads(page);
    await page.fill("#field-shares", "Trondheim; 2/3; 75\nMelhus; 1/3; 25");
    await page.locator("main form.form button[type=submit]").click();
    await page.waitForURL(/samarbeid\/trondheimsregionen\?.*gjort=/);
    await reads(page);
    expect(await members(page)).toMatch(/66,67\s%\s\(2\/3\)/);
    expect(await members(page)).toMatch(/svarer for 75\s%/);

    await page.goto(`${product.url}/nb/arbeid/penger/trondheimsregionen/merforbruk?on=2022-06-01`);
    expect(await page.inputValue("#field-shares")).toBe("Melhus; 25\nTrondheim; 75");
    await reads(page);
  });
});

test("shares that a source gives stand where the party and the cooperation are read", async () => {
  await withPage(browser, { size: phone, locale: "nb-NO" }, async (page) => {
    await page.goto(`${product.url}/nb/samarbeid/trondheim-havn?on=2017-12-01`);
    await reads(page);
    expect(await members(page)).toMatch(/76,27\s%/);
    await page.goto(`${product.url}/nb/kommuner/malvik?on=2017-12-01`);
    expect(await page.locator("#cooperations").innerText()).toMatch(/Eierandel 0,01\s%/);
    await page.goto(`${product.url}/nb/kommuner/trondheim/eierskapsmelding?on=2017-12-01`);
    await reads(page);
    expect(await page.locator("main").innerText()).toMatch(/Svarer for 76,27\s%/);
  });
});
