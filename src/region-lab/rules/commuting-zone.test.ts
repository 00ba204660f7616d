import * as fc from "fast-check";
import { expect, test } from "vitest";
import { flowTable } from "#kernels/flow-table.ts";
import { commutingZone } from "./commuting-zone.ts";

/** Area 0 is the city; each other area sends `toCity` of its 100 workers there. */
function zone(toCity: readonly number[], borders: readonly (readonly number[])[], coast: readonly number[] = []) {
  const rows = toCity.flatMap((workers, at) => [
    { home: at + 1, work: 0, workers },
    { home: at + 1, work: at + 1, workers: 100 - workers },
  ]);
  const all = [{ home: 0, work: 0, workers: 1000 }, ...rows].filter((one) => one.workers > 0);
  const table = flowTable(
    toCity.length + 1,
    Int32Array.from(all, (one) => one.home),
    Int32Array.from(all, (one) => one.work),
    Float64Array.from(all, (one) => one.workers),
  );
  return commutingZone(
    table,
    0,
    0.15,
    borders.map((around, area) => ({ around, landlocked: !coast.includes(area) })),
  );
}

const cases: [name: string, toCity: number[], borders: number[][], expected: string[]][] = [
  ["exactly enough is enough", [15, 14], [[1, 2], [0], [0, -1]], ["city", "commuting-zone", "outside"]],
  [
    "surrounded comes in",
    [40, 2],
    [
      [1, 2],
      [0, 2],
      [0, 1],
    ],
    ["city", "commuting-zone", "enclave"],
  ],
  [
    "not where a neighbour is without figures",
    [40, 2],
    [
      [1, 2],
      [0, 2],
      [0, 1, -1],
    ],
    ["city", "commuting-zone", "outside"],
  ],
  [
    "not where a neighbour is outside",
    [40, 2, 1],
    [[1, 2], [0, 2], [0, 1, 3], [2]],
    ["city", "commuting-zone", "outside", "outside"],
  ],
  ["without contact goes out", [5, 40], [[1], [0, 2], [1]], ["city", "outside", "exclave"]],
  [
    "contact through another of the zone is contact",
    [40, 40],
    [[1], [0, 2], [1]],
    ["city", "commuting-zone", "commuting-zone"],
  ],
  ["an island decides by its own commuting", [20, 3], [[], [], []], ["city", "commuting-zone", "outside"]],
];

test.each(cases)("%s", (_name, toCity, borders, expected) => {
  expect(zone(toCity, borders)).toEqual(expected);
});

test("who has the sea on one side is not surrounded, whoever its neighbours are", () => {
  const borders = [
    [1, 2],
    [0, 2],
    [0, 1],
  ];
  expect(zone([40, 2], borders, [2])).toEqual(["city", "commuting-zone", "outside"]);
  expect(zone([40, 20], borders, [2])).toEqual(["city", "commuting-zone", "commuting-zone"]);
});

test("without a map nothing comes in or goes out: the zone is who sends enough", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 1, maxLength: 8 }), (toCity) => {
      const reasons = zone(toCity, [[], ...toCity.map(() => [])]);
      expect(reasons.slice(1)).toEqual(toCity.map((sent) => (sent >= 15 ? "commuting-zone" : "outside")));
    }),
  );
});
