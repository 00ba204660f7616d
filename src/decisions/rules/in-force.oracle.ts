/**
 * The in-force question answered a second time, slowly and without cleverness, to test the first answer against: walk
 * the calendar day by day, try every choice of one meeting for each body, keep what has been bound. It shares no code
 * with the rules but the calendar, and explains nothing.
 */
import type { Day } from "#cooperation/vocabulary.ts";
import type { ConcernedParty, DecisionCase, InForceStatus, ResolutionFact } from "../vocabulary.ts";
import { addDays } from "./calendar.ts";
import {
  approves,
  asked,
  atHome,
  document,
  endOf,
  lastBallot,
  leafConditions,
  leavingDay,
  reserves,
  stageMet,
  standing,
  type Home,
} from "./in-force.oracle-day.ts";

export type OracleAnswer = {
  status: InForceStatus;
  since: Day | undefined;
  until: Day | undefined;
  /** Party → what it is bound by, sorted. */
  bound: { [party: string]: { clauses: string[]; since: Day; until: Day | undefined } };
  unsettled: string[];
};

/** What the party would be bound by on the day, from then on, and whether there is a ground for it at all. */
function entitled(
  c: DecisionCase,
  party: ConcernedParty,
  effect: Day,
  day: Day,
): { ground: boolean; clauses: string[] } {
  const { whom, reservation, accession } = c.rule.binds;
  const home: Home[] = c.rule.stages
    .flatMap((stage) => leafConditions(stage.condition))
    .filter((leaf) => leaf.kind === "resolutions");
  let terms = home.length > 0 ? home : [atHome];
  let clauses: string[] = [];
  const named = whom.kind === "named" && whom.parties.includes(party.id);
  const adopted = (r: ResolutionFact | undefined) =>
    asked(c, party.id).filter((clause) => r?.clauses === undefined || r.clauses.includes(clause));
  if (named) clauses = asked(c, party.id);
  else if (party.part === "accedes") {
    terms = [atHome];
    const own = standing(c, party.id, atHome, day);
    const whole = own && { ...own };
    if (whole) delete whole.clauses;
    if (accession !== "none" && approves(c, whole, atHome)) clauses = adopted(own);
    if (accession === "whole" && !document(c).every((clause) => clauses.includes(clause))) clauses = [];
  } else if (party.part === "decides" && whom.kind === "all" && (party.since ?? "0000") <= effect)
    clauses = asked(c, party.id);
  else if (party.part === "decides" && whom.kind !== "named") {
    if (whom.kind === "adopters" && home.length === 0) {
      terms = [atHome];
      if (lastBallot(c, party.id, day)?.vote === "for") clauses = asked(c, party.id);
    } else {
      const good = terms.find((each) => approves(c, standing(c, party.id, each, day), each));
      if (good) clauses = adopted(standing(c, party.id, good, day));
    }
  }
  if (clauses.length === 0) return { ground: false, clauses };
  const best = terms.find((each) => approves(c, standing(c, party.id, each, day), each)) ?? terms[0] ?? atHome;
  const own = standing(c, party.id, best, day);
  const stand = lastBallot(c, party.id, day);
  const against: (string[] | undefined)[] = [];
  if (own && reserves(own)) against.push(own.reservedClauses);
  if (stand?.reserved) against.push(stand.reservedClauses);
  for (const list of against) {
    if (reservation === "no-effect") continue;
    if (reservation === "frees-party" || !list || list.length === 0) clauses = [];
    else clauses = clauses.filter((clause) => !list.includes(clause));
  }
  return { ground: true, clauses };
}

function lastDay(c: DecisionCase, on: Day): Day {
  const days = [
    on,
    c.opened,
    c.replaced?.day,
    ...c.resolutions.map((r) => r.day),
    ...c.adoptions.map((m) => m.day),
    ...c.withdrawals.map((w) => leavingDay(c, w.party)),
    ...[...c.members, ...Object.values(c.groups).flat()].flatMap((m) => [m.since, m.until]),
    ...c.parties.flatMap((p) => [p.since, p.ended]),
  ];
  const last = days.reduce<Day>(
    (latest, day) => (day !== undefined && day > latest && day < "9999" ? day : latest),
    on,
  );
  return addDays(last, 1);
}

export function oracle(c: DecisionCase, on: Day): OracleAnswer {
  const bound = new Map<string, Map<string, Day>>();
  const firstOf = new Map<string, Day>();
  const grounds = new Set<string>();
  const toTheEnd = new Set<string>();
  let effect: Day | undefined;
  let since: Day | undefined;
  let until: Day | undefined;
  let answer: OracleAnswer = { status: "not-in-force", since: undefined, until: undefined, bound: {}, unsettled: [] };
  const isReplaced = (day: Day) => c.replaced !== undefined && c.replaced.day <= day;

  for (let day = c.opened; day <= lastDay(c, on); day = addDays(day, 1)) {
    if (effect === undefined && !isReplaced(day) && c.rule.stages.every((_, index) => stageMet(c, index, day)))
      effect = day;
    for (const party of bound.keys()) {
      if (isReplaced(day) || leavingDay(c, party) <= day || endOf(c, party) <= day) {
        if (endOf(c, party) <= day && !isReplaced(day) && leavingDay(c, party) > day) toTheEnd.add(party);
        if (endOf(c, party) === day && leavingDay(c, party) === day && !isReplaced(day)) toTheEnd.add(party);
        bound.delete(party);
        if (day > on && answer.bound[party]) answer.bound[party].until ??= day;
      }
    }
    if (effect !== undefined && until === undefined && !isReplaced(day)) {
      for (const party of c.parties) {
        if ((party.since ?? "0000") > day || leavingDay(c, party.id) <= day || endOf(c, party.id) <= day) continue;
        const { ground, clauses } = entitled(c, party, effect, day);
        if (ground) grounds.add(party.id);
        if (clauses.length === 0) continue;
        if (!bound.has(party.id)) bound.set(party.id, new Map());
        if (!firstOf.has(party.id)) firstOf.set(party.id, day);
        for (const clause of clauses) if (!bound.get(party.id)?.has(clause)) bound.get(party.id)?.set(clause, day);
      }
    }
    if (bound.size > 0) since ??= day;
    if (since !== undefined && bound.size === 0) until ??= day;
    if (day !== on) continue;

    const meant = c.parties.filter((p) => {
      if ((p.since ?? "0000") > on || endOf(c, p.id) <= on) return false;
      const { whom } = c.rule.binds;
      if (whom.kind === "named") return whom.parties.includes(p.id);
      return p.part === "decides" && (whom.kind === "all" || grounds.has(p.id));
    });
    const whole = meant.every((p) => asked(c, p.id).every((clause) => bound.get(p.id)?.has(clause)));
    answer = {
      status:
        isReplaced(on) || until !== undefined
          ? "ended"
          : bound.size === 0
            ? "not-in-force"
            : whole
              ? "in-force"
              : "partly",
      since,
      until: undefined,
      bound: Object.fromEntries(
        [...bound].map(([party, clauses]) => [
          party,
          { clauses: [...clauses.keys()].sort(), since: firstOf.get(party) ?? "", until: undefined },
        ]),
      ),
      unsettled: isReplaced(on) ? [] : [...toTheEnd].filter((party) => !takenOver(c, party, bound, on)).sort(),
    };
  }
  if (answer.since !== undefined) answer.until = until;
  return answer;
}

function takenOver(c: DecisionCase, party: string, bound: Map<string, unknown>, on: Day): boolean {
  const { successors = [], ended = "" } = c.parties.find((p) => p.id === party) ?? {};
  return (
    successors.length > 0 &&
    successors.every((successor) => {
      const own = standing(c, successor, atHome, on);
      return bound.has(successor) && own !== undefined && own.day >= ended && approves(c, own, atHome);
    })
  );
}
