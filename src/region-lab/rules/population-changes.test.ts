import * as fc from "fast-check";
import { expect, test } from "vitest";
import {
  changeKinds,
  changesTogether,
  changeTable,
  unexplained,
  type ChangeRow,
  type ChangeYears,
} from "./population-changes.ts";

/** Counts made up for this test: births, deaths, in, out, growth. */
function rows(number: string, year: number, counts: (number | null)[]): ChangeRow[] {
  return changeKinds.flatMap((kind, at) => {
    const count = counts[at] ?? null;
    return count === null ? [] : [{ number, year, kind, count }];
  });
}

const cases: [name: string, given: ChangeRow[], expected: ReturnType<typeof changeTable>][] = [
  ["nobody", [], "no-municipalities"],
  ["a county alone", rows("50", 2020, [1, 1, 1, 1, 0]), "no-municipalities"],
  ["a year without moves", rows("5001", 2020, [5, 3, null, null, 2]), "no-complete-year"],
  ["a negative count", rows("5001", 2020, [5, -3, 1, 1, 2]), "negative-count"],
  [
    "growth may be negative",
    rows("5001", 2020, [3, 5, 1, 2, -3]),
    { firstYear: 2020, lastYear: 2020, changes: { "5001": [[2020, 3, 5, 1, 2, -3]] } },
  ],
  [
    "all nought is a municipality that was not there; years come in order",
    [
      ...rows("5001", 2021, [5, 3, 9, 4, 7]),
      ...rows("5001", 2020, [4, 3, 9, 4, 6]),
      ...rows("1601", 2021, [0, 0, 0, 0, 0]),
    ],
    {
      firstYear: 2020,
      lastYear: 2021,
      changes: {
        "5001": [
          [2020, 4, 3, 9, 4, 6],
          [2021, 5, 3, 9, 4, 7],
        ],
      },
    },
  ],
];

test.each(cases)("%s", (_name, given, expected) => {
  expect(changeTable(given)).toEqual(expected);
});

test("together only in the years of which all are known, and a correction of the register is what is left", () => {
  const a: ChangeYears[] = [
    [2020, 4, 3, 9, 4, 6],
    [2021, 5, 3, 9, 4, 8],
  ];
  const b: ChangeYears[] = [[2021, 1, 2, 3, 4, -2]];
  expect(changesTogether([a, b])).toEqual([{ year: 2021, births: 6, deaths: 5, movedIn: 12, movedOut: 8, growth: 6 }]);
  expect(changesTogether([a]).map(unexplained)).toEqual([0, 1]);
  expect(changesTogether([])).toEqual([]);
});

test("the parts of the whole are the sums of the parts", () => {
  const years = fc.array(fc.tuple(fc.nat(99), fc.nat(99), fc.nat(99), fc.nat(99), fc.integer({ min: -99, max: 99 })), {
    minLength: 1,
    maxLength: 6,
  });
  fc.assert(
    fc.property(years, (areas) => {
      const found = changesTogether(areas.map(([b, d, i, o, g]): ChangeYears[] => [[2020, b, d, i, o, g]]));
      const sum = areas.reduce((total, [b, d, i, o, g]) => total + g - (b - d + i - o), 0);
      expect(found.map(unexplained)).toEqual([sum]);
    }),
  );
});
