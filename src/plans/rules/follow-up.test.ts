import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { answer, followUpCases, own, plan } from "./follow-up.cases.ts";
import { followUpCell, mustAct, type CellFacts } from "./follow-up.ts";
import { answerStates, type Cell } from "./guideline.ts";

const base: CellFacts = {
  guideline: { id: "g", since: "2010-06-11" },
  municipality: "melhus",
  parts: own,
  answers: [],
  plans: [],
  notices: [],
  noticeNeeded: true,
};

function inShort({ state, overdue, due, notice }: Cell): string {
  return [
    state,
    overdue && `${overdue.why} since ${overdue.since}`,
    due && `due ${due}`,
    notice.state !== "not-needed" && ["notice", notice.state, notice.day].filter(Boolean).join(" "),
  ]
    .filter(Boolean)
    .join(", ");
}

describe("how a municipality stands to a guideline", () => {
  it.each(followUpCases)("$name", ({ facts: { since = "2010-06-11", ...facts }, on, is }) => {
    const cell = followUpCell({ ...base, ...facts, guideline: { id: "g", since } }, on);
    expect(inShort(cell)).toBe(is);
  });

  it("has something to do for what is not treated, overdue or not told", () => {
    const does = followUpCases
      .map(({ facts: { since = "2010-06-11", ...facts }, on }) =>
        followUpCell({ ...base, ...facts, guideline: { id: "g", since } }, on),
      )
      .filter(mustAct)
      .map(inShort);
    expect(new Set(does.map((one) => one.split(",")[0]))).toEqual(new Set(["not-treated", "followed", "deviates"]));
    expect(does.filter((one) => one.startsWith("followed")).every((one) => one.includes("plan-without-answer"))).toBe(
      true,
    );
    expect(does.filter((one) => one.startsWith("deviates")).every((one) => one.includes("missing"))).toBe(true);
  });
});

const day = fc
  .integer({ min: 2008, max: 2024 })
  .chain((year) => fc.integer({ min: 1, max: 12 }).map((month) => `${year}-${String(month).padStart(2, "0")}-01`));
const facts = fc
  .record({
    answers: fc.array(
      fc
        .record({
          day,
          state: fc.constantFrom(...answerStates),
          plan: fc.constantFrom(null, "p0", "p1"),
          party: fc.constantFrom("melhus", "klaebu"),
        })
        .map(({ day: on, state, ...rest }) => answer(on, state, rest)),
      { maxLength: 5 },
    ),
    plans: fc
      .array(fc.tuple(fc.option(day), fc.option(day), fc.constantFrom("melhus", "klaebu")), { maxLength: 4 })
      .map((all) =>
        all.map(([adopted, revisionDue, party], index) => plan(`p${index}`, adopted, { revisionDue, party })),
      ),
    notices: fc.array(
      fc.record({ day, plan: fc.constantFrom(null, "p0"), party: fc.constantFrom("melhus", "klaebu") }),
      { maxLength: 3 },
    ),
    noticeNeeded: fc.boolean(),
  })
  .map((some): CellFacts => ({ ...base, ...some, parts: [...own, { party: "klaebu", ended: "2016-06-01" }] }));

describe("for all answers, plans and notices", () => {
  it("what comes after the day changes nothing", () => {
    fc.assert(
      fc.property(facts, day, (all, on) => {
        const known: CellFacts = {
          ...all,
          answers: all.answers.filter((one) => one.day <= on),
          notices: all.notices.filter((one) => one.day <= on),
        };
        expect(followUpCell(known, on)).toEqual(followUpCell(all, on));
      }),
    );
  });

  it("the order of entry changes nothing", () => {
    fc.assert(
      fc.property(facts, day, (all, on) => {
        const turned: CellFacts = {
          ...all,
          answers: all.answers.toReversed(),
          plans: all.plans.toReversed(),
          notices: all.notices.toReversed(),
        };
        expect(inShort(followUpCell(turned, on))).toBe(inShort(followUpCell(all, on)));
      }),
    );
  });

  it("nothing is overdue from a day that has not been, and a due day alone is not past", () => {
    fc.assert(
      fc.property(facts, day, (all, on) => {
        for (const part of followUpCell(all, on).parts) {
          if (part.overdue) expect(part.overdue.since <= on).toBe(true);
          else if (part.due) expect(part.due >= on).toBe(true);
        }
      }),
    );
  });

  it("answering today in every part leaves nothing to answer", () => {
    fc.assert(
      fc.property(facts, (all) => {
        const answers = [...all.answers, answer("2025-01-01", "followed")];
        const cell = followUpCell({ ...all, answers }, "2025-01-01");
        expect(inShort(cell)).toBe("followed");
        expect(mustAct(cell)).toBe(false);
      }),
    );
  });

  it("the cell is never lighter than any of its parts", () => {
    const weight = { deviates: 2, "not-treated": 1, followed: 0 };
    fc.assert(
      fc.property(facts, day, (all, on) => {
        const cell = followUpCell(all, on);
        expect(weight[cell.state]).toBe(Math.max(...cell.parts.map((one) => weight[one.state])));
        expect(cell.overdue === null).toBe(cell.parts.every((one) => one.overdue === null));
      }),
    );
  });
});
