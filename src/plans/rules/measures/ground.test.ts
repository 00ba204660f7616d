import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { metres, middle, squareMetres, squareMetresOn, type Polygons } from "./ground.ts";

const square = (west: number, south: number, size: number): number[][] => [
  [west, south],
  [west + size, south],
  [west + size, south + size],
  [west, south + size],
  [west, south],
];
const of = (...rings: number[][][]): Polygons => ({ type: "MultiPolygon", coordinates: [rings] });

/** Lengths of a degree on WGS 84 as the National Geospatial-Intelligence Agency's tables have them, metres. */
const degrees = [
  { latitude: 45, north: 111_132, east: 78_847 },
  { latitude: 60, north: 111_412, east: 55_800 },
];

describe("metres on the ellipsoid", () => {
  it.each(degrees)("a degree at $latitude° N", ({ latitude, north, east }) => {
    expect(metres([10, latitude - 0.005], [10, latitude + 0.005]) * 100).toBeCloseTo(north, -1);
    expect(metres([10, latitude], [10.01, latitude]) * 100).toBeCloseTo(east, -1);
  });

  it.each(degrees)("a hundredth of a degree each way at $latitude° N", ({ latitude, north, east }) => {
    const found = squareMetres(of(square(10, latitude - 0.005, 0.01)));
    expect(Math.abs(found / ((north * east) / 10_000) - 1)).toBeLessThan(0.0002);
  });

  it("takes a hole out, whichever way round it is drawn", () => {
    const outer = square(10.4, 63.4, 0.01);
    const hole = square(10.402, 63.402, 0.002);
    const whole = squareMetres(of(outer));
    const rest = squareMetres(of(outer, hole));
    expect(rest).toBeCloseTo(squareMetres(of(outer, hole.toReversed())), 6);
    expect(whole - rest).toBeCloseTo(squareMetres(of(hole)), 0);
  });
});

describe("the middle", () => {
  it("of a square, of two squares, and of one with a hole beside it", () => {
    expect(middle(of(square(10, 63, 0.02)))).toEqual([expect.closeTo(10.01, 9), expect.closeTo(63.01, 9)]);
    const two: Polygons = { type: "MultiPolygon", coordinates: [[square(10, 63, 0.02)], [square(10.1, 63, 0.02)]] };
    expect(middle(two)[0]).toBeCloseTo(10.06, 9);
    expect(middle(of(square(10, 63, 0.04), square(10, 63, 0.02)))[0]).toBeGreaterThan(10.02);
  });

  it("does not depend on where the outline begins or which way it runs", () => {
    const corner = fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true }));
    fc.assert(
      fc.property(fc.array(corner, { minLength: 3, maxLength: 8 }), fc.nat(7), (corners, from) => {
        // Around one point by their angle: an outline that does not cross itself.
        const round = corners
          .map(([turn, reach]) => [
            10 + (0.01 + reach / 100) * Math.cos(turn * 6),
            63 + (0.01 + reach / 100) * Math.sin(turn * 6),
          ])
          .toSorted(
            (a, b) => Math.atan2((a[1] ?? 0) - 63, (a[0] ?? 0) - 10) - Math.atan2((b[1] ?? 0) - 63, (b[0] ?? 0) - 10),
          );
        const ring = (points: number[][]) => [...points, points[0] ?? []];
        const turned = [...round.slice(from % round.length), ...round.slice(0, from % round.length)];
        const [one, other] = [middle(of(ring(round))), middle(of(ring(turned.toReversed())))];
        if (squareMetres(of(ring(round))) < 100) return;
        expect(metres(one, other)).toBeLessThan(0.01);
      }),
    );
  });
});

describe("what lies on other ground", () => {
  const field = of(square(10.4, 63.4, 0.01));

  it("none, a part, all, and on two pieces", () => {
    const whole = squareMetres(field);
    expect(squareMetresOn(field, [])).toBe(0);
    expect(squareMetresOn(field, [of(square(10.5, 63.4, 0.01))])).toBe(0);
    expect(squareMetresOn(field, [of(square(10.3, 63.3, 0.3))])).toBeCloseTo(whole, 0);
    const half = of([
      [10.405, 63.39],
      [10.5, 63.39],
      [10.5, 63.42],
      [10.405, 63.42],
      [10.405, 63.39],
    ]);
    expect(squareMetresOn(field, [half]) / whole).toBeCloseTo(0.5, 4);
    const west = of([
      [10.39, 63.39],
      [10.405, 63.39],
      [10.405, 63.42],
      [10.39, 63.42],
      [10.39, 63.39],
    ]);
    expect(squareMetresOn(field, [half, west]) / whole).toBeCloseTo(1, 4);
  });

  it("only touching is nothing", () => {
    expect(squareMetresOn(field, [of(square(10.41, 63.4, 0.01))])).toBe(0);
  });
});
