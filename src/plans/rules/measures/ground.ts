/** Areas and distances on the ground from degrees (EPSG:4326/4258, pbl § 2-1 asks for official map data): the ellipsoid, not a sphere. */
import { area } from "@turf/area";
import { intersect } from "@turf/intersect";
import { feature, featureCollection } from "@turf/helpers";

/** Longitude, latitude. */
export type Position = readonly [number, number];
export type Polygons = { type: "MultiPolygon"; coordinates: number[][][][] };

/** WGS 84 (NIMA TR8350.2), metres. */
const semiMajor = 6_378_137;
const eccentricity2 = 0.006_694_379_990_14;
/** The sphere that turf computes with, metres. */
const sphere = 6_371_008.8;
const degree = Math.PI / 180;

/** Radii of curvature at a latitude: north–south and east–west. At 63° N a sphere is 0.6 % too small an area. */
function radii(latitude: number): { north: number; east: number } {
  const sine = Math.sin(latitude * degree);
  const w2 = 1 - eccentricity2 * sine * sine;
  const east = semiMajor / Math.sqrt(w2);
  return { north: (east * (1 - eccentricity2)) / w2, east };
}

/** Square metres. */
export function squareMetres(polygons: Polygons): number {
  const { north, east } = radii(middle(polygons)[1]);
  return (area(polygons) * north * east) / (sphere * sphere);
}

/** Metres as the crow flies; within 0.01 % at the distances of a municipality. */
export function metres(from: Position, to: Position): number {
  const latitude = (from[1] + to[1]) / 2;
  const { north, east } = radii(latitude);
  return Math.hypot(
    (to[0] - from[0]) * degree * east * Math.cos(latitude * degree),
    (to[1] - from[1]) * degree * north,
  );
}

/** The middle of gravity, holes taken out. */
export function middle(polygons: Polygons): Position {
  const origin = polygons.coordinates[0]?.[0]?.[0] ?? [0, 0];
  const [x0 = 0, y0 = 0] = origin;
  let weight = 0;
  let x = 0;
  let y = 0;
  for (const rings of polygons.coordinates)
    for (const [index, ring] of rings.entries()) {
      const part = momentOf(ring, x0, y0);
      // The first ring is the outline and the others holes, whichever way round they were drawn.
      const sign = (index === 0 ? 1 : -1) * Math.sign(part.area);
      weight += sign * part.area;
      x += sign * part.x;
      y += sign * part.y;
    }
  return weight === 0 ? [x0, y0] : [x0 + x / weight, y0 + y / weight];
}

function momentOf(ring: readonly number[][], x0: number, y0: number): { area: number; x: number; y: number } {
  const sum = { area: 0, x: 0, y: 0 };
  for (let index = 1; index < ring.length; index += 1) {
    const [ax = 0, ay = 0] = ring[index - 1] ?? [];
    const [bx = 0, by = 0] = ring[index] ?? [];
    const cross = (ax - x0) * (by - y0) - (bx - x0) * (ay - y0);
    sum.area += cross / 2;
    sum.x += ((ax + bx - 2 * x0) * cross) / 6;
    sum.y += ((ay + by - 2 * y0) * cross) / 6;
  }
  return sum;
}

/** Square metres of `polygons` that lie on any of `others`, which must not overlap each other. */
export function squareMetresOn(polygons: Polygons, others: readonly Polygons[]): number {
  return others
    .filter((one) => boxesMeet(polygons, one))
    .map((one) => intersect(featureCollection([feature(polygons), feature(one)])))
    .reduce((sum, shared) => sum + (shared ? squareMetres(asPolygons(shared.geometry)) : 0), 0);
}

export function asPolygons(
  geometry: { type: "Polygon"; coordinates: number[][][] } | { type: "MultiPolygon"; coordinates: number[][][][] },
): Polygons {
  return geometry.type === "MultiPolygon"
    ? { type: "MultiPolygon", coordinates: geometry.coordinates }
    : { type: "MultiPolygon", coordinates: [geometry.coordinates] };
}

function boxesMeet(one: Polygons, other: Polygons): boolean {
  const [a, b] = [boxOf(one), boxOf(other)];
  return a.west <= b.east && b.west <= a.east && a.south <= b.north && b.south <= a.north;
}

function boxOf({ coordinates }: Polygons): { west: number; east: number; south: number; north: number } {
  const box = { west: Infinity, east: -Infinity, south: Infinity, north: -Infinity };
  for (const [x = 0, y = 0] of coordinates.flat(2)) {
    box.west = Math.min(box.west, x);
    box.east = Math.max(box.east, x);
    box.south = Math.min(box.south, y);
    box.north = Math.max(box.north, y);
  }
  return box;
}
