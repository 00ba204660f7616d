import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { collection, faultCases, feature, housing, point, polygon, box } from "./fields.cases.ts";
import { fieldsFrom, fieldsFromText, mostPoints } from "./fields.ts";

describe("what is wrong with a file of fields", () => {
  it.each(faultCases)("$name", ({ file, says }) => {
    const read = fieldsFrom(file);
    const rounded = read.ok
      ? read.fields
      : read.faults.map((one) => ("x" in one ? { ...one, x: round(one.x), y: round(one.y) } : one));
    expect(rounded).toEqual(says);
  });

  it("text that is no JSON is told with its line", () => {
    expect(fieldsFromText('{\n "type": "FeatureCollection",\n "features" []}')).toEqual({
      ok: false,
      faults: [{ code: "not-json", line: 3 }],
    });
    expect(fieldsFromText("")).toEqual({ ok: false, faults: [{ code: "not-json", line: null }] });
  });

  it("a file past all sense is refused before it is looked at", () => {
    const many = Array.from({ length: mostPoints + 1 }, (_, index) => [10 + index / 1e6, 63]);
    expect(fieldsFrom(collection(housing(1, polygon(many))))).toEqual({
      ok: false,
      faults: [{ code: "too-many-points", points: mostPoints + 1, most: mostPoints }],
    });
  });

  it("tells every fault, up to a screenful", () => {
    const read = fieldsFrom(collection(...Array.from({ length: 60 }, () => feature({ type: "skog" }, null))));
    expect(read.ok ? 0 : read.faults.length).toBe(40);
  });
});

describe("what is read", () => {
  it("housing, business, farmland, centre and stop, in Norwegian or English", () => {
    const read = fieldsFrom(
      collection(
        housing(40, polygon(box(10.4, 63.4)), { dyrket_daa: 2 }),
        feature({ type: "Business", name: "Heggstadmoen", kategori: "c" }, polygon(box(10.35, 63.34))),
        feature({ type: "dyrket mark" }, polygon(box(10.4, 63.4))),
        feature({ type: "sentrum", navn: "Torget" }, point(10.395, 63.43)),
        feature({ type: "kollektivstopp" }, polygon(box(10.4, 63.4))),
      ),
    );
    if (!read.ok) throw new Error(JSON.stringify(read.faults));
    expect(read.fields.map((one) => one.kind)).toEqual(["housing", "business", "farmland", "centre", "stop"]);
    expect(read.fields[0]).toMatchObject({ feature: 1, name: "Jakobsli", dwellings: 40, farmland: 2_000 });
    expect(read.fields[1]).toMatchObject({ name: "Heggstadmoen", category: "C", farmland: null });
    expect(read.fields[3]).toMatchObject({ at: [10.395, 63.43] });
    expect(read.fields[4]?.at).toEqual([expect.closeTo(10.401, 6), expect.closeTo(63.40045, 6)]);
  });

  it("an area in several pieces, with a hole", () => {
    const coordinates = [[box(10.4, 63.4), box(10.4005, 63.4002, 10.401, 63.4004)], [box(10.5, 63.4)]];
    const read = fieldsFrom(collection(housing(4, { type: "MultiPolygon", coordinates })));
    const one = fieldsFrom(collection(housing(4, polygon(box(10.4, 63.4)))));
    if (!read.ok || !one.ok) throw new Error("not read");
    const areas = [read, one].map(({ fields: [first] }) => (first && "squareMetres" in first ? first.squareMetres : 0));
    expect((areas[0] ?? 0) / (areas[1] ?? 1)).toBeGreaterThan(1.9);
    expect((areas[0] ?? 0) / (areas[1] ?? 1)).toBeLessThan(2);
  });
});

describe("for all outlines", () => {
  const reach = fc.double({ min: 0.001, max: 0.01, noNaN: true });

  it("one drawn around a point is taken, and is refused once two corners change places", () => {
    fc.assert(
      fc.property(fc.array(reach, { minLength: 5, maxLength: 12 }), (reaches) => {
        const corners = reaches.map((far, index) => {
          const turn = (index / reaches.length) * 2 * Math.PI;
          return [10.4 + far * Math.cos(turn), 63.4 + far * Math.sin(turn)];
        });
        const closed = (points: number[][]) => collection(housing(4, polygon([...points, points[0] ?? []])));
        expect(fieldsFrom(closed(corners)).ok).toBe(true);
        const [a = [], b = [], c = [], ...rest] = corners;
        const crossed = fieldsFrom(closed([a, c, b, ...rest]));
        // Exchanging neighbours crosses the outline unless the corner between is bent far inwards.
        if (!crossed.ok) expect(crossed.faults[0]?.code).toBe("ring-crosses");
      }),
    );
  });

  it("whatever it is given, it answers", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (any) => {
        expect(typeof fieldsFrom(any).ok).toBe("boolean");
        expect(typeof fieldsFrom({ type: "FeatureCollection", features: [any] }).ok).toBe("boolean");
        const geometry = { type: "Polygon", coordinates: any };
        expect(typeof fieldsFrom(collection({ properties: { type: "boligfelt", boliger: any }, geometry })).ok).toBe(
          "boolean",
        );
      }),
    );
  });
});

const round = (value: number) => Math.round(value * 1e6) / 1e6;
