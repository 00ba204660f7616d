import * as fc from "fast-check";
import { expect, test } from "vitest";
import { balances, relative } from "./cohort-component-balance.cases.ts";
import { destinationsFromTable } from "./cohort-component-destinations.ts";
import { worlds } from "./cohort-component-worlds.cases.ts";
import { project, projectPlainly } from "./cohort-component.ts";

test("nobody is lost: end = start + births - deaths - out + in - emigrants + immigrants + net", () => {
  fc.assert(
    fc.property(worlds, (input) => balances(input, project(input), 1e-6)),
    { numRuns: 200 },
  );
});

test("the fast version equals the plain step", () => {
  fc.assert(
    fc.property(worlds, (input) => {
      const fast = project(input);
      const plain = projectPlainly(input);
      fast.populations.forEach((value, at) => expect(relative(value, plain.populations[at])).toBeLessThan(1e-12));
      for (const key of ["births", "deaths", "outflow", "inflow", "emigration", "immigration", "netMigration"] as const)
        fast.components[key].forEach((value, at) =>
          expect(relative(value, plain.components[key][at])).toBeLessThan(1e-12),
        );
    }),
    { numRuns: 200 },
  );
});

test("a projection over an earlier result leaves nothing of it behind", () => {
  fc.assert(
    fc.property(worlds, (input) => {
      const fresh = project(input);
      const earlier = project({ ...input, population: input.population.map((people) => 3 * people + 1) });
      expect(project(input, earlier)).toEqual(fresh);
      expect(project(input, { ...fresh, populations: new Float64Array(1) })).toEqual(fresh);
    }),
  );
});

test("movers leave and arrive: the regions' outflow is their inflow", () => {
  fc.assert(
    fc.property(worlds, (input) => {
      const { components } = project(input);
      for (let step = 0; step < input.steps; step++) {
        let net = 0;
        for (let region = 0; region < input.regions; region++)
          net += components.outflow[step * input.regions + region] - components.inflow[step * input.regions + region];
        expect(Math.abs(net)).toBeLessThan(1e-8);
      }
    }),
  );
});

test("a pool is origin-destination with the same shares from every origin", () => {
  fc.assert(
    fc.property(worlds, (input) => {
      const share = Float64Array.from(
        { length: input.regions },
        (_, region) => (region + 1) / ((input.regions * (input.regions + 1)) / 2),
      );
      const table = Float64Array.from({ length: input.regions ** 2 }, (_, at) => share[at % input.regions]);
      const outRate = { profiles: new Float64Array(2 * input.ages).fill(0.1) };
      const destinations = destinationsFromTable(table, input.regions);
      const pool = project({ ...input, domestic: { kind: "pool", outRate, share } });
      const byOrigin = project({ ...input, domestic: { kind: "pool-by-origin", outRate, destinations } });
      const pairs = project({ ...input, domestic: { kind: "origin-destination", outRate, destinations } });
      const full = Float64Array.from(
        { length: input.regions * 2 * input.ages },
        (_, at) => share[Math.floor(at / (2 * input.ages))],
      );
      const perCell = project({ ...input, domestic: { kind: "pool", outRate, share: full } });
      pool.populations.forEach((value, at) => {
        expect(relative(pairs.populations[at], value)).toBeLessThan(1e-10);
        expect(relative(byOrigin.populations[at], value)).toBeLessThan(1e-10);
        expect(relative(perCell.populations[at], value)).toBeLessThan(1e-10);
      });
    }),
  );
});
