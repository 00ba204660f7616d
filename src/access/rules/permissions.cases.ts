import type { ActName, WhyNotCode } from "../vocabulary.ts";

/**
 * Who may do what, written down apart from the rule so that the two can disagree.
 *
 * `own`: for the party or the cooperation that the role is held for; `all`: everywhere; `-`: not.
 * The columns are someone not signed in, and someone signed in with that role alone.
 */
export const expected = `
act                  | nobody | reader | council-secretary | secretariat | administrator
open-matter          | -      | -      | -                 | own         | all
edit-matter-text     | -      | -      | -                 | own         | all
send-out             | -      | -      | -                 | own         | all
replan               | -      | -      | -                 | own         | all
register-agenda      | -      | -      | own               | own         | all
register-step        | -      | -      | own               | own         | all
register-resolution  | -      | -      | own               | own         | all
register-withdrawal  | -      | -      | own               | own         | all
hold-adoption        | -      | -      | -                 | own         | all
add-party-to-matter  | -      | -      | -                 | own         | all
found-cooperation    | -      | -      | -                 | own         | all
end-cooperation      | -      | -      | -                 | own         | all
change-membership    | -      | -      | -                 | own         | all
decide-continuation  | -      | -      | -                 | own         | all
set-membership-shares | -     | -      | -                 | own         | all
adopt-statutes       | -      | -      | -                 | own         | all
save-deck-template   | -      | -      | -                 | own         | all
remove-deck-template | -      | -      | -                 | own         | all
add-guideline        | -      | -      | -                 | own         | all
edit-guideline       | -      | -      | -                 | own         | all
register-municipal-plan| -      | -      | own               | own         | all
answer-guideline     | -      | -      | own               | own         | all
give-deviation-notice| -      | -      | own               | own         | all
measure-guideline    | -      | -      | own               | own         | all
open-plan            | -      | -      | -                 | own         | all
keep-programme-area  | -      | -      | -                 | own         | all
keep-plan-statement  | -      | -      | -                 | own         | all
keep-indicator       | -      | -      | -                 | own         | all
record-indicator-value | -      | -      | -                 | own         | all
record-plan-version  | -      | -      | -                 | own         | all
place-project        | -      | -      | -                 | own         | all
open-project         | -      | -      | -                 | own         | all
keep-project-party   | -      | -      | -                 | own         | all
add-milestone        | -      | -      | -                 | own         | all
replan-milestone     | -      | -      | -                 | own         | all
finish-milestone     | -      | -      | -                 | own         | all
hand-over            | -      | -      | -                 | own         | all
report-status        | -      | -      | -                 | own         | all
keep-process-template | -      | -      | -                 | own         | all
import-register      | -      | -      | -                 | -           | all
set-funding-key      | -      | -      | -                 | own         | all
set-budget-frame     | -      | -      | -                 | own         | all
adopt-budget         | -      | -      | -                 | own         | all
run-contributions    | -      | -      | -                 | own         | all
import-actuals       | -      | -      | -                 | own         | all
record-deficit       | -      | -      | -                 | own         | all
cover-deficit        | -      | -      | -                 | own         | all
keep-travel-survey   | -      | -      | -                 | own         | all
keep-industry-figures | -     | -      | -                 | own         | all
set-claim-issuer     | -      | -      | -                 | own         | all
set-claim-recipient  | -      | -      | own               | own         | all
issue-claims         | -      | -      | -                 | own         | all
credit-claim         | -      | -      | -                 | own         | all
register-payment     | -      | -      | -                 | own         | all
undo-entry           | -      | -      | -                 | -           | all
undo-own-entry       | -      | -      | own               | own         | all
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
export const theirs = { party: "malvik", cooperation: "trondelagsradet" };

/** Refusals in words a reader meets: role, period, whose scope, act → code. */
export const refusals: readonly [Holder, Period, "own" | "other", ActName, WhyNotCode][] = [
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
  ["secretariat", "valid", "own", "import-register", "no-role"],
  ["administrator", "expired", "other", "import-register", "role-expired"],
  ["administrator", "not-begun", "own", "backup", "role-not-begun"],
];
