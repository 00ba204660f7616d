import { join } from "node:path";
import { successorIdsOf } from "#parties/questions/successors.ts";
import type { Reader } from "#platform/answers.ts";
import { field, readTable } from "../../facts/read-table.ts";
import { dayOf } from "./day-of-year.ts";
import { root, type Commuting } from "./facts.ts";
import type { LandBorder } from "./rules/commuting-zone.ts";

/** A neighbour that the commuting figures do not have. */
const unknownNeighbour = -1;
/** Where more of the outline than this meets no municipality it is coast or the border of the country. */
const mostOpen = 10;

/** The municipalities of 2020 to 2023 have, around Trøndelag, the borders of 2024; those before came from those of 2017. */
const mapYear = (year: number) => (year < 2020 ? 2017 : 2024);

type MapRow = { party: string; landlocked: boolean; around: string[] };
const kept = new Map<number, MapRow[]>();

function mapOf(year: number): MapRow[] {
  const known = kept.get(year);
  if (known) return known;
  const rows = readTable(join(root, `facts/borders/land-${year}.csv`));
  const holder = new Map(rows.map((row) => [field(row, "number"), field(row, "party")]));
  const read = rows.map((row) => ({
    party: field(row, "party"),
    landlocked: field(row, "open_percent") !== "" && Number(field(row, "open_percent")) <= mostOpen,
    around: field(row, "borders_on")
      .split(" ")
      .map((number) => holder.get(number) ?? ""),
  }));
  kept.set(year, read);
  return read;
}

/** Land borders between the areas of a year's commuting figures, followed into the municipalities of that year. */
export async function landBorders(reader: Reader, { year, parties }: Commuting): Promise<LandBorder[]> {
  const map = mapOf(mapYear(year));
  const areaOf = new Map(parties.map((party, area) => [party, area]));
  const ids = map.map((one) => one.party).filter(Boolean);
  const followed =
    mapYear(year) < year ? await successorIdsOf(reader, ids, dayOf(mapYear(year)), dayOf(year)) : undefined;
  const areasOf = (party: string): number[] =>
    (followed?.get(party)?.parties ?? [party]).map((one) => areaOf.get(one) ?? unknownNeighbour);
  const borders = parties.map(() => ({ around: new Set<number>(), landlocked: true }));
  for (const { party, around, landlocked } of map)
    for (const own of areasOf(party)) {
      const border = borders[own];
      if (!border) continue;
      for (const other of around.flatMap(areasOf)) if (own !== other) border.around.add(other);
      border.landlocked &&= landlocked;
    }
  return borders.map(({ around, landlocked }) => ({ around: [...around], landlocked }));
}
