import { booleanPointInPolygon } from "@turf/boolean-point-in-polygon";
import { multiPolygon, point } from "@turf/helpers";
import type { PartyRef } from "#parties/contract.ts";
import type { Reader } from "#platform/answers.ts";
import type { Day } from "#platform/day.ts";
import type { AreaPicture } from "../contract.ts";
import { structureOn } from "../outlines.ts";
import { draw, type Polygons } from "../project-outlines.ts";
import { regionPicture } from "./region-picture.ts";

/** An area over the outlines of some parties, and which municipalities it lies in; null when no outline is known. */
export async function areaPicture(
  reader: Reader,
  on: Day,
  parties: readonly string[],
  area: Polygons,
): Promise<AreaPicture | null> {
  const region = await regionPicture(
    reader,
    on,
    parties.map((party) => ({ party, mark: "member" })),
  );
  if (!region) return null;
  const { structure } = structureOn(on);
  const framed = region.areas.filter((one) => one.mark === "member").map((one) => one.id);
  const drawing = draw(structure, framed);
  const touched = new Set(structure.outlines.filter((one) => touches(area, one)).map((one) => one.party));
  const inside = new Map<string, PartyRef>();
  for (const one of region.areas)
    if (touched.has(one.id)) for (const party of one.parties) inside.set(party.slug, party);
  return { region, d: drawing.area(area), inside: [...inside.values()] };
}

type Outlined = {
  polygons: readonly (readonly (readonly (readonly [number, number])[])[])[];
  label: readonly [number, number];
};

/** A corner of the area lies in the municipality, or the municipality's middle in the area. */
function touches(area: Polygons, { polygons, label }: Outlined): boolean {
  const own = multiPolygon(polygons.map((rings) => rings.map((ring) => ring.map(([x, y]) => [x, y]))));
  const corners = area.flatMap((rings) => rings[0] ?? []);
  if (corners.some(([x = 0, y = 0]) => booleanPointInPolygon(point([x, y]), own))) return true;
  const shape = multiPolygon(area.map((rings) => rings.map((ring) => ring.map((one) => [...one]))));
  return booleanPointInPolygon(point([...label]), shape);
}
