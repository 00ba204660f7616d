import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { box, collection, feature, housing, point, polygon } from "#plans/rules/measures/fields.cases.ts";
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

const plan = "/nb/planer/ikap-2";
const work = "/nb/arbeid/planer/ikap-2/retningslinjer/ikap2-bolig-naer";
const stop = feature({ type: "kollektivstopp", navn: "Melhus skysstasjon" }, point(10.403, 63.4));
const inMetres = JSON.stringify(collection(housing(60, polygon(box(569_000, 7_034_000, 569_100, 7_034_100))), stop));
const inDegrees = JSON.stringify(collection(housing(60, polygon(box(10.4, 63.4))), stop));

test("Melhus measures its fields on a phone, answers with what was measured, and takes the answer back", async () => {
  await withPage(browser, { size: phone }, async (page) => {
    await page.goto(`${product.url}${work}/maaling?part=melhus`);
    await expectAccessible(page);
    await page.locator("main a[href^='/sign-in']").click();
    await page
      .getByText(/Melhus/)
      .first()
      .click();
    await page.waitForURL(/maaling/);
    await expectAccessible(page);
    await expectFits(page);

    await page.fill("#field-fields", inMetres);
    await page.locator("button[name=do][value=preview]").click();
    await page.waitForSelector("[role=alert]");
    expect(await page.locator("[role=alert]").innerText()).toContain("569000, 7034000 er meter (UTM), ikke grader");
    expect(await page.inputValue("#field-fields")).toBe(inMetres);
    await expectAccessible(page);

    await page.fill("#field-fields", inDegrees);
    await page.locator("button[name=do][value=preview]").click();
    await page.waitForSelector("#result");
    expect(await page.locator("#result").innerText()).toMatch(/100 prosent[\s\S]*Ingenting er lagret/);
    await expectAccessible(page);
    await expectFits(page);
    await page.locator("button[name=do][value=save]").click();
    await page.waitForURL(/retningslinjer\/ikap2-bolig-naer\?.*gjort=/);
    expect(await page.locator("#measurements").innerText()).toContain("Melhus: 100 prosent");
    await expectAccessible(page);

    await page.goto(`${product.url}${plan}/oppfolging/melhus`);
    await expectAccessible(page);
    await expectFits(page);
    await page.locator("#svar-ikap2-bolig-naer a", { hasText: /^Svar$/ }).click();
    await page.locator("input[name=state][value=deviates]").check();
    await page.locator("button[name=do][value=save]").click();
    await page.waitForSelector("[role=alert]");
    expect(await page.locator("[role=alert]").innerText()).toContain("Skriv hvorfor kommunen avviker");
    await expectAccessible(page);
    await page.locator("input[name=state][value=followed]").check();
    await page.selectOption("#field-measurement", { index: 1 });
    await page.locator("button[name=do][value=save]").click();
    await page.waitForURL(/oppfolging\/melhus\?.*gjort=/);
    expect(await page.locator("#svar-ikap2-bolig-naer").innerText()).toContain("følger");
    await expectAccessible(page);
    await page.locator(".done-notice button").click();
    await page.waitForURL(/retningslinjer\?.*gjort=/);
    expect(await page.locator(".done-notice").innerText()).toContain("Angret");
  });
});

test("the matrix is a list on a phone, is filtered, and opens in a spreadsheet", async () => {
  await withPage(browser, { size: phone }, async (page) => {
    await page.goto(`${product.url}/nb/planer/ikap/retningslinjer?on=2014-12-31`);
    await expectAccessible(page);
    await expectFits(page);
    expect(await page.locator("#lacking").innerText()).toContain("Melhus");
    await page.selectOption("#filter-kommune", "stjordal");
    await page.selectOption("#filter-status", "not-notified");
    await page.locator("form.filter button").click();
    await page.waitForURL(/status=not-notified/);
    expect(await page.locator(".follow-up-row:not(.follow-up-sum)").count()).toBe(2);
    await expectAccessible(page);
    const csv = await page.locator("a[href*='retningslinjer.csv']").getAttribute("href");
    const response = await fetch(`${product.url}${csv}`);
    expect((await response.text()).trim().split("\r\n")).toHaveLength(3);
  });
});

test("the secretariat adds a guideline, and is told what is wrong with its measure", async () => {
  await withPage(browser, { size: desktop }, async (page) => {
    await page.goto(`${product.url}/nb/arbeid/planer/ikap-2/retningslinje`);
    await page.locator("main a[href^='/sign-in']").click();
    await page
      .getByText(/Sekretariatet/)
      .first()
      .click();
    await page.waitForURL(/arbeid\/planer/);
    await expectAccessible(page);
    await page.fill("#field-number", "6");
    await page.fill("#field-wording", "Boligfelt skal ha minst 5 boliger per daa.");
    await page.selectOption("#field-matter", "ikap-2");
    await page.fill("#field-clause", "3");
    await page.selectOption("#field-measureKind", "density");
    await page.fill("#field-value", "5");
    await page.fill("#field-unit", "boliger/ha");
    await page.locator("button[name=do][value=save]").click();
    await page.waitForSelector("[role=alert]");
    expect(await page.locator("[role=alert]").innerText()).toContain("måles i boliger/daa, ikke i «boliger/ha»");
    await expectAccessible(page);
    await page.fill("#field-unit", "boliger/daa");
    await page.locator("button[name=do][value=save]").click();
    await page.waitForURL(/retningslinjer\/ikap-2-6\?.*gjort=/);
    await expectAccessible(page);
    await page.goto(`${product.url}/nb/arbeid/planer/ikap-2/kommuneplan?part=orkland`);
    await expectAccessible(page);
    await page.goto(`${product.url}/nb/arbeid/planer/ikap-2/retningslinjer/ikap-2-6/endre`);
    expect(await page.inputValue("#field-unit")).toBe("boliger/daa");
    await expectAccessible(page);
    await page.fill("#field-area", JSON.stringify(polygon(box(10.2, 63.25, 10.5, 63.42))));
    await page.fill("#field-reason", "Gjelder bare langs Gaula");
    await page.locator("button[name=do][value=save]").click();
    await page.waitForURL(/retningslinjer\/ikap-2-6\?.*gjort=/);
    expect(await page.locator("#where").innerText()).toMatch(/Området er [\d,]+ km² og ligger i .*Melhus/);
    expect(await page.locator("#where path.map-drawn").getAttribute("d")).toMatch(/^M/);
    await expectAccessible(page);
    await page.goto(`${product.url}/nb/arbeid/planer/ikap-2/retningslinjer/ikap-2-6/varsel?part=skaun`);
    await expectAccessible(page);
  });
});
