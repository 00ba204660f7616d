import { afterAll, describe, expect, it } from "vitest";
import { surveyCommand } from "./survey.ts";
import { desk } from "./terminal.cases.ts";

const { put, run, clear } = desk(surveyCommand);
afterAll(clear);

const persons = put(
  "tiny.csv",
  "id,area,sex,w,size,km,age\n1,A,f,10,60,5,30\n2,A,m,20,60,0,40\n3,A,f,30,60,8,50\n4,B,m,15,40,2,NA\n5,B,f,25,40,4,20\n",
);
const base = [persons, "--weight", "w", "--strata", "area", "--fpc", "size"];

describe("samrad survey", () => {
  const margins = (...content: object[]): string => put("m.json", JSON.stringify(content));
  it.each<[string, () => string[], RegExp]>([
    [
      "one cluster in a stratum",
      () => [
        put("one.csv", "h,c,w,y\nA,1,1,1\nA,2,1,2\nB,7,1,3\nB,7,1,4\n"),
        "--weight",
        "w",
        "--strata",
        "h",
        "--cluster",
        "c",
        "--mean",
        "y",
      ],
      /one\.csv, row 4: h B has one cluster only; a variance needs two/,
    ],
    [
      "negative weights",
      () => [put("neg.csv", "w,y\n1,1\n-2,1\n"), "--weight", "w", "--mean", "y"],
      /neg\.csv, row 3: w is -2; it cannot be negative\./,
    ],
    [
      "margins that do not add up",
      () => [
        ...base,
        "--mean",
        "km",
        "--rake",
        margins({ column: "area", totals: { A: 60, B: 40 } }, { column: "sex", totals: { f: 60, m: 50 } }),
      ],
      /m\.json: the margins do not add up: area sums to 100, sex to 110\./,
    ],
    [
      "a group without a total",
      () => [...base, "--mean", "km", "--rake", margins({ column: "area", totals: { A: 60 } })],
      /tiny\.csv, row 5: area is B, which has no total in .*m\.json: area\./,
    ],
    [
      "a total without anybody",
      () => [...base, "--mean", "km", "--rake", margins({ column: "area", totals: { A: 60, B: 40, C: 5 } })],
      /m\.json: area: C must reach 5, but nobody in .*tiny\.csv is in it\./,
    ],
    [
      "a negative total",
      () => [...base, "--mean", "km", "--rake", margins({ column: "area", totals: { A: 60, B: -40 } })],
      /m\.json: area: the total of B is -40/,
    ],
    [
      "a margin of no known shape",
      () => [...base, "--mean", "km", "--rake", margins({ col: "area" })],
      /m\.json: .*a margin is \{"column", "totals"\} or \{"file"\}/,
    ],
    [
      "two populations of a stratum",
      () => [
        put("two.csv", "h,w,n,y\nA,1,9,1\nA,1,8,2\n"),
        "--weight",
        "w",
        "--strata",
        "h",
        "--fpc",
        "n",
        "--mean",
        "y",
      ],
      /two\.csv, row 3: h A has n 8, on row 2 it has 9\./,
    ],
    [
      "more sampled than there are",
      () => [put("few.csv", "w,n,y\n1,1,1\n1,1,2\n"), "--weight", "w", "--fpc", "n", "--mean", "y"],
      /few\.csv, row 2: the sample has 2 persons, but n says 1 in the population\./,
    ],
    [
      "a missing value",
      () => [...base, "--mean", "age"],
      /tiny\.csv, row 5: mean age: the value is missing; --leave-out-missing/,
    ],
    [
      "an unknown column",
      () => [...base, "--mean", "miles"],
      /tiny\.csv, row 1: there is no column miles; the columns are id, area/,
    ],
    [
      "a trip of nobody",
      () => [...base, "--trips", put("t.csv", "id,km\n9,1\n"), "--id", "id", "--mean", "trips"],
      /t\.csv, row 2: id 9 is nobody in .*tiny\.csv\./,
    ],
    ["a ratio without a stroke", () => [...base, "--ratio", "km"], /--ratio km: write two columns/],
    [
      "known totals out of reach",
      () => [
        ...base,
        "--mean",
        "km",
        "--calibrate",
        put("k.json", '{"method":"logit","bounds":[0.9,1.1],"totals":{"1":900}}'),
      ],
      /k\.json: Calibration \(logit\) finds no weights|k\.json: The calibration variables/,
    ],
    [
      "the jackknife of a stratified sample",
      () => [...base, "--mean", "km", "--replicates", "jk1"],
      /is for a design without strata/,
    ],
    [
      "replicates of no known kind",
      () => [...base, "--mean", "km", "--replicates", "bootstrap"],
      /--replicates is "bootstrap"; it can be/,
    ],
    ["no question", () => [...base], /Nothing is asked for/],
    ["no table", () => ["--weight", "w", "--mean", "km"], /The table of persons is missing\./],
  ])("names file, row and cause: %s", async (_, argv, sentence) => {
    const { code, err } = await run(argv());
    expect(err).toMatch(sentence);
    expect(code).toBe(2);
  });
});
