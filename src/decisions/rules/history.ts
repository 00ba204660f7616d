import type { Day } from "#cooperation/vocabulary.ts";
import type { ConcernedParty } from "../vocabulary.ts";
import { bindingOf, type Binding } from "./binding.ts";
import { askedOf, eventDays, type Facts } from "./facts.ts";
import type { Stages } from "./stages.ts";

/** When one party is bound, and by what from which day. */
export type PartyHistory = {
  party: ConcernedParty;
  /** From which day there is a ground to bind it, whatever it has reserved against. */
  meantFrom?: Day;
  /** Bound from, and first day no longer. */
  since?: Day;
  until?: Day;
  /** Clause → the first day on which it is bound by it. */
  clauses: ReadonlyMap<string, Day>;
  /** As it stood on `since`. */
  binding?: Binding;
};

/** The whole story that the recorded facts tell; the answer for a day is read out of it. */
export type History = {
  /** The day on which all stages were met for the first time. */
  effect?: Day;
  /** First day on which nobody is bound any more. */
  ended?: Day;
  parties: PartyHistory[];
};

function earliest(...days: (Day | undefined)[]): Day | undefined {
  return days.reduce(
    (first, day) => (first === undefined || (day !== undefined && day < first) ? day : first),
    undefined,
  );
}

function partyHistory(facts: Facts, party: ConcernedParty, effect: Day, days: readonly Day[]): PartyHistory {
  const until = earliest(party.ended, facts.withdrawals.get(party.id)?.effective, facts.decision.replaced?.day);
  const asked = askedOf(facts, party.id);
  const clauses = new Map<string, Day>();
  let meantFrom: Day | undefined;
  let first: { since: Day; binding: Binding } | undefined;
  for (const day of days) {
    if (day < effect || (party.since !== undefined && day < party.since)) continue;
    if (until !== undefined && day >= until) break;
    const binding = bindingOf(facts, party, effect, day);
    if (binding.meant) meantFrom ??= day;
    for (const clause of binding.clauses) if (!clauses.has(clause)) clauses.set(clause, day);
    if (!first && binding.clauses.length > 0) first = { since: day, binding };
    if (clauses.size === asked.length) break;
  }
  return {
    party,
    clauses,
    ...(meantFrom !== undefined && { meantFrom }),
    ...first,
    ...(first && until !== undefined && { until }),
  };
}

/** The first day that nobody covers after the first binding; bindings that begin later find the decision ended. */
function firstGap(parties: readonly PartyHistory[]): Day | undefined {
  const spans = parties
    .flatMap(({ since, until }) => (since === undefined ? [] : [{ since, until }]))
    .sort((a, b) => (a.since < b.since ? -1 : 1));
  let covered = spans[0]?.since;
  for (const { since, until } of spans) {
    if (covered === undefined || since > covered) break;
    if (until === undefined) return undefined;
    if (until > covered) covered = until;
  }
  return covered;
}

function withoutBinding({ party, meantFrom }: PartyHistory): PartyHistory {
  return { party, clauses: new Map(), ...(meantFrom !== undefined && { meantFrom }) };
}

/**
 * In force from the first day on which all stages are met, and from then on whatever is resolved later: only
 * withdrawal, replacement or the party's own end takes a party out. A decision replaced before that day never was.
 */
export function historyOf(facts: Facts, stages: Stages): History {
  const { replaced, rule } = facts.decision;
  const days = eventDays(facts);
  const effect = days.find((day) => stages.firstUnmet(rule.stages.length, day) === -1);
  if (effect === undefined || (replaced && replaced.day <= effect)) return { parties: [] };
  const concerned = [...facts.parties.values()].filter(
    (party) =>
      party.part !== "consulted" || (rule.binds.whom.kind === "named" && rule.binds.whom.parties.includes(party.id)),
  );
  const parties = concerned.map((party) => partyHistory(facts, party, effect, days));
  const ended = firstGap(parties);
  if (ended === undefined) return { effect, parties };
  return {
    effect,
    ended,
    parties: parties.map((each) => (each.since !== undefined && each.since >= ended ? withoutBinding(each) : each)),
  };
}
