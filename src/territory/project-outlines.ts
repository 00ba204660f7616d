import { geoPath, geoTransverseMercator, type GeoPermissibleObjects } from "d3-geo";
import type { LonLat, Outline } from "../../facts/outlines.ts";
import type { Structure } from "./outlines.ts";

export type Shape = { party: string; d: string; label: [x: number, y: number] };
/** The outlines of one structure as paths on a page, in units of which the picture is `width` wide. */
export type Drawing = {
  width: number;
  height: number;
  shapes: Shape[];
  line: (points: LonLat[][]) => string;
  area: (polygons: Polygons) => string;
};
/** Rings of a GeoJSON MultiPolygon, whichever way they run. */
export type Polygons = readonly (readonly (readonly (readonly number[])[])[])[];

/** Units across: a phone shows about 0.8 pixel for each, a desk about 1.5. */
const width = 400;
const margin = 12;
const kept = new Map<string, Drawing>();

/**
 * Draws the outlines so that those named fill the picture; what lies outside is clipped away, and an outline wholly
 * outside is left out. Kept for each structure and choice, for it is the same every time.
 */
export function draw(structure: Structure, framed: readonly string[]): Drawing {
  const key = `${structure.year} ${framed.toSorted().join(" ")}`;
  const known = kept.get(key);
  if (known) return known;
  const drawing = drawAnew(structure, framed);
  kept.set(key, drawing);
  if (kept.size > 60) kept.delete(kept.keys().next().value ?? "");
  return drawing;
}

function drawAnew({ outlines }: Structure, framed: readonly string[]): Drawing {
  const inFrame = outlines.filter((one) => framed.includes(one.party));
  const extent = multiPolygon(inFrame.length > 0 ? inFrame : outlines);
  const projection = geoTransverseMercator().rotate([-10.8, 0]);
  projection.fitWidth(width - 2 * margin, extent);
  const [[x0, y0], [, y1]] = geoPath(projection).bounds(extent);
  const [tx, ty] = projection.translate();
  projection.translate([tx - x0 + margin, ty - y0 + margin]);
  const height = Math.ceil(y1 - y0 + 2 * margin);
  projection.clipExtent([
    [-4, -4],
    [width + 4, height + 4],
  ]);
  const shapes = outlines.flatMap((outline): Shape[] => {
    const d = pathOf(projection, multiPolygon([outline]));
    const label = projection(outline.label);
    return d === "" || !label ? [] : [{ party: outline.party, d, label: [round(label[0]), round(label[1])] }];
  });
  return {
    width,
    height,
    shapes,
    line: (points) => pathOf(projection, { type: "MultiLineString", coordinates: points }),
    area: (polygons) => pathOf(projection, { type: "MultiPolygon", coordinates: polygons.map(asOnSphere) }),
  };
}

/** The sphere wants outer rings clockwise; the outlines have them the other way (RFC 7946). */
function multiPolygon(outlines: readonly Outline[]): GeoPermissibleObjects {
  return {
    type: "MultiPolygon",
    coordinates: outlines.flatMap((one) => one.polygons.map((rings) => rings.map((ring) => ring.toReversed()))),
  };
}

/** Outer rings clockwise, holes the other way, as the sphere wants them. */
function asOnSphere(rings: Polygons[number]): number[][][] {
  return rings.map((ring, at) => {
    const turn = ring.reduce((sum, [x = 0, y = 0], index) => {
      const [nextX = 0, nextY = 0] = ring[(index + 1) % ring.length] ?? [];
      return sum + (nextX - x) * (nextY + y);
    }, 0);
    const points = ring.map((one) => [...one]);
    return turn > 0 === (at === 0) ? points : points.toReversed();
  });
}

/** An SVG path of steps in tenths, about half as long as one of places. */
function pathOf(projection: ReturnType<typeof geoTransverseMercator>, object: GeoPermissibleObjects): string {
  let text = "";
  let [x, y] = [0, 0];
  const to = (letter: string, px: number, py: number) => {
    const [nx, ny] = [Math.round(px * 10), Math.round(py * 10)];
    if (letter === "l" && nx === x && ny === y) return;
    text += letter === "M" ? `M${nx / 10} ${ny / 10}l` : `${tenths(nx - x)} ${tenths(ny - y)} `;
    [x, y] = [nx, ny];
  };
  const context = {
    beginPath() {},
    arc() {},
    moveTo: (px: number, py: number) => to("M", px, py),
    lineTo: (px: number, py: number) => to("l", px, py),
    closePath: () => {
      text = `${text.trimEnd()}z`;
    },
  };
  geoPath(projection, context)(object);
  return text.trimEnd();
}

function tenths(value: number): string {
  return String(value / 10).replace(/^(-?)0\./, "$1.");
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
