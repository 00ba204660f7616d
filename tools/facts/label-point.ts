import type { Ring } from "./topology.ts";

/** A name is wider than it is high: room to the sides counts this much less than room above and below. */
const aspect = 2;

/**
 * Where a name has most room: the middle of the widest flat ellipse inside the polygon (the first ring less the others).
 * Grid search that closes in, after Garcia-Castellanos & Lombardo (2007), "Poles of inaccessibility".
 */
export function labelPoint(polygon: readonly Ring[], degreesWide: number): [number, number] {
  const flat = polygon.map((ring) => ring.map(([x, y]) => [(x * degreesWide) / aspect, y] as const));
  const outer = flat[0] ?? [];
  const xs = outer.map(([x]) => x);
  const ys = outer.map(([, y]) => y);
  let best = { x: 0, y: 0, room: Number.NEGATIVE_INFINITY };
  let box = {
    x: Math.min(...xs),
    y: Math.min(...ys),
    w: Math.max(...xs) - Math.min(...xs),
    h: Math.max(...ys) - Math.min(...ys),
  };
  const steps = 40;
  for (let round = 0; round < 4; round++) {
    for (let i = 0; i <= steps; i++)
      for (let j = 0; j <= steps; j++) {
        const x = box.x + (box.w * i) / steps;
        const y = box.y + (box.h * j) / steps;
        const room = signedDistance(flat, x, y);
        if (room > best.room) best = { x, y, room };
      }
    box = {
      x: best.x - (box.w * 2) / steps,
      y: best.y - (box.h * 2) / steps,
      w: (box.w * 4) / steps,
      h: (box.h * 4) / steps,
    };
  }
  return [Math.round((best.x * aspect) / degreesWide), Math.round(best.y)];
}

/** Distance to the nearest edge; negative outside. */
function signedDistance(rings: readonly (readonly (readonly [number, number])[])[], x: number, y: number): number {
  let inside = false;
  let least = Number.POSITIVE_INFINITY;
  for (const ring of rings)
    ring.forEach(([ax, ay], index) => {
      const [bx, by] = ring[(index + 1) % ring.length] ?? [ax, ay];
      if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside;
      const length = (bx - ax) ** 2 + (by - ay) ** 2;
      const along = length === 0 ? 0 : Math.max(0, Math.min(1, ((x - ax) * (bx - ax) + (y - ay) * (by - ay)) / length));
      least = Math.min(least, Math.hypot(x - ax - along * (bx - ax), y - ay - along * (by - ay)));
    });
  return inside ? least : -least;
}
