/** Areas that touch: neighbours of area a are neighbour[start[a] … start[a + 1]) ascending, each border from both sides. */
export interface Contiguity {
  readonly areas: number;
  readonly start: Int32Array;
  readonly neighbour: Int32Array;
}

/**
 * From borders given once or twice, in any order.
 * @param a one area of each border, 0…areas−1
 * @param b the other
 * @throws RangeError naming the border that is wrong
 */
export function contiguity(areas: number, a: Int32Array, b: Int32Array): Contiguity {
  if (a.length !== b.length) throw new RangeError(`A border has two areas; got ${a.length} and ${b.length}.`);
  const sets = Array.from({ length: areas }, () => new Set<number>());
  for (let k = 0; k < a.length; k++) {
    if (!(a[k] >= 0 && a[k] < areas && b[k] >= 0 && b[k] < areas)) {
      throw new RangeError(
        `Border ${k} is between areas ${a[k]} and ${b[k]}, but areas are numbered 0 to ${areas - 1}.`,
      );
    }
    if (a[k] === b[k]) continue;
    sets[a[k]].add(b[k]);
    sets[b[k]].add(a[k]);
  }
  const start = new Int32Array(areas + 1);
  for (let area = 0; area < areas; area++) start[area + 1] = start[area] + sets[area].size;
  return { areas, start, neighbour: Int32Array.from(sets.flatMap((set) => [...set].sort((x, y) => x - y))) };
}

/** Those of `inside` that can be reached from `from` by borders without leaving `inside`. */
export function reachable(map: Contiguity, from: readonly number[], inside: (area: number) => boolean): Set<number> {
  const reached = new Set(from.filter(inside));
  const waiting = [...reached];
  for (let area = waiting.pop(); area !== undefined; area = waiting.pop()) {
    for (let k = map.start[area]; k < map.start[area + 1]; k++) {
      const next = map.neighbour[k];
      if (reached.has(next) || !inside(next)) continue;
      reached.add(next);
      waiting.push(next);
    }
  }
  return reached;
}
