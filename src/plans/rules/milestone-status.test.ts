import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays } from "#decisions/rules/calendar.ts";
import type { MilestoneFact } from "../vocabulary.ts";
import { milestoneCases } from "./milestone-status.cases.ts";
import { keyOf, milestoneStandings } from "./milestone-status.ts";

describe("where milestones stand", () => {
  test.each(milestoneCases)("$what", ({ facts, on, is }) => {
    const standings = milestoneStandings(facts, on);
    expect(Object.fromEntries([...standings].map(([key, one]) => [key, one.state]))).toEqual(is);
  });

  test("says how late, what is waited for, and which late one holds it", () => {
    const [first, second, third] = milestoneCases[9]?.facts ?? [];
    const standings = milestoneStandings(
      [first, second, third].flatMap((one) => one ?? []),
      "2009-06-11",
    );
    expect(standings.get("p/a")).toMatchObject({ daysLate: 1, waitsFor: [], held: [] });
    expect(standings.get("p/c")).toMatchObject({
      daysLate: 0,
      waitsFor: [{ project: "q", milestone: "b" }],
      held: [{ project: "p", milestone: "a" }],
    });
  });
});

const day = fc.integer({ min: 0, max: 40 }).map((days) => addDays("2009-06-01", days));
const maybe = fc.option(day, { nil: null });
/** Twelve milestones in three projects, each needing some of the earlier ones. */
const plan: fc.Arbitrary<MilestoneFact[]> = fc
  .array(fc.record({ due: maybe, doneOn: maybe, needs: fc.array(fc.nat(11), { maxLength: 3 }) }), { maxLength: 12 })
  .map((rows) => {
    const names = rows.map((_row, index) => ({ project: `p${index % 3}`, milestone: `m${index}` }));
    return rows.map(({ due, doneOn, needs }, index) => ({
      project: `p${index % 3}`,
      milestone: `m${index}`,
      due,
      doneOn,
      needs: needs.flatMap((need) => (need < index ? (names[need] ?? []) : [])),
    }));
  });

describe("of any milestones", () => {
  test("each has one state, blocked exactly where something needed is late, and the order given does not matter", () => {
    fc.assert(
      fc.property(plan, day, (facts, on) => {
        const standings = milestoneStandings(facts, on);
        expect(milestoneStandings(facts.toReversed(), on).get("p0/m0")?.state).toBe(standings.get("p0/m0")?.state);
        for (const one of facts) {
          const standing = standings.get(keyOf(one));
          if (standing?.state === "done" || standing?.state === "overdue") continue;
          expect(standing?.state === "blocked").toBe(lateBehind(facts, one, on));
        }
      }),
    );
  });
});

/** The same, said slowly: something it needs that is not done is late, or has something late behind it. */
function lateBehind(facts: readonly MilestoneFact[], one: MilestoneFact, on: string): boolean {
  return one.needs.some((need) => {
    const needed = facts.find((other) => keyOf(other) === keyOf(need));
    if (!needed || (needed.doneOn !== null && needed.doneOn <= on)) return false;
    return (needed.due !== null && needed.due < on) || lateBehind(facts, needed, on);
  });
}
