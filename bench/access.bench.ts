/**
 * node bench/access.bench.ts: service regions by travel time. Medians; goals of the project; "R" as measured once on a machine of this
 * size with R accessibility.
 */
import { existsSync, readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import type { TravelTable } from "#kernels/service-regions-table.ts";
import { randomBelow, randomFraction, seedRandom } from "#kernels/random.ts";
import { balancedCatchments, floatingCatchments, spatialAvailability } from "#kernels/service-regions-catchment.ts";
import { decayWeights } from "#kernels/service-regions-decay.ts";
import { nearestCentreByNetwork, travelNetwork } from "#kernels/service-regions-network.ts";
import { travelTable } from "#kernels/service-regions-table.ts";
import { minutesToOpportunities, nearestCentre, opportunitiesReached } from "#kernels/service-regions.ts";
import { measure, report } from "./measure.ts";

const { table, people, jobs, name } = beloHorizonte() ?? madeUp();
const binary = decayWeights(table, { kind: "binary", within: 45 });
const gravity = decayWeights(table, { kind: "exponential", rate: 0.1 });
report(
  measure(`2SFCA, weights and both steps, ${name}`, 51, () =>
    floatingCatchments(table, decayWeights(table, { kind: "binary", within: 45 }), people, jobs),
  ),
  [
    ["goal", 100],
    ["R", 2700],
  ],
);
report(
  measure("2SFCA, weights given", 51, () => floatingCatchments(table, binary, people, jobs)),
  [["goal", 100]],
);
report(measure("balanced (BFCA), weights given", 51, () => balancedCatchments(table, binary, people, jobs)));
report(measure("spatial availability, weights given", 51, () => spatialAvailability(table, gravity, people, jobs)));
report(
  measure("cumulative opportunities within 45 minutes", 51, () =>
    opportunitiesReached(table, decayWeights(table, { kind: "binary", within: 45 }), jobs),
  ),
  [["R", 650]],
);
report(
  measure("gravity, e^(−0.1 t)", 51, () =>
    opportunitiesReached(table, decayWeights(table, { kind: "exponential", rate: 0.1 }), jobs),
  ),
  [["R", 900]],
);
report(measure("nearest centre within 45 minutes", 51, () => nearestCentre(table, 45)));
report(measure("minutes to 10 000 jobs", 11, () => minutesToOpportunities(table, jobs, 10_000)));
network();

interface Case {
  readonly table: TravelTable;
  readonly people: Float64Array;
  readonly jobs: Float64Array;
  readonly name: string;
}

/** Hexagons of Belo Horizonte by public transport, as ipeaGIT publishes them. */
function beloHorizonte(): Case | undefined {
  const folder = new URL("../../shared/data/tests/access/", import.meta.url);
  const [land, travel] = [new URL("bho_land_use.csv", folder), new URL("bho_travel_matrix_transit.csv.gz", folder)];
  if (!existsSync(land) || !existsSync(travel)) return undefined;
  const rows = (text: string): string[][] =>
    text
      .trim()
      .split("\n")
      .slice(1)
      .map((line) => line.split(","));
  const places = rows(readFileSync(land, "utf8"));
  const at = new Map(places.map((row, k) => [row[0], k]));
  const pairs = rows(gunzipSync(readFileSync(travel)).toString());
  return {
    name: `Belo Horizonte, ${pairs.length} pairs`,
    table: travelTable(
      places.length,
      places.length,
      Int32Array.from(pairs, (row) => at.get(row[0]) ?? -1),
      Int32Array.from(pairs, (row) => at.get(row[1]) ?? -1),
      Float64Array.from(pairs, (row) => Number(row[2])),
    ),
    people: Float64Array.from(places, (row) => Number(row[1])),
    jobs: Float64Array.from(places, (row) => Number(row[2])),
  };
}

function madeUp(): Case {
  const places = 898;
  const random = seedRandom(1);
  const pairs = Array.from({ length: 748_437 }, (_, k) => k);
  return {
    name: "made-up, 748 437 pairs",
    table: travelTable(
      places,
      places,
      Int32Array.from(pairs, (k) => Math.floor(k / places)),
      Int32Array.from(pairs, (k) => k % places),
      Float64Array.from(pairs, () => 5 + 110 * randomFraction(random)),
    ),
    people: Float64Array.from({ length: places }, () => randomBelow(random, 2000)),
    jobs: Float64Array.from({ length: places }, () => randomBelow(random, 1500)),
  };
}

/** A grid of a million crossings with streets of 0.2 to 1.2 minutes both ways, and a hundred centres. */
function network(): void {
  const side = 1000;
  const random = seedRandom(1);
  const from: number[] = [];
  const to: number[] = [];
  const minutes: number[] = [];
  for (let node = 0; node < side * side; node++) {
    for (const next of [node % side < side - 1 ? node + 1 : -1, node + side < side * side ? node + side : -1]) {
      if (next < 0) continue;
      const way = 0.2 + randomFraction(random);
      from.push(node, next);
      to.push(next, node);
      minutes.push(way, way);
    }
  }
  const streets = travelNetwork(side * side, Int32Array.from(from), Int32Array.from(to), Float64Array.from(minutes));
  const centres = Int32Array.from({ length: 100 }, () => randomBelow(random, side * side));
  report(
    measure("nearest of 100 centres on 1 M nodes / 4 M arcs", 5, () => nearestCentreByNetwork(streets, centres)),
    [["first prototype", 1300]],
  );
}
