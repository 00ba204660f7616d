import { existsSync, readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import type { FlowTable } from "./flow-table.ts";
import { readFlowCsv } from "./flow-csv.ts";
import { flowTable } from "./flow-table.ts";

/** Reference data that is not part of the project; tests that need it are skipped where it is absent. */
const root = new URL("../../../shared/data/", import.meta.url);

export const regionFlows = {
  brindisi: "tests/regions/brindisi_flows.csv",
  sardinia: "tests/regions/sardinia_flows.csv",
  norway2019: "commuting/commuting_2019.csv.gz",
  norway2022: "commuting/commuting_2022.csv.gz",
  switzerland: "commuting/switzerland_2020.csv.gz",
} as const;

export type FlowSet = keyof typeof regionFlows;

export function isShared(path: string): boolean {
  return existsSync(new URL(path, root));
}

/** Bytes of a shared file, unpacked. */
export function sharedBytes(path: string): Uint8Array {
  const bytes = readFileSync(new URL(path, root));
  return path.endsWith(".gz") ? gunzipSync(bytes) : bytes;
}

/** Rows of a shared file without its header. A cell may be quoted; none of these files has a quote or a line end inside one. */
export function sharedRows(path: string): string[][] {
  const lines = new TextDecoder().decode(sharedBytes(path)).trim().split(/\r?\n/).slice(1);
  return lines.map((line) =>
    Array.from(`,${line}`.matchAll(/,(?:"([^"]*)"|([^,]*))/g), (cell) => cell[1] ?? cell[2] ?? ""),
  );
}

export interface SharedFlows {
  readonly codes: readonly string[];
  readonly table: FlowTable;
  readonly at: (code: string) => number;
}

export function sharedFlows(name: FlowSet): SharedFlows {
  const { codes, home, work, workers } = readFlowCsv(sharedBytes(regionFlows[name]));
  const at = new Map(codes.map((code, place) => [code, place]));
  return {
    codes,
    table: flowTable(codes.length, home, work, workers),
    at: (code) => {
      const place = at.get(code);
      if (place === undefined) throw new RangeError(`${name} has no area ${code}.`);
      return place;
    },
  };
}
