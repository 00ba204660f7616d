/** Cuts rings where borders meet, so that a border between two is written once. Points are whole numbers. */
export type Point = readonly [number, number];
/** Not closed: the last point is not the first again. */
export type Ring = readonly Point[];

export interface Topology {
  arcs: Point[][];
  /** Arcs of each given ring in order; ~i is arc i backwards, as in TopoJSON. */
  rings: number[][];
}

const key = (point: Point): string => `${point[0]} ${point[1]}`;

export function topology(rings: readonly Ring[]): Topology {
  const junctions = findJunctions(rings);
  const arcs: Point[][] = [];
  const known = new Map<string, number>();
  const reference = (points: Point[]): number => {
    const forwards = points.map(key).join(",");
    const backwards = points.toReversed().map(key).join(",");
    const index = known.get(forwards);
    if (index !== undefined) return index;
    const reverse = known.get(backwards);
    if (reverse !== undefined) return ~reverse;
    known.set(forwards, arcs.length);
    return arcs.push(points) - 1;
  };
  return { arcs, rings: rings.map((ring) => cut(ring, junctions).map(reference)) };
}

/** Points whose neighbours are not the same two in every ring that passes. */
function findJunctions(rings: readonly Ring[]): Set<string> {
  const neighbours = new Map<string, string>();
  const junctions = new Set<string>();
  for (const ring of rings)
    ring.forEach((point, index) => {
      const before = ring[(index + ring.length - 1) % ring.length] ?? point;
      const after = ring[(index + 1) % ring.length] ?? point;
      const pair = [key(before), key(after)].sort().join(" | ");
      const seen = neighbours.get(key(point));
      if (seen !== undefined && seen !== pair) junctions.add(key(point));
      neighbours.set(key(point), pair);
    });
  return junctions;
}

/** Pieces of the ring from junction to junction, ends included; without any, the whole from its smallest point round. */
function cut(ring: Ring, junctions: ReadonlySet<string>): Point[][] {
  const at = ring.flatMap((point, index) => (junctions.has(key(point)) ? [index] : []));
  if (at.length === 0)
    at.push(ring.reduce((least, point, index) => (key(point) < key(ring[least] ?? point) ? index : least), 0));
  return at.map((start, index) => {
    const next = at[index + 1] ?? (at[0] ?? 0) + ring.length;
    return Array.from({ length: next - start + 1 }, (_, step) => ring[(start + step) % ring.length] ?? [0, 0]);
  });
}
