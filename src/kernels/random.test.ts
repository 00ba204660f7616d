import { expect, test } from "vitest";
import { fillRandomBelow, randomBelow, randomFraction, randomNormal, randomUint32, seedRandom } from "./random.ts";

test("xoshiro128** gives the words of the reference recurrence", () => {
  // State 1, 2, 3, 4: rotl(2 * 5, 7) * 9 = 11520, then 0, then 5927040 (worked from the published recurrence).
  const state = Uint32Array.of(1, 2, 3, 4);
  expect([randomUint32(state), randomUint32(state), randomUint32(state)]).toEqual([11520, 0, 5927040]);
});

test("the same seed repeats the stream, another seed does not", () => {
  const stream = (seed: number) => {
    const state = seedRandom(seed);
    return Array.from({ length: 8 }, () => randomUint32(state));
  };
  expect(stream(2009)).toEqual(stream(2009));
  expect(stream(2009)).not.toEqual(stream(2010));
});

test("fractions fill [0, 1) evenly and bounded draws are equally likely", () => {
  const state = seedRandom(1);
  const tenths = new Float64Array(10);
  for (let i = 0; i < 100_000; i++) tenths[Math.floor(randomFraction(state) * 10)]++;
  const thirds = new Float64Array(3);
  for (let i = 0; i < 90_000; i++) thirds[randomBelow(state, 3)]++;
  for (const count of tenths) expect(Math.abs(count - 10_000)).toBeLessThan(500);
  for (const count of thirds) expect(Math.abs(count - 30_000)).toBeLessThan(700);
});

test("many bounded draws at once are those of one after another, thrown-away draws included, and leave the same state", () => {
  for (const bound of [1, 3, 875, 7001, 1_500_000_001, 2_147_483_647]) {
    const [one, many] = [seedRandom(bound), seedRandom(bound)];
    const drawn = new Int32Array(500);
    fillRandomBelow(many, bound, drawn);
    expect(Array.from(drawn)).toEqual(Array.from(drawn, () => randomBelow(one, bound)));
    expect(many).toEqual(one);
  }
  expect(() => fillRandomBelow(seedRandom(1), 2 ** 31, new Int32Array(1))).toThrow("from 1 to 2147483647");
});

test("normal draws have mean 0 and variance 1", () => {
  const state = seedRandom(5);
  let sum = 0;
  let squares = 0;
  for (let i = 0; i < 100_000; i++) {
    const draw = randomNormal(state);
    sum += draw;
    squares += draw * draw;
  }
  expect(Math.abs(sum / 100_000)).toBeLessThan(0.02);
  expect(Math.abs(squares / 100_000 - 1)).toBeLessThan(0.03);
});

test("a seed or a bound outside its range is refused with a sentence", () => {
  expect(() => seedRandom(-1)).toThrow("A seed is a whole number from 0 to 4294967295, not -1.");
  expect(() => randomBelow(seedRandom(1), 0)).toThrow("A bound is a whole number from 1 to 4294967296, not 0.");
});
