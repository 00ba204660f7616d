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
    expect(await page.locator("#setup").innerText()).toContain("mangler organisasjonsnummer");
    await page.locator("#correct a").click();
    await page.waitForURL(/krav\/kreditnota/);
    await page.selectOption("#field-number", "2");
    await page.locator("main button[type=submit]").click();
    await page.waitForSelector(".ds-error-summary");
    expect(await page.locator("#field-number").inputValue()).toBe("2");
    await expectAccessible(page);
    await page.fill("#field-reason", "Feil nøkkel");
    await page.locator("main button[type=submit]").click();
    await page.waitForURL(/krav\?.*gjort=/);
    const after = await page.locator("main").innerText();
    expect(after).toContain("Kravet er tatt tilbake");
    expect(after).toContain("Tar tilbake krav nr. 2");
    await expectAccessible(page);
    await expectFits(page);
  });
});

test("a claim is looked over before it is sent, to one or to all, and paid from a phone", async () => {
  await withPage(browser, { size: phone }, async (page) => {
    const looked = async () => {
      await expectAccessible(page);
      await expectFits(page);
      return (await page.locator("main").innerText()).replaceAll("\u00A0", " ");
    };
    const work = `${product.url}/nb/arbeid/samarbeid/trondheimsregionen/krav`;
    await page.goto(work);
    await page.locator("main a[href^='/sign-in']").click();
    await page.getByText("Sekretariatet, Trondheimsregionen").first().click();
    await page.waitForURL(/arbeid\/samarbeid\/trondheimsregionen\/krav/);
    await looked();

    await page.goto(`${work}/send?termin=trondheimsregionen-2019`);
    expect(await looked()).toContain("Klæbu");
    await page.locator("main a", { hasText: "Registrer" }).first().click();
    await page.waitForURL(/krav\/mottaker/);
    await page.fill("#field-organisationNumber", "921233419");
    await page.locator("main button[type=submit]").click();
    expect(await page.locator(".ds-error-summary").innerText()).toContain("er ikke et organisasjonsnummer");
    await looked();
    await page.fill("#field-organisationNumber", "921 233 418");
    await page.fill("#field-buyerReference", "1001");
    await page.locator("main button[type=submit]").click();
    await page.waitForURL(/krav\/send\?termin=trondheimsregionen-2019.*gjort=/);

    const boxes = page.locator("#field-to input[type=checkbox]");
    for (let at = 0; at < (await boxes.count()); at++) await boxes.nth(at).uncheck();
    await page.locator("main button[value=preview]").click();
    expect(await page.locator(".ds-error-summary").innerText()).toContain("Velg minst én mottaker.");
    await looked();
    await boxes.first().check();
    await page.locator("main button[value=preview]").click();
    await page.waitForSelector("#preview");
    const preview = await looked();
    expect(preview).toContain("Ingenting er sendt ennå.");
    expect(preview).toMatch(/Krav \d+: .* kommune, [\d ]+,\d\d kr/);
    expect(await page.locator(".claim-previews > li").count()).toBe(1);
    await boxes.nth(1).check();
    await page.locator("main button[value=send]").click();
    expect(await page.locator(".ds-error-summary").innerText()).toContain("Valgene er endret");
    expect(await page.locator(".claim-previews > li").count()).toBe(2);
    await looked();
    await page.locator("main button[value=send]").click();
    await page.waitForURL(/samarbeid\/trondheimsregionen\/krav\?.*gjort=/);
    await looked();

    const number = await page.locator("main table tbody td a").last().innerText();
    await page.goto(`${product.url}/nb/samarbeid/trondheimsregionen/krav/${number}`);
    await page.locator("main a", { hasText: "Før en innbetaling" }).click();
    await page.waitForURL(/krav\/innbetaling\?krav=/);
    expect(await page.locator("#field-number").inputValue()).toBe(number);
    expect(await page.locator("#field-amount").inputValue()).toMatch(/^[\d\s]+,\d\d$/);
    await looked();
    await page.fill("#field-reference", "BANK-1");
    await page.locator("main button[type=submit]").click();
    await page.waitForURL(/krav\?.*gjort=/);
    await page.goto(`${product.url}/nb/samarbeid/trondheimsregionen/krav/${number}`);
    expect(await looked()).toContain("betalt");
    for (const step of ["innbetalinger", "avsender", "kreditnota"]) {
      await page.goto(`${work}/${step}`);
      await looked();
    }
  });
});
