/** One table of an upload, its columns found by any of their names, and the list of everything found wrong. */
import {
  columnNames,
  mostFaults,
  mostRows,
  optionalColumns,
  type TravelFault,
  type TravelFaultCode,
  type TravelFile,
  type TravelTableFile,
} from "./travel-upload-words.ts";

/** Everything found wrong; after the most that is told of, only counted. */
export class Faults {
  readonly list: TravelFault[] = [];
  count = 0;
  add(fault: TravelFault): void {
    this.count++;
    if (this.list.length < mostFaults) this.list.push(fault);
  }
}

/** One table with its columns found by any of their names. */
export class UploadTable {
  readonly #file: TravelFile;
  readonly #table: TravelTableFile;
  readonly #faults: Faults;
  readonly #at = new Map<string, number>();
  readonly #headers: Map<string, number>;

  constructor(file: TravelFile, table: TravelTableFile, faults: Faults) {
    this.#file = file;
    this.#table = table;
    this.#faults = faults;
    this.#headers = new Map(table.header.map((name, at) => [name.trim().toLowerCase(), at]));
    const names: { [column: string]: readonly string[] } = columnNames[file];
    for (const [column, words] of Object.entries(names)) {
      const at = words.map((word) => this.#headers.get(word)).find((one) => one !== undefined);
      if (at !== undefined) this.#at.set(column, at);
      else if (!optionalColumns.includes(column))
        faults.add({
          file,
          row: 1,
          code: "no-column",
          params: { column: words[0] ?? column, other: words.slice(1).join(", "), have: this.headerText() },
        });
    }
    if (table.rows.length === 0) faults.add({ file, row: null, code: "no-rows", params: {} });
    if (table.rows.length > mostRows)
      faults.add({ file, row: null, code: "too-many-rows", params: { rows: table.rows.length, most: mostRows } });
  }

  rows<Value>(of: (at: number) => Value): Value[] {
    return this.#table.rows.map((_, at) => of(at));
  }
  has(column: string): boolean {
    return this.#at.has(column);
  }
  hasHeader(name: string): boolean {
    return this.#headers.has(name.toLowerCase());
  }
  headerText(): string {
    return this.#table.header.join(", ");
  }
  rowNumber(at: number): number {
    return this.#table.rows[at]?.row ?? 0;
  }
  byHeader(name: string, at: number): string {
    return (this.#table.rows[at]?.cells[this.#headers.get(name.toLowerCase()) ?? -1] ?? "").trim();
  }
  text(column: string, at: number): string {
    return (this.#table.rows[at]?.cells[this.#at.get(column) ?? -1] ?? "").trim();
  }
  needed(column: string, at: number): string {
    const text = this.text(column, at);
    if (text === "") this.fault(at, "value-missing", { column: this.#headerOf(column) });
    return text;
  }
  /** A number with a point or a comma, at least `least`. */
  number(column: string, at: number, least: number): number {
    const text = this.text(column, at);
    const value = text === "" ? NaN : Number(text.replace(/[\s\u00A0]/g, "").replace(",", "."));
    if (value >= least && value < Infinity) return value;
    this.fault(at, "not-a-number", { column: this.#headerOf(column), value: text, least });
    return least;
  }
  fault(at: number, code: TravelFaultCode, params: TravelFault["params"]): void {
    this.#faults.add({ file: this.#file, row: this.rowNumber(at), code, params });
  }
  #headerOf(column: string): string {
    return this.#table.header[this.#at.get(column) ?? -1] ?? column;
  }
}
