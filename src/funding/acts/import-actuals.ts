import { createHash } from "node:crypto";
import { parse } from "csv-parse/sync";
import type { NotAllowed } from "#access/not-allowed.ts";
import type { Actor } from "#access/vocabulary.ts";
import { findCooperation } from "#cooperation/questions/cooperation.ts";
import type { Reader } from "#platform/answers.ts";
import { accept, refuse, type Outcome, type Refusal } from "#platform/outcome.ts";
import { readUtf8 } from "#platform/plain-text.ts";
import type { ActualsOptions, FundingActRefusal } from "../act-contract.ts";
import { readAccounts } from "../rules/accounts-csv.ts";
import { readKostra, type AccountLine, type LineFault } from "../rules/kostra-file.ts";
import { budgetedAreas } from "../questions/areas.ts";
import { importKnown } from "../store.ts";
import { insertActuals } from "../write-store.ts";
import { onMoney, type FundingActOutcome, type FundingActServices } from "./on-money.ts";

export type CheckedAccounts = {
  format: "csv" | "kostra";
  digest: string;
  lines: (AccountLine & { plan: string | null })[];
  faults: LineFault[];
};
export type ImportActualsOutcome =
  | (Extract<FundingActOutcome, { ok: true }> & { checked: CheckedAccounts })
  | (Refusal<FundingActRefusal> & { checked: CheckedAccounts | null })
  | NotAllowed;

/** Reads and checks everything, writes nothing: what the import would do, and each line that it could not. */
export async function previewActuals(
  reader: Reader,
  cooperation: string,
  bytes: Uint8Array,
  year: number,
): Promise<Outcome<CheckedAccounts, FundingActRefusal>> {
  const found = await findCooperation(reader, cooperation, `${year}-12-31`);
  return found.ok ? check(reader, found.value.slug, bytes, year) : found;
}

async function check(
  reader: Reader,
  slug: string,
  bytes: Uint8Array,
  year: number,
): Promise<Outcome<CheckedAccounts, FundingActRefusal>> {
  const text = readText(bytes);
  if (text === null) return refuse("not-text", {}, "file");
  const digest = createHash("sha256").update(bytes).digest("hex");
  const [known] = await importKnown(reader.db, digest);
  if (known) return refuse("imported-already", { day: known.imported, name: known.cooperation }, "file");
  const format = isTable(text) ? "csv" : "kostra";
  const cells = format === "csv" ? cellsOf(text) : [];
  if (cells === null) return refuse("not-text", {}, "file");
  const { lines, faults } = format === "csv" ? readAccounts(cells) : readKostra(text, year);
  const areas = await budgetedAreas(reader, slug, year);
  const placed = lines.map((line) => {
    const area = areas.find((one) => one.area === line.area || one.title.toLowerCase() === line.area.toLowerCase());
    return { ...line, area: area?.area ?? line.area, plan: area?.plan ?? null };
  });
  return accept({ format, digest, lines: placed, faults });
}

/** KOSTRA's lines hold neither semicolon nor tab, and begin with a form's code; a table begins with its header. */
function isTable(text: string): boolean {
  const [first = ""] = text.replace(/^\uFEFF/, "").split(/\r?\n/, 1);
  return /[;\t,]/.test(first) || !/^0[A-Z]/.test(first);
}

/** null for quotes that never end. */
function cellsOf(text: string): string[][] | null {
  const [first = ""] = text.split(/\r?\n/, 1);
  const delimiter = first.includes(";") ? ";" : first.includes("\t") ? "\t" : ",";
  try {
    return parse(text, {
      bom: true,
      delimiter,
      relax_quotes: true,
      relax_column_count: true,
      skip_empty_lines: true,
    });
  } catch {
    return null;
  }
}

/** UTF-8, else the letters that older accounting systems write. */
function readText(bytes: Uint8Array): string | null {
  if (bytes.includes(0)) return null;
  return readUtf8(bytes) ?? new TextDecoder("windows-1252").decode(bytes);
}

/** Reads accounts in: all lines, or with `skipBad` those without a fault; the same file only once. */
export async function importActuals(
  services: FundingActServices,
  actor: Actor,
  cooperation: string,
  bytes: Uint8Array,
  options: ActualsOptions,
): Promise<ImportActualsOutcome> {
  let checked: CheckedAccounts | null = null;
  const done = await onMoney(
    services,
    actor,
    { act: "import-actuals", cooperation, on: `${options.year}-12-31`, reason: options.reason },
    async ({ tx, reader, cooperation: row, today }) => {
      const read = await check({ ...reader, db: tx }, row.slug, bytes, options.year);
      if (!read.ok) return read;
      checked = read.value;
      const { digest, format, lines, faults } = read.value;
      if (faults.length > 0 && !options.skipBad) return refuse("lines-at-fault", { lines: faults.length }, "file");
      if (lines.length === 0) return refuse("nothing-to-import", {}, "file");
      const { year, fileName } = options;
      const skipped = faults.length;
      await insertActuals(
        tx,
        { digest, cooperation: row.slug, year, format, fileName, imported: today, skipped },
        lines,
      );
      return accept(digest);
    },
  );
  if (!done.ok) return "because" in done ? done : { ...done, checked };
  if (checked === null) throw new Error("The accounts were not checked.");
  return { ...done, checked };
}
