import { afterAll, describe, expect, it } from "vitest";
import { fiveByFive, fiveByFiveExpected } from "#kernels/industry-structure.cases.ts";
import { industryCommand } from "./industry.ts";
import { desk } from "./terminal.cases.ts";

const { put, path, rows, run, clear } = desk(industryCommand);
afterAll(clear);

const wide = put(
  "wide.csv",
  `area,I1,I2,I3,I4,I5\n${fiveByFive.map((row, at) => `R${at + 1},${row.join()}`).join("\n")}\n`,
);
const long = put(
  "long.csv",
  `region;industry;value\n${fiveByFive.flatMap((row, at) => row.flatMap((count, i) => (count > 0 ? [`R${at + 1};I${i + 1};${count}`] : []))).join("\n")}\n`,
);

describe("samrad industry", () => {
  it("writes structure, quotients and pairs from a wide or a long table", async () => {
    for (const table of [wide, long]) {
      const { code, out } = await run([
        "--table",
        table,
        "--out",
        path("s.csv"),
        "--quotients",
        path("q.csv"),
        "--pairs",
        path("p.csv"),
        "--pool",
        "R2, R3",
      ]);
      expect(code).toBe(0);
      const answer: { areas: number; employment: number; pool: { entropyGain: number } } = JSON.parse(out);
      expect([answer.areas, answer.employment]).toEqual([5, 500]);
      expect(answer.pool.entropyGain).toBeGreaterThan(0);
      for (const [at, row] of rows("s.csv").slice(1).entries()) {
        expect(Number(row[2])).toBeCloseTo(fiveByFiveExpected.krugman.values[at] ?? NaN, 12);
        expect(Number(row[4])).toBeCloseTo(fiveByFiveExpected.herfindahl.values[at] ?? NaN, 12);
        expect(Number(row[6])).toBeCloseTo(fiveByFiveExpected.hachman.values[at] ?? NaN, 6);
      }
      expect(rows("q.csv").find(([area, industry]) => area === "R2" && industry === "I4")?.[2]).toBe("3.5");
      const pair = rows("p.csv").find(([a, b]) => a === "R3" && b === "R4");
      expect(Number(pair?.[3])).toBeCloseTo(0.25, 12);
      expect(Number(pair?.[4])).toBeCloseTo(0.886142, 6);
      expect(rows("p.csv")).toHaveLength(1 + 10);
    }
  });

  it.each<[string, () => string[], RegExp]>([
    [
      "negative numbers",
      () => ["--table", put("bad.csv", "area,x,y\nA,1,2\nB,3,-4\n")],
      /bad\.csv, row 3: y is -4; it cannot be negative\./,
    ],
    [
      "an area twice",
      () => ["--table", put("bad.csv", "area,x\nA,1\nA,2\n")],
      /bad\.csv, row 3: A stands on row 2 already\./,
    ],
    [
      "a pair twice",
      () => ["--table", put("bad.csv", "area,industry,value\nA,x,1\nA,x,2\n")],
      /bad\.csv, row 3: x in A stands on row 2 already\./,
    ],
    [
      "a word",
      () => ["--table", put("bad.csv", "area,x\nA,many\n")],
      /bad\.csv, row 2: x is "many", which is not a number/,
    ],
    [
      "a short row",
      () => ["--table", put("bad.csv", "area,x,y\nA,1\n")],
      /bad\.csv, row 2: the row has 2 columns, the header 3\./,
    ],
    ["an unknown area", () => ["--table", wide, "--pool", "R9"], /--pool: the area R9 is unknown; there are R1, R2/],
    ["no table", () => [], /--table is missing/],
  ])("names file, row and cause: %s", async (_, argv, sentence) => {
    const { code, err } = await run([...argv(), "--out", path("bad-out.csv")]);
    expect(err).toMatch(sentence);
    expect(code).toBe(2);
  });
});
