import { describe, expect, it } from "vitest";
import type { Condition, DecisionRule, Groups, Threshold } from "#cooperation/vocabulary.ts";
import type { DecisionCase } from "../vocabulary.ts";
import { adopts, everyCouncil, matter, meets, rules } from "./in-force.cases.ts";
import { councilCases } from "./in-force.councils.cases.ts";
import { meetingCases } from "./in-force.meetings.cases.ts";
import { timeCases } from "./in-force.time.cases.ts";
import { ruleFaultCodes, validateCase, validateRule, type RuleFaultCode } from "./validate-rule.ts";

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
const withMajority = (majority: Threshold) => withCondition({ ...everyCouncil, majority } as Condition);
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
  { code: "no-organs", path: `${inStage}.organs`, rule: withCondition({ ...everyCouncil, organs: [] } as Condition) },
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
    rule: withCondition({ ...everyCouncil, voters: { kind: "group", group: "constructor" } } as Condition),
  },
  {
    code: "empty-group",
    path: `${inStage}.voters.group`,
    rule: withCondition({ ...everyCouncil, voters: { kind: "group", group: "towns" } } as Condition),
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

const caseFaults: { code: RuleFaultCode; path: string; facts: Partial<DecisionCase> }[] = [
  { code: "duplicate-clause", path: "clauses[3]", facts: { clauses: ["1", "2", "3", "1"] } },
  {
    code: "duplicate-party",
    path: "parties[1].id",
    facts: { parties: ["melhus", "melhus"].map((id) => ({ id, part: "decides" })) },
  },
  {
    code: "unknown-clause",
    path: "parties[0].clauses[1]",
    facts: { parties: [{ id: "rissa", part: "accedes", clauses: ["1", "9"] }] },
  },
  {
    code: "unknown-clause",
    path: "resolutions[0].clauses[0]",
    facts: { resolutions: [adopts("melhus", "2009-05-26", { clauses: ["4"] })] },
  },
  {
    code: "unknown-clause",
    path: "resolutions[0].reservedClauses[0]",
    facts: { resolutions: [adopts("melhus", "2009-05-26", { reservedClauses: ["4"] })] },
  },
  {
    code: "unknown-clause",
    path: "adoptions[0].positions[0].reservedClauses[0]",
    facts: { adoptions: [meets("region", "2009-06-19", { for: ["melhus"], reserved: { melhus: ["4"] } })] },
  },
  { code: "unknown-party", path: "resolutions[0].party", facts: { resolutions: [adopts("mehlus", "2009-05-26")] } },
  {
    code: "unknown-party",
    path: "withdrawals[0].party",
    facts: { withdrawals: [{ party: "mehlus", day: "2009-05-26", effective: "2009-06-26" }] },
  },
  {
    code: "backwards",
    path: "withdrawals[0]",
    facts: { withdrawals: [{ party: "melhus", day: "2009-05-26", effective: "2009-05-25" }] },
  },
  {
    code: "backwards",
    path: "members[0]",
    facts: { members: [{ party: "melhus", since: "2009-02-01", until: "2009-01-01" }] },
  },
  {
    code: "backwards",
    path: "parties[0]",
    facts: { parties: [{ id: "melhus", part: "decides", since: "2020-01-01", ended: "2018-01-01" }] },
  },
];

describe("what can be wrong with a rule", () => {
  it.each(ruleFaults.map((each) => [each.code, each.path, each] as const))(
    "%s at %s",
    (code, path, { rule, groups = {} }) => {
      expect(validateRule(rule, groups).map((fault) => [fault.code, fault.path])).toEqual([[code, path]]);
    },
  );

  it("says nothing of the rules that the cases use", () => {
    const groups = { "sor-trondelag": [{ party: "melhus" }], "nord-trondelag": [{ party: "stjordal" }] };
    for (const rule of rules) expect(validateRule(rule, groups)).toEqual([]);
  });
});

describe("what can be wrong with a whole decision", () => {
  it.each(caseFaults.map((each) => [each.code, each.path, each] as const))("%s at %s", (code, path, { facts }) => {
    const faults = validateCase(matter(plain, facts));
    expect(faults.map((fault) => [fault.code, fault.path])).toEqual([[code, path]]);
  });

  it("names a fault of the rule by its place in the file", () => {
    const [fault] = validateCase(matter({ ...plain, stages: [] }));
    expect(fault).toEqual({ path: "rule.stages", code: "no-stages", detail: "" });
  });

  it("says nothing of the cases, but where a case is about it", () => {
    const faults = [...councilCases, ...meetingCases, ...timeCases].flatMap((each) =>
      validateCase(each.decision).map((fault) => `${each.title}: ${fault.code}`),
    );
    expect(faults).toEqual(["a group without members cannot be for: unknown-group"]);
  });
});

it("has a case for every fault", () => {
  expect(new Set([...ruleFaults, ...caseFaults].map((each) => each.code))).toEqual(new Set(ruleFaultCodes));
});
