import { createHash } from "node:crypto";
import { accept, refuse, type Outcome } from "#platform/outcome.ts";
import { readTextTable } from "../read-text-table.ts";
import {
  changeTable,
  type ChangeFault,
  type ChangeKind,
  type ChangeRow,
  type ChangeTable,
} from "../rules/population-changes.ts";

export type ChangesFileRefusal = "not-utf8" | "not-a-table" | "no-column" | "not-a-number" | "no-number" | ChangeFault;

/** Names that columns and figures may have; a file saved from the statistics bank is read as it is. */
const names = {
  region: ["region", "kommune", "kommunenr", "municipality", "number"],
  year: ["år", "year"],
  what: ["statistikkvariabel", "contents", "what"],
} as const;
const kindsByName = new Map<string, ChangeKind>([
  ["levendefødte", "births"],
  ["fødte", "births"],
  ["births", "births"],
  ["døde", "deaths"],
  ["deaths", "deaths"],
  ["innflyttinger", "movedIn"],
  ["moved_in", "movedIn"],
  ["utflyttinger", "movedOut"],
  ["moved_out", "movedOut"],
  ["folketilvekst", "growth"],
  ["growth", "growth"],
]);

/**
 * Births, deaths and moves from a file: a row for each municipality, year and figure (the figure named in a column), or a row
 * for each municipality and year with a column for each figure.
 */
export function readPopulationChangesFile(
  bytes: Uint8Array,
): Outcome<ChangeTable & { sha256: string }, ChangesFileRefusal> {
  const read = readTextTable(bytes);
  if ("fault" in read) return refuse(read.fault, { row: read.row ?? 0 });
  const headers = read.header.map((name) => name.trim().toLowerCase());
  const place = (wanted: readonly string[]) => headers.findIndex((name) => wanted.includes(name));
  const [region, year, what] = [place(names.region), place(names.year), place(names.what)];
  const missing = (column: readonly string[]) =>
    refuse("no-column", { column: column.join(", "), have: read.header.join(", ") });
  if (region < 0) return missing(names.region);
  if (year < 0) return missing(names.year);
  const columns = headers.flatMap((name, at): { kind: ChangeKind; at: number }[] => {
    const kind = kindsByName.get(name);
    return kind ? [{ kind, at }] : [];
  });
  if (what < 0 && columns.length === 0) return missing([...kindsByName.keys()]);
  const rows: ChangeRow[] = [];
  for (const { row, cells } of read.rows) {
    const where = (cells[region] ?? "").trim();
    const number = /^(?:K[-_])?(\d{4})(?!\d)/.exec(where)?.[1];
    const then = (cells[year] ?? "").trim();
    if (!/^\d{4}$/.test(then)) return refuse("not-a-number", { row, value: then });
    if (number === undefined) {
      // The whole country and the counties stand among the municipalities in the bank's own files.
      if (!/^\d{1,2}\b|^[A-Z]-/.test(where)) return refuse("no-number", { row, value: where });
      continue;
    }
    const named = kindsByName.get((cells[what] ?? "").trim().toLowerCase());
    const own = what < 0 ? columns : named ? [{ kind: named, at: headers.length - 1 }] : [];
    for (const { kind, at } of own) {
      const written = (cells[at] ?? "").trim();
      if (written === "" || /^(?:\.{1,2}|:)$/.test(written)) continue;
      const count = Number(written.replace(/[\s\u00A0]/g, "").replace("−", "-"));
      if (!Number.isInteger(count)) return refuse("not-a-number", { row, value: written });
      rows.push({ number, year: Number(then), kind, count });
    }
  }
  const table = changeTable(rows);
  if (typeof table === "string") return refuse(table);
  return accept({ ...table, sha256: createHash("sha256").update(bytes).digest("hex") });
}
