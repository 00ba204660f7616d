import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cutIntramax, intramax } from "./intramax.ts";
import { flowbca } from "./flowbca.ts";
import { istat, ons } from "./functional-regions.cases.ts";
import { functionalRegions } from "./functional-regions.ts";
import { directedModularity, partitionSimilarity } from "./partition-similarity.ts";
import { isShared, regionFlows, sharedFlows, sharedRows } from "./shared-data.cases.ts";
import { tableOf } from "./flow-table.cases.ts";

const labels = fc.integer({ min: 2, max: 30 }).chain((n) => {
  const label = fc.array(fc.integer({ min: 1, max: 5 }), { minLength: n, maxLength: n });
  return fc.record({ a: label, b: label });
});

describe("similarity of partitions", () => {
  it("is that of a textbook case (Hubert & Arabie 1985 by hand)", () => {
    // Contingency [[2,1],[1,2]]: 2 pairs together in both, 6 in each, 15 in all; expected 6·6/15, highest 6.
    const found = partitionSimilarity(Int32Array.of(1, 1, 1, 2, 2, 2), Int32Array.of(1, 1, 2, 1, 2, 2));
    expect(found.adjustedRand).toBeCloseTo((2 - 2.4) / (6 - 2.4), 12);
    expect(found.rand).toBeCloseTo(7 / 15, 12);
    const shared = 2 * (1 / 3) * Math.log(4 / 3) + 2 * (1 / 6) * Math.log(2 / 3);
    expect(found.mutualInformation).toBeCloseTo(shared / Math.log(2), 12);
  });

  it("counts pairs as they are", () => {
    fc.assert(
      fc.property(labels, ({ a, b }) => {
        let agree = 0;
        let pairs = 0;
        for (let i = 0; i < a.length; i++) {
          for (let j = 0; j < i; j++, pairs++) if ((a[i] === a[j]) === (b[i] === b[j])) agree++;
        }
        const found = partitionSimilarity(Int32Array.from(a), Int32Array.from(b));
        expect(found.rand).toBeCloseTo(agree / pairs, 12);
        expect(found.adjustedRand).toBeLessThanOrEqual(1);
        expect(found.mutualInformation).toBeGreaterThanOrEqual(0);
        expect(found.mutualInformation).toBeLessThanOrEqual(1 + 1e-12);
        const turned = partitionSimilarity(Int32Array.from(b), Int32Array.from(a));
        expect(turned.adjustedRand).toBeCloseTo(found.adjustedRand, 12);
      }),
    );
  });

  it("is 1 for the same regions under other numbers", () => {
    fc.assert(
      fc.property(labels, ({ a }) => {
        const renamed = a.map((label) => 10 - label);
        const found = partitionSimilarity(Int32Array.from(a), Int32Array.from(renamed));
        expect(found.adjustedRand).toBe(1);
        expect(found.mutualInformation).toBeCloseTo(1, 12);
      }),
    );
  });

  it("leaves out areas without a region, and refuses partitions of different sets", () => {
    expect(partitionSimilarity(Int32Array.of(1, 1, 0, 2), Int32Array.of(1, 1, 1, -1)).areas).toBe(2);
    expect(() => partitionSimilarity(Int32Array.of(1), Int32Array.of(1, 2))).toThrow("have 1 and 2 areas");
  });
});

describe("directed modularity", () => {
  it("is 0 for one region and Σ T/N − RW/N² by hand for two", () => {
    const table = tableOf([
      [10, 2, 0],
      [4, 20, 1],
      [0, 3, 15],
    ]);
    expect(directedModularity(table, Int32Array.of(1, 1, 1))).toBeCloseTo(0, 15);
    expect(directedModularity(table, Int32Array.of(1, 1, 2))).toBeCloseTo(
      36 / 55 + 15 / 55 - (37 * 39 + 18 * 16) / 55 ** 2,
      12,
    );
    expect(directedModularity(table, Int32Array.of(1, 1, 0))).toBe(directedModularity(table, Int32Array.of(1, 1, 2)));
  });
});

const table1713 = "commuting/toi1713_2019_ba_regions_2020_by_municipality.csv";
const ba2020 = "commuting/ba_regioner_2020.csv";
const missing = [regionFlows.norway2022, table1713, ba2020].some((path) => !isShared(path));

describe.skipIf(missing)("Norway 2022 beside the labour-market regions of TØI 1713/2019 (needs ../shared/data)", () => {
  const toi = (file: string, code: number, region: number): Int32Array => {
    const regions = new Map(sharedRows(file).map((row) => [row[code], Number(row[region])]));
    return Int32Array.from(sharedFlows("norway2022").codes, (municipality) => regions.get(municipality) ?? 0);
  };

  it.each([
    ["LMA, Istat criteria", 129, 0.603, 0.923],
    ["LMA, UK criteria", 89, 0.567, 0.904],
    ["flowbca, 160 regions", 160, 0.33, 0.909],
    ["Intramax, 89 regions", 89, 0.392, 0.877],
  ])("%s: %i regions, adjusted Rand %f, NMI %f", (method, regions, rand, information) => {
    const { table } = sharedFlows("norway2022");
    const partition = method.startsWith("LMA")
      ? functionalRegions(table, regions === 129 ? istat : ons).region
      : method.startsWith("flowbca")
        ? flowbca(table, "directed-relative", { clusters: 160 }).region
        : cutIntramax(intramax(table), 89);
    const found = partitionSimilarity(partition, toi(ba2020, 0, 2));
    expect(found.areas).toBe(353);
    expect(new Set(partition).size).toBe(regions);
    expect(found.adjustedRand).toBeCloseTo(rand, 3);
    expect(found.mutualInformation).toBeCloseTo(information, 3);
  });

  it("directed modularity of both to 12 digits", () => {
    const { table } = sharedFlows("norway2022");
    expect(directedModularity(table, functionalRegions(table, istat).region)).toBeCloseTo(0.761221422539, 12);
    expect(directedModularity(table, toi(table1713, 1, 3))).toBeCloseTo(0.756877900817, 12);
  });
});
