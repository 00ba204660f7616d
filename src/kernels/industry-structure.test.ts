import { existsSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import * as fc from "fast-check";
import {
  areaCounts,
  employmentTable,
  entropy,
  hachman,
  herfindahl,
  hoover,
  krugman,
  locationGini,
  locationQuotient,
  locationQuotients,
  pooledCounts,
  shares,
  sum,
} from "./industry-structure.ts";
import {
  brayCurtis,
  comparePair,
  complementarity,
  cosineSimilarity,
  jensenShannonDistance,
  jensenShannonDivergence,
  pairMatrix,
} from "./industry-structure-likeness.ts";
import { coOccurrences, relatedness, relatednessDensity } from "./industry-structure-relatedness.ts";
import {
  distanceCases,
  fiveByFive,
  fiveByFiveExpected,
  giniCases,
  herfindahlCase,
  jensenShannonNatural,
  locationQuotientCase,
} from "./industry-structure.cases.ts";

const data = new URL("../../../shared/data/tests/industry/", import.meta.url);
const published = (name: string) => (existsSync(new URL(name, data)) ? readFileSync(new URL(name, data), "utf8") : "");
const five = employmentTable(fiveByFive);
const nation = pooledCounts(five);

test("location quotient, Gini, Herfindahl: the manual's values", () => {
  const [here, area, industry, total] = locationQuotientCase.arguments;
  expect(locationQuotient(here, area, industry, total)).toBeCloseTo(
    locationQuotientCase.expected,
    locationQuotientCase.digits,
  );
  for (const each of giniCases)
    expect(locationGini(each.counts, each.reference), each.name).toBeCloseTo(each.expected, 7);
  const concentration = herfindahl(herfindahlCase.counts);
  expect(concentration.index).toBeCloseTo(herfindahlCase.index, 12);
  expect(concentration.normalised).toBeCloseTo(herfindahlCase.normalised, 12);
  expect(concentration.equivalentNumber).toBeCloseTo(herfindahlCase.equivalentNumber, 2);
  expect(krugman([20, 10, 70, 0, 0], [0, 0, 0, 60, 40])).toBe(2);
  expect(hoover([0, 10, 10, 30, 50], [10, 15, 20, 25, 30])).toBeCloseTo(0.25, 12);
});

test("the five by five matrix: every value of the reference run", () => {
  expect(locationQuotients(five)[1 * 5 + 3]).toBeCloseTo(fiveByFiveExpected.quotientR2I4, 12);
  for (let area = 0; area < 5; area++) {
    const counts = areaCounts(five, area);
    const { krugman: k, herfindahl: h, entropyBits: e, hachman: m } = fiveByFiveExpected;
    expect(krugman(counts, nation)).toBeCloseTo(k.values[area], k.digits);
    expect(herfindahl(counts).index).toBeCloseTo(h.values[area], h.digits);
    expect(entropy(counts)).toBeCloseTo(e.values[area], e.digits);
    expect(hachman(counts, nation)).toBeCloseTo(m.values[area], m.digits);
  }
  for (const [a, b, value] of fiveByFiveExpected.brayCurtis)
    expect(brayCurtis(areaCounts(five, a), areaCounts(five, b))).toBeCloseTo(value, 12);
  for (const [a, b, value] of fiveByFiveExpected.cosine)
    expect(cosineSimilarity(areaCounts(five, a), areaCounts(five, b))).toBeCloseTo(value, 6);
});

test("distances: the values in scipy's documentation", () => {
  for (const each of distanceCases)
    expect(
      comparePair(Float64Array.from(each.left), Float64Array.from(each.right), each.measure),
      each.measure,
    ).toBeCloseTo(each.expected, each.digits);
  expect(brayCurtis([1, 1, 0], [0, 1, 0])).toBeCloseTo(1 / 3, 15);
  const { left, right, expected } = jensenShannonNatural;
  expect(jensenShannonDistance(left, right, Math.E)).toBeCloseTo(expected, 15);
});

const goettingen = published("reat_goettingen.csv");
test.skipIf(!goettingen)("Göttingen 2017 against Germany (needs ../shared/data)", () => {
  const rows = goettingen.trim().split("\n").slice(2).map(csvCells);
  const local = rows.map((row) => Number(row[11]));
  const germany = rows.map((row) => Number(row[21]));
  expect(krugman(local, germany)).toBeCloseTo(0.4508469, 7);
  expect(locationGini(local, germany)).toBeCloseTo(0.359852, 6);
});

const freiburg = published("reat_freiburg.csv");
test.skipIf(!freiburg)("Freiburg 2014 against Germany (needs ../shared/data)", () => {
  const rows = freiburg.trim().split("\n").slice(1).map(csvCells);
  expect(
    locationGini(
      rows.map((row) => Number(row[2])),
      rows.map((row) => Number(row[5])),
    ),
  ).toBeCloseTo(0.2089009, 7);
});

const germany = published("reat_G_regions_industries.csv");
test.skipIf(!germany)("sixteen German states: identities hold on real employment (needs ../shared/data)", () => {
  const rows = germany.trim().split("\n").slice(1).map(csvCells);
  const states = [...new Set(rows.map((row) => row[2]))];
  const table = employmentTable(
    states.map((state) => rows.filter((row) => row[2] === state).map((row) => Number(row[6]))),
  );
  expect([table.areas, table.industries]).toEqual([16, 17]);
  weightedQuotientsAreOne(table.counts, table.areas, table.industries);
});

const matrix = published("econgeo_mat5x5.csv");
test.skipIf(!matrix)("the matrix in the cases is the published file (needs ../shared/data)", () => {
  const rows = matrix
    .trim()
    .split("\n")
    .slice(1)
    .map((line) => csvCells(line).slice(1).map(Number));
  expect(rows).toEqual(fiveByFive);
});

const tables = fc
  .record({ areas: fc.integer({ min: 1, max: 6 }), industries: fc.integer({ min: 1, max: 6 }) })
  .chain(({ areas, industries }) =>
    fc.array(fc.array(fc.integer({ min: 1, max: 5000 }), { minLength: industries, maxLength: industries }), {
      minLength: areas,
      maxLength: areas,
    }),
  );

test("the employment-weighted mean of an industry's location quotients is 1", () => {
  fc.assert(
    fc.property(tables, (rows) => {
      const table = employmentTable(rows);
      weightedQuotientsAreOne(table.counts, table.areas, table.industries);
    }),
  );
});

test("Krugman is symmetric, 0 for the same shares, twice Bray-Curtis on shares", () => {
  fc.assert(
    fc.property(tables, fc.integer({ min: 1, max: 9 }), (rows, factor) => {
      const table = employmentTable(rows);
      const pairs = pairMatrix(table, "krugman");
      const brays = pairMatrix(table, "bray-curtis");
      for (let a = 0; a < table.areas; a++)
        for (let b = 0; b < table.areas; b++) {
          expect(pairs[a * table.areas + b]).toBe(pairs[b * table.areas + a]);
          expect(pairs[a * table.areas + b]).toBeCloseTo(2 * brays[a * table.areas + b], 12);
        }
      const first = areaCounts(table, 0);
      expect(
        krugman(
          first,
          first.map((count) => count * factor),
        ),
      ).toBeLessThan(1e-12);
    }),
  );
});

test("the pool's shares are the employment-weighted mean; entropy gain is the divergence and never negative", () => {
  fc.assert(
    fc.property(tables, (rows) => {
      const table = employmentTable(rows);
      const areas = rows.map((_, area) => area);
      const total = sum(table.counts);
      const pool = shares(pooledCounts(table));
      for (let i = 0; i < table.industries; i++) {
        let mean = 0;
        for (const area of areas) mean += (sum(areaCounts(table, area)) / total) * shares(areaCounts(table, area))[i];
        expect(pool[i]).toBeCloseTo(mean, 12);
      }
      const gain = complementarity(table, areas);
      expect(gain.entropyGain).toBeGreaterThan(-1e-12);
      expect(gain.krugmanChange).toBeLessThan(1e-12);
    }),
  );
  const equalSized = employmentTable([
    [30, 50, 20],
    [10, 10, 80],
  ]);
  expect(complementarity(equalSized, [0, 1]).entropyGain).toBeCloseTo(
    jensenShannonDivergence(areaCounts(equalSized, 0), areaCounts(equalSized, 1)),
    12,
  );
});

test("relatedness counts areas specialised in both, and density is a share of it", () => {
  const table = employmentTable([
    [60, 60, 1, 1],
    [60, 60, 1, 1],
    [1, 1, 60, 60],
    [60, 1, 60, 1],
  ]);
  expect(Array.from(coOccurrences(table).subarray(0, 4))).toEqual([0, 2, 1, 0]);
  // Industry 4 is specialised only in area 3, together with industry 3: all of its relatedness lies there.
  const density = relatednessDensity(table, "cosine");
  expect(density[2 * 4 + 3]).toBe(1);
  expect(density[3]).toBe(0);
  // Margins 3, 2, 2, 1: association 2 * 8 / (3 * 2), Jaccard 2 / (3 + 2 - 2).
  expect(relatedness(table, "association")[1]).toBeCloseTo(16 / 6, 12);
  expect(relatedness(table, "jaccard")[1]).toBeCloseTo(2 / 3, 12);
  const chance = ((3 / 8) * (2 / 5) + (2 / 8) * (3 / 6)) * 4;
  expect(relatedness(table, "probability")[1]).toBeCloseTo(2 / chance, 12);
});

test("bad tables are refused with row and cause", () => {
  expect(() => employmentTable([])).toThrow("at least one area");
  expect(() => employmentTable([[1, 2], [3]])).toThrow("Row 2 has 1 industries, the first row has 2.");
  expect(() => employmentTable([[1, -2]])).toThrow("Row 1, column 2: -2 is not a count of 0 or more.");
  expect(() => krugman([1], [1, 2])).toThrow("1 and 2 industries");
});

function weightedQuotientsAreOne(counts: Float64Array, areas: number, industries: number): void {
  const table = { counts, areas, industries };
  const quotients = locationQuotients(table);
  const total = sum(counts);
  for (let i = 0; i < industries; i++) {
    let mean = 0;
    for (let area = 0; area < areas; area++)
      mean += (sum(areaCounts(table, area)) / total) * quotients[area * industries + i];
    expect(mean).toBeCloseTo(1, 10);
  }
}

function csvCells(line: string): string[] {
  return [...line.matchAll(/"([^"]*)"|([^,]+)/g)].map((match) => match[1] ?? match[2] ?? "");
}
