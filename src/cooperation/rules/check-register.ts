/** Holds every row of a register against the others and against what is known, before anything is written. */
import { checkCooperations } from "./check-cooperations.ts";
import { checkMemberships } from "./check-memberships.ts";
import { checkParties } from "./check-parties.ts";
import type { CheckedRegister, FileRow, KnownRegister, RegisterFile } from "./register-rows.ts";
import { RowCheck } from "./row-check.ts";

/** Checks all rows of the three files. Rows that hang on a row with a problem have one too. */
export function checkRegister(
  files: { [file in RegisterFile]: readonly FileRow[] },
  known: KnownRegister,
): CheckedRegister {
  const check = new RowCheck();
  const parties = checkParties(check, files["parties.csv"], known);
  const cooperations = checkCooperations(check, files["cooperations.csv"], known);
  const memberships = checkMemberships(check, files["memberships.csv"], known, parties, cooperations);
  return {
    parties: parties.toAdd,
    matched: parties.matched,
    cooperations: cooperations.toAdd,
    memberships,
    problems: check.problems,
    notices: [...check.notices.values()],
  };
}
