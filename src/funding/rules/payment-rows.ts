import { isDay } from "./calendar-day.ts";

/** A list of payments from the bank or the ledger: one row each, `number;day;amount;reference`. */
export const paymentColumns = ["number", "day", "amount", "reference"] as const;
export type PaymentColumn = (typeof paymentColumns)[number];

export const paymentProblems = [
  "column-missing",
  "number-unknown",
  "number-is-credit-note",
  "no-number",
  "no-day",
  "before-issue",
  "no-amount",
  "reference-missing",
  "reference-twice",
] as const;
export type PaymentProblem = {
  line: number;
  column: PaymentColumn;
  code: (typeof paymentProblems)[number];
  value: string;
};

export type Payment = { number: number; day: string; amount: number; reference: string };
export type KnownClaim = { number: number; kind: "invoice" | "credit-note"; issued: string; kid: string };

/**
 * The rows that can be entered and, by line and column, what is wrong with the others. A claim is named by its number or by
 * its KID. Rows that were entered before (`seen`) are counted as such and left out: the same file can be read again.
 */
export function readPayments(
  rows: readonly (readonly string[])[],
  claims: readonly KnownClaim[],
  seen: ReadonlySet<string>,
): { payments: Payment[]; before: number; problems: PaymentProblem[] } {
  const [head = [], ...body] = rows;
  const places = new Map(
    head.map((name, at) => [
      name
        .trim()
        .toLowerCase()
        .replace(/^\uFEFF/, ""),
      at,
    ]),
  );
  const missing = paymentColumns.filter((column) => !places.has(column));
  if (missing.length > 0)
    return {
      payments: [],
      before: 0,
      problems: missing.map((column) => ({ line: 1, column, code: "column-missing", value: column })),
    };
  const byNumber = new Map(claims.map((one) => [String(one.number), one]));
  const byKid = new Map(claims.flatMap((one) => (one.kid === "" ? [] : [[one.kid, one] as const])));
  const references = new Set<string>();
  const payments: Payment[] = [];
  const problems: PaymentProblem[] = [];
  let before = 0;
  for (const [at, row] of body.entries()) {
    if (row.every((cell) => cell.trim() === "")) continue;
    const line = at + 2;
    const cell = (column: PaymentColumn) => (row[places.get(column) ?? -1] ?? "").trim();
    const found: PaymentProblem[] = [];
    const wrong = (column: PaymentColumn, code: PaymentProblem["code"]) =>
      found.push({ line, column, code, value: cell(column) });
    const reference = cell("reference");
    if (reference === "") wrong("reference", "reference-missing");
    else if (references.has(reference)) wrong("reference", "reference-twice");
    references.add(reference);
    if (seen.has(reference)) {
      before += 1;
      continue;
    }
    const asked = cell("number").replace(/\s/g, "");
    const claim = byNumber.get(asked.replace(/^0+(?=\d)/, "")) ?? byKid.get(asked);
    if (!/^[0-9]+$/.test(asked)) wrong("number", "no-number");
    else if (!claim) wrong("number", "number-unknown");
    else if (claim.kind === "credit-note") wrong("number", "number-is-credit-note");
    const day = dayOf(cell("day"));
    if (day === null) wrong("day", "no-day");
    else if (claim && day < claim.issued) wrong("day", "before-issue");
    const amount = oreOf(cell("amount"));
    if (amount === null || amount === 0) wrong("amount", "no-amount");
    if (found.length > 0 || !claim || day === null || amount === null) problems.push(...found);
    else payments.push({ number: claim.number, day, amount, reference });
  }
  return { payments, before, problems };
}

/** "2020-03-31" or "31.03.2020"; null for a day that is none. */
function dayOf(text: string): string | null {
  const norwegian = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(text);
  const iso = norwegian
    ? `${norwegian[3]}-${(norwegian[2] ?? "").padStart(2, "0")}-${(norwegian[1] ?? "").padStart(2, "0")}`
    : text;
  return isDay(iso) ? iso : null;
}

/** "12 345,60", "12345.6", "-100" in whole øre; null for what is no amount. */
export function oreOf(text: string): number | null {
  const plain = text.replace(/[\s\u00a0\u202f]/g, "").replace("−", "-");
  const match = /^(-?)(\d{1,12})(?:[.,](\d{1,2}))?$/.exec(plain);
  if (!match) return null;
  const ore = Number(match[2]) * 100 + Number((match[3] ?? "").padEnd(2, "0"));
  return match[1] === "-" ? -ore : ore;
}
