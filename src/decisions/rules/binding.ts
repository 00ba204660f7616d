import type { Day } from "#cooperation/vocabulary.ts";
import type { BoundParty, ConcernedParty, Missing, Reason } from "../vocabulary.ts";
import { askedOf, type Facts } from "./facts.ts";
import { lacking, lackingFrom } from "./missing.ts";
import { accessionTerms, type Position, type Terms } from "./position.ts";
import { leaf } from "./reason.ts";
import { positionLeaf } from "./resolutions-condition.ts";
import { bestPosition, homeTerms, lastStand, reservationsOf } from "./standing-of-parties.ts";

/** Why a party is, or is not, bound as of a day, once the decision has taken effect. */
export type Binding = {
  /** The rule means the party to be bound, whatever it has reserved against. */
  meant: boolean;
  /** What it is bound by; empty: not bound. */
  clauses: readonly string[];
  why: BoundParty["why"];
  reasons: Reason[];
  /** What would bind it wholly, where it is not. */
  missing: Missing[];
};

/** The ground for binding a party, before its reservations are counted. */
type Ground = Pick<Binding, "clauses" | "why" | "reasons" | "missing"> & { terms: readonly Terms[] };

function withoutGround(why: BoundParty["why"], terms: readonly Terms[], reasons: Reason[], missing: Missing[]): Ground {
  return { clauses: [], why, reasons, missing, terms };
}

function adoptedClauses(facts: Facts, party: string, position: Position): readonly string[] {
  const asked = askedOf(facts, party);
  const only = position.kind === "silent" ? undefined : position.resolution.clauses;
  return only ? asked.filter((clause) => only.includes(clause)) : asked;
}

/** Bound because it has itself adopted: under a rule that binds adopters, or because it came after the decision took effect. */
function byOwnAdoption(facts: Facts, party: string, on: Day, otherwise: Reason): Ground {
  const home = homeTerms(facts);
  const adopters = facts.decision.rule.binds.whom.kind === "adopters";
  if (home.length === 0 && adopters) {
    const stand = lastStand(facts, party, on);
    if (stand?.position.vote === "for") {
      const { body, day, id } = stand.meeting;
      const reason = leaf("bound-by-vote", true, { party, body, day }, { record: { kind: "adoption", id } });
      return {
        clauses: askedOf(facts, party),
        why: "adopter",
        reasons: [reason],
        missing: [],
        terms: [accessionTerms],
      };
    }
    return withoutGround("adopter", [accessionTerms], [otherwise], [lacking("reversal", { party })]);
  }
  const terms = home.length > 0 ? home : [accessionTerms];
  const best = bestPosition(facts, party, terms, on);
  const clauses = best.position.kind === "approves" ? adoptedClauses(facts, party, best.position) : [];
  if (best.position.kind === "approves" && clauses.length > 0) {
    const { day, id } = best.position.resolution;
    const reason = leaf("bound-by-adoption", true, { party, day }, { record: { kind: "resolution", id } });
    const whole = clauses.length === askedOf(facts, party).length;
    const missing = whole ? [] : [lacking("identical-wording", { party, organs: best.terms.organs })];
    return { clauses, why: "adopter", reasons: [reason], missing, terms };
  }
  const reasons =
    best.position.kind === "approves" ? [otherwise] : [otherwise, positionLeaf(party, best.position, best.terms)];
  return withoutGround("adopter", terms, reasons, [lackingFrom(party, best.position, best.terms)]);
}

/** Tilslutning: a party outside those that decide joins by its own council's resolution, to the whole or to clauses. */
function byAccession(facts: Facts, party: string, on: Day): Ground {
  const { accession, cite } = facts.decision.rule.binds;
  const [terms, grounds] = [[accessionTerms], { cite }];
  if (accession === "none")
    return withoutGround("acceded", terms, [leaf("accession-not-open", false, { party }, grounds)], []);
  const { position } = bestPosition(facts, party, terms, on);
  const clauses =
    position.kind === "approves" || position.kind === "in-part" ? adoptedClauses(facts, party, position) : [];
  if (position.kind === "silent" || clauses.length === 0) {
    const reasons = [leaf("has-not-acceded", false, { party }, grounds)];
    if (position.kind !== "approves" && position.kind !== "in-part")
      reasons.push(positionLeaf(party, position, accessionTerms));
    return withoutGround("acceded", terms, reasons, [lackingFrom(party, position, accessionTerms)]);
  }
  if (accession === "whole" && !facts.document.every((clause) => clauses.includes(clause))) {
    return withoutGround("acceded", terms, [leaf("accession-only-whole", false, { party }, grounds)], []);
  }
  const { day, id } = position.resolution;
  const params = { party, day, clauses: clauses.filter((clause) => clause !== "").join(", ") };
  const reason = leaf("bound-by-accession", true, params, { cite, record: { kind: "resolution", id } });
  return { clauses, why: "acceded", reasons: [reason], missing: [], terms };
}

function groundOf(facts: Facts, party: ConcernedParty, effect: Day, on: Day): Ground {
  const { whom, cite } = facts.decision.rule.binds;
  const { id } = party;
  const home = homeTerms(facts);
  const bound = (reason: Reason): Ground => ({
    clauses: askedOf(facts, id),
    why: "bound",
    reasons: [reason],
    missing: [],
    terms: home.length > 0 ? home : [accessionTerms],
  });
  if (whom.kind === "named" && whom.parties.includes(id))
    return bound(leaf("bound-by-name", true, { party: id }, { cite }));
  if (party.part === "accedes") return byAccession(facts, id, on);
  switch (whom.kind) {
    case "named":
      return withoutGround("bound", [], [leaf("not-named", false, { party: id }, { cite })], []);
    case "adopters":
      return byOwnAdoption(facts, id, on, leaf("has-not-adopted", false, { party: id }, { cite }));
    case "all":
      return party.since === undefined || party.since <= effect
        ? bound(leaf("bound-with-all", true, { party: id }, { cite }))
        : byOwnAdoption(facts, id, on, leaf("came-later", false, { party: id, day: party.since }, { cite }));
    default:
      return whom satisfies never;
  }
}

/** As of a day from `effect` on. A reservation against clauses that the party was not asked for takes nothing away. */
export function bindingOf(facts: Facts, party: ConcernedParty, effect: Day, on: Day): Binding {
  const { reservation, cite } = facts.decision.rule.binds;
  const { terms, ...ground } = groundOf(facts, party, effect, on);
  const meant = ground.clauses.length > 0;
  if (!meant) return { ...ground, meant };
  let clauses = ground.clauses;
  const reasons = [...ground.reasons];
  for (const { against, record } of reservationsOf(facts, party.id, terms, on)) {
    const freed = against === "whole" ? clauses : clauses.filter((clause) => against.includes(clause));
    const grounds = { cite, record };
    if (reservation === "no-effect") {
      reasons.push(leaf("reservation-without-effect", true, { party: party.id }, grounds));
    } else if (reservation === "frees-party" || freed.length === clauses.length) {
      clauses = [];
      reasons.push(leaf("reservation-frees", false, { party: party.id }, grounds));
    } else if (freed.length > 0) {
      clauses = clauses.filter((clause) => !freed.includes(clause));
      reasons.push(leaf("reservation-frees-clauses", true, { party: party.id, clauses: freed.join(", ") }, grounds));
    }
  }
  const missing =
    clauses.length < ground.clauses.length ? [lacking("identical-wording", { party: party.id })] : ground.missing;
  return { ...ground, meant, clauses, reasons, missing };
}
