/** A slide as data: one idea in a sentence, what carries it, and where every figure comes from. Renderers know nothing else. */
import type { Language } from "#platform/language.ts";

/** What the record says stands in the record's own language, whatever language the deck is in. */
export type Phrase = string | { text: string; lang: Language };

export type Tone = "done" | "partly" | "waiting" | "attention" | "stopped" | "neutral";
/** A mark has a shape besides its colour, and words in the cell beside it. */
export type Cell = { text: Phrase; tone?: Tone };
export type Column = { head: string; share: number; align?: "left" | "right" | "center" };
export type Card = { title: Phrase; text?: Phrase; list?: Phrase[]; figure?: string };

export type ListBlock = { kind: "list"; items: { text: Phrase; detail?: Phrase }[]; numbered?: boolean };
export type TableBlock = { kind: "table"; label: string; columns: Column[]; rows: Cell[][] };
export type CardsBlock = { kind: "cards"; items: Card[]; columns: number; flow?: boolean };
export type PictureBlock = {
  kind: "picture";
  svg: string;
  width: number;
  height: number;
  alt: string;
  caption?: string;
};
export type Block =
  | { kind: "lead"; text: Phrase }
  | { kind: "note"; text: Phrase }
  | { kind: "label"; text: string }
  | ListBlock
  | TableBlock
  | CardsBlock
  | PictureBlock;

/** Side by side, left to right; shares of the width add up to 1. */
export type Side = { share: number; blocks: Block[] };

/** Who stands on the front of it. */
export type TitleWords = { title: string; speaker: string; office: string; event: string; place: string };

export type Slide = {
  id: string;
  /** What kind of thing this is, in a word or two above the heading. */
  kicker: string;
  heading: Phrase;
  sides: Side[];
  /** The line at the foot that names the sources. */
  sources: string[];
  /** What the speaker has below the slide: where each figure comes from, and what is uncertain. */
  notes: string[];
  front?: TitleWords & { picture?: PictureBlock; when: string };
};

/** What a builder answers: its slides, or why it has none. */
export type Built = { slides: Slide[] } | { leftOut: string };

export type Deck = {
  cooperation: { slug: string; name: string };
  on: string;
  language: Language;
  words: TitleWords;
  slides: Slide[];
  leftOut: { id: string; why: string }[];
};

export function textOf(phrase: Phrase): string {
  return typeof phrase === "string" ? phrase : phrase.text;
}

export function langOf(phrase: Phrase, deck: Language): Language {
  return typeof phrase === "string" ? deck : phrase.lang;
}
