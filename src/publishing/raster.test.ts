import { inflateSync } from "node:zlib";
import { expect, test } from "vitest";
import { rasterise } from "./raster.ts";

const drawing = (inside: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="200" height="50" viewBox="0 0 200 50">${inside}</svg>`;
const word = (text: string, font: string) => `<text x="10" y="30" font-size="20"${font}>${text}</text>`;

/** How many bytes of the picture's rows are not those of an empty one. */
async function inkOf(inside: string): Promise<number> {
  const rows = async (svg: string) => rowsOf((await rasterise(svg, 400)).png);
  const [drawn, empty] = await Promise.all([rows(drawing(inside)), rows(drawing(""))]);
  return drawn.reduce((count, byte, at) => count + (byte === empty[at] ? 0 : 1), 0);
}

function rowsOf(png: Uint8Array): Buffer {
  const file = Buffer.from(png);
  const parts: Buffer[] = [];
  for (let at = 8; at < file.length;) {
    const length = file.readUInt32BE(at);
    if (file.toString("latin1", at + 4, at + 8) === "IDAT") parts.push(file.subarray(at + 8, at + 8 + length));
    at += length + 12;
  }
  return inflateSync(Buffer.concat(parts));
}

test("a picture becomes a PNG of the width that is asked for", async () => {
  const { png, width, height } = await rasterise(drawing(""), 400);
  expect([width, height]).toEqual([400, 100]);
  expect(Buffer.from(png).toString("latin1", 1, 4)).toBe("PNG");
});

test("text is drawn with our own typeface, also where the picture names none or another", async () => {
  const ours = await inkOf(word("Ørland", ' font-family="Inter"'));
  expect(ours).toBeGreaterThan(500);
  expect(await inkOf(word("Ørland", ""))).toBe(ours);
  expect(await inkOf(word("Ørland", ' font-family="Helvetica, sans-serif"'))).toBe(ours);
});

test("what is no picture is refused", async () => {
  await expect(rasterise("<svg", 100)).rejects.toThrow();
});
