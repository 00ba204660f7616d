/** The words of cooperation: roles, rights, legal forms, and decision rules as data. */

/** `YYYY-MM-DD`, a legal day in Norway. Ranges are half-open: `until` is the first day on which it no longer holds. */
export type Day = string;

/** The kinds of bodies (organer) that statutes set up, the highest first. */
export const bodyKinds = [
  "assembly",
  "board",
  "executive-committee",
  "chief-executives-forum",
  "business-council",
  "steering-group",
  "annual-meeting",
  "secretariat",
  "other",
] as const;

export const memberRoles = ["member", "observer", "guest", "contract-party", "host", "owner"] as const;
/** member = medlem/deltaker, observer = observatør, contract-party = avtalepart, host = vertskommune, owner = eier. */
export type MemberRole = (typeof memberRoles)[number];

/** møterett, talerett, forslagsrett, stemmerett: each stands alone. */
export const rightNames = ["attend", "speak", "propose", "vote"] as const;
export type RightName = (typeof rightNames)[number];
export type Rights = { [right in RightName]: boolean };

/** What a cooperation is about; lists are grouped by it. */
export const themes = [
  "region",
  "plan",
  "business",
  "climate",
  "analysis",
  "cities",
  "emergency",
  "health",
  "knowledge",
  "energy",
  "transport",
  "other",
] as const;
export type Theme = (typeof themes)[number];
export function isTheme(word: string): word is Theme {
  return themes.some((one) => one === word);
}

export const taskKinds = ["operation", "development"] as const;
/** operation = drift, development = utvikling (the distinction of the founding deck's sixth criterion). */
export type TaskKind = (typeof taskKinds)[number];

export const legalForms = [
  "intermunicipal-board", // interkommunalt styre, kommuneloven 1992 § 27
  "political-council", // interkommunalt politisk råd (IPR), kommuneloven 2018 ch. 18
  "task-partnership", // kommunalt oppgavefellesskap (KO), ch. 19
  "host-municipality", // vertskommunesamarbeid, ch. 20
  "intermunicipal-company", // interkommunalt selskap (IKS), lov 1999-01-29-6
  "limited-company", // aksjeselskap
  "cooperative", // samvirkeforetak
  "association", // forening
  "plan-cooperation", // interkommunalt plansamarbeid, pbl ch. 9
  "regional-council", // regionråd without a form in the act
  "agreement", // avtale
  "network", // nettverk
  "other",
] as const;
export type LegalForm = (typeof legalForms)[number];

/** Where a rule stands: the act or the statutes, and the paragraph. */
export type Cite = { law: string; paragraph: string; url?: string };

/** Which organ of a party must have decided (organ). council = kommunestyret/fylkestinget selv. */
export type Organ = "council" | "executive-board" | "committee" | "mayor" | "chief-executive" | "board";

/** An exact share, `[2, 3]` for two thirds. */
export type Fraction = readonly [numerator: number, denominator: number];

/** `at-least` 2/3 is met by exactly two thirds; `more-than` 1/2 is not met by a half. */
export type Threshold = { is: "at-least" | "more-than"; share: Fraction };

/**
 * Who is counted. `members`: parties with the right to vote in the cooperation that day; `deciding`: the parties that
 * the matter says decide it; a named group of the statutes; or parties named here.
 */
export type Voters =
  | { kind: "members" }
  | { kind: "deciding" }
  | { kind: "group"; group: string }
  | { kind: "parties"; parties: string[] };

/**
 * A condition on what councils have resolved and meetings have voted. Conditions are composed; no cooperation is
 * enumerated in code.
 */
export type Condition =
  | { kind: "all"; of: Condition[]; cite?: Cite }
  | { kind: "any"; of: Condition[]; cite?: Cite }
  /** Each party's own organ decides at home (likelydende vedtak). Counted over all `voters` or over those that decided. */
  | {
      kind: "resolutions";
      voters: Voters;
      organs: Organ[];
      over: "voters" | "cast";
      majority: Threshold;
      /** `identical`: an adoption counts when its wording is the same or differs only in form; `any`: every adoption counts. */
      wording: "identical" | "any";
      /** Whether an adoption with a reservation counts as one. */
      reservation: "counts" | "does-not-count";
      /** Weighted votes: party → weight; a party not named has weight 1. */
      weights?: { [party: string]: number };
      /** At least this share of the voters (by weight) must have decided at all. */
      quorum?: Threshold;
      cite?: Cite;
    }
  /** The cooperation's own body votes in a meeting. Counted over all `voters` or over votes cast. */
  | {
      kind: "vote";
      body: string;
      voters: Voters;
      over: "voters" | "cast";
      majority: Threshold;
      weights?: { [party: string]: number };
      /** At least this share of the voters must be present and vote. */
      quorum?: Threshold;
      /** What decides on equal votes: the chair's vote (møteleders stemme), or the proposal falls. */
      tie?: "chair" | "falls";
      cite?: Cite;
    }
  /** Consensus (konsensusprinsippet): the body has adopted and no voter voted against; a reservation is no vote against where it is allowed. */
  | { kind: "consensus"; body: string; voters: Voters; reservation: "allowed" | "not-allowed"; cite?: Cite }
  /** The notice of the meeting went out at least so many days before it. */
  | { kind: "notice"; body: string; days: number; cite?: Cite }
  /** The proposal lay open to the councils (høring) at least so many days before the body adopted. */
  | { kind: "hearing"; days: number; body: string; cite?: Cite };

/** Whom an adopted decision binds, and in what. */
export type Binds = {
  whom: { kind: "all" } | { kind: "adopters" } | { kind: "named"; parties: string[] };
  /** What follows from a reservation: the party is not bound at all, not by the clauses it names, or bound all the same. */
  reservation: "frees-party" | "frees-clauses" | "no-effect";
  /** Whether a party outside the deciding ones can accede later, to the whole or to named clauses (tilslutning). */
  accession: "whole" | "clauses" | "none";
  cite?: Cite;
};

/** The stages are met in order: a later one counts only on a day when the earlier ones are met. */
export type DecisionStage = { id: string; title: string; condition: Condition };

export type DecisionRule = {
  id: string;
  title: string;
  /** Which kinds of decision it is for: 'joint-plan', 'agreement', 'ordinary', … */
  appliesTo: string;
  stages: DecisionStage[];
  binds: Binds;
  /** Days between a notice of withdrawal and its effect; null: a party cannot withdraw from the decision. */
  withdrawalNoticeDays: number | null;
  cite: Cite;
};

/** Parties of a named group with the days they are in it. */
export type GroupMember = { party: string; since?: Day; until?: Day };
export type Groups = { [group: string]: GroupMember[] };

/** The eight items that every agreement on a political council must regulate (kommuneloven § 18-4 a–h). */
export const agreementMatters = ["a", "b", "c", "d", "e", "f", "g", "h"] as const;
export type AgreementMatter = (typeof agreementMatters)[number];
