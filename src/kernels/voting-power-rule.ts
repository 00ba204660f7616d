/**
 * Decision rules as monotone compositions of weighted thresholds: what a statute says about how a body decides.
 * "Two thirds of the votes and more than half of the members, or all of the founding members" is one value.
 */

/** The coalition's summed weight must reach the quota; weights and quota are whole numbers, one weight a party. */
export type ThresholdRule = { kind: "threshold"; weights: readonly number[]; quota: number };

/** A threshold, or several rules that must all hold, or of which one must hold. */
export type VotingRule =
  | ThresholdRule
  | { kind: "all"; rules: readonly VotingRule[] }
  | { kind: "any"; rules: readonly VotingRule[] };

/** The most parties a rule may have: two 52-bit remainders must hold any count of coalitions. */
export const MOST_PARTIES = 100;

/** At least `quota` of the votes. */
export function atLeast(quota: number, weights: readonly number[]): ThresholdRule {
  return { kind: "threshold", weights, quota };
}

/** More than the fraction numerator / denominator of all votes; half by default. */
export function moreThan(weights: readonly number[], numerator = 1, denominator = 2): ThresholdRule {
  return atLeast(Math.floor((total(weights) * numerator) / denominator) + 1, weights);
}

/** At least `quota` parties, one vote each. */
export function atLeastParties(quota: number, parties: number): ThresholdRule {
  return atLeast(
    quota,
    Array.from({ length: parties }, () => 1),
  );
}

/** Each of the holders must agree: a veto group. */
export function consentOf(holders: readonly number[], parties: number): ThresholdRule {
  return atLeast(
    holders.length,
    Array.from({ length: parties }, (_, party) => (holders.includes(party) ? 1 : 0)),
  );
}

/** All rules must hold. */
export function allOf(...rules: VotingRule[]): VotingRule {
  return { kind: "all", rules };
}

/** One of the rules must hold. */
export function anyOf(...rules: VotingRule[]): VotingRule {
  return { kind: "any", rules };
}

/** The thresholds at the leaves, left to right. */
export function thresholdsOf(rule: VotingRule): ThresholdRule[] {
  return rule.kind === "threshold" ? [rule] : rule.rules.flatMap(thresholdsOf);
}

/** Number of parties; throws a plain sentence when the rule is empty, uneven or not in whole numbers. */
export function checkRule(rule: VotingRule): number {
  if (rule.kind !== "threshold" && rule.rules.length === 0)
    throw new RangeError(`A composed rule ("${rule.kind}") needs at least one rule inside.`);
  const parties = thresholdsOf(rule)[0]?.weights.length ?? 0;
  if (rule.kind !== "threshold") for (const inner of rule.rules) checkRule(inner);
  for (const { weights, quota } of thresholdsOf(rule)) {
    if (weights.length !== parties)
      throw new RangeError(`One threshold has ${parties} weights, another ${weights.length}; each party needs one.`);
    weights.forEach((weight, party) => {
      if (!Number.isSafeInteger(weight) || weight < 0)
        throw new RangeError(`Weight ${weight} of party ${party + 1} is not a whole number of 0 or more.`);
    });
    if (!Number.isSafeInteger(quota)) throw new RangeError(`Quota ${quota} is not a whole number.`);
  }
  if (parties === 0) throw new RangeError("A rule needs at least one party.");
  if (parties > MOST_PARTIES)
    throw new RangeError(`${parties} parties are more than the ${MOST_PARTIES} that are counted exactly.`);
  return parties;
}

/** Whether the coalition wins; `present[party]` is true or 1 for its members. */
export function wins(rule: VotingRule, present: ArrayLike<boolean | number>): boolean {
  switch (rule.kind) {
    case "threshold": {
      let votes = 0;
      for (let party = 0; party < rule.weights.length; party++) if (present[party]) votes += rule.weights[party];
      return votes >= rule.quota;
    }
    case "all":
      return rule.rules.every((inner) => wins(inner, present));
    case "any":
      return rule.rules.some((inner) => wins(inner, present));
    default:
      return rule satisfies never;
  }
}

/**
 * The rule as alternatives, each a conjunction of thresholds; undefined when there would be more than `most`
 * (the counting over alternatives doubles with each).
 */
export function alternativesOf(rule: VotingRule, most: number): ThresholdRule[][] | undefined {
  if (rule.kind === "threshold") return [[rule]];
  let result: ThresholdRule[][] = rule.kind === "any" ? [] : [[]];
  for (const inner of rule.rules) {
    const parts = alternativesOf(inner, most);
    if (!parts) return undefined;
    result =
      rule.kind === "any" ? [...result, ...parts] : result.flatMap((left) => parts.map((right) => [...left, ...right]));
    if (result.length > most) return undefined;
  }
  return result;
}

/** Sum of all weights. */
export function total(weights: readonly number[]): number {
  return weights.reduce((sum, weight) => sum + weight, 0);
}
