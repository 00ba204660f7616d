/**
 * A seeded generator for resampling and for made-up test data: xoshiro128** 1.1 (Blackman & Vigna 2018, public domain),
 * its four words filled by splitmix32 so that neighbouring seeds give unrelated streams.
 * The same seed gives the same numbers on every machine: only 32-bit integer arithmetic is used.
 */

/** Four 32-bit words; pass it to every draw. Copy it (`state.slice()`) to repeat a stretch. */
export type RandomState = Uint32Array;

/** A generator from a seed, a whole number from 0 to 2^32 - 1. */
export function seedRandom(seed: number): RandomState {
  if (!Number.isInteger(seed) || seed < 0 || seed > 0xffffffff)
    throw new RangeError(`A seed is a whole number from 0 to 4294967295, not ${seed}.`);
  const state = new Uint32Array(4);
  let word = seed >>> 0;
  for (let i = 0; i < 4; i++) {
    word = (word + 0x9e3779b9) >>> 0;
    let mixed = word ^ (word >>> 16);
    mixed = Math.imul(mixed, 0x21f0aaad);
    mixed ^= mixed >>> 15;
    mixed = Math.imul(mixed, 0x735a2d97);
    state[i] = (mixed ^ (mixed >>> 15)) >>> 0;
  }
  return state;
}

/** The next whole number in [0, 2^32). */
export function randomUint32(state: RandomState): number {
  const s1 = state[1];
  const scrambled = Math.imul(rotateLeft(Math.imul(s1, 5), 7), 9) >>> 0;
  state[2] ^= state[0];
  state[3] ^= s1;
  state[1] ^= state[2];
  state[0] ^= state[3];
  state[2] ^= s1 << 9;
  state[3] = rotateLeft(state[3], 11);
  return scrambled;
}

/** The next number in [0, 1) with 53 random bits. */
export function randomFraction(state: RandomState): number {
  const high = randomUint32(state) >>> 5;
  const low = randomUint32(state) >>> 6;
  return (high * 67108864 + low) / 9007199254740992;
}

/** The next whole number in [0, bound), each equally likely (draws in the incomplete last stretch are thrown away). */
export function randomBelow(state: RandomState, bound: number): number {
  if (!Number.isInteger(bound) || bound < 1 || bound > 4294967296)
    throw new RangeError(`A bound is a whole number from 1 to 4294967296, not ${bound}.`);
  const limit = 4294967296 - (4294967296 % bound);
  let draw = randomUint32(state);
  while (draw >= limit) draw = randomUint32(state);
  return draw % bound;
}

/**
 * Fills `into` with what as many calls of `randomBelow` would give, and leaves the state where they would: the words stay
 * in local variables and the limit of fair draws is found once.
 */
export function fillRandomBelow(state: RandomState, bound: number, into: Int32Array): void {
  if (!Number.isInteger(bound) || bound < 1 || bound > 2147483647)
    throw new RangeError(`A bound is a whole number from 1 to 2147483647, not ${bound}.`);
  const last = 4294967295 - (4294967296 % bound);
  // As signed words all along: a mix of signed and unsigned would be kept as floating point.
  let s0 = state[0] | 0;
  let s1 = state[1] | 0;
  let s2 = state[2] | 0;
  let s3 = state[3] | 0;
  for (let i = 0; i < into.length;) {
    const draw = Math.imul(rotateLeft(Math.imul(s1, 5), 7), 9) >>> 0;
    const shifted = s1 << 9;
    s2 ^= s0;
    s3 ^= s1;
    s1 ^= s2;
    s0 ^= s3;
    s2 ^= shifted;
    s3 = rotateLeft(s3, 11);
    // The quotient of two whole numbers below 2^32 is exact once cut off, and cheaper than a remainder of whole numbers.
    if (draw <= last) into[i++] = draw - Math.floor(draw / bound) * bound;
  }
  state[0] = s0;
  state[1] = s1;
  state[2] = s2;
  state[3] = s3;
}

/** The next standard normal number (Box and Muller 1958, the cosine half only, so that each call takes two draws). */
export function randomNormal(state: RandomState): number {
  const radius = Math.sqrt(-2 * Math.log(1 - randomFraction(state)));
  return radius * Math.cos(2 * Math.PI * randomFraction(state));
}

function rotateLeft(word: number, by: number): number {
  return (word << by) | (word >>> (32 - by));
}
