import { expect, test } from "vitest";
import { fundingKeySchema } from "../../contract.ts";
import { faultOfKey } from "../../rules/key-faults.ts";
import { keyOfFields, usageTyped } from "./key-fields.ts";

const usual = { equal: "30", who: "municipalities", "years-before": "1" };
const read = (values: { [name: string]: string }) => {
  const problems: { field: string; message: string }[] = [];
  const key = keyOfFields({ ...usual, ...values }, problems, "nb");
  return { key, problems: problems.map((one) => one.field) };
};

test("every field comes into a key without fault", () => {
  const { key, problems } = read({
    "grants-county": "yes",
    county: "Sør-Trøndelag",
    "county-percent": "12,5",
    "usage-measure": "timer",
    "usage-percent": "20",
    taper: "50 000; 0,5\n100000;0,25\n",
    "index-table": "SSB 03014",
    "index-base": "118,4",
    previous: "Malvik; 225 000,50\nMelhus; 0",
    steps: "2027; 50\n2028; 100",
    floor: "50 000",
    cap: "40",
  });
  expect(problems).toEqual([]);
  const parsed = fundingKeySchema.parse(key);
  expect(faultOfKey(parsed)).toBeNull();
  expect(parsed).toMatchObject({
    grantsFirst: ["county"],
    fixed: [{ party: "Sør-Trøndelag", portion: { percent: "12.5" } }],
    parts: [
      { kind: "equal", portion: { percent: "30" } },
      { kind: "usage", portion: { percent: "20" }, measure: "timer" },
      {
        kind: "inhabitants",
        portion: { rest: true },
        taper: [
          { above: 50_000, counts: "0.5" },
          { above: 100_000, counts: "0.25" },
        ],
      },
    ],
    limits: [{ floor: { amount: 5_000_000 }, cap: { percent: "40" } }],
    index: { table: "SSB 03014", base: "118.4" },
    phaseIn: { previous: { Malvik: 22_500_050, Melhus: 0 }, percentByYear: { 2027: "50", 2028: "100" } },
  });
});

test("a key without them has nothing of them", () => {
  expect(Object.keys(read({}).key)).toEqual(["grantsFirst", "participants", "fixed", "parts"]);
});

test.each([
  ["a step that is no number", { taper: "mange; 0,5" }, ["taper"]],
  ["a step without its weight", { taper: "50 000" }, ["taper"]],
  ["a year that is none", { previous: "Malvik; 1", steps: "snart; 50" }, ["steps", "steps"]],
  ["steps without what was paid", { steps: "2027; 50" }, ["previous"]],
  ["what was paid without steps", { previous: "Malvik; 100" }, ["steps"]],
  ["a sum that is none", { previous: "Malvik; mye", steps: "2027; 50" }, ["previous", "previous"]],
  ["use without a percent", { "usage-measure": "timer" }, ["usage-percent"]],
  ["a percent without use", { "usage-percent": "20" }, ["usage-measure"]],
  ["an index without its figure", { "index-table": "SSB 03014" }, ["index-base"]],
])("%s is told beside its field", (_what, values, fields) => {
  expect(read(values).problems).toEqual(fields);
});

test("measured use is read line by line", () => {
  const problems: { field: string; message: string }[] = [];
  expect(usageTyped({ usage: "timer; Malvik; 1 200\ntimer;Melhus;3\nsaker; Malvik; 0\n" }, problems, "nb")).toEqual({
    timer: { Malvik: 1200, Melhus: 3 },
    saker: { Malvik: 0 },
  });
  expect(problems).toEqual([]);
  usageTyped({ usage: "Malvik; 3" }, problems, "nb");
  expect(problems).toEqual([{ field: "usage", message: "«Malvik; 3» er ikke skrevet slik feltet vil ha det." }]);
});
