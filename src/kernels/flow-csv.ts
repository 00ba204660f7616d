import { AreaCodes, FlowCsvError, utf8Text } from "./flow-csv-codes.ts";

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

/** How a table calls its three columns, for the sentences about what is wrong. */
export interface FlowWords {
  readonly home: string;
  readonly work: string;
  readonly workers: string;
}

const commutingWords: FlowWords = { home: "home", work: "work", workers: "workers" };

/**
 * Reads a table of flows byte by byte: a header, then home, work and workers in the first three columns, whatever their names; further
 * columns are passed over. The separator (comma, semicolon or tab) is the one the header uses. Codes stay text: 0301 is not 301.
 * @param bytes the file, UTF-8
 * @param words other names of the columns, when what goes between areas is not workers
 * @throws FlowCsvError naming row and cause
 */
export function readFlowCsv(bytes: Uint8Array, words: FlowWords = commutingWords): FlowRows {
  let at = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
  const headerEnd = endOfLine(bytes, at);
  const separator = separatorOf(bytes, at, headerEnd, words);
  at = headerEnd + 1;
  const lines = countLines(bytes, at);
  const home = new Int32Array(lines);
  const work = new Int32Array(lines);
  const workers = new Float64Array(lines);
  const skipped: number[] = [];
  const codes = new AreaCodes(bytes);
  const field = new Field(bytes, separator, words);
  let pairs = 0;
  for (let row = 2; at < bytes.length; row++) {
    const end = endOfLine(bytes, at);
    const last = end > at && bytes[end - 1] === 13 ? end - 1 : end;
    if (last === at) {
      skipped.push(row);
      at = end + 1;
      continue;
    }
    home[pairs] = codes.idOf(field.readCode(at, last, row, words.home), true);
    work[pairs] = codes.idOf(field.readCode(field.next, last, row, words.work), false);
    workers[pairs++] = numberOf(field.read(field.next, last, row, words.workers), row, words.workers);
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

const quote = 34;
const space = 32;

/** One field of a row: where it stands in the file, quotes and blanks taken off. */
class Field {
  from = 0;
  to = 0;
  /** Where the next field begins; beyond the row's end when there is none. */
  next = 0;
  readonly bytes: Uint8Array;
  readonly words: FlowWords;
  private readonly separator: number;

  constructor(bytes: Uint8Array, separator: number, words: FlowWords) {
    this.bytes = bytes;
    this.separator = separator;
    this.words = words;
  }

  readCode(start: number, end: number, row: number, column: string): this {
    if (this.read(start, end, row, column).from < this.to) return this;
    throw new FlowCsvError(row, `the column ${column} is empty; every row needs the code of an area.`);
  }

  read(start: number, end: number, row: number, column: string): this {
    if (start > end) throw new FlowCsvError(row, `the column ${column} is missing; a row is ${rowOf(this.words)}.`);
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

function numberOf(field: Field, row: number, column: string): number {
  const { bytes, from, to } = field;
  let value = 0;
  let at = from;
  for (; at < to && bytes[at] >= 48 && bytes[at] <= 57; at++) value = value * 10 + (bytes[at] - 48);
  if (at === to && to > from && to - from <= 15) return value;
  const written = utf8Text(bytes, from, to);
  if (written === "") throw new FlowCsvError(row, `the column ${column} is empty.`);
  const number = /^[-+]?(\d+\.?\d*|\.\d+)([eE][-+]?\d+)?$/.test(written) ? Number(written) : NaN;
  if (!(number > -Infinity && number < Infinity)) {
    throw new FlowCsvError(
      row,
      `the number of ${column} is "${written}", which is not a number (the decimal mark is a point).`,
    );
  }
  if (number < 0) throw new FlowCsvError(row, `the number of ${column} is ${written}; it cannot be negative.`);
  return number;
}

function separatorOf(bytes: Uint8Array, from: number, end: number, words: FlowWords): number {
  const candidates = [44, 59, 9];
  let quoted = false;
  for (let at = from; at < end; at++) {
    if (bytes[at] === quote) quoted = !quoted;
    else if (!quoted && candidates.includes(bytes[at])) return bytes[at];
  }
  throw new FlowCsvError(
    1,
    `the header needs at least three columns (${rowOf(words)}) separated by comma, semicolon or tab.`,
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

function rowOf(words: FlowWords): string {
  return `${words.home}, ${words.work}, ${words.workers}`;
}
