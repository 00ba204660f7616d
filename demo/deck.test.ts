import type { FastifyInstance } from "fastify";
import JSZip from "jszip";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createAnswers, type Reader } from "#platform/answers.ts";
import { clockAt } from "#platform/clock.ts";
import { readConfig } from "#platform/config.ts";
import type { Database } from "#platform/database.ts";
import { openTestDatabase } from "#platform/test-database.ts";
import { createApi } from "#app.ts";
import { answersHere, askCommand } from "#terminal/ask.ts";
import { demoFilling } from "./filling.ts";
import { deckAnswer, type DeckAsked } from "#publishing/questions/deck.ts";
import { readPdf } from "#publishing/test-pdf.ts";
import { deckFacts, otherDays } from "#publishing/deck/deck-facts.cases.ts";
import { produce, type DeckFile } from "#publishing/deck/produce.ts";
import { html, pptx } from "#publishing/deck/worker.ts";

const on = "2009-06-11";
const today = "2026-11-23";
let db: Database;
let reader: Reader;
let api: FastifyInstance;
beforeAll(async () => {
  db = await openTestDatabase(demoFilling);
  reader = { db: db.sql, answers: await createAnswers(db.sql).now() };
  api = await createApi(db, readConfig({ DEMO: "1" }), clockAt(today));
});
afterAll(async () => {
  await api?.close();
  await db?.close();
});

/** What a reader sees of a file: without tags and the breaks of lines, quotes as one types them. */
function plain(text: string): string {
  return text
    .replaceAll(/<[^>]*>/g, " ")
    .replaceAll("&#39;", "'")
    .replaceAll("&#x27;", "'")
    .replaceAll("&apos;", "'")
    .replaceAll("&quot;", '"')
    .replaceAll("&amp;", "&")
    .replaceAll(/[\s\u00a0]+/g, " ");
}
const within = (text: string) => plain(text).toLowerCase();

async function pptxText(bytes: Uint8Array): Promise<{ slides: string; notes: string; all: JSZip }> {
  const all = await JSZip.loadAsync(bytes);
  const read = async (pattern: RegExp) => {
    const parts = await Promise.all(
      Object.keys(all.files)
        .filter((path) => pattern.test(path))
        .map(async (path) => (await all.file(path)?.async("string")) ?? ""),
    );
    return parts.join(" ");
  };
  return { slides: await read(/slides\/slide\d+\.xml$/), notes: await read(/notesSlides\/notesSlide\d+\.xml$/), all };
}

async function made(asked: Partial<DeckAsked> = {}): Promise<{ [file in DeckFile]: Uint8Array }> {
  const deck = await deckAnswer(reader, { cooperation: "trondheimsregionen", on, language: "nb", words: {}, ...asked });
  if (!deck.ok) throw new Error(deck.code);
  return produce(deck.value).files;
}

/** The HTML alone, where the other two files say nothing more. */
async function page(asked: Partial<DeckAsked>): Promise<string> {
  const deck = await deckAnswer(reader, { cooperation: "trondheimsregionen", on, language: "nb", words: {}, ...asked });
  if (!deck.ok) throw new Error(deck.code);
  return new TextDecoder().decode(html(deck.value));
}

describe("the founding deck, fact by fact", () => {
  let files: { [file in DeckFile]: string };
  beforeAll(async () => {
    const bytes = await made();
    files = {
      "deck.pptx": within((await pptxText(bytes["deck.pptx"])).slides),
      "deck.html": within(Buffer.from(bytes["deck.html"]).toString("utf8")),
      "deck.pdf": within(readPdf(bytes["deck.pdf"]).text),
    };
  });

  test.each(deckFacts)("$id: $says", async ({ api: path, ask, words, deck = [] }) => {
    const answered = await api.inject(`/api/v1/${path}${path.includes("?") ? "&" : "?"}on=${on}`);
    expect(answered.statusCode).toBe(200);
    const data = within(answered.body.replaceAll('\\"', '"'));
    let said = "";
    const io = { stdout: (text: string) => void (said += text), stderr: (text: string) => void (said += text) };
    expect(await askCommand([...ask, "--on", on], io, () => Promise.resolve(answersHere(reader, today)))).toBe(0);
    for (const word of words) {
      expect(data, "the API").toContain(word.toLowerCase());
      expect(within(said), "the terminal").toContain(word.toLowerCase());
    }
    for (const word of [...words, ...deck])
      for (const [file, text] of Object.entries(files)) expect(text, `${file}: ${word}`).toContain(word.toLowerCase());
  });

  test("the same comes over the API, as data with notes, and as files", async () => {
    const data = await api.inject(`/api/v1/publications/deck?cooperation=trondheimsregionen&on=${on}`);
    expect(data.statusCode).toBe(200);
    const deck = data.json<{ slides: { id: string; notes: string[]; sources: string[] }[] }>();
    for (const slide of deck.slides.filter((one) => one.id !== "sources")) {
      expect(slide.notes.length, slide.id).toBeGreaterThan(0);
    }
    const file = await api.inject(`/api/v1/publications/deck.pdf?cooperation=trondheimsregionen&on=${on}`);
    expect(file.headers["content-type"]).toBe("application/pdf");
    expect(file.rawPayload.subarray(0, 5).toString()).toBe("%PDF-");
    const unknown = await api.inject(
      "/api/v1/publications/deck?cooperation=trondheimsregionen&slides=members,nonsense",
    );
    expect([unknown.statusCode, unknown.json<{ code: string }>().code]).toEqual([422, "slide-unknown"]);
    expect((await api.inject("/api/v1/publications/deck?cooperation=nobody")).statusCode).toBe(404);
  });
});

describe("the files", () => {
  test("are the same bytes for the same deck, and carry no other day than its own", async () => {
    const slides = ["members", "this-year", "geography"];
    const first = await made({ slides });
    const deck = await deckAnswer(reader, { cooperation: "trondheimsregionen", on, language: "nb", words: {}, slides });
    if (!deck.ok) throw new Error(deck.code);
    expect(Buffer.from(await pptx(deck.value)).equals(Buffer.from(first["deck.pptx"]))).toBe(true);
    expect(Buffer.from(html(deck.value)).equals(Buffer.from(first["deck.html"]))).toBe(true);
    const { all } = await pptxText(first["deck.pptx"]);
    expect(await all.file("docProps/core.xml")?.async("string")).toContain("2009-06-11T12:00:00Z");
    expect(Object.values(all.files).every((one) => one.date.getUTCFullYear() === 2009)).toBe(true);
  });

  test("PowerPoint has text as text, tables as tables, words for each picture, notes and its language", async () => {
    const { slides, notes, all } = await pptxText((await made())["deck.pptx"]);
    expect(slides).toContain("<a:tbl>");
    expect(slides).toContain("svgBlip");
    for (const picture of slides.match(/<p:pic>.*?<\/p:cNvPr>|<p:pic>.*?<p:cNvPr [^>]*>/gs) ?? [])
      expect(picture).toMatch(/descr="[^"]{5,}"/);
    expect(slides.match(/type="title"/g)?.length).toBe(
      Object.keys(all.files).filter((one) => /slides\/slide\d+\.xml$/.test(one)).length,
    );
    expect(slides).not.toContain('lang="en-US"');
    expect(within(notes)).toContain("lysark fra rådmann snorre glørstad");
    // The raster beside each vector picture is a picture, not the writer's placeholder.
    const svgs = Object.keys(all.files).filter((path) => path.endsWith(".svg"));
    expect(svgs.length).toBeGreaterThan(1);
    for (const path of svgs) {
      const png = await all
        .file(path.replace(/(\d+)\.svg$/, (_all, number: string) => `${Number(number) - 1}.png`))
        ?.async("uint8array");
      expect(png?.byteLength ?? 0).toBeGreaterThan(5_000);
    }
  });

  test("the PDF is tagged and says its language and title", async () => {
    const pdf = readPdf((await made())["deck.pdf"]);
    expect(pdf.accessible).toBe(true);
    expect(pdf.language?.toLowerCase()).toContain("nb");
    expect(pdf.title).toBe("Trondheims rolle i kommunesamarbeidet");
    expect(pdf.tags.get("Table") ?? 0).toBeGreaterThan(3);
    expect(pdf.alternatives.some((one) => one.startsWith("Kart: medlemmer og observatører"))).toBe(true);
  });

  test.each(["nn", "en"] as const)(
    "in %s the frame is in that language, and the record's words are marked as Norwegian",
    async (language) => {
      const html = await page({ language, slides: ["why", "members"] });
      expect(html).toContain(`<html lang="${language}">`);
      expect(html).toContain('<span lang="nb">');
      expect(html).toContain({ nn: "Kjelder", en: "Sources" }[language]);
    },
  );
});

describe.each(otherDays)("on $on", ({ on: day, says, not, leftOut }) => {
  test("the same deck is sensible too", async () => {
    const deck = await deckAnswer(reader, { cooperation: "trondheimsregionen", on: day, language: "nb", words: {} });
    if (!deck.ok) throw new Error(deck.code);
    const text = within(new TextDecoder().decode(html(deck.value)));
    for (const word of says) expect(text).toContain(word.toLowerCase());
    for (const word of not) expect(text).not.toContain(word.toLowerCase());
    expect(deck.value.leftOut.map((one) => one.id)).toEqual(expect.arrayContaining(leftOut));
    for (const one of deck.value.leftOut) expect(one.why.length).toBeGreaterThan(10);
  });
});
