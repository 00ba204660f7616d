import { join } from "node:path";
import { field, readTable, type Row } from "../../facts/read-table.ts";
import { validOn } from "#parties/rules/validity.ts";
import type { PartyRegister } from "#parties/vocabulary.ts";
import { writeCsv } from "./csv.ts";

/** Five-year groups, the last one open: 0–4, 5–9 … 85–89, 90 and over. */
const groupWidth = 5;
const openAge = 90;
const groups = openAge / groupWidth + 1;
const groupColumns = Array.from({ length: groups }, (_, group) => `a${group * groupWidth}`);

/** Inhabitants of Trøndelag's municipalities by age each year, and by sex too in the two years that are known. */
export function writePopulationAges(register: PartyRegister, shared: string, folder: string): void {
  const holder = (number: string): string =>
    register.numbers.find(
      (one) => one.register === "no-municipality" && one.number === number && validOn(one, "2024-01-01"),
    )?.party ?? "";
  writeGroups(
    join(folder, "ages-borders-2024.csv"),
    readTable(join(shared, "population/folketall_alder_trondelag_2005_2026_grenser2024.csv")),
    ["party", "number", "year"],
    (row) => [holder(field(row, "kommunenummer")), field(row, "kommunenummer"), field(row, "aar")],
    "ssb-07459-csdata",
  );
  // No border in Trøndelag moved between 2020 and 2024, so the two tables hold the same areas.
  writeGroups(
    join(folder, "ages-by-sex.csv"),
    readTable(join(shared, "population/folketall_kjonn_alder_trondelag_2020_2021.csv")),
    ["party", "number", "year", "sex"],
    (row) => [
      holder(field(row, "kommunenummer")),
      field(row, "kommunenummer"),
      field(row, "aar"),
      field(row, "kjonn") === "K" ? "female" : "male",
    ],
    "ssb-07459-fhidata",
  );
}

function writeGroups(
  path: string,
  rows: readonly Row[],
  keyColumns: readonly string[],
  keyOf: (row: Row) => string[],
  source: string,
): void {
  const sums = new Map<string, number[]>();
  for (const row of rows) {
    const key = keyOf(row).join(",");
    const counts = sums.get(key) ?? Array.from({ length: groups }, () => 0);
    const group = Math.min(groups - 1, Math.floor(Number(field(row, "alder")) / groupWidth));
    counts[group] = (counts[group] ?? 0) + Number(field(row, "folketall_1_januar"));
    sums.set(key, counts);
  }
  writeCsv(
    path,
    [...keyColumns, ...groupColumns, "source"],
    [...sums].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([key, counts]) => [...key.split(","), ...counts, source]),
  );
}
