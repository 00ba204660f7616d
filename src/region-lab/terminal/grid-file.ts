import { BadInput, readTable } from "./table-file.ts";

/** A column that names a place along one axis, and the labels it may hold in their order. */
export interface Axis {
  readonly name: string;
  readonly labels: readonly string[];
  /** The column may be absent: then one value holds for all labels. */
  readonly optional?: boolean;
}

/** A table in long form, one value a row, laid out along the axes that its header has. */
export interface Grid {
  readonly path: string;
  readonly axes: readonly Axis[];
  /** The last axis runs fastest; 0 where there is no row. */
  readonly values: Float64Array;
  /** Row of the file for each cell, 0 where there is none. */
  readonly rows: Int32Array;
}

/** Reads a long table; a label unknown to its axis, a number that is none, or a cell given twice is refused with its row. */
export function readGrid(path: string, axes: readonly Axis[], least = -Infinity): Grid {
  const { header, rows } = readTable(path);
  const columns = header.map((name) => name.toLowerCase());
  const present = axes.filter(({ name, optional }) => {
    if (columns.includes(name)) return true;
    if (optional) return false;
    throw new BadInput(`${path}, row 1: the column ${name} is missing; the columns are ${header.join(", ")}.`);
  });
  const value = columns.indexOf("value");
  if (value < 0)
    throw new BadInput(`${path}, row 1: the column value is missing; the columns are ${header.join(", ")}.`);
  const places = present.map(({ name, labels }) => ({
    name,
    column: columns.indexOf(name),
    at: new Map(labels.map((label, place) => [label, place])),
    size: labels.length,
  }));
  const size = places.reduce((product, { size: axis }) => product * axis, 1);
  const grid = { path, axes: present, values: new Float64Array(size), rows: new Int32Array(size) };
  for (const { row, cells } of rows) {
    let cell = 0;
    for (const { name, column, at, size: axis } of places) {
      const label = labelOf(name, cells[column] ?? "");
      const place = at.get(label);
      if (place === undefined)
        throw new BadInput(`${path}, row ${row}: ${unknownLabel(name, cells[column] ?? "", [...at.keys()])}`);
      cell = cell * axis + place;
    }
    const number = numberOf(path, row, cells[value] ?? "");
    if (number < least) throw new BadInput(`${path}, row ${row}: the value is ${number}; it cannot be negative.`);
    if ((grid.rows[cell] ?? 0) > 0)
      throw new BadInput(`${path}, row ${row}: ${nameOf(grid, cell)} stands on row ${grid.rows[cell]} already.`);
    grid.values[cell] = number;
    grid.rows[cell] = row;
  }
  return grid;
}

/**
 * Refuses a grid with holes. With `whole`, cells that share all labels but the age may be absent together (they count as 0),
 * but a run of ages must then not begin and break off.
 */
export function refuseHoles(grid: Grid, whole: "all" | "ages" = "all"): void {
  const ages = grid.axes.at(-1)?.name === "age" ? (grid.axes.at(-1)?.labels.length ?? 1) : 1;
  for (let first = 0; first < grid.rows.length; first += ages) {
    const run = grid.rows.subarray(first, first + ages);
    const known = run.reduce((count, row) => count + (row > 0 ? 1 : 0), 0);
    if (known === ages || (known === 0 && whole === "ages")) continue;
    const hole = first + run.indexOf(0);
    const before = run.subarray(0, hole - first).findLast((row) => row > 0);
    const after = run.subarray(hole - first).find((row) => row > 0);
    const between =
      before !== undefined && after !== undefined
        ? ` (it would stand between rows ${before} and ${after})`
        : before === undefined
          ? ""
          : ` (it would follow row ${before})`;
    throw new BadInput(`${grid.path}: there is no row for ${nameOf(grid, hole)}${between}.`);
  }
}

/** The cell's labels in words: region 5001, female, age 45. */
export function nameOf(grid: Grid, cell: number): string {
  const words: string[] = [];
  let rest = cell;
  for (const { name, labels } of grid.axes.toReversed()) {
    const label = labels[rest % labels.length] ?? "";
    words.unshift(name === "sex" ? label : `${name} ${label}`);
    rest = Math.floor(rest / labels.length);
  }
  return words.join(", ");
}

/** Row of the cell in words, for a sentence about its value. */
export function rowOf(grid: Grid, cell: number): string {
  const row = grid.rows[cell] ?? 0;
  return row > 0 ? `${grid.path}, row ${row}` : grid.path;
}

/** Values laid out along all of `axes`; those the grid does not have are repeated. */
export function spread(grid: Grid, axes: readonly Axis[]): Float64Array {
  const own = axes.map(({ name }) => grid.axes.findIndex((axis) => axis.name === name));
  const size = axes.reduce((product, { labels }) => product * labels.length, 1);
  const strides = grid.axes.map((_, d) =>
    grid.axes.slice(d + 1).reduce((product, { labels }) => product * labels.length, 1),
  );
  return Float64Array.from({ length: size }, (_, cell) => {
    let rest = cell;
    let from = 0;
    for (let d = axes.length - 1; d >= 0; d--) {
      const length = axes[d]?.labels.length ?? 1;
      const mine = own[d] ?? -1;
      if (mine >= 0) from += (rest % length) * (strides[mine] ?? 0);
      rest = Math.floor(rest / length);
    }
    return grid.values[from] ?? 0;
  });
}

/** An age may be written with a plus for the open group; a year or an age as a number in any form. */
export function labelOf(axis: string, written: string): string {
  if (axis !== "age" && axis !== "year") return written;
  const number = Number(written.replace(/\+$/, ""));
  return written === "" || !Number.isFinite(number) ? written : String(number);
}

function unknownLabel(axis: string, written: string, known: readonly string[]): string {
  if (written === "") return `the ${axis} is empty.`;
  const shown = known.length > 8 ? `${known.slice(0, 4).join(", ")} … ${known.at(-1)}` : known.join(", ");
  return `the ${axis} ${written} is unknown; there are ${shown}.`;
}

function numberOf(path: string, row: number, written: string): number {
  const number = written === "" ? NaN : Number(written);
  if (!Number.isFinite(number))
    throw new BadInput(
      `${path}, row ${row}: the value is "${written}", which is not a number (the decimal mark is a point).`,
    );
  return number;
}
