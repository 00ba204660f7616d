import { existsSync, readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { system } from "#access/vocabulary.ts";
import type { Clock } from "#platform/clock.ts";
import type { Database } from "#platform/database.ts";
import { isLanguage, type Language } from "#platform/language.ts";
import { fetchIndustry } from "#region-lab/acts/fetch-industry.ts";
import { keepIndustryFigures } from "#region-lab/acts/keep-industry-figures.ts";
import { readIndustryFile } from "#region-lab/acts/read-industry-file.ts";
import { industryProblem } from "#region-lab/industry-texts.ts";
import type { Io } from "./io.ts";

export const importIndustryUsage = `samrad import industry (FILE --year YEAR --source TEXT | --bank [--year YEAR] [--from URL]) [--lang nb|nn|en]
  Jobs by municipality and industry, which the region lab compares: from Statistics Norway's bank (table 07984, PxWebApi 2), or
  from a CSV file with the columns region, næring (SN2007) and antall.`;

type Asked = {
  file: string | null;
  year: number | null;
  source: string;
  from: string | undefined;
  language: Language;
};

/** `samrad import industry`: 0 when the figures are kept, 1 when they cannot be, 2 when the call is wrong. */
export async function importIndustry(
  argv: string[],
  io: Io,
  clock: Clock,
  home: string,
  open: () => Promise<Database>,
): Promise<number> {
  const asked = readAsked(argv);
  if (typeof asked === "string") {
    io.stderr(`${asked}\n\n${importIndustryUsage}\n`);
    return 2;
  }
  const { file, language, source } = asked;
  const year = asked.year ?? 0;
  const got =
    file === null ? await fetchIndustry(asked.year, asked.from) : readIndustryFile(new Uint8Array(readFileSync(file)));
  if (!got.ok) {
    io.stderr(`${industryProblem(got, language)}\n`);
    return 1;
  }
  const figures = { year, title: source, url: null, ...got.value, licence: "CC BY 4.0" };
  const database = await open();
  try {
    const kept = await keepIndustryFigures({ sql: database.sql, clock }, system, home, figures);
    if (!kept.ok) {
      io.stderr("These figures are kept already. Nothing was written.\n");
      return 1;
    }
    io.stdout(
      `Kept jobs in ${Object.keys(figures.jobs).length} municipalities and ${figures.industries.length} industries, ${figures.year}.\nJournal entry ${kept.entry}; undo it with: samrad undo ${kept.entry}\n`,
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
        year: { type: "string" },
        source: { type: "string" },
        from: { type: "string" },
        lang: { type: "string", default: "nb" },
      },
    });
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
  const { bank, year, source, from, lang } = parsed.values;
  const [file, ...more] = parsed.positionals;
  if (!isLanguage(lang)) return "--lang must be nb, nn or en.";
  if (year !== undefined && !/^(?:19|20)\d{2}$/.test(year)) return `--year is "${year}", which is not a year.`;
  if (more.length > 0 || bank === (file !== undefined)) return "Import from one file, or with --bank.";
  if (from !== undefined && !URL.canParse(from)) return `--from is "${from}", which is not an address.`;
  if (file !== undefined && !existsSync(file)) return `There is no file ${file}.`;
  if (file !== undefined && (year === undefined || !source)) return "A file needs --year and --source.";
  return {
    file: file ?? null,
    year: year === undefined ? null : Number(year),
    source: source ?? "",
    from,
    language: lang,
  };
}
