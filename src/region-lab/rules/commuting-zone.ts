/**
 * The commuting zone of one city by the European rule (Dijkstra, Poelman & Veneri 2019): enough of the employed work in
 * the city; what has no contact with it goes out, what it surrounds comes in.
 */
import { contiguity } from "#kernels/contiguity.ts";
import type { FlowTable } from "#kernels/flow-table.ts";
import { urbanAreas, type UrbanAreaReason } from "#kernels/urban-area.ts";

/** Who touches an area by land, below 0 for one without figures; whether there is land all the way round it. */
export type LandBorder = { around: readonly number[]; landlocked: boolean };

/** `threshold` is the share that is enough, of 1. */
export function commutingZone(
  table: FlowTable,
  core: number,
  threshold: number,
  borders: readonly LandBorder[],
): readonly UrbanAreaReason[] {
  const city = new Int32Array(table.areas);
  city[core] = 1;
  // Contact by land cannot be asked of an island: it is taken to touch the city, and so decides by its own commuting.
  const pairs = borders.flatMap(({ around }, area) =>
    (around.length === 0 ? [core] : around.filter((one) => one >= 0)).map((one) => [area, one] as const),
  );
  const map = contiguity(
    table.areas,
    Int32Array.from(pairs, ([area]) => area),
    Int32Array.from(pairs, ([, other]) => other),
  );
  const { reason } = urbanAreas(table, city, { threshold, contiguity: map });
  return reason.map((one, area) => (one === "enclave" && !isSurrounded(borders[area]) ? "outside" : one));
}

/** The sea surrounds nobody, and whether a neighbour without figures is in the zone nobody knows. */
function isSurrounded(border: LandBorder | undefined): boolean {
  if (!border?.landlocked || border.around.length === 0) return false;
  return border.around.every((one) => one >= 0);
}
