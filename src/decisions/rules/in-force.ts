import type { Day } from "#cooperation/vocabulary.ts";
import type { BoundParty, DecisionCase, InForceAnswer, InForceStatus, Missing, Unsettled } from "../vocabulary.ts";
import { because } from "./because.ts";
import { bindingOf } from "./binding.ts";
import { askedOf, exists, factsOf, hasWithdrawn, type Facts } from "./facts.ts";
import { historyOf, type History, type PartyHistory } from "./history.ts";
import { distinct, lacking } from "./missing.ts";
import { accessionTerms, positionOf } from "./position.ts";
import { stagesOf, type Stages } from "./stages.ts";

function isBound({ since, until }: PartyHistory, on: Day): boolean {
  return since !== undefined && since <= on && (until === undefined || on < until);
}

function boundParty(facts: Facts, history: PartyHistory, on: Day): BoundParty[] {
  const { party, since, until, binding } = history;
  if (since === undefined || !binding || !isBound(history, on)) return [];
  const bound = [...history.clauses].filter(([, from]) => from <= on);
  const whole =
    party.clauses === undefined && facts.document.every((clause) => bound.some(([each]) => each === clause));
  const later = bound.filter(([, from]) => from > since);
  return [
    {
      party: party.id,
      clauses: whole ? "all" : askedOf(facts, party.id).filter((clause) => bound.some(([each]) => each === clause)),
      since,
      ...(until !== undefined && { until }),
      why: binding.why,
      ...(later.length > 0 && { clauseSince: Object.fromEntries(later) }),
    },
  ];
}

/** Meant to be bound on the day, and alive to be so. */
function isMeant(facts: Facts, { party, meantFrom }: PartyHistory, on: Day): boolean {
  if (!exists(facts, party.id, on) || (party.since !== undefined && party.since > on)) return false;
  const { whom } = facts.decision.rule.binds;
  switch (whom.kind) {
    case "all":
      return party.part === "decides";
    case "adopters":
      return party.part === "decides" && meantFrom !== undefined && meantFrom <= on;
    case "named":
      return whom.parties.includes(party.id);
    default:
      return whom satisfies never;
  }
}

function isWhole(facts: Facts, history: PartyHistory, on: Day): boolean {
  const from = history.clauses;
  return isBound(history, on) && askedOf(facts, history.party.id).every((clause) => (from.get(clause) ?? "9999") <= on);
}

/**
 * A party that was bound to its last day. Its successors settle the question by adopting on their own behalf, each of
 * them, on or after that day.
 */
function unsettledOf(facts: Facts, histories: readonly PartyHistory[], on: Day): Unsettled[] {
  const { replaced } = facts.decision;
  if (replaced && replaced.day <= on) return [];
  return histories.flatMap(({ party, since, until }) => {
    if (party.ended === undefined || party.ended > on || since === undefined || until !== party.ended) return [];
    const { ended, successors = [] } = party;
    const settled =
      successors.length > 0 && successors.every((each) => hasTakenOver(facts, histories, each, ended, on));
    return settled ? [] : [{ party: party.id, ended, successors }];
  });
}

function hasTakenOver(
  facts: Facts,
  histories: readonly PartyHistory[],
  successor: string,
  from: Day,
  on: Day,
): boolean {
  const bound = histories.some((history) => history.party.id === successor && isBound(history, on));
  const position = positionOf(facts, successor, accessionTerms, on);
  return bound && position.kind === "approves" && position.resolution.day >= from;
}

function missingFromStages(facts: Facts, stages: Stages, on: Day): Missing[] {
  return facts.decision.rule.stages.flatMap((_, index) => stages.evaluate(index, on).missing);
}

/** What would bind the parties that are meant to be bound wholly; where none is meant yet, those that could adopt. */
function missingFromParties(facts: Facts, { effect = "", parties }: History, on: Day): Missing[] {
  const alive = parties.filter(
    ({ party }) => exists(facts, party.id, on) && (party.since === undefined || party.since <= on),
  );
  const meant = alive.filter((each) => isMeant(facts, each, on));
  const asked = meant.length > 0 ? meant.filter((each) => !isWhole(facts, each, on)) : alive;
  return asked.flatMap(({ party }) =>
    hasWithdrawn(facts, party.id, on)
      ? [lacking("reversal", { party: party.id })]
      : bindingOf(facts, party, effect, on).missing,
  );
}

function statusOf(facts: Facts, history: History, on: Day): InForceStatus {
  const { replaced } = facts.decision;
  if ((replaced && replaced.day <= on) || (history.ended !== undefined && history.ended <= on)) return "ended";
  if (!history.parties.some((each) => isBound(each, on))) return "not-in-force";
  const meant = history.parties.filter((each) => isMeant(facts, each, on));
  return meant.every((each) => isWhole(facts, each, on)) ? "in-force" : "partly";
}

function missingOf(facts: Facts, stages: Stages, history: History, status: InForceStatus, on: Day): Missing[] {
  if (status === "in-force" || status === "ended") return [];
  const takenEffect = history.effect !== undefined && history.effect <= on;
  const missing = distinct(takenEffect ? missingFromParties(facts, history, on) : missingFromStages(facts, stages, on));
  return missing.length > 0 ? missing : [lacking("resolution", { cite: facts.decision.rule.cite })];
}

/**
 * Whether a joint decision is in force on a day, for whom, since when, why, and what is missing.
 *
 * Only facts dated on or before a day count on that day. The decision takes effect on the first day on which every
 * stage of its rule is met and stays in force for each party until it withdraws, ends, or the decision is replaced.
 *
 * `in-force`: every party meant to be bound is, by all it was asked for. Meant are all deciding parties that exist that
 * day (`binds.whom` all), those of them that have adopted (adopters), or the named ones; parties that may accede are
 * not meant until they do, and are not waited for. `partly`: somebody is bound, but not all of those wholly.
 * `ended`: replaced, whether or not it ever took effect, or everybody who was bound has left or ended.
 *
 * `until`, of the answer and of each party, may lie after `on`: it is the first day no longer in force as the recorded
 * facts have it (a withdrawal, a replacement or an end of a party that is in the input), and absent where none is.
 */
export function inForce(decision: DecisionCase, on: Day): InForceAnswer {
  const facts = factsOf(decision);
  const stages = stagesOf(facts);
  const history = historyOf(facts, stages);
  const status = statusOf(facts, history, on);
  const since = history.parties.reduce<Day | undefined>(
    (first, each) =>
      each.since !== undefined && each.since <= on && (first === undefined || each.since < first) ? each.since : first,
    undefined,
  );
  return {
    on,
    status,
    ...(since !== undefined && { since }),
    ...(since !== undefined && history.ended !== undefined && { until: history.ended }),
    for: history.parties.flatMap((each) => boundParty(facts, each, on)),
    unsettled: unsettledOf(facts, history.parties, on),
    missing: missingOf(facts, stages, history, status, on),
    because: because(facts, stages, history, on),
  };
}
