import type { AccountLine, LineFault, ReadAccounts } from "./kostra-file.ts";

/** Columns of an accounts file; the first two words of each are what a Norwegian accounting system calls it. */
const columns = {
  account: ["konto", "account"],
  function: ["funksjon", "function"],
  art: ["art"],
  title: ["tekst", "text"],
  area: ["programområde", "programomrade", "area"],
  project: ["prosjekt", "project"],
  amount: ["beløp", "belop", "amount"],
} as const;
type Column = keyof typeof columns;

/**
 * Accounts in a table: semicolon, comma or tab between cells, one header row, amounts in kroner with comma or point. Cells are
 * given as a reader of CSV cut them, so that quotes are its business.
 */
export function readAccounts(cells: readonly (readonly string[])[]): ReadAccounts {
  const [header, ...rows] = cells;
  const place = new Map<Column, number>();
  for (const [name, words] of Object.entries(columns) as [Column, readonly string[]][]) {
    const at = (header ?? []).findIndex((cell) => words.includes(cell.trim().toLowerCase()));
    if (at >= 0) place.set(name, at);
  }
  const faults: LineFault[] = [];
  for (const name of ["amount", "title"] as const)
    if (!place.has(name))
      faults.push({ line: 1, column: columns[name][0], code: "column-missing", params: { column: columns[name][0] } });
  if (faults.length > 0) return { lines: [], faults };
  if (rows.length === 0) return { lines: [], faults: [{ line: 2, column: "", code: "no-lines", params: {} }] };
  const lines: AccountLine[] = [];
  for (const [at, row] of rows.entries()) {
    const line = at + 2;
    const cell = (name: Column) => (row[place.get(name) ?? -1] ?? "").trim();
    if (row.length < (header ?? []).length) {
      faults.push({
        line,
        column: "",
        code: "too-few-cells",
        params: { cells: row.length, wanted: (header ?? []).length },
      });
      continue;
    }
    const fault = faultOf(line, cell);
    if (fault) {
      faults.push(fault);
      continue;
    }
    lines.push({
      line,
      accountClass: "",
      account: cell("account"),
      function: cell("function"),
      art: cell("art"),
      title: cell("title"),
      area: cell("area"),
      project: cell("project"),
      amount: oreOf(cell("amount")) ?? 0,
    });
  }
  return { lines, faults };
}

function faultOf(line: number, cell: (name: Column) => string): LineFault | null {
  if (oreOf(cell("amount")) === null)
    return { line, column: columns.amount[0], code: "not-an-amount", params: { value: cell("amount") } };
  if (cell("title") === "") return { line, column: columns.title[0], code: "amount-and-text-empty", params: {} };
  if (!/^(?:\d{3,4})?$/.test(cell("function")))
    return { line, column: columns.function[0], code: "not-a-function", params: { value: cell("function") } };
  if (!/^(?:\d{3})?$/.test(cell("art")))
    return { line, column: columns.art[0], code: "not-an-art", params: { value: cell("art") } };
  return null;
}

/** "1 234,50", "1234.5", "-200" in øre; null for what is no amount with at most two decimals. */
export function oreOf(text: string): number | null {
  const match = /^([-−]?)(\d{1,13})(?:[.,](\d{1,2}))?$/.exec(text.replaceAll(/[\s\u00A0\u202F]/g, ""));
  if (!match) return null;
  const ore = Number(match[2]) * 100 + Number((match[3] ?? "").padEnd(2, "0"));
  return match[1] ? -ore : ore;
}
