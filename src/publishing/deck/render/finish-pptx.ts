import JSZip from "jszip";
import type { Day } from "#platform/day.ts";
import { rasterise } from "../../raster.ts";
import { colours } from "../layout/sheet.ts";
import type { PictureBlock } from "../slide.ts";

/** Wide enough for a projector. */
const pixels = 1280;

const schemeColours: { [name: string]: string } = {
  dk2: colours.fjord,
  lt2: colours.pale,
  accent1: colours.accent,
  accent2: colours.fjord,
  accent3: colours.amber,
  accent4: "3D8B76",
  accent5: colours.mint,
  accent6: colours.quiet,
  hlink: colours.accent,
  folHlink: colours.quiet,
};

/**
 * What the writer leaves: the rasters beside the vector pictures, the colours of the theme, the language, and days of
 * the data instead of the clock's, so that the same deck is the same file.
 */
export async function finishPptx(
  written: Buffer,
  { day, locale, pictures }: { day: Day; locale: string; pictures: readonly PictureBlock[] },
): Promise<Uint8Array> {
  const zip = await JSZip.loadAsync(written);
  const drawn = new Map(pictures.map((one) => [one.svg, one]));
  const rasters = new Map<string, Uint8Array>();
  const finished = new JSZip();
  for (const path of Object.keys(zip.files).toSorted()) {
    const entry = zip.files[path];
    if (!entry || entry.dir) continue;
    if (path.endsWith(".svg")) {
      const svg = await entry.async("string");
      // The writer puts the raster just before the vector picture, under the number before.
      const raster = path.replace(/(\d+)\.svg$/, (_all, number: string) => `${Number(number) - 1}.png`);
      if (drawn.has(svg)) rasters.set(raster, (await rasterise(svg, pixels)).png);
    }
    finished.file(path, await entry.async("uint8array"), fixedDay(day));
  }
  for (const [path, png] of rasters) finished.file(path, png, fixedDay(day));
  const change = async (pattern: RegExp, edit: (xml: string) => string) => {
    for (const path of Object.keys(finished.files).filter((one) => pattern.test(one))) {
      const xml = await finished.file(path)?.async("string");
      if (xml !== undefined) finished.file(path, edit(xml), fixedDay(day));
    }
  };
  await change(/^docProps\/core\.xml$/, (xml) =>
    xml
      .replace(/(<dcterms:(created|modified)[^>]*>)[^<]*/g, `$1${day}T12:00:00Z`)
      .replace("</cp:coreProperties>", `<dc:language>${locale}</dc:language></cp:coreProperties>`),
  );
  await change(/^ppt\/theme\/theme\d+\.xml$/, withColours);
  await change(
    /^ppt\/(?:presentation|slides\/slide\d+|slideLayouts\/slideLayout\d+|notesSlides\/notesSlide\d+)\.xml$/,
    (xml) => xml.replaceAll('lang="en-US"', `lang="${locale}"`),
  );
  return finished.generateAsync({ type: "uint8array", compression: "DEFLATE", platform: "UNIX" });
}

function fixedDay(day: Day): { date: Date; createFolders: boolean } {
  return { date: new Date(`${day}T12:00:00Z`), createFolders: false };
}

function withColours(xml: string): string {
  return Object.entries(schemeColours).reduce(
    (all, [name, colour]) =>
      all.replace(new RegExp(`<a:${name}>.*?</a:${name}>`, "s"), `<a:${name}><a:srgbClr val="${colour}"/></a:${name}>`),
    xml,
  );
}
