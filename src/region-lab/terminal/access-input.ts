import type { Decay } from "#kernels/service-regions-decay.ts";
import type { TravelNetwork } from "#kernels/service-regions-network.ts";
import type { TravelTable } from "#kernels/service-regions-table.ts";
import type { TableRow } from "./table-file.ts";
import { readFlowCsv, repeatedFlow } from "#kernels/flow-csv.ts";
import { reversedNetwork, travelNetwork } from "#kernels/service-regions-network.ts";
import { travelTable } from "#kernels/service-regions-table.ts";
import { inFile, WrongUse } from "./command-line.ts";
import { BadInput, readBytes, readTable } from "./table-file.ts";

/** Places in the order of their table, which is the order of centres when two are equally near. */
export interface Places {
  readonly path: string;
  readonly ids: readonly string[];
  readonly at: ReadonlyMap<string, number>;
  /** A column of amounts, zero or more in every row. */
  readonly amounts: (column: string) => Float64Array;
}

const words = { home: "from", work: "to", workers: "minutes" };

export function readPlaces(path: string): Places {
  const { header, rows } = readTable(path);
  const at = new Map<string, number>();
  rows.forEach(({ row, cells }, place) => {
    const id = cells[0] ?? "";
    if (id === "") throw new BadInput(`${path}, row ${row}: the first column, the name of the place, is empty.`);
    if (at.has(id))
      throw new BadInput(`${path}, row ${row}: the place ${id} stands on row ${rows[at.get(id) ?? 0]?.row} already.`);
    at.set(id, place);
  });
  if (at.size === 0) throw new BadInput(`${path}: there are no places under the header.`);
  return {
    path,
    ids: [...at.keys()],
    at,
    amounts: (column) => {
      const where = header.indexOf(column);
      if (where < 0) throw new BadInput(`${path}: there is no column ${column}; the columns are ${header.join(", ")}.`);
      return Float64Array.from(rows, (row) => amountOf(path, row, column, where));
    },
  };
}

function amountOf(path: string, { row, cells }: TableRow, column: string, where: number): number {
  const written = cells[where] ?? "";
  const amount = written === "" ? NaN : Number(written);
  if (!Number.isFinite(amount)) {
    throw new BadInput(
      `${path}, row ${row}: ${column} is "${written}", which is not a number (the decimal mark is a point).`,
    );
  }
  if (amount < 0) throw new BadInput(`${path}, row ${row}: ${column} is ${written}; it cannot be negative.`);
  return amount;
}

/** Places named by a table of ways itself, for when no table of places is given. */
export function placesNamed(path: string, ids: readonly string[]): Places {
  return {
    path,
    ids,
    at: new Map(ids.map((id, place) => [id, place])),
    amounts: (column) => {
      throw new WrongUse(`--places is missing: the table with the column ${column}.`);
    },
  };
}

/** Reads from, to, minutes. Every end must be a place; a pair may stand once. */
export function readTravel(
  path: string,
  given: Places | undefined,
): { readonly places: Places; readonly table: TravelTable } {
  const rows = inFile(path, () => readFlowCsv(readBytes(path), words));
  const twice = repeatedFlow(rows);
  if (twice !== undefined) {
    throw new BadInput(
      `${path}, row ${twice.second}: the way between these two places stands on row ${twice.first} already.`,
    );
  }
  const places = given ?? placesNamed(path, rows.codes);
  const place = Int32Array.from(rows.codes, (code) => places.at.get(code) ?? -1);
  const unknown = place.indexOf(-1);
  if (unknown >= 0) {
    const pair = [...rows.home.keys()].findIndex((k) => rows.home[k] === unknown || rows.work[k] === unknown);
    throw new BadInput(
      `${path}, row ${rows.rowOf(pair)}: place ${rows.codes[unknown]} is unknown; ${places.path} does not have it.`,
    );
  }
  const ends = (codes: Int32Array): Int32Array => codes.map((code) => place[code] ?? -1);
  const count = places.ids.length;
  return {
    places,
    table: inFile(path, () => travelTable(count, count, ends(rows.home), ends(rows.work), rows.workers)),
  };
}

/** A network of ways and the node of each place. `back` has every way turned round. */
export interface Streets {
  readonly places: Places;
  readonly network: TravelNetwork;
  readonly back: TravelNetwork;
  readonly node: Int32Array;
}

/** Reads arcs: from, to, minutes. @param bothWays every row is a way in both directions */
export function readNetwork(path: string, given: Places | undefined, bothWays: boolean): Streets {
  const rows = inFile(path, () => readFlowCsv(readBytes(path), words));
  const { home, work, workers } = rows;
  const arcs = bothWays
    ? { from: joined(home, work), to: joined(work, home), minutes: doubled(workers) }
    : { from: home, to: work, minutes: workers };
  const network = inFile(path, () => travelNetwork(rows.codes.length, arcs.from, arcs.to, arcs.minutes));
  const places = given ?? placesNamed(path, rows.codes);
  const nodes = new Map(rows.codes.map((code, node) => [code, node]));
  const node = Int32Array.from(places.ids, (id) => {
    const found = nodes.get(id);
    if (found === undefined)
      throw new BadInput(`${places.path}: place ${id} is unknown; no way in ${path} begins or ends there.`);
    return found;
  });
  return { places, network, back: reversedNetwork(network), node };
}

function joined(a: Int32Array, b: Int32Array): Int32Array {
  const both = new Int32Array(a.length + b.length);
  both.set(a);
  both.set(b, a.length);
  return both;
}

function doubled(minutes: Float64Array): Float64Array {
  const both = new Float64Array(2 * minutes.length);
  both.set(minutes);
  both.set(minutes, minutes.length);
  return both;
}

/** binary:45 · linear:60 · exponential:0.1 · power:2 · logistic:30:10 · stepped:30=1,60=0.5 */
export function decayOf(written: string): Decay {
  const [kind = "", ...values] = written.split(":");
  const number = (at: number): number => {
    const value = values[at];
    if (value === undefined || value.trim() === "" || !Number.isFinite(Number(value))) {
      throw new WrongUse(
        `--decay ${written}: ${kind} needs ${kind === "logistic" ? "two numbers" : "a number"}, as in ${examples[kind] ?? ""}.`,
      );
    }
    return Number(value);
  };
  switch (kind) {
    case "binary":
    case "linear":
      return { kind, within: number(0) };
    case "exponential":
      return { kind, rate: number(0) };
    case "power":
      return { kind, exponent: number(0) };
    case "logistic":
      return { kind, inflection: number(0), spread: number(1) };
    case "stepped": {
      const steps = (values[0] ?? "").split(",").map((step) => step.split("=").map(Number));
      if (steps.some(([limit, weight]) => !Number.isFinite(limit) || !Number.isFinite(weight))) {
        throw new WrongUse(`--decay ${written}: stepped needs limits with weights, as in ${examples["stepped"]}.`);
      }
      return { kind, limits: steps.map(([limit]) => limit ?? NaN), weights: steps.map(([, weight]) => weight ?? NaN) };
    }
    default:
      throw new WrongUse(`--decay is "${written}"; it can be ${Object.values(examples).join(", ")}.`);
  }
}

const examples: { readonly [kind: string]: string } = {
  binary: "binary:45",
  linear: "linear:60",
  stepped: "stepped:30=1,60=0.5",
  exponential: "exponential:0.1",
  power: "power:2",
  logistic: "logistic:30:10",
};
