/** Fields of a land-use plan read from GeoJSON (RFC 7946): housing, business areas, farmland, centres and stops; every fault is told, not the first alone. */
import { kinks } from "@turf/kinks";
import { asPolygons, middle, squareMetres, type Polygons, type Position } from "./ground.ts";
import type { FieldProperty, GeoJsonFault } from "./geojson-faults.ts";
import { readRings } from "./rings.ts";

export const fieldKinds = ["housing", "business", "farmland", "centre", "stop"] as const;
/** boligfelt, næringsområde, dyrket mark, sentrum, kollektivstopp. */
export type FieldKind = (typeof fieldKinds)[number];

/** A = many visitors and employees, B = some of both, C = much space and goods (the ABC principle). */
export const businessCategories = ["A", "B", "C"] as const;
export type BusinessCategory = (typeof businessCategories)[number];

type Base = { feature: number; name: string | null; at: Position };
type Ground = Base & { ground: Polygons; squareMetres: number };
/** `farmland`: square metres of cultivated land taken, where the file says it; else it is measured. */
export type Housing = Ground & { kind: "housing"; dwellings: number; farmland: number | null };
export type Business = Ground & { kind: "business"; category: BusinessCategory; farmland: number | null };
export type Farmland = Ground & { kind: "farmland" };
export type Spot = Base & { kind: "centre" | "stop" };
export type PlanField = Housing | Business | Farmland | Spot;

export type ReadFields = { ok: true; fields: PlanField[] } | { ok: false; faults: GeoJsonFault[] };

/** More than a large municipality's plan has; past it somebody has sent another kind of file. */
export const mostPoints = 60_000;
const mostFaults = 40;

/** `type` as the files say it, in Norwegian or English. */
const kindWords: { [word: string]: FieldKind } = {
  boligfelt: "housing",
  housing: "housing",
  næringsområde: "business",
  naeringsomraade: "business",
  business: "business",
  "dyrket mark": "farmland",
  farmland: "farmland",
  sentrum: "centre",
  centre: "centre",
  kollektivstopp: "stop",
  stop: "stop",
};

export function fieldsFromText(text: string): ReadFields {
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch (error) {
    return { ok: false, faults: [{ code: "not-json", line: lineOf(text, error) }] };
  }
  return fieldsFrom(parsed);
}

export function fieldsFrom(parsed: unknown): ReadFields {
  if (!isObject(parsed) || parsed["type"] !== "FeatureCollection")
    return {
      ok: false,
      faults: [{ code: "not-geojson", found: isObject(parsed) ? shown(parsed["type"]) : shown(parsed) }],
    };
  const crs = namedCrs(parsed["crs"]);
  if (crs !== null && !/(4326|4258|CRS84)$/.test(crs))
    return { ok: false, faults: [{ code: "wrong-reference-system", crs }] };
  const features: unknown[] = Array.isArray(parsed["features"]) ? parsed["features"] : [];
  if (features.length === 0) return { ok: false, faults: [{ code: "no-features" }] };
  const points = features.reduce<number>((sum, one) => sum + (isObject(one) ? pointsIn(one["geometry"]) : 0), 0);
  if (points > mostPoints) return { ok: false, faults: [{ code: "too-many-points", points, most: mostPoints }] };
  const read = features.map((one, index) => readFeature(isObject(one) ? one : {}, index + 1));
  const faults = read.flatMap((one) => ("faults" in one ? one.faults : []));
  if (faults.length > 0) return { ok: false, faults: faults.slice(0, mostFaults) };
  return { ok: true, fields: read.flatMap((one) => ("field" in one ? [one.field] : [])) };
}

type Json = { [name: string]: unknown };
type Read = { field: PlanField } | { faults: GeoJsonFault[] };

function readFeature(one: Json, feature: number): Read {
  const properties = isObject(one["properties"]) ? one["properties"] : {};
  const name = nameOf(properties);
  const where = { feature, name };
  const word = properties["type"];
  if (word === undefined || word === null || word === "") return { faults: [{ code: "kind-missing", ...where }] };
  const kind = kindWords[shown(word).trim().toLowerCase()];
  if (!kind) return { faults: [{ code: "kind-unknown", ...where, kind: shown(word) }] };
  const geometry = one["geometry"];
  if (!isObject(geometry)) return { faults: [{ code: "geometry-missing", ...where }] };
  const isSpot = kind === "centre" || kind === "stop";
  const type = shown(geometry["type"]);
  if (isSpot && type === "Point") {
    const read = readRings([[geometry["coordinates"]]], where, "point");
    return "faults" in read ? read : { field: { ...where, kind, at: first(read.rings) } };
  }
  if (type !== "Polygon" && type !== "MultiPolygon")
    return { faults: [{ code: "geometry-wrong", ...where, type, needs: isSpot ? "point-or-area" : "area" }] };
  const ground = readGround(geometry["coordinates"], type, where);
  if ("faults" in ground) return ground;
  const at = middle(ground.ground);
  if (isSpot) return { field: { ...where, kind, at } };
  const area = squareMetres(ground.ground);
  if (area < 1) return { faults: [{ code: "no-area", ...where }] };
  return withProperties(kind, { ...where, at, ground: ground.ground, squareMetres: area }, properties);
}

function readGround(
  coordinates: unknown,
  type: "Polygon" | "MultiPolygon",
  where: { feature: number; name: string | null },
): { ground: Polygons } | { faults: GeoJsonFault[] } {
  const parts: unknown[] = type === "Polygon" ? [coordinates] : Array.isArray(coordinates) ? coordinates : [];
  if (parts.length === 0) return { faults: [{ code: "geometry-missing", ...where }] };
  const read = parts.map((rings) => readRings(Array.isArray(rings) ? rings : [], where, "area"));
  const faults = read.flatMap((one) => ("faults" in one ? one.faults : []));
  if (faults.length > 0) return { faults };
  const ground: Polygons = {
    type: "MultiPolygon",
    coordinates: read.flatMap((one) => ("rings" in one ? [one.rings] : [])),
  };
  const crossing = ground.coordinates.flatMap((rings) => kinks({ type: "Polygon", coordinates: rings }).features)[0];
  if (!crossing) return { ground: asPolygons(ground) };
  const [x = 0, y = 0] = crossing.geometry.coordinates;
  return { faults: [{ code: "ring-crosses", ...where, x, y }] };
}

function withProperties(kind: "housing" | "business" | "farmland", base: Ground, properties: Json): Read {
  const where = { feature: base.feature, name: base.name };
  if (kind === "farmland") return { field: { ...base, kind } };
  const taken = readNumber(properties, "dyrket_daa", where, "may-be-absent");
  if (kind === "housing") {
    const dwellings = readNumber(properties, "boliger", where, "needed");
    const faults = [dwellings, taken].flatMap((one) => (one.ok ? [] : [one.fault]));
    if (!dwellings.ok || !taken.ok) return { faults };
    return { field: { ...base, kind, dwellings: dwellings.value ?? 0, farmland: daaToSquareMetres(taken.value) } };
  }
  const written = properties["kategori"];
  if (written === undefined || written === null || written === "")
    return { faults: [{ code: "property-missing", ...where, property: "kategori" }] };
  const category = businessCategories.find((one) => one === shown(written).trim().toUpperCase());
  if (!category) return { faults: [{ code: "category-unknown", ...where, value: shown(written) }] };
  return taken.ok
    ? { field: { ...base, kind, category, farmland: daaToSquareMetres(taken.value) } }
    : { faults: [taken.fault] };
}

function readNumber(
  properties: Json,
  property: FieldProperty,
  where: { feature: number; name: string | null },
  need: "needed" | "may-be-absent",
): { ok: true; value: number | null } | { ok: false; fault: GeoJsonFault } {
  const value = properties[property];
  if (value === undefined || value === null || value === "")
    return need === "needed"
      ? { ok: false, fault: { code: "property-missing", ...where, property } }
      : { ok: true, value: null };
  if (typeof value !== "number" || !Number.isFinite(value))
    return { ok: false, fault: { code: "property-not-number", ...where, property, value: shown(value) } };
  return value < 0
    ? { ok: false, fault: { code: "property-negative", ...where, property, value } }
    : { ok: true, value };
}

const daaToSquareMetres = (daa: number | null) => (daa === null ? null : daa * 1_000);

function nameOf(properties: Json): string | null {
  const name = properties["navn"] ?? properties["name"];
  return typeof name === "string" && name.trim() !== "" ? name.trim().slice(0, 80) : null;
}

function first(rings: number[][][]): Position {
  const [x = 0, y = 0] = rings[0]?.[0] ?? [];
  return [x, y];
}

function pointsIn(geometry: unknown): number {
  const count = (value: unknown): number =>
    !Array.isArray(value)
      ? 0
      : typeof value[0] === "number"
        ? 1
        : value.reduce<number>((sum, one) => sum + count(one), 0);
  return isObject(geometry) ? count(geometry["coordinates"]) : 0;
}

/** The name of a reference system in the older form of GeoJSON; RFC 7946 has degrees and no such member. */
function namedCrs(crs: unknown): string | null {
  const properties = isObject(crs) ? crs["properties"] : null;
  const name = isObject(properties) ? properties["name"] : null;
  return typeof name === "string" ? name.slice(0, 80) : null;
}

/** "… at position 17" is what the engine says; a person looks for a line. */
function lineOf(text: string, error: unknown): number | null {
  const position = error instanceof Error ? /position (\d+)/.exec(error.message)?.[1] : undefined;
  return position === undefined ? null : text.slice(0, Number(position)).split("\n").length;
}

function isObject(value: unknown): value is Json {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function shown(value: unknown): string {
  const text = typeof value === "string" ? value : (JSON.stringify(value) ?? "–");
  return text.slice(0, 60);
}
