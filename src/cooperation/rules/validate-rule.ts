import type { Condition, Day, DecisionRule, GroupMember, Groups, Threshold, Voters } from "../vocabulary.ts";

export const ruleFaultCodes = [
  "no-stages",
  "duplicate-stage",
  "nothing-to-join", // all/any of no conditions
  "no-organs",
  "no-voters", // an empty list of parties
  "unknown-group",
  "empty-group",
  "share-not-whole", // numerator or denominator is no whole number
  "share-negative",
  "share-without-denominator",
  "share-above-one",
  "share-never-reached", // more than the whole
  "weight-negative",
  "weight-not-a-number",
  "days-not-whole",
  "days-negative",
  "nobody-bound", // binds named parties, none named
  "too-many-bodies", // conditions on four bodies or more that must be tried together
  "backwards", // until before since
] as const;
export type RuleFaultCode = (typeof ruleFaultCodes)[number];

/** `path` as in the file: `stages[0].condition.of[1].majority.share`; `detail` is the value at fault. */
export type RuleFault = { path: string; code: RuleFaultCode; detail: string };

type Say = (path: string, code: RuleFaultCode, detail: unknown) => void;

function checkThreshold({ is, share }: Threshold, path: string, say: Say): void {
  const [numerator, denominator] = share;
  const detail = `${numerator}/${denominator}`;
  if (!Number.isInteger(numerator) || !Number.isInteger(denominator)) say(path, "share-not-whole", detail);
  else if (denominator === 0) say(path, "share-without-denominator", detail);
  else if (numerator < 0 || denominator < 0) say(path, "share-negative", detail);
  else if (numerator > denominator) say(path, "share-above-one", detail);
  else if (is === "more-than" && numerator === denominator) say(path, "share-never-reached", detail);
}

function checkWeights(weights: { [party: string]: number }, path: string, say: Say): void {
  for (const [party, weight] of Object.entries(weights)) {
    if (!Number.isFinite(weight)) say(`${path}.${party}`, "weight-not-a-number", weight);
    else if (weight < 0) say(`${path}.${party}`, "weight-negative", weight);
  }
}

function checkDays(days: number, path: string, say: Say): void {
  if (!Number.isInteger(days)) say(path, "days-not-whole", days);
  else if (days < 0) say(path, "days-negative", days);
}

function checkVoters(voters: Voters, groups: Groups, path: string, say: Say): void {
  if (voters.kind === "parties" && voters.parties.length === 0) say(`${path}.parties`, "no-voters", "");
  if (voters.kind !== "group") return;
  if (!Object.hasOwn(groups, voters.group)) say(`${path}.group`, "unknown-group", voters.group);
  else if (groups[voters.group]?.length === 0) say(`${path}.group`, "empty-group", voters.group);
}

function bodiesIn(condition: Condition): Set<string> {
  if ("of" in condition) return new Set(condition.of.flatMap((part) => [...bodiesIn(part)]));
  return new Set("body" in condition ? [condition.body] : []);
}

/** Every combination of one meeting for each body is tried: a fourth body would make a file slow to answer. */
const mostBodies = 3;

function checkCondition(condition: Condition, groups: Groups, path: string, say: Say): void {
  switch (condition.kind) {
    case "all":
    case "any":
      if (condition.of.length === 0) say(`${path}.of`, "nothing-to-join", condition.kind);
      condition.of.forEach((part, index) => checkCondition(part, groups, `${path}.of[${index}]`, say));
      return;
    case "resolutions":
    case "vote":
      checkVoters(condition.voters, groups, `${path}.voters`, say);
      checkThreshold(condition.majority, `${path}.majority.share`, say);
      if (condition.quorum) checkThreshold(condition.quorum, `${path}.quorum.share`, say);
      if (condition.weights) checkWeights(condition.weights, `${path}.weights`, say);
      if (condition.kind === "resolutions" && condition.organs.length === 0) say(`${path}.organs`, "no-organs", "");
      return;
    case "consensus":
      checkVoters(condition.voters, groups, `${path}.voters`, say);
      return;
    case "notice":
    case "hearing":
      checkDays(condition.days, `${path}.days`, say);
      return;
    default:
      condition satisfies never;
  }
}

function checkSpan({ since, until }: { since?: Day; until?: Day }, path: string, say: Say): void {
  if (since !== undefined && until !== undefined && until < since) say(path, "backwards", `${since} – ${until}`);
}

function checkGroups(groups: Groups, say: Say): void {
  for (const [group, members] of Object.entries(groups)) {
    members.forEach((member: GroupMember, index) => checkSpan(member, `groups.${group}[${index}]`, say));
  }
}

/**
 * What is wrong with the meaning of a rule that has the right shape (contract.ts parses that before). Empty: nothing.
 */
export function validateRule(rule: DecisionRule, groups: Groups): RuleFault[] {
  const faults: RuleFault[] = [];
  const say: Say = (path, code, detail) => faults.push({ path, code, detail: String(detail) });
  if (rule.stages.length === 0) say("stages", "no-stages", "");
  rule.stages.forEach((stage, index) => {
    const path = `stages[${index}]`;
    if (rule.stages.findIndex((each) => each.id === stage.id) < index) say(`${path}.id`, "duplicate-stage", stage.id);
    checkCondition(stage.condition, groups, `${path}.condition`, say);
    const bodies = bodiesIn(stage.condition);
    if (bodies.size > mostBodies) say(`${path}.condition`, "too-many-bodies", [...bodies].join(", "));
  });
  const { whom } = rule.binds;
  if (whom.kind === "named" && whom.parties.length === 0) say("binds.whom.parties", "nobody-bound", "");
  if (rule.withdrawalNoticeDays !== null) checkDays(rule.withdrawalNoticeDays, "withdrawalNoticeDays", say);
  checkGroups(groups, say);
  return faults;
}
