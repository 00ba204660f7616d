import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, it } from "vitest";
import {
  clusteredSchools,
  schoolMargins,
  schoolTotals,
  stratifiedSchools,
  travelSurvey,
} from "#kernels/survey.cases.ts";
import { surveyCommand } from "./survey.ts";
import type { Answered } from "./survey-statistics.ts";
import { desk } from "./terminal.cases.ts";

const { put, run, clear } = desk(surveyCommand);
afterAll(clear);

const shared = fileURLToPath(new URL("../../../../shared/data/", import.meta.url));
const here = existsSync(shared);

async function estimates(...argv: string[]): Promise<readonly Answered[]> {
  const { code, out, err } = await run([...argv, "--json"]);
  expect(err).toBe("");
  expect(code).toBe(0);
  const answer: { estimates: readonly Answered[] } = JSON.parse(out);
  return answer.estimates;
}

function agrees(found: Answered | undefined, [value, error]: readonly (number | undefined)[], digits = 8): void {
  expect(Math.abs((found?.value ?? NaN) / (value ?? 1) - 1)).toBeLessThan(10 ** -digits);
  if (error !== undefined) expect(Math.abs((found?.standardError ?? NaN) / error - 1)).toBeLessThan(10 ** -digits);
}

describe.skipIf(!here)("samrad survey on the published samples (needs ../shared/data)", () => {
  it("stratified: means, totals, by type", async () => {
    const design = [`${shared}tests/survey/apistrat.csv`, "--weight", "pw", "--strata", "stype", "--fpc", "fpc"];
    const [mean, total] = await estimates(...design, "--mean", "api00", "--total", "enroll");
    agrees(mean, stratifiedSchools.meanApi00);
    agrees(total, stratifiedSchools.totalEnroll);
    const byType = await estimates(...design, "--mean", "api00", "--by", "stype");
    expect(byType.map(({ domain }) => domain)).toEqual(["E", "H", "M"]);
    agrees(byType[0], stratifiedSchools.meanByType.E, 4);
    const shares = await estimates(...design, "--mean", "sch.wide");
    expect((shares[0]?.value ?? 0) + (shares[1]?.value ?? 0)).toBeCloseTo(1, 12);
    expect(shares[0]?.standardError).toBeCloseTo(shares[1]?.standardError ?? 0, 12);
  });

  it("clustered: post-stratified, raked, calibrated, jackknife", async () => {
    const design = [
      `${shared}tests/survey/apiclus1.csv`,
      "--weight",
      "pw",
      "--cluster",
      "dnum",
      "--fpc",
      "fpc",
      "--mean",
      "api00",
    ];
    const [plain] = await estimates(...design);
    agrees(plain, clusteredSchools.meanApi00);
    expect(plain?.designEffect).toBeCloseTo(clusteredSchools.designEffectMean, 8);
    const [jackknifed] = await estimates(...design, "--replicates", "jk1");
    agrees(jackknifed, [clusteredSchools.meanApi00[0], clusteredSchools.jackknifeMean]);
    const [E, H, M] = schoolMargins.type;
    const [No, Yes] = schoolMargins.target;
    const types = { column: "stype", totals: { E, H, M } };
    const post = put("post.json", JSON.stringify(types));
    agrees((await estimates(...design, "--post-stratify", post))[0], clusteredSchools.postStratified.meanApi00);
    const margins = put("margins.json", JSON.stringify([types, { column: "sch.wide", totals: { No, Yes } }]));
    agrees(
      (await estimates(...design, "--rake", margins, "--rake-tolerance", "1"))[0],
      clusteredSchools.raked.meanApi00,
    );
    const [all, high, middle, api99] = schoolTotals;
    const totals = { "1": all, "stype=H": high, "stype=M": middle, api99 };
    for (const method of ["linear", "raking", "logit"] as const) {
      const known = put(
        "known.json",
        JSON.stringify({ method, ...(method === "logit" ? { bounds: [0.7, 1.7] } : {}), totals }),
      );
      agrees((await estimates(...design, "--calibrate", known))[0], clusteredSchools.calibrated[method]);
    }
  });

  it("the travel survey: trips of persons, with those who made none, raked to three files", async () => {
    const margins = put(
      "rvu.json",
      JSON.stringify(
        ["kommune", "kjonn_alder", "ukedag"].map((name) => ({ file: `${shared}survey/rvu_margin_${name}.csv` })),
      ),
    );
    // The population of each stratum is the sum of its base weights.
    const sizes = new Map<string, number>();
    const lines = readFileSync(`${shared}survey/rvu_syn_persons.csv`, "utf8").trim().split("\n");
    for (const line of lines.slice(1)) {
      const cells = line.split(",");
      sizes.set(cells[1] ?? "", (sizes.get(cells[1] ?? "") ?? 0) + Number(cells[6]));
    }
    const persons = put(
      "persons.csv",
      lines
        .map((line, at) => `${line},${at === 0 ? "population" : Math.round(sizes.get(line.split(",")[1] ?? "") ?? 0)}`)
        .join("\n"),
    );
    const answers = await estimates(
      persons,
      "--weight",
      "w0",
      "--strata",
      "kommune",
      "--fpc",
      "population",
      "--rake",
      margins,
      "--rake-tolerance",
      "1e-4",
      "--trips",
      `${shared}survey/rvu_syn_trips.csv`,
      "--id",
      "person_id",
      "--mean",
      "trips",
      "--ratio",
      "trip.km/trips",
      "trip.mode/trips",
    );
    agrees(answers[0], travelSurvey.tripsPerPerson, 6);
    agrees(answers[1], travelSurvey.lengthOfTrip, 5);
    for (const [mode, expected] of Object.entries(travelSurvey.shares))
      agrees(
        answers.find(({ label }) => label === mode),
        expected,
        5,
      );
  });
});

const persons = put(
  "tiny.csv",
  "id,area,sex,w,size,km,age\n1,A,f,10,60,5,30\n2,A,m,20,60,0,40\n3,A,f,30,60,8,50\n4,B,m,15,40,2,NA\n5,B,f,25,40,4,20\n",
);
const base = [persons, "--weight", "w", "--strata", "area", "--fpc", "size"];

describe("samrad survey", () => {
  it("prints a table to read, and JSON when asked; several columns and labels at once", async () => {
    const table = await run([...base, "--mean", "km", "sex", "--ratio", "km/id", "--least", "0"]);
    expect(table.code).toBe(0);
    const lines = table.out.trimEnd().split("\n");
    expect(lines[0]).toMatch(/^statistic\s+label\s+value\s+standard error\s+design effect\s+persons$/);
    expect(
      lines.slice(1).map((line) =>
        line
          .trim()
          .split(/\s{2,}/)
          .slice(0, 2)
          .join(" "),
      ),
    ).toEqual([
      expect.stringMatching(/^mean km 4\.2/),
      "mean sex f",
      "mean sex m",
      expect.stringMatching(/^ratio km\/id/),
    ]);
    const [mean, , , ratio] = await estimates(...base, "--mean=km,sex", "--ratio", "km/id", "--least", "0");
    expect(mean?.value).toBe((50 + 240 + 30 + 100) / 100);
    expect(ratio?.value).toBe(420 / (10 + 40 + 90 + 60 + 125));
  });

  it("keeps everybody in a domain's error, and hides what rests on too few", async () => {
    const shown = await estimates(...base, "--total", "km", "--by", "area", "sex", "--least", "0");
    expect(shown.map(({ domain, value }) => [domain, value])).toEqual([
      ["A|f", 290],
      ["A|m", 0],
      ["B|f", 100],
      ["B|m", 30],
    ]);
    const hidden = await estimates(...base, "--mean", "km", "--by", "area", "--least", "3");
    expect(hidden.map(({ value, hidden: why }) => [value === null, why])).toEqual([
      [false, undefined],
      [true, "small"],
    ]);
  });

  it("counts persons without trips as 0", async () => {
    const trips = put("trips.csv", "id,mode,km\n1,walk,2\n1,car,9\n3,walk,1\n");
    const answers = await estimates(
      ...base,
      "--trips",
      trips,
      "--id",
      "id",
      "--mean",
      "trips",
      "trip.km",
      "trip.mode=walk",
      "--least",
      "0",
    );
    expect(answers.map(({ value }) => value)).toEqual([(20 + 30) / 100, (110 + 30) / 100, (10 + 30) / 100]);
  });

  it("leaves out missing values only when told to", async () => {
    const [mean] = await estimates(...base, "--mean", "age", "--leave-out-missing", "--least", "0");
    expect(mean?.value).toBe((300 + 800 + 1500 + 500) / 85);
    expect(mean?.rows).toBe(4);
    const [replicated] = await estimates(
      ...base,
      "--mean",
      "age",
      "--leave-out-missing",
      "--least",
      "0",
      "--replicates",
      "bootstrap:50",
      "--seed",
      "3",
    );
    expect(replicated?.standardError).toBeGreaterThan(0);
  });

  it("shows how it is called", async () => {
    expect(await run(["--help"])).toMatchObject({
      code: 0,
      out: expect.stringContaining("samrad survey DATA.csv --weight W"),
    });
  });
});
