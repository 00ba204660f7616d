import type { ActName, WhyNotCode } from "../vocabulary.ts";

/**
 * Who may do what, written down apart from the rule so that the two can disagree.
 *
 * `own`: for the party that the role is held for; `own+parts`: for the cooperation that it is held for and those that are part of
 * it that day; `all`: everywhere; `-`: not.
 * The columns are someone not signed in, and someone signed in with that role alone.
 */
export const expected = `
act                  | nobody | reader | council-secretary | secretariat | administrator
open-matter          | -      | -      | -                 | own+parts   | all
edit-matter-text     | -      | -      | -                 | own+parts   | all
send-out             | -      | -      | -                 | own+parts   | all
replan               | -      | -      | -                 | own+parts   | all
register-agenda      | -      | -      | own               | own+parts   | all
register-step        | -      | -      | own               | own+parts   | all
register-resolution  | -      | -      | own               | own+parts   | all
register-withdrawal  | -      | -      | own               | own+parts   | all
hold-adoption        | -      | -      | -                 | own+parts   | all
add-party-to-matter  | -      | -      | -                 | own+parts   | all
found-cooperation    | -      | -      | -                 | own+parts   | all
end-cooperation      | -      | -      | -                 | own+parts   | all
change-membership    | -      | -      | -                 | own+parts   | all
decide-continuation  | -      | -      | -                 | own+parts   | all
set-membership-shares | -     | -      | -                 | own+parts   | all
adopt-statutes       | -      | -      | -                 | own+parts   | all
save-deck-template   | -      | -      | -                 | own+parts   | all
remove-deck-template | -      | -      | -                 | own+parts   | all
add-guideline        | -      | -      | -                 | own+parts   | all
edit-guideline       | -      | -      | -                 | own+parts   | all
register-municipal-plan| -      | -      | own               | own+parts   | all
answer-guideline     | -      | -      | own               | own+parts   | all
give-deviation-notice| -      | -      | own               | own+parts   | all
measure-guideline    | -      | -      | own               | own+parts   | all
open-plan            | -      | -      | -                 | own+parts   | all
keep-programme-area  | -      | -      | -                 | own+parts   | all
keep-plan-statement  | -      | -      | -                 | own+parts   | all
keep-indicator       | -      | -      | -                 | own+parts   | all
record-indicator-value | -      | -      | -                 | own+parts   | all
record-plan-version  | -      | -      | -                 | own+parts   | all
place-project        | -      | -      | -                 | own+parts   | all
open-project         | -      | -      | -                 | own+parts   | all
keep-project-party   | -      | -      | -                 | own+parts   | all
add-milestone        | -      | -      | -                 | own+parts   | all
replan-milestone     | -      | -      | -                 | own+parts   | all
finish-milestone     | -      | -      | -                 | own+parts   | all
hand-over            | -      | -      | -                 | own+parts   | all
report-status        | -      | -      | -                 | own+parts   | all
keep-process-template | -      | -      | -                 | own+parts   | all
import-register      | -      | -      | -                 | -           | all
set-funding-key      | -      | -      | -                 | own+parts   | all
set-budget-frame     | -      | -      | -                 | own+parts   | all
adopt-budget         | -      | -      | -                 | own+parts   | all
run-contributions    | -      | -      | -                 | own+parts   | all
import-actuals       | -      | -      | -                 | own+parts   | all
record-deficit       | -      | -      | -                 | own+parts   | all
cover-deficit        | -      | -      | -                 | own+parts   | all
keep-travel-survey   | -      | -      | -                 | own+parts   | all
keep-industry-figures | -     | -      | -                 | own+parts   | all
keep-population-changes | -   | -      | -                 | own+parts   | all
set-claim-issuer     | -      | -      | -                 | own+parts   | all
set-claim-recipient  | -      | -      | own               | own+parts   | all
issue-claims         | -      | -      | -                 | own+parts   | all
credit-claim         | -      | -      | -                 | own+parts   | all
register-payment     | -      | -      | -                 | own+parts   | all
undo-entry           | -      | -      | -                 | -           | all
undo-own-entry       | -      | -      | own               | own+parts   | all
grant-role           | -      | -      | -                 | -           | all
revoke-role          | -      | -      | -                 | -           | all
create-api-token     | -      | all    | all               | all         | all
revoke-api-token     | -      | -      | -                 | -           | all
end-sessions         | -      | -      | -                 | -           | all
erase-user           | -      | -      | -                 | -           | all
read-journal         | all    | all    | all               | all         | all
backup               | -      | -      | -                 | -           | all
`;

export const holders = ["nobody", "reader", "council-secretary", "secretariat", "administrator"] as const;
export type Holder = (typeof holders)[number];

/** The day every case is asked on, and grants around it. */
export const on = "2009-06-19";
export const periods = ["valid", "expired", "not-begun"] as const;
export type Period = (typeof periods)[number];
export const daysOf: { [period in Period]: { since: string; until?: string } } = {
  valid: { since: "2009-06-19", until: "2009-06-20" },
  expired: { since: "2009-01-01", until: "2009-06-19" },
  "not-begun": { since: "2009-06-20" },
};

export const ours = { party: "melhus", cooperation: "trondheimsregionen" };
/** A matter of a cooperation that is part of ours that day, of one of its parts, and of one that was part of it until then. */
export const parts = { party: "malvik", cooperation: "ikap-samarbeid" };
export const formerly = { party: "malvik", cooperation: "befolkningsanalyse" };
export const theirs = { party: "malvik", cooperation: "trondelagsradet" };

export type Whose = "own" | "parts" | "formerly" | "other";

/** Refusals in words a reader meets: role, period, whose scope, act → code. */
export const refusals: readonly [Holder, Period, Whose, ActName, WhyNotCode][] = [
  ["nobody", "valid", "own", "register-resolution", "not-signed-in"],
  ["reader", "valid", "own", "register-resolution", "no-role"],
  ["council-secretary", "valid", "other", "register-resolution", "other-party"],
  ["council-secretary", "expired", "own", "register-resolution", "role-expired"],
  ["council-secretary", "expired", "other", "register-resolution", "no-role"],
  ["council-secretary", "not-begun", "own", "register-resolution", "role-not-begun"],
  ["council-secretary", "valid", "own", "open-matter", "no-role"],
  ["secretariat", "valid", "other", "open-matter", "other-cooperation"],
  ["secretariat", "valid", "other", "register-resolution", "other-cooperation"],
  ["secretariat", "expired", "own", "open-matter", "role-expired"],
  ["secretariat", "expired", "parts", "open-matter", "role-expired"],
  ["secretariat", "not-begun", "parts", "open-matter", "role-not-begun"],
  ["secretariat", "valid", "formerly", "open-matter", "other-cooperation"],
  ["council-secretary", "valid", "parts", "open-matter", "no-role"],
  ["secretariat", "valid", "own", "import-register", "no-role"],
  ["administrator", "expired", "other", "import-register", "role-expired"],
  ["administrator", "not-begun", "own", "backup", "role-not-begun"],
];
