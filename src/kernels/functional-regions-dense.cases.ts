import type { RegionCriteria } from "./functional-regions-validity.ts";
import { validity } from "./functional-regions-validity.ts";

/** What the plain version found: cluster by area (rank of its founder, 0 unassigned, −1 dropped) and the reserve list. */
export interface DenseRegions {
  readonly region: number[];
  readonly iterations: number;
  readonly reserve: { readonly outcome: string; readonly iteration: number; readonly area: number }[];
}

/**
 * The method once more, as plainly as can be: a full matrix, every sum made anew whenever it is needed, no queue, no lists.
 * The oracle of the properties.
 */
export function denseRegions(
  flows: readonly (readonly number[])[],
  criteria: RegionCriteria,
  r34: boolean,
): DenseRegions {
  const kept = keptAreas(flows);
  const f = kept.map((i) => kept.map((j) => flows[i][j]));
  const areas = f.map((_, i) => i);
  const lives = areas.map((i) => sum(areas.map((j) => f[i][j])));
  const works = areas.map((j) => sum(areas.map((i) => f[i][j])));
  const cluster: number[] = [...areas];
  const scattered = new Set<number>();
  const membersOf = (c: number): number[] => areas.filter((i) => cluster[i] === c);
  const inner = (set: number[]): number => sum(set.flatMap((i) => set.map((j) => f[i][j])));
  const whole = (set: number[]): number =>
    validity(inner(set), sum(set.map((i) => lives[i])), sum(set.map((i) => works[i])), criteria);
  const pieces = (c: number): number[] => {
    const set = membersOf(c);
    if (!scattered.has(c)) return [whole(set)];
    const values = set
      .flatMap((i) => set.map((j) => f[i][j]))
      .filter((flow) => flow > 0)
      .flatMap((flow) => set.map((m) => validity(flow, lives[m], works[m], criteria)));
    return values.length > 0 ? values : [0];
  };
  const strongest = (a: number, leaving: number): number => {
    const candidates = [...new Set(cluster)].filter((c) => c >= 0 && c !== leaving);
    const rows = candidates.flatMap((c) => {
      const set = membersOf(c);
      const out = sum(set.map((j) => f[a][j]));
      const back = sum(set.map((j) => f[j][a]));
      if (out + back === 0) return [];
      const residents = sum(set.map((j) => lives[j]));
      const jobs = sum(set.map((j) => works[j]));
      return [{ c, back, strength: ((out / lives[a]) * out) / jobs + ((back / residents) * back) / works[a] }];
    });
    rows.sort((x, y) => y.strength - x.strength || Number(x.back > 0) - Number(y.back > 0) || y.c - x.c);
    return rows.at(0)?.c ?? -1;
  };
  const reserve: DenseRegions["reserve"] = [];
  let iterations = 0;
  for (;;) {
    const standing = [...new Set(cluster)]
      .filter((c) => c >= 0)
      .map((c) => ({ c, v: Math.min(...pieces(c)) }))
      .sort((x, y) => x.v - y.v || x.c - y.c);
    const worst = standing.at(0);
    if (worst === undefined || worst.v >= 1) break;
    iterations++;
    const set = membersOf(worst.c);
    const open = (a: number): number => works[a] - sum(set.map((i) => f[i][a])) + lives[a] - f[a][a];
    const [a] = set.toSorted((x, y) => open(y) - open(x) || x - y);
    const dominant = strongest(a, worst.c);
    const accepted = dominant >= 0 && whole([...membersOf(dominant), a]) >= Math.max(...pieces(dominant));
    cluster[a] = accepted ? dominant : -1;
    if (accepted) scattered.delete(dominant);
    if (r34 && set.length > 1) scattered.add(worst.c);
    if (accepted) continue;
    const outcome = dominant < 0 ? (set.length > 1 ? "D" : "B") : set.length > 1 ? "C" : "A";
    reserve.push({ outcome, iteration: iterations, area: kept[a] });
  }
  for (let moved = true; moved;) {
    moved = false;
    for (const a of areas.filter((i) => cluster[i] < 0).toReversed()) {
      cluster[a] = strongest(a, -1);
      moved ||= cluster[a] >= 0;
    }
  }
  const region = flows.map((_, i) => (kept.includes(i) ? cluster[kept.indexOf(i)] + 1 : -1));
  return { region, iterations, reserve };
}

function keptAreas(flows: readonly (readonly number[])[]): number[] {
  let kept = flows.map((_, i) => i);
  for (;;) {
    const next = kept.filter((i) => {
      const out = sum(kept.map((j) => flows[i][j]));
      const back = sum(kept.map((j) => flows[j][i]));
      return out > 0 && back > 0 && !(out === flows[i][i] && back === flows[i][i]);
    });
    if (next.length === kept.length) return kept;
    kept = next;
  }
}

function sum(values: number[]): number {
  return values.reduce((all, value) => all + value, 0);
}
