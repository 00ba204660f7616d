import { createHash } from "node:crypto";
import { z } from "zod";
import { accept, refuse, type Outcome } from "#platform/outcome.ts";
import { jsonStat, type JsonStat } from "../rules/json-stat.ts";

/** Statistics Norway's bank (PxWebApi 2, data.ssb.no). */
export const statisticsNorway = "https://data.ssb.no/api/pxwebapi/v2";

export type BankRefusal = "bank-unreachable" | "bank-refused" | "not-a-dataset";
export type Dataset = { stat: JsonStat; url: string; sha256: string };

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

/** The address of a table's figures; it is their source as well. */
export function bankAddress(bank: string, table: string, asked: { [name: string]: string }): string {
  return `${bank}/tables/${table}/data?${new URLSearchParams({ lang: "no", outputFormat: "json-stat2", ...asked })}`;
}

/** Fetches a dataset. Nothing is kept here; every way it can fail has its own word. */
export async function fetchDataset(url: string): Promise<Outcome<Dataset, BankRefusal>> {
  let text: string;
  try {
    const answer = await fetch(url, {
      headers: { accept: "application/json" },
      signal: AbortSignal.timeout(longestWait),
    });
    if (!answer.ok) return refuse("bank-refused", { status: answer.status });
    text = await answer.text();
  } catch {
    return refuse("bank-unreachable", { bank: new URL(url).host });
  }
  if (text.length > mostBytes) return refuse("not-a-dataset");
  const stat = datasetOf(text);
  return stat
    ? accept({ stat, url, sha256: createHash("sha256").update(text).digest("hex") })
    : refuse("not-a-dataset");
}

function datasetOf(text: string): JsonStat | null {
  try {
    return jsonStat(givenShape.parse(JSON.parse(text)));
  } catch {
    return null;
  }
}
