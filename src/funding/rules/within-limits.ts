import { fraction, type Rational } from "#kernels/rational.ts";

/** What each would pay by the key, and between which amounts it has to stay; null is no limit. */
export type Claim = { weight: bigint; floor: bigint; cap: bigint | null };
/** `at`: whose amount a limit decides. `factor`: what the weights of the others are multiplied by. */
export type Limited = { at: ("floor" | "cap" | null)[]; factor: Rational };

/**
 * Floors and caps as water finds its level: those within their limits keep their proportions, those below their floor or
 * above their cap stand on it, and the sum is the amount. The factor is the one at which the sum is right; as the sum only grows with
 * it, there is but one outcome, in whatever order parties are taken. null where no factor reaches the amount.
 */
export function withinLimits(claims: readonly Claim[], amount: Rational): Limited | null {
  const floors = claims.reduce((sum, claim) => sum + claim.floor, 0n);
  if (floors * amount.d > amount.n) return null;
  // A party leaves its floor, and later reaches its cap, where factor × weight equals it.
  const turns: Turn[] = [];
  for (const { weight, floor, cap } of claims) {
    if (weight === 0n) continue;
    turns.push({ n: floor, d: weight, weight, fixed: -floor, about: about(floor, weight) });
    if (cap !== null) turns.push({ n: cap, d: weight, weight: -weight, fixed: cap, about: about(cap, weight) });
  }
  turns.sort(earlier);
  let fixed = floors;
  let free = 0n;
  let factor: Rational | null = fixed * amount.d === amount.n ? { n: 0n, d: 1n } : null;
  for (const [index, turn] of turns.entries()) {
    if (factor) break;
    fixed += turn.fixed;
    free += turn.weight;
    const next = turns[index + 1];
    const missing = amount.n - fixed * amount.d;
    if (free === 0n) {
      if (missing === 0n) factor = { n: turn.n, d: turn.d };
      continue;
    }
    const found = { n: missing, d: amount.d * free };
    if (next === undefined || found.n * next.d <= next.n * found.d) factor = found;
  }
  if (factor === null) return null;
  const { n, d } = factor;
  const at = claims.map(({ weight, floor, cap }) =>
    weight * n <= floor * d ? ("floor" as const) : cap !== null && weight * n >= cap * d ? ("cap" as const) : null,
  );
  return { at, factor: fraction(n, d) };
}

/** `about` is n / d to fifteen digits, or NaN where these numbers are too large for that. */
type Turn = { n: bigint; d: bigint; weight: bigint; fixed: bigint; about: number };

function about(n: bigint, d: bigint): number {
  const value = Number(n) / Number(d);
  return value < Infinity ? value : NaN;
}

/** Exact: the rounded values decide only where they differ by far more than their rounding. */
function earlier(a: Turn, b: Turn): number {
  const difference = a.about - b.about;
  if (Math.abs(difference) > 1e-9 * (a.about + b.about)) return difference;
  const [left, right] = [a.n * b.d, b.n * a.d];
  return left < right ? -1 : left > right ? 1 : 0;
}
