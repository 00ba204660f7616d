/** The rows of parties.csv: who is known already by number, who is new, and what each is part of. */
import { checkOrganisationNumber } from "#parties/rules/organisation-number.ts";
import { cycleInPartOf } from "#parties/rules/part-of.ts";
import { partyKinds, type PartyKind } from "#parties/vocabulary.ts";
import {
  beginning,
  type FileRow,
  type KnownNumber,
  type KnownRegister,
  type PartyToAdd,
  type RegisterFile,
  type RowProblem,
  type RowProblemCode,
} from "./register-rows.ts";
import { livesOf, overlap, push, type Checked, type Lives, type Range, type RowCheck } from "./row-check.ts";

const kindWords: { [word: string]: PartyKind } = {
  kommune: "municipality",
  commune: "municipality",
  fylke: "county",
  fylkeskommune: "county",
  forening: "association",
  selskap: "company",
};

export function checkParties(
  check: RowCheck,
  rows: readonly FileRow[],
  known: KnownRegister,
): Checked<PartyToAdd> & { matched: { ref: string; id: string }[] } {
  const file = "parties.csv";
  const knownLives = livesOf(known.parties);
  const holders = Map.groupBy(known.numbers, (one) => one.number);
  const result = {
    toAdd: [] as PartyToAdd[],
    matched: [] as { ref: string; id: string }[],
    lives: new Map(knownLives),
    byRef: new Map<string, string>(),
    leftOut: new Set<string>(),
  };
  const fresh: Lives = new Map();
  const numbers = new Map<string, Range[]>();
  const lines = new Map<string, FileRow>();
  for (const row of rows) {
    const ref = row.values["id"]?.trim() ?? "";
    const range = check.range(file, row);
    const number = row.values["number"]?.trim() ?? "";
    const kind = kindOf(check, row);
    const holder = range && holderOf(check, file, row, number, kind, range, holders);
    if (range && holder && holder !== "unknown") {
      if (ref === "") check.object(file, row, "id", "id-missing");
      else {
        result.matched.push({ ref, id: holder });
        result.byRef.set(ref, holder);
        check.note(file, "party-matched", `${number} ${row.values["name"] ?? ""}`);
      }
      continue;
    }
    const one = range && holder ? check.identity(file, row, range, fresh, knownLives) : null;
    const organisation = one && organisationNumber(check, file, row);
    if (!range || !one || organisation === null) {
      result.leftOut.add(ref);
      continue;
    }
    const register = number === "" ? null : registerOf(number, kind);
    if (register !== null && numbers.get(`${register} ${number}`)?.some((other) => overlap(other, range))) {
      check.object(file, row, "number", "number-taken", { number });
      result.leftOut.add(ref);
      continue;
    }
    if (register !== null) push(numbers, `${register} ${number}`, range);
    push(fresh, one.id, range);
    lines.set(one.id, row);
    result.byRef.set(one.ref, one.id);
    const whole = row.values["part_of"]?.trim() ?? "";
    result.toAdd.push({
      ...one,
      kind,
      number: number === "" ? null : number,
      register,
      organisationNumber: organisation || null,
      partOf: whole === "" ? null : whole,
      ...range,
    });
  }
  for (const [id, ranges] of fresh) result.lives.set(id, ranges);
  wholes(check, file, result, lines);
  return result;
}

function kindOf(check: RowCheck, row: FileRow): PartyKind {
  const word = (row.values["kind"] ?? "").trim().toLowerCase();
  const kind = partyKinds.find((one) => one === word) ?? kindWords[word];
  if (kind === undefined) check.note("parties.csv", "kind-kept-as-other", word);
  return kind ?? "other";
}

/** The party that has the official number throughout the row's days; 'unknown' where no official register has it. */
function holderOf(
  check: RowCheck,
  file: RegisterFile,
  row: FileRow,
  number: string,
  kind: PartyKind,
  range: Range,
  holders: Map<string, KnownNumber[]>,
): string | null {
  if (number === "" || (kind !== "municipality" && kind !== "county")) return "unknown";
  const official = holders.get(number)?.filter((one) => one.register === registerOf(number, kind));
  if (!official || official.length === 0) return "unknown";
  // An open beginning says only "as far back as known"; what must fit is the end, or the present.
  const day = range.until === null ? "9999-12-31" : range.until;
  const holding = official.find(
    (one) =>
      (one.until === null || one.until >= day) &&
      (range.from === beginning || one.from <= range.from || range.until === null),
  );
  if (holding) return holding.party;
  const last = official.toSorted((a, b) => (a.from < b.from ? -1 : 1)).at(-1);
  return check.object(file, row, "number", "number-expired", {
    number,
    name: last?.name ?? "",
    until: last?.until ?? "",
  });
}

function organisationNumber(check: RowCheck, file: RegisterFile, row: FileRow): string | null {
  const text = row.values["organisation_number"]?.trim() ?? "";
  if (text === "") return "";
  const checked = checkOrganisationNumber(text);
  return checked.ok
    ? checked.number
    : check.object(file, row, "organisation_number", "organisation-number-wrong", { reason: checked.reason });
}

function wholes(check: RowCheck, file: RegisterFile, result: Checked<PartyToAdd>, lines: Map<string, FileRow>): void {
  const drop = (one: PartyToAdd, code: RowProblemCode, params: RowProblem["params"] = {}) => {
    const row = lines.get(one.id);
    if (row) check.object(file, row, "part_of", code, params);
    result.leftOut.add(one.ref);
    result.lives.delete(one.id);
    result.byRef.delete(one.ref);
    result.toAdd = result.toAdd.filter((other) => other !== one);
  };
  for (const one of result.toAdd.filter((party) => party.partOf !== null)) {
    const whole = result.byRef.get(one.partOf ?? "") ?? (result.lives.has(one.partOf ?? "") ? one.partOf : null);
    if (whole === null || whole === undefined) drop(one, "whole-unknown");
    else one.partOf = whole;
  }
  for (;;) {
    const links = result.toAdd.flatMap((one) =>
      one.partOf === null ? [] : [{ party: one.id, whole: one.partOf, validFrom: one.from, validTo: one.until }],
    );
    const self = links.find((one) => one.party === one.whole);
    const ring = self ? { parties: [self.party] } : cycleInPartOf(links);
    if (!ring) return;
    for (const one of result.toAdd.filter((party) => ring.parties.includes(party.id)))
      drop(one, "part-of-cycle", { ring: [...ring.parties, ring.parties[0]].join(" → ") });
  }
}

/** Which register a number of this look belongs to. */
function registerOf(number: string, kind: PartyKind): string {
  if (kind === "municipality" && /^\d{4}$/.test(number)) return "no-municipality";
  if (kind === "county" && /^\d{2}$/.test(number)) return "no-county";
  return `imported-${kind}`;
}
