import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { reaches, sum, weightOf } from "./share.ts";

const weighed = (weights: number[], count: number) =>
  weights.map((weight, index) => ({ weight, counts: index < count }));

describe("whether a share is reached", () => {
  it.each([
    ["two thirds of three", [1, 1, 1], 2, "at-least", [2, 3], true],
    ["more than two thirds of three", [1, 1, 1], 2, "more-than", [2, 3], false],
    ["half of two is a half", [1, 1], 1, "at-least", [1, 2], true],
    ["half of two is not more than half", [1, 1], 1, "more-than", [1, 2], false],
    ["0.1 and 0.2 of 0.3 is all of it", [0.1, 0.2], 2, "at-least", [1, 1], true],
    ["0.1 of three tenths is exactly a third", [0.1, 0.1, 0.1], 1, "more-than", [1, 3], false],
    ["a weight too small to write without an exponent", [1e-7, 3e-7], 1, "at-least", [1, 4], true],
    [
      "weights beyond what floating point tells apart",
      [9007199254740992, 1, 9007199254740992],
      1,
      "more-than",
      [1, 2],
      false,
    ],
    ["a large weight with an exponent", [1e21, 1e21], 1, "at-least", [1, 2], true],
    ["a share written in decimals", [1, 1, 1, 1], 3, "at-least", [7.5, 10], true],
    ["nobody of nobody", [], 0, "at-least", [1, 2], false],
    ["nothing of nothing, even where no share is asked", [0, 0], 2, "at-least", [0, 1], false],
    ["no share asked of somebody", [1], 0, "at-least", [0, 1], true],
  ] as const)("%s", (_, weights, count, is, share, expected) => {
    expect(reaches({ is, share }, weighed([...weights], count))).toBe(expected);
  });

  it("does not depend on the unit that the weights are written in", () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ weight: fc.nat({ max: 1000 }), counts: fc.boolean() }), { maxLength: 8 }),
        fc.constantFrom("at-least" as const, "more-than" as const),
        fc.nat({ max: 6 }),
        fc.integer({ min: 1, max: 6 }),
        (each, is, top, bottom) => {
          const hundredths = each.map(({ weight, counts }) => ({ weight: weight / 100, counts }));
          expect(reaches({ is, share: [top, bottom] }, hundredths)).toBe(reaches({ is, share: [top, bottom] }, each));
        },
      ),
    );
  });
});

describe("sums to show", () => {
  it("are exact", () => {
    expect(sum([0.1, 0.2])).toBe(0.3);
    expect(sum([2.5, 0.7, 0.4, 0.4])).toBe(4);
    expect(sum([])).toBe(0);
  });
});

describe("the weight of a party", () => {
  it("is one where the rule names none, whatever the party is called", () => {
    expect(weightOf({ melhus: 0 }, "melhus")).toBe(0);
    expect(weightOf({ melhus: 2 }, "constructor")).toBe(1);
    expect(weightOf(undefined, "melhus")).toBe(1);
  });
});
