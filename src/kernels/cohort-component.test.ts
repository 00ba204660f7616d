import { expect, test } from "vitest";
import { balances, relative } from "./cohort-component-balance.cases.ts";
import { sweden1993, swedenClosed, swedenSexRatio, swedenUnrounded, umeaPublished } from "./cohort-component.cases.ts";
import { published, readCanada, readTrondelag, readUmea } from "./cohort-component-reference.cases.ts";
import { leslieMatrix, longRunGrowth } from "./cohort-component-leslie.ts";
import type { Projection } from "./cohort-component-model.ts";
import { projectStep } from "./cohort-component-step.ts";
import { project, projectScenarios, regionTotals } from "./cohort-component.ts";

const column = (index: number) => sweden1993.map((row) => row[index]);
const swedishSurvival = (() => {
  const years = column(2);
  const last = years.length - 1;
  return years.map((L, a) => (a === 0 ? L / 500_000 : a === last ? L / (years[last - 1] + L) : L / years[a - 1]));
})();
const twice = (values: readonly number[]) => Float64Array.from([...values, ...values]);
const sweden = (changes: Partial<Projection> = {}): Projection => ({
  regions: 1,
  ages: 18,
  step: 5,
  steps: 1,
  timing: "even",
  population: twice(column(1)),
  sexRatio: swedenSexRatio,
  survival: { profiles: twice(swedishSurvival) },
  fertility: { profiles: Float64Array.from(column(3)) },
  netMigration: twice(column(4)),
  ...changes,
});

test("Sweden 1993 to 1998: all 36 published values, and the unrounded ones", () => {
  const step = projectStep(sweden(), 0, sweden().population);
  sweden1993.forEach(([age, , , , , births, population], a) => {
    expect(Math.round(step.population[a]), `women ${age}`).toBe(population);
    expect(Math.round(step.birthsByMother[a]), `births ${age}`).toBe(births);
  });
  expect(Math.round(step.population[18])).toBe(317340);
  expect(step.population[0]).toBeCloseTo(swedenUnrounded.girlsAged0, 6);
  expect(step.population[18]).toBeCloseTo(swedenUnrounded.boysAged0, 6);
  expect(step.births[0] + step.births[1]).toBeCloseTo(swedenUnrounded.births, 6);
  expect(step.births[0]).toBeCloseTo(swedenUnrounded.girlsBorn, 6);
  expect(swedishSurvival[0]).toBe(swedenUnrounded.survivalNewborn);
  expect(swedishSurvival[17]).toBeCloseTo(swedenUnrounded.survivalOpen, 12);
  const { components, populations } = project(sweden());
  expect(Array.from(populations.subarray(36))).toEqual(Array.from(step.population));
  expect(components.births[0]).toBeCloseTo(swedenUnrounded.births, 6);
});

const swedishFile = published("tests/projection/preston_box6.2_sweden1993.csv");
test.skipIf(!swedishFile)(
  "Sweden 1993 to 1998: every unrounded cell of the reference run (needs ../shared/data)",
  () => {
    const [header, ...rows] = swedishFile ?? [];
    const at = (name: string) => header.indexOf(name);
    const step = projectStep(sweden(), 0, sweden().population);
    rows.forEach((row, a) => {
      const near = (value: number, name: string) =>
        expect(relative(value, Number(row[at(name)])), name).toBeLessThan(1e-12);
      near(step.population[a], "r_pop_f_1998");
      near(step.population[18 + a], "r_pop_m_1998");
      near(step.birthsByMother[a], "r_births");
      near(step.deaths[a], "r_deaths_f");
      near(step.deaths[18 + a], "r_deaths_m");
    });
  },
);

test("Sweden closed: the book's Box 6.1, two steps, and the matrix's growth", () => {
  const { netMigration: _, ...closed } = sweden({ steps: 2 });
  const { populations, components } = project(closed);
  swedenClosed.population1998.forEach((value, a) => expect(populations[36 + a]).toBeCloseTo(value, 3));
  expect(components.births[0]).toBeCloseTo(swedenClosed.births, 6);
  expect(components.births[1]).toBeCloseTo(swedenClosed.birthsNext, 6);
  const matrix = leslieMatrix({ survival: swedishSurvival, fertility: column(3), sexRatio: swedenSexRatio, step: 5 });
  for (let i = 0; i < 18; i++) {
    let next = 0;
    for (let j = 0; j < 18; j++) next += matrix[i * 18 + j] * column(1)[j];
    expect(next).toBeCloseTo(populations[36 + i], 6);
  }
  const growth = longRunGrowth(matrix, 5);
  expect(growth.eigenvalue).toBeCloseTo(swedenClosed.eigenvalue, 11);
  expect(growth.annual).toBeCloseTo(swedenClosed.annualGrowth, 9);
});

const trondelag = readTrondelag();
test.skipIf(!trondelag)(
  "Trøndelag, 38 municipalities, 40 years, origin-destination and pool: the reference runs",
  () => {
    if (!trondelag) return;
    const { base, destinations, codes, components, detail } = trondelag;
    for (const kind of ["origin-destination", "pool-by-origin"] as const) {
      const input: Projection = { ...base, domestic: { kind, outRate: trondelag.outRate, destinations } };
      const result = project(input);
      const totals = regionTotals(result, 38);
      const model = kind === "pool-by-origin" ? "pool" : "od";
      let rows = 0;
      for (const row of components) {
        if (row[0] !== model) continue;
        rows++;
        const region = codes.indexOf(row[1]);
        const step = Number(row[2]) - 2022;
        const at = step * 38 + region;
        const c = result.components;
        const ours = [
          totals[at + 38],
          c.births[at],
          c.deaths[at],
          c.outflow[at],
          c.inflow[at],
          c.emigration[at],
          c.immigration[at],
        ];
        ours.forEach((value, i) => expect(relative(value, Number(row[3 + i]))).toBeLessThan(1e-8));
      }
      expect(rows).toBe(38 * 40);
      for (const row of detail) {
        if (row[0] !== model) continue;
        const step = Number(row[1]) - 2021;
        const base = ((step * 38 + codes.indexOf(row[3])) * 2 + (row[2] === "male" ? 1 : 0)) * 106;
        for (let a = 0; a < 106; a++)
          expect(relative(result.populations[base + a], Number(row[4 + a]))).toBeLessThan(1e-8);
      }
      balances(input, result, 1e-6);
    }
  },
);

test.skipIf(!trondelag)("Trøndelag: moves of the first year between each pair", () => {
  if (!trondelag) return;
  const { base, destinations, pairs } = trondelag;
  const input: Projection = {
    ...base,
    domestic: { kind: "origin-destination", outRate: trondelag.outRate, destinations },
  };
  const { outflow } = projectStep(input, 0, input.population);
  pairs.forEach((row, origin) => {
    const leaving = outflow.subarray(origin * 212, (origin + 1) * 212).reduce((sum, value) => sum + value, 0);
    for (let at = destinations.start[origin]; at < destinations.start[origin + 1]; at++)
      expect(relative(leaving * destinations.share[at], Number(row[1 + destinations.target[at]]))).toBeLessThan(1e-8);
  });
});

const umea = readUmea();
test.skipIf(!umea)("Umeå 2019 to 2030: births after migration as the municipality's package prints them", () => {
  if (!umea) return;
  const totals = [umea.population.reduce((sum, value) => sum + value, 0)];
  let population = umea.population;
  for (let step = 0; step < umea.steps; step++) {
    const detail = projectStep(umea, step, population);
    population = detail.population;
    totals.push(population.reduce((sum, value) => sum + value, 0));
    const expected = umeaPublished.components[step];
    if (!expected) continue;
    let men = 0;
    let all = 0;
    for (let c = 0; c < 2 * umea.ages; c++) {
      const net = detail.immigration[c] - detail.emigration[c] + detail.netMigration[c];
      all += net;
      if (c >= umea.ages) men += net;
    }
    expect(men).toBeCloseTo(expected.netMigrationMen, 3);
    expect(all).toBeCloseTo(expected.netMigration, 2);
    expect(detail.births[1]).toBeCloseTo(expected.boys, 3);
    expect(detail.births[0]).toBeCloseTo(expected.girls, 3);
  }
  const growth = totals.slice(1).map((value, i) => value - totals[i]);
  umeaPublished.lastGrowth.forEach((value, i) => expect(growth[6 + i]).toBeCloseTo(value, 3));
  // One smoothed out-rate in the published example is negative; the check names it.
  expect(() => project(umea)).toThrow("The emigration rate in profile 1, age group 96 is -0.00149118");
});

const canada = readCanada();
test.skipIf(!canada)("Canada 1950 to 2020 by single years: balances, and ends at the United Nations' figure", () => {
  if (!canada) return;
  const result = project(canada);
  balances(canada, result, 1e-6);
  const totals = regionTotals(result, 1);
  // World Population Prospects 2022: 37.5 million in mid 2019, 37.9 million in mid 2020.
  expect(totals[70] / 1e6).toBeGreaterThan(37.4);
  expect(totals[70] / 1e6).toBeLessThan(38);
});

test("net out-migration never leaves less than nobody, and what was cut is reported", () => {
  const emptied = sweden({ netMigration: twice(column(1).map((value) => -2 * value)), timing: "end" });
  const { populations, components } = project(emptied);
  expect(populations.every((value) => value >= 0)).toBe(true);
  expect(components.netMigration[0]).toBeGreaterThan(-2 * emptied.population.reduce((sum, value) => sum + value, 0));
  balances(emptied, { populations, components }, 1e-6);
});

test("scenarios change only what they name", () => {
  const results = projectScenarios(sweden(), {
    main: {},
    childless: { fertility: { profiles: new Float64Array(18) } },
  });
  expect(results["childless"].components.births[0]).toBe(0);
  expect(results["childless"].populations.subarray(37, 54)).toEqual(results["main"].populations.subarray(37, 54));
});

test("assumptions that cannot be used are named: table, region, sex, age", () => {
  const bad = (changes: Partial<Projection>) => () => project(sweden(changes));
  const negative = twice(column(1));
  negative[20] = -3;
  expect(bad({ population: negative })).toThrow(
    "The population of region 1, male, age group 2 is -3; it cannot be negative.",
  );
  expect(bad({ population: new Float64Array(10) })).toThrow(
    "The population has 10 cells; 1 regions x 2 sexes x 18 ages need 36.",
  );
  expect(bad({ survival: { profiles: twice(column(3)).fill(1.1) } })).toThrow(
    "Survival in profile 1, age group 0 is 1.1",
  );
  expect(bad({ sexRatio: [] })).toThrow("The sex ratio is given for 0 of 1 steps.");
  expect(bad({ fertility: { profiles: new Float64Array(18).fill(0.1) } })).toThrow("must be 0");
  const outRate = { profiles: new Float64Array(36) };
  expect(bad({ domestic: { kind: "pool", outRate, share: Float64Array.of(0.9) } })).toThrow(
    "Pool shares sum to 0.9, not 1.",
  );
  const destinations = { start: Int32Array.of(0, 1), target: Int32Array.of(0), share: Float64Array.of(0.5) };
  expect(bad({ domestic: { kind: "origin-destination", outRate, destinations } })).toThrow("sum to 0.5, not 1.");
});
