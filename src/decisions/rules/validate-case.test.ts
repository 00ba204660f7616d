import { describe, expect, it } from "vitest";
import type { DecisionCase } from "../vocabulary.ts";
import { allCouncils as plain } from "./in-force.cases.ts";
import { adopts, matter, meets } from "./in-force.words.cases.ts";
import { allCases } from "./in-force.all.cases.ts";
import { caseFaultCodes, validateCase, type CaseFaultCode } from "./validate-case.ts";

const caseFaults: { code: CaseFaultCode; path: string; facts: Partial<DecisionCase> }[] = [
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
    const faults = allCases.flatMap((each) =>
      validateCase(each.decision).map((fault) => `${each.title}: ${fault.code}`),
    );
    expect(faults).toEqual(["a group without members cannot be for: unknown-group"]);
  });
});

it("has a case for every fault", () => {
  expect(new Set(caseFaults.map((each) => each.code))).toEqual(new Set(caseFaultCodes));
});
