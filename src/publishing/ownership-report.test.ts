import JSZip from "jszip";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createAnswers, type Reader } from "#platform/answers.ts";
import type { Database } from "#platform/database.ts";
import { languages } from "#platform/language.ts";
import { openTestDatabase } from "#platform/test-database.ts";
import { demoFilling } from "../../demo/filling.ts";
import { ownershipDocument } from "./ownership-document.ts";
import { ownershipFile } from "./ownership-file.ts";
import { ownershipReport } from "./questions/ownership-report.ts";
import { readPdf } from "./test-pdf.ts";

let database: Database;
let reader: Reader;
beforeAll(async () => {
  database = await openTestDatabase(demoFilling);
  reader = { db: database.sql, answers: await createAnswers(database.sql).now() };
});
afterAll(() => database.close());

async function facts(party: string, on: string) {
  const found = await ownershipReport(reader, party, on, "nb");
  if (!found.ok) throw new Error(found.code);
  return found.value;
}

async function file(party: string, on: string, format: "pdf" | "docx") {
  const made = await ownershipFile(reader, party, on, "nb", format);
  if (!made.ok) throw new Error(made.code);
  return made.value;
}

describe("an ownership report", () => {
  test("of Skaun lists the two political councils it is in, each with what it commits to", async () => {
    const { name, content } = await file("skaun", "2026-11-01", "pdf");
    const { text, accessible, language, title } = readPdf(content);
    expect([name, accessible, language, title]).toEqual([
      "eierskapsmelding-skaun-2026-11-01.pdf",
      true,
      "nb-NO",
      "Eierskapsmelding for Skaun",
    ]);
    for (const said of [
      "Skaun er med i tre samarbeid. To av dem er politiske råd eller regionråd.",
      "Trondheimsregionen Formål Styrke utviklingen av regionen",
      "Trøndelag Sørvest IPR Formål Politisk samarbeid",
      "kommuneloven § 18-2 første ledd",
      "Bidrag 340 497,33 kr av 6 000 000 kr i 2020.",
      "IKAP-2: revidert arealplan for Trondheimsregionen (hele vedtaket, fra 13. februar 2015)",
      "ordfører (møte-, tale-, forslags- og stemmerett)",
      "Vedtekter 17.06.2011, fra 17. juni 2011",
      "Forslag til tekst. Kommunestyret bestemmer",
    ])
      expect(text.replaceAll("\u00a0", " ")).toContain(said);
  });

  test("is a Word document with headings, repeated table heads, language and title", async () => {
    const zip = await JSZip.loadAsync((await file("skaun", "2026-11-01", "docx")).content);
    const part = async (name: string) => (await zip.file(name)?.async("string")) ?? "";
    const [body, styles, core] = await Promise.all([
      part("word/document.xml"),
      part("word/styles.xml"),
      part("docProps/core.xml"),
    ]);
    expect(body.match(/<w:pStyle w:val="Heading1"\/>/g)?.length).toBeGreaterThan(5);
    expect(body.match(/<w:pStyle w:val="Heading2"\/>/g)).toHaveLength(3);
    expect(body.match(/<w:tblHeader\/>/g)).toHaveLength(1);
    expect(body).toContain("Trøndelag Sørvest IPR");
    expect(styles).toContain('w:lang w:val="nb-NO"');
    expect(core).toContain("<dc:title>Eierskapsmelding for Skaun</dc:title>");
  });

  test("follows the day: Skaun in 2018 was in Orkdalsregionen, and answered for nothing by § 18-2", async () => {
    const found = await facts("skaun", "2018-06-01");
    if (!found.there) throw new Error("not there");
    const names = found.involvements.map((one) => one.cooperation.name);
    expect(names).toContain("Orkdalsregionen");
    expect(names).not.toContain("Trøndelag Sørvest IPR");
    expect(found.involvements.map((one) => one.liability)).toEqual(found.involvements.map(() => null));
  });

  test("shows what the municipality owns and answers for where that is registered, and its source", async () => {
    const found = await facts("trondheim", "2017-12-01");
    if (!found.there) throw new Error("not there");
    const text = JSON.stringify(ownershipDocument(found, "nb").blocks);
    expect(text).toContain('"76,27\u00a0%"');
    expect(text).toContain("Svarer for 76,27\u00a0%.");
    expect(text).toContain("Ikke registrert denne dagen.");
    expect(text).toContain("https://trondheimhavn.no/organisering.aspx");
    const none = await facts("trondheim", "2016-12-01");
    if (!none.there) throw new Error("not there");
    expect(JSON.stringify(ownershipDocument(none, "nb").blocks)).not.toMatch(/7627|76,27/);
    const { text: pdf } = readPdf((await file("skaun", "2026-11-01", "pdf")).content);
    expect(pdf).toContain("(1/9)");
  });

  test.each(languages)("is complete in %s", async (language) => {
    const found = await facts("skaun", "2026-11-01");
    if (!found.there) throw new Error("not there");
    const { blocks, title } = ownershipDocument(found, language);
    expect(title).toContain("Skaun");
    expect(JSON.stringify(blocks)).not.toContain("undefined");
    expect(blocks.filter((one) => one.kind === "facts")).toHaveLength(3);
  });

  test("of a municipality in no cooperation says so, and still leaves the principles to the council", async () => {
    const { text } = readPdf((await file("narvik", "2026-11-01", "pdf")).content);
    expect(text).toContain("Kommunen er ikke med i noe samarbeid i registeret denne dagen.");
    expect(text).toContain("Forslag til tekst");
  });

  test("after a merger names the memberships that nobody has decided on", async () => {
    const found = await facts("orkland", "2020-01-15");
    if (!found.there) throw new Error("not there");
    expect(found.undecided.length).toBeGreaterThan(0);
    const text = JSON.stringify(ownershipDocument(found, "nb").blocks);
    expect(text).toContain("Uavklart etter sammenslåing");
    expect(text).toMatch(/Orkdal var med til 1\. januar 2020/);
  });

  test.each([
    ["klaebu", "2026-11-01", ["trondheim"], "one"],
    ["snillfjord", "2026-11-01", ["heim", "hitra-2020", "orkland"], "ambiguous"],
  ])("%s is not there, and says who followed", async (party, on, followers, status) => {
    const found = await facts(party, on);
    if (found.there) throw new Error("there");
    expect(found.followed?.status).toBe(status);
    expect(found.followed?.parties.map((one) => one.slug).toSorted()).toEqual(followers);
    expect(await ownershipFile(reader, party, on, "nb", "pdf")).toMatchObject({ ok: false, code: "not-there" });
  });

  test.each([
    ["naeringsalliansen", "2009-06-11", "no-owner"],
    ["utopia", "2026-11-01", "party-unknown"],
  ])("%s is refused", async (party, on, code) => {
    expect(await ownershipReport(reader, party, on, "nb")).toMatchObject({ ok: false, code });
  });
});
