import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { instantiateTemplate, templateFaults, type Stage } from "./instantiate-template.ts";

function stage(id: string, rest: Partial<Stage> = {}): Stage {
  return { id, position: 1, title: id, kind: "document", deliverable: "", days: null, after: [], ...rest };
}

/** The process of the business plan's sub-projects. */
const three = [
  stage("concluding-meeting", {
    position: 3,
    kind: "meeting",
    deliverable: "Konklusjoner",
    days: 60,
    after: ["workshop"],
  }),
  stage("background", { position: 1, deliverable: "Bakgrunnsdokument", days: 14 }),
  stage("workshop", { position: 2, kind: "workshop", days: 30, after: ["background"] }),
];

describe("a process made from a template", () => {
  test("has its stages in order, dates counted from the start, what each needs, and what it hands over", () => {
    expect(instantiateTemplate(three, "2009-06-01")).toEqual({
      milestones: [
        { id: "background", position: 1, title: "background", due: "2009-06-15", needs: [] },
        { id: "workshop", position: 2, title: "workshop", due: "2009-07-01", needs: ["background"] },
        { id: "concluding-meeting", position: 3, title: "concluding-meeting", due: "2009-07-31", needs: ["workshop"] },
      ],
      deliverables: [
        { id: "background", position: 1, title: "Bakgrunnsdokument", milestone: "background" },
        { id: "concluding-meeting", position: 2, title: "Konklusjoner", milestone: "concluding-meeting" },
      ],
    });
  });

  test("has no date where the template gives none", () => {
    expect(instantiateTemplate([stage("a")], "2009-06-01").milestones[0]?.due).toBeNull();
  });

  test("from any template: as many milestones as stages, none due before the start", () => {
    const stages = fc
      .uniqueArray(fc.record({ id: fc.integer({ min: 0, max: 99 }), days: fc.option(fc.nat(400), { nil: null }) }), {
        selector: (one) => one.id,
      })
      .map((all) => all.map(({ id, days }, index) => stage(`s${id}`, { position: index, days })));
    fc.assert(
      fc.property(stages, (all) => {
        const { milestones } = instantiateTemplate(all, "2009-06-01");
        expect(new Set(milestones.map((one) => one.id)).size).toBe(all.length);
        expect(milestones.every((one) => one.due === null || one.due >= "2009-06-01")).toBe(true);
      }),
    );
  });
});

describe("a template", () => {
  test.each<[string, Stage[], string[]]>([
    ["that can be used", three, []],
    ["with no stages", [], ["no-stages"]],
    ["with a stage twice", [stage("a"), stage("a")], ["stage-twice"]],
    ["that needs a stage it does not have", [stage("a", { after: ["b"] })], ["stage-unknown"]],
    ["in a ring", [stage("a", { after: ["b"] }), stage("b", { after: ["a"] })], ["stages-in-a-ring"]],
    ["that needs itself", [stage("a", { after: ["a"] })], ["stages-in-a-ring"]],
    [
      "with a date before that of what it needs",
      [stage("a", { days: 30 }), stage("b", { days: 20, after: ["a"] })],
      ["date-before-needed"],
    ],
    ["with the same date as what it needs", [stage("a", { days: 30 }), stage("b", { days: 30, after: ["a"] })], []],
  ])("%s", (_what, stages, faults) => {
    expect(templateFaults(stages).map((one) => one.code)).toEqual(faults);
  });
});
