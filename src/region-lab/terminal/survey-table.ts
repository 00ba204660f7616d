import type { Answered } from "./survey-statistics.ts";

const columns = ["statistic", "label", "domain", "value", "standard error", "design effect", "persons"];

/** The estimates as a table to read: words to the left, numbers to the right, a dot where a figure is hidden. */
export function surveyTable(estimates: readonly Answered[]): string {
  const rows = estimates.map((each) => [
    each.statistic,
    each.label ?? "",
    each.domain ?? "",
    shown(each.value),
    shown(each.standardError),
    each.designEffect === null ? "." : each.designEffect.toFixed(2),
    String(each.rows),
  ]);
  const used = columns.map((_, at) => at).filter((at) => rows.some((row) => row[at] !== ""));
  const lines = [columns, ...rows].map((row) => used.map((at) => row[at] ?? ""));
  const widths = used.map((_, at) => Math.max(...lines.map((line) => line[at]?.length ?? 0)));
  return `${lines
    .map((line) =>
      line
        .map((cell, at) => ((used[at] ?? 0) < 3 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0)))
        .join("  ")
        .trimEnd(),
    )
    .join("\n")}\n`;
}

function shown(value: number | null): string {
  return value === null ? "." : Number(value.toPrecision(7)).toString();
}
