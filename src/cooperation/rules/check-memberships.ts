/** The rows of memberships.csv: each within the life of its party and its cooperation, and once. */
import { memberRoles, type MemberRole } from "../vocabulary.ts";
import type {
  CooperationToAdd,
  FileRow,
  KnownNumber,
  KnownRegister,
  MembershipToAdd,
  PartyToAdd,
  RegisterFile,
} from "./register-rows.ts";
import { lasts, lifeInWords, overlap, push, type Checked, type Range, type RowCheck } from "./row-check.ts";

const roleWords: { [word: string]: MemberRole } = {
  medlem: "member",
  deltaker: "member",
  observatør: "observer",
  gjest: "guest",
  avtalepart: "contract-party",
  vertskommune: "host",
  eier: "owner",
};

export function checkMemberships(
  check: RowCheck,
  rows: readonly FileRow[],
  known: KnownRegister,
  parties: Checked<PartyToAdd>,
  cooperations: Checked<CooperationToAdd>,
): MembershipToAdd[] {
  const file = "memberships.csv";
  const taken = new Map<string, Range[]>();
  for (const one of known.memberships) push(taken, `${one.cooperation} ${one.party}`, one);
  const holders = Map.groupBy(known.numbers, (one) => one.number);
  const toAdd: MembershipToAdd[] = [];
  for (const row of rows) {
    const range = check.range(file, row);
    if (!range) continue;
    const party = refer(check, file, row, "party", parties, range, holders);
    const cooperation = refer(check, file, row, "cooperation", cooperations, range, new Map());
    const role = roleOf(check, file, row);
    if (party === null || cooperation === null || role === null) continue;
    if (!lasts(parties.lives.get(party), range)) {
      check.object(file, row, "valid_to", "outlives-party", {
        party: row.values["party"] ?? "",
        life: lifeInWords(parties.lives.get(party)),
      });
      continue;
    }
    if (!lasts(cooperations.lives.get(cooperation), range)) {
      check.object(file, row, "valid_to", "outlives-cooperation", {
        cooperation: row.values["cooperation"] ?? "",
        life: lifeInWords(cooperations.lives.get(cooperation)),
      });
      continue;
    }
    const key = `${cooperation} ${party}`;
    const other = taken.get(key)?.find((one) => overlap(one, range));
    if (other) {
      check.object(file, row, "valid_from", "membership-overlaps", { from: other.from, until: other.until ?? "" });
      continue;
    }
    push(taken, key, range);
    toAdd.push({ party, cooperation, role, ...range });
  }
  return toAdd;
}

function roleOf(check: RowCheck, file: RegisterFile, row: FileRow): MemberRole | null {
  const word = (row.values["role"] ?? "").trim().toLowerCase();
  return (
    memberRoles.find((one) => one === word) ??
    roleWords[word] ??
    check.object(file, row, "role", "role-unknown", { known: memberRoles.join(", ") })
  );
}

/** What a membership row refers to: an id of the file, an id known already, or an official number of the days. */
function refer(
  check: RowCheck,
  file: RegisterFile,
  row: FileRow,
  column: "party" | "cooperation",
  checked: Checked<{ id: string }>,
  range: Range,
  holders: Map<string, KnownNumber[]>,
): string | null {
  const ref = row.values[column]?.trim() ?? "";
  const found = checked.byRef.get(ref) ?? (checked.lives.has(ref) ? ref : undefined);
  if (found !== undefined) return found;
  if (checked.leftOut.has(ref) && ref !== "") return check.object(file, row, column, `${column}-left-out`);
  const official = holders.get(ref);
  if (official) {
    const day = range.until === null ? "9999-12-31" : range.until;
    const holding = official.find((one) => one.until === null || one.until >= day);
    if (holding) return holding.party;
    const last = official.at(-1);
    return check.object(file, row, column, "number-expired", {
      number: ref,
      name: last?.name ?? "",
      until: last?.until ?? "",
    });
  }
  return check.object(file, row, column, `${column}-unknown`);
}
