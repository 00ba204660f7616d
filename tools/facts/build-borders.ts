import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { field, readTable } from "../../facts/read-table.ts";
import { validOn } from "#parties/rules/validity.ts";
import type { PartyRegister } from "#parties/vocabulary.ts";
import { writeCsv } from "./csv.ts";

/** Which municipalities touch by land: one row each, with the numbers of its neighbours, on the borders of a year. */
export function writeBorders(register: PartyRegister, shared: string, folder: string, year: number): void {
  const pairs = readTable(join(shared, `boundaries/naboer_${year}.csv`)).map((row) => [
    field(row, "kommunenummer_a"),
    field(row, "kommunenummer_b"),
  ]);
  const holders = new Map(
    register.numbers
      .filter((one) => one.register === "no-municipality" && validOn(one, `${year}-06-30`))
      .map((one) => [one.number, one.party]),
  );
  const around = new Map<string, Set<string>>();
  for (const [a = "", b = ""] of pairs)
    for (const [own, other] of [
      [a, b],
      [b, a],
    ] as const)
      around.set(own, (around.get(own) ?? new Set()).add(other));
  mkdirSync(folder, { recursive: true });
  writeCsv(
    join(folder, `land-${year}.csv`),
    ["number", "party", "borders_on"],
    [...around]
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([number, others]) => [number, holders.get(number) ?? "", [...others].sort().join(" ")]),
  );
}
