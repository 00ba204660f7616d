/** A table that a spreadsheet opens: UTF-8 with its mark, semicolons as Norwegian spreadsheets expect, one header row. */
export function csvResponse(
  name: string,
  header: readonly string[],
  rows: readonly (readonly (string | number | null)[])[],
): Response {
  const text = [header, ...rows].map((row) => row.map(cell).join(";")).join("\r\n");
  return new Response(`\uFEFF${text}\r\n`, {
    headers: {
      "content-type": "text/csv; charset=utf-8",
      "content-disposition": `attachment; filename="${name.replace(/[^a-z0-9-]+/gi, "-")}.csv"`,
    },
  });
}

/** A cell that a spreadsheet would run as a formula is given a quote before it (OWASP, CSV injection). */
function cell(value: string | number | null): string {
  const text = value === null ? "" : typeof value === "number" ? String(value) : value.replace(/^[=+\-@\t\r]/, "'$&");
  return /[";\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
