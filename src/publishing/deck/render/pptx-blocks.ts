import type { Placed } from "../layout/place.ts";
import { bulletIndent, cellSide, colours, type Sizes } from "../layout/sheet.ts";
import type { Card, Deck, TableBlock, Tone } from "../slide.ts";
import type { Border, TableCell, TableRow, Text } from "./pptx-writer.ts";
import { face, pitch, run } from "./pptx-text.ts";

/** Shapes that any typeface has; the words stand beside them. */
const shapes: { [tone in Tone]: string } = {
  done: "●",
  partly: "◐",
  waiting: "○",
  attention: "▲",
  stopped: "■",
  neutral: "□",
};
const toneColours: { [tone in Tone]: string } = {
  done: colours.accent,
  partly: colours.accent,
  waiting: colours.accent,
  attention: colours.amber,
  stopped: colours.amber,
  neutral: colours.quiet,
};

export function tableRows(table: TableBlock, { sizes }: Placed, deck: Deck): TableRow[] {
  const margin: [number, number, number, number] = [sizes.cellPad, cellSide, sizes.cellPad, cellSide];
  const none = { type: "none" as const };
  const under = (color: string, pt: number): [Border, Border, Border, Border] => [
    none,
    none,
    { type: "solid", color, pt },
    none,
  ];
  const side = (index: number) => table.columns[index]?.align ?? "left";
  const head = table.columns.map((column, index): TableCell => ({
    text: [run(column.head, deck)],
    options: {
      ...pitch(sizes.cellHead),
      fontFace: face,
      bold: true,
      color: colours.accent,
      align: side(index),
      valign: "middle",
      margin,
      border: under(colours.accent, 1.5),
    },
  }));
  const rows = table.rows.map((row, number): TableRow =>
    row.map((cell, index): TableCell => ({
      text: [
        ...(cell.tone ? [{ text: `${shapes[cell.tone]} `, options: { color: toneColours[cell.tone] } }] : []),
        run(cell.text, deck, { bold: index === 0 }),
      ],
      options: {
        ...pitch(sizes.cell),
        fontFace: face,
        color: colours.ink,
        align: side(index),
        valign: "middle",
        margin,
        ...(number % 2 === 1 ? { fill: { color: colours.paler } } : {}),
        border: under(colours.line, 0.7),
      },
    })),
  );
  return [head, ...rows];
}

export function cardRuns(card: Card, sizes: Sizes, deck: Deck): Text[] {
  return [
    ...(card.figure
      ? [run(card.figure, deck, { ...pitch(sizes.cardFigure), bold: true, color: colours.accent, breakLine: true })]
      : []),
    run(card.title, deck, { ...pitch(sizes.cardTitle), bold: true, breakLine: true, paraSpaceAfter: 4 }),
    ...(card.text ? [run(card.text, deck, { ...pitch(sizes.cardText), breakLine: true })] : []),
    ...(card.list ?? []).map((one) =>
      run(one, deck, {
        ...pitch(sizes.cardText),
        bullet: { characterCode: "2013", indent: sizes.cardText * bulletIndent },
        breakLine: true,
        paraSpaceAfter: 3,
      }),
    ),
  ];
}
