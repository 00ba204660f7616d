import type { Contiguity } from "./contiguity.ts";
import type { FlowTable } from "./flow-table.ts";
import { MergingFlows } from "./flow-table-merging.ts";

export interface IntramaxMerger {
  /** The two clusters, each named by its lowest area; the lower one keeps its name. */
  readonly stays: number;
  readonly gone: number;
  /** T_ij/(O_i·D_j) + T_ji/(O_j·D_i) of the pair. */
  readonly strength: number;
  /** Share of all flow that is inner afterwards. */
  readonly within: number;
}

/** The whole tree, from the first merger to the last that has a flow to go by. */
export interface Intramax {
  readonly areas: number;
  readonly mergers: readonly IntramaxMerger[];
}

/**
 * Intramax (Masser & Brown 1975): merge again and again the pair whose flows most exceed what the sizes of both would give. No size
 * rule; cut the tree by number with `cutIntramax`. Among equals the pair with the lowest numbers.
 * @param contiguity when given, only clusters that touch are merged
 */
export function intramax(table: FlowTable, contiguity?: Contiguity): Intramax {
  const flows = new MergingFlows(table);
  const touching = contiguity && neighbourSets(table.areas, contiguity);
  const best = new Float64Array(table.areas);
  const bestWith = new Int32Array(table.areas).fill(-1);
  const strengthOf = (i: number, j: number): number => {
    const there = flows.flow(i, j);
    const back = flows.flow(j, i);
    const forth = there > 0 ? there / (flows.residents[i] * flows.jobs[j]) : 0;
    return forth + (back > 0 ? back / (flows.residents[j] * flows.jobs[i]) : 0);
  };
  const consider = (i: number, j: number): void => {
    const strength = strengthOf(i, j);
    if (strength > best[i] || (strength === best[i] && strength > 0 && j < bestWith[i])) {
      best[i] = strength;
      bestWith[i] = j;
    }
  };
  const look = (i: number): void => {
    best[i] = 0;
    bestWith[i] = -1;
    for (const j of touching ? touching[i] : flows.partners(i)) consider(i, j);
  };
  for (let i = 0; i < table.areas; i++) look(i);
  let all = 0;
  let within = 0;
  for (let i = 0; i < table.areas; i++) {
    all += table.residents[i];
    within += table.within[i];
  }
  const mergers: IntramaxMerger[] = [];
  for (;;) {
    let first = -1;
    for (let i = 0; i < table.areas; i++) if (best[i] > 0 && (first < 0 || best[i] > best[first])) first = i;
    if (first < 0) break;
    const stays = Math.min(first, bestWith[first]);
    const gone = Math.max(first, bestWith[first]);
    const strength = best[first];
    within += flows.flow(stays, gone) + flows.flow(gone, stays);
    flows.merge(gone, stays);
    if (touching) joinNeighbours(touching, gone, stays);
    mergers.push({ stays, gone, strength, within: within / all });
    best[gone] = 0;
    bestWith[gone] = -1;
    look(stays);
    for (const m of touching ? touching[stays] : flows.partners(stays)) {
      if (bestWith[m] === gone || bestWith[m] === stays) look(m);
      else consider(m, stays);
    }
  }
  return { areas: table.areas, mergers };
}

/** Region of each area (1 + its lowest area) when the tree is cut to so many regions, or to as few as it reaches. */
export function cutIntramax(tree: Intramax, regions: number): Int32Array {
  const into = Int32Array.from({ length: tree.areas }, (_, area) => area);
  const needed = Math.max(0, tree.areas - regions);
  for (const { stays, gone } of tree.mergers.slice(0, needed)) into[gone] = stays;
  // A cluster keeps its lowest area's name, so one pass upwards finds every root.
  for (let area = 0; area < into.length; area++) into[area] = into[into[area]];
  return into.map((root) => root + 1);
}

function neighbourSets(areas: number, { start, neighbour, areas: mapped }: Contiguity): Set<number>[] {
  if (mapped !== areas) throw new RangeError(`The map of borders has ${mapped} areas, the commuting table ${areas}.`);
  return Array.from({ length: areas }, (_, a) => new Set(neighbour.subarray(start[a], start[a + 1])));
}

function joinNeighbours(touching: Set<number>[], gone: number, stays: number): void {
  for (const m of touching[gone]) {
    touching[m].delete(gone);
    if (m === stays) continue;
    touching[m].add(stays);
    touching[stays].add(m);
  }
  touching[gone].clear();
}
