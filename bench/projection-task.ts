import type { Destinations, Projection } from "#kernels/cohort-component-model.ts";
import { randomFraction, seedRandom } from "#kernels/random.ts";

/** The made-up task of the bench: all sizes as for Norway's municipalities by single years of age. */
export function projectionTask(regions: number, ages: number, steps: number): { pool: Projection; pairs: Projection } {
  const state = seedRandom(2021);
  const draw = (count: number, from: number, to: number) =>
    Float64Array.from({ length: count }, () => from + (to - from) * randomFraction(state));
  const bothSexes = (rate: (age: number) => number) =>
    Float64Array.from({ length: 2 * ages }, (_, c) => rate(c % ages));
  const bell = (age: number, mean: number, width: number) => Math.exp(-(((age - mean) / width) ** 2));
  const outRate = {
    profiles: bothSexes((age) => 0.02 + 0.12 * bell(age, 24, 6)),
    level: draw(regions, 0.8, 1.2),
  };
  const base: Projection = {
    regions,
    ages,
    step: 1,
    steps,
    timing: "end",
    population: draw(regions * 2 * ages, 50, 150),
    sexRatio: 1.06,
    survival: {
      profiles: bothSexes((age) => 1 - Math.min(0.6, 0.0001 * Math.exp(0.085 * age))),
      level: draw(regions, 0.9, 1.1),
    },
    fertility: {
      profiles: Float64Array.from({ length: ages }, (_, age) => (age > 14 && age < 50 ? 0.12 * bell(age, 30, 6) : 0)),
      level: draw(regions, 0.9, 1.1),
    },
    emigrationRate: { profiles: bothSexes((age) => 0.002 + 0.01 * bell(age, 25, 6)) },
    immigration: draw(regions * 2 * ages, 0, 1),
  };
  const weights = draw(regions, 0.1, 1);
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return {
    pool: { ...base, domestic: { kind: "pool", outRate, share: weights.map((weight) => weight / total) } },
    pairs: {
      ...base,
      domestic: { kind: "origin-destination", outRate, destinations: sparseDestinations(regions, ages, draw) },
    },
  };
}

/** About 70 destinations for each region in ten age groups: the density of the real pattern. */
function sparseDestinations(
  regions: number,
  ages: number,
  draw: (count: number, from: number, to: number) => Float64Array,
): Destinations {
  const groups = 10;
  const start = new Int32Array(regions + 1);
  const target: number[] = [];
  for (let origin = 0; origin < regions; origin++) {
    const chance = draw(regions, 0, 1);
    for (let destination = 0; destination < regions; destination++)
      if (destination !== origin && (chance[destination] ?? 1) < 70 / regions) target.push(destination);
    start[origin + 1] = target.length;
  }
  const share = draw(groups * target.length, 0.01, 1);
  for (let group = 0; group < groups; group++)
    for (let origin = 0; origin < regions; origin++) {
      const row = share.subarray(
        group * target.length + (start[origin] ?? 0),
        group * target.length + (start[origin + 1] ?? 0),
      );
      const sum = row.reduce((all, value) => all + value, 0);
      row.forEach((value, at) => (row[at] = value / sum));
    }
  const groupOfAge = Int32Array.from({ length: ages }, (_, age) =>
    Math.min(groups - 1, Math.floor((age * groups) / ages)),
  );
  return { start, target: Int32Array.from(target), share, groupOfAge };
}
