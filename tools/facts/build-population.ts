import { join } from "node:path";
import { field, readTable } from "../../facts/read-table.ts";
import { lineageOf, type Lineage, predecessors, successors } from "#parties/rules/successors.ts";
import { validOn } from "#parties/rules/validity.ts";
import type { PartyRegister } from "#parties/vocabulary.ts";
import { writeCsv } from "./csv.ts";

/** Figures that the register carries: the municipalities of Trøndelag and the cities that the founding deck names. */
const cities = [
  // The thirteen of Framtidens byer.
  "oslo",
  "baerum",
  "drammen",
  "fredrikstad",
  "sarpsborg",
  "porsgrunn",
  "skien",
  "kristiansand",
  "sandnes",
  "stavanger",
  "bergen",
  "trondheim",
  "tromso",
  // Byer i Midt-Norge, with Steinkjer, Namsos and Levanger in Trøndelag.
  "molde",
  "kristiansund",
  "alesund",
];
const trondelag = ["sor-trondelag-fylke", "nord-trondelag-fylke", "trondelag-fylke"];
/** Carved up evenly between Ålesund and Haram in the source, which is wrong by tens of thousands before the split. */
const unusableBefore: { [number: string]: number } = { "1508": 2024, "1580": 2024 };

interface Figure {
  party: string;
  number: string;
  year: number;
  people: number;
}

export function writePopulation(register: PartyRegister, shared: string, folder: string): void {
  const wanted = wantedParties(register);
  const lineage = lineageOf(register);
  const holder = (number: string, day: string): string =>
    register.numbers.find((n) => n.register === "no-municipality" && n.number === number && validOn(n, day))?.party ??
    "";

  const asOfYear = readTable(join(shared, "population/folketall_kommune_2005_2021_opprinnelig_struktur.csv")).map(
    (row) => figure(row, "kommunenummer", (year) => `${year}-01-01`, holder),
  );
  const on2024 = readTable(join(shared, "population/folketall_kommune_fylke_2005_2026_grenser2024.csv"))
    .filter((row) => field(row, "niva") === "kommune")
    .map((row) => figure(row, "kode", () => "2024-01-01", holder))
    .filter((f) => f.year >= (unusableBefore[f.number] ?? 0));

  const columns = ["party", "number", "year", "people", "borders", "quality", "source"];
  const chosen = (figures: readonly Figure[]): Figure[] =>
    figures.filter((f) => wanted.has(f.party)).toSorted((a, b) => a.party.localeCompare(b.party) || a.year - b.year);
  // From 2022 the figures on the borders of 2024 are those of the year for whoever was already itself that year.
  const later = on2024
    .filter((f) => f.year > 2021 && quality(lineage, f) === "counted" && isSame(register, f))
    .map((f) => ({ ...f, number: numberOn(register, f.party, `${f.year}-01-01`) }));
  writeCsv(
    join(folder, "as-of-year.csv"),
    columns,
    chosen([...asOfYear, ...later]).map((f) => [
      f.party,
      f.number,
      f.year,
      f.people,
      "as-of-year",
      "counted",
      f.year > 2021 ? "ssb-07459-csdata" : "ssb-07459-fhidata",
    ]),
  );
  writeCsv(
    join(folder, "borders-2024.csv"),
    columns,
    chosen(on2024).map((f) => [f.party, f.number, f.year, f.people, "2024", quality(lineage, f), "ssb-07459-csdata"]),
  );
}

function figure(
  row: ReturnType<typeof readTable>[number],
  numberColumn: string,
  day: (year: string) => string,
  holder: (number: string, day: string) => string,
): Figure {
  const number = field(row, numberColumn);
  const year = field(row, "aar");
  return {
    party: holder(number, day(year)),
    number,
    year: Number(year),
    people: Number(field(row, "folketall_1_januar")),
  };
}

/** Those of Trøndelag at some time since 2005, with what came into them from Møre og Romsdal, and the cities and their successors. */
function wantedParties(register: PartyRegister): Set<string> {
  const lineage = lineageOf(register);
  const inTrondelag = register.partOf
    .filter((link) => trondelag.includes(link.whole) && (link.validTo ?? "9") > "2005-01-01")
    .map((link) => link.party);
  const before = inTrondelag.flatMap((id) => {
    const party = register.parties.find((p) => p.id === id);
    return party && validOn(party, "2024-01-01") ? predecessors(lineage, id, "2024-01-01", "2005-01-01").parties : [];
  });
  const cityParties = cities.flatMap((id) =>
    ["2005-01-01", "2008-01-01", "2019-12-31", "2023-12-31", "2026-01-01"].flatMap((day) =>
      successors(lineage, id, "2005-01-01", day).parties.filter((other) => other === id || other.startsWith(`${id}-`)),
    ),
  );
  return new Set([...inTrondelag, ...before, ...cityParties]);
}

/**
 * `counted` where the figure on today's borders is a sum of municipalities that were counted whole; `estimated` where a
 * municipality that was divided, or that lost a piece, had to be shared out by a fixed weight (or the piece is ignored).
 */
function quality(lineage: Lineage, { party, year }: Figure): "counted" | "estimated" {
  const [from, on] = ["2024-01-01", `${year}-01-01`];
  if (on >= from) return "counted";
  const back = predecessors(lineage, party, from, on);
  const clean = back.parties.every((id) => {
    const forth = successors(lineage, id, on, from);
    return forth.status === "one" && forth.partsMoved.length === 0;
  });
  return clean && back.partsMoved.length === 0 ? "counted" : "estimated";
}

function isSame(register: PartyRegister, { party, year }: Figure): boolean {
  const found = register.parties.find((p) => p.id === party);
  return found !== undefined && validOn(found, `${year}-01-01`);
}

function numberOn(register: PartyRegister, party: string, day: string): string {
  return register.numbers.find((n) => n.party === party && validOn(n, day))?.number ?? "";
}
