import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import { carriedSurvey } from "./travel-facts.ts";
import { intervalOf, leastPersons, travelResult } from "./rules/travel-analysis.ts";
import { lengthEnds, modes, purposes, type TravelResult, type TravelSurvey } from "./rules/travel-survey.ts";

/** Values of R's survey package on the same synthetic survey: raked to three margins, stratified, with finite population. */
const published = {
  trips: [3.14341998156, 0.0317975],
  length: [8.40665921727, 0.0729803],
  walk: [0.24360906, 0.00320752],
  driver: [0.43608127, 0.00363761],
  total: 820479.76648756,
} as const;

describe("the synthetic survey", () => {
  let result: TravelResult;
  let parts: [number, number][] = [];
  beforeAll(() => {
    result = travelResult(carriedSurvey(), (done, of) => parts.push([done, of]));
  });

  test("gives what R gives, with its standard errors", () => {
    const trips = result.tables.trips.all?.cells[0]?.[0];
    expect(trips?.value).toBeCloseTo(published.trips[0], 9);
    expect(trips?.error).toBeCloseTo(published.trips[1], 6);
    const length = result.tables.length.all?.cells[0]?.[0];
    expect(length?.value).toBeCloseTo(published.length[0], 9);
    expect(length?.error).toBeCloseTo(published.length[1], 6);
    const shares = result.tables.mode.all?.cells[0] ?? [];
    expect(shares[modes.indexOf("walk")]?.value).toBeCloseTo(published.walk[0], 8);
    expect(shares[modes.indexOf("walk")]?.error).toBeCloseTo(published.walk[1], 7);
    expect(shares[modes.indexOf("driver")]?.value).toBeCloseTo(published.driver[0], 8);
    expect(shares[modes.indexOf("driver")]?.error).toBeCloseTo(published.driver[1], 7);
  });

  test("hides pairs with few persons, and what is shown of the others adds up to less than all", () => {
    const cells = result.between.cells.flat();
    const shown = cells.reduce((sum, cell) => sum + (cell.value ?? 0), 0);
    expect(shown).toBeLessThan(published.total);
    expect(shown).toBeGreaterThan(0.99 * published.total);
    for (const cell of cells)
      if (cell.hidden !== "shown") expect(cell).toMatchObject({ value: null, error: null, persons: 0 });
      else if (cell.value !== 0) expect(cell.persons).toBeGreaterThanOrEqual(leastPersons);
    expect(cells.some((cell) => cell.hidden !== "shown")).toBe(true);
  });

  test("shares add up to one in every group, and each municipality has its row", () => {
    for (const measure of ["mode", "purpose", "lengths"] as const)
      for (const row of result.tables[measure].municipality?.cells ?? []) {
        expect(row.every((cell) => cell.hidden === "shown")).toBe(true);
        expect(row.reduce((sum, cell) => sum + (cell.value ?? 0), 0)).toBeCloseTo(1, 9);
      }
    expect(result.tables.trips.municipality?.groups).toEqual(result.places);
    expect(result.population).toBeCloseTo(261_015, 0);
  });

  test("tells how far it has come, to the end", () => {
    expect(parts[0]?.[0]).toBe(1);
    expect(parts.at(-1)?.[0]).toBe(parts.at(-1)?.[1]);
    expect(parts.map(([done]) => done)).toEqual(parts.map((_, at) => at + 1));
    parts = [];
  });
});

/** A survey of a few persons, in which everybody stands for as many. */
const small = fc
  .array(
    fc.record({
      home: fc.nat(2),
      trips: fc.array(
        fc.record({
          to: fc.integer({ min: -1, max: 2 }),
          mode: fc.nat(5),
          km: fc.double({ min: 0, max: 60, noNaN: true }),
        }),
        { maxLength: 4 },
      ),
    }),
    { minLength: 2, maxLength: 40 },
  )
  .map((persons): TravelSurvey => {
    const trips = persons.flatMap((one, person) => one.trips.map((trip) => ({ ...trip, person, from: one.home })));
    return {
      places: ["a", "b", "c"],
      homeOf: Int32Array.from(persons, (one) => one.home),
      weights: new Float64Array(persons.length).fill(10),
      strata: null,
      population: null,
      margins: [],
      trips: {
        personOf: Int32Array.from(trips, (one) => one.person),
        from: Int32Array.from(trips, (one) => one.from),
        to: Int32Array.from(trips, (one) => one.to),
        mode: Uint8Array.from(trips, (one) => one.mode),
        purpose: new Uint8Array(trips.length),
        km: Float64Array.from(trips, (one) => one.km),
      },
    };
  });

test("whatever the sample: trips per person are trips by persons, and no interval leaves what is possible", () => {
  fc.assert(
    fc.property(small, (survey) => {
      const result = travelResult(survey);
      const cell = result.tables.trips.all?.cells[0]?.[0];
      if (survey.homeOf.length >= leastPersons)
        expect(cell?.value).toBeCloseTo(survey.trips.personOf.length / survey.homeOf.length, 9);
      else expect(cell?.value).toBeNull();
      for (const measure of ["mode", "stayed"] as const)
        for (const one of result.tables[measure].all?.cells.flat() ?? []) {
          const interval = intervalOf(one, measure);
          if (!interval) continue;
          expect(interval[0]).toBeGreaterThanOrEqual(0);
          expect(interval[1]).toBeLessThanOrEqual(1);
        }
      expect(result.tables.purpose.all?.parts).toEqual([...purposes]);
      expect(result.tables.lengths.all?.parts).toHaveLength(lengthEnds.length);
    }),
    { numRuns: 30 },
  );
});
