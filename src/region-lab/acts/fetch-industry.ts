import { accept, refuse, type Outcome } from "#platform/outcome.ts";
import { rowsOf, type JsonStat } from "../rules/json-stat.ts";
import { industryTable, type IndustryFault, type IndustryRow, type IndustryTable } from "../rules/industry-figures.ts";
import { bankAddress, fetchDataset, statisticsNorway, type BankRefusal } from "./statistics-bank.ts";

/** Employed persons by industry, by municipality of work. */
const industryTableId = "07984";

export type IndustryBankRefusal = BankRefusal | IndustryFault;
export type FetchedIndustry = IndustryTable & { year: number; title: string; url: string; sha256: string };

/** The address of the jobs by industry of a year, the newest where none is given; it is the figure's source as well. */
export function industryAddress(year: number | null, bank = statisticsNorway): string {
  return bankAddress(bank, industryTableId, {
    "valueCodes[Region]": "*",
    "valueCodes[NACE2007]": "*",
    "valueCodes[Kjonn]": "0",
    "valueCodes[Alder]": "15-74",
    "valueCodes[ContentsCode]": "SysselsatteArb",
    "valueCodes[Tid]": year === null ? "top(1)" : String(year),
  });
}

/** Fetches the jobs by industry. Nothing is kept here; every way it can fail has its own word. */
export async function fetchIndustry(
  year: number | null,
  bank = statisticsNorway,
): Promise<Outcome<FetchedIndustry, IndustryBankRefusal>> {
  const answer = await fetchDataset(industryAddress(year, bank));
  if (!answer.ok) return answer;
  const { stat, url, sha256 } = answer.value;
  const found = yearAndRows(stat);
  if (!found) return refuse("not-a-dataset");
  const table = industryTable(found.rows);
  if (typeof table === "string") return refuse(table);
  return accept({ ...table, year: found.year, title: stat.label, url, sha256 });
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
