/** The sheet that every slide stands on, in points: 16:9. All three kinds of file are drawn from these numbers. */
export const sheet = { width: 960, height: 540 };

export const margin = { left: 56, right: 56, top: 30 };
export const inner = sheet.width - margin.left - margin.right;
/** Where the body may reach, above the line of sources. */
export const bodyEnd = 484;
export const foot = { y: 498, height: 26, size: 9.5 };
export const kicker = { y: 36, size: 13 };
export const headingTop = 58;
/** From one line to the next, of the size: what the renderers set too. */
export const leading = 1.25;
export const columnGap = 32;
export const blockGap = 14;
export const accentBar = { x: margin.left, y: 24, width: 52, height: 4 };

export const colours = {
  ink: "10201B",
  quiet: "51605A",
  fjord: "0B4F3F",
  accent: "0B6A53",
  pale: "E7F2ED",
  paler: "F3F8F6",
  line: "C9D8D1",
  amber: "9A4506",
  white: "FFFFFF",
  mint: "9FE0C8",
};

/** Sizes of type at a scale; at the least scale everything still reads from the back of a room. */
export function sizesAt(scale: number) {
  const at = (size: number) => Math.round(size * scale * 10) / 10;
  return {
    lead: at(28),
    note: Math.max(11, at(14)),
    label: at(15),
    item: at(20),
    detail: Math.max(11, at(14)),
    itemGap: at(8),
    cell: at(16),
    cellHead: Math.max(10, at(13)),
    cellPad: at(6.5),
    cardTitle: at(20),
    cardText: Math.max(11, at(15)),
    cardFigure: at(30),
    cardPad: Math.max(9, at(14)),
  };
}
export type Sizes = ReturnType<typeof sizesAt>;

/** A table grows less than a list, or its lines would fall apart; a few words alone may stand large. */
export const scales = { most: 1.25, mostOfTables: 1.12, mostOfCards: 1.7, mostOfWords: 1.45, least: 0.72, step: 0.03 };
export const cellSide = 8;
export const bulletIndent = 1.1;
