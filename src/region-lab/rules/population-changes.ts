/** What a year's change in inhabitants is made of, municipality by municipality: births, deaths and moves as registered. */

export const changeKinds = ["births", "deaths", "movedIn", "movedOut", "growth"] as const;
export type ChangeKind = (typeof changeKinds)[number];
export type ChangeRow = { number: string; year: number; kind: ChangeKind; count: number };

/** A year of one area. `growth` is counted by itself: corrections of the register are in it and in none of the others. */
export type YearOfChange = { year: number } & { [kind in ChangeKind]: number };
export type ChangeYears = [
  year: number,
  births: number,
  deaths: number,
  movedIn: number,
  movedOut: number,
  growth: number,
];
export type ChangeTable = { firstYear: number; lastYear: number; changes: { [number: string]: ChangeYears[] } };
export type ChangeFault = "no-municipalities" | "no-complete-year" | "negative-count";

/** Years of which all five are known; a municipality without a birth, a death or a move was not there that year. */
export function changeTable(rows: readonly ChangeRow[]): ChangeTable | ChangeFault {
  const municipal = rows.filter((row) => /^\d{4}$/.test(row.number));
  if (municipal.length === 0) return "no-municipalities";
  if (municipal.some((row) => row.kind !== "growth" && row.count < 0)) return "negative-count";
  const changes: ChangeTable["changes"] = {};
  for (const [number, own] of Map.groupBy(municipal, (row) => row.number)) {
    const years = [...Map.groupBy(own, (row) => row.year)].flatMap(([year, all]): ChangeYears[] => {
      const of = new Map(all.map((row) => [row.kind, row.count]));
      const counts = changeKinds.map((kind) => of.get(kind));
      const [births, deaths, movedIn, movedOut, growth] = counts;
      if (births === undefined || deaths === undefined || movedIn === undefined || movedOut === undefined) return [];
      if (growth === undefined || counts.every((count) => count === 0)) return [];
      return [[year, births, deaths, movedIn, movedOut, growth]];
    });
    if (years.length > 0) changes[number] = years.toSorted((a, b) => a[0] - b[0]);
  }
  const all = Object.values(changes).flatMap((years) => years.map(([year]) => year));
  if (all.length === 0) return "no-complete-year";
  return { firstYear: Math.min(...all), lastYear: Math.max(...all), changes };
}

/** Several areas as one, in the years of which all of them are known. Moves between them cancel in the net, not in and out. */
export function changesTogether(areas: readonly (readonly ChangeYears[])[]): YearOfChange[] {
  const byYear = Map.groupBy(areas.flat(), ([year]) => year);
  return [...byYear]
    .filter(([, own]) => own.length === areas.length)
    .map(([year, own]) => {
      const sum = (at: 1 | 2 | 3 | 4 | 5) => own.reduce((total, one) => total + one[at], 0);
      return { year, births: sum(1), deaths: sum(2), movedIn: sum(3), movedOut: sum(4), growth: sum(5) };
    })
    .toSorted((a, b) => a.year - b.year);
}

/** What of the growth neither births and deaths nor moves explain: corrections of the register. */
export function unexplained({ births, deaths, movedIn, movedOut, growth }: YearOfChange): number {
  return growth - (births - deaths + movedIn - movedOut);
}
