import { createHash } from "node:crypto";
import { z } from "zod";
import { accept, refuse, type Outcome } from "#platform/outcome.ts";
import { jsonStat, rowsOf, type JsonStat } from "../rules/json-stat.ts";
import { industryTable, type IndustryFault, type IndustryRow, type IndustryTable } from "../rules/industry-figures.ts";

/** Statistics Norway's bank (PxWebApi 2, data.ssb.no). Table 07984: employed persons by industry, by municipality of work. */
export const statisticsNorway = "https://data.ssb.no/api/pxwebapi/v2";
export const industryTableId = "07984";

export type BankRefusal = "bank-unreachable" | "bank-refused" | "not-a-dataset" | IndustryFault;
export type FetchedIndustry = IndustryTable & { year: number; title: string; url: string; sha256: string };

const givenShape = z.object({
  label: z.string().optional(),
  updated: z.string().optional(),
  id: z.array(z.string()),
  size: z.array(z.number().int().positive()),
  dimension: z.record(
    z.string(),
    z.object({
      category: z.object({
        index: z.union([z.array(z.string()), z.record(z.string(), z.number().int().nonnegative())]).optional(),
        label: z.record(z.string(), z.string()).optional(),
      }),
    }),
  ),
  value: z.union([z.array(z.number().nullable()), z.record(z.string(), z.number().nullable())]),
});

const longestWait = 30_000;
const mostBytes = 40 * 1024 * 1024;

/** The address of the jobs by industry of a year, the newest where none is given; it is the figure's source as well. */
export function industryAddress(year: number | null, bank = statisticsNorway): string {
  const query = new URLSearchParams({ lang: "no", outputFormat: "json-stat2" });
  for (const [variable, value] of [
    ["Region", "*"],
    ["NACE2007", "*"],
    ["Kjonn", "0"],
    ["Alder", "15-74"],
    ["ContentsCode", "SysselsatteArb"],
    ["Tid", year === null ? "top(1)" : String(year)],
  ] as const)
    query.set(`valueCodes[${variable}]`, value);
  return `${bank}/tables/${industryTableId}/data?${query}`;
}

/** Fetches the jobs by industry. Nothing is kept here; every way it can fail has its own word. */
export async function fetchIndustry(
  year: number | null,
  bank = statisticsNorway,
): Promise<Outcome<FetchedIndustry, BankRefusal>> {
  const url = industryAddress(year, bank);
  let text: string;
  try {
    const answer = await fetch(url, {
      headers: { accept: "application/json" },
      signal: AbortSignal.timeout(longestWait),
    });
    if (!answer.ok) return refuse("bank-refused", { status: answer.status });
    text = await answer.text();
  } catch {
    return refuse("bank-unreachable", { bank: new URL(bank).host });
  }
  if (text.length > mostBytes) return refuse("not-a-dataset");
  const stat = datasetOf(text);
  const found = stat && yearAndRows(stat);
  if (!found) return refuse("not-a-dataset");
  const table = industryTable(found.rows);
  if (typeof table === "string") return refuse(table);
  const sha256 = createHash("sha256").update(text).digest("hex");
  return accept({ ...table, year: found.year, title: stat.label, url, sha256 });
}

function datasetOf(text: string): JsonStat | null {
  try {
    return jsonStat(givenShape.parse(JSON.parse(text)));
  } catch {
    return null;
  }
}

/** The rows of one year; a dataset of several, or without region and industry, is not what was asked for. */
function yearAndRows(stat: JsonStat): { year: number; rows: IndustryRow[] } | null {
  const years = stat.dimensions.find((one) => one.id === "Tid")?.codes ?? [];
  const year = Number(years[0]);
  const others = stat.dimensions.filter((one) => one.id !== "Region" && one.id !== "NACE2007");
  if (!Number.isInteger(year) || others.some((one) => one.codes.length !== 1)) return null;
  if (!stat.dimensions.some((one) => one.id === "Region") || !stat.dimensions.some((one) => one.id === "NACE2007"))
    return null;
  const rows: IndustryRow[] = [];
  for (const { codes, names, value } of rowsOf(stat, ["Region", "NACE2007"]))
    if (value !== null)
      rows.push({
        number: (codes[0] ?? "").replace(/^K-/, ""),
        code: codes[1] ?? "",
        name: names[1] ?? "",
        jobs: value,
      });
  return { year, rows };
}
