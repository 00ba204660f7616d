import { writeFileSync } from "node:fs";

/** Writes rows in the given order; a value is quoted only where it must be (RFC 4180, but with LF). */
export function writeCsv(
  path: string,
  columns: readonly string[],
  rows: readonly (readonly (string | number | null)[])[],
): void {
  const quote = (value: string): string => (/[",\n\r]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value);
  const lines = [columns, ...rows].map((row) =>
    row.map((value) => quote(value === null ? "" : String(value))).join(","),
  );
  writeFileSync(path, `${lines.join("\n")}\n`);
}
