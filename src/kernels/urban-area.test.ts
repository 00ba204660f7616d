import { describe, expect, it } from "vitest";
import { contiguity } from "./contiguity.ts";
import { tableOf } from "./flow-table.cases.ts";
import { isShared, regionFlows, sharedFlows } from "./shared-data.cases.ts";
import { urbanAreas } from "./urban-area.ts";

const chain = contiguity(5, Int32Array.of(0, 1, 2, 3), Int32Array.of(1, 2, 3, 4));

describe("functional urban areas", () => {
  it("take in what sends 15 per cent of its employed residents, exactly 15 included", () => {
    const table = tableOf([
      [100, 0, 0, 0],
      [15, 85, 0, 0],
      [14.9, 0, 85.1, 0],
      [0, 0, 0, 10],
    ]);
    const found = urbanAreas(table, Int32Array.of(1, 0, 0, 0));
    expect([...found.region]).toEqual([1, 1, 0, 0]);
    expect(found.reason).toEqual(["city", "commuting-zone", "outside", "outside"]);
    expect(found.share[2]).toBeCloseTo(0.149, 12);
  });

  it("give an area to the city that takes most, the first among equals", () => {
    const found = urbanAreas(
      tableOf([
        [100, 0, 0, 0],
        [0, 100, 0, 0],
        [20, 30, 50, 0],
        [20, 20, 0, 60],
      ]),
      Int32Array.of(7, 9, 0, 0),
    );
    expect([...found.region]).toEqual([1, 2, 2, 1]);
  });

  it("join cities with enough commuting between them, in chains, one way or both as asked", () => {
    const table = tableOf([
      [80, 20, 0, 0],
      [0, 80, 20, 0],
      [0, 0, 100, 0],
      [0, 8, 8, 84],
    ]);
    const cities = Int32Array.of(1, 2, 3, 0);
    expect([...urbanAreas(table, cities).region]).toEqual([1, 1, 1, 1]);
    expect([...urbanAreas(table, cities, { linking: "both" }).region]).toEqual([1, 2, 3, 0]);
  });

  it("let in an enclave and put out an exclave", () => {
    const table = tableOf([
      [100, 0, 0, 0, 0],
      [0, 100, 0, 0, 0],
      [50, 0, 50, 0, 0],
      [0, 0, 0, 100, 0],
      [50, 0, 0, 0, 50],
    ]);
    const city = Int32Array.of(1, 0, 0, 0, 0);
    expect([...urbanAreas(table, city).region]).toEqual([1, 0, 1, 0, 1]);
    const ring = contiguity(5, Int32Array.of(0, 0, 1, 2, 3), Int32Array.of(1, 2, 2, 3, 4));
    const found = urbanAreas(table, city, { contiguity: ring });
    expect([...found.region]).toEqual([1, 1, 1, 0, 0]);
    expect(found.reason).toEqual(["city", "enclave", "commuting-zone", "outside", "exclave"]);
    expect(urbanAreas(table, city, { contiguity: chain }).reason).toEqual([
      "city",
      "outside",
      "exclave",
      "outside",
      "exclave",
    ]);
  });

  it("do not take an island for an enclave", () => {
    const table = tableOf([
      [10, 0],
      [0, 10],
    ]);
    const alone = contiguity(2, Int32Array.of(), Int32Array.of());
    expect(urbanAreas(table, Int32Array.of(1, 0), { contiguity: alone }).reason[1]).toBe("outside");
  });

  it.skipIf(!isShared(regionFlows.norway2022))(
    "of Trondheim 2022 has Melhus, Skaun, Malvik and Stjørdal (needs ../shared/data)",
    () => {
      const { table, codes, at } = sharedFlows("norway2022");
      const city = new Int32Array(table.areas);
      city[at("5001")] = 1;
      const { region, share } = urbanAreas(table, city);
      expect(codes.filter((_, area) => region[area] > 0)).toEqual(["5001", "5028", "5029", "5031", "5035"]);
      expect(share[at("5031")]).toBeCloseTo(0.58, 2);
    },
  );

  it("refuse what does not fit", () => {
    const table = tableOf([[1]]);
    expect(() => urbanAreas(table, Int32Array.of(1, 1))).toThrow("given for 2 areas, the table has 1");
    expect(() => urbanAreas(table, Int32Array.of(-1))).toThrow("Area 0 is in city -1");
    expect(() => urbanAreas(table, Int32Array.of(1), { threshold: 15 })).toThrow("at most 1, not 15");
    expect(() => urbanAreas(table, Int32Array.of(1), { contiguity: chain })).toThrow("has 5 areas");
  });
});
