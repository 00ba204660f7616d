import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { OutlineFile } from "../../facts/outlines.ts";
import { validOn } from "#parties/rules/validity.ts";
import type { PartyRegister } from "#parties/vocabulary.ts";
import { labelPoint } from "./label-point.ts";
import type { Point, Ring } from "./topology.ts";
import { topology } from "./topology.ts";

interface Feature {
  properties: { number: string };
  geometry: { type: "Polygon"; coordinates: number[][][] } | { type: "MultiPolygon"; coordinates: number[][][][] };
}

/** Cosine of 64° north: how wide a degree of longitude is in Trøndelag, against one of latitude. */
const degreesWide = Math.cos((64 * Math.PI) / 180);
const trondelag = ["sor-trondelag-fylke", "nord-trondelag-fylke", "trondelag-fylke"];

export function writeOutlines(register: PartyRegister, shared: string, folder: string, year: 2017 | 2024): void {
  const text = readFileSync(join(shared, `boundaries/trondelag-${year}-outline.geojson`), "utf8");
  const collection: { features: Feature[] } = JSON.parse(text);
  const day = `${year}-01-01`;
  const areas = collection.features
    .map(({ properties: { number }, geometry }) => ({
      number: numberOnDay(register, number, day),
      party: register.numbers.find((n) => n.number === number && n.register === "no-municipality")?.party ?? "",
      polygons: (geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates)
        .map((rings) => rings.map((ring, index) => turned(quantised(ring), index === 0)))
        .toSorted((a, b) => Math.abs(area(b[0] ?? [])) - Math.abs(area(a[0] ?? []))),
    }))
    .toSorted((a, b) => a.number.localeCompare(b.number));
  const { arcs, rings } = topology(areas.flatMap((a) => a.polygons.flat()));

  let next = 0;
  const file: OutlineFile = {
    format: "samrad-outlines-1",
    attribution: "© Kartverket, CC BY 4.0",
    source: "kartverket-outlines",
    year,
    ...sameMunicipalities(register, day),
    arcs: arcs.map(deltas),
    outlines: areas.map(({ party, number, polygons }) => {
      const [x, y] = labelPoint(polygons[0] ?? [], degreesWide);
      return {
        party,
        number,
        label: [x / 1000, y / 1000],
        polygons: polygons
          .map((polygon) => polygon.map(() => (rings[next++] ?? []).map(reference).join(" ")).join(";"))
          .join("|"),
      };
    }),
  };
  writeFileSync(join(folder, `trondelag-${year}.json`), `${serialised(file)}\n`);
}

function numberOnDay(register: PartyRegister, number: string, day: string): string {
  if (!register.numbers.some((n) => n.number === number && validOn(n, day)))
    throw new Error(`${number} is nobody's on ${day}.`);
  return number;
}

const reference = (index: number): string => (index < 0 ? `~${~index}` : String(index));

/** Whole thousandths of a degree, without the closing point and without points that fell together. */
function quantised(ring: readonly number[][]): Point[] {
  const points = ring.map(([x = 0, y = 0]): Point => [Math.round(x * 1000), Math.round(y * 1000)]);
  return points.filter(([x, y], index) => {
    const [nextX, nextY] = points[(index + 1) % points.length] ?? [x, y];
    return x !== nextX || y !== nextY;
  });
}

/** Twice the signed area; positive when counter-clockwise. */
function area(ring: Ring): number {
  return ring.reduce((sum, [x, y], index) => {
    const [nextX, nextY] = ring[(index + 1) % ring.length] ?? [x, y];
    return sum + x * nextY - nextX * y;
  }, 0);
}

function turned(ring: Point[], outer: boolean): Point[] {
  return area(ring) > 0 === outer ? ring : ring.toReversed();
}

function deltas(arc: readonly Point[]): string {
  return arc
    .flatMap(([x, y], index) => {
      const [lastX, lastY] = arc[index - 1] ?? [0, 0];
      return [x - lastX, y - lastY];
    })
    .join(" ");
}

/** The longest stretch of days round the given one with the same municipalities in Trøndelag. */
function sameMunicipalities(register: PartyRegister, day: string): { validFrom: string; validTo: string | null } {
  const inside = register.partOf.filter((link) => trondelag.includes(link.whole)).map((link) => link.party);
  const parties = register.parties.filter((p) => inside.includes(p.id));
  const turns = parties.flatMap((p) => [p.validFrom, ...(p.validTo === null ? [] : [p.validTo])]);
  const partsMoved = register.changes
    .filter((c) => c.kind === "part-moved" && inside.includes(c.to))
    .map((c) => c.date);
  const days = [...new Set([...turns, ...partsMoved])].sort();
  return { validFrom: days.findLast((d) => d <= day) ?? day, validTo: days.find((d) => d > day) ?? null };
}

/** One line an arc and an outline, so that a changed border is one changed line; in the formatter's own style. */
function serialised(file: OutlineFile): string {
  return JSON.stringify(file, null, 2).replace(/\[\s+(-?[\d.]+),\s+(-?[\d.]+)\s+\]/g, "[$1, $2]");
}
