import type { Condition, DecisionRule, Threshold, Voters } from "#cooperation/vocabulary.ts";
import { allOf, anyOf, atLeast, consentOf, total, type VotingRule } from "#kernels/voting-power-rule.ts";

/** What one condition of the rule needs when everybody votes: so many of so many votes. */
export type Needed = { kind: "vote" | "consensus" | "resolutions"; needed: number; of: number; voters: number };

export type RuleOfVotes = { rule: VotingRule; needed: Needed[] };

/**
 * The part of a decision rule that is about votes, as the power indices take it; null when no condition is. Everybody is taken to vote,
 * so that quorum is reached and shares of votes cast are shares of all. Consensus: nobody may vote against, so that each can stop it.
 * @param parties who has a vote, in the order of the weights
 * @param group the parties of a named group that day
 */
export function votesOf(
  rule: DecisionRule,
  parties: readonly string[],
  group: (name: string) => readonly string[],
): RuleOfVotes | null {
  return together(
    rule.stages.map((stage) => votesIn(stage.condition, parties, group)),
    allOf,
  );
}

function together(
  parts: readonly (RuleOfVotes | null)[],
  join: (...rules: VotingRule[]) => VotingRule,
): RuleOfVotes | null {
  const given = parts.filter((one) => one !== null);
  const [only, ...others] = given;
  if (!only) return null;
  return others.length === 0
    ? only
    : { rule: join(...given.map((one) => one.rule)), needed: given.flatMap((one) => one.needed) };
}

function votesIn(
  condition: Condition,
  parties: readonly string[],
  group: (name: string) => readonly string[],
): RuleOfVotes | null {
  switch (condition.kind) {
    case "all":
      return together(
        condition.of.map((one) => votesIn(one, parties, group)),
        allOf,
      );
    case "any":
      return together(
        condition.of.map((one) => votesIn(one, parties, group)),
        anyOf,
      );
    case "vote":
    case "resolutions": {
      const weights = weightsOf(parties, votersIn(condition.voters, parties, group), condition.weights ?? {});
      const quota = quotaOf(condition.majority, total(weights));
      const of = total(weights);
      const voters = weights.filter((one) => one > 0).length;
      return { rule: atLeast(quota, weights), needed: [{ kind: condition.kind, needed: quota, of, voters }] };
    }
    case "consensus": {
      const holders = votersIn(condition.voters, parties, group).map((one) => parties.indexOf(one));
      const of = holders.length;
      return {
        rule: consentOf(holders, parties.length),
        needed: [{ kind: "consensus", needed: of, of, voters: of }],
      };
    }
    case "notice":
    case "hearing":
      return null;
    default:
      return condition satisfies never;
  }
}

function votersIn(
  voters: Voters,
  parties: readonly string[],
  group: (name: string) => readonly string[],
): readonly string[] {
  switch (voters.kind) {
    case "members":
    case "deciding":
      return parties;
    case "group":
      return parties.filter((one) => group(voters.group).includes(one));
    case "parties":
      return parties.filter((one) => voters.parties.includes(one));
    default:
      return voters satisfies never;
  }
}

/** Whole numbers, as exact counting needs: fractions of a vote are counted in thousandths. */
function weightsOf(
  parties: readonly string[],
  voters: readonly string[],
  written: { readonly [party: string]: number },
): number[] {
  const weights = parties.map((one) => (voters.includes(one) ? (written[one] ?? 1) : 0));
  return weights.every(Number.isInteger) ? weights : weights.map((one) => Math.round(one * 1000));
}

function quotaOf({ is, share: [numerator, denominator] }: Threshold, votes: number): number {
  const part = votes * numerator;
  return is === "at-least" ? Math.ceil(part / denominator) : Math.floor(part / denominator) + 1;
}
