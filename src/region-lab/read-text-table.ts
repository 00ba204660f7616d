import { CsvError, parse } from "csv-parse/sync";
import { z } from "zod";
import { readUtf8 } from "#platform/plain-text.ts";

const recordShape = z.array(z.object({ record: z.array(z.string()), info: z.object({ lines: z.number() }) }));

export type TextTable = { header: string[]; rows: { row: number; cells: string[] }[] };
/** Why the bytes are no table; `row` where one is at fault. */
export type NoTable = { fault: "not-utf8" | "not-a-table"; row: number | null };

/** The bytes of a table as rows of text: UTF-8; comma, semicolon or tab between the cells. */
export function readTextTable(bytes: Uint8Array): TextTable | NoTable {
  const text = readUtf8(bytes);
  if (text === null) return { fault: "not-utf8", row: null };
  const first = text.slice(0, text.search(/[\r\n]|$/));
  const delimiter = [";", "\t", ","].reduce((best, one) => (count(first, one) > count(first, best) ? one : best), ";");
  try {
    const read: unknown = parse(text, { delimiter, bom: true, info: true, skip_empty_lines: true });
    const [header, ...rows] = recordShape.parse(read);
    return {
      header: header?.record ?? [],
      rows: rows.map(({ record, info }) => ({ row: info.lines, cells: record })),
    };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line = Number(error["lines"]);
    return { fault: "not-a-table", row: Number.isInteger(line) ? line : null };
  }
}

function count(text: string, character: string): number {
  return text.split(character).length - 1;
}
