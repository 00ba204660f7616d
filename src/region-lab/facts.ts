import { existsSync } from "node:fs";
import { findPackageJSON } from "node:module";
import { dirname, join } from "node:path";
import type { FlowTable } from "#kernels/flow-table.ts";
import { flowTable } from "#kernels/flow-table.ts";
import type { SourceRef } from "#parties/contract.ts";
import { field, readTable, type Row } from "../../facts/read-table.ts";
import { wholeCountryYear } from "./vocabulary.ts";

/**
 * Facts that the lab reads from files and keeps in the process: nobody edits them, so the journal has nothing to guard,
 * and the start stays quick. The pages' build lies elsewhere than the sources; both lie in the package.
 */
const packageFile = findPackageJSON(import.meta.url);
export const root = dirname(packageFile ?? join(import.meta.dirname, "../../package.json"));
const folder = join(root, "facts/commuting");

export type Commuting = {
  year: number;
  /** Official numbers of the areas, in the order in which the table counts them. */
  numbers: string[];
  /** The party of each area; empty where a number means no municipality. */
  parties: string[];
  table: FlowTable;
  /** Whether all pairs of the country are in it, or only those that touch Trøndelag. */
  whole: boolean;
  source: string;
};

const kept = new Map<number, Commuting>();

/** Who lives where and works where in the fourth quarter of a year, on the borders of that year; undefined without facts. */
export function commutingOf(year: number): Commuting | undefined {
  const known = kept.get(year);
  if (known) return known;
  const whole = year === wholeCountryYear;
  const path = join(folder, `${whole ? "norway" : "trondelag"}-${year}.csv`);
  if (!existsSync(path)) return undefined;
  const read = commutingFrom(year, whole, readTable(path));
  kept.set(year, read);
  return read;
}

function commutingFrom(year: number, whole: boolean, rows: readonly Row[]): Commuting {
  const numbers = rows.map((row) => field(row, "number"));
  const area = new Map(numbers.map((number, at) => [number, at]));
  const pairs = rows.flatMap((row, home) =>
    field(row, "works_in")
      .split(";")
      .filter(Boolean)
      .map((text) => {
        const [number = "", workers = ""] = text.split(" ");
        return { home, work: area.get(number) ?? -1, workers: Number(workers) };
      }),
  );
  return {
    year,
    numbers,
    parties: rows.map((row) => field(row, "party")),
    table: flowTable(
      numbers.length,
      Int32Array.from(pairs, (one) => one.home),
      Int32Array.from(pairs, (one) => one.work),
      Float64Array.from(pairs, (one) => one.workers),
    ),
    whole,
    source: "ssb-03321-pendling",
  };
}

/** Trøndelag by its numbers before and since 2018: only there all pairs of every year are known. */
export function isInTrondelag(number: string): boolean {
  return /^(16|17|50)/.test(number);
}

export type LabourMarketFact = {
  party: string;
  region: string;
  regionName: string;
  /** To the region's centre. */
  minutes: number;
  reason: string;
};

let labourMarket: Map<string, LabourMarketFact> | undefined;

/** TØI's labour-market regions of 2019 by party, municipalities of 2020; read once. */
export function labourMarketFacts(): Map<string, LabourMarketFact> {
  labourMarket ??= new Map(
    readTable(join(folder, "labour-market-2019.csv")).map((row) => [
      field(row, "party"),
      {
        party: field(row, "party"),
        region: field(row, "region"),
        regionName: field(row, "region_name"),
        minutes: Number(field(row, "minutes")),
        reason: field(row, "reason"),
      },
    ]),
  );
  return labourMarket;
}

let sources: Map<string, SourceRef> | undefined;

/** Title and address of a source of facts; read from the file, so that an older database knows it too. */
export function factSource(id: string): SourceRef | null {
  sources ??= new Map(
    readTable(join(root, "facts/sources.csv")).map((row) => [
      field(row, "id"),
      { id: field(row, "id"), title: field(row, "title"), url: field(row, "url") || null },
    ]),
  );
  return sources.get(id) ?? null;
}
