/** Clusters below validity 1, the worst first: lowest validity, then lowest number. A binary heap that knows each cluster's place. */
export class WorstFirst {
  private readonly heap: Int32Array;
  private readonly place: Int32Array;
  private readonly validity: Float64Array;
  private size = 0;

  /** @param validity by cluster; owned by the caller, who calls `update` after every change */
  constructor(validity: Float64Array) {
    this.validity = validity;
    this.heap = new Int32Array(validity.length);
    this.place = new Int32Array(validity.length).fill(-1);
  }

  /** Takes every cluster below 1; validity NaN (an empty cluster) stays out. */
  fill(): void {
    const { heap, place, validity } = this;
    this.size = 0;
    place.fill(-1);
    for (let cluster = 0; cluster < validity.length; cluster++) {
      if (validity[cluster] < 1) {
        place[cluster] = this.size;
        heap[this.size++] = cluster;
      }
    }
    for (let at = (this.size >> 1) - 1; at >= 0; at--) this.sink(at);
  }

  /** The worst cluster, or −1 when all are valid. */
  worst(): number {
    return this.size > 0 ? this.heap[0] : -1;
  }

  /** Puts the cluster where its validity now belongs, or takes it out when that is 1 or more, or NaN. */
  update(cluster: number): void {
    const at = this.place[cluster];
    if (this.validity[cluster] < 1) {
      if (at < 0) {
        this.place[cluster] = this.size;
        this.heap[this.size] = cluster;
        this.rise(this.size++);
      } else if (!this.rise(at)) this.sink(at);
    } else if (at >= 0) this.remove(at);
  }

  private remove(at: number): void {
    const { heap, place } = this;
    place[heap[at]] = -1;
    const last = heap[--this.size];
    if (at === this.size) return;
    heap[at] = last;
    place[last] = at;
    if (!this.rise(at)) this.sink(at);
  }

  private rise(from: number): boolean {
    const { heap, place, validity } = this;
    const cluster = heap[from];
    const own = validity[cluster];
    let at = from;
    while (at > 0) {
      const parent = (at - 1) >> 1;
      const other = heap[parent];
      if (validity[other] < own || (validity[other] === own && other < cluster)) break;
      heap[at] = other;
      place[other] = at;
      at = parent;
    }
    heap[at] = cluster;
    place[cluster] = at;
    return at !== from;
  }

  private sink(from: number): void {
    const { heap, place, validity, size } = this;
    const cluster = heap[from];
    const own = validity[cluster];
    let at = from;
    for (;;) {
      let child = 2 * at + 1;
      if (child >= size) break;
      let next = heap[child];
      if (child + 1 < size) {
        const right = heap[child + 1];
        if (validity[right] < validity[next] || (validity[right] === validity[next] && right < next)) {
          child++;
          next = right;
        }
      }
      if (own < validity[next] || (own === validity[next] && cluster < next)) break;
      heap[at] = next;
      place[next] = at;
      at = child;
    }
    heap[at] = cluster;
    place[cluster] = at;
  }
}
