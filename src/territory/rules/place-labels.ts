/** Names on a map: each near its point, none over another. Greedy, in order of importance; the same input, the same map. */

export type LabelWish = {
  id: string;
  text: string;
  x: number;
  y: number;
  /** Where it must not be left out: it then takes the place with the least overlap. */
  needed: boolean;
};
export type PlacedLabel = {
  id: string;
  text: string;
  /** Middle of the text, and its baseline. */
  x: number;
  y: number;
  /** A line from the name to its point, where the name stands away from it. */
  leader: { x1: number; y1: number; x2: number; y2: number } | null;
};
export type Frame = { width: number; height: number; size: number };
export type Box = { x0: number; y0: number; x1: number; y1: number };

/** Steps from the point in text heights: on it, then nearest first, sideways before up and down. */
const tries: readonly (readonly [dx: number, dy: number])[] = [0, 0.6, 1.1, 1.7, 2.4, 3.2, 4.2].flatMap((distance) =>
  distance === 0
    ? [[0, 0] as const]
    : [0, 8, 1, 15, 7, 9, 4, 12, 2, 14, 6, 10, 3, 5, 11, 13].map((turn) => {
        const angle = (turn / 8) * Math.PI;
        return [Math.cos(angle) * distance * 1.8, Math.sin(angle) * distance] as const;
      }),
);

/** Names that are needed first, in the order given; the others where there is room. */
export function placeLabels(wishes: readonly LabelWish[], frame: Frame): PlacedLabel[] {
  const placed: { label: PlacedLabel; box: Box }[] = [];
  const ordered = [...wishes.filter((one) => one.needed), ...wishes.filter((one) => !one.needed)];
  for (const wish of ordered) {
    const spots = tries
      .slice(0, wish.needed ? tries.length : 17)
      .map(([dx, dy]) => ({
        x: wish.x + dx * frame.size,
        y: wish.y + dy * frame.size + frame.size * 0.35,
        far: dx * dx + dy * dy > 2,
      }))
      .map((spot) => ({ ...spot, box: boxOf(wish.text, spot, frame.size) }))
      .filter(({ box }) => isInside(box, frame));
    const cost = (box: Box) => placed.reduce((sum, one) => sum + overlap(one.box, box), 0);
    const free = spots.find(({ box }) => cost(box) === 0);
    const spot = free ?? (wish.needed ? spots.toSorted((a, b) => cost(a.box) - cost(b.box))[0] : undefined);
    if (!spot) continue;
    placed.push({
      box: spot.box,
      label: {
        id: wish.id,
        text: wish.text,
        x: round(spot.x),
        y: round(spot.y),
        leader: spot.far ? leaderTo(wish, spot.box) : null,
      },
    });
  }
  return placed.map((one) => one.label);
}

/** The room a name takes, with air around it, when its middle and baseline stand at a point. */
export function boxOf(text: string, at: { x: number; y: number }, size: number): Box {
  const half = (widthOf(text) * size) / 2 + size * 0.15;
  return { x0: at.x - half, x1: at.x + half, y0: at.y - size * 0.85, y1: at.y + size * 0.3 };
}

export function overlap(a: Box, b: Box): number {
  const width = Math.min(a.x1, b.x1) - Math.max(a.x0, b.x0);
  const height = Math.min(a.y1, b.y1) - Math.max(a.y0, b.y0);
  return width > 0 && height > 0 ? width * height : 0;
}

/** Width of a text in its own size, generous: the letters of Inter at semibold. */
export function widthOf(text: string): number {
  let width = 0;
  for (const letter of text)
    width += /[ijlIft.,' ]/.test(letter) ? 0.34 : /[mwMWæÆ]/.test(letter) ? 0.92 : /\p{Lu}/u.test(letter) ? 0.72 : 0.6;
  return width;
}

function isInside(box: Box, { width, height }: Frame): boolean {
  return box.x0 >= 0 && box.y0 >= 0 && box.x1 <= width && box.y1 <= height;
}

function leaderTo({ x, y }: LabelWish, box: Box): PlacedLabel["leader"] {
  const near = (value: number, low: number, high: number) => Math.min(Math.max(value, low), high);
  return { x1: round(near(x, box.x0, box.x1)), y1: round(near(y, box.y0, box.y1)), x2: round(x), y2: round(y) };
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
