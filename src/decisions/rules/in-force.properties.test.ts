import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { DecisionCase, InForceAnswer, Reason } from "../vocabulary.ts";
import { likelyDecision, someDay, someDecision } from "./in-force.arbitrary.cases.ts";
import { holdsAgain } from "./holds-again.ts";
import { inForce } from "./in-force.ts";
import { oracle, type OracleAnswer } from "./in-force.oracle.ts";

const decision = fc.oneof(someDecision, likelyDecision);
/** Enough to catch a slip in every run of the suite; set RUNS=100000 after changing a rule. */
const runs = { numRuns: Number(process.env["RUNS"] ?? 500) };

const isInForce = (answer: InForceAnswer) => answer.status === "in-force" || answer.status === "partly";

function everyReason(reason: Reason): Reason[] {
  return [reason, ...reason.children.flatMap(everyReason)];
}

function asOracle(answer: InForceAnswer, { clauses }: DecisionCase): OracleAnswer {
  const whole = clauses.length > 0 ? clauses : ["(all)"];
  return {
    status: answer.status,
    since: answer.since,
    until: answer.until,
    bound: Object.fromEntries(
      answer.for.map((each) => [
        each.party,
        { clauses: [...(each.clauses === "all" ? whole : each.clauses)].sort(), since: each.since, until: each.until },
      ]),
    ),
    unsettled: answer.unsettled.map((each) => each.party).sort(),
  };
}

describe("in force, on any decision", () => {
  it("agrees with the slow answer", () => {
    fc.assert(
      fc.property(decision, someDay, (each, on) => {
        expect(asOracle(inForce(each, on), each)).toEqual(oracle(each, on));
      }),
      runs,
    );
  });

  it("does not depend on the order in which anything was registered", () => {
    const shuffled = decision.chain((each) =>
      fc.record({
        before: fc.constant(each),
        resolutions: fc.shuffledSubarray(each.resolutions, { minLength: each.resolutions.length }),
        adoptions: fc.shuffledSubarray(each.adoptions, { minLength: each.adoptions.length }),
        withdrawals: fc.shuffledSubarray(each.withdrawals, { minLength: each.withdrawals.length }),
      }),
    );
    fc.assert(
      fc.property(shuffled, someDay, ({ before, ...registered }, on) => {
        expect(inForce({ ...before, ...registered }, on)).toEqual(inForce(before, on));
      }),
      runs,
    );
  });

  it("never goes out of force by one more adoption", () => {
    const oneMore = fc.record({
      party: fc.constantFrom("trondheim", "melhus", "skaun", "malvik"),
      organ: fc.constantFrom("council" as const, "executive-board" as const, "mayor" as const),
      day: someDay,
    });
    fc.assert(
      fc.property(likelyDecision, oneMore, someDay, (each, more, on) => {
        // Where nobody may leave: an earlier effect lets a withdrawal, too, end the decision earlier.
        const staying = { ...each, rule: { ...each.rule, withdrawalNoticeDays: null } };
        fc.pre(isInForce(inForce(staying, on)));
        const resolutions = [
          ...each.resolutions,
          { id: "more", outcome: "adopted" as const, comparison: "same" as const, ...more },
        ];
        const after = inForce({ ...staying, resolutions }, on);
        const nobodyLeft = after.status === "ended" && after.unsettled.length > 0;
        expect(isInForce(after) || nobodyLeft).toBe(true);
      }),
      runs,
    );
  });

  it("explains itself: every reason, evaluated again from its leaves, says the same", () => {
    fc.assert(
      fc.property(decision, someDay, (each, on) => {
        const answer = inForce(each, on);
        for (const reason of everyReason(answer.because)) expect(holdsAgain(reason)).toBe(reason.holds);
        expect(answer.because.holds).toBe(isInForce(answer));
      }),
      runs,
    );
  });

  it("explains each party: its reason holds exactly when it is bound", () => {
    fc.assert(
      fc.property(decision, someDay, (each, on) => {
        const answer = inForce(each, on);
        const told = everyReason(answer.because).filter((reason) => reason.code === "binds-party" && reason.holds);
        expect(told.map((reason) => reason.params["party"])).toEqual(answer.for.map((bound) => bound.party));
      }),
      runs,
    );
  });

  it("stays in force from its first day until it has ended, with the same first day", () => {
    fc.assert(
      fc.property(likelyDecision, someDay, someDay, (each, a, b) => {
        const [early, late] = a <= b ? [a, b] : [b, a];
        const first = inForce(each, early);
        fc.pre(first.since !== undefined);
        const then = inForce(each, late);
        expect(then.since).toBe(first.since);
        expect(["in-force", "partly", "ended"]).toContain(then.status);
        if (first.status === "ended") expect(then.status).toBe("ended");
        if (isInForce(first)) expect(isInForce(then)).toBe(first.until === undefined || late < first.until);
      }),
      runs,
    );
  });

  it("keeps each party bound from its first day to its last", () => {
    fc.assert(
      fc.property(likelyDecision, someDay, someDay, (each, early, late) => {
        for (const bound of inForce(each, early).for) {
          const then = inForce(each, late).for.find((other) => other.party === bound.party);
          const should = bound.since <= late && (bound.until === undefined || late < bound.until);
          expect(then !== undefined).toBe(should);
          if (then) expect([then.since, then.until]).toEqual([bound.since, bound.until]);
        }
      }),
      runs,
    );
  });

  it("binds only parties that are concerned and exist that day", () => {
    fc.assert(
      fc.property(decision, someDay, (each, on) => {
        for (const bound of inForce(each, on).for) {
          const party = each.parties.find((other) => other.id === bound.party);
          expect(party).toBeDefined();
          expect((party?.since ?? "") <= on && on < (party?.ended ?? "9999")).toBe(true);
          expect(bound.since <= on && on < (bound.until ?? "9999")).toBe(true);
        }
      }),
      runs,
    );
  });

  it("misses nothing exactly when it is in force for all, or has ended", () => {
    fc.assert(
      fc.property(decision, someDay, (each, on) => {
        const answer = inForce(each, on);
        expect(answer.missing.length === 0).toBe(answer.status === "in-force" || answer.status === "ended");
      }),
      runs,
    );
  });

  it("does not look beyond the day, but for how long it lasts", () => {
    fc.assert(
      fc.property(decision, someDay, (each, on) => {
        const known = <Fact extends { day: string }>(facts: Fact[]) => facts.filter((fact) => fact.day <= on);
        const today = {
          ...each,
          resolutions: known(each.resolutions),
          adoptions: known(each.adoptions),
          withdrawals: known(each.withdrawals),
        };
        const strip = (answer: InForceAnswer) => ({
          ...answer,
          until: undefined,
          for: answer.for.map((bound) => ({ ...bound, until: undefined })),
        });
        expect(strip(inForce(today, on))).toEqual(strip(inForce(each, on)));
      }),
      runs,
    );
  });
});
