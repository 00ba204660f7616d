/** The words of access: who someone is, which roles they hold for whom, and the acts that need one. */

/** `YYYY-MM-DD`, a legal day in Norway. Ranges are half-open: `until` is the first day on which a role no longer holds. */
export type Day = string;

export const roles = ["reader", "council-secretary", "secretariat", "administrator"] as const;
/**
 * reader = leser (anyone signed in); council-secretary = kommunesekretær/politisk sekretariat, for one party;
 * secretariat = samarbeidets sekretariat, for one cooperation; administrator = administrator, for the installation.
 */
export type Role = (typeof roles)[number];

/** Roles that someone is given; a reader is whoever is signed in. */
export type GrantedRole = Exclude<Role, "reader">;

/** A role held for a time. `body` narrows it to one organ of the party or cooperation. */
export type Grant = {
  id: string;
  role: Role;
  party?: string;
  cooperation?: string;
  body?: string;
  since: Day;
  until?: Day;
  /** What is part of the cooperation, and when: read anew for each request, never stored with the grant. */
  parts?: readonly Part[];
};

/** A cooperation that is part of another, itself or by way of others, from a day on. */
export type Part = { cooperation: string; since: Day; until: Day | null };

export type Actor =
  | { kind: "anonymous" }
  | { kind: "user"; id: string; name: string; grants: readonly Grant[] }
  | { kind: "system"; id: "system" };

export const anonymous: Actor = { kind: "anonymous" };
/** The product itself: seeds, scheduled work, and the terminal on the server, which whoever runs it already owns. */
export const system: Actor = { kind: "system", id: "system" };

export const actNames = [
  "open-matter",
  "edit-matter-text",
  "send-out",
  "replan",
  "register-agenda",
  "register-step",
  "register-resolution",
  "register-withdrawal",
  "hold-adoption",
  "add-party-to-matter",
  "found-cooperation",
  "end-cooperation",
  "change-membership",
  "decide-continuation",
  "set-membership-shares",
  "adopt-statutes",
  "save-deck-template",
  "remove-deck-template",
  "add-guideline",
  "edit-guideline",
  "register-municipal-plan",
  "answer-guideline",
  "give-deviation-notice",
  "measure-guideline",
  "open-plan",
  "keep-programme-area",
  "keep-plan-statement",
  "keep-indicator",
  "record-indicator-value",
  "record-plan-version",
  "place-project",
  "open-project",
  "keep-project-party",
  "add-milestone",
  "replan-milestone",
  "finish-milestone",
  "hand-over",
  "report-status",
  "keep-process-template",
  "import-register",
  "set-funding-key",
  "set-budget-frame",
  "adopt-budget",
  "run-contributions",
  "import-actuals",
  "record-deficit",
  "cover-deficit",
  "keep-travel-survey",
  "keep-industry-figures",
  "keep-population-changes",
  "set-claim-issuer",
  "set-claim-recipient",
  "issue-claims",
  "credit-claim",
  "register-payment",
  "undo-entry",
  "undo-own-entry",
  "grant-role",
  "revoke-role",
  "create-api-token",
  "revoke-api-token",
  "end-sessions",
  "erase-user",
  "read-journal",
  "backup",
] as const;
export type ActName = (typeof actNames)[number];

/** Whom an act concerns: the party it is done for, the cooperation it is done in, the organ whose decision it is. */
export type Scope = { party?: string; cooperation?: string; body?: string };

export type ScopeKind = "party" | "cooperation" | "installation";
/** A role that opens an act, and what the role must be held for. */
export type Need = { role: Role; scope: ScopeKind };

export type WhyNotCode =
  | "not-signed-in"
  | "no-role"
  | "other-party"
  | "other-cooperation"
  | "other-body"
  | "role-expired"
  | "role-not-begun";

/** Why an act is refused, with everything that a sentence about it needs. */
export type Because = {
  code: WhyNotCode;
  act: ActName;
  scope: Scope;
  needs: readonly Need[];
  /** The role that came nearest. */
  held?: Grant;
};

/** `as`: what the act is done by virtue of; `anyone` where it needs no role. */
export type Permission = { allowed: true; as: Grant | "system" | "anyone" } | { allowed: false; because: Because };
