import type { Rational } from "#kernels/rational.ts";

/** What someone would pay exactly, and what tells them from others when remainders are alike. */
export type Exact = { value: Rational; number: string; party: string };

/**
 * Whole øre by the largest remainder (Hamilton): all are rounded down, and the øre left over go to the largest remainders.
 * Where remainders are alike, the lower official number comes first, then the party's id. The sum is the amount: the exact
 * values must add up to it.
 */
export function largestRemainder(shares: readonly Exact[], amount: bigint): { down: bigint; extra: 0n | 1n }[] {
  const parts = shares.map(({ value }) => {
    const down = value.n / value.d;
    return { down, n: value.n - down * value.d, d: value.d };
  });
  const left = amount - parts.reduce((sum, part) => sum + part.down, 0n);
  const order = parts.map((_, index) => index).sort((a, b) => byRemainder(a, b));
  if (left < 0n || left > BigInt(order.length)) throw new RangeError("The exact shares do not add up to the amount.");
  const extra = new Set(order.slice(0, Number(left)));
  return parts.map(({ down }, index) => ({ down, extra: extra.has(index) ? 1n : 0n }));

  function byRemainder(a: number, b: number): number {
    const [x, y] = [parts[a], parts[b]];
    const [left, right] = [shares[a], shares[b]];
    if (!x || !y || !left || !right) return 0;
    const [larger, smaller] = x.d === y.d ? [y.n, x.n] : [y.n * x.d, x.n * y.d];
    if (larger !== smaller) return larger > smaller ? 1 : -1;
    return inOrder(left.number, right.number) || inOrder(left.party, right.party);
  }
}

function inOrder(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
