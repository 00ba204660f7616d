import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { parse } from "csv-parse/sync";
import { field, readTable, type Row } from "../../facts/read-table.ts";
import { validOn } from "#parties/rules/validity.ts";
import type { PartyRegister } from "#parties/vocabulary.ts";
import { writeCsv } from "./csv.ts";

/** The year of which all pairs of the country are kept: the functional regions need every one. */
const wholeYear = 2022;
const trondelagYears = [2017, 2018, 2019, 2020, 2021];

type Pair = { home: string; work: string; workers: number };

export function writeCommuting(register: PartyRegister, shared: string, folder: string): void {
  const source = join(shared, "commuting");
  const holderOn = (day: string) => {
    const holders = new Map(
      register.numbers.filter((one) => validOn(one, day)).map((one) => [`${one.register} ${one.number}`, one.party]),
    );
    return (number: string): string => holders.get(`no-municipality ${number}`) ?? "";
  };
  const whole = rowsOf(gunzipSync(readFileSync(join(source, `commuting_${wholeYear}.csv.gz`))).toString("utf8"));
  writeYear(
    join(folder, `norway-${wholeYear}.csv`),
    whole.map((row) => pair(row, "home", "work", "workers")),
    holderOn(`${wholeYear}-11-15`),
  );
  const touching = readTable(join(source, "pendling_trondelag_2017_2022.csv"));
  for (const year of trondelagYears) {
    const pairs = touching
      .filter((row) => field(row, "aar") === String(year))
      .map((row) => pair(row, "bosted", "arbeidssted", "sysselsatte"));
    writeYear(join(folder, `trondelag-${year}.csv`), pairs, holderOn(`${year}-11-15`));
  }
  writeMinutes(
    readTable(join(source, "toi1713_2019_ba_regions_2020_by_municipality.csv")),
    holderOn("2020-01-01"),
    folder,
  );
}

/** One row for each municipality where somebody lives: where they work, by number, each with its workers. */
function writeYear(path: string, pairs: readonly Pair[], holder: (number: string) => string): void {
  const numbers = [...new Set(pairs.flatMap((one) => [one.home, one.work]))].sort();
  const byHome = Map.groupBy(pairs, (one) => one.home);
  writeCsv(
    path,
    ["number", "party", "works_in"],
    numbers.map((number) => [
      number,
      holder(number),
      (byHome.get(number) ?? [])
        .toSorted((a, b) => (a.work < b.work ? -1 : 1))
        .map((one) => `${one.work} ${one.workers}`)
        .join(";"),
    ]),
  );
}

const reasons: [begins: string, reason: string][] = [
  ["Senterkommune", "centre"],
  ["Utpendling > 8", "out-over-8"],
  ["Reisevei < 45, sum pendling > 6", "within-45-minutes-sum-over-6"],
  ["Reisevei < 45, sum pendling > 8", "within-45-minutes-sum-over-8"],
  ["Reisevei < 75, sum pendling > 8", "within-75-minutes-sum-over-8"],
  ["Reisetid < 90, alt. reisemåte", "within-90-minutes-by-other-mode-sum-over-8"],
  ["Restkommune, egen BA-region", "own-region"],
];

/** The municipalities of Trøndelag, and of Møre og Romsdal those that share a region with one of them. */
function writeMinutes(rows: readonly Row[], holder: (number: string) => string, folder: string): void {
  const isTrondelag = (row: Row) => field(row, "ssb_code_2020").startsWith("50");
  const regions = new Set(rows.filter(isTrondelag).map((row) => field(row, "ba_region")));
  writeCsv(
    join(folder, "labour-market-2019.csv"),
    ["party", "number", "region", "region_name", "minutes", "out_percent", "in_percent", "reason"],
    rows
      .filter((row) => regions.has(field(row, "ba_region")))
      .map((row) => {
        const number = field(row, "ssb_code_2020");
        const reason = reasons.find(([begins]) => field(row, "inclusion_basis").startsWith(begins));
        if (!reason) throw new Error(`Municipality ${number} has an unknown reason: ${field(row, "inclusion_basis")}.`);
        return [
          holder(number),
          number,
          field(row, "ba_region"),
          field(row, "ba_region_name"),
          Number(field(row, "travel_time_min")),
          Number(field(row, "out_commuting_pct")),
          Number(field(row, "in_commuting_pct")),
          reason[1],
        ];
      }),
  );
}

function pair(row: Row, home: string, work: string, workers: string): Pair {
  return { home: field(row, home), work: field(row, work), workers: Number(field(row, workers)) };
}

function rowsOf(text: string): Row[] {
  return parse(text, { columns: true, bom: true, skip_empty_lines: true });
}
