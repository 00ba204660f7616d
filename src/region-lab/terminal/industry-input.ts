import type { EmploymentTable } from "#kernels/industry-structure.ts";
import { employmentTable } from "#kernels/industry-structure.ts";
import { inFile } from "./command-line.ts";
import { BadInput, readTable } from "./table-file.ts";

/** Employment by area and industry, with the names of both. */
export interface NamedEmployment {
  readonly areas: readonly string[];
  readonly industries: readonly string[];
  readonly table: EmploymentTable;
}

/**
 * Reads a wide table (area, then a column an industry) or, when the header has `industry` and `value`, a long one (area in
 * the first column). In the long form a pair without a row has nobody.
 */
export function readEmployment(path: string): NamedEmployment {
  const read = readTable(path);
  const names = read.header.map((name) => name.toLowerCase());
  const [industry, value] = [names.indexOf("industry"), names.indexOf("value")];
  const area = Math.max(
    0,
    names.findIndex((name) => name === "area" || name === "region"),
  );
  const found = industry >= 0 && value >= 0 ? fromLong(path, read, area, industry, value) : fromWide(path, read);
  if (found.areas.length === 0) throw new BadInput(`${path}: there are no areas under the header.`);
  return { areas: found.areas, industries: found.industries, table: inFile(path, () => employmentTable(found.counts)) };
}

interface Counted {
  readonly areas: readonly string[];
  readonly industries: readonly string[];
  readonly counts: readonly (readonly number[])[];
}

type Read = ReturnType<typeof readTable>;

function fromWide(path: string, { header, rows }: Read): Counted {
  const industries = header.slice(1);
  if (industries.length === 0) throw new BadInput(`${path}, row 1: there is no industry beside the column of areas.`);
  const areas: string[] = [];
  const counts = rows.map(({ row, cells }) => {
    const name = cells[0] ?? "";
    if (name === "") throw new BadInput(`${path}, row ${row}: the area has no name.`);
    if (areas.includes(name))
      throw new BadInput(`${path}, row ${row}: ${name} stands on row ${rows[areas.indexOf(name)]?.row} already.`);
    areas.push(name);
    return industries.map((industry, at) => countOf(path, row, industry, cells[at + 1] ?? ""));
  });
  return { areas, industries, counts };
}

function fromLong(path: string, { rows }: Read, area: number, industry: number, value: number): Counted {
  const areas = [...new Set(rows.map(({ cells }) => cells[area] ?? ""))];
  const industries = [...new Set(rows.map(({ cells }) => cells[industry] ?? ""))];
  const counts = areas.map(() => industries.map(() => 0));
  const seen = new Map<string, number>();
  for (const { row, cells } of rows) {
    const [here, trade] = [cells[area] ?? "", cells[industry] ?? ""];
    if (here === "" || trade === "") throw new BadInput(`${path}, row ${row}: the area or the industry has no name.`);
    const key = `${here}\t${trade}`;
    if (seen.has(key))
      throw new BadInput(`${path}, row ${row}: ${trade} in ${here} stands on row ${seen.get(key)} already.`);
    seen.set(key, row);
    const line = counts[areas.indexOf(here)];
    if (line) line[industries.indexOf(trade)] = countOf(path, row, trade, cells[value] ?? "");
  }
  return { areas, industries, counts };
}

function countOf(path: string, row: number, industry: string, written: string): number {
  const count = written === "" ? NaN : Number(written);
  if (!Number.isFinite(count))
    throw new BadInput(
      `${path}, row ${row}: ${industry} is "${written}", which is not a number (the decimal mark is a point).`,
    );
  if (count < 0) throw new BadInput(`${path}, row ${row}: ${industry} is ${written}; it cannot be negative.`);
  return count;
}
