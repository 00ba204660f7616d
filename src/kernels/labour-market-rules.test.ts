import { describe, expect, it } from "vitest";
import { tableOf } from "./flow-table.cases.ts";
import { labourMarketRegions, labourMarketRule } from "./labour-market-rules.ts";
import { partitionSimilarity } from "./partition-similarity.ts";
import { isShared, regionFlows, sharedFlows, sharedRows } from "./shared-data.cases.ts";

const tie = (
  out: number,
  into: number,
  minutes: number,
  minutesByOtherMode = NaN,
): Parameters<typeof labourMarketRule>[0] => ({
  out,
  in: into,
  minutes,
  minutesByOtherMode,
});

describe("the rule that puts a municipality with a centre", () => {
  it.each([
    [tie(8.01, 0, 60), "out-over-8"],
    [tie(8, 0, 60), undefined],
    [tie(20, 0, 75), undefined],
    [tie(20, 0, NaN), "out-over-8"],
    [tie(5, 1.01, 44.9), "within-45-minutes-sum-over-6"],
    [tie(5, 1, 44.9), undefined],
    [tie(5, 3, 45), undefined],
    [tie(5, 3.5, 45), "within-75-minutes-sum-over-8"],
    [tie(5, 3.5, 75), undefined],
    [tie(5, 3.5, 120, 89), "within-90-minutes-by-other-mode-sum-over-8"],
    [tie(9, 0, 120, 89), "within-90-minutes-by-other-mode-sum-over-8"],
    [tie(9, 0, 120, 90), undefined],
    [tie(5, 3.5, NaN), undefined],
  ] as const)("%j: %s", (given, rule) => {
    expect(labourMarketRule(given)).toBe(rule);
  });
});

describe("labour-market regions by the Norwegian rules", () => {
  const table = tableOf([
    [900, 0, 0, 0],
    [0, 900, 0, 0],
    [10, 20, 70, 0],
    [2, 2, 0, 96],
  ]);

  it("choose the centre that takes most commuters among those a rule leads to", () => {
    const found = labourMarketRegions(table, Int32Array.of(0, 1, -1, -1));
    expect([...found.region]).toEqual([1, 2, 2, 4]);
    expect(found.rule).toEqual(["centre", "centre", "out-over-8", "own-region"]);
    expect(found.tie[2]).toMatchObject({ centre: 1, out: 20, in: (100 * 20) / 922 });
    const far = Float64Array.of(0, 0, 0, 0, 30, 80, 30, 30);
    expect([...labourMarketRegions(table, Int32Array.of(0, 1, -1, -1), { minutes: far }).region]).toEqual([1, 2, 1, 4]);
  });

  it("treat two municipalities as one centre", () => {
    const found = labourMarketRegions(table, Int32Array.of(0, 0, -1, -1));
    expect([...found.region]).toEqual([1, 1, 1, 4]);
    expect(found.tie[2]).toMatchObject({ out: 30 });
  });

  it("are all their own without centres, and refuse what does not fit", () => {
    expect([...labourMarketRegions(table, Int32Array.of(-1, -1, -1, -1)).region]).toEqual([1, 2, 3, 4]);
    expect(() => labourMarketRegions(table, Int32Array.of(0))).toThrow("given for 1 areas, the table has 4");
    expect(() => labourMarketRegions(table, Int32Array.of(0, 1, -1, -1), { minutes: Float64Array.of(1) })).toThrow(
      "need 8",
    );
  });
});

const file = "commuting/toi1713_2019_ba_regions_2020_by_municipality.csv";

describe.skipIf(!isShared(file))("the table of TØI 1713/2019 (needs ../shared/data)", () => {
  /** Municipality, region, minutes, out, in, the printed reason. */
  const rows = (): { code: string; ba: number; minutes: number; out: number; in: number; reason: string }[] =>
    sharedRows(file).map((row) => ({
      code: row[1],
      ba: Number(row[3]),
      minutes: Number(row[5]),
      out: Number(row[6]),
      in: Number(row[7]),
      reason: row[8],
    }));
  const printed = (start: string): ReturnType<typeof rows> => rows().filter((row) => row.reason.startsWith(start));
  const ruleOf = (row: ReturnType<typeof rows>[number]): string | undefined =>
    row.reason.includes("alt. reisemåte")
      ? labourMarketRule(tie(row.out, row.in, NaN, row.minutes)) &&
        labourMarketRule(tie(row.out, row.in, 999, row.minutes))
      : labourMarketRule(tie(row.out, row.in, row.minutes));

  it("has 159 regions and the reasons counted: 78 centres, 165, 11 and 8, 4, 4, 1, 1, 84", () => {
    expect(new Set(rows().map((row) => row.ba)).size).toBe(159);
    const counts = ["Senter", "Utpendling > 8", "Reisevei < 45, sum pendling > 6", "Reisevei < 45, sum pendling > 8"];
    expect(counts.map((start) => printed(start).length)).toEqual([78, 165, 11, 8]);
    const rest = ["Reisevei < 75", "Reisetid < 90", "Reisevei < 30", "Forhindre", "Restkommune"];
    expect(rest.map((start) => printed(start).length)).toEqual([4, 4, 1, 1, 84]);
  });

  it("gives every municipality that is with a centre for its commuting a rule that says so", () => {
    // Farsund is printed as "over 8" with 7.85: its 15.29 within 29 minutes put it with Lyngdal all the same.
    const other = printed("Utpendling > 8").filter((row) => ruleOf(row) !== "out-over-8");
    expect(other.map((row) => [row.code, ruleOf(row)])).toEqual([["4206", "within-45-minutes-sum-over-6"]]);
    expect(new Set(printed("Reisevei < 45").map(ruleOf))).toEqual(new Set(["within-45-minutes-sum-over-6"]));
    expect(new Set(printed("Reisevei < 30").map(ruleOf))).toEqual(new Set(["within-45-minutes-sum-over-6"]));
    expect(new Set(printed("Reisetid < 90").map(ruleOf))).toEqual(
      new Set(["within-90-minutes-by-other-mode-sum-over-8"]),
    );
    // Målselv is counted from Bardu: 35 minutes and a sum of 11.72 satisfy the stricter rule too.
    expect(
      printed("Reisevei < 75")
        .map(ruleOf)
        .filter((rule) => rule !== "within-75-minutes-sum-over-8"),
    ).toEqual(["within-45-minutes-sum-over-6"]);
  });

  it.skipIf(!isShared(regionFlows.norway2022))(
    "comes near it from the commuting of 2022 with its centres and minutes",
    () => {
      const { table, codes } = sharedFlows("norway2022");
      const byCode = new Map(rows().map((row) => [row.code, row]));
      const centreOf = new Map<number, number>();
      for (const row of printed("Senter")) if (!centreOf.has(row.ba)) centreOf.set(row.ba, centreOf.size);
      const centre = Int32Array.from(codes, (code) => {
        const row = byCode.get(code);
        return row?.reason.startsWith("Senter") ? (centreOf.get(row.ba) ?? -1) : -1;
      });
      const published = Int32Array.from(codes, (code) => byCode.get(code)?.ba ?? 0);
      const found = labourMarketRegions(table, centre);
      expect(partitionSimilarity(found.region, published).adjustedRand).toBeGreaterThan(0.85);
    },
  );

  const flows = "commuting/pendling_trondelag_2017_2022.csv";
  it.skipIf(!isShared(flows))("region 90 (Trondheim) was contained to .922 and .915 in 2020", () => {
    const members = new Set(
      rows()
        .filter((row) => row.ba === 90)
        .map((row) => row.code),
    );
    let [residents, jobs, within] = [0, 0, 0];
    for (const [year, home, work, count] of sharedRows(flows)) {
      if (year !== "2020") continue;
      if (members.has(home)) residents += Number(count);
      if (members.has(work)) jobs += Number(count);
      if (members.has(home) && members.has(work)) within += Number(count);
    }
    expect(within / residents).toBeCloseTo(0.922, 3);
    expect(within / jobs).toBeCloseTo(0.915, 3);
  });
});
