import { z } from "zod";
import { decodeOutlines, type Outline } from "../../facts/outlines.ts";
import borders2017 from "../../facts/outlines/trondelag-2017.json" with { type: "json" };
import borders2024 from "../../facts/outlines/trondelag-2024.json" with { type: "json" };

/** The outlines of the municipalities of one structure. */
export type Structure = {
  /** The year whose borders these are. */
  year: number;
  /** The days on which the same municipalities existed, half-open. */
  validFrom: string;
  validTo: string | null;
  attribution: string;
  outlines: Outline[];
};

const point = z.tuple([z.number(), z.number()]);
const fileShape = z.object({
  format: z.literal("samrad-outlines-1"),
  attribution: z.string(),
  source: z.string(),
  year: z.number(),
  validFrom: z.string(),
  validTo: z.string().nullable(),
  arcs: z.array(z.string()),
  outlines: z.array(z.object({ party: z.string(), number: z.string(), label: point, polygons: z.string() })),
});

/** Oldest first; decoded when first asked for. */
let decoded: Structure[] | undefined;

function structures(): Structure[] {
  decoded ??= [borders2017, borders2024].map((stored) => {
    const file = fileShape.parse(stored);
    const { year, validFrom, validTo, attribution } = file;
    return { year, validFrom, validTo, attribution, outlines: decodeOutlines(file) };
  });
  return decoded;
}

/**
 * The structure to draw a day with: the newest that had begun, so that every area has one party that took it over;
 * before all of them, the oldest. `covers` is false where the page must say which year's borders are shown.
 */
export function structureOn(day: string): { structure: Structure; covers: boolean } {
  const all = structures();
  const [oldest] = all;
  const structure = all.findLast((one) => one.validFrom <= day) ?? oldest;
  if (!structure) throw new Error("There are no outlines.");
  return { structure, covers: structure.validFrom <= day && (structure.validTo === null || day < structure.validTo) };
}
