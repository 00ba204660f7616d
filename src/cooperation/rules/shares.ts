/**
 * Kommuneloven §§ 18-2, 18-4 fjerde ledd f and 19-4, IKS-loven §§ 3 and 4: what each participant owns (eierandel) and the part
 * of all obligations that it answers for (ansvarsandel). The shares of a day sum to exactly one, or are not known at all;
 * liability follows ownership where nothing else is agreed.
 */
import { compare, decimal, fraction, plus, whole, zero, type Rational } from "#kernels/rational.ts";
import type { Day, MemberRole } from "../vocabulary.ts";

export type Share = { party: string; ownership: Rational; liability: Rational };
/** As it is written by whoever registers it: "12,5", "12,5 %", "1/9". */
export type WrittenShare = { party: string; ownership: string; liability?: string | undefined };
/** When a party was in it, in which role; `withdrew`: it is known to have left of its own, and was not merged or lost sight of. */
export type Term = { party: string; role: MemberRole; since: Day; until: Day | null; withdrew: boolean };

export const shareFaultCodes = [
  "share-unreadable",
  "party-has-share-twice",
  "shares-not-whole",
  "share-without-part",
] as const;
export type ShareFaultCode = (typeof shareFaultCodes)[number];
export type ShareFault = {
  code: ShareFaultCode;
  params: { party?: string; value?: string; kind?: "ownership" | "liability"; sum?: string };
};

/** Who can own and answer: an observer, a guest or the other side of a contract does not. */
export function mayOwn(role: MemberRole): boolean {
  return role === "member" || role === "owner";
}

/** Per cent, or a part of one where it is written with a stroke. Null for what is neither, or is more than the whole. */
export function readShare(written: string): Rational | null {
  const text = written.trim();
  const inPercent = text.endsWith("%");
  const parts = text.replace(/\s*%$/, "").split("/");
  const [above, below] = parts.map(decimal);
  if (parts.length > 2 || !above || below === null || below?.n === 0n) return null;
  const given = below ? fraction(above.n * below.d, above.d * below.n) : above;
  const share = below && !inPercent ? given : fraction(given.n, given.d * 100n);
  return share.d > largestDenominator || compare(share, whole(1)) > 0 ? null : share;
}

/** What the database holds in a bigint, with room for the sums. */
const largestDenominator = 10n ** 17n;

export function readShares(written: readonly WrittenShare[]): { shares: Share[] } | { fault: ShareFault } {
  const shares: Share[] = [];
  for (const { party, ownership, liability } of written) {
    const own = readShare(ownership);
    const answers = liability === undefined ? own : readShare(liability);
    if (!own || !answers) {
      const value = own ? (liability ?? "") : ownership;
      return { fault: { code: "share-unreadable", params: { party, value } } };
    }
    if (shares.some((one) => one.party === party))
      return { fault: { code: "party-has-share-twice", params: { party } } };
    shares.push({ party, ownership: own, liability: answers });
  }
  const fault = faultOfShares(shares);
  return fault ? { fault } : { shares };
}

function faultOfShares(shares: readonly Share[]): ShareFault | null {
  for (const kind of ["ownership", "liability"] as const) {
    const sum = shares.reduce((total, one) => plus(total, one[kind]), zero);
    if (compare(sum, whole(1)) !== 0) return { code: "shares-not-whole", params: { kind, sum: shareAsWritten(sum) } };
  }
  return null;
}

/** "1/9", in lowest terms, as answers carry it. */
export function shareAsWritten({ n, d }: Rational): string {
  const lowest = fraction(n, d);
  return `${lowest.n}/${lowest.d}`;
}

/** The opposite of `shareAsWritten`. Throws for what it did not write. */
export function shareFrom(written: string): Rational {
  const [n, d, ...more] = written.split("/");
  if (n === undefined || d === undefined || more.length > 0) throw new RangeError(`"${written}" is no share.`);
  return fraction(BigInt(n), BigInt(d));
}

/** The same share in per cent, exact: "12.5", and "100/9" where decimals never end. */
export function percentAsWritten(share: Rational): string {
  const { n, d } = fraction(share.n * 100n, share.d);
  for (let digits = 0, scale = 1n; digits <= 12; digits++, scale *= 10n)
    if ((n * scale) % d === 0n) {
      const all = String((n * scale) / d).padStart(digits + 1, "0");
      return digits === 0 ? all : `${all.slice(0, -digits)}.${all.slice(-digits)}`;
    }
  return `${n}/${d}`;
}

/**
 * How long shares set on a day can hold: until the first of those who have one is no participant any more, since what is left
 * is then less than the whole. Null: without an end; a party that is no participant on the day is the fault.
 */
export function heldUntil(
  terms: readonly Term[],
  parties: readonly string[],
  day: Day,
): { until: Day | null } | { fault: ShareFault } {
  let earliest: Day | null = null;
  for (const party of parties) {
    const own = terms.filter((one) => one.party === party && mayOwn(one.role));
    const end = endOfRun(own, day);
    if (end === undefined) return { fault: { code: "share-without-part", params: { party } } };
    if (end !== null && (earliest === null || end < earliest)) earliest = end;
  }
  return { until: earliest };
}

/** A new role begins on the day on which the former ends. Undefined where no term covers the day. */
function endOfRun(own: readonly Term[], day: Day): Day | null | undefined {
  let end: Day | null | undefined;
  for (let at: Day | null = day; at !== null;) {
    const term: Term | undefined = own.find(
      (one) => one.since <= (at ?? day) && (one.until === null || (at ?? day) < one.until),
    );
    if (!term) break;
    end = term.until;
    at = term.until;
  }
  return end;
}

/** Participants that merged: whoever follows them holds what they held together. */
export function afterMerger(shares: readonly Share[], followers: ReadonlyMap<string, string>): Share[] {
  const held = new Map<string, Share>();
  for (const { party: former, ownership, liability } of shares) {
    const party = followers.get(former) ?? former;
    const before = held.get(party);
    held.set(party, {
      party,
      ownership: before ? plus(before.ownership, ownership) : ownership,
      liability: before ? plus(before.liability, liability) : liability,
    });
  }
  return [...held.values()];
}

/**
 * Whoever withdrew still answers for its share of the obligations that there were on that day (kommuneloven § 18-2): which
 * share, and since when. What it comes to in kroner stands in the accounts of that day.
 */
export function frozenLiability(
  past: readonly { party: string; liability: Rational; until: Day | null }[],
  terms: readonly Term[],
  on: Day,
): { party: string; liability: Rational; left: Day }[] {
  return past
    .flatMap(({ party, liability, until: left }) => {
      if (left === null || left > on) return [];
      const own = terms.filter((one) => one.party === party && mayOwn(one.role));
      const goesOn = own.some((one) => one.since <= left && (one.until === null || left < one.until));
      const withdrew = own.some((one) => one.until === left && one.withdrew);
      return withdrew && !goesOn ? [{ party, liability, left }] : [];
    })
    .toSorted((a, b) => (a.left < b.left ? -1 : a.left > b.left ? 1 : 0));
}
