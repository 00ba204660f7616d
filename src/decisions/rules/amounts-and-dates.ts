/** Dates and amounts as councils write them, read into one form each. What is ambiguous is left as it stands. */
import { joined } from "./text-pieces.ts";
import type { Merged, Piece } from "./text-pieces.ts";

const monthNames = new Map(Object.entries({
  januar: 1, februar: 2, mars: 3, april: 4, mai: 5, juni: 6, juli: 7, august: 8, september: 9, oktober: 10, november: 11,
  desember: 12, jan: 1, feb: 2, mar: 3, apr: 4, jun: 6, jul: 7, aug: 8, sep: 9, sept: 9, okt: 10, nov: 11, des: 12,
})); // prettier-ignore
const shortMonth = /^(?:jan|feb|mar|apr|jun|jul|aug|sept?|okt|nov|des)$/iu;
const monthLengths = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** After these a number is a place in a text, never a date or an amount: "punkt 3.100". */
const beforeReference = new Set(["§", "pkt.", "punkt", "nr.", "kap.", "ledd", "bokstav", "sak", "artikkel", "vedlegg"]);

/** 19.6.2009, 19.06.09, 19. juni 2009, den 19. juni 2009, 19/6-2009, 2009-06-19 → 2009-06-19; 19. juni → --06-19. */
export function readDate(pieces: Piece[], at: number, previousKey: string | undefined): Merged | null {
  if (previousKey !== undefined && beforeReference.has(previousKey.toLowerCase())) return null;
  const skip = /^den$/iu.test(pieces[at]?.text ?? "") ? 1 : 0;
  const found = numericDate(pieces, at + skip) ?? namedDate(pieces, at + skip) ?? dashedDate(pieces, at + skip);
  if (found === null) return null;
  const length = found.length + skip;
  return {
    token: { text: joined(pieces, at, length), key: found.key, kind: "date", form: "date-format" },
    length,
  };
}

type Found = { key: string; length: number };

function numericDate(pieces: Piece[], at: number): Found | null {
  const match = /^(\d{1,2})\.(\d{1,2})\.(\d{2}|\d{4})$/u.exec(pieces[at]?.text ?? "");
  return match === null ? null : dated(match[3], match[2], match[1], 1);
}

/** Number, full stop, name of the month, perhaps a year. */
function namedDate(pieces: Piece[], at: number): Found | null {
  const [day, stop, name] = [pieces[at], pieces[at + 1], pieces[at + 2]];
  if (day?.kind !== "number" || stop?.text !== "." || stop.spaced || name === undefined || name.break === 2)
    return null;
  const month = monthNames.get(name.text.toLowerCase());
  if (month === undefined || !/^\d{1,2}$/u.test(day.text)) return null;
  const dotted = shortMonth.test(name.text) && pieces[at + 3]?.text === ".";
  const yearAt = at + (dotted ? 4 : 3);
  const year = pieces[yearAt];
  if (year?.kind === "number" && /^\d{4}$/u.test(year.text))
    return dated(year.text, String(month), day.text, yearAt - at + 1);
  return dated(undefined, String(month), day.text, 3);
}

/** 2009-06-19 and 19/6-2009. */
function dashedDate(pieces: Piece[], at: number): Found | null {
  const text = joined(pieces, at, 5);
  const iso = /^(\d{4})-(\d{2})-(\d{2})$/u.exec(text);
  if (iso !== null) return dated(iso[1], iso[2], iso[3], 5);
  const slashed = /^(\d{1,2})\/(\d{1,2})-(\d{4})$/u.exec(text);
  return slashed === null ? null : dated(slashed[3], slashed[2], slashed[1], 5);
}

function dated(
  year: string | undefined,
  month: string | undefined,
  day: string | undefined,
  length: number,
): Found | null {
  const m = Number(month);
  const d = Number(day);
  if (!(m >= 1 && m <= 12) || !(d >= 1 && d <= (monthLengths[m - 1] ?? 0))) return null;
  // Two figures: 70–99 are of the 1900s. A resolution speaks of its own time.
  const full = year === undefined ? "-" : year.length === 4 ? year : (Number(year) < 70 ? "20" : "19") + year;
  return { key: `${full}-${String(m).padStart(2, "0")}-${String(d).padStart(2, "0")}`, length };
}

const words = new Map(Object.entries({
  to: "2", tre: "3", fire: "4", fem: "5", seks: "6", sju: "7", syv: "7", åtte: "8", ni: "9", ti: "10", elleve: "11", tolv: "12",
})); // prettier-ignore
const scales = new Map(Object.entries({
  mill: 6, million: 6, millioner: 6, millionar: 6, mrd: 9, milliard: 9, milliarder: 9, milliardar: 9,
})); // prettier-ignore
const crowns = new Set(["kr", "kroner", "NOK"]);

/** 1 000 000, 1.000.000, 1 mill., kr 1 mill. → 1000000 (and kr). Decimal comma only; 2.5 is left as it stands. */
export function readAmount(pieces: Piece[], at: number, previousKey: string | undefined): Merged | null {
  if (previousKey !== undefined && beforeReference.has(previousKey.toLowerCase())) return null;
  let next = at;
  let money = false;
  if (crowns.has(pieces[next]?.text ?? "")) {
    money = true;
    next++;
    if (pieces[next]?.text === "." && pieces[next]?.spaced === false) next++;
  }
  const figure = readFigure(pieces, next);
  if (figure === null) return null;
  next += figure.length;

  const scale = (pieces[next]?.break ?? 2) < 2 ? scales.get(pieces[next]?.text ?? "") : undefined;
  if (scale !== undefined) {
    const abbreviated = /^(?:mill|mrd)$/u.test(pieces[next]?.text ?? "");
    next++;
    if (abbreviated && pieces[next]?.text === "." && pieces[next]?.spaced === false) next++;
  }
  if (money && pieces[next]?.text === "," && pieces[next + 1]?.text === "-") next += 2;
  if (!money && crowns.has(pieces[next]?.text ?? "") && pieces[next]?.break !== 2) {
    money = true;
    next++;
  }
  const value = scaled(figure.value, scale ?? 0);
  const key = money ? `${value} kr` : value;
  const text = joined(pieces, at, next - at);
  return { token: { text, key, kind: "number", form: "number-format" }, length: next - at };
}

function readFigure(pieces: Piece[], at: number): { value: string; length: number } | null {
  const first = pieces[at];
  if (first?.kind === "word") {
    const value = words.get(first.text.toLowerCase());
    // "tre ut", "tre i kraft": the verb.
    if (value === "3" && /^(?:ut|inn|i|fram|frem|av|til|tilbake|sammen)$/u.test(pieces[at + 1]?.text ?? ""))
      return null;
    return value === undefined ? null : { value, length: 1 };
  }
  if (first?.kind !== "number") return null;
  if (/^[1-9]\d{0,2}$/u.test(first.text)) {
    let length = 1;
    while (isGroup(pieces[at + length])) length++;
    if (length > 1) {
      const tail = pieces[at + length - 1]?.text ?? "";
      const digits =
        pieces
          .slice(at, at + length - 1)
          .map((p) => p.text)
          .join("") + tail.slice(0, 3);
      return { value: digits + tail.slice(3).replace(",", "."), length };
    }
  }
  if (/^[1-9]\d{0,2}(?:\.\d{3})+(?:,\d+)?$/u.test(first.text))
    return { value: first.text.replaceAll(".", "").replace(",", "."), length: 1 };
  if (/^\d+,\d+$/u.test(first.text)) return { value: first.text.replace(",", "."), length: 1 };
  if (/^\d+$/u.test(first.text)) return { value: first.text, length: 1 };
  return null;
}

/** "000" in "1 000", on the same line; the last group may carry decimals. */
function isGroup(piece: Piece | undefined): boolean {
  return piece?.kind === "number" && piece.spaced && piece.break === 0 && /^\d{3}(?:,\d+)?$/u.test(piece.text);
}

/** "2.50" × 10^0 → "2,5"; "1.5" × 10^6 → "1500000". By moving the point: exact. Leading zeros stay: 007 is no 7. */
function scaled(value: string, power: number): string {
  const [whole = "", decimals = ""] = value.split(".");
  const moved = whole + decimals.slice(0, power).padEnd(power, "0");
  const rest = decimals.slice(power).replace(/0+$/u, "");
  const head = power > 0 ? moved.replace(/^0+(?=\d)/u, "") : moved;
  return rest === "" ? head : `${head},${rest}`;
}
