import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { TravelTable } from "./service-regions-table.ts";
import { balancedCatchments, floatingCatchments, spatialAvailability } from "./service-regions-catchment.ts";
import { decayFunction, decayWeights } from "./service-regions-decay.ts";
import { checkAmounts, repeatedPair, travelTable } from "./service-regions-table.ts";
import { huffShares, minutesToOpportunities, nearestCentre, opportunitiesReached } from "./service-regions.ts";
import { isShared, sharedRows } from "./shared-data.cases.ts";

interface Case {
  readonly table: TravelTable;
  readonly people: Float64Array;
  readonly supply: Float64Array;
}

/** Some origins, some services, some of the ways between them. */
const cases: fc.Arbitrary<Case> = fc
  .record({ origins: fc.integer({ min: 1, max: 8 }), destinations: fc.integer({ min: 1, max: 6 }) })
  .chain(({ origins, destinations }) => {
    const amounts = (count: number): fc.Arbitrary<Float64Array> =>
      fc
        .array(fc.integer({ min: 0, max: 500 }), { minLength: count, maxLength: count })
        .map((list) => Float64Array.from(list));
    const pairs = Array.from({ length: origins * destinations }, (_, k) => k);
    const minutes = fc.array(fc.integer({ min: 1, max: 90 }), { minLength: pairs.length, maxLength: pairs.length });
    return fc.record({
      table: fc.tuple(fc.shuffledSubarray(pairs), minutes).map(([chosen, ways]) =>
        travelTable(
          origins,
          destinations,
          Int32Array.from(chosen, (pair) => Math.floor(pair / destinations)),
          Int32Array.from(chosen, (pair) => pair % destinations),
          Float64Array.from(chosen, (pair) => ways[pair]),
        ),
      ),
      people: amounts(origins),
      supply: amounts(destinations),
    });
  });
const sum = (values: Iterable<number>): number => [...values].reduce((all, value) => all + value, 0);
const within = (table: TravelTable, limit: number): Float64Array =>
  decayWeights(table, { kind: "binary", within: limit });

describe("nearest centre", () => {
  it("is the nearest within the limit, the first among equals", () => {
    fc.assert(
      fc.property(cases, fc.integer({ min: 1, max: 90 }), ({ table }, limit) => {
        const found = nearestCentre(table, limit);
        for (let origin = 0; origin < table.origins; origin++) {
          const ways = [...table.from.keys()]
            .filter((k) => table.from[k] === origin && table.minutes[k] <= limit)
            .sort((a, b) => table.minutes[a] - table.minutes[b] || table.to[a] - table.to[b]);
          expect(found.centre[origin]).toBe(ways.length > 0 ? table.to[ways[0]] : -1);
          expect(found.minutes[origin]).toBe(ways.length > 0 ? table.minutes[ways[0]] : Infinity);
        }
      }),
    );
  });
});

describe("opportunities reached", () => {
  it("never fall as the limit rises, and are the plain count for binary weights", () => {
    fc.assert(
      fc.property(cases, ({ table, supply }) => {
        const near = opportunitiesReached(table, within(table, 20), supply);
        const far = opportunitiesReached(table, within(table, 45), supply);
        for (let origin = 0; origin < table.origins; origin++) {
          expect(far[origin]).toBeGreaterThanOrEqual(near[origin]);
          const plain = [...table.from.keys()].filter((k) => table.from[k] === origin && table.minutes[k] <= 20);
          expect(near[origin]).toBe(sum(plain.map((k) => supply[table.to[k]])));
        }
      }),
    );
  });

  it("take as long as the last way needed for the number wanted", () => {
    fc.assert(
      fc.property(cases, fc.integer({ min: 1, max: 900 }), ({ table, supply }, wanted) => {
        const minutes = minutesToOpportunities(table, supply, wanted);
        minutes.forEach((limit, origin) => {
          const at = (within_: number): number => opportunitiesReached(table, within(table, within_), supply)[origin];
          if (limit === Infinity) expect(at(90)).toBeLessThan(wanted);
          else expect([at(limit) >= wanted, limit === 1 || at(limit - 1) < wanted]).toEqual([true, true]);
        });
      }),
    );
  });

  it("divide into Huff's shares that add up to 1 where anything attracts", () => {
    fc.assert(
      fc.property(cases, ({ table, supply }) => {
        const weights = decayWeights(table, { kind: "power", exponent: 2 });
        const shares = huffShares(table, weights, supply);
        const reached = opportunitiesReached(table, weights, supply);
        for (let origin = 0; origin < table.origins; origin++) {
          const own = sum(shares.filter((_, k) => table.from[k] === origin));
          if (reached[origin] > 0) expect(own).toBeCloseTo(1, 12);
          else expect(own).toBe(0);
        }
      }),
    );
  });
});

describe("competition for services", () => {
  it("two-step catchments give out the supply of every service that somebody reaches, no more", () => {
    fc.assert(
      fc.property(cases, ({ table, people, supply }) => {
        const { access, level } = floatingCatchments(table, within(table, 45), people, supply);
        const reached = supply.filter((_, j) =>
          [...table.from.keys()].some((k) => table.to[k] === j && table.minutes[k] <= 45 && people[table.from[k]] > 0),
        );
        expect(sum(access.map((each, i) => each * people[i]))).toBeCloseTo(sum(reached), 6);
        supply.forEach((_, j) => expect(level[j] >= 0 && level[j] < Infinity).toBe(true));
      }),
    );
  });

  it("balanced catchments count every person once and every level once", () => {
    fc.assert(
      fc.property(cases, ({ table, people, supply }) => {
        const { access, level } = balancedCatchments(table, within(table, 45), people, supply);
        expect(sum(access)).toBeCloseTo(sum(level), 6);
        const served = people.filter((_, i) =>
          [...table.from.keys()].some((k) => table.from[k] === i && table.minutes[k] <= 45),
        );
        const drawn = sum(level.map((each, j) => (each > 0 ? supply[j] / each : 0)));
        expect(drawn).toBeLessThanOrEqual(sum(served) + 1e-6);
      }),
    );
  });

  it("spatial availability hands out each opportunity once, and is access times people", () => {
    fc.assert(
      fc.property(cases, ({ table, people, supply }) => {
        const weights = decayWeights(table, { kind: "exponential", rate: 0.1 });
        const { ofPair, ofOrigin } = spatialAvailability(table, weights, people, supply);
        supply.forEach((there, j) => {
          const pairs = [...table.to.keys()].filter((k) => table.to[k] === j);
          const wanted = pairs.some((k) => people[table.from[k]] > 0) ? there : 0;
          expect(sum(pairs.map((k) => ofPair[k]))).toBeCloseTo(wanted, 6);
        });
        const { access } = floatingCatchments(table, weights, people, supply);
        ofOrigin.forEach((own, i) => expect(own).toBeCloseTo(access[i] * people[i], 6));
      }),
    );
  });

  it("spatial availability by hand, with people counting more or less than one", () => {
    // Two origins of 1 and 4 people, the same way to 30 jobs: 6 and 24; by the root of people 10 and 20.
    const table = travelTable(2, 1, Int32Array.of(0, 1), Int32Array.of(0, 0), Float64Array.of(5, 5));
    const availability = (alpha?: number): number[] => [
      ...spatialAvailability(table, Float64Array.of(0.5, 0.5), Float64Array.of(1, 4), Float64Array.of(30), alpha)
        .ofOrigin,
    ];
    expect(availability()).toEqual([6, 24]);
    expect(availability(0.5)).toEqual([10, 20]);
  });
});

const landuse = "tests/access/small5_landuse.csv";
const travel = "tests/access/small5_travel.csv";
describe.skipIf(!isShared(landuse) || !isShared(travel))(
  "five hexagons of ipeaGIT/accessibility (needs ../shared/data)",
  () => {
    it("two-step .0152 .1491 .1491 .1068 0, balanced .0094 .1993 .1993 .1147 0 for jobs within 45 minutes", () => {
      const land = sharedRows(landuse);
      const rows = sharedRows(travel);
      const place = new Map(land.map((row, k) => [row[0], k]));
      const at = (id: string): number => place.get(id) ?? -1;
      const table = travelTable(
        5,
        5,
        Int32Array.from(rows, (row) => at(row[0])),
        Int32Array.from(rows, (row) => at(row[1])),
        Float64Array.from(rows, (row) => Number(row[2])),
      );
      const people = Float64Array.from(land, (row) => Number(row[1]));
      const jobs = Float64Array.from(land, (row) => Number(row[2]));
      const order = [...new Set(rows.map((row) => row[0]))].map(at);
      const printed = (access: Float64Array): string[] => order.map((k) => access[k].toFixed(4));
      const { access } = floatingCatchments(table, within(table, 45), people, jobs);
      expect(printed(access)).toEqual(["0.0152", "0.1491", "0.1491", "0.1068", "0.0000"]);
      const balanced = balancedCatchments(table, within(table, 45), people, jobs);
      expect(printed(balanced.access)).toEqual(["0.0094", "0.1993", "0.1993", "0.1147", "0.0000"]);
    });
  },
);

describe("decay", () => {
  it.each([
    [{ kind: "binary", within: 45 }, [1, 1, 0]],
    [{ kind: "linear", within: 90 }, [1, 0.5, 0.25]],
    [{ kind: "stepped", limits: [30, 60], weights: [1, 0.4] }, [1, 0.4, 0]],
    [{ kind: "exponential", rate: 0.1 }, [1, Math.exp(-4.5), Math.exp(-6.75)]],
  ] as const)("%j at 0, 45 and 67.5 minutes", (decay, expected) => {
    const weight = decayFunction(decay);
    [0, 45, 67.5].forEach((minutes, k) => expect(weight(minutes)).toBeCloseTo(expected[k], 12));
  });

  it("by a power needs a way, logistic is 1 at the door and half of that at the inflection", () => {
    expect(decayFunction({ kind: "power", exponent: 2 })(4)).toBe(1 / 16);
    expect(() => decayFunction({ kind: "power", exponent: 2 })(0)).toThrow("A way of 0 minutes has no weight");
    const logistic = decayFunction({ kind: "logistic", inflection: 30, spread: 5 });
    expect(logistic(0)).toBe(1);
    expect(logistic(30)).toBeCloseTo(0.5, 4);
  });

  it("refuses parameters that make no sense", () => {
    expect(() => decayFunction({ kind: "binary", within: 0 })).toThrow("The limit must be a number above 0");
    expect(() => decayFunction({ kind: "exponential", rate: NaN })).toThrow("The rate");
    expect(() => decayFunction({ kind: "stepped", limits: [30, 20], weights: [1, 2] })).toThrow("20 follows 30");
    expect(() => decayFunction({ kind: "stepped", limits: [30], weights: [] })).toThrow("1 limits and 0 weights");
  });
});

describe("travel table", () => {
  it("names what is wrong", () => {
    const one =
      (from: number, to: number, minutes: number): (() => unknown) =>
      () =>
        travelTable(1, 2, Int32Array.of(from), Int32Array.of(to), Float64Array.of(minutes));
    expect(one(1, 0, 5)).toThrow("Pair 0 goes from 1 to 0; there are 1 origins and 2 destinations");
    expect(one(0, 2, 5)).toThrow("Pair 0 goes from 0 to 2");
    expect(one(0, 0, -1)).toThrow("Pair 0 takes -1 minutes");
    expect(() => travelTable(1, 1, Int32Array.of(), Int32Array.of(0), Float64Array.of())).toThrow("got 0, 1 and 0");
    const table = travelTable(1, 2, Int32Array.of(0, 0, 0), Int32Array.of(0, 1, 0), Float64Array.of(1, 2, 3));
    expect(repeatedPair(table)).toBe(2);
    expect(() => checkAmounts(Float64Array.of(-1), 1, "The capacity")).toThrow("The capacity of place 0 is -1");
    expect(() => checkAmounts(Float64Array.of(), 1, "The capacity")).toThrow("given for 0 places; 1 are needed");
    expect(() => opportunitiesReached(table, Float64Array.of(1), Float64Array.of(1, 1))).toThrow(
      "for 1 pairs, the travel table has 3",
    );
    expect(() => minutesToOpportunities(table, Float64Array.of(1, 1), 0)).toThrow("above 0, not 0");
  });
});
