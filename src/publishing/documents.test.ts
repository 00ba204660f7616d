import JSZip from "jszip";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { claimAsSent } from "#funding/questions/claims.ts";
import { createAnswers, type Reader } from "#platform/answers.ts";
import type { Database } from "#platform/database.ts";
import { languages } from "#platform/language.ts";
import { openTestDatabase } from "#platform/test-database.ts";
import { demoFilling } from "../../demo/filling.ts";
import { annualPaper } from "./annual-file.ts";
import { claimDocument } from "./claim-document.ts";
import { bothFormats } from "./paper-file.ts";
import { planPaper } from "./plan-file.ts";
import { readPdf } from "./test-pdf.ts";
import { writePdf } from "./write-pdf.ts";

let database: Database;
let reader: Reader;
beforeAll(async () => {
  database = await openTestDatabase(demoFilling);
  reader = { db: database.sql, answers: await createAnswers(database.sql).now() };
});
afterAll(() => database.close());

const today = "2026-11-23";

async function annual(year: string, on = today) {
  const found = await annualPaper(reader, "trondheimsregionen", year, on, "nb");
  if (!found.ok) throw new Error(found.code);
  return found.value;
}

describe("an annual report", () => {
  test("of 2009 tells the year from the records, with figures that add up", async () => {
    const { document, name } = await annual("2009");
    const [pdf, docx] = await bothFormats(document, name);
    const { text, accessible, title } = readPdf(pdf?.content ?? new Uint8Array());
    expect([pdf?.name, accessible, title]).toEqual([
      "aarsmelding-trondheimsregionen-2009.pdf",
      true,
      "Årsmelding 2009 for Trondheimsregionen",
    ]);
    for (const said of [
      "Slik registeret viste det 31. desember 2009.",
      "9 medlemmer og 4 observatører.",
      "24. april 2009 : Trondheimsregionen fikk nye vedtekter.",
      "I kraft siden 18. september 2009",
      "Interkommunal arealplan (IKAP)",
      "Sum 5 200 000,00 kr",
      "Sum 3 100 000,00 kr",
    ])
      expect(text.replaceAll("\u00a0", " ")).toContain(said);
    expect(text).not.toContain("Hvor stor bør regionen være");
    const zip = await JSZip.loadAsync(docx?.content ?? new Uint8Array());
    const body = (await zip.file("word/document.xml")?.async("string")) ?? "";
    expect(body).toContain("Hva som skjedde");
    expect(body.match(/<w:tblHeader\/>/g)?.length).toBeGreaterThan(4);
  });

  test("of a year with claims says what is paid; of one that lasts, that it does", async () => {
    const whole = JSON.stringify((await annual("2020")).document);
    expect(whole).toContain("Det er sendt krav på");
    const early = JSON.stringify((await annual("2020", "2020-03-10")).document);
    expect(early).toContain("Året er ikke slutt: dette er til og med 10. mars 2020.");
    expect(early).toMatch(/og 365.151,55 kr gjenstår/);
  });

  test.each([
    ["x", today, "no-year"],
    ["2027", today, "year-ahead"],
    ["1999", today, "not-that-year"],
  ])("of %s is refused", async (year, on, code) => {
    expect(await annualPaper(reader, "trondheimsregionen", year, on, "nb")).toMatchObject({ ok: false, code });
  });

  test("of a cooperation nobody knows is refused", async () => {
    expect(await annualPaper(reader, "utopia", "2009", today, "nb")).toMatchObject({ code: "cooperation-unknown" });
  });
});

describe("a plan as a document", () => {
  test("carries its guidelines, its text clause by clause, its parties and where it stands", async () => {
    const found = await planPaper(reader, "ikap-2", "2026-11-01", "nb");
    if (!found.ok) throw new Error(found.code);
    const { text, accessible } = readPdf(await writePdf(found.value.document));
    expect(accessible).toBe(true);
    for (const said of [
      "Gjelder fra 13. februar 2015.",
      "Teksten punkt for punkt",
      "Arealbruken skal gi korte reiser",
      "Styringsgruppe Trondheimsregionen.",
      "I kraft siden 13. februar 2015",
    ])
      expect(text).toContain(said);
    expect(text).not.toContain("ikke vedtatt");
  });

  test.each(languages)("has its programme areas and projects in %s", async (language) => {
    const found = await planPaper(reader, "utviklingsplan-2010", "2010-06-01", language);
    if (!found.ok) throw new Error(found.code);
    const text = JSON.stringify(found.value.document);
    expect(text).not.toContain("undefined");
    expect(found.value.document.blocks.filter((one) => one.kind === "table").length).toBeGreaterThan(0);
  });

  test("that has not begun, or that nobody knows, is refused", async () => {
    expect(await planPaper(reader, "ikap-2", "2005-01-01", "nb")).toMatchObject({ code: "plan-not-begun" });
    expect(await planPaper(reader, "utopia", today, "nb")).toMatchObject({ code: "plan-unknown" });
  });
});

describe("a claim on paper", () => {
  test("says what the EHF says: who, what, how much, when, to which account", async () => {
    const sent = await claimAsSent(reader, "trondheimsregionen", "1", today);
    if (!sent.ok) throw new Error(sent.code);
    const { text, accessible } = readPdf(await writePdf(claimDocument(sent.value)));
    expect(accessible).toBe(true);
    for (const said of [
      "Krav 1",
      "Indre Fosen kommune, 944305483",
      "1. mars 2020",
      "NO9386011117947",
      "00000018",
      "365 151,55 kr",
    ])
      expect(text.replaceAll("\u00a0", " ")).toContain(said);
  });

  test("before it was sent there is none", async () => {
    expect(await claimAsSent(reader, "trondheimsregionen", "1", "2020-01-31")).toMatchObject({ code: "claim-unknown" });
    expect(await claimAsSent(reader, "trondheimsregionen", "x", today)).toMatchObject({ code: "claim-unknown" });
  });
});
