import type { PictureBlock } from "../slide.ts";
import { escape, fjord, ink, lettering, line, round, svgOf } from "./svg.ts";

const width = 560;
const height = 400;

/** What stands in the middle and whom it works with around it, each on its own line: nothing crosses. */
export function hubPicture(middle: string, spokes: readonly { name: string }[], alt: string): PictureBlock {
  const placed = spokes.map((one, index) => {
    const angle = -Math.PI / 2 + (index * 2 * Math.PI) / spokes.length;
    return { name: one.name, x: width / 2 + Math.cos(angle) * 192, y: height / 2 + Math.sin(angle) * 150 };
  });
  const lines = placed
    .map(
      (one) =>
        `<line x1="${width / 2}" y1="${height / 2}" x2="${round(one.x)}" y2="${round(one.y)}" stroke="${line}" stroke-width="2.5"/>`,
    )
    .join("");
  const ends = placed.map((one) => box(one.name, one.x, one.y)).join("");
  const hub = `<ellipse cx="${width / 2}" cy="${height / 2}" rx="92" ry="40" fill="${fjord}"/>${lettering(middle, { x: width / 2, y: height / 2 + 6, size: 17, weight: 600, fill: "#ffffff" })}`;
  return { kind: "picture", svg: svgOf(width, height, lines + ends + hub), width, height, alt };
}

/** A name on one or two lines in a pale box. */
function box(name: string, x: number, y: number): string {
  const rows = twoRows(name);
  const half = Math.max(...rows.map((row) => row.length)) * 4.1 + 12;
  const cx = Math.min(Math.max(x, half + 2), width - half - 2);
  const tall = rows.length * 18 + 12;
  const words = rows
    .map((row, index) =>
      lettering(row, { x: cx, y: y - tall / 2 + 20 + index * 18, size: 14.5, weight: 500, fill: ink }),
    )
    .join("");
  return `<g><title>${escape(name)}</title><rect x="${round(cx - half)}" y="${round(y - tall / 2)}" width="${round(half * 2)}" height="${tall}" rx="8" fill="#e7f2ed" stroke="${line}" stroke-width="1.2"/>${words}</g>`;
}

/** Broken at the space nearest to the middle, when it is long. */
function twoRows(name: string): string[] {
  if (name.length <= 18) return [name];
  const spaces = [...name.matchAll(/ /g)].map((found) => found.index);
  const at = spaces.toSorted((a, b) => Math.abs(a - name.length / 2) - Math.abs(b - name.length / 2))[0];
  return at === undefined ? [name] : [name.slice(0, at), name.slice(at + 1)];
}
