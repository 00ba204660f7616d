/** Where a code stands in the file: bytes from … to − 1. */
export interface CodeField {
  readonly from: number;
  readonly to: number;
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

/** Codes met so far, found again by their bytes. */
export class AreaCodes {
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

  idOf(field: CodeField, isHome: boolean): number {
    if (this.last >= 0 && this.same(this.last, field)) return this.last;
    let hash = 0x811c9dc5;
    for (let at = field.from; at < field.to; at++) hash = Math.imul(hash ^ this.bytes[at], 0x01000193);
    hash ^= hash >>> 15;
    const mask = this.slots.length - 1;
    let slot = hash & mask;
    for (; this.slots[slot] >= 0; slot = (slot + 1) & mask) {
      const id = this.slots[slot];
      if (this.hashes[id] === hash && this.same(id, field)) return this.remember(id, isHome);
    }
    return this.remember(this.add(slot, hash, field), isHome);
  }

  /** Homes come in runs in most files; what stands in the other column would only push them out. */
  private remember(id: number, isHome: boolean): number {
    if (isHome) this.last = id;
    return id;
  }

  private same(id: number, field: CodeField): boolean {
    const from = this.from[id];
    const length = field.to - field.from;
    if (this.to[id] - from !== length) return false;
    for (let k = 0; k < length; k++) if (this.bytes[from + k] !== this.bytes[field.from + k]) return false;
    return true;
  }

  private add(slot: number, hash: number, field: CodeField): number {
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
    const met = Array.from({ length: this.count }, (_, id) => utf8Text(this.bytes, this.from[id], this.to[id]));
    const codes = sortCodes(met);
    const placeOf = new Map(codes.map((code, place) => [code, place]));
    return { codes, rank: Int32Array.from(met, (code) => placeOf.get(code) ?? -1) };
  }
}

/** The text between two places of a UTF-8 file. */
export function utf8Text(bytes: Uint8Array, from: number, to: number): string {
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
