/** The words of joint matters: parts, stages, outcomes, and the facts that the in-force rule reads. */
import type { Cite, Day, DecisionRule, Groups, Organ } from "#cooperation/vocabulary.ts";

/** decides = skal gjøre vedtak, accedes = slutter seg til, consulted = høres. */
export type PartyPart = "decides" | "accedes" | "consulted";

export const outcomes = ["adopted", "rejected", "postponed", "noted"] as const;
/** vedtatt, avvist, utsatt, tatt til orientering. */
export type Outcome = (typeof outcomes)[number];

/** In the order time runs across the board. */
export const stages = ["sent", "on-agenda", "recommended", "decided", "minutes-received", "reported-back"] as const;
export type Stage = (typeof stages)[number];

/** How a council's wording stands to the master text; see rules/compare-wording.ts. */
export type ComparisonClass = "same" | "editorial" | "addition" | "deviation" | "reservation" | "not-competent";

/** A council's resolution (vedtak), as the in-force rule reads it. */
export type ResolutionFact = {
  id: string;
  party: string;
  organ: Organ;
  day: Day;
  outcome: Outcome;
  comparison: ComparisonClass;
  /** Clauses it adopts; absent: the whole document. */
  clauses?: string[];
  /** A reservation was made; `reservedClauses` empty means against the whole. */
  reserved?: boolean;
  reservedClauses?: string[];
};

/** A meeting of the cooperation's own body on the matter. */
export type AdoptionFact = {
  id: string;
  body: string;
  day: Day;
  noticeDay?: Day;
  outcome: Outcome;
  /** How each party voted; a party not named was absent. */
  positions: {
    party: string;
    vote: "for" | "against" | "abstain";
    chair?: boolean;
    reserved?: boolean;
    reservedClauses?: string[];
  }[];
  /** False when the source tells the outcome but not the votes: the outcome is then taken as it stands. */
  positionsKnown: boolean;
};

export type WithdrawalFact = { party: string; day: Day; effective: Day };

/** A party concerned, with its own lifetime: a merged municipality is bound no longer than it exists. */
export type ConcernedParty = {
  id: string;
  part: PartyPart;
  /** What it accedes to; absent: the whole document. */
  clauses?: string[];
  since?: Day;
  /** First day on which the party no longer exists. */
  ended?: Day;
  /** Parties that followed it, where it ended. */
  successors?: string[];
};

/** Everything that the in-force question needs, and nothing else: `samrad decide` reads the same shape from a file. */
export type DecisionCase = {
  rule: DecisionRule;
  groups: Groups;
  /** Parties with the right to vote in the cooperation, with the days they have it. */
  members: { party: string; since?: Day; until?: Day }[];
  parties: ConcernedParty[];
  clauses: string[];
  opened: Day;
  /** When the proposal was sent out to the councils. */
  hearingOpened?: Day;
  resolutions: ResolutionFact[];
  adoptions: AdoptionFact[];
  withdrawals: WithdrawalFact[];
  /** The day from which another decision replaces this one, and which. */
  replaced?: { day: Day; by: string };
};

/**
 * in-force = i kraft; partly = i kraft for noen; not-in-force = ikke i kraft (ennå); ended = ikke lenger i kraft.
 */
export type InForceStatus = "in-force" | "partly" | "not-in-force" | "ended";

/** `clauseSince`: the clauses that it became bound by later than `since` (a reservation given up), each with its day. */
export type BoundParty = {
  party: string;
  clauses: string[] | "all";
  since: Day;
  until?: Day;
  why: "bound" | "adopter" | "acceded";
  clauseSince?: { [clause: string]: Day };
};

/** What is lacking, and who could supply it. */
export type Missing = {
  code:
    | "resolution" // the party's competent organ has not decided
    | "identical-wording" // it adopted something else
    | "competent-organ" // another organ than the one required decided
    | "reversal" // it rejected; only a new decision helps
    | "meeting" // the body has not met on it
    | "majority" // the body met, but too few were for
    | "quorum"
    | "consensus" // somebody voted against
    | "notice"
    | "hearing";
  party?: string;
  body?: string;
  organs?: Organ[];
  cite?: Cite;
};

/** A party that was bound and no longer exists: whether the decision passes on is a decision, not a default. */
export type Unsettled = { party: string; ended: Day; successors: string[] };

/**
 * A tree that can be evaluated again: `holds` of an inner node follows from its children by `combine`; a leaf rests on
 * a record or on a paragraph. In `count`, `need`/`of` is the share (2 of 3 for two thirds) that the weights of the
 * children that hold must reach, or exceed when `strict`, of the weights of all children; weight 0 is not counted.
 */
export type Reason = {
  code: string;
  holds: boolean;
  params: { [name: string]: string | number };
  combine?: { kind: "all" } | { kind: "any" } | { kind: "count"; need: number; of: number; strict: boolean };
  /** Weight of this node where the parent counts by weight; absent: 1. */
  weight?: number;
  day?: Day;
  cite?: Cite;
  record?: { kind: "resolution" | "adoption" | "withdrawal" | "matter" | "party"; id: string };
  children: Reason[];
};

export type InForceAnswer = {
  on: Day;
  status: InForceStatus;
  /** First day in force; absent where it never was. */
  since?: Day;
  /** First day no longer in force, where that is known. */
  until?: Day;
  for: BoundParty[];
  unsettled: Unsettled[];
  missing: Missing[];
  because: Reason;
};
