import { existsSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { lineageOf, successors } from "#parties/rules/successors.ts";
import { validOn } from "#parties/rules/validity.ts";
import { readPartyFacts } from "./parties.ts";
import { field, readTable } from "./read-table.ts";

const source = join(import.meta.dirname, "../../shared/data/municipalities");
const register = readPartyFacts();
const lineage = lineageOf(register);
const municipalityNumbersOn = (day: string): string[] =>
  register.numbers.filter((n) => n.register === "no-municipality" && validOn(n, day)).map((n) => n.number);
const numberOn = (party: string, day: string): string =>
  register.numbers.find((n) => n.party === party && validOn(n, day))?.number ?? "none";

if (!existsSync(source))
  console.warn(`Skipped: the tables are not compared with their source, which is not at ${source}.`);

describe.skipIf(!existsSync(source))("the tables against the files they were made from", () => {
  test("each version of Klass 131 from 1994 has these numbers with these names, and as many as it says", () => {
    const codes = readTable(join(source, "kommuner_gyldighet_1971_2024.csv"));
    for (const version of readTable(join(source, "klass131_versjoner.csv"))) {
      const day = field(version, "gyldig_fra");
      if (day < "1994-01-01") continue;
      const there = codes.filter((row) => field(row, "gyldig_fra") <= day && (field(row, "gyldig_til") || "9") > day);
      const expected = there.map(
        (row) =>
          `${field(row, "kommunenummer")} ${field(row, "kommunenavn")
            .trim()
            .replace(/ \(.*\)/, "")}`,
      );
      const ours = register.numbers
        .filter((n) => n.register === "no-municipality" && validOn(n, day))
        .map(
          (n) =>
            `${n.number} ${register.names.find((name) => name.party === n.party && validOn(name, day))?.name ?? "?"}`,
        );
      expect(ours.map((line) => line.replace("Porsáŋgu", "Porsángu")).sort(), day).toEqual(expected.sort());
      expect(String(ours.length), day).toBe(field(version, "antall_koder"));
    }
  });

  test("where a number of an earlier year went by 2024 agrees with an independent conversion table", () => {
    const rows = readTable(join(source, "omregning_til_2024_vekter.csv")).filter(
      (row) => field(row, "niva") === "kommune",
    );
    for (const year of ["1994", "2004", "2007", "2011", "2016", "2017", "2018", "2019", "2023"]) {
      const day = `${year}-12-31`;
      const grouped = Map.groupBy(
        rows.filter((row) => field(row, "aar_original") === year),
        (row) => field(row, "kode_original"),
      );
      // The other table leaves out some numbers that ended before 2008; it has all but a handful.
      const numbers = municipalityNumbersOn(day).filter((number) => grouped.has(number));
      expect(numbers.length).toBeGreaterThan(0.97 * municipalityNumbersOn(day).length);
      const answers = numbers.map((number) => {
        const holder = register.numbers.find((n) => n.number === number && validOn(n, day))?.party ?? "";
        const ours = successors(lineage, holder, day, "2024-01-01").parties.map((party) =>
          numberOn(party, "2024-01-01"),
        );
        return `${number} in ${year} went to ${ours.sort().join(" ")}`;
      });
      const theirs = numbers.map((number) => {
        const codes = (grouped.get(number) ?? []).map((row) => field(row, "kode_2024"));
        return `${number} in ${year} went to ${codes.sort().join(" ")}`;
      });
      expect(answers).toEqual(theirs);
    }
  });
});
