import type { Contiguity } from "./contiguity.ts";
import type { FlowTable } from "./flow-table.ts";
import { reachable } from "./contiguity.ts";

/** Why an area is where it is. */
export type UrbanAreaReason = "city" | "commuting-zone" | "enclave" | "exclave" | "outside";

export interface UrbanAreaOptions {
  /** Share of employed residents who work in the city, 0.15 by the rule. */
  readonly threshold?: number;
  /** Cities become one when the share is reached in one direction ("either", the EU–OECD manual) or in both. */
  readonly linking?: "either" | "both";
  /** Without it nothing is known of enclaves and exclaves, and neither is corrected. */
  readonly contiguity?: Contiguity;
}

export interface UrbanAreas {
  /** Urban area of each area: 1 + the lowest area of its city; 0 outside every one. */
  readonly region: Int32Array;
  readonly reason: readonly UrbanAreaReason[];
  /** Share of the area's employed residents who work in its city, or in the city that takes most of them. */
  readonly share: Float64Array;
}

/**
 * Functional urban areas (EU–OECD; Dijkstra, Poelman & Veneri 2019). Cities are given, since they need a population grid: areas with
 * half their inhabitants in an urban centre of 50 000. Cities with enough commuting between them are one; an area with enough of its
 * employed residents working in a city is in its commuting zone, the city that takes most when there are several. Then what has no
 * contact with its city goes out, and an area bordering on one urban area only comes in.
 * @param city city number of each area, 1 or more; 0 for none
 */
export function urbanAreas(table: FlowTable, city: Int32Array, options: UrbanAreaOptions = {}): UrbanAreas {
  const { threshold = 0.15, linking = "either", contiguity } = options;
  if (city.length !== table.areas)
    throw new RangeError(`Cities are given for ${city.length} areas, the table has ${table.areas}.`);
  if (!(threshold > 0 && threshold <= 1))
    throw new RangeError(`The commuting share must be above 0 and at most 1, not ${threshold}.`);
  if (contiguity && contiguity.areas !== table.areas) {
    throw new RangeError(`The map of borders has ${contiguity.areas} areas, the commuting table ${table.areas}.`);
  }
  const core = linkedCities(table, city, threshold, linking);
  const region = new Int32Array(table.areas);
  const share = new Float64Array(table.areas);
  const reason = Array.from({ length: table.areas }, (): UrbanAreaReason => "outside");
  const toCity = new Map<number, number>();
  for (let area = 0; area < table.areas; area++) {
    toCity.clear();
    for (let k = table.outStart[area]; k < table.outStart[area + 1]; k++) {
      const there = core[table.outArea[k]];
      if (there > 0) toCity.set(there, (toCity.get(there) ?? 0) + table.outFlow[k]);
    }
    if (core[area] > 0) {
      region[area] = core[area];
      share[area] = (toCity.get(core[area]) ?? 0) / table.residents[area];
      reason[area] = "city";
      continue;
    }
    let most = 0;
    for (const [there, workers] of toCity) {
      const part = workers / table.residents[area];
      if (part < share[area] || (part === share[area] && there > most)) continue;
      most = there;
      share[area] = part;
    }
    if (most === 0 || share[area] < threshold) continue;
    region[area] = most;
    reason[area] = "commuting-zone";
  }
  if (contiguity) straighten(contiguity, core, region, reason);
  return { region, reason, share };
}

/** Cities joined where enough commute, in chains too. Number of a city: 1 + its lowest area. */
function linkedCities(table: FlowTable, city: Int32Array, threshold: number, linking: "either" | "both"): Int32Array {
  const numbers = [...new Set(city)].filter((number) => number > 0).sort((a, b) => a - b);
  const residents = new Map<number, number>();
  const flow = new Map<string, number>();
  for (let area = 0; area < table.areas; area++) {
    const own = city[area];
    if (own < 0)
      throw new RangeError(`Area ${area} is in city ${own}; a city has a number of 1 or more, 0 means none.`);
    if (own === 0) continue;
    residents.set(own, (residents.get(own) ?? 0) + table.residents[area]);
    for (let k = table.outStart[area]; k < table.outStart[area + 1]; k++) {
      const there = city[table.outArea[k]];
      if (there > 0) flow.set(`${own} ${there}`, (flow.get(`${own} ${there}`) ?? 0) + table.outFlow[k]);
    }
  }
  const enough = (a: number, b: number): boolean =>
    (flow.get(`${a} ${b}`) ?? 0) >= threshold * (residents.get(a) ?? 0) && (flow.get(`${a} ${b}`) ?? 0) > 0;
  const joined = new Map(numbers.map((number) => [number, number]));
  for (const a of numbers) {
    for (const b of numbers) {
      const linked = linking === "either" ? enough(a, b) || enough(b, a) : enough(a, b) && enough(b, a);
      if (a >= b || !linked) continue;
      const [keeps, goes] = [joined.get(a), joined.get(b)];
      for (const [number, group] of joined) if (group === goes && keeps !== undefined) joined.set(number, keeps);
    }
  }
  const lowest = new Map<number, number>();
  return city.map((number, area) => {
    const group = joined.get(number);
    if (group === undefined) return 0;
    if (!lowest.has(group)) lowest.set(group, area + 1);
    return lowest.get(group) ?? 0;
  });
}

function straighten(map: Contiguity, core: Int32Array, region: Int32Array, reason: UrbanAreaReason[]): void {
  for (const number of new Set(region)) {
    if (number === 0) continue;
    const cities = [...core.keys()].filter((area) => core[area] === number);
    const connected = reachable(map, cities, (area) => region[area] === number);
    for (let area = 0; area < region.length; area++) {
      if (region[area] !== number || connected.has(area)) continue;
      region[area] = 0;
      reason[area] = "exclave";
    }
  }
  const before = region.slice();
  for (let area = 0; area < region.length; area++) {
    if (before[area] !== 0 || map.start[area] === map.start[area + 1]) continue;
    const around = new Set(map.neighbour.subarray(map.start[area], map.start[area + 1]).map((next) => before[next]));
    const [only] = around;
    if (around.size > 1 || only === 0) continue;
    region[area] = only;
    reason[area] = "enclave";
  }
}
