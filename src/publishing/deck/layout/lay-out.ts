import { textOf, type Block, type Phrase, type Slide } from "../slide.ts";
import { fit, headingOf, placeAt, type LaidSlide } from "./place.ts";
import { scales } from "./sheet.ts";
import type { Measure } from "./type-metrics.ts";

const mostParts = 8;

/** Every slide in its place. What does not fit at a size that can be read is divided over several slides, evenly. */
export function layOut(slides: readonly Slide[], measure: Measure): LaidSlide[] {
  return slides.flatMap((slide) => layOutOne(slide, measure));
}

function layOutOne(slide: Slide, measure: Measure): LaidSlide[] {
  if (slide.front) return [laid(slide, measure, [], null)];
  const whole = fit(slide, measure);
  if (whole) return [laid(slide, measure, whole.placed, null)];
  for (let parts = 2; parts <= mostParts; parts++) {
    const divided = divide(slide, parts);
    const fitted = divided.map((part) => fit(part, measure));
    if (fitted.some((one) => one === null)) continue;
    // One size for all parts of one thing.
    const scale = Math.min(...fitted.map((one) => one?.scale ?? scales.least));
    return divided.map((part, index) =>
      laid(part, measure, placeAt(part, measure, scale) ?? fitted[index]?.placed ?? [], {
        number: index + 1,
        of: parts,
      }),
    );
  }
  throw new Error(
    `The slide "${slide.id}" does not fit even on ${mostParts} slides: one of its texts is too long for a slide.`,
  );
}

function laid(slide: Slide, measure: Measure, placed: LaidSlide["placed"], part: LaidSlide["part"]): LaidSlide {
  const heading = headingOf(slide, measure);
  return { slide, headingSize: heading.size, headingHeight: heading.height, placed, part };
}

/** Each list, table and group of cards in as many even pieces; what cannot be divided stands on every part. */
function divide(slide: Slide, parts: number): Slide[] {
  return Array.from({ length: parts }, (_, number) => ({
    ...slide,
    sides: slide.sides.map((side) => ({ ...side, blocks: side.blocks.map((block) => piece(block, number, parts)) })),
  }));
}

function piece(block: Block, number: number, parts: number): Block {
  switch (block.kind) {
    case "list":
      return { ...block, items: cut(block.items, number, parts) };
    case "cards":
      return { ...block, items: cut(block.items, number, parts) };
    case "table":
      return { ...block, rows: cut(block.rows, number, parts) };
    case "lead":
      return { ...block, text: sentences(block.text, number, parts) };
    case "label":
    case "note":
    case "picture":
      return block;
    default:
      return block satisfies never;
  }
}

/** A long text goes on from sentence to sentence. */
function sentences(text: Phrase, number: number, parts: number): Phrase {
  const said = textOf(text);
  const piece = cut(said.match(/[^.!?]+[.!?]*\s*/g) ?? [said], number, parts)
    .join("")
    .trim();
  return typeof text === "string" ? piece : { ...text, text: piece };
}

function cut<Item>(items: readonly Item[], number: number, parts: number): Item[] {
  const each = Math.ceil(items.length / parts);
  return items.slice(number * each, (number + 1) * each);
}
