import { expect, test } from "vitest";
import { statutesInput } from "./act-contract.ts";
import { inMeeting, statutesFrom, valuesFrom, weightIn, type Values } from "./guided-statutes.ts";

const values: Values = {
  title: "Vedtekter for Havnerådet",
  law: "kommuneloven",
  day: "2026-01-01",
  text: "§ 1 Formål [a]\nSamordne havnene.\n\n§ 2 Vedtak [e]\nMøtet vedtar.",
  body: "havnemoetet",
  weights: "trondheim; 3",
  "ordinary-way": "meeting",
  "ordinary-vote": "two-thirds",
  "ordinary-quorum": "half",
  "ordinary-notice": "14",
  "ordinary-weighted": "yes",
  "ordinary-paragraph": "§ 2",
  "joint-plan-way": "home-then-meeting",
  "joint-plan-vote": "consensus",
  "joint-plan-binds": "adopters",
  "joint-plan-withdrawal": "365",
  reason: "Vedtatt",
};
const asked = { id: "havneradet-2026-01-01", weights: { trondheim: 3 }, newBody: null };

test("answers become the same rules as a file would carry", () => {
  const read = statutesInput.parse(statutesFrom(values, asked));
  expect(read.rules).toMatchObject([
    {
      id: "ordinary",
      stages: [
        {
          condition: {
            kind: "all",
            of: [
              {
                kind: "vote",
                body: "havnemoetet",
                majority: { is: "at-least", share: [2, 3] },
                quorum: { is: "at-least", share: [1, 2] },
                weights: { trondheim: 3 },
                cite: { law: "vedtektene", paragraph: "§ 2" },
              },
              { kind: "notice", days: 14 },
            ],
          },
        },
      ],
      withdrawalNoticeDays: null,
    },
    {
      id: "joint-plan",
      stages: [
        { condition: { kind: "resolutions", organs: ["council"], wording: "identical" } },
        { condition: { kind: "consensus", reservation: "allowed" } },
      ],
      binds: { whom: { kind: "adopters" } },
      withdrawalNoticeDays: 365,
    },
  ]);
  expect(read.clauses.map((one) => one.matters)).toEqual([["a"], ["e"]]);
  expect(inMeeting(values)).toEqual(["ordinary", "joint-plan"]);
});

test("statutes that the form made fill the form again, and give the same statutes", () => {
  const first = statutesInput.parse(statutesFrom(values, asked));
  const filled = valuesFrom(first, first.groups);
  expect(filled).toMatchObject({ "ordinary-vote": "two-thirds", weights: "trondheim; 3" });
  expect(filled).not.toHaveProperty("agreement-way");
  const again = statutesFrom({ ...filled, day: first.inForceFrom, reason: first.reason }, asked);
  expect(statutesInput.parse(again)).toEqual(first);
});

test("statutes that say more than the form asks are not put into it", () => {
  const { groups, ...first } = statutesInput.parse(statutesFrom(values, asked));
  const [rule, ...others] = first.rules;
  if (!rule) throw new Error("No rule.");
  expect(valuesFrom(first, { byene: [{ party: "trondheim" }] })).toBeNull();
  expect(valuesFrom({ ...first, rules: [rule, rule] }, groups)).toBeNull();
  expect(valuesFrom({ ...first, rules: [{ ...rule, appliesTo: "admission" }, ...others] }, groups)).toBeNull();
  expect(valuesFrom({ ...first, rules: [] }, groups)).toBeNull();
  const other = statutesInput.parse(statutesFrom({ ...values, body: "styret" }, asked)).rules;
  expect(valuesFrom({ ...first, rules: [rule, ...other.slice(1)] }, groups)).toBeNull();
});

test("a new body is set up by the statutes and votes in them", () => {
  const newBody = { id: "havneradet-moetet", name: "Møtet" };
  const read = statutesInput.parse(statutesFrom({ ...values, body: "" }, { ...asked, newBody }));
  expect(read.bodies).toEqual([{ ...newBody, kind: "assembly" }]);
  expect(JSON.stringify(read.rules)).toContain('"body":"havneradet-moetet"');
});

test.each([
  ["Trondheim; 3", { party: "Trondheim", weight: 3 }],
  ["Midtre Gauldal: 1,5", { party: "Midtre Gauldal", weight: 1.5 }],
  ["Trondheim", null],
  ["; 3", null],
])("«%s» as a weight", (line, expected) => {
  expect(weightIn(line)).toEqual(expected);
});
