type Point = readonly [number, number];
type Area = { id: string; polygons: readonly (readonly (readonly Point[])[])[] };

/**
 * The lines where an area of one group meets an area of another: each stretch once. Neighbours share their points, so
 * a stretch is recognised by its two ends. Areas without a group have no such border.
 */
export function bordersBetween(areas: readonly Area[], groupOf: (id: string) => string | undefined): Point[][] {
  const owner = new Map<string, string>();
  const lines: Point[][] = [];
  for (const { id, polygons } of areas) {
    const group = groupOf(id);
    if (group === undefined) continue;
    for (const ring of polygons.flat()) {
      let line: Point[] = [];
      ring.slice(1).forEach((end, index) => {
        const start = ring[index];
        if (!start) return;
        const other = owner.get(key(end, start));
        owner.set(key(start, end), group);
        if (other !== undefined && other !== group) line.push(...(line.length === 0 ? [start, end] : [end]));
        else if (line.length > 0) {
          lines.push(line);
          line = [];
        }
      });
      if (line.length > 0) lines.push(line);
    }
  }
  return lines;
}

function key(start: Point, end: Point): string {
  return `${start[0]} ${start[1]} ${end[0]} ${end[1]}`;
}
