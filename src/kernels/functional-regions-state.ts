import type { FlowTable } from "./flow-table.ts";
import { cohesion } from "./functional-regions-validity.ts";

/**
 * A partition under change: the sums of every cluster and what one area exchanges with each of them. A cluster has the number of the
 * area it began as. No cluster-to-cluster matrix is kept: moving an area costs only the reading of its own flows.
 */
export class RegionState {
  readonly table: FlowTable;
  /** Cluster of each area; `outside` for an area that stands in no cluster. */
  readonly cluster: Int32Array;
  /** The number that means "in no cluster" (the reserve list): n. */
  readonly outside: number;
  /** R, W and T of each cluster. Flows with areas outside every cluster stay counted in R and W. */
  readonly residents: Float64Array;
  readonly jobs: Float64Array;
  readonly within: Float64Array;
  readonly members: Int32Array;
  /** Of each area: workers it receives from its own cluster, itself included. */
  readonly fromOwn: Float64Array;
  /** After `readLinks`: the clusters met (the first `met` of them) and the workers to and from each. */
  met = 0;
  readonly linked: Int32Array;
  readonly toCluster: Float64Array;
  readonly fromCluster: Float64Array;
  private readonly first: Int32Array;
  private readonly next: Int32Array;
  private readonly previous: Int32Array;

  constructor(table: FlowTable) {
    const n = table.areas;
    this.table = table;
    this.outside = n;
    this.cluster = new Int32Array(n);
    this.residents = new Float64Array(n);
    this.jobs = new Float64Array(n);
    this.within = new Float64Array(n);
    this.members = new Int32Array(n);
    this.fromOwn = new Float64Array(n);
    this.linked = new Int32Array(n + 1);
    this.toCluster = new Float64Array(n + 1);
    this.fromCluster = new Float64Array(n + 1);
    this.first = new Int32Array(n);
    this.next = new Int32Array(n);
    this.previous = new Int32Array(n);
    this.separate();
  }

  /** Every area its own cluster. */
  separate(): void {
    const { table } = this;
    this.residents.set(table.residents);
    this.jobs.set(table.jobs);
    this.within.set(table.within);
    this.fromOwn.set(table.within);
    this.members.fill(1);
    this.next.fill(-1);
    this.previous.fill(-1);
    for (let a = 0; a < table.areas; a++) this.cluster[a] = this.first[a] = a;
  }

  /** No area in any cluster. */
  clear(): void {
    this.cluster.fill(this.outside);
    this.residents.fill(0);
    this.jobs.fill(0);
    this.within.fill(0);
    this.members.fill(0);
  }

  /** Sums the flows of an area to and from every cluster into toCluster and fromCluster; `forgetLinks` must follow. */
  readLinks(area: number): void {
    const { cluster, linked, toCluster, fromCluster } = this;
    const { outStart, outArea, outFlow, inStart, inArea, inFlow } = this.table;
    let met = 0;
    for (let k = outStart[area], end = outStart[area + 1]; k < end; k++) {
      const other = cluster[outArea[k]];
      const before = toCluster[other];
      if (before === 0) linked[met++] = other;
      toCluster[other] = before + outFlow[k];
    }
    for (let k = inStart[area], end = inStart[area + 1]; k < end; k++) {
      const other = cluster[inArea[k]];
      const before = fromCluster[other];
      if (before === 0 && toCluster[other] === 0) linked[met++] = other;
      fromCluster[other] = before + inFlow[k];
    }
    this.met = met;
  }

  forgetLinks(): void {
    const { linked, toCluster, fromCluster } = this;
    for (let k = 0; k < this.met; k++) {
      toCluster[linked[k]] = 0;
      fromCluster[linked[k]] = 0;
    }
    this.met = 0;
  }

  /** Link strength of an area with a cluster, from the links read. */
  strength(area: number, cluster: number): number {
    const { residents, jobs } = this.table;
    return cohesion(
      this.toCluster[cluster],
      this.fromCluster[cluster],
      residents[area],
      jobs[area],
      this.residents[cluster],
      this.jobs[cluster],
    );
  }

  /**
   * The linked cluster with the greatest strength, other than `leaving`; −1 when there is none. Among equals, one that sends no
   * workers into the area comes before one that does, and then the highest number (as R LabourMarketAreas).
   */
  dominant(area: number, leaving: number): number {
    const { linked, toCluster, fromCluster, residents, jobs, outside } = this;
    const residentsA = this.table.residents[area];
    const jobsA = this.table.jobs[area];
    let best = -1;
    let most = -1;
    for (let k = 0; k < this.met; k++) {
      const other = linked[k];
      if (other === leaving || other === outside) continue;
      const strength = cohesion(toCluster[other], fromCluster[other], residentsA, jobsA, residents[other], jobs[other]);
      if (strength < most) continue;
      if (strength === most) {
        const silent = fromCluster[other] === 0;
        if (silent === (fromCluster[best] === 0) ? other < best : !silent) continue;
      }
      best = other;
      most = strength;
    }
    return best;
  }

  /** T of the cluster were the area in it, from the links read. */
  withinJoined(area: number, cluster: number): number {
    return this.within[cluster] + this.toCluster[cluster] + this.fromCluster[cluster] + this.table.within[area];
  }

  /** Moves an area to another cluster, or outside. Needs its links read; they are out of date afterwards. */
  move(area: number, to: number): void {
    const { cluster, table, fromOwn, toCluster, fromCluster, outside } = this;
    const from = cluster[area];
    if (from === to) return;
    const own = table.within[area];
    if (from !== outside) {
      this.unlink(area, from);
      this.residents[from] -= table.residents[area];
      this.jobs[from] -= table.jobs[area];
      this.within[from] -= toCluster[from] + fromCluster[from] - own;
      this.members[from]--;
    }
    const leavesOthers = from !== outside && this.members[from] > 0;
    if (leavesOthers || to !== outside) {
      const { outStart, outArea, outFlow } = table;
      for (let k = outStart[area], end = outStart[area + 1]; k < end; k++) {
        const other = outArea[k];
        const theirs = cluster[other];
        if (theirs === to) fromOwn[other] += outFlow[k];
        else if (theirs === from) fromOwn[other] -= outFlow[k];
      }
    }
    if (from !== outside && this.members[from] === 1) this.setExactly(from);
    cluster[area] = to;
    if (to === outside) return;
    fromOwn[area] = fromCluster[to] + own;
    this.within[to] = this.withinJoined(area, to);
    this.residents[to] += table.residents[area];
    this.jobs[to] += table.jobs[area];
    this.members[to]++;
    this.link(area, to);
  }

  /** The member to move: most exchange with elsewhere, inflow from outside the cluster and all outflow; among equals the lowest number. */
  mostOpenMember(cluster: number): number {
    const { residents, jobs, within } = this.table;
    let best = -1;
    let most = -Infinity;
    for (let a = this.first[cluster]; a >= 0; a = this.next[a]) {
      const open = jobs[a] - this.fromOwn[a] + (residents[a] - within[a]);
      if (open > most || (open === most && a < best)) {
        best = a;
        most = open;
      }
    }
    return best;
  }

  /** Members in no particular order. */
  membersOf(cluster: number): number[] {
    const members: number[] = [];
    if (this.members[cluster] > 0) for (let a = this.first[cluster]; a >= 0; a = this.next[a]) members.push(a);
    return members;
  }

  /** The sums of a single area are its own: no rounding may remain from those that left. */
  private setExactly(cluster: number): void {
    const area = this.first[cluster];
    this.residents[cluster] = this.table.residents[area];
    this.jobs[cluster] = this.table.jobs[area];
    this.within[cluster] = this.table.within[area];
    this.fromOwn[area] = this.table.within[area];
  }

  private link(area: number, cluster: number): void {
    const head = this.members[cluster] === 1 ? -1 : this.first[cluster];
    this.next[area] = head;
    this.previous[area] = -1;
    if (head >= 0) this.previous[head] = area;
    this.first[cluster] = area;
  }

  private unlink(area: number, cluster: number): void {
    const before = this.previous[area];
    const after = this.next[area];
    if (before >= 0) this.next[before] = after;
    else this.first[cluster] = after;
    if (after >= 0) this.previous[after] = before;
  }
}
