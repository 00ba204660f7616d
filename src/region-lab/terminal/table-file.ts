import { readFileSync, writeFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { parse } from "csv-parse/sync";

/** What the person at the terminal gave and cannot be used: one sentence that names file, row and cause. */
export class BadInput extends Error {
  constructor(sentence: string) {
    super(sentence);
    this.name = "BadInput";
  }
}

/** The file's bytes, unpacked when they are gzip, whatever the name says. */
export function readBytes(path: string): Uint8Array {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(path);
  } catch (error) {
    throw new BadInput(`${path}: ${reasonOf(error, "the file cannot be read")}.`);
  }
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes;
  try {
    return gunzipSync(bytes);
  } catch {
    throw new BadInput(`${path}: the file begins as gzip but cannot be unpacked; it may be cut off.`);
  }
}

/** A row of a table and its number in the file, the header being row 1. */
export interface TableRow {
  readonly row: number;
  readonly cells: readonly string[];
}

/** A small table: header and rows, separated by comma, semicolon or tab; every row as long as the header. */
export function readTable(path: string): { readonly header: readonly string[]; readonly rows: readonly TableRow[] } {
  const text = new TextDecoder().decode(readBytes(path));
  const lines: string[][] = [];
  const numbers: number[] = [];
  try {
    parse(text, {
      delimiter: delimiterOf(text),
      relax_column_count: true,
      skip_empty_lines: true,
      trim: true,
      on_record: (record: string[], context) => {
        lines.push(record);
        numbers.push(context.lines);
        return null;
      },
    });
  } catch (error) {
    throw new BadInput(`${path}: ${error instanceof Error ? error.message : "the table cannot be read"}`);
  }
  const [header, ...rows] = lines;
  if (header === undefined) throw new BadInput(`${path}: the file is empty.`);
  return {
    header,
    rows: rows.map((cells, at) => {
      const row = numbers[at + 1] ?? 0;
      if (cells.length < header.length) {
        throw new BadInput(`${path}, row ${row}: the row has ${cells.length} columns, the header ${header.length}.`);
      }
      return { row, cells };
    }),
  };
}

/** Writes a table with commas; a cell is quoted when it must be. Large tables too: lines are gathered, not joined as one text. */
export function writeTable(
  path: string,
  header: readonly string[],
  rows: Iterable<readonly (string | number)[]>,
): void {
  const parts = [header.map(quoted).join(",")];
  for (const row of rows) parts.push(row.map((cell) => quoted(String(cell))).join(","));
  try {
    writeFileSync(path, `${parts.join("\n")}\n`);
  } catch (error) {
    throw new BadInput(`${path}: ${reasonOf(error, "the file cannot be written")}.`);
  }
}

function quoted(cell: string): string {
  return /[",;\t\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

function delimiterOf(text: string): string {
  const header = text.slice(0, Math.max(0, text.indexOf("\n")) || text.length).replace(/"[^"]*"/g, "");
  return /[,;\t]/.exec(header)?.[0] ?? ",";
}

function reasonOf(error: unknown, otherwise: string): string {
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  if (code === "ENOENT") return "there is no such file or folder";
  if (code === "EISDIR") return "that is a folder, not a file";
  if (code === "EACCES" || code === "EPERM") return "the permissions do not allow it";
  return otherwise;
}
