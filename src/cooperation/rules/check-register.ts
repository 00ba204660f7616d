/** Holds every row of a register against the others and against what is known, before anything is written. */
import { checkOrganisationNumber } from "#parties/rules/organisation-number.ts";
import { cycleInPartOf } from "#parties/rules/part-of.ts";
import { slug } from "#parties/rules/slug.ts";
import { partyKinds, type PartyKind } from "#parties/vocabulary.ts";
import { legalForms, memberRoles, type Day, type LegalForm, type MemberRole } from "../vocabulary.ts";
import {
  beginning,
  type CheckedRegister,
  type CooperationToAdd,
  type FileRow,
  type KnownLife,
  type KnownNumber,
  type KnownRegister,
  type MembershipToAdd,
  type Notice,
  type PartyToAdd,
  type RegisterFile,
  type RowProblem,
  type RowProblemCode,
} from "./register-rows.ts";

const kindWords: { [word: string]: PartyKind } = {
  kommune: "municipality",
  commune: "municipality",
  fylke: "county",
  fylkeskommune: "county",
  forening: "association",
  selskap: "company",
};
const roleWords: { [word: string]: MemberRole } = {
  medlem: "member",
  deltaker: "member",
  observatør: "observer",
  gjest: "guest",
  avtalepart: "contract-party",
  vertskommune: "host",
  eier: "owner",
};
const formWords: { [word: string]: LegalForm } = {
  ipr: "political-council",
  ko: "task-partnership",
  iks: "intermunicipal-company",
  as: "limited-company",
  sa: "cooperative",
  forening: "association",
  vertskommune: "host-municipality",
  regionråd: "regional-council",
};

type Range = { from: Day; until: Day | null };

/** Checks all rows of the three files. Rows that hang on a row with a problem have one too. */
export function checkRegister(
  files: { [file in RegisterFile]: readonly FileRow[] },
  known: KnownRegister,
): CheckedRegister {
  const check = new Check();
  const parties = check.parties(files["parties.csv"], known);
  const cooperations = check.cooperations(files["cooperations.csv"], known);
  const memberships = check.memberships(files["memberships.csv"], known, parties, cooperations);
  return {
    parties: parties.toAdd,
    matched: parties.matched,
    cooperations: cooperations.toAdd,
    memberships,
    problems: check.problems,
    notices: [...check.notices.values()],
  };
}

type Lives = Map<string, Range[]>;
type Checked<Row> = { toAdd: Row[]; lives: Lives; byRef: Map<string, string>; leftOut: Set<string> };

class Check {
  readonly problems: RowProblem[] = [];
  readonly notices = new Map<string, Notice>();

  private object(
    file: RegisterFile,
    row: FileRow,
    column: string,
    code: RowProblemCode,
    params: RowProblem["params"] = {},
  ): null {
    this.problems.push({ file, line: row.line, column, code, value: (row.values[column] ?? "").slice(0, 80), params });
    return null;
  }

  private note(file: RegisterFile, code: Notice["code"], example: string): void {
    const key = `${file} ${code}`;
    const before = this.notices.get(key);
    if (before) before.count += 1;
    else this.notices.set(key, { file, code, count: 1, example });
  }

  private range(file: RegisterFile, row: FileRow): Range | null {
    const from = row.values["valid_from"]?.trim() ?? "";
    const until = row.values["valid_to"]?.trim() ?? "";
    if (from !== "" && !isDay(from)) return this.object(file, row, "valid_from", "day-wrong");
    if (until !== "" && !isDay(until)) return this.object(file, row, "valid_to", "day-wrong");
    if (from === "") this.note(file, "start-open", row.values["id"] ?? row.values["party"] ?? "");
    const range = { from: from === "" ? beginning : from, until: until === "" ? null : until };
    if (range.until !== null && range.until <= range.from)
      return this.object(file, row, "valid_to", "range-backwards", { from: range.from });
    return range;
  }

  private identity(
    file: RegisterFile,
    row: FileRow,
    range: Range,
    lives: Lives,
    known: Lives,
  ): { ref: string; id: string; name: string } | null {
    const ref = row.values["id"]?.trim() ?? "";
    const name = row.values["name"]?.trim() ?? "";
    if (ref === "") return this.object(file, row, "id", "id-missing");
    const id = slug(ref);
    if (id === "" || id.length > 120) return this.object(file, row, "id", "id-not-usable");
    if (name === "") return this.object(file, row, "name", "name-missing");
    if (name.length > 300) return this.object(file, row, "name", "name-too-long", { length: name.length });
    if (lives.get(id)?.some((one) => overlap(one, range))) return this.object(file, row, "id", "id-twice");
    if (known.has(id)) return this.object(file, row, "id", "id-exists");
    return { ref, id, name };
  }

  parties(
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
      const range = this.range(file, row);
      const number = row.values["number"]?.trim() ?? "";
      const kind = this.kind(row);
      const holder = range && this.holder(file, row, number, kind, range, holders);
      if (range && holder && holder !== "unknown") {
        if (ref === "") this.object(file, row, "id", "id-missing");
        else {
          result.matched.push({ ref, id: holder });
          result.byRef.set(ref, holder);
          this.note(file, "party-matched", `${number} ${row.values["name"] ?? ""}`);
        }
        continue;
      }
      const one = range && holder ? this.identity(file, row, range, fresh, knownLives) : null;
      const organisation = one && this.organisationNumber(file, row);
      if (!range || !one || organisation === null) {
        result.leftOut.add(ref);
        continue;
      }
      const register = number === "" ? null : registerOf(number, kind);
      if (register !== null && numbers.get(`${register} ${number}`)?.some((other) => overlap(other, range))) {
        this.object(file, row, "number", "number-taken", { number });
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
    this.wholes(file, result, lines);
    return result;
  }

  private kind(row: FileRow): PartyKind {
    const word = (row.values["kind"] ?? "").trim().toLowerCase();
    const kind = partyKinds.find((one) => one === word) ?? kindWords[word];
    if (kind === undefined) this.note("parties.csv", "kind-kept-as-other", word);
    return kind ?? "other";
  }

  /** The party that has the official number throughout the row's days; 'unknown' where no official register has it. */
  private holder(
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
    return this.object(file, row, "number", "number-expired", {
      number,
      name: last?.name ?? "",
      until: last?.until ?? "",
    });
  }

  private organisationNumber(file: RegisterFile, row: FileRow): string | null {
    const text = row.values["organisation_number"]?.trim() ?? "";
    if (text === "") return "";
    const checked = checkOrganisationNumber(text);
    return checked.ok
      ? checked.number
      : this.object(file, row, "organisation_number", "organisation-number-wrong", { reason: checked.reason });
  }

  private wholes(file: RegisterFile, result: Checked<PartyToAdd>, lines: Map<string, FileRow>): void {
    const drop = (one: PartyToAdd, code: RowProblemCode, params: RowProblem["params"] = {}) => {
      const row = lines.get(one.id);
      if (row) this.object(file, row, "part_of", code, params);
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

  cooperations(rows: readonly FileRow[], known: KnownRegister): Checked<CooperationToAdd> {
    const file = "cooperations.csv";
    const knownLives = livesOf(known.cooperations);
    const result: Checked<CooperationToAdd> = {
      toAdd: [],
      lives: new Map(knownLives),
      byRef: new Map(),
      leftOut: new Set(),
    };
    const fresh: Lives = new Map();
    for (const row of rows) {
      const range = this.range(file, row);
      const one = range && this.identity(file, row, range, fresh, knownLives);
      if (!range || !one) {
        result.leftOut.add(row.values["id"]?.trim() ?? "");
        continue;
      }
      push(fresh, one.id, range);
      result.byRef.set(one.ref, one.id);
      result.toAdd.push({ ...one, ...this.form(row), ...range });
    }
    for (const [id, ranges] of fresh) result.lives.set(id, ranges);
    return result;
  }

  private form(row: FileRow): { form: LegalForm | null; law: string } {
    const text = (row.values["form"] ?? "").trim();
    if (text === "") return { form: null, law: "" };
    const word = text.toLowerCase();
    const form = legalForms.find((one) => one === word) ?? formWords[word];
    if (form === undefined) this.note("cooperations.csv", "form-kept-as-other", text);
    return { form: form ?? "other", law: form === undefined ? text : "" };
  }

  memberships(
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
      const range = this.range(file, row);
      if (!range) continue;
      const party = this.refer(file, row, "party", parties, range, holders);
      const cooperation = this.refer(file, row, "cooperation", cooperations, range, new Map());
      const role = this.role(file, row);
      if (party === null || cooperation === null || role === null) continue;
      if (!lasts(parties.lives.get(party), range)) {
        this.object(file, row, "valid_to", "outlives-party", {
          party: row.values["party"] ?? "",
          life: lifeInWords(parties.lives.get(party)),
        });
        continue;
      }
      if (!lasts(cooperations.lives.get(cooperation), range)) {
        this.object(file, row, "valid_to", "outlives-cooperation", {
          cooperation: row.values["cooperation"] ?? "",
          life: lifeInWords(cooperations.lives.get(cooperation)),
        });
        continue;
      }
      const key = `${cooperation} ${party}`;
      const other = taken.get(key)?.find((one) => overlap(one, range));
      if (other) {
        this.object(file, row, "valid_from", "membership-overlaps", { from: other.from, until: other.until ?? "" });
        continue;
      }
      push(taken, key, range);
      toAdd.push({ party, cooperation, role, ...range });
    }
    return toAdd;
  }

  private role(file: RegisterFile, row: FileRow): MemberRole | null {
    const word = (row.values["role"] ?? "").trim().toLowerCase();
    return (
      memberRoles.find((one) => one === word) ??
      roleWords[word] ??
      this.object(file, row, "role", "role-unknown", { known: memberRoles.join(", ") })
    );
  }

  /** What a membership row refers to: an id of the file, an id known already, or an official number of the days. */
  private refer(
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
    if (checked.leftOut.has(ref) && ref !== "") return this.object(file, row, column, `${column}-left-out`);
    const official = holders.get(ref);
    if (official) {
      const day = range.until === null ? "9999-12-31" : range.until;
      const holding = official.find((one) => one.until === null || one.until >= day);
      if (holding) return holding.party;
      const last = official.at(-1);
      return this.object(file, row, column, "number-expired", {
        number: ref,
        name: last?.name ?? "",
        until: last?.until ?? "",
      });
    }
    return this.object(file, row, column, `${column}-unknown`);
  }
}

function livesOf(known: readonly KnownLife[]): Lives {
  const lives: Lives = new Map();
  for (const one of known) push(lives, one.id, { from: one.from, until: one.until });
  return lives;
}

function push<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

function overlap(a: Range, b: Range): boolean {
  return (b.until === null || a.from < b.until) && (a.until === null || b.from < a.until);
}

/** Whether the stretches, joined where they meet, last through the whole range. */
function lasts(lives: readonly Range[] | undefined, range: Range): boolean {
  let day: Day | null = range.from;
  for (const one of (lives ?? []).toSorted((a, b) => (a.from < b.from ? -1 : 1))) {
    if (day === null || one.from > day) continue;
    if (one.until === null) return true;
    if (one.until > day) day = one.until;
    if (range.until !== null && day >= range.until) return true;
  }
  return false;
}

function lifeInWords(lives: readonly Range[] | undefined): string {
  return (lives ?? []).map((one) => `${one.from === beginning ? "" : one.from}–${one.until ?? ""}`).join(", ");
}

/** Which register a number of this look belongs to. */
function registerOf(number: string, kind: PartyKind): string {
  if (kind === "municipality" && /^\d{4}$/.test(number)) return "no-municipality";
  if (kind === "county" && /^\d{2}$/.test(number)) return "no-county";
  return `imported-${kind}`;
}

const monthLengths = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Whether the text is a day of the calendar. */
function isDay(text: string): boolean {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!match) return false;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const length = monthLengths[month - 1];
  if (length === undefined || day < 1 || day > length || year < 1) return false;
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return month !== 2 || day < 29 || leap;
}
