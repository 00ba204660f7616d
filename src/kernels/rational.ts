/** Exact fractions: money is shared out without a rounding until the very last step. */
export type Rational = { n: bigint; d: bigint };

export const zero: Rational = { n: 0n, d: 1n };

export function whole(value: bigint | number): Rational {
  return { n: BigInt(value), d: 1n };
}

/** In lowest terms, denominator above zero. Throws for a denominator of zero. */
export function fraction(n: bigint, d: bigint): Rational {
  if (d === 0n) throw new RangeError("A fraction cannot have the denominator 0.");
  const sign = d < 0n ? -1n : 1n;
  const common = greatest(n < 0n ? -n : n, d * sign);
  return { n: (sign * n) / common, d: (sign * d) / common };
}

function greatest(a: bigint, b: bigint): bigint {
  while (b !== 0n) [a, b] = [b, a % b];
  return a === 0n ? 1n : a;
}

export function plus(a: Rational, b: Rational): Rational {
  return a.d === b.d ? { n: a.n + b.n, d: a.d } : { n: a.n * b.d + b.n * a.d, d: a.d * b.d };
}

export function minus(a: Rational, b: Rational): Rational {
  return plus(a, { n: -b.n, d: b.d });
}

export function times(a: Rational, b: Rational): Rational {
  return { n: a.n * b.n, d: a.d * b.d };
}

/** Throws where `b` is zero. */
export function over(a: Rational, b: Rational): Rational {
  if (b.n === 0n) throw new RangeError("Nothing can be divided by 0.");
  return b.n < 0n ? { n: -a.n * b.d, d: a.d * -b.n } : { n: a.n * b.d, d: a.d * b.n };
}

/** Negative, zero or positive as `a` is below, at or above `b`. */
export function compare(a: Rational, b: Rational): number {
  if (a.d === b.d) return a.n < b.n ? -1 : a.n > b.n ? 1 : 0;
  const left = a.n * b.d;
  const right = b.n * a.d;
  return left < right ? -1 : left > right ? 1 : 0;
}

export function floor(value: Rational): bigint {
  const down = value.n / value.d;
  return value.n < 0n && down * value.d !== value.n ? down - 1n : down;
}

export function ceiling(value: Rational): bigint {
  return -floor({ n: -value.n, d: value.d });
}

/** "12.5" as a fraction; null for what is no number at or above zero. */
export function decimal(text: string): Rational | null {
  const match = /^(\d{1,15})(?:[.,](\d{1,12}))?$/.exec(text.trim());
  if (!match) return null;
  const digits = match[2] ?? "";
  return fraction(BigInt(`${match[1]}${digits}`), 10n ** BigInt(digits.length));
}

export const percentOf = (text: string): Rational | null => {
  const value = decimal(text);
  return value === null ? null : fraction(value.n, value.d * 100n);
};
