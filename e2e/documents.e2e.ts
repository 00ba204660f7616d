import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { desktop, expectAccessible, expectFits, openBrowser, phone, withPage } from "./browser.ts";
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

describe("a document as a page", () => {
  test.each([
    ["kommuner/skaun/eierskapsmelding?on=2026-11-01", "Trøndelag Sørvest IPR", "eierskapsmelding"],
    ["samarbeid/trondheimsregionen/aarsmelding/2009", "Hva som skjedde", "aarsmelding"],
    ["planer/ikap-2/dokument?on=2026-11-01", "Teksten punkt for punkt", "plan"],
  ])("%s can be read by all, fits a phone, and comes as PDF and Word", async (path, said, file) => {
    await withPage(browser, { size: phone }, async (page) => {
      const answer = await page.goto(`${product.url}/nb/${path}`);
      expect(answer?.status()).toBe(200);
      expect(await page.locator("main").innerText()).toContain(said);
      await expectAccessible(page);
      await expectFits(page);
      for (const [ending, kind] of [
        ["pdf", "application/pdf"],
        ["docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"],
      ] as const) {
        const address = await page.locator(`.downloads a[href*='${file}.${ending}']`).getAttribute("href");
        const got = await fetch(new URL(address ?? "", product.url));
        expect([got.status, got.headers.get("content-type")]).toEqual([200, kind]);
      }
    });
  });

  test("of a municipality that is gone says who followed", async () => {
    await withPage(browser, { size: phone }, async (page) => {
      await page.goto(`${product.url}/nb/kommuner/snillfjord/eierskapsmelding?on=2026-11-01`);
      expect(await page.locator("main").innerText()).toContain("Flere fulgte etter");
      await expectAccessible(page);
      await expectFits(page);
    });
    const file = await fetch(`${product.url}/nb/kommuner/snillfjord/eierskapsmelding.pdf?on=2026-11-01`);
    expect(file.status).toBe(404);
  });
});

test("the secretariat sees what is owed, is told what is lacking, and takes a claim back", async () => {
  await withPage(browser, { size: desktop }, async (page) => {
    const list = `${product.url}/nb/samarbeid/trondheimsregionen/krav`;
    await page.goto(`${list}?on=2020-03-10`);
    expect(await page.locator("main").innerText()).toContain("1 krav er forfalt");
    await expectAccessible(page);
    await expectFits(page);
    await page.goto(`${list}/1?on=2020-03-10`);
    expect(await page.locator("main").innerText()).toContain("Kravet oppfyller alle reglene som må oppfylles.");
    await expectAccessible(page);
    const xml = await fetch(`${list}/1/ehf.xml?on=2020-03-10`);
    expect(await xml.text()).toContain("urn:fdc:peppol.eu:2017:poacc:billing:3.0");
    expect((await fetch(`${list}/1/krav.pdf?on=2020-03-10`)).headers.get("content-type")).toBe("application/pdf");

    const work = `${product.url}/nb/arbeid/samarbeid/trondheimsregionen/krav`;
    await page.goto(work);
    await expectAccessible(page);
    await page.locator("main a[href^='/sign-in']").click();
    await page
      .getByText(/sekretariat/i)
      .first()
      .click();
    await page.waitForURL(/arbeid\/samarbeid\/trondheimsregionen\/krav/);
    await expectAccessible(page);
    await page.selectOption("#field-issue-run", "trondheimsregionen-2019");
    await page.locator("#issue button[type=submit]").click();
    const refused = page.locator(".ds-error-summary");
    await refused.waitFor();
    expect(await refused.innerText()).toContain("Klæbu: organisasjonsnummer");
    expect(await page.locator("#field-issue-run").inputValue()).toBe("trondheimsregionen-2019");
    await expectAccessible(page);

    await page.fill("#field-credit-number", "2");
    await page.fill("#field-credit-reason", "Feil nøkkel");
    await page.locator("#credit button[type=submit]").click();
    await page.waitForURL(/krav\?.*gjort=/);
    const after = await page.locator("main").innerText();
    expect(after).toContain("Kravet er tatt tilbake");
    expect(after).toContain("Tar tilbake krav nr. 2");
    await expectAccessible(page);
    await expectFits(page);
  });
});
