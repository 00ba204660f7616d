import { fonts } from "./fonts.ts";

/**
 * Which characters our typeface can draw, read from its own table (OpenType `cmap`, format 12 or 4). PDF/UA refuses a
 * character without a shape, and another machine's fonts must not decide what a document looks like.
 */
let kept: Set<number> | undefined;

function drawable(): Set<number> {
  const [regular] = fonts();
  if (!regular) throw new Error("The typeface is missing.");
  kept ??= charactersOf(regular);
  return kept;
}

/** The same text with a square where our typeface has no shape; marks without width are left out. */
export function withShapes(text: string): string {
  const known = drawable();
  return text
    .normalize("NFC")
    .replaceAll(/\r\n?/g, "\n")
    .replace(/[\p{Default_Ignorable_Code_Point}\p{Variation_Selector}]/gu, "")
    .replace(/[^\n\t\u0020-\u007e]/gu, (character) => {
      const code = character.codePointAt(0) ?? 0;
      return code >= 0xa0 && known.has(code) ? character : "□";
    });
}

function charactersOf(font: Buffer): Set<number> {
  const at = tableOf(font, "cmap");
  const found = new Set<number>();
  for (let index = 0; index < font.readUInt16BE(at + 2); index += 1) {
    const table = at + font.readUInt32BE(at + 4 + 8 * index + 4);
    const format = font.readUInt16BE(table);
    if (format === 12) longSegments(font, table, found);
    if (format === 4) shortSegments(font, table, found);
  }
  return found;
}

function tableOf(font: Buffer, name: string): number {
  for (let index = 0; index < font.readUInt16BE(4); index += 1) {
    const entry = 12 + 16 * index;
    if (font.toString("latin1", entry, entry + 4) === name) return font.readUInt32BE(entry + 8);
  }
  throw new Error(`The typeface has no table "${name}".`);
}

function longSegments(font: Buffer, table: number, found: Set<number>): void {
  for (let group = 0; group < font.readUInt32BE(table + 12); group += 1) {
    const entry = table + 16 + 12 * group;
    for (let code = font.readUInt32BE(entry); code <= font.readUInt32BE(entry + 4); code += 1) found.add(code);
  }
}

function shortSegments(font: Buffer, table: number, found: Set<number>): void {
  const twice = font.readUInt16BE(table + 6);
  for (let segment = 0; segment < twice; segment += 2) {
    const last = font.readUInt16BE(table + 14 + segment);
    const first = font.readUInt16BE(table + 16 + twice + segment);
    for (let code = first; code <= last && code < 0xffff; code += 1)
      if (glyphOf(font, table, twice, segment, code) !== 0) found.add(code);
  }
}

function glyphOf(font: Buffer, table: number, twice: number, segment: number, code: number): number {
  const first = font.readUInt16BE(table + 16 + twice + segment);
  const delta = font.readUInt16BE(table + 16 + 2 * twice + segment);
  const rangeAt = table + 16 + 3 * twice + segment;
  const range = font.readUInt16BE(rangeAt);
  if (range === 0) return (code + delta) & 0xffff;
  const glyph = font.readUInt16BE(rangeAt + range + 2 * (code - first));
  return glyph === 0 ? 0 : (glyph + delta) & 0xffff;
}
