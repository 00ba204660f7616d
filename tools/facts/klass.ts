import { join } from "node:path";
import { field, readTable } from "../../facts/read-table.ts";

/** The register tells the story from here on; what was valid on this day is told from its start. */
export const registerStart = "1994-01-01";
/** Klass' first version: what it has from then on began then or earlier. */
export const klassStart = "1971-01-01";

/** A municipality number with its name in Klass 131, half-open. */
export interface CodeInterval {
  number: string;
  name: string;
  from: string;
  to: string | null;
}

/** One row of Klass' change table. Rows of a date say together what happened, none does alone. */
export interface CodeChange {
  date: string;
  from: string;
  to: string;
}

/** SSB adds a county in brackets to tell like names apart, in some versions and not in others; it is no part of the name. */
export function officialName(klassName: string): string {
  return klassName
    .trim()
    .replace(/ \([^)]+\)$/, "")
    .replace("Porsángu", "Porsáŋgu");
}

export interface Klass {
  intervals: CodeInterval[];
  changes: CodeChange[];
}

/** Klass 131 as published up to the 2024 version, with the changes of 1 January 2026 added. */
export function readKlass(shared: string): Klass {
  const folder = join(shared, "municipalities");
  const intervals = joinEqual(
    readTable(join(folder, "kommuner_gyldighet_1971_2024.csv")).map((row) => ({
      number: field(row, "kommunenummer"),
      name: officialName(field(row, "kommunenavn")),
      from: field(row, "gyldig_fra"),
      to: field(row, "gyldig_til") || null,
    })),
  );
  const changes = readTable(join(folder, "klass131_endringer_1972_2024.csv")).map((row) => ({
    date: field(row, "dato"),
    from: field(row, "gammelt_nummer"),
    to: field(row, "nytt_nummer"),
  }));
  return { intervals: namedIn2026.reduce(rename, intervals), changes };
}

/** SSB's change table 2024–2026 has these three names, all from 1 January 2026. */
const namedIn2026 = [
  { number: "0301", name: "Oslo - Oslove" },
  { number: "5006", name: "Steinkjer - Stïentje" },
  { number: "5536", name: "Lyngen - Ivgu - Yykeä" },
];

function rename(intervals: CodeInterval[], { number, name }: { number: string; name: string }): CodeInterval[] {
  return intervals.flatMap((interval) =>
    interval.number === number && interval.to === null
      ? [
          { ...interval, to: "2026-01-01" },
          { number, name, from: "2026-01-01", to: null },
        ]
      : [interval],
  );
}

function joinEqual(intervals: CodeInterval[]): CodeInterval[] {
  const sorted = intervals.toSorted((a, b) => a.number.localeCompare(b.number) || a.from.localeCompare(b.from));
  const joined: CodeInterval[] = [];
  for (const interval of sorted) {
    const last = joined.at(-1);
    if (last && last.number === interval.number && last.name === interval.name && last.to === interval.from)
      last.to = interval.to;
    else joined.push({ ...interval });
  }
  return joined;
}
