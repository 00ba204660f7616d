import { accept, refuse, type Outcome } from "#platform/outcome.ts";
import {
  changeTable,
  type ChangeFault,
  type ChangeKind,
  type ChangeRow,
  type ChangeTable,
} from "../rules/population-changes.ts";
import { rowsOf, type JsonStat } from "../rules/json-stat.ts";
import { bankAddress, fetchDataset, statisticsNorway, type BankRefusal } from "./statistics-bank.ts";

/** Population on 1 January and its changes through the calendar year, by region, 1951 and on. */
const changesTableId = "06913";
/** The first year of the project's own figures of inhabitants. */
const firstYear = 2005;

/** The table's words for what it counts. */
const kinds: { [code: string]: ChangeKind } = {
  Levende: "births",
  Dode: "deaths",
  Innflyttinger: "movedIn",
  Utflyttinger: "movedOut",
  Folketilvekst: "growth",
};

export type ChangesBankRefusal = BankRefusal | ChangeFault;
export type FetchedChanges = ChangeTable & { title: string; url: string; sha256: string };

/** The table on today's borders: the bank adds up those that were joined since (its grouping KommSummerHist). */
export function changesAddress(bank = statisticsNorway): string {
  return bankAddress(bank, changesTableId, {
    "valueCodes[Region]": "*",
    "codelist[Region]": "agg_KommSummerHist",
    "outputValues[Region]": "aggregated",
    "valueCodes[ContentsCode]": Object.keys(kinds).join(),
    "valueCodes[Tid]": `from(${firstYear})`,
  });
}

/** Fetches births, deaths and moves. Nothing is kept here. */
export async function fetchPopulationChanges(
  bank = statisticsNorway,
): Promise<Outcome<FetchedChanges, ChangesBankRefusal>> {
  const answer = await fetchDataset(changesAddress(bank));
  if (!answer.ok) return answer;
  const { stat, url, sha256 } = answer.value;
  const rows = rowsIn(stat);
  if (!rows) return refuse("not-a-dataset");
  const table = changeTable(rows);
  if (typeof table === "string") return refuse(table);
  return accept({ ...table, title: stat.label, url, sha256 });
}

const wanted = ["Region", "ContentsCode", "Tid"] as const;

function rowsIn(stat: JsonStat): ChangeRow[] | null {
  if (stat.dimensions.length !== wanted.length || !wanted.every((id) => stat.dimensions.some((one) => one.id === id)))
    return null;
  const rows: ChangeRow[] = [];
  for (const { codes, value } of rowsOf(stat, wanted)) {
    const [region = "", code = "", time = ""] = codes;
    const kind = kinds[code];
    if (kind === undefined || !/^\d{4}$/.test(time)) return null;
    if (value !== null) rows.push({ number: region.replace(/^K[-_]/, ""), year: Number(time), kind, count: value });
  }
  return rows;
}
