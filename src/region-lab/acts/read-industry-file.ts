import { createHash } from "node:crypto";
import { accept, refuse, type Outcome } from "#platform/outcome.ts";
import { readTextTable } from "../read-text-table.ts";
import { industryTable, type IndustryFault, type IndustryRow, type IndustryTable } from "../rules/industry-figures.ts";

export type IndustryFileRefusal =
  | "not-utf8"
  | "not-a-table"
  | "no-column"
  | "not-a-number"
  | "no-number"
  | IndustryFault;
export type ReadIndustry = IndustryTable & { sha256: string };

/** Names that the columns may have; a file saved from the statistics bank is read as it is. */
export const industryColumns = {
  region: ["region", "kommune", "kommunenr", "municipality", "number"],
  industry: ["næring (sn2007)", "næring", "naering", "industry", "code"],
  jobs: ["antall", "jobber", "sysselsatte", "verdi", "value", "jobs"],
} as const;

/** Jobs by municipality and industry from a file in long form: a row for each pair. */
export function readIndustryFile(bytes: Uint8Array): Outcome<ReadIndustry, IndustryFileRefusal> {
  const read = readTextTable(bytes);
  if ("fault" in read) return refuse(read.fault, { row: read.row ?? 0 });
  const headers = read.header.map((name) => name.trim().toLowerCase());
  const place = (names: readonly string[]) => headers.findIndex((name) => names.includes(name));
  const [region, industry, named] = [industryColumns.region, industryColumns.industry, industryColumns.jobs].map(place);
  // A file from the bank calls its figures by what they are and the year.
  const jobs = named === undefined || named < 0 ? headers.length - 1 : named;
  for (const [column, at] of [
    ["region", region],
    ["industry", industry],
  ] as const)
    if (at === undefined || at < 0)
      return refuse("no-column", { column: industryColumns[column].join(", "), have: read.header.join(", ") });
  const rows: IndustryRow[] = [];
  for (const { row, cells } of read.rows) {
    const where = (cells[region ?? 0] ?? "").trim();
    const number = /^(?:K-)?(\d{4})(?!\d)/.exec(where)?.[1];
    const [, code = "", name = ""] = /^(\S+)\s*(.*)$/s.exec((cells[industry ?? 0] ?? "").trim()) ?? [];
    const written = (cells[jobs] ?? "").trim();
    const count = /^(?:\.{1,2}|:|-)$/.test(written) ? 0 : Number(written.replace(/[\s\u00A0]/g, "").replace(",", "."));
    if (written === "" || !(count >= 0)) return refuse("not-a-number", { row, value: written });
    if (number === undefined) {
      // The whole country and the counties stand among the municipalities in the bank's own files.
      if (!/^\d{1,2}\b|^[A-Z]-/.test(where)) return refuse("no-number", { row, value: where });
      continue;
    }
    rows.push({ number, code, name: name || code, jobs: count });
  }
  const table = industryTable(rows);
  if (typeof table === "string") return refuse(table);
  return accept({ ...table, sha256: createHash("sha256").update(bytes).digest("hex") });
}
