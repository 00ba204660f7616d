import { afterAll, describe, expect, it } from "vitest";
import { accessCommand } from "./access.ts";
import { desk } from "./terminal.cases.ts";

const { put, path, rows, run, clear } = desk(accessCommand);
afterAll(clear);

const places = put("places.csv", "id,people,beds\nA,100,0\nB,50,10\nC,0,30\nD,10,0\n");
const travel = put("travel.csv", "from,to,minutes\nA,B,10\nA,C,40\nB,B,0\nB,C,30\nC,C,5\nA,D,1\n");
const roads = put("roads.csv", "from,to,minutes\nA,B,10\nB,C,30\nC,D,20\n");
const base = ["--places", places, "--supply", "beds", "--out", path("out.csv")];

describe("samrad access", () => {
  it.each<[string, string[], string[][]]>([
    [
      "nearest",
      [],
      [
        ["A", "B", "10"],
        ["B", "B", "0"],
        ["C", "C", "5"],
        ["D", "", ""],
      ],
    ],
    [
      "nearest",
      ["--within", "9"],
      [
        ["A", "", ""],
        ["B", "B", "0"],
        ["C", "C", "5"],
        ["D", "", ""],
      ],
    ],
    [
      "nearest",
      ["--centres", "C"],
      [
        ["A", "C", "40"],
        ["B", "C", "30"],
        ["C", "C", "5"],
        ["D", "", ""],
      ],
    ],
    [
      "cumulative",
      ["--within", "30"],
      [
        ["A", "10"],
        ["B", "40"],
        ["C", "30"],
        ["D", "0"],
      ],
    ],
    [
      "gravity",
      ["--decay", "linear:50"],
      [
        ["A", "14"],
        ["B", "22"],
        ["C", "27"],
        ["D", "0"],
      ],
    ],
    [
      "gravity",
      ["--decay", "stepped:10=1,40=0.5"],
      [
        ["A", "25"],
        ["B", "25"],
        ["C", "30"],
        ["D", "0"],
      ],
    ],
    [
      "closest",
      ["--wanted", "20"],
      [
        ["A", "40"],
        ["B", "30"],
        ["C", "5"],
        ["D", ""],
      ],
    ],
    [
      "2sfca",
      ["--demand", "people", "--within", "30"],
      [
        ["A", String(10 / 150)],
        ["B", String(10 / 150 + 30 / 50)],
        ["C", "0.6"],
        ["D", "0"],
      ],
    ],
    [
      "bfca",
      ["--demand", "people", "--decay", "binary:10"],
      [
        ["A", "0.05"],
        ["B", "0.05"],
        ["C", "0"],
        ["D", "0"],
      ],
    ],
    [
      "availability",
      ["--demand", "people", "--within", "40"],
      [
        ["A", String(10 * (100 / 150) + 30 * (100 / 150))],
        ["B", String(10 * (50 / 150) + 30 * (50 / 150))],
        ["C", "0"],
        ["D", "0"],
      ],
    ],
  ])("%s %j", async (measure, more, expected) => {
    const { code, out, err } = await run(["--travel", travel, "--measure", measure, ...base, ...more]);
    expect([code, err]).toEqual([0, ""]);
    const [, ...found] = rows("out.csv");
    const rounded = (table: string[][]): string[][] =>
      table.map((row) => row.map((cell) => (/^\d+(\.\d+)?$/.test(cell) ? Number(cell).toFixed(10) : cell)));
    expect(rounded(found)).toEqual(rounded(expected));
    expect(JSON.parse(out)).toMatchObject({
      measure,
      places: 4,
      seconds: { parse: expect.any(Number), solve: expect.any(Number) },
    });
  });

  it("gives Huff's shares for each way", async () => {
    await run(["--travel", travel, "--measure", "huff", ...base, "--decay", "linear:50"]);
    const shares = rows("out.csv").slice(1);
    expect(shares.map(([from, to]) => `${from}${to}`)).toEqual(["AB", "AC", "BB", "BC", "CC", "AD"]);
    [8 / 14, 6 / 14, 10 / 22, 12 / 22, 1, 0].forEach((share, k) =>
      expect(Number(shares[k]?.[2])).toBeCloseTo(share, 12),
    );
  });

  it("counts what is reached, and adds it up", async () => {
    const { out } = await run([
      "--travel",
      travel,
      "--measure",
      "availability",
      ...base,
      "--demand",
      "people",
      "--within",
      "40",
    ]);
    expect(JSON.parse(out)).toMatchObject({ pairs: 6, reached: 2, sum: 40 });
  });

  it("takes the destinations of the table for centres when it is told of no places", async () => {
    const { code } = await run(["--travel", travel, "--measure", "nearest", "--out", path("out.csv")]);
    expect(code).toBe(0);
    expect(rows("out.csv")).toEqual([
      ["place", "centre", "minutes"],
      ["A", "D", "1"],
      ["B", "B", "0"],
      ["C", "C", "5"],
      ["D", "", ""],
    ]);
  });

  it("finds the nearest centre on a network, on roads one way and both", async () => {
    const oneWay = await run([
      "--network",
      roads,
      "--measure",
      "nearest",
      "--centres",
      "B,C",
      "--out",
      path("out.csv"),
    ]);
    expect(oneWay.code).toBe(0);
    expect(rows("out.csv").slice(1)).toEqual([
      ["A", "B", "10"],
      ["B", "B", "0"],
      ["C", "C", "0"],
      ["D", "", ""],
    ]);
    await run(["--network", roads, "--both-ways", "--measure", "nearest", ...base]);
    expect(rows("out.csv").slice(1)).toEqual([
      ["A", "B", "10"],
      ["B", "B", "0"],
      ["C", "C", "0"],
      ["D", "C", "20"],
    ]);
  });

  it("measures on a network as on the table of its ways", async () => {
    await run([
      "--network",
      roads,
      "--both-ways",
      "--measure",
      "2sfca",
      ...base,
      "--demand",
      "people",
      "--within",
      "30",
    ]);
    // B serves A and B and nobody else; C serves B, itself (empty) and D.
    expect(
      rows("out.csv")
        .slice(1)
        .map(([, access]) => Number(access)),
    ).toEqual([10 / 150, 10 / 150 + 30 / 60, 10 / 150 + 30 / 60, 30 / 60]);
  });

  it.each([
    [
      ["--travel", put("t1.csv", "f,t,m\nA,B,-1\n")],
      "t1.csv, row 2: the number of minutes is -1; it cannot be negative.",
    ],
    [["--travel", put("t2.csv", "f,t,m\nA,B,1\nA,X,2\n")], "t2.csv, row 3: place X is unknown; "],
    [
      ["--travel", put("t3.csv", "f,t,m\nA,B,1\nB,B,1\nA,B,2\n")],
      "t3.csv, row 4: the way between these two places stands on row 2 already.",
    ],
    [
      ["--travel", put("t4.csv", "f,t\nA,B\n")],
      "t4.csv, row 2: the column minutes is missing; a row is from, to, minutes.",
    ],
    [
      ["--travel", travel, "--places", put("p1.csv", "id,beds\nA,1\nA,2\n")],
      "p1.csv, row 3: the place A stands on row 2 already.",
    ],
    [
      ["--travel", travel, "--places", put("p2.csv", "id,beds\nA,\n")],
      'p2.csv, row 2: beds is "", which is not a number',
    ],
    [
      ["--travel", travel, "--places", put("p3.csv", "id,beds\nA,-2\n")],
      "p3.csv, row 2: beds is -2; it cannot be negative.",
    ],
    [["--travel", travel, "--places", put("p4.csv", "id,beds\n")], "p4.csv: there are no places under the header."],
    [
      ["--travel", travel, "--places", put("p5.csv", "id,rooms\nA,1\n")],
      "p5.csv: there is no column beds; the columns are id, rooms.",
    ],
    [["--network", roads, "--places", put("p6.csv", "id,beds\nZ,1\n")], "p6.csv: place Z is unknown; no way in "],
    [["--travel", travel, "--network", roads], "Either --travel or --network is needed"],
    [[], "Either --travel or --network is needed"],
  ])("refuses %j", async (more, sentence) => {
    const { code, out, err } = await run([...base, "--measure", "cumulative", "--within", "30", ...more]);
    expect([code, out]).toEqual([2, ""]);
    expect(err).toContain(sentence);
  });

  it.each([
    [["--measure", "gravity"], "--decay is missing"],
    [["--measure", "cumulative"], "--within or --decay is missing: cumulative needs to know how far is near."],
    [["--measure", "closest"], "--wanted is missing"],
    [["--measure", "2sfca", "--within", "5"], "--demand is missing: the column of people."],
    [["--measure", "gravity", "--decay", "sudden:4"], '--decay is "sudden:4"; it can be binary:45, linear:60'],
    [["--measure", "gravity", "--decay", "logistic:4"], "logistic needs two numbers, as in logistic:30:10."],
    [["--measure", "gravity", "--decay", "stepped:4"], "stepped needs limits with weights"],
    [["--measure", "gravity", "--decay", "power:1"], "A way of 0 minutes has no weight under a power"],
    [["--measure", "nearest", "--centres", "A,Q"], "--centres: place Q is unknown"],
    [["--measure", "fastest"], '--measure is "fastest"; it can be nearest'],
    [[], "--measure is missing: one of nearest"],
  ])("refuses %j on a good table", async (more, sentence) => {
    const { code, err } = await run(["--travel", travel, ...base, ...more]);
    expect(code).toBe(2);
    expect(err).toContain(sentence);
  });

  it("asks for a limit on a network, and for places where amounts are needed", async () => {
    expect((await run(["--network", roads, "--measure", "cumulative", ...base, "--decay", "linear:9"])).err).toContain(
      "--within is missing",
    );
    const bare = ["--travel", travel, "--out", path("out.csv"), "--within", "9"];
    expect((await run([...bare, "--measure", "cumulative"])).err).toContain(
      "--places is missing: cumulative needs to know",
    );
    expect((await run([...bare, "--measure", "nearest", "--supply", "beds"])).err).toContain(
      "--places is missing: the table with the column beds.",
    );
    expect((await run(["--network", roads, "--measure", "nearest", "--out", path("out.csv")])).err).toContain(
      "On a network the centres are needed",
    );
    expect((await run(["--help"])).out).toContain("samrad access");
  });
});
