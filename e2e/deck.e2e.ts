import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { deckFacts } from "#publishing/deck/deck-facts.cases.ts";
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

const on = "2009-06-11";

/** A page as its reader has it, without tags. */
async function textOf(path: string): Promise<string> {
  const answer = await fetch(`${product.url}/nb/${path}${path.includes("?") ? "&" : "?"}on=${on}`);
  expect(answer.status, path).toBe(200);
  const html = (await answer.text()).replaceAll(/<script.*?<\/script>/gs, " ").replaceAll(/<[^>]*>/g, " ");
  return html
    .replaceAll("&#x27;", "'")
    .replaceAll("&quot;", '"')
    .replaceAll("&amp;", "&")
    .replaceAll(/[\s\u00a0\u00ad]+/g, " ")
    .toLowerCase();
}

describe("the founding deck's facts stand on the pages", () => {
  test.each(deckFacts)("$id: $says", async ({ page, words }) => {
    const text = await textOf(page);
    for (const word of words) expect(text, page).toContain(word.toLowerCase());
  });
});

test("a presentation is chosen, ordered and made without JavaScript, and read in the browser", async () => {
  const context = await browser.newContext({ viewport: desktop, javaScriptEnabled: false });
  try {
    const page = await context.newPage();
    await page.goto(`${product.url}/nb/publisering/presentasjon?on=${on}&lysark=why,members,matters`);
    await page.getByRole("button", { name: "Flytt «Hvem som er med» opp" }).click();
    await page.waitForURL(/lysark=members%2Cwhy%2Cmatters/);
    await page.fill("input[name=nr-matters]", "1");
    await page.fill("input[name=nr-members]", "5");
    await page.fill("#field-tittel", "Regionen vår");
    await page.uncheck("input[name=med][value=why]");
    // Enter updates, and moves nothing.
    await page.press("#field-tittel", "Enter");
    await page.waitForURL(/lysark=matters%2Cmembers&/);
    expect(await page.inputValue("#field-tittel")).toBe("Regionen vår");
    await page.getByRole("button", { name: "Lag filene" }).first().click();
    await page.waitForURL(/filer\?.*id=/);
    // It refreshes itself, and the same address is come back to.
    const here = page.url();
    await page.goto(`${product.url}/nb?on=${on}`);
    await page.goto(here);
    await page.locator("a[href*='deck.pptx']").waitFor({ timeout: 60_000 });
    expect(await page.locator("h1").innerText()).toBe("Regionen vår");
    const html = await page.locator("a[href*='deck.html']").getAttribute("href");
    await page.goto(`${product.url}${html}`);
    expect(await page.locator(".slide").count()).toBeGreaterThan(3);
    expect(await page.locator("main").innerText()).toContain("Åtte kommuner og én fylkeskommune er medlem");
  } finally {
    await context.close();
  }
});

test("the HTML deck can be read by all, turns by keyboard, fits a phone and prints a slide a page", async () => {
  const address = `${product.url}/api/v1/publications/deck.html?cooperation=trondheimsregionen&on=${on}`;
  await withPage(browser, { size: desktop }, async (page) => {
    await page.goto(address);
    await expectAccessible(page);
    await page.keyboard.press("ArrowRight");
    await page.waitForFunction(() => document.activeElement?.closest(".slide")?.id === "s2");
    await page.keyboard.press("End");
    await page.waitForFunction(() => document.activeElement?.closest(".slide")?.nextElementSibling === null);
    // Nothing reaches into the line of sources, nothing is cut off.
    const over = await page.evaluate(() =>
      [...document.querySelectorAll(".sheet")].flatMap((sheet) => {
        const foot = sheet.querySelector(".foot")?.getBoundingClientRect().top ?? Infinity;
        return [...sheet.querySelectorAll<HTMLElement>(".b:not(.foot)")]
          .filter(
            (one) =>
              one.getBoundingClientRect().bottom > foot + 1 ||
              one.scrollWidth > one.clientWidth + 1 ||
              (one.matches(".card") && one.scrollHeight > one.clientHeight + 1),
          )
          .map((one) => one.textContent);
      }),
    );
    expect(over).toEqual([]);
    const slides = await page.locator(".slide").count();
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString("latin1");
    expect(pdf.match(/\/Type \/Page\b/g)?.length).toBe(slides);
  });
  await withPage(browser, { size: phone }, async (page) => {
    await page.goto(address);
    await expectFits(page);
    await expectAccessible(page);
  });
});

test("the secretariat saves a presentation, runs it on another day, and takes it back", async () => {
  await withPage(browser, { size: phone }, async (page) => {
    await page.goto(`${product.url}/nb/publisering/presentasjon?on=2011-06-17&lysark=members,history`);
    await page.locator("#save a[href^='/sign-in']").click();
    await page
      .getByText(/sekretariat/i)
      .first()
      .click();
    await page.waitForURL(/publisering\/presentasjon/);
    await expectFits(page);
    await page.fill("#field-name", "Til årsmøtet");
    await page.locator("#save button[type=submit]").click();
    await page.waitForURL(/mal=trondheimsregionen-til-arsmotet/);
    await expectAccessible(page);
    expect(await page.locator("#templates").innerText()).toContain("Til årsmøtet");
    await page.goto(`${product.url}/nb/publisering/presentasjon?mal=trondheimsregionen-til-arsmotet&on=2018-09-26`);
    expect(await page.locator(".slide-rows").first().innerText()).toContain("Ni kommuner er medlem");
    await page.goBack();
    await page.locator(".done-notice button").click();
    await page.waitForURL(/gjort=/);
    await page.goto(`${product.url}/nb/publisering/presentasjon`);
    expect(await page.locator("#templates").innerText()).not.toContain("Til årsmøtet");
  });
});
