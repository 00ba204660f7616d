/** Where a guideline holds (RFC 7946): one area of all the areas in a GeoJSON text, and which fields lie in it. */
import { booleanPointInPolygon } from "@turf/boolean-point-in-polygon";
import { kinks } from "@turf/kinks";
import type { PlanField } from "./fields.ts";
import type { GeoJsonFault } from "./geojson-faults.ts";
import type { Polygons } from "./ground.ts";
import { readRings } from "./rings.ts";

type Json = { [name: string]: unknown };
export type ReadArea = { ok: true; value: Polygons } | { ok: false; faults: GeoJsonFault[] };

/** A geometry, a feature or a collection of features; what is in it is taken together. */
export function areaFromText(text: string): ReadArea {
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch {
    return { ok: false, faults: [{ code: "not-json", line: null }] };
  }
  const geometries = geometriesOf(parsed);
  if (geometries.length === 0) {
    const type = isObject(parsed) && typeof parsed["type"] === "string" ? parsed["type"].slice(0, 60) : typeof parsed;
    return { ok: false, faults: [{ code: "not-geojson", found: type }] };
  }
  const faults: GeoJsonFault[] = [];
  const coordinates: number[][][][] = [];
  for (const [index, geometry] of geometries.entries()) {
    const where = { feature: index + 1, name: null };
    const type = String(geometry["type"]);
    const parts: unknown = type === "Polygon" ? [geometry["coordinates"]] : geometry["coordinates"];
    if ((type !== "Polygon" && type !== "MultiPolygon") || !Array.isArray(parts)) {
      faults.push({ code: "geometry-wrong", ...where, type: type.slice(0, 60), needs: "area" });
      continue;
    }
    for (const rings of parts as unknown[]) {
      const read = readRings(Array.isArray(rings) ? rings : [], where, "area");
      if ("faults" in read) faults.push(...read.faults);
      else {
        const crossing = kinks({ type: "Polygon", coordinates: read.rings }).features[0]?.geometry.coordinates;
        if (crossing) faults.push({ code: "ring-crosses", ...where, x: crossing[0] ?? 0, y: crossing[1] ?? 0 });
        coordinates.push(read.rings);
      }
    }
  }
  return faults.length > 0 ? { ok: false, faults } : { ok: true, value: { type: "MultiPolygon", coordinates } };
}

/** The fields whose middle lies in the area; stops and centres are kept wherever they lie, since one goes to them. */
export function fieldsWithin(fields: readonly PlanField[], area: Polygons | null): PlanField[] {
  if (!area) return [...fields];
  return fields.filter(
    (one) =>
      one.kind === "stop" ||
      one.kind === "centre" ||
      one.kind === "farmland" ||
      booleanPointInPolygon([one.at[0], one.at[1]], area),
  );
}

function geometriesOf(parsed: unknown): Json[] {
  if (!isObject(parsed)) return [];
  switch (parsed["type"]) {
    case "FeatureCollection":
      return Array.isArray(parsed["features"]) ? (parsed["features"] as unknown[]).flatMap(geometriesOf) : [];
    case "Feature":
      return geometriesOf(parsed["geometry"]);
    case "GeometryCollection":
      return Array.isArray(parsed["geometries"]) ? (parsed["geometries"] as unknown[]).flatMap(geometriesOf) : [];
    default:
      return "coordinates" in parsed ? [parsed] : [];
  }
}

function isObject(value: unknown): value is Json {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
