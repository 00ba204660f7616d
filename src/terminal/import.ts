import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { system } from "#access/vocabulary.ts";
import { importRegister, previewRegister } from "#cooperation/acts/import-register.ts";
import type { RegisterUpload } from "#cooperation/acts/read-register.ts";
import { noticeTexts, rowProblemSentence } from "#cooperation/import-texts.ts";
import { registerFiles, type CheckedRegister } from "#cooperation/rules/register-rows.ts";
import type { Clock } from "#platform/clock.ts";
import type { Database } from "#platform/database.ts";
import { isLanguage, type Language } from "#platform/language.ts";
import type { Io } from "./io.ts";

export const importUsage = `samrad import register DIR [--preview] [--skip-bad] [--lang nb|nn|en]
  DIR holds parties.csv (id, name, kind, number, valid_from, valid_to), cooperations.csv (id, name, form, valid_from,
  valid_to) and memberships.csv (party, cooperation, role, valid_from, valid_to); UTF-8, days as 2009-06-11, empty = open.
  --preview   says what it would do, and writes nothing
  --skip-bad  imports the rows that have no fault; without it one fault stops the whole`;

const mostShown = 50;

export async function importCommand(
  argv: string[],
  io: Io,
  clock: Clock,
  open: () => Promise<Database>,
): Promise<number> {
  const read = readArguments(argv);
  if (typeof read === "string") {
    io.stderr(`${read}\n\n${importUsage}\n`);
    return 2;
  }
  const { upload, preview, skipBad, language, reason } = read;
  const database = await open();
  try {
    if (preview) {
      const checked = await previewRegister(database.sql, upload);
      report(checked, io, language);
      io.stdout(
        `Would import ${counts(checked)}; ${checked.problems.length} rows have a fault. Nothing was written.\n`,
      );
      return checked.problems.length > 0 ? 1 : 0;
    }
    const done = await importRegister({ sql: database.sql, clock }, system, upload, { skipBad, reason });
    if ("checked" in done) report(done.checked, io, language);
    if (done.ok) {
      const { parties, matched, cooperations, memberships, leftOut } = done.value;
      io.stdout(
        `Imported ${parties} parties (and ${matched} known before), ${cooperations} cooperations, ${memberships} memberships; ${leftOut} rows left out.\nJournal entry ${done.entry}; undo it with: samrad undo ${done.entry}\n`,
      );
      return 0;
    }
    if (done.code === "nothing-to-import") io.stderr("There is nothing to import. Nothing was written.\n");
    else io.stderr(`Nothing was written. Mend the rows above, or import the rest with --skip-bad.\n`);
    return 1;
  } finally {
    await database.close();
  }
}

function report({ problems, notices }: CheckedRegister, io: Io, language: Language): void {
  for (const one of problems.slice(0, mostShown)) io.stderr(`${rowProblemSentence(one, language)}\n`);
  if (problems.length > mostShown) io.stderr(`… and ${problems.length - mostShown} more.\n`);
  for (const one of notices) io.stderr(`${one.file}: ${noticeTexts[one.code][language](one)}.\n`);
}

function counts({ parties, cooperations, memberships }: CheckedRegister): string {
  return `${parties.length} parties, ${cooperations.length} cooperations, ${memberships.length} memberships`;
}

type Read = { upload: RegisterUpload; preview: boolean; skipBad: boolean; language: Language; reason: string };

function readArguments(argv: string[]): Read | string {
  let parsed;
  try {
    parsed = parseArgs({
      args: argv,
      allowPositionals: true,
      options: {
        "skip-bad": { type: "boolean", default: false },
        preview: { type: "boolean", default: false },
        lang: { type: "string", default: "nb" },
      },
    });
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
  const [what, folder] = parsed.positionals;
  if (what !== "register" || folder === undefined) return "Import what, from where?";
  if (!existsSync(folder)) return `There is no folder ${folder}.`;
  if (!isLanguage(parsed.values.lang)) return `--lang must be nb, nn or en.`;
  const upload: RegisterUpload = {};
  for (const file of registerFiles) {
    const path = join(folder, file);
    if (existsSync(path)) upload[file] = readFileSync(path);
  }
  return {
    upload,
    preview: parsed.values.preview,
    skipBad: parsed.values["skip-bad"],
    language: parsed.values.lang,
    reason: `samrad import register ${folder}`,
  };
}
