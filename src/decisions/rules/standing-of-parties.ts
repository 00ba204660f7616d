import type { Condition, Day } from "#cooperation/vocabulary.ts";
import type { AdoptionFact } from "../vocabulary.ts";
import type { Facts } from "./facts.ts";
import { positionIn, saysLess } from "./meeting-leaf.ts";
import { accessionTerms, hasReservation, positionOf, type Position, type Terms } from "./position.ts";

function conditionsIn(condition: Condition): Condition[] {
  return condition.kind === "all" || condition.kind === "any" ? condition.of.flatMap(conditionsIn) : [condition];
}

function allConditions(facts: Facts): Condition[] {
  return facts.decision.rule.stages.flatMap((stage) => conditionsIn(stage.condition));
}

/** What the rule asks of an adoption at home, once for each condition that asks; a rule that asks for none has none. */
export function homeTerms(facts: Facts): Terms[] {
  return allConditions(facts).filter((condition) => condition.kind === "resolutions");
}

/** The party's best position under any of the terms: one that approves, or else the first. */
export function bestPosition(
  facts: Facts,
  party: string,
  terms: readonly Terms[],
  on: Day,
): { position: Position; terms: Terms } {
  const [first = accessionTerms, ...rest] = terms;
  const positions = [first, ...rest].map((each) => ({ position: positionOf(facts, party, each, on), terms: each }));
  const silent = { position: { kind: "silent" } as const, terms: first };
  return positions.find(({ position }) => position.kind === "approves") ?? positions[0] ?? silent;
}

type Stand = { meeting: AdoptionFact; position: AdoptionFact["positions"][number] };

/** How the party last voted in an adopting meeting of the bodies that the rule asks. */
export function lastStand(facts: Facts, party: string, on: Day): Stand | undefined {
  const bodies = new Set(
    allConditions(facts).flatMap((condition) =>
      condition.kind === "vote" || condition.kind === "consensus" ? [condition.body] : [],
    ),
  );
  const stands = [...bodies]
    .flatMap((body) => facts.meetings.get(body) ?? [])
    .filter((meeting) => meeting.outcome === "adopted" && meeting.day >= facts.decision.opened && meeting.day <= on)
    .flatMap((meeting): Stand[] => {
      const position = positionIn(meeting, party);
      return position ? [{ meeting, position }] : [];
    });
  return stands.reduce<Stand | undefined>((last, each) => (!last || isLater(each, last) ? each : last), undefined);
}

/** Of two meetings on one day the one in which the party reserved counts, then the one in which it said less for it. */
function isLater(a: Stand, b: Stand): boolean {
  if (a.meeting.day !== b.meeting.day) return a.meeting.day > b.meeting.day;
  if (isReserved(a) !== isReserved(b)) return isReserved(a);
  return saysLess(a.position, b.position);
}
const isReserved = (stand: Stand) => stand.position.reserved === true;

/** What the party has reserved against as of the day, at home or in a meeting: nothing, the whole, or some clauses. */
export type Reservation = {
  against: "whole" | readonly string[];
  record: { kind: "resolution" | "adoption"; id: string };
};

export function reservationsOf(facts: Facts, party: string, terms: readonly Terms[], on: Day): Reservation[] {
  const found: Reservation[] = [];
  const add = (clauses: readonly string[] | undefined, record: Reservation["record"]) => {
    found.push({ against: clauses && clauses.length > 0 ? clauses : "whole", record });
  };
  const { position } = bestPosition(facts, party, terms, on);
  if (
    position.kind !== "silent" &&
    position.kind !== "wrong-organ" &&
    position.kind !== "before-opened" &&
    hasReservation(position.resolution)
  ) {
    add(position.resolution.reservedClauses, { kind: "resolution", id: position.resolution.id });
  }
  const stand = lastStand(facts, party, on);
  if (stand?.position.reserved) add(stand.position.reservedClauses, { kind: "adoption", id: stand.meeting.id });
  return found;
}
