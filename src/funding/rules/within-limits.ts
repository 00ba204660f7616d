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
  const turns: { n: bigint; d: bigint; weight: bigint; fixed: bigint }[] = [];
  for (const { weight, floor, cap } of claims) {
    if (weight === 0n) continue;
    turns.push({ n: floor, d: weight, weight, fixed: -floor });
    if (cap !== null) turns.push({ n: cap, d: weight, weight: -weight, fixed: cap });
  }
  turns.sort((a, b) => sign(a.n * b.d - b.n * a.d));
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

function sign(value: bigint): number {
  return value < 0n ? -1 : value > 0n ? 1 : 0;
}
