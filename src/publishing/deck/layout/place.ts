import {
  textOf,
  type Block,
  type CardsBlock,
  type PictureBlock,
  type Side,
  type Slide,
  type TableBlock,
} from "../slide.ts";
import {
  blockGap,
  bodyEnd,
  bulletIndent,
  cellSide,
  columnGap,
  headingTop,
  inner,
  leading,
  margin,
  scales,
  sizesAt,
  type Sizes,
} from "./sheet.ts";
import type { Measure } from "./type-metrics.ts";
import { heightOf, linesOf, widestWord } from "./wrap.ts";

export type Box = { x: number; y: number; w: number; h: number };
/** A block in its place. `cells`: each card's box; `rows`: each row's height, the head first. */
export type Placed = Box & { block: Block; sizes: Sizes; cells?: Box[]; rows?: number[]; columns?: number[] };
export type LaidSlide = {
  slide: Slide;
  headingSize: number;
  headingHeight: number;
  placed: Placed[];
  part: { of: number; number: number } | null;
};

const leastPicture = 190;

/** The heading in at most two lines, as large as it goes. */
export function headingOf(slide: Slide, measure: Measure): { size: number; height: number } {
  const text = textOf(slide.heading);
  for (const size of [32, 30, 28, 26, 24, 22, 20])
    if (linesOf(text, inner, size, measure, true) <= 2 || size === 20)
      return { size, height: heightOf(text, inner, size, measure, true) };
  throw new Error("unreachable");
}

/** The slide at the largest scale at which everything fits; null where even the least is too large. */
export function placeAt(slide: Slide, measure: Measure, scale: number): Placed[] | null {
  const heading = headingOf(slide, measure);
  const top = headingTop + heading.height + 18;
  const room = bodyEnd - top;
  const sizes = sizesAt(scale);
  const gaps = columnGap * (slide.sides.length - 1);
  let x = margin.left;
  const placed: Placed[] = [];
  for (const side of slide.sides) {
    const width = (inner - gaps) * side.share;
    const column = placeSide(side, { x, y: top, w: width, h: room }, sizes, measure);
    if (!column) return null;
    placed.push(...column);
    x += width + columnGap;
  }
  return placed;
}

/** The largest scale that fits. */
export function fit(slide: Slide, measure: Measure): { scale: number; placed: Placed[] } | null {
  for (let scale = mostFor(slide); scale >= scales.least - 1e-9; scale -= scales.step) {
    const placed = placeAt(slide, measure, scale);
    if (placed) return { scale, placed };
  }
  return null;
}

function mostFor(slide: Slide): number {
  const kinds = new Set(slide.sides.flatMap((side) => side.blocks.map((block) => block.kind)));
  if (kinds.has("table")) return scales.mostOfTables;
  if (kinds.has("cards") && kinds.size === 1) return scales.mostOfCards;
  return kinds.has("lead") && !kinds.has("picture") ? scales.mostOfWords : scales.most;
}

function placeSide(side: Side, area: Box, sizes: Sizes, measure: Measure): Placed[] | null {
  const heights = side.blocks.map((block) => needed(block, area.w, sizes, measure));
  const fixed = heights.reduce((sum, one) => sum + one, 0) + blockGap * Math.max(0, side.blocks.length - 1);
  const spare = area.h - fixed;
  if (spare < 0) return null;
  const pictures = side.blocks.filter((block) => block.kind === "picture").length;
  let y = area.y;
  return side.blocks.map((block, index) => {
    let h = heights[index] ?? 0;
    if (block.kind === "picture") h += spare / pictures;
    if (block.kind === "cards")
      h += Math.min(spare, Math.max(h * 0.5, 70 * Math.ceil(block.items.length / block.columns)));
    const box = { x: area.x, y, w: area.w, h };
    y += h + blockGap;
    return placeBlock(block, box, sizes, measure);
  });
}

function placeBlock(block: Block, box: Box, sizes: Sizes, measure: Measure): Placed {
  switch (block.kind) {
    case "cards":
      return { ...box, block, sizes, cells: cardBoxes(block, box) };
    case "table":
      return {
        ...box,
        block,
        sizes,
        rows: rowHeights(block, box.w, sizes, measure),
        columns: columnWidths(block, box.w),
      };
    case "picture": {
      const { w, h } = pictureIn(block, box, measure);
      return { block, sizes, x: box.x + (box.w - w) / 2, y: box.y, w, h };
    }
    case "label":
    case "lead":
    case "list":
    case "note":
      return { ...box, block, sizes };
    default:
      return block satisfies never;
  }
}

/** The picture keeps its shape, in the middle of its room; a caption as wide as the picture goes below it. */
function pictureIn(block: PictureBlock, box: Box, measure: Measure): { w: number; h: number } {
  const above = (under: number) => {
    const scale = Math.min(box.w / block.width, (box.h - under) / block.height);
    return { w: block.width * scale, h: block.height * scale };
  };
  let under = captionHeight(block.caption, box.w, measure);
  // Under a narrower picture the caption may need more lines, which makes the picture narrower still.
  for (let round = 0; round < 3; round++) {
    const needs = captionHeight(block.caption, above(under).w, measure);
    if (needs <= under) break;
    under = needs;
  }
  return above(under);
}

export const captionSize = 10;
export function captionHeight(caption: string | undefined, width: number, measure: Measure): number {
  return caption ? heightOf(caption, width, captionSize, measure) + 6 : 0;
}

function needed(block: Block, width: number, sizes: Sizes, measure: Measure): number {
  switch (block.kind) {
    case "lead":
      return heightOf(textOf(block.text), width, sizes.lead, measure);
    case "note":
      return heightOf(textOf(block.text), width, sizes.note, measure);
    case "label":
      return heightOf(block.text, width, sizes.label, measure, true);
    case "list":
      return block.items.reduce(
        (sum, { text, detail }, index) =>
          sum +
          (index > 0 ? sizes.itemGap : 0) +
          heightOf(textOf(text), width - sizes.item * bulletIndent, sizes.item, measure) +
          (detail ? heightOf(textOf(detail), width - sizes.item * bulletIndent, sizes.detail, measure) : 0),
        0,
      );
    case "table":
      return tooNarrow(block, width, sizes, measure)
        ? Infinity
        : rowHeights(block, width, sizes, measure).reduce((sum, one) => sum + one, 0);
    case "cards": {
      const rows = Math.ceil(block.items.length / block.columns);
      const wide = cardWidth(block, width) - 2 * sizes.cardPad;
      const tallest = Math.max(0, ...block.items.map((card) => cardHeight(card, wide, sizes, measure)));
      const broken = block.items.some((card) => widestWord(textOf(card.title), sizes.cardTitle, measure, true) > wide);
      return broken ? Infinity : rows * (tallest + 2 * sizes.cardPad) + (rows - 1) * blockGap;
    }
    case "picture":
      return leastPicture + captionHeight(block.caption, width, measure);
    default:
      return block satisfies never;
  }
}

function cardHeight(card: CardsBlock["items"][number], wide: number, sizes: Sizes, measure: Measure): number {
  return (
    (card.figure ? sizes.cardFigure * leading : 0) +
    heightOf(textOf(card.title), wide, sizes.cardTitle, measure, true) +
    (card.text ? 4 + heightOf(textOf(card.text), wide, sizes.cardText, measure) : 0) +
    (card.list ?? []).reduce(
      (sum, one) => sum + 3 + heightOf(textOf(one), wide - sizes.cardText * bulletIndent, sizes.cardText, measure),
      0,
    )
  );
}

function cardWidth(block: CardsBlock, width: number): number {
  return (width - blockGap * (block.columns - 1)) / block.columns;
}

function cardBoxes(block: CardsBlock, box: Box): Box[] {
  const rows = Math.ceil(block.items.length / block.columns);
  const w = cardWidth(block, box.w);
  const h = (box.h - blockGap * (rows - 1)) / rows;
  return block.items.map((_, index) => ({
    x: box.x + (index % block.columns) * (w + blockGap),
    y: box.y + Math.floor(index / block.columns) * (h + blockGap),
    w,
    h,
  }));
}

function columnWidths(block: TableBlock, width: number): number[] {
  const all = block.columns.reduce((sum, one) => sum + one.share, 0);
  return block.columns.map((one) => (one.share / all) * width);
}

/** A mark takes the room of two letters before the words. */
export function markRoom(sizes: Sizes): number {
  return sizes.cell * 1.25;
}

function rowHeights(block: TableBlock, width: number, sizes: Sizes, measure: Measure): number[] {
  const widths = columnWidths(block, width);
  const wide = (index: number) => (widths[index] ?? 0) - 2 * cellSide;
  const head = Math.max(
    ...block.columns.map((one, index) => heightOf(one.head, wide(index), sizes.cellHead, measure, true)),
  );
  return [
    head + 2 * sizes.cellPad,
    ...block.rows.map(
      (row) =>
        Math.max(
          ...row.map((cell, index) =>
            heightOf(
              textOf(cell.text),
              wide(index) - (cell.tone ? markRoom(sizes) : 0),
              sizes.cell,
              measure,
              index === 0,
            ),
          ),
        ) +
        2 * sizes.cellPad,
    ),
  ];
}

/** A word that would have to be broken makes a table hard to read. */
function tooNarrow(block: TableBlock, width: number, sizes: Sizes, measure: Measure): boolean {
  const widths = columnWidths(block, width);
  return block.columns.some((column, index) => {
    const wide = (widths[index] ?? 0) - 2 * cellSide;
    return (
      widestWord(column.head, sizes.cellHead, measure, true) > wide ||
      block.rows.some((row) => {
        const cell = row[index];
        return (
          cell !== undefined &&
          widestWord(textOf(cell.text), sizes.cell, measure, index === 0) > wide - (cell.tone ? markRoom(sizes) : 0)
        );
      })
    );
  });
}
