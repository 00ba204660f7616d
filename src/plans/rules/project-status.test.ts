import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { lights, milestoneStates, type Light } from "../vocabulary.ts";
import { lightOn, projectState, worstLight, type LightFacts, type ProjectLife } from "./project-status.ts";

const life: ProjectLife = { begunOn: "2009-04-24", endedOn: null, endedHow: null, endedCertainty: "exact" };
const ended: ProjectLife = { ...life, endedOn: "2010-06-11", endedHow: "completed" };

describe("where a project stands", () => {
  test.each([
    ["before it began", life, "2009-04-23", "not-begun"],
    ["its first day", life, "2009-04-24", "running"],
    ["the day before it ended", ended, "2010-06-10", "running"],
    ["the day it ended", ended, "2010-06-11", "completed"],
    ["stopped", { ...ended, endedHow: "stopped" as const }, "2011-01-01", "stopped"],
    ["no source speaks of it later", { ...ended, endedCertainty: "at-earliest" as const }, "2011-01-01", "last-known"],
  ])("%s", (_what, project, on, is) => {
    expect(projectState(project, on)).toBe(is);
  });
});

const none: LightFacts = { reports: [], milestones: [], parts: [] };
const report = (day: string, light: Light) => ({ day, light });
const late = (daysLate: number) => ({ state: "overdue" as const, daysLate });
const fine = { state: "next" as const, daysLate: 0 };

describe("its light", () => {
  test.each<[string, LightFacts, unknown]>([
    ["nothing known", none, null],
    ["milestones in time", { ...none, milestones: [fine] }, { light: "green", because: "on-time", reported: null }],
    ["one late", { ...none, milestones: [fine, late(1)] }, { light: "yellow", because: "overdue", reported: null }],
    ["a month late is not yet long", { ...none, milestones: [late(30)] }, { light: "yellow", because: "overdue" }],
    ["more than a month", { ...none, milestones: [late(31)] }, { light: "red", because: "long-overdue" }],
    [
      "one held by another",
      { ...none, milestones: [{ state: "blocked", daysLate: 0 }] },
      { light: "yellow", because: "blocked" },
    ],
    [
      "the newest report by the day counts",
      { ...none, reports: [report("2009-05-01", "red"), report("2009-06-01", "yellow"), report("2009-07-01", "red")] },
      { light: "yellow", because: "reported", reported: "yellow" },
    ],
    [
      "a green report does not hide a late milestone",
      { ...none, reports: [report("2009-06-01", "green")], milestones: [late(3)] },
      { light: "yellow", because: "overdue", reported: "green" },
    ],
    [
      "a report may be more worried than the milestones",
      { ...none, reports: [report("2009-06-01", "red")], milestones: [fine] },
      { light: "red", because: "reported", reported: "red" },
    ],
    [
      "a tie: the report's own word",
      { ...none, reports: [report("2009-06-01", "yellow")], milestones: [late(3)], parts: ["yellow"] },
      { light: "yellow", because: "reported", reported: "yellow" },
    ],
    ["the worst part", { ...none, parts: ["green", "red", null] }, { light: "red", because: "part", reported: null }],
  ])("%s", (_what, facts, is) => {
    const answer = lightOn(facts, "2009-06-11");
    if (is === null) expect(answer).toBeNull();
    else expect(answer).toMatchObject(is as object);
  });

  test("is never better than any part of it, and the worst of several is one of them", () => {
    const light = fc.constantFrom(...lights);
    const milestone = fc.record({ state: fc.constantFrom(...milestoneStates), daysLate: fc.nat(60) });
    fc.assert(
      fc.property(fc.array(light), fc.array(milestone), fc.array(light), (reported, milestones, parts) => {
        const reports = reported.map((one, index) => report(`2009-06-0${(index % 9) + 1}`, one));
        const whole = lightOn({ reports, milestones, parts }, "2009-06-11");
        const order = (one: Light | null) => (one === null ? -1 : lights.indexOf(one));
        for (const part of parts) expect(order(whole?.light ?? null)).toBeGreaterThanOrEqual(order(part));
        expect(worstLight(parts)).toBe(parts.toSorted((a, b) => order(b) - order(a))[0] ?? null);
      }),
    );
  });
});
