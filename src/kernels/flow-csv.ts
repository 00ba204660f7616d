/** Pairs read from a table of flows. */
export interface FlowRows {
  /** Codes of the areas in their order: by number when all are digits, else letter by letter. */
  readonly codes: readonly string[];
  /** Areas 0…codes−1 of each row, and its workers. */
  readonly home: Int32Array;
  readonly work: Int32Array;
  readonly workers: Float64Array;
  /** Row of the file (the header is row 1) of each pair. */
  rowOf(pair: number): number;
}

/** What is wrong with a table, and in which row of the file. */
export class FlowCsvError extends Error {
  readonly row: number;

  constructor(row: number, cause: string) {
    super(cause);
    this.name = "FlowCsvError";
    this.row = row;
  }
}

/**
 * Reads a table of flows byte by byte: a header, then home, work and workers in the first three columns, whatever their names; further
 * columns are passed over. The separator (comma, semicolon or tab) is the one the header uses. Codes stay text: 0301 is not 301.
 * @param bytes the file, UTF-8
 * @throws FlowCsvError naming row and cause
 */
export function readFlowCsv(bytes: Uint8Array): FlowRows {
  let at = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
  const headerEnd = endOfLine(bytes, at);
  const separator = separatorOf(bytes, at, headerEnd);
  at = headerEnd + 1;
  const lines = countLines(bytes, at);
  const home = new Int32Array(lines);
  const work = new Int32Array(lines);
  const workers = new Float64Array(lines);
  const skipped: number[] = [];
  const codes = new Codes(bytes);
  const field = new Field(bytes, separator);
  let pairs = 0;
  for (let row = 2; at < bytes.length; row++) {
    const end = endOfLine(bytes, at);
    const last = end > at && bytes[end - 1] === 13 ? end - 1 : end;
    if (last === at) {
      skipped.push(row);
      at = end + 1;
      continue;
    }
    home[pairs] = codes.idOf(field.read(at, last, row, "home"), row, "home");
    work[pairs] = codes.idOf(field.read(field.next, last, row, "work"), row, "work");
    workers[pairs++] = numberOf(field.read(field.next, last, row, "workers"), row);
    at = end + 1;
  }
  if (pairs === 0) throw new FlowCsvError(1, "there are no flows under the header.");
  const order = codes.inOrder();
  for (let k = 0; k < pairs; k++) {
    home[k] = order.rank[home[k]];
    work[k] = order.rank[work[k]];
  }
  return {
    codes: order.codes,
    home: home.subarray(0, pairs),
    work: work.subarray(0, pairs),
    workers: workers.subarray(0, pairs),
    rowOf: (pair) => skipped.reduce((row, gone) => (gone <= row ? row + 1 : row), pair + 2),
  };
}

/** The first pair of areas that stands on two rows; undefined when every pair stands once. */
export function repeatedFlow(rows: FlowRows): { readonly first: number; readonly second: number } | undefined {
  const { home, work, codes } = rows;
  let ordered = true;
  for (let k = 1; k < home.length && ordered; k++) {
    ordered = home[k] > home[k - 1] || (home[k] === home[k - 1] && work[k] > work[k - 1]);
  }
  if (ordered) return undefined;
  const pairs = Float64Array.from({ length: home.length }, (_, k) => home[k] * codes.length + work[k]);
  const sorted = pairs.slice().sort();
  let double = -1;
  for (let k = 1; k < sorted.length && double < 0; k++) if (sorted[k] === sorted[k - 1]) double = sorted[k];
  if (double < 0) return undefined;
  const first = pairs.indexOf(double);
  return { first: rows.rowOf(first), second: rows.rowOf(pairs.indexOf(double, first + 1)) };
}

/** Sorts codes: all digits by number, then leading zeros; else letter by letter (UTF-16 units, the same everywhere). */
export function sortCodes(codes: readonly string[]): string[] {
  const digits = codes.every((code) => /^\d+$/.test(code));
  const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
  if (!digits) return [...codes].sort(byText);
  const bare = new Map(codes.map((code) => [code, code.replace(/^0+(?=\d)/, "")]));
  return [...codes].sort((a, b) => {
    const x = bare.get(a) ?? a;
    const y = bare.get(b) ?? b;
    return x.length - y.length || byText(x, y) || byText(a, b);
  });
}

const quote = 34;
const space = 32;

/** One field of a row: where it stands in the file, quotes and blanks taken off. */
class Field {
  from = 0;
  to = 0;
  /** Where the next field begins; beyond the row's end when there is none. */
  next = 0;
  readonly bytes: Uint8Array;
  private readonly separator: number;

  constructor(bytes: Uint8Array, separator: number) {
    this.bytes = bytes;
    this.separator = separator;
  }

  read(start: number, end: number, row: number, column: string): this {
    if (start > end) throw new FlowCsvError(row, `the column ${column} is missing; a row is home, work, workers.`);
    const { bytes, separator } = this;
    let from = start;
    let at = start;
    if (bytes[at] === quote && at < end) {
      from = ++at;
      while (at < end && bytes[at] !== quote) at++;
      if (at >= end) throw new FlowCsvError(row, `the quote that opens the column ${column} is not closed.`);
      this.to = at++;
      if (at < end && bytes[at] !== separator) {
        throw new FlowCsvError(
          row,
          `after the closing quote of the column ${column} comes something else than a separator.`,
        );
      }
    } else {
      while (at < end && bytes[at] !== separator) at++;
      this.to = at;
    }
    this.next = at + 1;
    while (from < this.to && bytes[from] === space) from++;
    while (this.to > from && bytes[this.to - 1] === space) this.to--;
    this.from = from;
    return this;
  }
}

/** Codes met so far, found again by their bytes. */
class Codes {
  private readonly bytes: Uint8Array;
  private slots = new Int32Array(1024).fill(-1);
  private count = 0;
  private from = new Float64Array(512);
  private to = new Float64Array(512);
  private hashes = new Int32Array(512);
  private last = -1;

  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
  }

  idOf(field: Field, row: number, column: string): number {
    if (field.from === field.to)
      throw new FlowCsvError(row, `the column ${column} is empty; every flow needs the code of an area.`);
    if (this.last >= 0 && this.same(this.last, field)) return this.last;
    let hash = 0x811c9dc5;
    for (let at = field.from; at < field.to; at++) hash = Math.imul(hash ^ this.bytes[at], 0x01000193);
    hash ^= hash >>> 15;
    const mask = this.slots.length - 1;
    let slot = hash & mask;
    for (; this.slots[slot] >= 0; slot = (slot + 1) & mask) {
      const id = this.slots[slot];
      if (this.hashes[id] === hash && this.same(id, field)) return this.remember(id, column);
    }
    return this.remember(this.add(slot, hash, field), column);
  }

  /** Homes come in runs in most files; what stands in the other column would only push them out. */
  private remember(id: number, column: string): number {
    if (column === "home") this.last = id;
    return id;
  }

  private same(id: number, field: Field): boolean {
    const from = this.from[id];
    const length = field.to - field.from;
    if (this.to[id] - from !== length) return false;
    for (let k = 0; k < length; k++) if (this.bytes[from + k] !== this.bytes[field.from + k]) return false;
    return true;
  }

  private add(slot: number, hash: number, field: Field): number {
    const id = this.count++;
    if (id === this.hashes.length) this.widen();
    this.from[id] = field.from;
    this.to[id] = field.to;
    this.hashes[id] = hash;
    this.slots[slot] = id;
    if (2 * this.count > this.slots.length) this.spread();
    return id;
  }

  private widen(): void {
    const from = new Float64Array(2 * this.from.length);
    const to = new Float64Array(2 * this.from.length);
    const hashes = new Int32Array(2 * this.from.length);
    from.set(this.from);
    to.set(this.to);
    hashes.set(this.hashes);
    this.from = from;
    this.to = to;
    this.hashes = hashes;
  }

  private spread(): void {
    this.slots = new Int32Array(2 * this.slots.length).fill(-1);
    const mask = this.slots.length - 1;
    for (let id = 0; id < this.count; id++) {
      let slot = this.hashes[id] & mask;
      while (this.slots[slot] >= 0) slot = (slot + 1) & mask;
      this.slots[slot] = id;
    }
  }

  /** The codes in their order, and the place in it of each id given out. */
  inOrder(): { readonly codes: string[]; readonly rank: Int32Array } {
    const met = Array.from({ length: this.count }, (_, id) => text(this.bytes, this.from[id], this.to[id]));
    const codes = sortCodes(met);
    const placeOf = new Map(codes.map((code, place) => [code, place]));
    return { codes, rank: Int32Array.from(met, (code) => placeOf.get(code) ?? -1) };
  }
}

function numberOf(field: Field, row: number): number {
  const { bytes, from, to } = field;
  let value = 0;
  let at = from;
  for (; at < to && bytes[at] >= 48 && bytes[at] <= 57; at++) value = value * 10 + (bytes[at] - 48);
  if (at === to && to > from && to - from <= 15) return value;
  const written = text(bytes, from, to);
  if (written === "") throw new FlowCsvError(row, "the column workers is empty.");
  const number = /^[-+]?(\d+\.?\d*|\.\d+)([eE][-+]?\d+)?$/.test(written) ? Number(written) : NaN;
  if (!(number > -Infinity && number < Infinity)) {
    throw new FlowCsvError(
      row,
      `the number of workers is "${written}", which is not a number (the decimal mark is a point).`,
    );
  }
  if (number < 0) throw new FlowCsvError(row, `the number of workers is ${written}; a flow cannot be negative.`);
  return number;
}

function separatorOf(bytes: Uint8Array, from: number, end: number): number {
  const candidates = [44, 59, 9];
  let quoted = false;
  for (let at = from; at < end; at++) {
    if (bytes[at] === quote) quoted = !quoted;
    else if (!quoted && candidates.includes(bytes[at])) return bytes[at];
  }
  throw new FlowCsvError(
    1,
    "the header needs at least three columns (home, work, workers) separated by comma, semicolon or tab.",
  );
}

function endOfLine(bytes: Uint8Array, from: number): number {
  const end = bytes.indexOf(10, from);
  return end < 0 ? bytes.length : end;
}

function countLines(bytes: Uint8Array, from: number): number {
  let lines = 1;
  for (let at = bytes.indexOf(10, from); at >= 0; at = bytes.indexOf(10, at + 1)) lines++;
  return lines;
}

function text(bytes: Uint8Array, from: number, to: number): string {
  let plain = "";
  let escaped = "";
  for (let at = from; at < to; at++) {
    const byte = bytes[at];
    if (byte >= 128) escaped = "%";
    plain += String.fromCharCode(byte);
  }
  if (escaped === "") return plain;
  for (escaped = ""; from < to; from++) escaped += `%${bytes[from].toString(16).padStart(2, "0")}`;
  try {
    return decodeURIComponent(escaped);
  } catch {
    throw new FlowCsvError(1, `the code "${plain}" is not written in UTF-8.`);
  }
}
