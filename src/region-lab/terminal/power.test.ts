import { afterAll, describe, expect, it } from "vitest";
import { powerCommand } from "./power.ts";
import { desk } from "./terminal.cases.ts";

const { put, path, rows, run, clear } = desk(powerCommand);
afterAll(clear);

interface Answer {
  readonly winning: string;
  readonly decisiveness: number;
  readonly power: readonly {
    readonly party: string;
    readonly swings: string;
    readonly banzhaf: number;
    readonly veto: boolean;
  }[];
}

const six = put("six.csv", "country,votes\nDE,4\nFR,4\nIT,4\nBE,2\nNL,2\nLU,1\n");

describe("samrad power", () => {
  it("counts the Council of 1958: 14 winning coalitions, Luxembourg decides never", async () => {
    for (const quota of [
      ["--at-least", "12"],
      ["--more-than", "11"],
      ["--at-least", "2/3"],
    ]) {
      const { code, out } = await run(["--votes", six, ...quota, "--out", path("six-out.csv")]);
      expect(code).toBe(0);
      const answer: Answer = JSON.parse(out);
      expect(answer.winning).toBe("14");
      expect(answer.power.map(({ swings }) => swings)).toEqual(["10", "10", "10", "6", "6", "0"]);
    }
    expect(rows("six-out.csv")[1]).toEqual(["DE", "10", String(10 / 42), String(10 / 32), String(14 / 60), "false"]);
  });

  it("reads rules made of several", async () => {
    const rule = (written: object): string =>
      put("rule.json", JSON.stringify({ parties: ["A", "B", "C"], rule: written }));
    const swings = async (written: object): Promise<string[]> => {
      const { out } = await run(["--rule", rule(written)]);
      const answer: Answer = JSON.parse(out);
      return answer.power.map((each) => `${each.swings}${each.veto ? " veto" : ""}`);
    };
    expect(await swings({ parties: "all", atLeast: 3 })).toEqual(["1 veto", "1 veto", "1 veto"]);
    expect(await swings({ all: [{ parties: "all", moreThan: "1/2" }, { consent: ["A"] }] })).toEqual([
      "3 veto",
      "1",
      "1",
    ]);
    expect(
      await swings({
        any: [
          { votes: { A: 2, B: 1 }, atLeast: "2/3" },
          { parties: ["B", "C"], atLeast: 2 },
        ],
      }),
    ).toEqual(["3", "1", "1"]);
    expect(await swings({ votes: { A: 50, B: 49, C: 1 }, moreThan: "1/2" })).toEqual(["3 veto", "1", "1"]);
  });

  it.each<[string, () => string[], RegExp]>([
    [
      "a party twice",
      () => ["--votes", put("bad.csv", "p,v\nA,1\nA,2\n"), "--at-least", "1"],
      /bad\.csv, row 3: A stands on row 2 already\./,
    ],
    [
      "half a vote",
      () => ["--votes", put("bad.csv", "p,v\nA,1\nB,0.5\n"), "--at-least", "1"],
      /bad\.csv, row 3: B has "0\.5" votes/,
    ],
    [
      "negative votes",
      () => ["--votes", put("bad.csv", "p,v\nA,-1\n"), "--at-least", "1"],
      /bad\.csv, row 2: A has "-1" votes/,
    ],
    [
      "an unknown party",
      () => ["--rule", put("bad.json", '{"parties":["A"],"rule":{"all":[{"consent":["B"]}]}}')],
      /bad\.json: rule\.all\.0\.consent: B is not one of the parties\./,
    ],
    [
      "a rule of no known shape",
      () => ["--rule", put("bad.json", '{"parties":["A"],"rule":{"most":["A"]}}')],
      /bad\.json: rule: a rule is \{votes, atLeast\}/,
    ],
    ["no JSON", () => ["--rule", six], /six\.csv: the file is not JSON\./],
    ["no quota", () => ["--votes", six], /either --at-least or --more-than/],
    ["a quota in words", () => ["--votes", six, "--at-least", "most"], /The quota is "most"/],
    ["nothing", () => [], /Either --votes or --rule is needed\./],
  ])("says what is wrong: %s", async (_, argv, sentence) => {
    const { code, err } = await run(argv());
    expect(err).toMatch(sentence);
    expect(code).toBe(2);
  });
});
