import type { FlowTable } from "./flow-table.ts";
import { MergingFlows } from "./flow-table-merging.ts";

/**
 * How strongly r is bound to s: the flow r→s (directed) or both flows added (undirected), as a share of all that leaves r, inner flow
 * counted (relative), or in workers (absolute).
 */
export type FlowbcaRule = "directed-relative" | "undirected-relative" | "directed-absolute" | "undirected-absolute";

/** When to stop; what is not given does not stop. Without any, it goes on until no flow is left between clusters. */
export interface FlowbcaStop {
  /** Before a merger weaker than this. */
  readonly strength?: number;
  /** At this number of clusters. */
  readonly clusters?: number;
  /** When the mean share of inner flow reaches this. */
  readonly meanInternal?: number;
  /** When the share of all flow that is inner reaches this. */
  readonly weightedInternal?: number;
  /** When the least share of inner flow reaches this. */
  readonly leastInternal?: number;
}

export interface FlowbcaMerger {
  /** The cluster that disappears, by its core area, and the one that keeps its name. */
  readonly from: number;
  readonly into: number;
  readonly strength: number;
  /** Clusters afterwards. */
  readonly clusters: number;
}

export interface Flowbca {
  /** Region of each area: 1 + the number of its core. */
  readonly region: Int32Array;
  /** Core areas, ascending. */
  readonly cores: readonly number[];
  readonly mergers: readonly FlowbcaMerger[];
  /** Share of inner flow at the end: mean, weighted by size, least. */
  readonly internal: { readonly mean: number; readonly weighted: number; readonly least: number };
}

/**
 * flowbca (Meekes & Hassink, Stata Journal 18(3) 2018, 564–584): from single areas, each round the strongest tie r→s puts r into s,
 * which stays the core. Among equally strong ties the destination that receives most from its rivals wins, else the first.
 */
export function flowbca(table: FlowTable, rule: FlowbcaRule, stop: FlowbcaStop = {}): Flowbca {
  const flows = new MergingFlows(table);
  const tie = tieStrength(flows, rule);
  const best = new Float64Array(table.areas);
  const bestTo = new Int32Array(table.areas);
  const look = (r: number): void => {
    best[r] = 0;
    bestTo[r] = -1;
    for (const s of flows.partners(r)) {
      const strength = tie(r, s);
      if (strength > best[r]) {
        best[r] = strength;
        bestTo[r] = s;
      }
    }
  };
  for (let r = 0; r < table.areas; r++) look(r);
  const mergers: FlowbcaMerger[] = [];
  while (flows.clusters > (stop.clusters ?? 1) && !containedEnough(flows, stop)) {
    const strongest = strongestTie(flows, tie, best);
    if (strongest === undefined || strongest.strength < (stop.strength ?? 0)) break;
    const { from, into, strength } = strongest;
    flows.merge(from, into);
    mergers.push({ from, into, strength, clusters: flows.clusters });
    best[from] = 0;
    look(into);
    for (const m of flows.partners(into)) {
      if (bestTo[m] === from || bestTo[m] === into) look(m);
      else if (tie(m, into) > best[m]) {
        best[m] = tie(m, into);
        bestTo[m] = into;
      }
    }
  }
  const cores: number[] = [];
  for (let core = 0; core < table.areas; core++) if (flows.alive[core]) cores.push(core);
  return { region: flows.regions(), cores, mergers, internal: internalShares(flows) };
}

function tieStrength(flows: MergingFlows, rule: FlowbcaRule): (r: number, s: number) => number {
  switch (rule) {
    case "directed-relative":
      return (r, s) => flows.flow(r, s) / flows.residents[r];
    case "undirected-relative":
      return (r, s) => {
        const out = flows.residents[r] > 0 ? flows.flow(r, s) / flows.residents[r] : 0;
        const back = flows.residents[s] > 0 ? flows.flow(s, r) / flows.residents[s] : 0;
        return out + back;
      };
    case "directed-absolute":
      return (r, s) => flows.flow(r, s);
    case "undirected-absolute":
      return (r, s) => flows.flow(r, s) + flows.flow(s, r);
    default:
      return rule satisfies never;
  }
}

function strongestTie(
  flows: MergingFlows,
  tie: (r: number, s: number) => number,
  best: Float64Array,
): { readonly from: number; readonly into: number; readonly strength: number } | undefined {
  let strength = 0;
  for (let r = 0; r < best.length; r++) if (best[r] > strength) strength = best[r];
  if (strength === 0) return undefined;
  const sources = new Map<number, number>();
  for (let r = 0; r < best.length; r++) {
    if (best[r] !== strength) continue;
    for (const s of flows.partners(r)) if (tie(r, s) === strength && !sources.has(s)) sources.set(s, r);
  }
  const candidates = [...sources.keys()].sort((a, b) => a - b);
  let into = candidates[0];
  let most = -1;
  for (const candidate of candidates) {
    let received = 0;
    for (const rival of candidates) if (rival !== candidate) received += flows.flow(rival, candidate);
    if (received > most) {
      into = candidate;
      most = received;
    }
  }
  return { from: sources.get(into) ?? -1, into, strength };
}

function containedEnough(flows: MergingFlows, stop: FlowbcaStop): boolean {
  const { meanInternal, weightedInternal, leastInternal } = stop;
  if (meanInternal === undefined && weightedInternal === undefined && leastInternal === undefined) return false;
  const { mean, weighted, least } = internalShares(flows);
  return (
    mean >= (meanInternal ?? Infinity) ||
    weighted >= (weightedInternal ?? Infinity) ||
    least >= (leastInternal ?? Infinity)
  );
}

/** A cluster without residents has no share and is passed over. */
function internalShares(flows: MergingFlows): { mean: number; weighted: number; least: number } {
  let count = 0;
  let sum = 0;
  let least = 1;
  let within = 0;
  let residents = 0;
  for (let cluster = 0; cluster < flows.alive.length; cluster++) {
    if (!flows.alive[cluster] || flows.residents[cluster] === 0) continue;
    const share = flows.within[cluster] / flows.residents[cluster];
    count++;
    sum += share;
    least = Math.min(least, share);
    within += flows.within[cluster];
    residents += flows.residents[cluster];
  }
  return { mean: sum / count, weighted: within / residents, least };
}
