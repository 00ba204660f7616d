import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays } from "#decisions/rules/calendar.ts";
import { planStatusCases } from "./plan-status.cases.ts";
import { planStatus, type PlanLife } from "./plan-status.ts";

describe("whether a plan holds", () => {
  test.each(planStatusCases)("$what", ({ plan, on, is }) => {
    expect(planStatus(plan, on)).toEqual(is);
  });
});

const day = fc.integer({ min: 0, max: 4_000 }).map((days) => addDays("2005-01-01", days));
const maybe = fc.option(day, { nil: null });
const life: fc.Arbitrary<PlanLife> = fc
  .record({
    begunOn: day,
    days: fc.array(fc.record({ since: maybe, until: maybe }), { maxLength: 4 }),
    periodBegins: maybe,
    periodEnds: maybe,
    endedOn: maybe,
    replacedOn: maybe,
  })
  .map(({ days, ...rest }) => ({
    ...rest,
    versions: days.map(({ since, until }, index) => ({
      version: index + 1,
      since,
      until: since !== null && until !== null && until > since ? until : null,
    })),
  }));

describe("of any plan and day", () => {
  test("in force only between an adoption and whatever ends it, and then by a version adopted by the day", () => {
    fc.assert(
      fc.property(life, day, (plan, on) => {
        const { state, version, since, until } = planStatus(plan, on);
        expect(state === "in-force").toBe(version !== null);
        if (state !== "in-force") return;
        const standing = plan.versions.find((one) => one.version === version);
        expect(standing?.since !== null && (standing?.since ?? "9999") <= on).toBe(true);
        expect((since ?? "9999") <= on).toBe(true);
        for (const end of [plan.endedOn, plan.periodEnds, plan.replacedOn, standing?.until ?? null, until])
          expect(end === null || on < end).toBe(true);
      }),
    );
  });

  test("what has ended or been replaced does not come back", () => {
    fc.assert(
      fc.property(life, day, fc.nat(2_000), (plan, on, later) => {
        const now = planStatus(plan, on).state;
        if (now !== "replaced" && now !== "ended") return;
        // Lapsed versions alone leave room for a later one.
        if (plan.versions.some((one) => (one.since ?? "") > on)) return;
        expect(planStatus(plan, addDays(on, later)).state).toMatch(/^(ended|replaced)$/);
      }),
    );
  });
});
