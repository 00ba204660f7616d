import * as fc from "fast-check";
import { expect, test } from "vitest";
import { hamiltonPerry } from "./cohort-component-hamilton-perry.ts";
import { changedCohorts, cohortChange } from "./cohort-component-ratios.ts";

const parents = [4, 9] as const;
const counts = fc.array(fc.integer({ min: 0, max: 20_000 }), { minLength: 19, maxLength: 19 });

test("the ratios of the last period, used on its end, are one Hamilton-Perry step", () => {
  fc.assert(
    fc.property(counts, counts, (earlier, now) => {
      const expected = hamiltonPerry(earlier, now, parents);
      changedCohorts(now, cohortChange(earlier, now, parents)).forEach((value, group) =>
        expect(Math.abs(value - expected[group])).toBeLessThanOrEqual(1e-9 * Math.max(1, expected[group])),
      );
    }),
  );
});

test("the ratios of a period, used on its beginning, give its end where no cohort was empty", () => {
  fc.assert(
    fc.property(
      counts.map((all) => all.map((count) => count + 1)),
      counts.map((all) => all.map((count) => count + 1)),
      (earlier, now) => {
        changedCohorts(earlier, cohortChange(earlier, now, parents)).forEach((value, group) =>
          expect(Math.abs(value - now[group])).toBeLessThanOrEqual(1e-9 * now[group]),
        );
      },
    ),
  );
});

test("ages and parents that do not fit are refused", () => {
  expect(() => cohortChange([1, 2, 3], [1, 2], [1, 2])).toThrow("3 age groups before, 2 now");
  expect(() => cohortChange([1, 2, 3], [1, 2, 3], [0, 2])).toThrow("Parent ages");
  expect(() => changedCohorts([1, 2], cohortChange([1, 2, 3], [1, 2, 3], [1, 2]))).toThrow("2 age groups for 3");
});
