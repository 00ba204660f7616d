/**
 * Kommuneloven § 14-12: an overspend (merforbruk) of an interkommunalt politisk råd or kommunalt oppgavefellesskap is covered
 * by itself the year after; what is left the participants pay in, in the year after that, and what still is left in the year
 * after that again. They pay by their share of liability, unless the agreement says otherwise.
 */
import { largestRemainder } from "./largest-remainder.ts";
import { compare, decimal, fraction, plus, times, whole, zero } from "#kernels/rational.ts";

export type LiabilityShare = { party: string; percent: string };
export type Deficit = { year: number; amount: number; shares: readonly LiabilityShare[] };
/** Money put against it; payer '' is the cooperation's own result. */
export type Cover = { coveredIn: number; payer: string; amount: number };

export type Rung = {
  year: number;
  who: "own" | "participants";
  /** What is to be covered on this rung, and what has been. */
  due: number;
  covered: number;
  /** The year is over and something of it is left. */
  late: boolean;
  shares: { party: string; amount: number }[];
};
export type Ladder = { rungs: Rung[]; left: number };

export const deficitFaultCodes = [
  "shares-not-hundred",
  "share-not-a-number",
  "share-twice",
  "amount-not-positive",
  "covered-too-early",
  "covers-exceed-deficit",
  "payer-has-no-share",
] as const;
export type DeficitFaultCode = (typeof deficitFaultCodes)[number];
export type DeficitFault = { code: DeficitFaultCode; params: { [name: string]: string | number } };

export function faultOfDeficit(deficit: Deficit, covers: readonly Cover[]): DeficitFault | null {
  const { amount, shares, year } = deficit;
  if (!Number.isSafeInteger(amount) || amount <= 0) return { code: "amount-not-positive", params: {} };
  const parties = shares.map((one) => one.party);
  const twice = parties.find((one, at) => parties.indexOf(one) !== at);
  if (twice !== undefined) return { code: "share-twice", params: { party: twice } };
  const unreadable = shares.find((one) => asFraction(one.percent) === null);
  if (unreadable) return { code: "share-not-a-number", params: { party: unreadable.party, value: unreadable.percent } };
  const sum = shares.reduce((total, one) => plus(total, asFraction(one.percent) ?? zero), zero);
  if (compare(sum, whole(100)) !== 0)
    return { code: "shares-not-hundred", params: { percent: Number(((sum.n * 100n) / sum.d).toString()) / 100 } };
  for (const cover of covers) {
    if (!Number.isSafeInteger(cover.amount) || cover.amount <= 0) return { code: "amount-not-positive", params: {} };
    const first = cover.payer === "" ? year + 1 : year + 2;
    if (cover.coveredIn < first) return { code: "covered-too-early", params: { year: cover.coveredIn, first } };
    if (cover.payer !== "" && !parties.includes(cover.payer))
      return { code: "payer-has-no-share", params: { party: cover.payer } };
  }
  const covered = covers.reduce((total, one) => total + one.amount, 0);
  return covered > amount ? { code: "covers-exceed-deficit", params: { left: covered - amount } } : null;
}

/** Thirds are shares too: "100/3" beside "33.3". */
function asFraction(percent: string) {
  const [n, d, ...more] = percent.split("/");
  if (more.length > 0) return null;
  const above = decimal(n ?? "");
  if (d === undefined || above === null) return above;
  const below = decimal(d);
  return below === null || below.n === 0n ? null : fraction(above.n * below.d, above.d * below.n);
}

/** How a deficit is to be covered, as it stands in `inYear`. Throws for a deficit with a fault. */
export function deficitLadder(deficit: Deficit, covers: readonly Cover[], inYear: number): Ladder {
  const wrong = faultOfDeficit(deficit, covers);
  if (wrong) throw new RangeError(`The deficit is at fault: ${wrong.code}.`);
  const { year, amount, shares } = deficit;
  const known = covers.filter((one) => one.coveredIn <= inYear);
  const by = (payer: (one: string) => boolean, from: number, until: number) =>
    known
      .filter((one) => payer(one.payer) && from <= one.coveredIn && one.coveredIn <= until)
      .reduce((sum, one) => sum + one.amount, 0);
  const own = by((one) => one === "", year + 1, year + 1);
  // What the cooperation itself covers later takes from what the participants owe.
  const ownLater = by((one) => one === "", year + 2, inYear);
  const rungs: Rung[] = [
    { year: year + 1, who: "own", due: amount, covered: own, late: inYear > year + 1 && own < amount, shares: [] },
  ];
  const rest = Math.max(0, amount - own - ownLater);
  if (rest > 0) {
    const whole = split(rest, shares);
    const paid = new Map(shares.map(({ party }) => [party, by((one) => one === party, year + 2, year + 2)]));
    const second = sum(paid.values());
    rungs.push({
      year: year + 2,
      who: "participants",
      due: rest,
      covered: second,
      late: inYear > year + 2 && second < rest,
      shares: whole,
    });
    const owed = whole.map(({ party, amount: due }) => ({ party, amount: Math.max(0, due - (paid.get(party) ?? 0)) }));
    const left = rest - second;
    if (left > 0) {
      const third = by((one) => one !== "", year + 3, Math.max(year + 3, inYear));
      rungs.push({
        year: year + 3,
        who: "participants",
        due: left,
        covered: third,
        late: inYear > year + 3 && third < left,
        shares: owed.filter((one) => one.amount > 0),
      });
    }
  }
  const covered = known.reduce((total, one) => total + one.amount, 0);
  return { rungs, left: amount - covered };
}

function split(amount: number, shares: readonly LiabilityShare[]): { party: string; amount: number }[] {
  const total = BigInt(amount);
  const exact = shares.map(({ party, percent }) => ({
    party,
    number: "",
    value: times(whole(total), divide(asFraction(percent) ?? zero)),
  }));
  return largestRemainder(exact, total).map(({ down, extra }, at) => ({
    party: shares[at]?.party ?? "",
    amount: Number(down + extra),
  }));
}

const divide = ({ n, d }: { n: bigint; d: bigint }) => fraction(n, d * 100n);
const sum = (amounts: Iterable<number>) => [...amounts].reduce((total, one) => total + one, 0);
