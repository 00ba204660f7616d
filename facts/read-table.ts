import { readFileSync } from "node:fs";
import { parse } from "csv-parse/sync";

/** One row, every value as text; a missing column reads as undefined. */
export type Row = { [column: string]: string };

/** Rows of a CSV file with a heading line. Throws where a row has more or fewer fields than the heading. */
export function readTable(path: string): Row[] {
  return parse(readFileSync(path, "utf8"), { columns: true, bom: true, skip_empty_lines: true });
}

/** The value in a column that must be there, empty or not. */
export function field(row: Row, column: string): string {
  const value = row[column];
  if (value === undefined) throw new Error(`The table has no column ${column}.`);
  return value;
}
