import { describe, expect, it } from "vitest";
import type { FlowSet } from "./shared-data.cases.ts";
import { attachAreas } from "./functional-regions-attach.ts";
import { brindisiAttached, brindisiPieces, brindisiRegions, istat, referenceRuns } from "./functional-regions.cases.ts";
import { regionDiagnostics } from "./functional-regions-diagnostics.ts";
import { partitionState } from "./functional-regions-partition.ts";
import { whatIf } from "./functional-regions-what-if.ts";
import { functionalRegions } from "./functional-regions.ts";
import { isShared, regionFlows, sharedFlows, sharedRows } from "./shared-data.cases.ts";

const missing = (name: FlowSet): boolean => !isShared(regionFlows[name]);
const note = "(needs ../shared/data; skipped where it is absent)";

describe(`functional regions against R LabourMarketAreas 3.4 ${note}`, () => {
  for (const run of referenceRuns) {
    const { minSize, minContainment, targetSize, targetContainment } = run.criteria;
    const name = `${run.flows}, ${minSize}/${minContainment}/${targetSize}/${targetContainment}, ${run.compat}`;
    it.skipIf(missing(run.flows))(`${name}: ${run.regions} regions`, () => {
      const found = functionalRegions(sharedFlows(run.flows).table, run.criteria, { compat: run.compat });
      expect(found.regions.length).toBe(run.regions);
      if (run.iterations !== undefined) expect(found.iterations).toBe(run.iterations);
      if (run.reserve !== undefined) expect(found.reserve.length).toBe(run.reserve);
      if (run.invalid !== undefined) expect(found.invalid.length).toBe(run.invalid);
      expect(found.unassigned).toEqual([]);
    });
  }

  const files = [
    { flows: "brindisi", compat: "none", file: "tests/regions/brindisi_expected.csv" },
    { flows: "brindisi", compat: "r34", file: "tests/regions/brindisi_expected.csv" },
    { flows: "sardinia", compat: "none", file: "tests/regions/sardinia_expected.csv" },
    { flows: "norway2019", compat: "none", file: "tests/regions/norway2019_expected.csv" },
    { flows: "norway2019", compat: "r34", file: "tests/regions/norway2019_expected.csv" },
  ] as const;
  for (const { flows, compat, file } of files) {
    it.skipIf(missing(flows) || !isShared(file))(
      `${flows} (${compat}): every area, its region and its residents`,
      () => {
        const { codes, table } = sharedFlows(flows);
        const { region } = functionalRegions(table, istat, { compat });
        const found = codes.map((code, area) => [Number(code), region[area], table.residents[area]]);
        expect(found).toEqual(sharedRows(file).map((row) => row.map(Number)));
      },
    );
  }

  const reserveFile = "tests/regions/norway2019_reserve_expected.csv";
  it.skipIf(missing("norway2019") || !isShared(reserveFile))(
    "norway2019 (r34): the reserve list to the digits printed",
    () => {
      const { codes, table } = sharedFlows("norway2019");
      const { reserve } = functionalRegions(table, istat, { compat: "r34" });
      const expected = sharedRows(reserveFile).map(([outcome, iteration, worst, validity, area, next]) => ({
        outcome,
        iteration: Number(iteration),
        worst: Number(worst),
        validity: Number(Number(validity).toPrecision(15)),
        area: Number(area),
        next: next === undefined || next === "" ? -1 : Number(next),
      }));
      const found = reserve.map((entry) => ({
        ...entry,
        validity: Number(entry.validity.toPrecision(15)),
        area: Number(codes[entry.area]),
        next: entry.next < 0 ? -1 : Number(codes[entry.next]),
      }));
      expect(found).toEqual(expected);
    },
  );

  it.skipIf(missing("sardinia"))("Sardinia: 54 communities have other company in the two modes", () => {
    const { table } = sharedFlows("sardinia");
    for (const criteria of [istat, { minSize: 500, minContainment: 0.65, targetSize: 5000, targetContainment: 0.8 }]) {
      const company = (compat: "none" | "r34"): string[] => {
        const { region } = functionalRegions(table, criteria, { compat });
        return Array.from(region, (own) => [...region.keys()].filter((other) => region[other] === own).join());
      };
      const shipped = company("r34");
      expect(company("none").filter((with_, area) => with_ !== shipped[area]).length).toBe(54);
    }
  });
});

describe.skipIf(missing("brindisi"))(`Brindisi as the vignette prints it ${note}`, () => {
  it("regions with residents and jobs, 26 868 within the first, 80 flows between regions", () => {
    const { table } = sharedFlows("brindisi");
    const { region } = functionalRegions(table, istat);
    const found = regionDiagnostics(table, region, istat);
    expect(found).toMatchObject(brindisiRegions.map((printed) => ({ ...printed })));
    expect(found[0].within).toBe(26_868);
    const pairs = new Set<string>();
    for (let home = 0; home < table.areas; home++) {
      for (let k = table.outStart[home]; k < table.outStart[home + 1]; k++)
        pairs.add(`${region[home]} ${region[table.outArea[k]]}`);
    }
    expect(pairs.size).toBe(80);
  });

  it("50/.3/100/.4 leaves twenty single communities, 1000/.6/10000/.7 four", () => {
    const { table } = sharedFlows("brindisi");
    const singles = (criteria: Parameters<typeof functionalRegions>[1]): number =>
      regionDiagnostics(table, functionalRegions(table, criteria).region, criteria).filter(
        (one) => one.areas.length === 1,
      ).length;
    expect(singles({ minSize: 50, minContainment: 0.3, targetSize: 100, targetContainment: 0.4 })).toBe(20);
    expect(singles({ minSize: 1000, minContainment: 0.6, targetSize: 10_000, targetContainment: 0.7 })).toBe(4);
  });

  it("fine-tuning takes nine regions to six", () => {
    const { table, at } = sharedFlows("brindisi");
    const before = functionalRegions(table, istat).region;
    const pieces = brindisiPieces.map(({ code, candidates }) => ({ areas: [at(code)], candidates }));
    const { region, attached } = attachAreas(table, before, pieces);
    expect(regionDiagnostics(table, region, istat)).toMatchObject(brindisiAttached.map((printed) => ({ ...printed })));
    expect(attached.map((piece) => piece.region)).toEqual([5, 12, 12, 8]);
  });
});

describe.skipIf(missing("norway2022"))(`Norway 2022: why Skaun is with Orkland ${note}`, () => {
  it("goes to the reserve list in iteration 7, since Orkland would lose validity", () => {
    const { table, codes } = sharedFlows("norway2022");
    const { trace } = functionalRegions(table, istat, { trace: true });
    const step = trace?.steps[6];
    expect(step && codes[step.area]).toBe("5029");
    expect(step?.outcome).toBe("A");
    expect(step && codes[step.dominant - 1]).toBe("5059");
    expect(step && step.after < step.before).toBe(true);
  });

  it("Skaun and Orkland together are no labour market area: validity .947, supply .632", () => {
    const { table, at } = sharedFlows("norway2022");
    const { region, invalid } = functionalRegions(table, istat);
    expect(region[at("5029")]).toBe(region[at("5059")]);
    expect(invalid).toContain(region[at("5029")]);
    const pair = regionDiagnostics(table, region, istat).find((one) => one.region === region[at("5029")]);
    expect(pair?.validity).toBeCloseTo(0.947, 3);
    expect(pair?.supply).toBeCloseTo(0.632, 3);
  });

  it("Trondheim has eight municipalities, R 150 873, W 156 429, containment .907 and .875", () => {
    const { table, at, codes } = sharedFlows("norway2022");
    const { region } = functionalRegions(table, istat);
    const own = regionDiagnostics(table, region, istat).find((one) => one.region === region[at("5001")]);
    expect(own?.areas.map((area) => codes[area])).toEqual([
      "5001",
      "5027",
      "5028",
      "5031",
      "5032",
      "5033",
      "5034",
      "5035",
    ]);
    expect(own).toMatchObject({ residents: 150_873, jobs: 156_429 });
    expect(own?.supply).toBeCloseTo(0.907, 3);
    expect(own?.demand).toBeCloseTo(0.875, 3);
  });

  it("what if Skaun joined Trondheim: Orkland alone becomes valid", () => {
    const { table, at } = sharedFlows("norway2022");
    const { region } = functionalRegions(table, istat);
    const answer = whatIf(partitionState(table, region), at("5029"), region[at("5001")], istat);
    expect(answer.leftBefore?.validity).toBeCloseTo(0.947, 3);
    expect(answer.leftAfter?.validity).toBeGreaterThan(1);
    expect(answer.strengthFrom).toBeGreaterThan(answer.strengthTo);
  });
});
