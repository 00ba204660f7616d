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
const problems = (page: Page) => page.locator(".ds-error-summary").first().innerText();
const save = (page: Page) => page.locator("main form.form button[type=submit]").first().click();

async function reads(page: Page): Promise<void> {
  await expectAccessible(page);
  await expectFits(page);
}

async function undo(page: Page): Promise<void> {
  await page.locator(".done-notice button").click();
  await page.waitForSelector(".done-notice:not(:has(button))");
}

test("the secretariat changes a membership, decides a continuation and registers statutes, in nynorsk on a phone", async () => {
  await withPage(browser, { size: phone, locale: "nn-NO" }, async (page) => {
    const work = (act: string, on: string) => `/nn/arbeid/samarbeid/trondheimsregionen/${act}?on=${on}`;
    await signInAs(page, product, "secretariat-trondheimsregionen", work("medlemskap", "2009-06-15"));
    await reads(page);
    await page.fill("#field-party", "Melhus");
    await page.selectOption("#field-role", "observer");
    await page.fill("#field-reason", "Prøve.");
    await save(page);
    expect(await problems(page)).toContain("Melhus");
    expect(await page.inputValue("#field-role")).toBe("observer");
    await reads(page);
    await page.locator("input[name=change][value=leave]").check();
    await page.selectOption("#field-role", "");
    await save(page);
    await page.waitForURL(/samarbeid\/trondheimsregionen\?.*gjort=/);
    await reads(page);
    expect(await page.locator("#members table").first().innerText()).not.toContain("Melhus");
    await undo(page);
    expect(await page.locator("#members table").first().innerText()).toContain("Melhus");

    await page.goto(product.url + work("viderefoering", "2020-01-15"));
    await reads(page);
    // The region decided on a later day; the planning cooperation never did.
    await page.locator("input[name=which][value='orkdal orkland']").check();
    await page.locator("input[name=decision][value=continues]").check();
    await page.fill("#field-reason", "Vedteke i Orkland kommunestyre.");
    await save(page);
    expect(await problems(page)).toContain("1. april 2020");
    expect(await page.locator("input[name=decision][value=continues]").isChecked()).toBe(true);
    // What is part of the region is the secretariat's too.
    await page.goto(`${product.url}/nn/arbeid/samarbeid/ikap-samarbeid/viderefoering?on=2020-06-15`);
    await page.locator("input[name=which][value='orkdal orkland']").check();
    await page.locator("input[name=decision][value=continues]").check();
    await page.fill("#field-reason", "Vedteke i Orkland kommunestyre.");
    await save(page);
    await page.waitForURL(/samarbeid\/ikap-samarbeid\?.*gjort=/);
    await reads(page);
    expect(await page.locator("#members table").first().innerText()).toContain("Orkland");
    await undo(page);

    await page.goto(product.url + work("vedtekter", "2026-01-15"));
    await reads(page);
    // The statutes of 2023 say more than the form asks: they open as a file, whole.
    await page.locator("main a[href*='fra=gjeldende']").click();
    await page.waitForURL(/vedtekter\/fil\?.*fra=gjeldende/);
    expect(await main(page)).toContain("ingenting går tapt");
    const current = JSON.parse(await page.inputValue("#field-text")) as { groups: object };
    const changed = { ...current, id: "nye-vedtekter", title: "Nye vedtekter", inForceFrom: "2026-01-15" };
    const unknown = JSON.stringify(changed).replace(/"voters":\{[^}]*\}/, '"voters":{"kind":"group","group":"byane"}');
    await page.fill("#field-text", unknown);
    await page.fill("#field-reason", "Vedteke.");
    await save(page);
    expect(await problems(page)).toContain("byane");
    expect(await page.inputValue("#field-text")).toContain("nye-vedtekter");
    await reads(page);
    await page.fill(
      "#field-text",
      JSON.stringify({
        ...(JSON.parse(unknown) as object),
        groups: { ...current.groups, byane: [{ party: "trondheim" }] },
      }),
    );
    await save(page);
    expect(await page.locator("#i-ord").innerText()).toContain("Trondheim");
    await save(page);
    await page.waitForURL(/samarbeid\/trondheimsregionen\?.*gjort=/);
    await reads(page);
    expect(await main(page)).toContain("Nye vedtekter");
    await undo(page);
  });
});

test("the secretariat founds a cooperation, ends it and takes both back, on a phone", async () => {
  await withPage(browser, { size: phone }, async (page) => {
    await signInAs(page, product, "secretariat-trondheimsregionen", "/nb/samarbeid?on=2026-01-15");
    await page.locator("main a", { hasText: "Stift et samarbeid" }).click();
    await page.waitForURL(/arbeid\/samarbeid\/nytt/);
    await reads(page);
    expect(await page.inputValue("#field-partOf")).toContain("Trondheimsregionen");
    await page.fill("#field-name", "Havnerådet");
    await page.fill("#field-purpose", "Samordne havnene.");
    await page.selectOption("#field-form", "intermunicipal-board");
    await page.fill("#field-members", "Trondheim\nKlæbu");
    await page.fill("#field-observers", "Orkland");
    await page.fill("#field-development", "felles havneplan");
    await page.fill("#field-source", "Protokoll, sak 4/26");
    await page.fill("#field-reason", "Vedtatt.");
    await save(page);
    expect(await problems(page)).toContain("§ 31-2");
    await page.selectOption("#field-form", "network");
    await save(page);
    expect(await problems(page)).toContain("Klæbu");
    expect(await page.inputValue("#field-observers")).toBe("Orkland");
    await reads(page);
    await page.fill("#field-members", "Trondheim\nMalvik");
    await save(page);
    await page.waitForURL(/samarbeid\/havneradet\?.*gjort=/);
    await reads(page);
    expect(await main(page)).toContain("felles havneplan");
    expect(await page.locator("#members").innerText()).toContain("Orkland");
    const founded = page.url();

    await page.goto(`${product.url}/nb/arbeid/samarbeid/havneradet/vedtekter?on=2026-01-20`);
    await page.fill("#field-title", "Vedtekter for Havnerådet");
    await page.fill("#field-law", "avtalen");
    await page.fill("#field-text", "§ 1 Formål\nSamordne havnene.\n\n§ 2 Vedtak\nMøtet vedtar.");
    await page.fill("#field-reason", "Vedtatt.");
    await page.selectOption("#field-ordinary-way", "meeting");
    await save(page);
    expect(await problems(page)).toContain("Velg organet");
    await page.fill("#field-newBody", "Havnemøtet");
    await page.selectOption("#field-ordinary-vote", "two-thirds");
    await page.fill("#field-ordinary-paragraph", "§ 2");
    await save(page);
    expect(await page.locator("#i-ord").innerText()).toMatch(/to tredeler.*Havnemøtet/s);
    await reads(page);
    await save(page);
    await page.waitForURL(/samarbeid\/havneradet\?.*gjort=/);
    expect(await page.locator("#statutes").innerText()).toContain("to tredeler");
    const adopted = page.url();
    await page.goto(`${product.url}/nb/arbeid/samarbeid/havneradet/vedtekter?on=2026-01-25&fra=gjeldende`);
    expect(await page.inputValue("#field-ordinary-vote")).toBe("two-thirds");
    await page.goto(adopted);
    await undo(page);

    await signInAs(page, product, "administrator", "/nb/arbeid/samarbeid/havneradet/slutt?on=2026-02-01");
    await reads(page);
    await page.fill("#field-reason", "Slått sammen med havna.");
    await save(page);
    await page.waitForURL(/samarbeid\/havneradet\?.*gjort=/);
    expect(await main(page)).toContain("1. februar 2026");
    await undo(page);
    await page.goto(founded);
    await undo(page);
    expect((await page.goto(`${product.url}/nb/samarbeid/havneradet`))?.status()).toBe(404);
  });
});

test("an administrator previews a register, leaves out what is at fault, and takes the import back", async () => {
  await withPage(browser, { locale: "en-GB" }, async (page) => {
    await signInAs(page, product, "administrator", "/en/arbeid/import");
    await reads(page);
    await save(page);
    expect(await problems(page)).toContain("Choose the files");
    const tables = {
      "parties.csv": "id,name,kind,number,valid_from,valid_to\nboat,Båtlaget,company,,2009-01-01,\n",
      "cooperations.csv": "id,name,form,valid_from,valid_to\nferry,Fergesamarbeidet,vertskommune,2009-01-01,\n",
      "memberships.csv":
        "party,cooperation,role,valid_from,valid_to\nboat,ferry,member,2009-01-01,\n5012,ferry,member,2020-06-01,\nboat,ferry,observer,2010-01-01,\n",
    };
    const files = (encoding: BufferEncoding) =>
      Object.entries(tables).map(([name, text]) => ({
        name,
        mimeType: "text/csv",
        buffer: Buffer.from(text, encoding),
      }));
    const choose = async (encoding: BufferEncoding) => {
      for (const file of files(encoding)) await page.locator(`[name='file-${file.name}']`).setInputFiles(file);
    };
    await choose("latin1");
    await save(page);
    expect(await main(page)).toContain("UTF-8");
    await page.goto(`${product.url}/en/arbeid/import`);
    await choose("utf8");
    await save(page);
    await page.waitForSelector("#preview");
    await reads(page);
    const preview = await page.locator("#preview").innerText();
    expect(preview).toContain("Nothing is saved yet");
    expect(preview).toContain("5012");
    expect(preview).toMatch(/memberships\.csv\s+4/);
    await page.locator("button[value=rest]").click();
    await page.waitForURL(/import\?.*gjort=/);
    await reads(page);
    await page.goto(`${product.url}/en/samarbeid/ferry?on=2010-06-01`);
    expect(await main(page)).toContain("Båtlaget");
    await page.goBack();
    await undo(page);
    expect((await page.goto(`${product.url}/en/samarbeid/ferry?on=2010-06-01`))?.status()).toBe(404);
  });
});

test("an administrator gives a role and takes it back; one who may not is told why and whom to ask", async () => {
  await withPage(browser, { size: phone }, async (page) => {
    await signInAs(page, product, "administrator", "/nb/arbeid/tilgang");
    await reads(page);
    const give = page.locator("#give form");
    await give.locator("[name=user]").selectOption({ label: "Leser" });
    await give.locator("[name=role]").selectOption("council-secretary");
    await give.locator("button[type=submit]").click();
    await page.waitForSelector(".ds-error-summary");
    await reads(page);
    expect(await page.locator("#give [name=role]").inputValue()).toBe("council-secretary");
    await page.locator("#give [name=party]").fill("Malvik");
    await page.locator("#give button[type=submit]").click();
    await page.waitForURL(/gjort=/);
    await reads(page);
    const reader = page.locator("#people li", { has: page.locator("strong", { hasText: /^Leser$/ }) }).first();
    expect(await reader.innerText()).toContain("kommunesekretær for Malvik");
    await reader.locator(".held-roles button").click();
    await page.waitForURL(/gjort=/);
    expect(await reader.innerText()).toContain("ingen rolle");

    await signInAs(page, product, "council-secretary-melhus", "/nb/arbeid/saker/ikap/behandling?on=2009-06-15");
    await reads(page);
    expect(await main(page)).toContain("sekretariat");
    expect(await page.locator("main form.form").count()).toBe(0);
    await page.goto(`${product.url}/nb/arbeid?on=2009-06-11`);
    await reads(page);
    expect(await main(page)).toContain("Melhus og Midtre Gauldal mangler");
  });
});
