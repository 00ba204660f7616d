import { CsvError, parse } from "csv-parse/sync";
import { z } from "zod";
import type { TravelFault, TravelFile, TravelTableFile } from "./rules/travel-upload-words.ts";

const recordShape = z.array(z.object({ record: z.array(z.string()), info: z.object({ lines: z.number() }) }));

/** The bytes of a table as rows of text: UTF-8; comma, semicolon or tab between the cells. */
export function readTravelTable(bytes: Uint8Array, file: TravelFile): TravelTableFile | TravelFault {
  let text: string;
  try {
    text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return { file, row: null, code: "not-utf8", params: {} };
  }
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
    return { file, row: Number.isInteger(line) ? line : null, code: "not-a-table", params: {} };
  }
}

function count(text: string, character: string): number {
  return text.split(character).length - 1;
}
