/** What can be wrong with a GeoJSON file of fields (RFC 7946), each with the feature and the place in it. */

type InFeature = {
  /** Counted from 1, as a person counts. */
  feature: number;
  name: string | null;
};
type InRing = InFeature & { ring: number };

/** Said in words by measure-texts.ts. */
export type GeoJsonFault =
  | { code: "not-json"; line: number | null }
  | { code: "not-geojson"; found: string }
  | { code: "no-features" }
  | { code: "too-many-points"; points: number; most: number }
  | { code: "wrong-reference-system"; crs: string }
  | (InFeature & { code: "geometry-missing" })
  | (InFeature & { code: "geometry-wrong"; type: string; needs: "area" | "point-or-area" })
  | (InFeature & { code: "not-a-position"; ring: number; position: number })
  | (InRing & { code: "in-metres"; position: number; x: number; y: number })
  | (InRing & { code: "latitude-first"; position: number; x: number; y: number })
  | (InRing & { code: "outside-norway"; position: number; x: number; y: number })
  | (InRing & { code: "ring-too-short"; positions: number })
  | (InRing & { code: "ring-open"; from: string; to: string })
  | (InFeature & { code: "ring-crosses"; x: number; y: number })
  | (InFeature & { code: "no-area" })
  | (InFeature & { code: "kind-missing" })
  | (InFeature & { code: "kind-unknown"; kind: string })
  | (InFeature & { code: "property-missing"; property: FieldProperty })
  | (InFeature & { code: "property-not-number"; property: FieldProperty; value: string })
  | (InFeature & { code: "property-negative"; property: FieldProperty; value: number })
  | (InFeature & { code: "category-unknown"; value: string });

export type FieldProperty = "boliger" | "kategori" | "dyrket_daa";
