import { describe, expect, it } from "vitest";
import { standingVersions, type GuidelineVersion } from "./guideline-versions.ts";

const version = (since: string, until: string | null, wording = "a", measure: unknown = null): GuidelineVersion => ({
  id: "g",
  since,
  until,
  wording,
  kind: "must",
  measure,
});

const cases: readonly [string, GuidelineVersion[], string, { worded: string; first: string } | null][] = [
  ["none", [], "2010-01-01", null],
  ["before the first", [version("2010-01-01", null)], "2009-12-31", null],
  ["on its first day", [version("2010-01-01", null)], "2010-01-01", { worded: "2010-01-01", first: "2010-01-01" }],
  ["on the first day it no longer holds", [version("2010-01-01", "2015-02-13")], "2015-02-13", null],
  [
    "moved to another clause in the same words",
    [version("2010-01-01", "2011-01-01"), version("2011-01-01", null)],
    "2012-01-01",
    { worded: "2010-01-01", first: "2010-01-01" },
  ],
  [
    "in other words, entered in the wrong order",
    [version("2011-01-01", null, "b"), version("2010-01-01", "2011-01-01")],
    "2012-01-01",
    { worded: "2011-01-01", first: "2010-01-01" },
  ],
  [
    "with another limit",
    [version("2010-01-01", "2011-01-01", "a", { value: 4 }), version("2011-01-01", null, "a", { value: 5 })],
    "2012-01-01",
    { worded: "2011-01-01", first: "2010-01-01" },
  ],
  [
    "back to the first words",
    [version("2010-01-01", "2011-01-01"), version("2011-01-01", "2012-01-01", "b"), version("2012-01-01", null)],
    "2013-01-01",
    { worded: "2012-01-01", first: "2010-01-01" },
  ],
  [
    "taken out for a year",
    [version("2010-01-01", "2011-01-01"), version("2012-01-01", null)],
    "2013-01-01",
    { worded: "2012-01-01", first: "2010-01-01" },
  ],
];

describe("the version that stands", () => {
  it.each(cases)("%s", (_, versions, on, is) => {
    const [found] = standingVersions(versions, on);
    expect(found ? { worded: found.worded, first: found.first } : null).toEqual(is);
  });
});
