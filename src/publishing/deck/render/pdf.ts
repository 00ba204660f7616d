import type { Picture, Typesetting } from "../../typeset.ts";
import type { LaidSlide, Placed } from "../layout/place.ts";
import type { Measure } from "../layout/type-metrics.ts";
import type { Deck, PictureBlock } from "../slide.ts";
import { frontPicture, frontRows, frontType, headingWords, placeLine, sourceLine } from "./sheet-words.ts";

/** The deck for the typesetter, which makes it PDF/UA-1: the places and sizes of the other files, tagged in reading order. */
export function typesettingOf(deck: Deck, laid: readonly LaidSlide[], measure: Measure): Typesetting {
  const pictures: { [name: string]: Picture } = {};
  const keep = ({ svg, alt }: PictureBlock): string => {
    const name = `p${Object.keys(pictures).length}`;
    pictures[name] = { svg, alt };
    return name;
  };
  const slides = laid.map((one) => ({
    kicker: one.slide.kicker,
    heading: headingWords(one),
    size: one.headingSize,
    source: sourceLine(one.slide, deck, measure),
    place: placeLine(deck),
    front: frontOf(one, measure, keep),
    placed: one.placed.map((placed) => ({ ...placed, block: blockOf(placed, keep) })),
  }));
  return {
    template: "deck",
    title: deck.words.title,
    language: deck.language,
    day: deck.on,
    ...(deck.words.speaker ? { author: deck.words.speaker } : {}),
    data: { slides },
    pictures,
  };
}

function frontOf({ slide }: LaidSlide, measure: Measure, keep: (picture: PictureBlock) => string) {
  const { front } = slide;
  if (!front) return null;
  const drawn = front.picture;
  return {
    ...frontType(slide, measure),
    title: front.title,
    rows: frontRows(slide),
    picture: drawn ? { ...frontPicture, name: keep(drawn) } : null,
  };
}

/** What the template asks after in each block is always there, if only as none. */
function blockOf({ block }: Placed, keep: (picture: PictureBlock) => string) {
  switch (block.kind) {
    case "picture":
      return { kind: block.kind, name: keep(block), caption: block.caption ?? null };
    case "table":
      return {
        kind: block.kind,
        columns: block.columns.map((one) => ({ head: one.head, align: one.align ?? "left" })),
        rows: block.rows.map((row) => row.map((cell) => ({ text: cell.text, tone: cell.tone ?? null }))),
      };
    case "cards":
    case "label":
    case "lead":
    case "list":
    case "note":
      return block;
    default:
      return block satisfies never;
  }
}
