import type { Threshold } from "#cooperation/vocabulary.ts";

/** A decimal as written ("0.25", "1e-7") as whole units of 10^-places. */
function decimal(value: number): { units: bigint; places: number } {
  const [digits = "0", exponent = "0"] = String(value).split("e");
  const [whole = "0", fraction = ""] = digits.split(".");
  const places = fraction.length - Number(exponent);
  const units = BigInt(whole + fraction);
  return places < 0 ? { units: units * 10n ** BigInt(-places), places: 0 } : { units, places };
}

/** The numbers in one common unit, so that sums and comparisons are exact: 0.1 and 0.2 make 0.3. */
function inCommonUnit(values: readonly number[]): { units: bigint[]; places: number } {
  const decimals = values.map(decimal);
  const places = decimals.reduce((most, each) => Math.max(most, each.places), 0);
  return { units: decimals.map((each) => each.units * 10n ** BigInt(places - each.places)), places };
}

/**
 * Whether the weights that count reach the share of all weights, in whole-number arithmetic. Nothing of nothing is no
 * majority: without any weight the answer is no.
 */
export function reaches(threshold: Threshold, weighed: readonly { weight: number; counts: boolean }[]): boolean {
  const { units } = inCommonUnit([...threshold.share, ...weighed.map((each) => each.weight)]);
  const [numerator = 0n, denominator = 0n, ...weights] = units;
  let counted = 0n;
  let total = 0n;
  weights.forEach((weight, index) => {
    total += weight;
    if (weighed[index]?.counts) counted += weight;
  });
  if (total <= 0n) return false;
  const [have, need] = [counted * denominator, total * numerator];
  return threshold.is === "at-least" ? have >= need : have > need;
}

/** The exact sum as a number to show. */
export function sum(values: readonly number[]): number {
  const { units, places } = inCommonUnit(values);
  const total = units.reduce((so, each) => so + each, 0n);
  return places === 0 ? Number(total) : Number(`${total}e-${places}`);
}

/** A party that the rule gives no weight has one vote. */
export function weightOf(weights: { [party: string]: number } | undefined, party: string): number {
  return weights && Object.hasOwn(weights, party) ? (weights[party] ?? 1) : 1;
}
