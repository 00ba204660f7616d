/** Measures of guidelines that can be computed from the fields of a plan, and the units that each may have (ISO 80000; 1 daa = 1 000 m²). */
import { metres, squareMetresOn } from "./ground.ts";
import type { Business, BusinessCategory, FieldKind, Farmland, Housing, PlanField, Spot } from "./fields.ts";

/** What a measure is, with the one unit that its value has. */
export const measureUnits = {
  /** Dwellings planned in all housing fields (kapasitet). */
  capacity: "boliger",
  /** Dwellings per decare in each housing field (tetthet), of those `within` metres of a centre where that is given. */
  density: "boliger/daa",
  /** Share of the dwellings that are planned `within` metres of a stop or centre. */
  "share-near": "%",
  /** Metres from each housing field to the nearest stop or centre. */
  "distance-to": "m",
  /** Cultivated land that housing and business areas take, together (omdisponering). */
  "farmland-taken": "daa",
  /** Metres from each business area of a category to the nearest stop or centre (ABC-prinsippet). */
  "business-distance": "m",
} as const;
export type MeasureKind = keyof typeof measureUnits;
export const measureKinds = Object.keys(measureUnits) as MeasureKind[];

/** Units of a number that a municipality reports itself: no file of fields holds it. */
export const reportedUnits = ["%", "m", "daa", "boliger", "boliger/daa", "tonn CO2"] as const;

export type Measure = {
  kind: MeasureKind | "reported";
  unit: string;
  aim: "at-least" | "at-most";
  value: number;
  /** Metres, for `density` and `share-near`. */
  within?: number | undefined;
  /** To what distances are measured. */
  of?: "centre" | "stop" | undefined;
  category?: BusinessCategory | undefined;
};

export type MeasureFault =
  | { code: "wrong-unit"; unit: string; kind: Measure["kind"]; needs: string }
  | { code: "within-missing"; kind: Measure["kind"] }
  | { code: "of-missing"; kind: Measure["kind"] }
  | { code: "category-missing"; kind: Measure["kind"] }
  | { code: "value-wrong"; value: number; kind: Measure["kind"] };

/** What is wrong with a measure as it was written; null: nothing. */
export function measureFault({ kind, unit, value, within, of, category }: Measure): MeasureFault | null {
  const units: readonly string[] = kind === "reported" ? reportedUnits : [measureUnits[kind]];
  if (!units.includes(unit)) return { code: "wrong-unit", unit, kind, needs: units.join(", ") };
  const isShare = kind === "share-near";
  if (!Number.isFinite(value) || (kind !== "reported" && value < 0) || (isShare && value > 100))
    return { code: "value-wrong", value, kind };
  if (isShare && !(within !== undefined && within > 0)) return { code: "within-missing", kind };
  if ((isShare || kind === "distance-to" || kind === "business-distance") && !of) return { code: "of-missing", kind };
  return kind === "business-distance" && !category ? { code: "category-missing", kind } : null;
}

export type MeasuredField = { feature: number; name: string | null; value: number; met: boolean };
/** `value` is of the whole: the sum, the share, or the field that is furthest from the aim. */
export type Measured = { value: number; met: boolean; fields: MeasuredField[] };
export type NotMeasured =
  | { code: "none-of-kind"; kind: FieldKind }
  | { code: "none-of-category"; category: BusinessCategory }
  | { code: "none-within"; within: number }
  | { code: "not-computable" };

export function measured(
  measure: Measure,
  fields: readonly PlanField[],
): { ok: true; value: Measured } | { ok: false; why: NotMeasured } {
  const housing = fields.filter((one): one is Housing => one.kind === "housing");
  const spots = fields.filter((one): one is Spot => one.kind === measure.of);
  const lacks = lacking(measure, fields);
  if (lacks) return { ok: false, why: lacks };
  switch (measure.kind) {
    case "capacity":
      return {
        ok: true,
        value: ofWhole(
          measure,
          housing.map((one) => [one, one.dwellings]),
        ),
      };
    case "density": {
      const centres = fields.filter((one): one is Spot => one.kind === "centre");
      const { within } = measure;
      const near = within === undefined ? housing : housing.filter((one) => nearest(one, centres) <= within);
      if (near.length === 0) return { ok: false, why: { code: "none-within", within: within ?? 0 } };
      return {
        ok: true,
        value: ofEach(
          measure,
          near.map((one) => [one, (one.dwellings / one.squareMetres) * 1_000]),
        ),
      };
    }
    case "share-near":
      return { ok: true, value: shareNear(measure, housing, spots) };
    case "distance-to":
      return {
        ok: true,
        value: ofEach(
          measure,
          housing.map((one) => [one, nearest(one, spots)]),
        ),
      };
    case "farmland-taken": {
      const soil = fields.filter((one): one is Farmland => one.kind === "farmland").map((one) => one.ground);
      const building = fields.filter(
        (one): one is Housing | Business => one.kind === "housing" || one.kind === "business",
      );
      const taken = (one: Housing | Business) => (one.farmland ?? squareMetresOn(one.ground, soil)) / 1_000;
      return {
        ok: true,
        value: ofWhole(
          measure,
          building.map((one) => [one, taken(one)]),
        ),
      };
    }
    case "business-distance": {
      const areas = fields.filter(
        (one): one is Business => one.kind === "business" && one.category === measure.category,
      );
      return {
        ok: true,
        value: ofEach(
          measure,
          areas.map((one) => [one, nearest(one, spots)]),
        ),
      };
    }
    case "reported":
      return { ok: false, why: { code: "not-computable" } };
    default:
      return measure.kind satisfies never;
  }
}

/** A file without what is measured is no proof of anything: it is said, not counted as nothing. */
function lacking(measure: Measure, fields: readonly PlanField[]): NotMeasured | null {
  const has = (kind: FieldKind) => fields.some((one) => one.kind === kind);
  const { kind, of, category, within } = measure;
  if (kind === "reported") return { code: "not-computable" };
  if (kind === "business-distance") {
    if (!has("business")) return { code: "none-of-kind", kind: "business" };
    if (category && !fields.some((one) => one.kind === "business" && one.category === category))
      return { code: "none-of-category", category };
  } else if (kind === "farmland-taken") {
    const building = fields.filter((one) => one.kind === "housing" || one.kind === "business");
    if (building.length === 0) return { code: "none-of-kind", kind: "housing" };
    if (!has("farmland") && building.some((one) => one.farmland === null))
      return { code: "none-of-kind", kind: "farmland" };
    return null;
  } else if (!has("housing")) return { code: "none-of-kind", kind: "housing" };
  const needs = kind === "density" && within !== undefined ? "centre" : of;
  return needs && !has(needs) ? { code: "none-of-kind", kind: needs } : null;
}

/** From the middle of the field, as the crow flies. */
function nearest(field: Housing | Business, spots: readonly Spot[]): number {
  return Math.min(...spots.map((one) => metres(field.at, one.at)));
}

function shareNear(measure: Measure, housing: readonly Housing[], spots: readonly Spot[]): Measured {
  const within = measure.within ?? 0;
  const fields = housing.map((one) => {
    const value = nearest(one, spots);
    return { feature: one.feature, name: one.name, value, met: value <= within };
  });
  const all = housing.reduce((sum, one) => sum + one.dwellings, 0);
  const near = housing.reduce((sum, one, index) => sum + (fields[index]?.met ? one.dwellings : 0), 0);
  const value = all === 0 ? 0 : (near / all) * 100;
  return { value, met: reaches(measure, value), fields };
}

type Valued = readonly [Housing | Business, number];

function ofWhole(measure: Measure, all: readonly Valued[]): Measured {
  const value = all.reduce((sum, [, one]) => sum + one, 0);
  const met = reaches(measure, value);
  return {
    value,
    met,
    fields: all.map(([field, one]) => ({ feature: field.feature, name: field.name, value: one, met })),
  };
}

/** Each field has to reach it; the one that is furthest off stands for the whole. */
function ofEach(measure: Measure, all: readonly Valued[]): Measured {
  const fields = all.map(([field, value]) => ({
    feature: field.feature,
    name: field.name,
    value,
    met: reaches(measure, value),
  }));
  const values = fields.map((one) => one.value);
  const value = measure.aim === "at-least" ? Math.min(...values) : Math.max(...values);
  return { value, met: fields.every((one) => one.met), fields };
}

/** A millionth is how the numbers are kept, not how the land is. */
function reaches({ aim, value }: Measure, found: number): boolean {
  const slack = 1e-6 * Math.max(1, Math.abs(value));
  return aim === "at-least" ? found >= value - slack : found <= value + slack;
}
