import { existsSync, readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { system } from "#access/vocabulary.ts";
import type { Clock } from "#platform/clock.ts";
import type { Database } from "#platform/database.ts";
import { isLanguage, type Language } from "#platform/language.ts";
import { fetchPopulationChanges } from "#region-lab/acts/fetch-population-changes.ts";
import { keepPopulationChanges } from "#region-lab/acts/keep-population-changes.ts";
import { readPopulationChangesFile } from "#region-lab/acts/read-population-changes-file.ts";
import { changesProblem } from "#region-lab/population-changes-texts.ts";
import type { Io } from "./io.ts";

export const importPopulationChangesUsage = `samrad import population-changes (FILE --source TEXT | --bank [--from URL]) [--lang nb|nn|en]
  Births, deaths and moves by municipality and year, which the population page shows: from Statistics Norway's bank (table 06913,
  PxWebApi 2), or from a CSV file with region, år and a column for each of levendefødte, døde, innflyttinger, utflyttinger and
  folketilvekst, or as the bank saves it.`;

type Asked = { file: string | null; source: string; from: string | undefined; language: Language };

/** `samrad import population-changes`: 0 when the figures are kept, 1 when they cannot be, 2 when the call is wrong. */
export async function importPopulationChanges(
  argv: string[],
  io: Io,
  clock: Clock,
  home: string,
  open: () => Promise<Database>,
): Promise<number> {
  const asked = readAsked(argv);
  if (typeof asked === "string") {
    io.stderr(`${asked}\n\n${importPopulationChangesUsage}\n`);
    return 2;
  }
  const { file, language, source, from } = asked;
  const got =
    file === null ? await fetchPopulationChanges(from) : readPopulationChangesFile(new Uint8Array(readFileSync(file)));
  if (!got.ok) {
    io.stderr(`${changesProblem(got, language)}\n`);
    return 1;
  }
  const figures = { title: source, url: null, ...got.value, licence: "CC BY 4.0" };
  const database = await open();
  try {
    const kept = await keepPopulationChanges({ sql: database.sql, clock }, system, home, figures);
    if (!kept.ok) {
      io.stderr("These figures are kept already. Nothing was written.\n");
      return 1;
    }
    io.stdout(
      `Kept births, deaths and moves of ${Object.keys(figures.changes).length} municipalities, ${figures.firstYear} to ${figures.lastYear}.\nJournal entry ${kept.entry}; undo it with: samrad undo ${kept.entry}\n`,
    );
    return 0;
  } finally {
    await database.close();
  }
}

function readAsked(argv: string[]): Asked | string {
  let parsed;
  try {
    parsed = parseArgs({
      args: argv,
      allowPositionals: true,
      options: {
        bank: { type: "boolean", default: false },
        source: { type: "string" },
        from: { type: "string" },
        lang: { type: "string", default: "nb" },
      },
    });
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
  const { bank, source, from, lang } = parsed.values;
  const [file, ...more] = parsed.positionals;
  if (!isLanguage(lang)) return "--lang must be nb, nn or en.";
  if (more.length > 0 || bank === (file !== undefined)) return "Import from one file, or with --bank.";
  if (from !== undefined && !URL.canParse(from)) return `--from is "${from}", which is not an address.`;
  if (file !== undefined && !existsSync(file)) return `There is no file ${file}.`;
  if (file !== undefined && !source) return "A file needs --source.";
  return { file: file ?? null, source: source ?? "", from, language: lang };
}
