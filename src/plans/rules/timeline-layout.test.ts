import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays, daysBetween } from "#decisions/rules/calendar.ts";
import { layBand, placeOfDay, ticksOf, timelineWindow } from "./timeline-layout.ts";

const band = (from: string, until: string | null, ...marks: string[]) => ({
  from,
  until,
  marks: marks.map((day) => ({ day })),
});

describe("what a timeline shows", () => {
  test.each([
    ["nothing where there is nothing", [], "2009-06-11", null],
    ["all of a year", [band("2009-01-01", "2009-12-31")], "2009-06-11", { from: "2009-01-01", until: "2010-01-01" }],
    [
      "a year back and two ahead of six years",
      [band("2008-08-15", "2014-10-24"), band("2009-04-24", null, "2009-06-19")],
      "2010-06-11",
      { from: "2009-05-07", until: "2012-05-11" },
    ],
    [
      "all of it, seen from long after",
      [band("2001-01-01", "2010-01-01")],
      "2026-01-01",
      { from: "2001-01-01", until: "2010-01-02" },
    ],
    [
      "half a year around a single day",
      [band("2009-06-11", "2009-06-11")],
      "2009-06-11",
      { from: "2009-03-12", until: "2009-09-11" },
    ],
  ])("%s", (_what, bands, on, is) => {
    expect(timelineWindow(bands, on)).toEqual(is);
  });
});

describe("where it lies", () => {
  const window = { from: "2009-01-01", until: "2010-01-01" };
  test("a band is cut at the window, open where it has no end, its marks inside only", () => {
    expect(layBand(band("2008-06-01", "2009-07-02", "2008-12-01", "2009-07-02"), window, 365)).toMatchObject({
      from: 0,
      until: 182,
      openEnd: false,
      marks: [{ x: 182 }],
    });
    expect(layBand(band("2009-07-02", null), window, 365)).toMatchObject({ from: 182, until: 365, openEnd: true });
    expect(layBand(band("2010-01-01", null), window, 365)).toBeNull();
    expect(layBand(band("2008-01-01", "2008-12-31"), window, 365)).toBeNull();
  });

  test("as many ticks as there is room for", () => {
    expect(ticksOf(window, 365, 12)).toHaveLength(12);
    expect(ticksOf(window, 365, 11).map((one) => one.label)).toEqual(["year", "quarter", "quarter", "quarter"]);
    expect(ticksOf({ from: "1990-03-01", until: "2010-01-01" }, 365, 6).map((one) => one.day.slice(0, 4))).toEqual(
      ["1990", "1995", "2000", "2005"].filter((year) => year !== "1990"),
    );
  });

  test("a later day never lies before an earlier one, nor outside the line", () => {
    const day = fc.integer({ min: -500, max: 900 }).map((days) => addDays("2009-01-01", days));
    fc.assert(
      fc.property(day, day, fc.integer({ min: 50, max: 2_000 }), (a, b, width) => {
        const [x, y] = [placeOfDay(a, window, width), placeOfDay(b, window, width)];
        expect(Math.sign(y - x) * Math.sign(daysBetween(a, b))).toBeGreaterThanOrEqual(0);
        expect(x).toBeGreaterThanOrEqual(0);
        expect(x).toBeLessThanOrEqual(width);
      }),
    );
  });
});
