import type { GeoJsonFault } from "./geojson-faults.ts";

type Json = { [name: string]: unknown };

/** About 100 m north–south and east–west at Trondheim. */
export const box = (west: number, south: number, east = west + 0.002, north = south + 0.0009): number[][] => [
  [west, south],
  [east, south],
  [east, north],
  [west, north],
  [west, south],
];
export const polygon = (...rings: number[][][]): Json => ({ type: "Polygon", coordinates: rings });
export const point = (east: number, north: number): Json => ({ type: "Point", coordinates: [east, north] });
export const collection = (...features: Json[]): Json => ({ type: "FeatureCollection", features });
export const feature = (properties: Json, geometry: Json | null): Json => ({ type: "Feature", properties, geometry });
export const housing = (boliger: number, geometry: Json, more: Json = {}): Json =>
  feature({ type: "boligfelt", navn: "Jakobsli", boliger, ...more }, geometry);

const here = box(10.4, 63.4);
const good = polygon(here);

/** A file with one thing wrong, and what is said of it. */
export const faultCases: readonly { name: string; file: unknown; says: GeoJsonFault[] }[] = [
  { name: "another kind of file", file: { type: "Topology" }, says: [{ code: "not-geojson", found: "Topology" }] },
  { name: "a list", file: [1, 2], says: [{ code: "not-geojson", found: "[1,2]" }] },
  { name: "nothing in it", file: collection(), says: [{ code: "no-features" }] },
  {
    name: "a reference system in metres",
    file: {
      ...collection(housing(4, good)),
      crs: { type: "name", properties: { name: "urn:ogc:def:crs:EPSG::25832" } },
    },
    says: [{ code: "wrong-reference-system", crs: "urn:ogc:def:crs:EPSG::25832" }],
  },
  {
    name: "coordinates in metres (UTM)",
    file: collection(housing(4, polygon(box(569_000, 7_034_000, 569_100, 7_034_100)))),
    says: [{ code: "in-metres", feature: 1, name: "Jakobsli", ring: 1, position: 1, x: 569_000, y: 7_034_000 }],
  },
  {
    name: "latitude before longitude",
    file: collection(housing(4, polygon(here.map(([x = 0, y = 0]) => [y, x])))),
    says: [{ code: "latitude-first", feature: 1, name: "Jakobsli", ring: 1, position: 1, x: 63.4, y: 10.4 }],
  },
  {
    name: "in another country",
    file: collection(housing(4, polygon(box(2.35, 48.85)))),
    says: [{ code: "outside-norway", feature: 1, name: "Jakobsli", ring: 1, position: 1, x: 2.35, y: 48.85 }],
  },
  {
    name: "an outline that is not closed",
    file: collection(housing(4, good), housing(4, polygon(here.slice(0, 4)))),
    says: [{ code: "ring-open", feature: 2, name: "Jakobsli", ring: 1, from: "10.4, 63.4", to: "10.4, 63.4009" }],
  },
  {
    name: "a hole that is not closed",
    file: collection(housing(4, polygon(here, box(10.4005, 63.4002, 10.4008, 63.4004).slice(0, 4)))),
    says: [
      { code: "ring-open", feature: 1, name: "Jakobsli", ring: 2, from: "10.4005, 63.4002", to: "10.4005, 63.4004" },
    ],
  },
  {
    name: "two corners are no area",
    file: collection(
      housing(
        4,
        polygon([
          [10.4, 63.4],
          [10.5, 63.4],
          [10.4, 63.4],
        ]),
      ),
    ),
    says: [{ code: "ring-too-short", feature: 1, name: "Jakobsli", ring: 1, positions: 3 }],
  },
  {
    name: "an outline that crosses itself",
    file: collection(
      housing(
        4,
        polygon([
          [10.4, 63.4],
          [10.42, 63.42],
          [10.42, 63.4],
          [10.4, 63.42],
          [10.4, 63.4],
        ]),
      ),
    ),
    says: [{ code: "ring-crosses", feature: 1, name: "Jakobsli", x: 10.41, y: 63.41 }],
  },
  {
    name: "a corner that is no position",
    file: collection(
      housing(4, {
        type: "Polygon",
        coordinates: [
          [
            [10.4, 63.4],
            ["10.5", 63.4],
            [10.5, 63.5],
            [10.4, 63.4],
          ],
        ],
      }),
    ),
    says: [{ code: "not-a-position", feature: 1, name: "Jakobsli", ring: 1, position: 2 }],
  },
  {
    name: "no geometry",
    file: collection(housing(4, good), feature({ type: "boligfelt", boliger: 3 }, null)),
    says: [{ code: "geometry-missing", feature: 2, name: null }],
  },
  {
    name: "a line where an area is wanted",
    file: collection(housing(4, { type: "LineString", coordinates: here })),
    says: [{ code: "geometry-wrong", feature: 1, name: "Jakobsli", type: "LineString", needs: "area" }],
  },
  {
    name: "a line for a stop",
    file: collection(feature({ type: "kollektivstopp" }, { type: "LineString", coordinates: here })),
    says: [{ code: "geometry-wrong", feature: 1, name: null, type: "LineString", needs: "point-or-area" }],
  },
  {
    name: "without a type, and with one nobody knows",
    file: collection(feature({ navn: "A" }, good), feature({ type: "skog" }, good)),
    says: [
      { code: "kind-missing", feature: 1, name: "A" },
      { code: "kind-unknown", feature: 2, name: null, kind: "skog" },
    ],
  },
  {
    name: "housing without a number of dwellings",
    file: collection(feature({ type: "boligfelt", navn: "Lund" }, good)),
    says: [{ code: "property-missing", feature: 1, name: "Lund", property: "boliger" }],
  },
  {
    name: "a number in words, and one below nothing",
    file: collection(feature({ type: "boligfelt", boliger: "ca. 40" }, good), housing(4, good, { dyrket_daa: -2 })),
    says: [
      { code: "property-not-number", feature: 1, name: null, property: "boliger", value: "ca. 40" },
      { code: "property-negative", feature: 2, name: "Jakobsli", property: "dyrket_daa", value: -2 },
    ],
  },
  {
    name: "a business area without, and with an unknown, category",
    file: collection(feature({ type: "næringsområde" }, good), feature({ type: "næringsområde", kategori: "D" }, good)),
    says: [
      { code: "property-missing", feature: 1, name: null, property: "kategori" },
      { code: "category-unknown", feature: 2, name: null, value: "D" },
    ],
  },
];
