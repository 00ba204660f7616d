import { describe, expect, it } from "vitest";
import { generateCommuting } from "#kernels/commuting-generator.ts";
import { flowTable } from "#kernels/flow-table.ts";
import { louvainRegions } from "./louvain.ts";

describe("Louvain regions", () => {
  it("find two groups that exchange little, named by their lowest area", () => {
    const pairs = [
      [0, 2, 40],
      [2, 4, 30],
      [4, 0, 20],
      [1, 3, 50],
      [3, 1, 10],
      [0, 1, 1],
      [2, 2, 900],
    ] as const;
    const table = flowTable(
      5,
      Int32Array.from(pairs, (pair) => pair[0]),
      Int32Array.from(pairs, (pair) => pair[1]),
      Float64Array.from(pairs, (pair) => pair[2]),
    );
    const found = louvainRegions(table);
    expect([...found.region]).toEqual([1, 2, 1, 2, 1]);
    // Two groups with 90 and 60 of 151 inside: Σ (in/m − (degree/2m)²).
    expect(found.modularity).toBeCloseTo(150 / 151 - (181 / 302) ** 2 - (121 / 302) ** 2, 12);
  });

  it("are the same for the same seed, and more for a higher resolution", () => {
    const { home, work, workers } = generateCommuting(300, 9000, 2);
    const table = flowTable(300, home, work, workers);
    const found = louvainRegions(table, { seed: 5 });
    expect(louvainRegions(table, { seed: 5 })).toEqual(found);
    const finer = louvainRegions(table, { seed: 5, resolution: 4 });
    expect(new Set(finer.region).size).toBeGreaterThan(new Set(found.region).size);
  });

  it("leave areas alone that exchange nothing", () => {
    const table = flowTable(2, Int32Array.of(0, 1), Int32Array.of(0, 1), Float64Array.of(3, 4));
    expect([...louvainRegions(table).region]).toEqual([1, 2]);
    expect(() => louvainRegions(table, { resolution: 0 })).toThrow("above 0, not 0");
  });
});
