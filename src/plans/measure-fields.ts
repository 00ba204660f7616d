import type { GuidelineRow } from "./guideline-store.ts";
import { fieldsWithin } from "./rules/measures/area.ts";
import { fieldsFromText } from "./rules/measures/fields.ts";
import type { GeoJsonFault } from "./rules/measures/geojson-faults.ts";
import { measured, type Measured, type NotMeasured } from "./rules/measures/measure.ts";

export type MeasuredFields =
  | { ok: true; value: Measured; count: number; leftOut: number }
  | { ok: false; code: "fields-at-fault"; faults: GeoJsonFault[] }
  | { ok: false; code: "not-measured"; why: NotMeasured };

/** A guideline's measure over the fields of a file, of those in its area. Nothing is written. */
export function measureFields({ measure, area }: Pick<GuidelineRow, "measure" | "area">, text: string): MeasuredFields {
  const read = fieldsFromText(text);
  if (!read.ok) return { ok: false, code: "fields-at-fault", faults: read.faults };
  const fields = fieldsWithin(read.fields, area);
  if (!measure) return { ok: false, code: "not-measured", why: { code: "not-computable" } };
  const found = measured(measure, fields);
  return found.ok
    ? { ok: true, value: found.value, count: fields.length, leftOut: read.fields.length - fields.length }
    : { ok: false, code: "not-measured", why: found.why };
}
