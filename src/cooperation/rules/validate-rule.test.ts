import { describe, expect, it } from "vitest";
import type { Condition, DecisionRule, Groups, Threshold } from "../vocabulary.ts";
import { ruleFaultCodes, validateRule, type RuleFaultCode } from "./validate-rule.ts";

const everyCouncil: Condition = {
  kind: "resolutions",
  voters: { kind: "deciding" },
  organs: ["council"],
  over: "voters",
  majority: { is: "at-least", share: [1, 1] },
  wording: "identical",
  reservation: "does-not-count",
};

const plain: DecisionRule = {
  id: "rule",
  title: "",
  appliesTo: "ordinary",
  stages: [{ id: "one", title: "", condition: everyCouncil }],
  binds: { whom: { kind: "all" }, reservation: "no-effect", accession: "none" },
  withdrawalNoticeDays: null,
  cite: { law: "", paragraph: "" },
};
const withCondition = (condition: Condition): DecisionRule => ({
  ...plain,
  stages: [{ id: "one", title: "", condition }],
});
const withMajority = (majority: Threshold) => withCondition({ ...everyCouncil, majority });
const vote = (body: string): Condition => ({
  kind: "vote",
  body,
  voters: { kind: "members" },
  over: "cast",
  majority: { is: "more-than", share: [1, 2] },
});
const inStage = "stages[0].condition";

type Fault = { code: RuleFaultCode; path: string; rule: DecisionRule; groups?: Groups };

const ruleFaults: Fault[] = [
  { code: "no-stages", path: "stages", rule: { ...plain, stages: [] } },
  { code: "duplicate-stage", path: "stages[1].id", rule: { ...plain, stages: [...plain.stages, ...plain.stages] } },
  { code: "nothing-to-join", path: `${inStage}.of`, rule: withCondition({ kind: "any", of: [] }) },
  {
    code: "nothing-to-join",
    path: `${inStage}.of[1].of`,
    rule: withCondition({ kind: "all", of: [vote("region"), { kind: "all", of: [] }] }),
  },
  { code: "no-organs", path: `${inStage}.organs`, rule: withCondition({ ...everyCouncil, organs: [] }) },
  {
    code: "no-voters",
    path: `${inStage}.voters.parties`,
    rule: withCondition({
      kind: "consensus",
      body: "region",
      voters: { kind: "parties", parties: [] },
      reservation: "allowed",
    }),
  },
  {
    code: "unknown-group",
    path: `${inStage}.voters.group`,
    rule: withCondition({
      kind: "consensus",
      body: "region",
      voters: { kind: "group", group: "towns" },
      reservation: "allowed",
    }),
    groups: { town: [{ party: "trondheim" }] },
  },
  {
    code: "unknown-group",
    path: `${inStage}.voters.group`,
    rule: withCondition({ ...everyCouncil, voters: { kind: "group", group: "constructor" } }),
  },
  {
    code: "empty-group",
    path: `${inStage}.voters.group`,
    rule: withCondition({ ...everyCouncil, voters: { kind: "group", group: "towns" } }),
    groups: { towns: [] },
  },
  {
    code: "share-not-whole",
    path: `${inStage}.majority.share`,
    rule: withMajority({ is: "at-least", share: [0.5, 1] }),
  },
  { code: "share-negative", path: `${inStage}.majority.share`, rule: withMajority({ is: "at-least", share: [-1, 2] }) },
  { code: "share-negative", path: `${inStage}.majority.share`, rule: withMajority({ is: "at-least", share: [1, -2] }) },
  {
    code: "share-without-denominator",
    path: `${inStage}.majority.share`,
    rule: withMajority({ is: "at-least", share: [1, 0] }),
  },
  { code: "share-above-one", path: `${inStage}.majority.share`, rule: withMajority({ is: "at-least", share: [3, 2] }) },
  {
    code: "share-never-reached",
    path: `${inStage}.majority.share`,
    rule: withMajority({ is: "more-than", share: [1, 1] }),
  },
  {
    code: "share-above-one",
    path: `${inStage}.quorum.share`,
    rule: withCondition({ ...vote("region"), quorum: { is: "at-least", share: [5, 4] } } as Condition),
  },
  {
    code: "weight-negative",
    path: `${inStage}.weights.melhus`,
    rule: withCondition({ ...vote("region"), weights: { melhus: -1 } } as Condition),
  },
  {
    code: "weight-not-a-number",
    path: `${inStage}.weights.melhus`,
    rule: withCondition({ ...vote("region"), weights: { melhus: Number.NaN } } as Condition),
  },
  { code: "days-negative", path: `${inStage}.days`, rule: withCondition({ kind: "notice", body: "region", days: -7 }) },
  {
    code: "days-not-whole",
    path: `${inStage}.days`,
    rule: withCondition({ kind: "hearing", body: "region", days: 1.5 }),
  },
  { code: "days-negative", path: "withdrawalNoticeDays", rule: { ...plain, withdrawalNoticeDays: -1 } },
  {
    code: "nobody-bound",
    path: "binds.whom.parties",
    rule: { ...plain, binds: { ...plain.binds, whom: { kind: "named", parties: [] } } },
  },
  { code: "too-many-bodies", path: inStage, rule: withCondition({ kind: "all", of: ["a", "b", "c", "d"].map(vote) }) },
  {
    code: "backwards",
    path: "groups.towns[0]",
    rule: plain,
    groups: { towns: [{ party: "trondheim", since: "2009-06-01", until: "2009-05-01" }] },
  },
];

describe("what can be wrong with a rule", () => {
  it.each(ruleFaults.map((each) => [each.code, each.path, each] as const))(
    "%s at %s",
    (code, path, { rule, groups = {} }) => {
      expect(validateRule(rule, groups).map((fault) => [fault.code, fault.path])).toEqual([[code, path]]);
    },
  );

  it("says nothing of a rule that is in order", () => {
    expect(validateRule(plain, {})).toEqual([]);
    expect(
      validateRule(withCondition(vote("region")), { towns: [{ party: "trondheim", since: "2009-01-01" }] }),
    ).toEqual([]);
  });
});

it("has a case for every fault", () => {
  expect(new Set(ruleFaults.map((each) => each.code))).toEqual(new Set(ruleFaultCodes));
});
