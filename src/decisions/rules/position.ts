import type { Condition, Day, Organ } from "#cooperation/vocabulary.ts";
import type { ResolutionFact } from "../vocabulary.ts";
import { askedOf, type Facts } from "./facts.ts";

type Resolutions = Extract<Condition, { kind: "resolutions" }>;

/** What an adoption at home must be to count. */
export type Terms = Pick<Resolutions, "organs" | "wording" | "reservation">;

/** Accession is decided by the council itself, in the common wording; what a reservation does is the rule's `binds`. */
export const accessionTerms: Terms = { organs: ["council"], wording: "identical", reservation: "counts" };

/** Where a party stands at home on a day. */
export type Position =
  | { kind: "silent" }
  | {
      kind:
        | "approves"
        | "differs" // adopted another wording
        | "in-part" // adopted some of the clauses only
        | "reserves" // adopted with a reservation that does not count
        | "rejects"
        | "undecided" // postponed, or taken note of
        | "wrong-organ"
        | "before-opened";
      resolution: ResolutionFact;
    };

/** The council stands above the organs that act for it (kommuneloven § 5-3), whatever order a rule lists them in. */
const organsFromTheTop: readonly Organ[] = [
  "council",
  "executive-board",
  "committee",
  "board",
  "mayor",
  "chief-executive",
];

export function hasReservation(resolution: ResolutionFact): boolean {
  return resolution.reserved === true || resolution.comparison === "reservation";
}

function countedAs(
  resolution: ResolutionFact,
  terms: Terms,
  asked: readonly string[],
): Exclude<Position["kind"], "silent"> {
  switch (resolution.outcome) {
    case "postponed":
    case "noted":
      return "undecided";
    case "rejected":
      return "rejects";
    case "adopted": {
      if (terms.wording === "identical") {
        if (resolution.comparison === "addition" || resolution.comparison === "deviation") return "differs";
        const { clauses } = resolution;
        if (clauses && !asked.every((clause) => clauses.includes(clause))) return "in-part";
      }
      return hasReservation(resolution) && terms.reservation === "does-not-count" ? "reserves" : "approves";
    }
    default:
      return resolution.outcome satisfies never;
  }
}

function isCompetent(resolution: ResolutionFact, terms: Terms): boolean {
  return terms.organs.includes(resolution.organ) && resolution.comparison !== "not-competent";
}

/** Whether the party has decided at all, for or against. */
export function hasCast(position: Position): boolean {
  return ["approves", "differs", "in-part", "reserves", "rejects"].includes(position.kind);
}

/**
 * The latest resolution of each competent organ counts, and of those the highest organ's that has decided. What was
 * resolved before the matter was opened is not about it.
 */
export function positionOf(facts: Facts, party: string, terms: Terms, on: Day): Position {
  const known = (facts.resolutions.get(party) ?? []).filter((each) => each.day <= on);
  const timely = known.filter((each) => each.day >= facts.decision.opened);
  const competent = timely.filter((each) => isCompetent(each, terms));
  const latest = organsFromTheTop
    .map((organ) => competent.findLast((each) => each.organ === organ))
    .filter((each) => each !== undefined)
    .map((resolution): Position & { resolution: ResolutionFact } => ({
      kind: countedAs(resolution, terms, askedOf(facts, party)),
      resolution,
    }));
  const standing = latest.find(hasCast) ?? latest[0];
  if (standing) return standing;
  const elsewhere = timely.findLast((each) => each.outcome === "adopted" || each.outcome === "rejected");
  if (elsewhere) return { kind: "wrong-organ", resolution: elsewhere };
  const early = known.findLast((each) => isCompetent(each, terms));
  return early ? { kind: "before-opened", resolution: early } : { kind: "silent" };
}
