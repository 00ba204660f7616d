import type { Day } from "#cooperation/vocabulary.ts";
import type { AdoptionFact, ConcernedParty, DecisionCase, ResolutionFact } from "../vocabulary.ts";
import { addDays, daysBetween } from "./calendar.ts";

/**
 * A decision's facts in an order that follows from their content, never from the order in which they were registered.
 * Lists are sorted by day; on the same day the record that says least for the decision comes last and so counts last.
 */
export type Facts = {
  decision: DecisionCase;
  /** Clauses to be bound by; one nameless clause where the document has none. */
  document: readonly string[];
  parties: ReadonlyMap<string, ConcernedParty>;
  resolutions: ReadonlyMap<string, readonly ResolutionFact[]>;
  meetings: ReadonlyMap<string, readonly AdoptionFact[]>;
  /** Party → the day its notice of withdrawal was given and the day it takes effect. */
  withdrawals: ReadonlyMap<string, { notice: Day; effective: Day }>;
};

const outcomeRank = { adopted: 0, noted: 1, postponed: 2, rejected: 3 } as const;
const comparisonRank = {
  same: 0,
  editorial: 1,
  reservation: 2,
  addition: 3,
  deviation: 4,
  "not-competent": 5,
} as const;

/** Numbers and texts that a record is sorted by, the day first, what says least for the decision last. */
type SortKey = readonly (string | number)[];

function compareKeys(a: SortKey, b: SortKey): number {
  for (const [index, left] of a.entries()) {
    const right = b[index];
    if (right !== undefined && left !== right) return left < right ? -1 : 1;
  }
  return 0;
}

const listed = (ids: readonly string[] | undefined) => (ids ? JSON.stringify([...ids].sort()) : "");

function resolutionKey(fact: ResolutionFact): SortKey {
  return [
    fact.day,
    outcomeRank[fact.outcome],
    comparisonRank[fact.comparison],
    fact.reserved ? 1 : 0,
    listed(fact.reservedClauses),
    fact.clauses ? 1 : 0,
    listed(fact.clauses),
    fact.organ,
    fact.id,
  ];
}

function meetingKey(fact: AdoptionFact): SortKey {
  const positions = fact.positions.map((each) =>
    JSON.stringify([each.party, each.vote, each.chair, each.reserved, each.reservedClauses]),
  );
  return [
    fact.day,
    outcomeRank[fact.outcome],
    fact.positionsKnown ? 0 : 1,
    fact.noticeDay ?? "",
    listed(positions),
    fact.id,
  ];
}

function grouped<Fact>(
  facts: readonly Fact[],
  by: (fact: Fact) => string,
  key: (fact: Fact) => SortKey,
): Map<string, Fact[]> {
  const groups = new Map<string, Fact[]>();
  const sorted = facts.map((fact) => ({ fact, key: key(fact) })).sort((a, b) => compareKeys(a.key, b.key));
  for (const { fact } of sorted) {
    const group = groups.get(by(fact));
    if (group) group.push(fact);
    else groups.set(by(fact), [fact]);
  }
  return groups;
}

/** A notice shorter than the rule's takes effect when the rule's has run out; without a rule nobody can withdraw. */
function effectiveWithdrawals(decision: DecisionCase): Facts["withdrawals"] {
  const effective = new Map<string, { notice: Day; effective: Day }>();
  const days = decision.rule.withdrawalNoticeDays;
  if (days === null) return effective;
  for (const fact of decision.withdrawals) {
    const end = daysBetween(fact.day, fact.effective) >= days ? fact.effective : addDays(fact.day, days);
    const before = effective.get(fact.party);
    if (!before || end < before.effective || (end === before.effective && fact.day < before.notice)) {
      effective.set(fact.party, { notice: fact.day, effective: end });
    }
  }
  return effective;
}

export function factsOf(decision: DecisionCase): Facts {
  const parties = new Map<string, ConcernedParty>();
  for (const party of decision.parties) if (!parties.has(party.id)) parties.set(party.id, party);
  return {
    decision,
    document: decision.clauses.length > 0 ? decision.clauses : [""],
    parties,
    resolutions: grouped(decision.resolutions, (fact) => fact.party, resolutionKey),
    meetings: grouped(decision.adoptions, (fact) => fact.body, meetingKey),
    withdrawals: effectiveWithdrawals(decision),
  };
}

/** Whether the party still exists on the day; a party that the matter does not list is taken to exist. */
export function exists(facts: Facts, party: string, on: Day): boolean {
  const ended = facts.parties.get(party)?.ended;
  return ended === undefined || on < ended;
}

export function hasWithdrawn(facts: Facts, party: string, on: Day): boolean {
  const withdrawal = facts.withdrawals.get(party);
  return withdrawal !== undefined && withdrawal.effective <= on;
}

/** The clauses that the party is asked to adopt or accede to. */
export function askedOf(facts: Facts, party: string): readonly string[] {
  return facts.parties.get(party)?.clauses ?? facts.document;
}

/** Every day on which something recorded changes the answer, from the opening of the matter. */
export function eventDays(facts: Facts): Day[] {
  const { decision } = facts;
  const days = new Set<Day>([decision.opened]);
  const add = (day: Day | undefined) => {
    if (day !== undefined && day > decision.opened) days.add(day);
  };
  for (const fact of decision.resolutions) add(fact.day);
  for (const fact of decision.adoptions) add(fact.day);
  for (const { effective } of facts.withdrawals.values()) add(effective);
  for (const member of [...decision.members, ...Object.values(decision.groups).flat()]) {
    add(member.since);
    add(member.until);
  }
  for (const party of decision.parties) {
    add(party.since);
    add(party.ended);
  }
  return [...days].sort();
}
