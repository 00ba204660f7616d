import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
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

async function looked(page: Page): Promise<string> {
  await expectAccessible(page);
  await expectFits(page);
  return (await page.locator("main").innerText()).replaceAll("\u00A0", " ");
}

test("a mayor on a phone finds out why Malvik pays what it pays, and what it paid the year before", async () => {
  await withPage(browser, { size: phone }, async (page) => {
    await page.goto(`${product.url}/nb/kommuner/malvik?on=2020-06-01`);
    expect(await looked(page)).toContain("422 009,18 kr");
    await page.locator("#costs tbody a").first().click();
    await page.waitForURL(/penger\/trondheimsregionen\/2020\/fordeling.*kommune=malvik/);
    const said = await looked(page);
    expect(said).toContain("Malvik betaler 422 009,18 kr.");
    expect(said).toContain("1 800 000 kr delt på 8 = 225 000 kr");
    expect(said).toContain("348 330,56 kr");
    expect(said).toContain("er ikke med lenger");
    expect(said).toContain("samme tall til øret");
  });
});

test("on the day of the deck the frames of 2010 lie ahead; in print and on paper the table says it too", async () => {
  await withPage(browser, { size: desktop }, async (page) => {
    await page.goto(`${product.url}/nb/penger?on=2009-06-11`);
    expect(await looked(page)).toContain("fylkesmannens skjønnsmidler");
    await page.goto(`${product.url}/nb/penger/trondheimsregionen/2010?on=2009-06-11`);
    const said = await looked(page);
    expect(said).toContain("Rammen er ikke satt ennå. 19. juni 2009 settes den til 3 750 000 kr.");
    expect(said).toContain("Handlingsprogram for arealplan og boligpolitikk");
  });
});

test("the secretariat shares out an instalment, sees it first, and takes it back", async () => {
  await withPage(browser, { size: desktop }, async (page) => {
    await page.goto(`${product.url}/nb/arbeid/penger/trondheimsregionen/fordeling?aar=2026`);
    await looked(page);
    await page.locator("main a[href^='/sign-in']").click();
    await page.getByText("Sekretariatet, Trondheimsregionen").first().click();
    await page.waitForURL(/arbeid\/penger\/trondheimsregionen\/fordeling/);
    await looked(page);
    await page.fill("#field-amount", "mye");
    await page.getByRole("button", { name: "Regn ut" }).click();
    await page.waitForSelector(".ds-error-summary");
    await looked(page);
    await page.fill("#field-amount", "7 000 000");
    await page.getByRole("button", { name: "Regn ut" }).click();
    await page.waitForSelector("#preview");
    expect(await looked(page)).toContain("Ingenting er lagret ennå.");
    await page.fill("#field-reason", "Vedtatt av regionrådet");
    await page.getByRole("button", { name: "Lagre fordelingen" }).click();
    await page.waitForURL(/penger\/trondheimsregionen\/2026\?.*gjort=/);
    expect(await looked(page)).toContain("Terminen er fordelt");
    await page.goto(`${product.url}/nb/penger/trondheimsregionen/2026/fordeling`);
    expect(await looked(page)).toContain("7 000 000 kr er fordelt på åtte");
    await page.goBack();
    await page.locator(".done-notice button").click();
    await page.waitForURL(/gjort=/);
    await page.goto(`${product.url}/nb/penger/trondheimsregionen/2026/fordeling`);
    expect(await looked(page)).toContain("Ingen termin");

    await page.goto(`${product.url}/nb/arbeid/penger/trondheimsregionen/regnskap?aar=2010`);
    await page.fill("#field-text", "Tekst;Beløp\nMøter;100\nTrykk;mye\n");
    await page.getByRole("button", { name: "Se over fila" }).click();
    await page.waitForSelector("#checked");
    expect(await looked(page)).toContain("Linje 3, «beløp»: «mye» er ikke et beløp på sin plass.");
    await page.goto(`${product.url}/nb/arbeid/penger/trondheimsregionen/merforbruk`);
    await page.fill("#field-year", "12");
    await page.getByRole("button", { name: "Hent andelene for året" }).click();
    await page.waitForSelector(".ds-error-summary");
    await page.fill("#field-amount", "1000");
    await page.fill("#field-year", "2009");
    await page.getByRole("button", { name: "Hent andelene for året" }).click();
    await page.waitForFunction(() => document.querySelector(".ds-error-summary") === null);
    expect(await page.inputValue("#field-shares")).toContain("Klæbu;");
    expect(await page.inputValue("#field-amount")).toBe("1000");
    await page.goto(`${product.url}/nb/arbeid/penger/trondheimsregionen/nokkel`);
    await page.fill("#field-title", "Ny nøkkel");
    await page.getByText("Trapp for de største").click();
    await page.fill("#field-taper", "mange; 0,5");
    await page.getByRole("button", { name: "Sett nøkkelen" }).click();
    await page.waitForSelector(".ds-error-summary");
    expect(await looked(page)).toContain("«mange; 0,5» er ikke skrevet slik feltet vil ha det.");
    expect(await page.inputValue("#field-taper")).toBe("mange; 0,5");
    for (const form of ["nokkel", "ramme", "budsjett?aar=2010", "merforbruk", "dekning"]) {
      await page.goto(`${product.url}/nb/arbeid/penger/trondheimsregionen/${form}`);
      await looked(page);
    }
  });
});
