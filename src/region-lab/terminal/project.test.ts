import { mkdirSync, readFileSync } from "node:fs";
import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { sweden1993 } from "#kernels/cohort-component.cases.ts";
import { projectCommand } from "./project.ts";
import { desk } from "./terminal.cases.ts";

const { put, path, rows, run, clear } = desk(projectCommand);
afterAll(clear);

const sexes = ["female", "male"];
const years = sweden1993.map(([, , L = 0]) => L);
const ratio = (a: number): number => {
  const last = years.length - 1;
  if (a === 0) return (years[0] ?? 0) / 500_000;
  const before = years[a - 1] ?? 1;
  return a === last ? (years[last] ?? 0) / (before + (years[last] ?? 0)) : (years[a] ?? 0) / before;
};
const bothSexes = (value: (row: readonly number[], a: number) => number): string =>
  sexes.flatMap((sex) => sweden1993.map((row, a) => `${sex},${row[0]},${value(row, a)}`)).join("\n");

/** The worked example of Preston, Heuveline & Guillot as a folder. */
function sweden(): Record<string, string> {
  return {
    "options.json": JSON.stringify({ start: 1993, step: 5, horizon: 1, timing: "even", srb: 1.05, openAge: 85 }),
    "population.csv": `region,sex,age,value\n${bothSexes((row) => row[1] ?? 0).replaceAll(/^/gm, "Sweden,")}\n`,
    "survival.csv": `sex,age,value\n${bothSexes((_, a) => ratio(a))}\n`,
    "fertility.csv": `age,value\n${sweden1993.map((row) => `${row[0]},${row[3]}`).join("\n")}\n`,
    "net-migration.csv": `region,year,sex,age,value\n${bothSexes((row) => row[4] ?? 0).replaceAll(/^/gm, "Sweden,1993,")}\n`,
  };
}

let folders = 0;
function folder(files: Record<string, string | undefined>): string {
  const name = `folder-${folders++}`;
  mkdirSync(path(name));
  for (const [file, content] of Object.entries(files)) if (content !== undefined) put(`${name}/${file}`, content);
  return path(name);
}

describe("samrad project", () => {
  it("gives the published population of Sweden in 1998, all 36 cells, and its births", async () => {
    const out = path("out.csv");
    const { code, out: said } = await run([folder(sweden()), "--out", out]);
    expect(code).toBe(0);
    const table = rows("out.csv");
    expect(table[0]).toEqual(["region", "year", "sex", "age", "value"]);
    expect(table).toHaveLength(1 + 36);
    for (const [a, row] of sweden1993.entries()) {
      expect(table[1 + a]?.slice(0, 4)).toEqual(["Sweden", "1998", "female", String(row[0])]);
      expect(Math.round(Number(table[1 + a]?.[4]))).toBe(row[6]);
      if (a > 0) expect(Math.round(Number(table[19 + a]?.[4]))).toBe(row[6]);
    }
    expect(Math.round(Number(table[19]?.[4]))).toBe(317340);
    const [, components] = rows("out-components.csv");
    expect(components?.slice(0, 3)).toEqual(["Sweden", "1993", "1998"]);
    expect(Number(components?.[3])).toBeCloseTo(615988.06378933, 6);
    const answer: { population: { start: number }; balance: number } = JSON.parse(said);
    expect(answer.population.start).toBe(2 * sweden1993.reduce((sum, row) => sum + (row[1] ?? 0), 0));
    expect(answer.balance).toBeLessThan(1e-6);
  });

  it("has the same folder as a worked example in the how-to", async () => {
    const example = new URL("../../../docs/how-to/project-example/", import.meta.url);
    for (const [name, content] of Object.entries(sweden())) {
      const written = readFileSync(new URL(name, example), "utf8");
      if (name.endsWith(".json")) expect(JSON.parse(written)).toEqual(JSON.parse(content));
      else expect(written).toBe(content);
    }
  });

  it("moves people between regions by pairs and by pool, and says the errors against what came", async () => {
    const population = ["A", "B"].flatMap((region) =>
      sexes.flatMap((sex) => [0, 1, 2, 3].map((age) => `${region},${sex},${age},${region === "A" ? 100 : 50}`)),
    );
    const rates = (value: number): string =>
      sexes.flatMap((sex) => [0, 1, 2, 3].map((age) => `${sex},${age},${value}`)).join("\n");
    const files = {
      "options.json": JSON.stringify({ start: 2020, horizon: 2, srb: { 2020: 1.05, 2021: 1.06 } }),
      "population.csv": `region,sex,age,value\n${population.join("\n")}\n`,
      "survival.csv": `sex,age,value\n${rates(0.9)}\n`,
      "fertility.csv":
        "age;year;value\n0;2020;0\n1;2020;0.1\n2;2020;0.1\n3+;2020;0\n0;2021;0\n1;2021;0.2\n2;2021;0.1\n3+;2021;0\n",
      "out-rate.csv": `sex,age,value\n${rates(0.2)}\n`,
    };
    const pairs = folder({ ...files, "destination.csv": "from,to,value\nA,A,0.25\nA,B,0.75\nB,A,0.25\nB,B,0.75\n" });
    const byAge = folder({
      ...files,
      "destination.csv":
        "from,to,age,value\nA,A,0,0.25\nA,B,0,0.75\nB,A,0,0.25\nB,B,0,0.75\nA,A,2,0.25\nA,B,2,0.75\nB,A,2,0.25\nB,B,2,0.75\n",
    });
    const pool = folder({ ...files, "pool-share.csv": "region,value\nA,0.25\nB,0.75\n" });
    const actual = put("actual.csv", "region,year,value\nA,2021,700\nB,2021,500\n");
    const tables: string[][][] = [];
    for (const each of [pairs, byAge, pool]) {
      const { code, out } = await run([
        each,
        "--out",
        path("moves.csv"),
        "--components",
        path("why.csv"),
        "--actual",
        actual,
      ]);
      expect(code).toBe(0);
      const answer: { balance: number; backTest: { year: number; regions: number }[] } = JSON.parse(out);
      expect(answer.balance).toBeLessThan(1e-6);
      expect(answer.backTest.map(({ year, regions }) => [year, regions])).toEqual([[2021, 2]]);
      const moved = rows("why.csv")
        .slice(1)
        .map((row) => Number(row[5]) - Number(row[6]));
      expect((moved[0] ?? 0) + (moved[2] ?? 0)).toBeCloseTo(0, 9);
      tables.push(rows("moves.csv"));
    }
    expect(tables[0]).toHaveLength(1 + 2 * 2 * 2 * 4);
    for (const other of tables.slice(1))
      for (const [at, row] of (tables[0] ?? []).entries()) {
        if (at > 0) expect(Number(other[at]?.[4])).toBeCloseTo(Number(row[4]), 9);
      }
  });

  describe("names file, row and cause", () => {
    let files: Record<string, string | undefined>;
    beforeEach(() => {
      files = sweden();
    });
    const without = (name: string, line: RegExp): void => {
      files[name] = files[name]?.replace(line, "");
    };
    it.each<[string, () => void, RegExp]>([
      [
        "a hole in the ages",
        () => without("population.csv", /^Sweden,(fe)?male,10,.*\n/gm),
        /population\.csv, row 4: the ages have a hole: 10 is missing before 15\./,
      ],
      [
        "a hole for one sex",
        () => without("population.csv", /^Sweden,male,10,.*\n/m),
        /population\.csv: there is no row for region Sweden, male, age 10 \(it would stand between rows 21 and 22\)\./,
      ],
      [
        "a hole in the rates",
        () => without("survival.csv", /^female,20,.*\n/m),
        /survival\.csv: there is no row for female, age 20/,
      ],
      [
        "a hole in net migration",
        () => without("net-migration.csv", /^Sweden,1993,male,0,.*\n/m),
        /net-migration\.csv: there is no row for year 1993, region Sweden, male, age 0/,
      ],
      [
        "negative people",
        () => (files["population.csv"] = files["population.csv"]?.replace("293395", "-3")),
        /population\.csv, row 2: the value is -3; it cannot be negative\./,
      ],
      [
        "a rate above 1",
        () => (files["survival.csv"] = files["survival.csv"]?.replace("female,5,0.9", "female,5,1.9")),
        /survival\.csv, row 3: the value of female, age 5 is 1\.9.*; a rate lies from 0 to 1\./,
      ],
      [
        "an unknown sex",
        () => (files["survival.csv"] = files["survival.csv"]?.replace("male,85", "mann,85")),
        /survival\.csv, row 19: the sex (fe)?mann is unknown; there are female, male\./,
      ],
      [
        "a cell given twice",
        () => (files["fertility.csv"] += "20,0.1\n"),
        /fertility\.csv, row 20: age 20 stands on row 6 already\./,
      ],
      [
        "births of the newborn",
        () => (files["fertility.csv"] = files["fertility.csv"]?.replace("\n0,0", "\n0,0.1")),
        /fertility\.csv: fertility at age 0 is 0\.1/,
      ],
      [
        "a word for a number",
        () => (files["fertility.csv"] = files["fertility.csv"]?.replace("0.0908", "0;0908")),
        /fertility\.csv, row 6: the value is "0;0908", which is not a number/,
      ],
      ["a missing file", () => (files["survival.csv"] = undefined), /survival\.csv: there is no such file or folder\./],
      [
        "an option unknown",
        () => (files["options.json"] = '{"start":1993,"horizon":1,"srb":1,"horison":2}'),
        /options\.json: .*horison/,
      ],
      [
        "no ratio for a year",
        () => (files["options.json"] = '{"start":1993,"step":5,"horizon":1,"srb":{"1994":1.05}}'),
        /options\.json: srb: there is no ratio for 1993\./,
      ],
      [
        "ages off the step",
        () => (files["options.json"] = '{"start":1993,"step":10,"horizon":1,"srb":1.05}'),
        /population\.csv, row 3: the age is "5"; ages are 0, 10, 20 and so on/,
      ],
      [
        "nobody leaves",
        () => (files["pool-share.csv"] = "region,value\nSweden,1\n"),
        /pool-share\.csv: who goes where is given, but not who leaves/,
      ],
      [
        "shares that do not add up",
        () => {
          files["out-rate.csv"] = files["survival.csv"]?.replaceAll(/,[\d.]+$/gm, ",0.1");
          files["pool-share.csv"] = "region,value\nSweden,0.9\n";
        },
        /pool-share\.csv: the shares of the regions add up to 0\.9, not to 1\./,
      ],
      [
        "destinations that do not add up",
        () => {
          files["out-rate.csv"] = files["survival.csv"]?.replaceAll(/,[\d.]+$/gm, ",0.1");
          files["destination.csv"] = "from,to,value\nSweden,Sweden,0.8\n";
        },
        /destination\.csv, row 2: the shares from region Sweden add up to 0\.8, not to 1\./,
      ],
    ])("%s", async (_, spoil, sentence) => {
      spoil();
      const { code, err } = await run([folder(files), "--out", path("bad.csv")]);
      expect(err).toMatch(sentence);
      expect(code).toBe(2);
    });
  });

  it("is called with a folder and --out, and says so", async () => {
    expect(await run(["--out", path("x.csv")])).toMatchObject({
      code: 2,
      err: expect.stringContaining("The folder is missing."),
    });
    expect(await run([path("."), "--ut", "x"])).toMatchObject({ code: 2 });
    expect(await run([path(".")])).toMatchObject({ code: 2, err: expect.stringContaining("--out is missing") });
    expect(await run(["--help"])).toMatchObject({ code: 0, out: expect.stringContaining("samrad project DIR") });
  });
});
