import { leading } from "./sheet.ts";
import type { Measure } from "./type-metrics.ts";

/** How many lines a text takes in a width. A word that is wider than the line is broken, as the renderers do. */
export function linesOf(text: string, width: number, size: number, measure: Measure, bold = false): number {
  const space = measure(" ", size, bold);
  let lines = 1;
  let used = 0;
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const wide = measure(word, size, bold);
    if (used > 0 && used + space + wide > width) {
      lines += 1;
      used = 0;
    }
    if (wide > width) {
      const more = Math.ceil(wide / width) - 1;
      lines += more;
      used = wide - more * width;
    } else used += (used > 0 ? space : 0) + wide;
  }
  return lines;
}

export function heightOf(text: string, width: number, size: number, measure: Measure, bold = false): number {
  return linesOf(text, width, size, measure, bold) * size * leading;
}

/** The widest single word: a column narrower than it would break it. */
export function widestWord(text: string, size: number, measure: Measure, bold = false): number {
  return Math.max(0, ...text.split(/[\s]+/).map((word) => measure(word, size, bold)));
}
