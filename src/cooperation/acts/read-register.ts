import { CsvError, parse } from "csv-parse/sync";
import { z } from "zod";
import { keepable, readUtf8 } from "#platform/plain-text.ts";
import {
  registerColumns,
  registerFiles,
  type FileRow,
  type RegisterFile,
  type RowProblem,
} from "../rules/register-rows.ts";

export type RegisterUpload = { [file in RegisterFile]?: Uint8Array };
export type ReadRegister = {
  files: { [file in RegisterFile]: FileRow[] };
  problems: RowProblem[];
  ignored: { file: RegisterFile; column: string }[];
};

const recordShape = z.array(z.object({ record: z.array(z.string()), info: z.object({ lines: z.number() }) }));

/** Reads the three tables: UTF-8, a header, commas (or semicolons, as spreadsheets write in Norway). */
export function readRegister(upload: RegisterUpload): ReadRegister {
  const files: ReadRegister["files"] = { "parties.csv": [], "cooperations.csv": [], "memberships.csv": [] };
  const problems: RowProblem[] = [];
  const ignored: ReadRegister["ignored"] = [];
  for (const file of registerFiles) {
    const bytes = upload[file];
    if (bytes === undefined) {
      problems.push(problem(file, 1, "", "file-missing"));
      continue;
    }
    const text = decode(file, bytes, problems);
    if (text !== null) readTable(file, text, files[file], problems, ignored);
  }
  return { files, problems, ignored };
}

/** Names the first line that is not UTF-8: a file saved as Latin-1 would turn every ø into something else. */
function decode(file: RegisterFile, bytes: Uint8Array, problems: RowProblem[]): string | null {
  const text = readUtf8(bytes);
  if (text !== null) return text;
  let line = 1;
  let start = 0;
  for (let at = 0; at <= bytes.length; at += 1) {
    if (at < bytes.length && bytes[at] !== 10) continue;
    const one = bytes.subarray(start, at);
    if (readUtf8(one) === null) {
      const shown = keepable(new TextDecoder("latin1").decode(one)).slice(0, 80);
      problems.push({ ...problem(file, line, "", "not-utf8"), value: shown });
      return null;
    }
    line += 1;
    start = at + 1;
  }
  return null;
}

function readTable(
  file: RegisterFile,
  text: string,
  into: FileRow[],
  problems: RowProblem[],
  ignored: ReadRegister["ignored"],
): void {
  const firstLine = text.slice(0, text.indexOf("\n") + 1 || text.length);
  const delimiter = firstLine.includes(";") && !firstLine.includes(",") ? ";" : ",";
  let records: z.infer<typeof recordShape>;
  try {
    records = recordShape.parse(
      parse(text, { bom: true, info: true, delimiter, relax_column_count: true, skip_empty_lines: true }),
    );
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    problems.push({
      ...problem(file, Number(error["lines"] ?? 1), "", "quotes-broken"),
      params: { detail: error.message },
    });
    return;
  }
  const header = records[0]?.record.map((name) => name.trim().toLowerCase());
  if (!header) {
    problems.push(problem(file, 1, "", "file-empty"));
    return;
  }
  const { needed, allowed } = registerColumns[file];
  const missing = needed.filter((column) => !header.includes(column));
  for (const column of missing)
    problems.push({ ...problem(file, 1, column, "column-missing"), params: { found: header.join(", ") } });
  if (missing.length > 0) return;
  for (const column of header)
    if (!needed.includes(column) && !allowed.includes(column)) ignored.push({ file, column });
  for (const { record, info } of records.slice(1)) {
    if (record.length !== header.length) {
      problems.push({
        ...problem(file, info.lines, "", "fields-uneven"),
        value: record.join(delimiter).slice(0, 80),
        params: { found: record.length, wanted: header.length },
      });
      continue;
    }
    into.push({
      line: info.lines,
      values: Object.fromEntries(header.map((column, index) => [column, record[index] ?? ""])),
    });
  }
}

function problem(file: RegisterFile, line: number, column: string, code: RowProblem["code"]): RowProblem {
  return { file, line, column, code, value: "", params: {} };
}
