import type { TravelTable } from "./service-regions-table.ts";
import { travelTable } from "./service-regions-table.ts";

/** A road network as arcs leaving each node (compressed rows): arc k of node v, start[v] ≤ k < start[v + 1], leads to `to[k]`. */
export interface TravelNetwork {
  readonly nodes: number;
  readonly start: Int32Array;
  readonly to: Int32Array;
  /** Minutes of each arc, finite and not negative. */
  readonly minutes: Float64Array;
}

/**
 * The network from arcs in any order; a road for both directions is two arcs.
 * @throws RangeError naming the arc that is wrong
 */
export function travelNetwork(nodes: number, from: Int32Array, to: Int32Array, minutes: Float64Array): TravelNetwork {
  if (from.length !== to.length || from.length !== minutes.length) {
    throw new RangeError(
      `Arcs need a start, an end and minutes each; got ${from.length}, ${to.length} and ${minutes.length}.`,
    );
  }
  const start = new Int32Array(nodes + 1);
  for (let k = 0; k < from.length; k++) {
    if (!(from[k] >= 0 && from[k] < nodes && to[k] >= 0 && to[k] < nodes)) {
      throw new RangeError(`Arc ${k} goes from ${from[k]} to ${to[k]}, but nodes are numbered 0 to ${nodes - 1}.`);
    }
    if (!(minutes[k] >= 0 && minutes[k] < Infinity)) {
      throw new RangeError(`Arc ${k} takes ${minutes[k]} minutes; it must be a finite number, zero or more.`);
    }
    start[from[k] + 1]++;
  }
  for (let v = 0; v < nodes; v++) start[v + 1] += start[v];
  const place = start.slice();
  const target = new Int32Array(from.length);
  const cost = new Float64Array(from.length);
  for (let k = 0; k < from.length; k++) {
    const at = place[from[k]]++;
    target[at] = to[k];
    cost[at] = minutes[k];
  }
  return { nodes, start, to: target, minutes: cost };
}

/** Every arc turned round: with it, "from the centres" becomes "to the centres". */
export function reversedNetwork(network: TravelNetwork): TravelNetwork {
  const from = new Int32Array(network.to.length);
  for (let v = 0; v < network.nodes; v++) from.fill(v, network.start[v], network.start[v + 1]);
  return travelNetwork(network.nodes, network.to, from, network.minutes);
}

/** Nearest centre of every node. */
export interface NetworkRegions {
  /** Position in the list of centres; −1 where none is near enough. */
  readonly centre: Int32Array;
  /** Minutes from that centre; Infinity where there is none. */
  readonly minutes: Float64Array;
}

/**
 * Nearest centre of every node within a limit, along the arcs from the centres outwards (Dijkstra 1959 from all centres at once).
 * Among equally near centres the first in order. For the way to the centre on one-way roads give the reversed network.
 * @param centres nodes; several centres on one node: the first has it
 */
export function nearestCentreByNetwork(
  network: TravelNetwork,
  centres: Int32Array,
  within: number = Infinity,
): NetworkRegions {
  const { nodes, start, to, minutes } = network;
  const nearest = new Float64Array(nodes).fill(Infinity);
  const owner = new Int32Array(nodes).fill(-1);
  const queue = new Frontier(Math.max(16, centres.length));
  for (let c = 0; c < centres.length; c++) {
    const node = centres[c];
    if (!(node >= 0 && node < nodes))
      throw new RangeError(`Centre ${c} is node ${node}, but nodes are numbered 0 to ${nodes - 1}.`);
    if (owner[node] >= 0) continue;
    nearest[node] = 0;
    owner[node] = c;
    queue.push(0, c, node);
  }
  while (queue.size > 0) {
    const reached = queue.minutes[0];
    const own = queue.centre[0];
    const node = queue.node[0];
    queue.pop();
    if (reached !== nearest[node] || own !== owner[node]) continue;
    for (let k = start[node], end = start[node + 1]; k < end; k++) {
      const next = to[k];
      const way = reached + minutes[k];
      if (way > nearest[next] || way > within || (way === nearest[next] && own >= owner[next])) continue;
      nearest[next] = way;
      owner[next] = own;
      queue.push(way, own, next);
    }
  }
  return { centre: owner, minutes: nearest };
}

/**
 * Travel table from origins to destinations along the arcs, only ways within the limit. One search for each destination, over the
 * reversed network.
 * @param origins nodes; origin k of the table is origins[k]
 */
export function networkTravelTable(
  network: TravelNetwork,
  origins: Int32Array,
  destinations: Int32Array,
  within: number,
): TravelTable {
  const back = reversedNetwork(network);
  const from: number[] = [];
  const to: number[] = [];
  const minutes: number[] = [];
  for (let j = 0; j < destinations.length; j++) {
    const ways = nearestCentreByNetwork(back, destinations.subarray(j, j + 1), within);
    for (let i = 0; i < origins.length; i++) {
      const way = ways.minutes[origins[i]];
      if (!(way < Infinity)) continue;
      from.push(i);
      to.push(j);
      minutes.push(way);
    }
  }
  return travelTable(
    origins.length,
    destinations.length,
    Int32Array.from(from),
    Int32Array.from(to),
    Float64Array.from(minutes),
  );
}

/** Nodes to settle, the nearest first and among equals the first centre's: a heap of four children with its keys beside the nodes. */
class Frontier {
  size = 0;
  minutes: Float64Array;
  centre: Int32Array;
  node: Int32Array;

  constructor(capacity: number) {
    this.minutes = new Float64Array(capacity);
    this.centre = new Int32Array(capacity);
    this.node = new Int32Array(capacity);
  }

  push(key: number, owner: number, what: number): void {
    if (this.size === this.node.length) this.grow();
    const { minutes, centre, node } = this;
    let at = this.size++;
    while (at > 0) {
      const parent = (at - 1) >> 2;
      if (minutes[parent] < key || (minutes[parent] === key && centre[parent] <= owner)) break;
      minutes[at] = minutes[parent];
      centre[at] = centre[parent];
      node[at] = node[parent];
      at = parent;
    }
    minutes[at] = key;
    centre[at] = owner;
    node[at] = what;
  }

  pop(): void {
    const { minutes, centre, node } = this;
    const size = --this.size;
    const key = minutes[size];
    const owner = centre[size];
    const what = node[size];
    let at = 0;
    for (;;) {
      const first = 4 * at + 1;
      if (first >= size) break;
      const end = Math.min(first + 4, size);
      let child = first;
      for (let other = first + 1; other < end; other++) {
        if (minutes[other] < minutes[child] || (minutes[other] === minutes[child] && centre[other] < centre[child]))
          child = other;
      }
      if (key < minutes[child] || (key === minutes[child] && owner <= centre[child])) break;
      minutes[at] = minutes[child];
      centre[at] = centre[child];
      node[at] = node[child];
      at = child;
    }
    minutes[at] = key;
    centre[at] = owner;
    node[at] = what;
  }

  private grow(): void {
    const capacity = 2 * this.node.length;
    const wider = <T extends { set(from: T): void }>(old: T, made: T): T => {
      made.set(old);
      return made;
    };
    this.minutes = wider(this.minutes, new Float64Array(capacity));
    this.centre = wider(this.centre, new Int32Array(capacity));
    this.node = wider(this.node, new Int32Array(capacity));
  }
}
