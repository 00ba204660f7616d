import { join } from "node:path";
import { Piscina } from "piscina";
import type { Language } from "#platform/language.ts";
import { publishingFolder } from "./fonts.ts";
import { withShapes } from "./glyphs.ts";

/** A picture as SVG, and what it shows in words. */
export type Picture = { svg: string; alt: string };

export type Typesetting = {
  /** The template of `templates/` that lays it out, without its ending. */
  template: string;
  title: string;
  language: Language;
  /** The document's own day, as ISO text. It is the only date in the file: the same input gives the same bytes. */
  day: string;
  author?: string;
  /** What the template reads as `data`: anything that JSON carries. Text stays text, whatever stands in it. */
  data: unknown;
  /** What the template draws with `picture(name)`. */
  pictures?: { readonly [name: string]: Picture };
};

/** One thread: a letter takes milliseconds, a deck with maps up to a few seconds. It ends when idle. */
let pool: Piscina | undefined;

/**
 * The one door to Typst: PDF/UA-1, tagged, with language, title and our own typeface. Throws where a picture has no
 * words or a template is broken: both are ours to mend, never the reader's.
 */
export async function typeset(asked: Typesetting): Promise<Uint8Array> {
  pool ??= new Piscina({
    filename: join(publishingFolder, "typeset-worker.ts"),
    minThreads: 0,
    maxThreads: 1,
    idleTimeout: 60_000,
    maxQueue: 64,
  });
  const bytes: Uint8Array = await pool.run(fitForPaper(asked), { name: "pdf" });
  return bytes;
}

/** As the templates read it. */
export type ForPaper = { template: string; document: string };

function fitForPaper(asked: Typesetting): ForPaper {
  const { template, title, language, day, author, data, pictures = {} } = asked;
  if (!/^[a-z-]+$/.test(template)) throw new Error(`"${template}" is no name of a template.`);
  if (title.trim() === "") throw new Error("A document needs a title: a reader who listens hears it first.");
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day)) throw new Error(`"${day}" is no day: a document carries one, as 2009-06-11.`);
  for (const [name, { alt }] of Object.entries(pictures))
    if (alt.trim() === "") throw new Error(`The picture "${name}" has no words: say what it shows.`);
  const about = author === undefined ? {} : { author };
  const region = language === "en" ? "GB" : "NO";
  const ours = Object.fromEntries(
    Object.entries(pictures).map(([name, one]) => [name, { ...one, svg: inOurFace(one.svg) }]),
  );
  return {
    template,
    document: JSON.stringify({ title, lang: language, region, day, about, data, pictures: ours }, drawn),
  };
}

/** Text of a picture that names no typeface would be set in whatever the machine has. */
function inOurFace(svg: string): string {
  return svg.replace(/<svg\b(?![^>]*\bfont-family=)/, '<svg font-family="Inter"');
}

/** Control characters and half surrogates have no shape; a register that was copied together may hold them. */
function drawn(_key: string, value: unknown): unknown {
  return typeof value === "string" ? withShapes(value) : value;
}
