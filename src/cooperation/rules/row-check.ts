/** What the checks of the three tables share: the faults found so far, and rows as stretches of time. */
import { slug } from "#parties/rules/slug.ts";
import type { Day } from "../vocabulary.ts";
import {
  beginning,
  type FileRow,
  type KnownLife,
  type Notice,
  type RegisterFile,
  type RowProblem,
  type RowProblemCode,
} from "./register-rows.ts";

export type Range = { from: Day; until: Day | null };
export type Lives = Map<string, Range[]>;
export type Checked<Row> = { toAdd: Row[]; lives: Lives; byRef: Map<string, string>; leftOut: Set<string> };

export class RowCheck {
  readonly problems: RowProblem[] = [];
  readonly notices = new Map<string, Notice>();

  /** The row has a fault; null, so that a check can end with it. */
  object(
    file: RegisterFile,
    row: FileRow,
    column: string,
    code: RowProblemCode,
    params: RowProblem["params"] = {},
  ): null {
    this.problems.push({ file, line: row.line, column, code, value: (row.values[column] ?? "").slice(0, 80), params });
    return null;
  }

  note(file: RegisterFile, code: Notice["code"], example: string): void {
    const key = `${file} ${code}`;
    const before = this.notices.get(key);
    if (before) before.count += 1;
    else this.notices.set(key, { file, code, count: 1, example });
  }

  range(file: RegisterFile, row: FileRow): Range | null {
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

  identity(
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
}

export function livesOf(known: readonly KnownLife[]): Lives {
  const lives: Lives = new Map();
  for (const one of known) push(lives, one.id, { from: one.from, until: one.until });
  return lives;
}

export function push<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

export function overlap(a: Range, b: Range): boolean {
  return (b.until === null || a.from < b.until) && (a.until === null || b.from < a.until);
}

/** Whether the stretches, joined where they meet, last through the whole range. */
export function lasts(lives: readonly Range[] | undefined, range: Range): boolean {
  let day: Day | null = range.from;
  for (const one of (lives ?? []).toSorted((a, b) => (a.from < b.from ? -1 : 1))) {
    if (day === null || one.from > day) continue;
    if (one.until === null) return true;
    if (one.until > day) day = one.until;
    if (range.until !== null && day >= range.until) return true;
  }
  return false;
}

export function lifeInWords(lives: readonly Range[] | undefined): string {
  return (lives ?? []).map((one) => `${one.from === beginning ? "" : one.from}–${one.until ?? ""}`).join(", ");
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
