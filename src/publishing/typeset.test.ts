import { describe, expect, test } from "vitest";
import { readPdf } from "./test-pdf.ts";
import type { PaperDocument } from "./paper-document.ts";
import { writePdf } from "./write-pdf.ts";
import { typeset } from "./typeset.ts";

const drawing = (word: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="120" height="40"><text x="5" y="20">${word}</text></svg>`;

const plain: PaperDocument = {
  title: "Eierskapsmelding",
  subtitle: "For Skaun kommune",
  language: "nb",
  day: "2026-11-01",
  author: "Samråd",
  footer: "Fra Samråd",
  blocks: [],
  pictures: {},
};

const paragraphs = (...texts: string[]): PaperDocument => ({
  ...plain,
  blocks: texts.map((text) => ({ kind: "paragraph", text: [text] })),
});

const read = async (document: PaperDocument) => readPdf(await writePdf(document));

describe("a typeset document", () => {
  test("is accessible: tagged, with title, language, table heads and words for pictures", async () => {
    const found = await read({
      ...plain,
      blocks: [
        { kind: "heading", level: 2, text: "Oversikt" },
        { kind: "facts", rows: [{ name: "Formål", value: ["å styrke regionen"] }] },
        { kind: "list", items: [["brann"], [{ text: "legevakt", href: "https://example.org/" }]] },
        {
          kind: "table",
          caption: "Andeler",
          columns: [{ title: "Kommune" }, { title: "Andel", align: "right" }],
          rows: [
            [["Skaun"], ["40 %"]],
            [["Sum"], ["100 %"]],
          ],
          sums: true,
        },
        { kind: "proposal", mark: "Forslag", blocks: [{ kind: "paragraph", text: ["Prinsipper."] }] },
        { kind: "picture", name: "kart", caption: "Medlemmene" },
      ],
      pictures: { kart: { svg: drawing("Ørland"), alt: "Kart over æ, ø og å", width: 120, height: 40 } },
    });
    expect(found).toMatchObject({
      title: "Eierskapsmelding",
      language: "nb-NO",
      accessible: true,
      alternatives: ["Kart over æ, ø og å"],
    });
    expect(Object.fromEntries(found.tags)).toMatchObject({ H1: 1, H2: 1, TH: 2, TD: 4, Figure: 1, Link: 1, LI: 3 });
    for (const said of ["Formål å styrke regionen", "Andeler", "100 %", "legevakt", "Prinsipper.", "Ørland", "1 / 1"])
      expect(found.text).toContain(said);
  });

  test.each([
    ["code", '#let x = 1; #eval("1+1") #include "base.typ"'],
    ["markup", "= H *b* _i_ $x^2$ `c` @ref <lab> // no /* no */ ~ -- --- [c] #[d]"],
    ["strokes and quotes", "\\ \\u{41} \\u0000 \"quoted\" 'single' `back` \\"],
    ["an address", "https://example.org/a_b?c=*d*"],
    ["names from the whole country", "Snåase – Snåsa, Stïentje, Raarvihke, Guovdageaidnu, Čáhppil"],
  ])("text stays text: %s", async (_what, text) => {
    const { text: said } = await read(paragraphs(text));
    expect(said).toContain(text.replace(/\s+/g, " "));
  });

  test("what has no shape in the typeface is a square, whatever the machine has", async () => {
    const { text } = await read(paragraphs("før 😀 漢 \u0000\u0007\ud800 et\u00adter", "e\u0301n"));
    expect(text).toContain("før □ □ □□□ etter én");
    expect(Buffer.from(await writePdf(paragraphs("😀"))).toString("latin1")).not.toMatch(/FontName \/\w+\+(?!Inter)/);
  });

  test("the same input gives the same bytes, another day gives others", async () => {
    const [first, second] = await Promise.all([writePdf(paragraphs("Likt")), writePdf(paragraphs("Likt"))]);
    expect(Buffer.from(first).equals(Buffer.from(second))).toBe(true);
    const later = await writePdf({ ...paragraphs("Likt"), day: "2026-11-02" });
    expect(Buffer.from(first).equals(Buffer.from(later))).toBe(false);
  });

  test("a long table goes over several pages and repeats its heads as no content", async () => {
    const found = await read({
      ...plain,
      blocks: [
        {
          kind: "table",
          caption: "Mange",
          columns: [{ title: "Nummer" }],
          rows: Array.from({ length: 120 }, (_, at) => [[`rad ${at}`]]),
        },
      ],
    });
    expect(found.pages.length).toBeGreaterThan(2);
    expect(found.tags.get("TH")).toBe(1);
    expect(found.text).toContain("rad 119");
  });

  test.each([
    ["a picture without words", { pictures: { kart: { svg: drawing("x"), alt: " " } } }, /"kart" has no words/],
    ["no title", { title: " " }, /needs a title/],
    ["no day", { day: "i går" }, /no day/],
    ["a template that is a path", { template: "../x" }, /no name of a template/],
    ["a template that is not there", { template: "missing" }, /missing/],
  ])("refuses %s", async (_what, change, message) => {
    const asked = { template: "document", title: "T", language: "en", day: "2026-01-01", data: {} } as const;
    await expect(async () => typeset({ ...asked, ...change })).rejects.toThrow(message);
  });
});
