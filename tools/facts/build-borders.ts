import { mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { field, readTable } from "../../facts/read-table.ts";
import { validOn } from "#parties/rules/validity.ts";
import type { PartyRegister } from "#parties/vocabulary.ts";
import { writeCsv } from "./csv.ts";

/**
 * Which municipalities touch by land: one row each, with the numbers of its neighbours, on the borders of a year. `open_percent`
 * is how much of its outline meets no other municipality, coast and the border of the country: known for Trøndelag.
 */
export function writeBorders(register: PartyRegister, shared: string, folder: string, year: number): void {
  const pairs = readTable(join(shared, `boundaries/naboer_${year}.csv`)).map((row) => ({
    ends: [field(row, "kommunenummer_a"), field(row, "kommunenummer_b")] as const,
    kilometres: Number(field(row, "felles_landgrense_km_ca")),
  }));
  const outlines = outlineLengths(join(shared, `boundaries/trondelag_kommuner_${year}_detaljert.geojson`));
  const holders = new Map(
    register.numbers
      .filter((one) => one.register === "no-municipality" && validOn(one, `${year}-06-30`))
      .map((one) => [one.number, one.party]),
  );
  const around = new Map<string, Set<string>>();
  const shares = new Map<string, number>();
  for (const { ends, kilometres } of pairs)
    for (const [own, other] of [ends, [ends[1], ends[0]] as const]) {
      around.set(own, (around.get(own) ?? new Set()).add(other));
      shares.set(own, (shares.get(own) ?? 0) + kilometres);
    }
  const open = (number: string): string => {
    const outline = outlines.get(number);
    return outline === undefined
      ? ""
      : String(Math.max(0, Math.round(100 * (1 - (shares.get(number) ?? 0) / outline))));
  };
  mkdirSync(folder, { recursive: true });
  writeCsv(
    join(folder, `land-${year}.csv`),
    ["number", "party", "open_percent", "borders_on"],
    [...around]
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([number, others]) => [number, holders.get(number) ?? "", open(number), [...others].sort().join(" ")]),
  );
}

const featuresShape = z.object({
  features: z.array(
    z.object({
      properties: z.object({ kommunenummer: z.coerce.string() }),
      geometry: z.discriminatedUnion("type", [
        z.object({ type: z.literal("Polygon"), coordinates: z.array(z.array(z.array(z.number()))) }),
        z.object({ type: z.literal("MultiPolygon"), coordinates: z.array(z.array(z.array(z.array(z.number())))) }),
      ]),
    }),
  ),
});

/** Length in kilometres of each municipality's outline, islands included. */
function outlineLengths(path: string): Map<string, number> {
  const { features } = featuresShape.parse(JSON.parse(readFileSync(path, "utf8")));
  return new Map(
    features.map(({ properties, geometry }) => {
      const rings = geometry.type === "Polygon" ? geometry.coordinates : geometry.coordinates.flat();
      return [properties.kommunenummer, rings.reduce((sum, ring) => sum + lengthOf(ring), 0)];
    }),
  );
}

const kilometresPerDegree = 111.32;

function lengthOf(ring: readonly (readonly number[])[]): number {
  let length = 0;
  for (const [at, [x = 0, y = 0]] of ring.entries()) {
    const [nextX = x, nextY = y] = ring[at + 1] ?? [];
    const east = (nextX - x) * Math.cos((((y + nextY) / 2) * Math.PI) / 180);
    length += kilometresPerDegree * Math.hypot(east, nextY - y);
  }
  return length;
}
