import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { validOn } from "#parties/rules/validity.ts";
import type { LonLat, OutlineFile } from "./outlines.ts";
import { decodeOutlines } from "./outlines.ts";
import { readPartyFacts } from "./parties.ts";

test("two squares that share a side, one with a hole and an island", () => {
  const file: OutlineFile = {
    format: "samrad-outlines-1",
    attribution: "",
    source: "made-up",
    year: 2000,
    validFrom: "2000-01-01",
    validTo: null,
    arcs: [
      "1000 0 0 1000",
      "1000 1000 -1000 0 0 -1000 1000 0",
      "1000 0 1000 0 0 1000 -1000 0",
      "400 400 0 100 100 0 -100 -100",
      "5000 0 1 0 0 1 -1 -1",
    ],
    outlines: [
      { party: "west", number: "0001", label: [0.2, 0.2], polygons: "0 1;3|4" },
      { party: "east", number: "0002", label: [1.5, 0.5], polygons: "2 ~0" },
    ],
  };
  const [west, east] = decodeOutlines(file);
  expect(west?.polygons).toEqual([
    [
      [
        [1, 0],
        [1, 1],
        [0, 1],
        [0, 0],
        [1, 0],
      ],
      [
        [0.4, 0.4],
        [0.4, 0.5],
        [0.5, 0.5],
        [0.4, 0.4],
      ],
    ],
    [
      [
        [5, 0],
        [5.001, 0],
        [5.001, 0.001],
        [5, 0],
      ],
    ],
  ]);
  expect(east?.polygons).toEqual([
    [
      [
        [1, 0],
        [2, 0],
        [2, 1],
        [1, 1],
        [1, 0],
      ],
    ],
  ]);
  expect(() => decodeOutlines({ ...file, arcs: [] })).toThrow("no arc 0");
});

const register = readPartyFacts();
const stored = [2017, 2024].map((year) => {
  const file: OutlineFile = JSON.parse(
    readFileSync(join(import.meta.dirname, `outlines/trondelag-${year}.json`), "utf8"),
  );
  return { year, file, outlines: decodeOutlines(file) };
});

const signedArea = (ring: readonly LonLat[]): number =>
  ring.slice(1).reduce((sum, [x, y], index) => sum + (ring[index]?.[0] ?? 0) * y - x * (ring[index]?.[1] ?? 0), 0) / 2;

function inside([x, y]: LonLat, ring: readonly LonLat[]): boolean {
  return ring.slice(1).reduce((odd, [bx, by], index) => {
    const [ax, ay] = ring[index] ?? [bx, by];
    return ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax ? !odd : odd;
  }, false);
}

describe.each(stored)("Trøndelag $year", ({ year, file, outlines }) => {
  test("has every municipality of Trøndelag on any of its days, under the number of its year", () => {
    const counties = ["sor-trondelag-fylke", "nord-trondelag-fylke", "trondelag-fylke"];
    for (const day of [file.validFrom, `${year}-12-31`]) {
      const there = register.partOf
        .filter((link) => counties.includes(link.whole) && validOn(link, day))
        .map((link) => link.party);
      expect(outlines.map((o) => o.party).sort(), day).toEqual(there.sort());
    }
    for (const { party, number } of outlines)
      expect(register.numbers.find((n) => n.party === party && validOn(n, `${year}-01-01`))?.number).toBe(number);
  });

  test("rings are closed and turn as RFC 7946 says, and a name lies well inside the largest piece", () => {
    for (const { party, label, polygons } of outlines) {
      const areas = polygons.map(([outer = []]) => signedArea(outer));
      expect(Math.min(...areas), party).toBeGreaterThan(0);
      expect(areas[0], party).toBe(Math.max(...areas));
      expect(
        polygons.every((rings) => rings.slice(1).every((hole) => signedArea(hole) < 0)),
        party,
      ).toBe(true);
      expect(
        polygons.flat().every((ring) => ring.length >= 4 && String(ring[0]) === String(ring.at(-1))),
        party,
      ).toBe(true);
      const [outer = [], ...holes] = polygons[0] ?? [];
      expect(inside(label, outer) && !holes.some((hole) => inside(label, hole)), party).toBe(true);
      for (const dy of [-0.01, 0.01]) expect(inside([label[0], label[1] + dy], outer), `${party} has room`).toBe(true);
    }
  });

  test("a border between two is written once: each arc serves one or two rings, never twice the same way", () => {
    const uses = file.outlines.flatMap((o) => o.polygons.split(/[ ;|]/));
    expect(new Set(uses).size).toBe(uses.length);
    expect(new Set(uses.map((use) => use.replace("~", ""))).size).toBe(file.arcs.length);
    expect(uses.filter((use) => use.startsWith("~")).length).toBeGreaterThan(70);
  });

  const source = join(import.meta.dirname, `../../shared/data/boundaries/trondelag-${year}-outline.geojson`);
  if (!existsSync(source)) console.warn(`Skipped: the outlines are not compared with ${source}, which is absent.`);
  test.skipIf(!existsSync(source))("has the points of the outlines it was made from, and no others", () => {
    const points = (text: string): string[] => [...new Set(text.match(/\d+\.?\d*,\d+\.?\d*(?=[\],])/g))].sort();
    const theirs: { features: { geometry: { coordinates: unknown } }[] } = JSON.parse(readFileSync(source, "utf8"));
    expect(points(JSON.stringify(outlines.flatMap((o) => o.polygons))).length).toBeGreaterThan(1000);
    expect(points(JSON.stringify(outlines.map((o) => o.polygons)))).toEqual(
      points(JSON.stringify(theirs.features.map((f) => f.geometry.coordinates))),
    );
  });
});
