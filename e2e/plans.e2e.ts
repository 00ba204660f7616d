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

const main = (page: Page) => page.locator("main").innerText();
const save = (page: Page) => page.locator("main form.form button[type=submit]").first().click();

async function doneOn(page: Page, project: string): Promise<string> {
  await save(page);
  await page.waitForURL(new RegExp(`${project}\\?.*gjort=`));
  await expectAccessible(page);
  await expectFits(page);
  return main(page);
}

test("from the list of plans to the workshop that was moved, on a phone", async () => {
  await withPage(browser, { size: phone }, async (page) => {
    await page.goto(`${product.url}/nb/planer?on=2009-06-11`);
    expect(await main(page)).toContain("Fem planer gjelder, og tre er under arbeid.");
    await page.getByRole("link", { name: "Strategisk næringsplan for Trondheimsregionen" }).click();
    expect(await main(page)).toContain("ikke vedtatt");
    expect(await page.locator("#vil").innerText()).toContain("Gi klare signaler om retning");
    await page.locator("#prosjekter").getByRole("link", { name: "Strategier for vekst" }).click();
    await expectAccessible(page);
    await expectFits(page);
    expect(await page.locator("#milepael-workshop").innerText()).toContain("17. juni 2009");
    expect(await page.locator("#milepael-workshop").innerText()).toContain("Tidligere frister: 10. juni 2009");
    await page.getByText("Tidslinjen som tabell").click();
    expect(await page.locator("#tidslinje table").innerText()).toContain("Konkluderende møte");
    await expectAccessible(page);
  });
});

test("the secretariat opens a project, is refused a ring of milestones, and takes back a report", async () => {
  await withPage(browser, { size: phone }, async (page) => {
    const work = (act: string) => page.goto(`${product.url}/nb/arbeid/prosjekter/felles-klimaregnskap/${act}`);
    await signInAs(page, product, "secretariat-trondheimsregionen", "/nb/arbeid/planer/ny");
    await expectAccessible(page);
    await expectFits(page);
    await page.fill("#field-title", "Utviklingsplan 2027");
    await page.fill("#field-periodFrom", "2027-12-31");
    await page.fill("#field-periodUntil", "2027-01-01");
    await save(page);
    expect(await page.locator(".ds-error-summary").innerText()).toContain("Planperioden kan ikke slutte");
    expect(await page.inputValue("#field-title")).toBe("Utviklingsplan 2027");
    await page.fill("#field-periodFrom", "2027-01-01");
    await page.fill("#field-periodUntil", "2027-12-31");
    expect(await doneOn(page, "utviklingsplan-2027")).toContain("Planen er opprettet");

    await page.goto(`${product.url}/nb/arbeid/planer/utviklingsplan-2027/prosjekt`);
    await expectAccessible(page);
    await page.fill("#field-title", "Felles klimaregnskap");
    expect(await doneOn(page, "felles-klimaregnskap")).toContain("Prosjektet er opprettet");

    await work("milepael");
    await page.fill("#field-title", "Tall");
    await page.fill("#field-due", "2099-01-01");
    await doneOn(page, "felles-klimaregnskap");
    await work("milepael");
    await page.fill("#field-title", "Regnskap");
    await page.fill("#field-due", "2099-06-01");
    await page.getByLabel("Tall").check();
    expect(await doneOn(page, "felles-klimaregnskap")).toContain("Neste: Tall, 1. januar 2099.");

    await work("avhengighet");
    await page.selectOption("#field-milestone", "tall");
    await page.getByLabel("Regnskap").check();
    await save(page);
    expect(await page.locator(".ds-error-summary").innerText()).toContain("«Tall» → «Regnskap» → «Tall»");
    await expectAccessible(page);
    await expectFits(page);

    await work("rapport");
    await page.locator("input[name=light][value=red]").check();
    await page.fill("#field-words", "Står stille.");
    expect(await doneOn(page, "felles-klimaregnskap")).toContain("Ute av rute");
    await page.locator(".done-notice button").click();
    await page.waitForURL(/felles-klimaregnskap\?.*gjort=/);
    expect(await page.locator("#rapporter").innerText()).toContain("Ingen har rapportert");
    for (const act of ["naadd", "frist", "leveranse", "part"]) {
      await work(act);
      await expectAccessible(page);
      await expectFits(page);
    }
    await page.goto(`${product.url}/nb/arbeid/planer/naeringsplan/prosess`);
    await expectAccessible(page);
    await page.goto(`${product.url}/nb/arbeid/planer/mal`);
    await expectAccessible(page);
    await expectFits(page);
  });
});

test("the secretariat says what a plan wants, measures it, enters its version, and places a project in it", async () => {
  await withPage(browser, { size: phone }, async (page) => {
    const work = async (act: string) => {
      await page.goto(`${product.url}/nb/arbeid/planer/utviklingsplan-2028/${act}`);
      await expectAccessible(page);
      await expectFits(page);
    };
    const done = () => doneOn(page, "utviklingsplan-2028");
    await signInAs(page, product, "secretariat-trondheimsregionen", "/nb/arbeid/planer/ny");
    await page.fill("#field-title", "Utviklingsplan 2028");
    await done();

    await work("indikator");
    expect(await main(page)).toContain("Planen har ingen mål denne dagen");
    await work("innhold");
    await save(page);
    expect(await page.locator(".ds-error-summary").innerText()).toContain("ordlyd");
    await page.fill("#field-wording", "Flere går til skolen");
    expect(await done()).toContain("Det planen vil, er ført inn");
    await work("innhold");
    await page.getByText("Endre eller avslutt noe som står i planen").click();
    await page.getByRole("link", { name: "Flere går til skolen" }).click();
    expect(await page.inputValue("#field-wording")).toBe("Flere går til skolen");
    await page.fill("#field-wording", "Flere barn går til skolen");
    expect(await done()).toContain("Flere barn går til skolen");

    await work("indikator");
    await page.fill("#field-title", "Andel som går");
    await page.fill("#field-unit", "prosent");
    await page.fill("#field-target", "62,5");
    await page.fill("#field-baseline", "mange");
    await save(page);
    expect(await page.locator("#field-baseline-problem").count()).toBe(1);
    expect(await page.inputValue("#field-target")).toBe("62,5");
    await page.fill("#field-baseline", "55");
    expect(await done()).toContain("minst 62,5 prosent");
    await work("maaling");
    await page.fill("#field-value", "58,2");
    await page.fill("#field-note", "Skolenes egen telling");
    const measured = await done();
    expect(measured).toContain("58,2 prosent");
    expect(measured).toContain("Skolenes egen telling");
    await page.locator(".done-notice button").click();
    await page.waitForURL(/utviklingsplan-2028\?.*gjort=/);
    expect(await page.locator("#vil").innerText()).toContain("Ingen måling");

    await work("utgave");
    await page.fill("#field-body", "Styret");
    await save(page);
    expect(await page.locator(".ds-error-summary").innerText()).toContain("Velg enten saken");
    await page.fill("#field-adoptedOn", new Date().toISOString().slice(0, 10));
    expect(await done()).toContain("Utgaven av planen er ført inn");

    await page.goto(`${product.url}/nb/arbeid/planer/utviklingsplan-2028/prosjekt`);
    await page.fill("#field-title", "Trygge skoleveier");
    await doneOn(page, "trygge-skoleveier");
    await page.goto(`${product.url}/nb/arbeid/prosjekter/trygge-skoleveier/plassering`);
    expect(await main(page)).toContain("Utviklingsplan 2028");
    await expectAccessible(page);
    await expectFits(page);
    await page.selectOption("#field-plan", "verdiskapingsstrategi");
    expect(await doneOn(page, "trygge-skoleveier")).toContain("Verdiskapingsstrategi");

    await page.goto(`${product.url}/nb/sok?q=skoleveien`);
    await expectAccessible(page);
    await expectFits(page);
    await page.locator("#projects").getByRole("link", { name: "Trygge skoleveier" }).click();
    expect(await main(page)).toContain("Utviklingsplan 2028");
    await page.goto(`${product.url}/nb/sok?q=utviklingsplanen`);
    expect(await page.locator("#plans").innerText()).toContain("Utviklingsplan 2028");
  });
});
