import { describe, expect, it } from "vitest";
import { flowTable } from "./flow-table.ts";
import { generateCommuting } from "./commuting-generator.ts";

describe("commuting generator", () => {
  it("makes the same flows for the same seed, others for another", () => {
    const one = generateCommuting(300, 9000, 11);
    expect(generateCommuting(300, 9000, 11)).toEqual(one);
    expect(generateCommuting(300, 9000, 12).workers).not.toEqual(one.workers);
    const checksum = one.workers.reduce((sum, workers, k) => (sum * 31 + workers * (one.work[k] + 1)) % 1_000_003, 7);
    expect(checksum).toBe(100_936);
  });

  it("gives every area its share of pairs, ordered, each once, with at least one worker, its own area among them", () => {
    const { home, work, workers } = generateCommuting(300, 9100, 5);
    expect(home.length).toBe(9000);
    expect(workers.every((count) => count >= 1 && Number.isInteger(count))).toBe(true);
    const table = flowTable(300, home, work, workers);
    expect(table.links).toBe(9000);
    expect([...table.outArea]).toEqual([...work]);
    for (let area = 0; area < 300; area++) expect(table.within[area]).toBeGreaterThan(0);
  });

  it("can join all with all, and refuses more or fewer", () => {
    expect(generateCommuting(7, 49, 1).home).toHaveLength(49);
    expect(() => generateCommuting(7, 56, 1)).toThrow("between 2 and the number of areas");
    expect(() => generateCommuting(7, 7, 1)).toThrow("7 pairs for 7 areas is 1 each");
    expect(() => generateCommuting(1, 4, 1)).toThrow("at least 2 areas, not 1");
  });
});
