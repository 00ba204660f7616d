import type { FlowTable } from "./flow-table.ts";

/**
 * Flows between clusters that are merged two by two. A pair is known from both sides as soon as there is a flow either way.
 * A merge costs only the partners of the cluster that disappears.
 */
export class MergingFlows {
  /** Clusters still there, a flag for each area they began as. */
  readonly alive: Uint8Array;
  clusters: number;
  /** R, W and T of each cluster. */
  readonly residents: Float64Array;
  readonly jobs: Float64Array;
  readonly within: Float64Array;
  private readonly flows: Map<number, number>[];
  private readonly into: Int32Array;

  constructor(table: FlowTable) {
    const n = table.areas;
    this.alive = new Uint8Array(n).fill(1);
    this.clusters = n;
    this.residents = table.residents.slice();
    this.jobs = table.jobs.slice();
    this.within = table.within.slice();
    this.into = Int32Array.from({ length: n }, (_, area) => area);
    this.flows = Array.from({ length: n }, () => new Map<number, number>());
    for (let i = 0; i < n; i++) {
      for (let k = table.outStart[i]; k < table.outStart[i + 1]; k++) {
        const j = table.outArea[k];
        if (j === i) continue;
        this.flows[i].set(j, table.outFlow[k]);
        if (!this.flows[j].has(i)) this.flows[j].set(i, 0);
      }
    }
  }

  /** Workers from one cluster to another. */
  flow(from: number, to: number): number {
    return this.flows[from].get(to) ?? 0;
  }

  /** Clusters that exchange workers with this one. */
  partners(cluster: number): IterableIterator<number> {
    return this.flows[cluster].keys();
  }

  /** Puts `gone` into `stays`, which keeps its number. */
  merge(gone: number, stays: number): void {
    const theirs = this.flows[gone];
    const own = this.flows[stays];
    this.residents[stays] += this.residents[gone];
    this.jobs[stays] += this.jobs[gone];
    this.within[stays] += this.within[gone] + this.flow(gone, stays) + this.flow(stays, gone);
    for (const [partner, out] of theirs) {
      const back = this.flow(partner, gone);
      this.flows[partner].delete(gone);
      if (partner === stays) continue;
      own.set(partner, (own.get(partner) ?? 0) + out);
      this.flows[partner].set(stays, this.flow(partner, stays) + back);
    }
    theirs.clear();
    this.alive[gone] = 0;
    this.into[gone] = stays;
    this.clusters--;
  }

  /** Region of each area: 1 + the number of the cluster it is in now. */
  regions(): Int32Array {
    const { into } = this;
    return Int32Array.from(into, (_, area) => {
      let cluster = area;
      while (into[cluster] !== cluster) cluster = into[cluster];
      return cluster + 1;
    });
  }
}
