/**
 * KOSTRA-forskriften (FOR-2019-10-18-1412): accounts as lines of 48 places. Places count from 1: form 1–2, year 3–6, quarter 7,
 * region 8–13, organisation 14–22, enterprise 23–31, account class 32, function 33–36, art 37–39, amount 40–48 in thousand
 * kroner, right-aligned.
 */
export const lineFaultCodes = [
  "wrong-length",
  "unknown-form",
  "not-a-year",
  "other-year",
  "not-a-quarter",
  "not-an-organisation",
  "unknown-class",
  "not-a-function",
  "not-an-art",
  "not-an-amount",
  "column-missing",
  "no-lines",
  "too-few-cells",
  "amount-and-text-empty",
] as const;
export type LineFaultCode = (typeof lineFaultCodes)[number];
export type LineFault = {
  line: number;
  column: string;
  code: LineFaultCode;
  params: { [name: string]: string | number };
};

/** One line of accounts: costs above zero, income below. */
export type AccountLine = {
  line: number;
  accountClass: string;
  account: string;
  function: string;
  art: string;
  title: string;
  area: string;
  project: string;
  /** Øre. */
  amount: number;
};
export type ReadAccounts = { lines: AccountLine[]; faults: LineFault[] };

/** Accounts of operation and investment; a balance (0B and its like) is no cost of a year. */
const forms = ["0A", "0C", "0F", "0I", "0K", "0M", "0P"];
const oreInThousand = 100_000;

export function readKostra(text: string, year: number): ReadAccounts {
  const lines: AccountLine[] = [];
  const faults: LineFault[] = [];
  const all = text.replace(/^\uFEFF/, "").split(/\r?\n/);
  while (all.at(-1) === "") all.pop();
  if (all.length === 0) faults.push({ line: 1, column: "", code: "no-lines", params: {} });
  for (const [at, raw] of all.entries()) {
    const fault = faultOfLine(raw, at + 1, year);
    if (fault) faults.push(fault);
    else lines.push(lineOf(raw, at + 1));
  }
  return { lines, faults };
}

function faultOfLine(raw: string, line: number, year: number): LineFault | null {
  const fault = (column: string, code: LineFaultCode, params: LineFault["params"]): LineFault => ({
    line,
    column,
    code,
    params,
  });
  if (raw.length !== 48) return fault("1–48", "wrong-length", { length: raw.length });
  const form = raw.slice(0, 2);
  if (!forms.includes(form)) return fault("1–2", "unknown-form", { value: form });
  const ofYear = raw.slice(2, 6);
  if (!/^\d{4}$/.test(ofYear)) return fault("3–6", "not-a-year", { value: ofYear });
  if (Number(ofYear) !== year) return fault("3–6", "other-year", { value: ofYear, year });
  const quarter = raw.slice(6, 7);
  if (!/^[ 0-4]$/.test(quarter)) return fault("7", "not-a-quarter", { value: quarter });
  const organisation = raw.slice(13, 22);
  if (!/^(?:\d{9}|\s*)$/.test(organisation))
    return fault("14–22", "not-an-organisation", { value: organisation.trim() });
  const accountClass = raw.slice(31, 32);
  if (accountClass !== "0" && accountClass !== "1") return fault("32", "unknown-class", { value: accountClass });
  const ofFunction = raw.slice(32, 36).trim();
  if (!/^\d{3,4}$/.test(ofFunction)) return fault("33–36", "not-a-function", { value: ofFunction });
  const art = raw.slice(36, 39).trim();
  if (!/^\d{3}$/.test(art)) return fault("37–39", "not-an-art", { value: art });
  const amount = raw.slice(39, 48);
  // Right-aligned: a digit in the last place, and nothing between sign and digits.
  if (!/^\s*-?\d+$/.test(amount)) return fault("40–48", "not-an-amount", { value: amount.trim() });
  return null;
}

function lineOf(raw: string, line: number): AccountLine {
  const art = raw.slice(36, 39).trim();
  const ofFunction = raw.slice(32, 36).trim();
  return {
    line,
    accountClass: raw.slice(31, 32),
    account: "",
    function: ofFunction,
    art,
    title: "",
    area: "",
    project: "",
    amount: Number(raw.slice(39, 48)) * oreInThousand,
  };
}
