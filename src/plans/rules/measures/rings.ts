/** The rings of an area as RFC 7946 § 3.1.6 asks for: closed, in degrees, longitude first. */
import type { GeoJsonFault } from "./geojson-faults.ts";

type Where = { feature: number; name: string | null };

/** One position of a point counts as a ring of one. */
export function readRings(
  rings: readonly unknown[],
  where: Where,
  shape: "area" | "point",
): { rings: number[][][] } | { faults: GeoJsonFault[] } {
  if (rings.length === 0) return { faults: [{ code: "geometry-missing", ...where }] };
  const read = rings.map((ring, index) =>
    readRing(Array.isArray(ring) ? ring : [], { ...where, ring: index + 1 }, shape),
  );
  const faults = read.flatMap((one) => ("fault" in one ? [one.fault] : []));
  return faults.length > 0 ? { faults } : { rings: read.flatMap((one) => ("ring" in one ? [one.ring] : [])) };
}

/** The first thing wrong with a ring; the next is mostly its consequence. */
function readRing(
  ring: readonly unknown[],
  where: Where & { ring: number },
  shape: "area" | "point",
): { ring: number[][] } | { fault: GeoJsonFault } {
  const positions: number[][] = [];
  for (const [index, one] of ring.entries()) {
    const position = index + 1;
    const [x, y] = Array.isArray(one) ? (one as unknown[]) : [];
    if (typeof x !== "number" || typeof y !== "number" || !Number.isFinite(x) || !Number.isFinite(y))
      return { fault: { code: "not-a-position", ...where, position } };
    const code = misplaced(x, y);
    if (code) return { fault: { code, ...where, position, x, y } };
    positions.push([x, y]);
  }
  if (shape === "point") return { ring: positions };
  const [start, end] = [positions[0], positions.at(-1)];
  if (!start || !end) return { fault: { code: "ring-too-short", ...where, positions: 0 } };
  if (start[0] !== end[0] || start[1] !== end[1])
    return { fault: { code: "ring-open", ...where, from: start.join(", "), to: end.join(", ") } };
  return positions.length < 4
    ? { fault: { code: "ring-too-short", ...where, positions: positions.length } }
    : { ring: positions };
}

/** Mainland Norway with its coast, degrees. */
const norway = { west: 4, east: 32, south: 57, north: 72 };

function misplaced(x: number, y: number): "in-metres" | "latitude-first" | "outside-norway" | null {
  const inside = (east: number, north: number) =>
    east >= norway.west && east <= norway.east && north >= norway.south && north <= norway.north;
  if (inside(x, y)) return null;
  if (Math.abs(x) > 180 || Math.abs(y) > 90) return "in-metres";
  return inside(y, x) ? "latitude-first" : "outside-norway";
}
