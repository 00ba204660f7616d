import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

/** How wide a text is at a size, in points. */
export type Measure = (text: string, size: number, bold?: boolean) => number;

/** The widths of the letters of Inter, read from the typeface that is embedded. Arial, which PowerPoint has everywhere, is narrower. */
export function interMeasure(): Measure {
  const [regular, bold] = [widthsOf("400Regular"), widthsOf("600SemiBold")];
  return (text, size, isBold = false) => {
    const face = isBold ? bold : regular;
    let sum = 0;
    for (const letter of text) sum += face.widths.get(letter.codePointAt(0) ?? 0) ?? face.usual;
    return (sum * size) / face.unitsPerEm;
  };
}

type Face = { widths: Map<number, number>; usual: number; unitsPerEm: number };
const faces = new Map<string, Face>();

function widthsOf(name: string): Face {
  const known = faces.get(name);
  if (known) return known;
  const file = readFileSync(
    createRequire(import.meta.url).resolve(`@expo-google-fonts/inter/${name}/Inter_${name}.ttf`),
  );
  const face = readFace(new DataView(file.buffer, file.byteOffset, file.byteLength));
  faces.set(name, face);
  return face;
}

/** OpenType tables head, hhea, hmtx and cmap format 4: all that widths of the Latin letters need. */
function readFace(file: DataView): Face {
  const tables = new Map<string, number>();
  for (let index = 0; index < file.getUint16(4); index++) {
    const at = 12 + index * 16;
    const tag = String.fromCharCode(...[0, 1, 2, 3].map((byte) => file.getUint8(at + byte)));
    tables.set(tag, file.getUint32(at + 8));
  }
  const table = (tag: string): number => {
    const at = tables.get(tag);
    if (at === undefined) throw new Error(`The typeface has no table "${tag}".`);
    return at;
  };
  const unitsPerEm = file.getUint16(table("head") + 18);
  const counted = file.getUint16(table("hhea") + 34);
  const hmtx = table("hmtx");
  const advance = (glyph: number) => file.getUint16(hmtx + Math.min(glyph, counted - 1) * 4);
  const widths = new Map<number, number>();
  for (const [letter, glyph] of lettersOf(file, table("cmap"))) widths.set(letter, advance(glyph));
  return { widths, usual: widths.get(0x6e) ?? unitsPerEm / 2, unitsPerEm };
}

function lettersOf(file: DataView, cmap: number): [letter: number, glyph: number][] {
  const found: [number, number][] = [];
  for (let index = 0; index < file.getUint16(cmap + 2); index++) {
    const at = cmap + file.getUint32(cmap + 4 + index * 8 + 4);
    if (file.getUint16(at) !== 4) continue;
    const segments = file.getUint16(at + 6) / 2;
    const [ends, starts] = [at + 14, at + 16 + segments * 2];
    const [deltas, offsets] = [starts + segments * 2, starts + segments * 4];
    for (let segment = 0; segment < segments; segment++) {
      const [start, end] = [file.getUint16(starts + segment * 2), file.getUint16(ends + segment * 2)];
      const delta = file.getInt16(deltas + segment * 2);
      const offset = file.getUint16(offsets + segment * 2);
      for (let letter = start; letter <= end && letter !== 0xffff; letter++) {
        const glyph =
          offset === 0 ? letter + delta : file.getUint16(offsets + segment * 2 + offset + (letter - start) * 2) + delta;
        found.push([letter, glyph & 0xffff]);
      }
    }
    return found;
  }
  throw new Error("The typeface has no table of letters that we read.");
}
