import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { earlierAreas, laterAreas, mappingFaults, stepsOf, type Area, type Mapping } from "./area-mapping.ts";

/** `10/profile>14/p3` whole; with `~` only a part. */
function maps(text: string): Mapping[] {
  return text.split(" ").flatMap((one) => {
    const [from, to] = one.split(/[>~]/);
    if (!from || !to) return [];
    const area = (name: string) => ({ plan: name.split("/")[0] ?? "", area: name.split("/")[1] ?? "" });
    return [{ from: area(from), to: area(to), extent: one.includes("~") ? ("part" as const) : ("whole" as const) }];
  });
}
const said = (all: { plan: string; area: string; extent: string }[]) =>
  all.map((one) => `${one.plan}/${one.area}${one.extent === "part" ? "~" : ""}`).join(" ");

const later = (start: Area, plan: string, all: readonly Mapping[]) =>
  laterAreas(start, stepsOf(all)).filter((one) => one.plan === plan);
const earlier = (start: Area, plan: string, all: readonly Mapping[]) =>
  earlierAreas(start, stepsOf(all)).filter((one) => one.plan === plan);

/** Six areas of 2010, four of 2014, three of 2018. */
const years = maps(
  "10/a>14/p1 10/b>14/p2 10/c>14/p2 10/f~14/p3 10/f~14/p4 14/p1>18/x 14/p2~18/x 14/p2~18/y 14/p3>18/y",
);

describe("what became of an area", () => {
  test.each([
    ["one into one", "10", "a", "14", "14/p1"],
    ["two into one: each wholly", "10", "b", "14", "14/p2"],
    ["one into two: in part", "10", "f", "14", "14/p3~ 14/p4~"],
    ["in two steps", "10", "a", "18", "18/x"],
    ["a part in one step is a part in all", "10", "b", "18", "18/x~ 18/y~"],
    ["none: no mapping says so", "14", "p4", "18", ""],
    ["backwards in time: none", "14", "p1", "10", ""],
  ])("%s", (_what, plan, area, to, is) => {
    expect(said(later({ plan, area }, to, years))).toBe(is);
  });

  test.each([
    ["14", "p2", "10", "10/b 10/c"],
    ["18", "x", "10", "10/a 10/b~ 10/c~"],
  ])("where %s/%s came from", (plan, area, to, is) => {
    expect(said(earlier({ plan, area }, to, years))).toBe(is);
  });

  test.each([
    ["whole and beside it a part", "10/a>14/p1 10/a~14/p2", ["whole-and-more"]],
    ["into another area of the same plan", "10/a>10/b", ["into-itself"]],
    ["in parts", "10/a~14/p1 10/a~14/p2", []],
    ["wholly in each of two later plans", "10/a>14/p1 10/a>18/x", []],
  ])("a mapping %s", (_what, text, faults) => {
    expect(mappingFaults(maps(text)).map((one) => one.code)).toEqual(faults);
  });

  test("later and earlier are the same relation read from its two ends, and rings end", () => {
    const edge = fc.tuple(fc.nat(2), fc.nat(3), fc.nat(2), fc.nat(3), fc.boolean());
    fc.assert(
      fc.property(fc.array(edge, { maxLength: 12 }), (edges) => {
        const mappings: Mapping[] = edges.map(([a, b, c, d, whole]) => ({
          from: { plan: `${a}`, area: `x${b}` },
          to: { plan: `${c}`, area: `x${d}` },
          extent: whole ? "whole" : "part",
        }));
        const start = { plan: "0", area: "x0" };
        for (const there of later(start, "2", mappings))
          expect(said(earlier(there, "0", mappings)).split(" ")).toContain(`0/x0${there.extent === "part" ? "~" : ""}`);
      }),
    );
  });
});
