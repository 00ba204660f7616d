import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { expectAccessible, expectAccessibleUnscripted, expectFits, openBrowser, phone, withPage } from "./browser.ts";
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

const secretariat = "secretariat-trondheimsregionen";
const save = (page: Page) => page.locator("main form.form button[type=submit]").first().click();
const main = (page: Page) => page.locator("main").innerText();
const problems = (page: Page) => page.locator(".ds-error-summary").innerText();

/** Sends a form that is filled in, to the matter's page with its notice; read by everyone, on every screen. */
async function doneOn(page: Page, matter: string): Promise<string> {
  await save(page);
  await page.waitForURL(new RegExp(`saker/${matter}\\?.*gjort=`));
  await expectAccessible(page);
  await expectFits(page);
  return main(page);
}

test("Melhus' secretary compares, registers and takes back the council's resolution on a phone", async () => {
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
    await page.fill("#field-day", "2009-04-01");
    await page.fill("#field-wording", "Vedtatt.");
    await save(page);
    expect(await problems(page)).toContain("før saken ble åpnet");
    await expectAccessible(page);
    await expectFits(page);
    await page.fill("#field-day", "2009-06-15");
    await page.fill(
      "#field-wording",
      "1. Utslippene av CO2 fra transport i regionen skal ned med 25 prosent fram til 2018.",
    );
    await page.fill("#field-votesFor", "27");
    await page.locator("button[value=compare]").click();
    await page.waitForSelector("#sammenligning");
    await expectAccessible(page);
    await expectFits(page);
    expect(await page.locator("#sammenligning").innerText()).toContain("Ingenting er lagret");
    expect(await page.locator("#sammenligning ins").first().innerText()).toContain("25");
    expect(await page.inputValue("#field-votesFor")).toBe("27");
    await page.fill("#field-wording", "Kommunestyret slutter seg til utkastet.");
    await page.locator("button[name=do][value=save]").click();
    await page.waitForURL(/saker\/ikap\?.*gjort=/);
    await expectAccessible(page);
    await expectFits(page);
    expect(await page.locator("#part-melhus").innerText()).toContain("15. juni 2009");
    await page.locator(".done-notice button").click();
    await page.waitForURL(/on=2009-06-15&gjort=/);
    expect(await page.locator(".done-notice").innerText()).toContain("Angret: vedtaket er registrert");
    expect(await page.locator("#part-melhus").innerText()).not.toContain("15. juni 2009");
    await expectAccessible(page);
  });
});

test("the secretariat takes a matter from its opening to the region's meeting, in nynorsk on a phone", async () => {
  await withPage(browser, { size: phone, locale: "nn-NO" }, async (page) => {
    const work = (act: string, on = "2009-06-15") =>
      page.goto(`${product.url}/nn/arbeid/saker/${matter}/${act}?on=${on}`);
    const matter = "felles-klimaplan";
    await signInAs(page, product, secretariat, "/nn/arbeid/saker/ny?on=2009-05-04");
    await expectAccessible(page);
    await expectFits(page);
    await page.fill("#field-title", "Felles klimaplan");
    await page.fill("#field-body", "1. Utsleppa skal ned.\n2. Kommunane rapporterer kvart år.");
    for (const gone of ["klaebu", "orkdal", "skaun", "stjordal", "malvik", "midtre-gauldal"])
      await page.locator(`input[name=party-${gone}]`).uncheck();
    expect(await doneOn(page, matter)).toContain("Saka er opna");

    await work("utsending", "2009-05-05");
    expect(await page.locator(".recipients").innerText()).toContain("Melhus");
    await page.fill("#field-due", "2009-06-19");
    expect(await doneOn(page, matter)).toContain("19. juni 2009");

    await work("part");
    await page.fill("#field-party", "Selbu");
    await page.selectOption("#field-part", "accedes");
    await page.locator("input[name='only-1']").check();
    expect(await doneOn(page, matter)).toContain("Selbu");

    await work("saksliste");
    await page.selectOption("#field-party", "melhus");
    await page.fill("#field-day", "2009-06-16");
    await doneOn(page, matter);
    expect(await page.locator("#part-melhus").innerText()).toContain("16. juni 2009");

    await work("steg");
    await page.selectOption("#field-party", "melhus");
    await page.selectOption("#field-organ", "executive-board");
    await page.fill("#field-day", "2009-06-09");
    await doneOn(page, matter);
    expect(await page.locator("#part-melhus").innerText()).toContain("9. juni 2009");

    for (const [party, day] of [
      ["melhus", "2009-06-16"],
      ["trondheim", "2009-06-18"],
    ] as const) {
      await work(`vedtak`, day);
      await page.selectOption("#field-party", party);
      await page.fill("#field-wording", "1. Utsleppa skal ned.\n2. Kommunane rapporterer kvart år.");
      await save(page);
      await page.waitForURL(/gjort=/);
    }

    await work("frist", "2009-06-18");
    expect(await main(page)).toContain("19. juni 2009");
    await page.selectOption("#field-stage", "region-meeting");
    await page.fill("#field-due", "2009-06-22");
    await page.fill("#field-reason", "Møtet er flytta.");
    expect(await doneOn(page, matter)).toContain("Møtet er flytta.");

    await work("behandling", "2009-06-22");
    await expectAccessible(page);
    await page.fill("#field-noticeDay", "2009-06-08");
    await page.selectOption("select[name=vote-skaun]", "absent");
    await page.locator("input[name=reserved-malvik]").check();
    await page.selectOption("#field-chair", "trondheim");
    await doneOn(page, matter);
    expect(await page.locator(".verdict").first().innerText()).toMatch(/^\s*I kraft/);

    await work("uttreden", "2009-06-23");
    await page.selectOption("#field-party", "melhus");
    await page.fill("#field-reason", "Vedteke i kommunestyret.");
    expect(await doneOn(page, matter)).toContain("23. juni 2009");

    await work("tekst", "2009-06-24");
    await page.fill("#field-body", "1. Utsleppa skal ned med 20 prosent.\n2. Kommunane rapporterer kvart år.");
    expect(await doneOn(page, matter)).toContain("20 prosent");
    await page.locator(".done-notice button").click();
    await page.waitForURL(/on=2009-06-24&gjort=/);
    expect(await page.locator("#teksten").innerText()).not.toContain("20 prosent");
  });
});

test("what cannot be saved stays in the form, with what to correct, without JavaScript and in English", async () => {
  await withPage(browser, { locale: "en-GB", javaScript: false }, async (page) => {
    await signInAs(page, product, secretariat, "/en/arbeid/saker/ikap/vedtak?on=2009-06-15");
    await page.selectOption("#field-party", "melhus");
    await page.locator("#field-day").fill("2009-04-01");
    await page.locator("input[name=outcome][value=postponed]").check();
    await page.locator("details.folded", { hasText: "Reservation" }).locator("summary").click();
    await page.fill("#field-reservation", "Not the harbour <script>alert(1)</script>.");
    await page.locator("input[name='reserved-4']").check();
    await save(page);
    await expectAccessibleUnscripted(browser, page);
    expect(await problems(page)).toContain("1 April 2009 is before the matter was opened (4 May 2009)");
    expect(await page.inputValue("#field-party")).toBe("melhus");
    expect(await page.inputValue("#field-reservation")).toBe("Not the harbour <script>alert(1)</script>.");
    expect(await page.locator("input[name='reserved-4']").isChecked()).toBe(true);
    expect(await page.locator("input[name=outcome][value=postponed]").isChecked()).toBe(true);
    expect(await page.locator("#field-reservation").isVisible()).toBe(true);

    await page.goto(`${product.url}/en/arbeid/saker/ikap/behandling?on=2009-06-17`);
    await page.fill("#field-noticeDay", "2009-06-25");
    await page.selectOption("select[name=vote-skaun]", "abstain");
    await page.locator("input[name=reserved-skaun]").check();
    await save(page);
    expect(await problems(page)).toContain("25 June 2009");
    expect(await page.inputValue("select[name=vote-skaun]")).toBe("abstain");
    expect(await page.locator("input[name=reserved-skaun]").isChecked()).toBe(true);

    await page.goto(`${product.url}/en/arbeid/saker/ny?on=2009-06-17`);
    await page.fill("#field-title", "IKAP");
    await page.fill("#field-body", "1. One clause.");
    await page.locator("input[name=party-skaun]").uncheck();
    await save(page);
    await expectAccessibleUnscripted(browser, page);
    expect(await problems(page)).toContain("another title");
    expect(await page.inputValue("#field-body")).toBe("1. One clause.");
    expect(await page.locator("input[name=party-skaun]").isChecked()).toBe(false);

    await page.goto(`${product.url}/en/arbeid/saker/ikap/part?on=2009-06-17`);
    await page.fill("#field-party", "Atlantis");
    await save(page);
    expect(await problems(page)).toContain("Atlantis");
    expect(await page.inputValue("#field-party")).toBe("Atlantis");
    await page.goto(`${product.url}/en/saker/ikap?on=2009-06-17`);
    await expectAccessibleUnscripted(browser, page);
  });
});

test("of two who edit at once the second is told who was first, and nothing of theirs is lost", async () => {
  await withPage(browser, {}, async (page) => {
    const address = "/nb/arbeid/saker/ikap/frist?on=2009-06-15";
    await signInAs(page, product, secretariat, address);
    const other = await page.context().newPage();
    await other.goto(product.url + address);
    for (const [one, due] of [
      [page, "2009-08-31"],
      [other, "2009-09-15"],
    ] as const) {
      await one.fill("#field-due", due);
      await one.fill("#field-reason", `Flyttet til ${due}.`);
    }
    await save(page);
    await page.waitForURL(/gjort=/);
    await save(other);
    expect(await problems(other)).toContain("Noen andre har endret saken mens du skrev");
    expect(await other.inputValue("#field-due")).toBe("2009-09-15");
    expect(await other.locator(".ds-error-summary a[href*=journal]").innerText()).toContain("fristen er flyttet");
    await expectAccessible(other);
    await save(other);
    await other.waitForURL(/gjort=/);
    expect(await main(other)).toContain("Flyttet til 2009-09-15.");
  });
});
