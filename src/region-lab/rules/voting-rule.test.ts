import { describe, expect, test } from "vitest";
import type { Condition, DecisionRule } from "#cooperation/vocabulary.ts";
import { votingPower } from "#kernels/voting-power.ts";
import { votesOf } from "./voting-rule.ts";

const cite = { law: "x", paragraph: "" };
const rule = (...conditions: Condition[]): DecisionRule => ({
  id: "r",
  title: "r",
  appliesTo: "ordinary",
  stages: conditions.map((condition, at) => ({ id: String(at), title: "", condition })),
  binds: { whom: { kind: "all" }, reservation: "no-effect", accession: "none" },
  withdrawalNoticeDays: null,
  cite,
});
const members = { kind: "members" } as const;
const majority = { is: "more-than", share: [1, 2] } as const;
const vote = (more: Partial<Extract<Condition, { kind: "vote" }>> = {}): Condition => ({
  kind: "vote",
  body: "b",
  voters: members,
  over: "cast",
  majority,
  ...more,
});
const none = () => [];

describe("the votes in a decision rule", () => {
  test("more than half of eight is five, at least two thirds of nine is six", () => {
    expect(votesOf(rule(vote()), "abcdefgh".split(""), none)?.needed).toEqual([
      { kind: "vote", needed: 5, of: 8, voters: 8 },
    ]);
    const thirds = vote({ majority: { is: "at-least", share: [2, 3] } });
    expect(votesOf(rule(thirds), "abcdefghi".split(""), none)?.needed[0]?.needed).toBe(6);
  });

  test("consensus gives each of them a veto", () => {
    const both = rule({
      kind: "all",
      of: [vote(), { kind: "consensus", body: "b", voters: members, reservation: "allowed" }],
    });
    const votes = votesOf(both, ["a", "b", "c"], none);
    expect(votes && votingPower(votes.rule).veto).toEqual([true, true, true]);
  });

  test("weights of the EEC of 1958 give Luxembourg nothing", () => {
    const weights = { de: 4, fr: 4, it: 4, nl: 2, be: 2, lu: 1 };
    const written = vote({ weights, majority: { is: "at-least", share: [12, 17] } });
    const votes = votesOf(rule(written), Object.keys(weights), none);
    const power = votes && votingPower(votes.rule);
    expect(power?.swings.map(Number)).toEqual([10, 10, 10, 6, 6, 0]);
  });

  test("groups count only their own, and stages must all be met", () => {
    const group = (name: string) => (name === "one" ? ["a", "b"] : ["c"]);
    const grouped = rule(
      vote({ voters: { kind: "group", group: "one" } }),
      vote({ voters: { kind: "group", group: "two" } }),
    );
    const votes = votesOf(grouped, ["a", "b", "c", "d"], group);
    expect(votes?.needed.map(({ needed, of }) => [needed, of])).toEqual([
      [2, 2],
      [1, 1],
    ]);
    expect(votes && votingPower(votes.rule).veto).toEqual([true, true, true, false]);
  });

  test("a hearing alone has no votes", () => {
    expect(votesOf(rule({ kind: "hearing", days: 42, body: "b" }), ["a"], none)).toBeNull();
  });
});
