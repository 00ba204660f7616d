/**
 * The few WebAssembly instructions the kernels need, as bytes: nested arrays of numbers make a function body.
 * Encodings: WebAssembly Core Specification 2.0, binary format; vector instructions are fixed-width SIMD (128 bit).
 */

/** Instruction bytes. */
export type Code = number[];

/** The local variables of a function by name; parameters come first and are i32. */
export type Locals = { params: string[]; i32?: string[]; f64?: string[]; v128?: string[] };

/** One exported function without results. */
export type WasmFunction = { name: string; locals: Locals; body: Code };

const I32 = 0x7f;
const F64 = 0x7c;
const V128 = 0x7b;
const EMPTY = 0x40;

/** A module that imports `env.memory` of at least the given pages of 64 KiB and exports the functions. */
export function assembleModule(pages: number, functions: readonly WasmFunction[]): Uint8Array<ArrayBuffer> {
  const types = functions.map(({ locals }) => [0x60, ...vector(locals.params.map(() => [I32])), ...vector([])]);
  const bodies = functions.map(({ locals, body }) => {
    const groups = [
      [locals.i32?.length ?? 0, I32],
      [locals.f64?.length ?? 0, F64],
      [locals.v128?.length ?? 0, V128],
    ].filter(([count]) => count > 0);
    const code = [...vector(groups.map(([count, type]) => [...unsigned(count), type])), ...body, 0x0b];
    return [...unsigned(code.length), ...code];
  });
  return Uint8Array.from([
    // "\0asm", version 1.
    0x00,
    0x61,
    0x73,
    0x6d,
    0x01,
    0x00,
    0x00,
    0x00,
    ...section(1, vector(types)),
    ...section(2, vector([[...text("env"), ...text("memory"), 0x02, 0x00, ...unsigned(pages)]])),
    ...section(3, vector(functions.map((_, index) => unsigned(index)))),
    ...section(7, vector(functions.map(({ name }, index) => [...text(name), 0x00, ...unsigned(index)]))),
    ...section(10, vector(bodies)),
  ]);
}

/** Reads and writes of a function's variables by name. */
export function variables(locals: Locals): {
  get: (name: string) => Code;
  set: (name: string, value: Code) => Code;
  /** Adds a whole number to an i32 variable. */
  bump: (name: string, by: number) => Code;
} {
  const names = [...locals.params, ...(locals.i32 ?? []), ...(locals.f64 ?? []), ...(locals.v128 ?? [])];
  const index = (name: string) => {
    const at = names.indexOf(name);
    if (at < 0) throw new RangeError(`The function has no variable "${name}".`);
    return unsigned(at);
  };
  const get = (name: string) => [0x20, ...index(name)];
  const set = (name: string, value: Code) => [...value, 0x21, ...index(name)];
  return { get, set, bump: (name, by) => set(name, i32.add(get(name), i32.constant(by))) };
}

/** Runs the body again as long as the condition, asked at the end of each round, is true. */
export function repeatWhile(condition: Code, body: Code): Code {
  return [0x03, EMPTY, ...body, ...condition, 0x0d, 0x00, 0x0b];
}

/** Runs the body if the condition is true. */
export function when(condition: Code, body: Code): Code {
  return [...condition, 0x04, EMPTY, ...body, 0x0b];
}

export const i32 = {
  constant: (value: number): Code => [0x41, ...signed(value)],
  add: (left: Code, right: Code): Code => [...left, ...right, 0x6a],
  lessThan: (left: Code, right: Code): Code => [...left, ...right, 0x49],
  load: (address: Code, offset = 0): Code => [...address, 0x28, 0x02, ...unsigned(offset)],
};

export const f64 = {
  constant: (value: number): Code => [0x44, ...new Uint8Array(Float64Array.of(value).buffer)],
  add: (left: Code, right: Code): Code => [...left, ...right, 0xa0],
  subtract: (left: Code, right: Code): Code => [...left, ...right, 0xa1],
  multiply: (left: Code, right: Code): Code => [...left, ...right, 0xa2],
  load: (address: Code, offset = 0): Code => [...address, 0x2b, 0x03, ...unsigned(offset)],
  store: (address: Code, value: Code, offset = 0): Code => [...address, ...value, 0x39, 0x03, ...unsigned(offset)],
};

/** Two doubles at once. */
export const f64x2 = {
  zero: [0xfd, 0x0c, ...Array.from({ length: 16 }, () => 0)] satisfies Code,
  add: (left: Code, right: Code): Code => [...left, ...right, 0xfd, 0xf0, 0x01],
  subtract: (left: Code, right: Code): Code => [...left, ...right, 0xfd, 0xf1, 0x01],
  multiply: (left: Code, right: Code): Code => [...left, ...right, 0xfd, 0xf2, 0x01],
  /** The sum of both, an f64. */
  sum: (pair: Code): Code => f64.add([...pair, 0xfd, 0x21, 0x00], [...pair, 0xfd, 0x21, 0x01]),
  load: (address: Code, offset = 0): Code => [...address, 0xfd, 0x00, 0x03, ...unsigned(offset)],
  /** One double read into both. */
  loadTwice: (address: Code, offset = 0): Code => [...address, 0xfd, 0x0a, 0x03, ...unsigned(offset)],
  store: (address: Code, value: Code, offset = 0): Code => [
    ...address,
    ...value,
    0xfd,
    0x0b,
    0x03,
    ...unsigned(offset),
  ],
};

function section(id: number, content: Code): Code {
  return [id, ...unsigned(content.length), ...content];
}

function vector(items: readonly Code[]): Code {
  return [...unsigned(items.length), ...items.flat()];
}

function text(value: string): Code {
  return vector(Array.from(value, (character) => [character.charCodeAt(0)]));
}

/** LEB128. */
function unsigned(value: number): Code {
  const bytes: Code = [];
  do {
    const low = value % 128;
    value = Math.floor(value / 128);
    bytes.push(value > 0 ? low + 128 : low);
  } while (value > 0);
  return bytes;
}

/** Signed LEB128 of a 32-bit number. */
function signed(value: number): Code {
  const bytes: Code = [];
  for (;;) {
    const low = value & 0x7f;
    value >>= 7;
    if ((value === 0 && (low & 0x40) === 0) || (value === -1 && (low & 0x40) !== 0)) return [...bytes, low];
    bytes.push(low | 0x80);
  }
}
