import { existsSync, readFileSync } from "node:fs";
import { basename } from "node:path";
import { parseArgs } from "node:util";
import { system } from "#access/vocabulary.ts";
import { lineFaultSentence } from "#funding/account-texts.ts";
import { fundingActTexts } from "#funding/act-texts.ts";
import { importActuals, previewActuals, type CheckedAccounts } from "#funding/acts/import-actuals.ts";
import { createAnswers } from "#platform/answers.ts";
import type { Clock } from "#platform/clock.ts";
import type { Database } from "#platform/database.ts";
import { isLanguage, type Language } from "#platform/language.ts";
import type { Io } from "./io.ts";

export const importActualsUsage = `samrad import actuals FILE --cooperation NAME --year YEAR [--preview] [--skip-bad] [--lang nb|nn|en]
  FILE is a CSV with the columns konto, funksjon, art, tekst, programområde, prosjekt, beløp (only tekst and beløp are needed; kroner), or a
  KOSTRA file with lines of 48 places. Costs are above zero, income below. The same file is read in once.`;

const mostShown = 50;

type Asked = {
  file: string;
  cooperation: string;
  year: number;
  preview: boolean;
  skipBad: boolean;
  language: Language;
};

/** `samrad import actuals`: 0 when all was read in, 1 when something was not, 2 when the call is wrong. */
export async function importActualsCommand(
  argv: string[],
  io: Io,
  clock: Clock,
  open: () => Promise<Database>,
): Promise<number> {
  const asked = readAsked(argv);
  if (typeof asked === "string") {
    io.stderr(`${asked}\n\n${importActualsUsage}\n`);
    return 2;
  }
  const { file, cooperation, year, language } = asked;
  const bytes = new Uint8Array(readFileSync(file));
  const database = await open();
  try {
    if (asked.preview) {
      const reader = { db: database.sql, answers: await createAnswers(database.sql).now() };
      const found = await previewActuals(reader, cooperation, bytes, year);
      if (!found.ok) {
        io.stderr(`${fundingActTexts[found.code][language](found.params)}\n`);
        return 1;
      }
      report(found.value, io, language);
      const { lines, faults } = found.value;
      io.stdout(`Would read in ${lines.length} lines; ${faults.length} lines have a fault. Nothing was written.\n`);
      return faults.length > 0 ? 1 : 0;
    }
    const options = { year, fileName: basename(file), skipBad: asked.skipBad, reason: `samrad import actuals ${file}` };
    const done = await importActuals({ sql: database.sql, clock }, system, cooperation, bytes, options);
    if ("checked" in done && done.checked) report(done.checked, io, language);
    if (done.ok) {
      const { entry } = done.value;
      const left = done.checked.faults.length;
      io.stdout(
        `Read in ${done.checked.lines.length} lines; ${left} left out.\nJournal entry ${entry}; undo it with: samrad undo ${entry}\n`,
      );
      return 0;
    }
    if ("because" in done) throw new Error("The terminal may do every act.");
    io.stderr(`${fundingActTexts[done.code][language](done.params)}\n`);
    return 1;
  } finally {
    await database.close();
  }
}

function report({ faults }: CheckedAccounts, io: Io, language: Language): void {
  for (const one of faults.slice(0, mostShown)) io.stderr(`${lineFaultSentence(one, language)}\n`);
  if (faults.length > mostShown) io.stderr(`… and ${faults.length - mostShown} more.\n`);
}

function readAsked(argv: string[]): Asked | string {
  let parsed;
  try {
    parsed = parseArgs({
      args: argv,
      allowPositionals: true,
      options: {
        cooperation: { type: "string" },
        year: { type: "string" },
        preview: { type: "boolean", default: false },
        "skip-bad": { type: "boolean", default: false },
        lang: { type: "string", default: "nb" },
      },
    });
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
  const [file] = parsed.positionals;
  const { cooperation, year, preview, lang } = parsed.values;
  if (file === undefined) return "Read in which file?";
  if (!existsSync(file)) return `There is no file ${file}.`;
  if (cooperation === undefined) return "Of which cooperation? Say --cooperation NAME.";
  if (year === undefined || !/^\d{4}$/.test(year)) return "Of which year? Say --year 2026.";
  if (!isLanguage(lang)) return "--lang must be nb, nn or en.";
  return { file, cooperation, year: Number(year), preview, skipBad: parsed.values["skip-bad"], language: lang };
}
