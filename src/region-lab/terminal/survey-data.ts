import type { TableRow } from "./table-file.ts";
import { BadInput, readTable } from "./table-file.ts";

/** A survey's persons by column; labels are numbered in their order (numbers by size, else letter by letter). */
export interface SurveyData {
  readonly path: string;
  readonly rows: number;
  readonly header: readonly string[];
  /** Row of the file of each person. */
  readonly rowOf: (person: number) => number;
  readonly texts: (column: string) => readonly string[];
  /** Numbers of a column; NaN where the cell is empty or NA. A word is refused. */
  readonly numbers: (column: string) => Float64Array;
  readonly isNumeric: (column: string) => boolean;
}

/** Labels of a column and the number of each row's label. */
export interface Labels {
  readonly names: readonly string[];
  readonly of: Int32Array;
}

export function readSurvey(path: string): SurveyData {
  const { header, rows } = readTable(path);
  if (rows.length === 0) throw new BadInput(`${path}: there is nobody under the header.`);
  return surveyData(path, header, rows);
}

export function surveyData(path: string, header: readonly string[], rows: readonly TableRow[]): SurveyData {
  const at = (column: string): number => {
    const place = header.indexOf(column);
    if (place < 0)
      throw new BadInput(`${path}, row 1: there is no column ${column}; the columns are ${header.join(", ")}.`);
    return place;
  };
  const texts = (column: string): string[] => {
    const place = at(column);
    return rows.map(({ cells }) => cells[place] ?? "");
  };
  return {
    path,
    rows: rows.length,
    header,
    rowOf: (person) => rows[person]?.row ?? 0,
    texts,
    isNumeric: (column) => texts(column).every((text) => isMissing(text) || Number.isFinite(Number(text))),
    numbers: (column) =>
      Float64Array.from(texts(column), (text, person) => {
        if (isMissing(text)) return NaN;
        const number = Number(text);
        if (!Number.isFinite(number))
          throw new BadInput(
            `${path}, row ${rows[person]?.row}: ${column} is "${text}", which is not a number (the decimal mark is a point).`,
          );
        return number;
      }),
  };
}

export function isMissing(text: string): boolean {
  return text === "" || text === "NA";
}

/** The labels of some columns together, joined by |. */
export function labelsOf(data: SurveyData, columns: readonly string[]): Labels {
  const joined = joinedTexts(data, columns);
  const names = [...new Set(joined)].sort(byNumberThenLetter);
  const number = new Map(names.map((name, place) => [name, place]));
  return { names, of: Int32Array.from(joined, (name) => number.get(name) ?? -1) };
}

export function joinedTexts(data: SurveyData, columns: readonly string[]): string[] {
  const parts = columns.map((column) => data.texts(column));
  return Array.from({ length: data.rows }, (_, person) => parts.map((part) => part[person] ?? "").join("|"));
}

/** A column that must have a number in every row, at least `least`. */
export function neededNumbers(data: SurveyData, column: string, least: number): Float64Array {
  const values = data.numbers(column);
  const bad = values.findIndex((value) => !(value >= least));
  if (bad >= 0) {
    const value = values[bad] ?? NaN;
    const why = Number.isNaN(value)
      ? "is missing"
      : `is ${value}; it cannot be ${least > 0 ? `below ${least}` : "negative"}`;
    throw new BadInput(`${data.path}, row ${data.rowOf(bad)}: ${column} ${why}.`);
  }
  return values;
}

function byNumberThenLetter(left: string, right: string): number {
  const difference = Number(left) - Number(right);
  if (!Number.isNaN(difference) && difference !== 0) return difference;
  return left < right ? -1 : left > right ? 1 : 0;
}
