import type { Contiguity } from "#kernels/contiguity.ts";
import type { FlowTable } from "#kernels/flow-table.ts";
import type { Attachment } from "#kernels/functional-regions-attach.ts";
import { contiguity } from "#kernels/contiguity.ts";
import { readFlowCsv, repeatedFlow } from "#kernels/flow-csv.ts";
import { flowTable } from "#kernels/flow-table.ts";
import { inFile } from "./command-line.ts";
import { BadInput, readBytes, readTable } from "./table-file.ts";

/** Commuting with the codes of its areas. */
export interface Commuting {
  readonly path: string;
  readonly codes: readonly string[];
  readonly table: FlowTable;
  /** Number of an area. @throws BadInput when the flows do not know it */
  readonly areaOf: (code: string, where: string) => number;
}

/** Reads home, work, workers. @param duplicates what to do when a pair stands on two rows */
export function readCommuting(path: string, duplicates: "refuse" | "add"): Commuting {
  const rows = inFile(path, () => readFlowCsv(readBytes(path)));
  const twice = duplicates === "refuse" ? repeatedFlow(rows) : undefined;
  if (twice !== undefined) {
    throw new BadInput(
      `${path}, row ${twice.second}: the same home and work area stand on row ${twice.first} already; correct it, or say --duplicates add.`,
    );
  }
  const table = inFile(path, () => flowTable(rows.codes.length, rows.home, rows.work, rows.workers));
  const numbers = new Map(rows.codes.map((code, area) => [code, area]));
  return {
    path,
    codes: rows.codes,
    table,
    areaOf: (code, where) => {
      const area = numbers.get(code);
      if (area === undefined)
        throw new BadInput(`${where}: area ${code} is unknown; no flow in ${path} begins or ends there.`);
      return area;
    },
  };
}

/** Borders: the first two columns that hold areas of the flows, one row for each border. Borders with other areas do not matter. */
export function readBorders(path: string, commuting: Commuting): Contiguity {
  const { header, rows } = readTable(path);
  const known = new Set(commuting.codes);
  const columns = [...header.keys()].filter((column) => rows.some(({ cells }) => known.has(cells[column] ?? "")));
  const [a, b] = columns;
  if (a === undefined || b === undefined) {
    throw new BadInput(
      `${path}: a table of borders needs two columns with areas of ${commuting.path}; it has ${columns.length}.`,
    );
  }
  const both = rows.filter(({ cells }) => known.has(cells[a] ?? "") && known.has(cells[b] ?? ""));
  const numbers = (column: number): Int32Array =>
    Int32Array.from(both, ({ cells, row }) => commuting.areaOf(cells[column] ?? "", `${path}, row ${row}`));
  return contiguity(commuting.codes.length, numbers(a), numbers(b));
}

/** Areas to attach: area and a region it may go to, one row for each candidate; areas in the order in which they first stand. */
export function readAttachments(path: string, commuting: Commuting): Attachment[] {
  const { header, rows } = readTable(path);
  if (header.length < 2) throw new BadInput(`${path}, row 1: an attachment needs two columns, area and region.`);
  const candidates = new Map<number, number[]>();
  for (const { row, cells } of rows) {
    const area = commuting.areaOf(cells[0] ?? "", `${path}, row ${row}`);
    const region = Number(cells[1]);
    if (!Number.isInteger(region) || region < 1) {
      throw new BadInput(
        `${path}, row ${row}: the region is "${cells[1] ?? ""}"; regions are whole numbers, as the command prints them.`,
      );
    }
    candidates.set(area, [...(candidates.get(area) ?? []), region]);
  }
  return [...candidates].map(([area, regions]) => ({ areas: [area], candidates: regions }));
}
