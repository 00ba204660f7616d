import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { initWasm, Resvg } from "@resvg/resvg-wasm";
import { fonts } from "./fonts.ts";

/** The module is WebAssembly: it is read once, whoever comes first. */
let ready: Promise<void> | undefined;

/**
 * A picture as PNG with our own typeface, for readers of DOCX and PPTX that do not draw SVG. `width` in pixels; the
 * height follows. The ground is white: a transparent one turns black in some of them.
 */
export async function rasterise(
  svg: string,
  width: number,
): Promise<{ png: Uint8Array; width: number; height: number }> {
  ready ??= readFile(createRequire(import.meta.url).resolve("@resvg/resvg-wasm/index_bg.wasm")).then(initWasm);
  await ready;
  const drawing = new Resvg(svg, {
    fitTo: { mode: "width", value: Math.round(width) },
    background: "white",
    font: {
      fontBuffers: fonts(),
      defaultFontFamily: "Inter",
      sansSerifFamily: "Inter",
      serifFamily: "Inter",
      monospaceFamily: "Inter",
    },
  });
  try {
    const image = drawing.render();
    try {
      return { png: image.asPng(), width: image.width, height: image.height };
    } finally {
      image.free();
    }
  } finally {
    drawing.free();
  }
}
