/** The few words that the tables of in-force cases are written in. What anybody resolves there is constructed. */
import type { DecisionRule, Organ } from "#cooperation/vocabulary.ts";
import type { AdoptionFact, DecisionCase, InForceStatus, Missing, ResolutionFact } from "../vocabulary.ts";
import type { ReasonCode } from "./reason-codes.ts";

type ResolutionDetail = Partial<Omit<ResolutionFact, "party" | "day">>;

function resolves(party: string, day: string, detail: ResolutionDetail): ResolutionFact {
  const organ: Organ = detail.organ ?? "council";
  return { id: `${party} ${organ} ${day}`, party, organ, day, outcome: "adopted", comparison: "same", ...detail };
}
export const adopts = (party: string, day: string, detail: ResolutionDetail = {}) => resolves(party, day, detail);
export const rejects = (party: string, day: string, detail: ResolutionDetail = {}) =>
  resolves(party, day, { outcome: "rejected", ...detail });
export const postpones = (party: string, day: string, detail: ResolutionDetail = {}) =>
  resolves(party, day, { outcome: "postponed", ...detail });

type Votes = {
  for?: string[];
  against?: string[];
  abstain?: string[];
  chair?: string;
  reserved?: { [party: string]: string[] };
};

/** A meeting with its votes; without any votes named, only the outcome is known. */
export function meets(
  body: string,
  day: string,
  votes: Votes | "votes-unknown",
  detail: Partial<AdoptionFact> = {},
): AdoptionFact {
  const known: Votes = votes === "votes-unknown" ? {} : votes;
  const positions = (["for", "against", "abstain"] as const).flatMap((vote) =>
    (known[vote] ?? []).map((party) => ({
      party,
      vote,
      ...(known.chair === party && { chair: true }),
      ...(known.reserved?.[party] && { reserved: true, reservedClauses: known.reserved[party] }),
    })),
  );
  return {
    id: `${body} ${day}`,
    body,
    day,
    outcome: "adopted",
    positions,
    positionsKnown: votes !== "votes-unknown",
    ...detail,
  };
}

export const four = ["trondheim", "melhus", "skaun", "malvik"];

/** Four municipalities that all decide and are all members, and a document of three clauses, opened on 1 May 2009. */
export function matter(rule: DecisionRule, facts: Partial<DecisionCase> = {}): DecisionCase {
  return {
    rule,
    groups: {},
    members: four.map((party) => ({ party })),
    parties: four.map((id) => ({ id, part: "decides" })),
    clauses: ["1", "2", "3"],
    opened: "2009-05-01",
    resolutions: [],
    adoptions: [],
    withdrawals: [],
    ...facts,
  };
}

/**
 * `bound`: the parties, with their clauses where not all ("melhus 1,2"). `missing`: code, then party, body or nothing
 * ("resolution melhus"). `because`: reasons that the explanation must name.
 */
export type InForceCase = {
  title: string;
  decision: DecisionCase;
  on: string;
  expect: {
    status: InForceStatus;
    since?: string;
    until?: string;
    bound?: string[];
    missing?: (`${Missing["code"]} ${string}` | Missing["code"])[];
    unsettled?: string[];
    because?: ReasonCode[];
  };
};
