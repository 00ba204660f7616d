import type { Language } from "#platform/language.ts";

/** A stretch of text; an address makes it a link. */
export type Run = string | { text: string; href?: string; strong?: boolean };
export type Runs = readonly Run[];

/** What a document consists of. The same blocks become PDF, DOCX and a page. */
export type Block =
  | { kind: "heading"; level: 2 | 3; text: string }
  | { kind: "paragraph"; text: Runs; tone?: "note" }
  | { kind: "list"; items: readonly Runs[] }
  /** Words with what they stand for: "Purpose: …". */
  | { kind: "facts"; rows: readonly { name: string; value: Runs }[] }
  | {
      kind: "table";
      /** What the table shows; shown above it unless the heading just before says the same. */
      caption: string;
      captionSaid?: boolean;
      columns: readonly { title: string; align?: "right"; /** Of the width, beside the others. */ share?: number }[];
      rows: readonly (readonly Runs[])[];
      /** The last row sums the ones above it. */
      sums?: boolean;
    }
  /** Somebody's proposal, set apart from what the records say. */
  | { kind: "proposal"; mark: string; blocks: readonly Block[] }
  | { kind: "picture"; name: string; caption: string; /** Of the text's width. */ share?: number };

export type PaperPicture = { svg: string; alt: string; width: number; height: number };

export type PaperDocument = {
  title: string;
  /** One sentence under the title: what this is, of whom, as of when. */
  subtitle: string;
  language: Language;
  /** The day that it speaks of; also the date in the file. */
  day: string;
  author: string;
  /** Under each page: where it comes from. */
  footer: string;
  blocks: readonly Block[];
  pictures: { readonly [name: string]: PaperPicture };
};
