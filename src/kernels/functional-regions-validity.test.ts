import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { istat, validities } from "./functional-regions.cases.ts";
import { checkCriteria, cohesion, selfContainment, validity } from "./functional-regions-validity.ts";

describe("validity of a labour market area", () => {
  it.each(validities)("is $validity for T $within, R $residents, W $jobs", (given) => {
    expect(validity(given.within, given.residents, given.jobs, given.criteria)).toBeCloseTo(
      given.validity,
      given.decimals ?? 7,
    );
  });

  it("falls just short of 1 on the exact corners, as in R", () => {
    expect(validity(750, 1000, 900, istat)).toBe(0.9999999999999999);
    expect(validity(6667, 10_000, 9000, istat)).toBe(0.9999999999999999);
  });

  it("is 1 for a closed area of any size, and not a number for an empty one", () => {
    expect(validity(3, 3, 3, istat)).toBe(1);
    expect(validity(0, 0, 0, istat)).toBeNaN();
  });

  it("is at most target ÷ least containment, reached from the target size on", () => {
    expect(validity(9000, 10_000, 9500, istat)).toBeCloseTo(1.12494, 5);
    expect(validity(900_000, 1_000_000, 950_000, istat)).toBe(validity(9000, 10_000, 9500, istat));
  });

  it("is 1 or more exactly when the published X-equation holds, off the border", () => {
    const { minSize, minContainment, targetSize, targetContainment } = istat;
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 40_000 }),
        fc.double({ min: 0.01, max: 0.99, noNaN: true }),
        (residents, share) => {
          const within = residents * share;
          const contained = selfContainment(within, residents, residents);
          const short = Math.max(targetSize - residents, 0) / (targetSize - minSize);
          const left =
            (1 - (1 - minContainment / targetContainment) * short) *
            (Math.min(contained, targetContainment) / targetContainment);
          const right = minContainment / targetContainment;
          fc.pre(Math.abs(left - right) > 1e-12);
          expect(validity(within, residents, residents, istat) >= 1).toBe(left >= right);
        },
      ),
    );
  });

  it("refuses criteria that contradict themselves", () => {
    expect(() => checkCriteria({ ...istat, targetSize: 1000 })).toThrow(
      "target size (1000) must be above the least size (1000)",
    );
    expect(() => checkCriteria({ ...istat, minContainment: 0.8 })).toThrow(
      "the target (0.75) not below the least (0.8)",
    );
    expect(() => checkCriteria({ ...istat, minContainment: 0 })).toThrow("Containment must be above 0");
    expect(() => checkCriteria({ ...istat, minSize: NaN })).toThrow(RangeError);
  });
});

describe("cohesion", () => {
  it("adds both directions, each measured by both ends", () => {
    expect(cohesion(30, 20, 100, 80, 200, 400)).toBeCloseTo(30 ** 2 / (100 * 400) + 20 ** 2 / (200 * 80), 15);
  });

  it("counts 0 where a denominator is empty", () => {
    expect(cohesion(0, 20, 0, 80, 200, 0)).toBeCloseTo(20 ** 2 / (200 * 80), 15);
    expect(cohesion(0, 0, 0, 0, 0, 0)).toBe(0);
  });
});
