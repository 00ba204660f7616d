/**
 * Shares out what a cooperation costs by its key (samarbeidsavtalens finansieringsnøkkel; for deltakerens ansvar kommuneloven
 * § 18-2). Exact from end to end: fractions until the last step, then whole øre by the largest remainder, so that the sum is
 * always the amount.
 */
import type { FundingKey, Limit, Snapshot, SnapshotParty } from "../vocabulary.ts";
import { fault, faultOfKey, type KeyFault } from "./key-faults.ts";
import { largestRemainder } from "./largest-remainder.ts";
import { potsOf, type Pot } from "./pots.ts";
import { given, step, type Proof } from "./proof.ts";
import {
  ceiling,
  compare,
  decimal,
  floor,
  fraction,
  over,
  percentOf,
  plus,
  times,
  whole,
  zero,
  type Rational,
} from "#kernels/rational.ts";
import { withinLimits, type Limited } from "./within-limits.ts";

export type Share = { party: string; amount: bigint };
/** Everything a proof is told from. */
export type Working = {
  key: FundingKey;
  snapshot: Snapshot;
  shares: Share[];
  amount: bigint;
  toShare: Proof;
  fixed: ReadonlyMap<string, Proof>;
  sharing: readonly SnapshotParty[];
  pots: readonly Pot[];
  /** What the parts of the key give each of `sharing` before limits. */
  weights: { n: readonly bigint[]; d: bigint };
  limits: { floors: readonly bigint[]; caps: readonly (bigint | null)[]; limited: Limited } | null;
  rounding: ReadonlyMap<string, { down: bigint; extra: 0n | 1n }>;
};

export function shareOut(key: FundingKey, snapshot: Snapshot): { ok: true; value: Working } | KeyFault {
  const wrong = faultOfKey(key) ?? faultOfSnapshot(key, snapshot);
  if (wrong) return wrong;
  const index = indexOf(key, snapshot);
  const parties = [...snapshot.parties].sort((a, b) => (a.party < b.party ? -1 : 1));
  const grants = snapshot.grants.map((one) => given("grant", whole(one.amount), { funder: one.funder }));
  const cost = given("amount", whole(snapshot.amount));
  const net = grants.length === 0 ? cost : step("net", "minus", [cost, ...grants]);
  if (net.value.n < 0n) return fault("grants-exceed-amount");
  const fixed = fixedShares(key, net, index);
  const missing = [...fixed.keys()].find((party) => !parties.some((one) => one.party === party));
  if (missing !== undefined) return fault("fixed-not-a-participant", { party: missing });
  const toShare = fixed.size === 0 ? net : step("to-share", "minus", [net, ...fixed.values()]);
  if (toShare.value.n < 0n) return fault("fixed-exceed-amount");
  const sharing = parties.filter((one) => !fixed.has(one.party));
  if (sharing.length === 0 && compare(toShare.value, zero) !== 0) return fault("no-participants");
  const found = sharing.length === 0 ? { pots: [], toShare } : potsOf(key, snapshot, sharing, toShare, index);
  if ("ok" in found) return found;
  const weights = weightsOf(found.pots, sharing.length);
  const limits = limitsOf(key, sharing, weights, toShare.value, index);
  if (limits && "ok" in limits) return limits;
  const exact = [
    ...[...fixed].map(([party, proof]) => ({ party, value: proof.value })),
    ...sharing.map(({ party }, at) => ({ party, value: exactOf(weights, limits, at) })),
  ];
  const numbers = new Map(parties.map((one) => [one.party, one.number]));
  const amount = floor(net.value);
  const rounded = largestRemainder(
    exact.map((one) => ({ ...one, number: numbers.get(one.party) ?? "" })),
    amount,
  );
  const rounding = new Map(exact.map(({ party }, at) => [party, rounded[at] ?? { down: 0n, extra: 0n as const }]));
  const shares = parties.map(({ party }) => {
    const { down, extra } = rounding.get(party) ?? { down: 0n, extra: 0n };
    return { party, amount: down + extra };
  });
  return {
    ok: true,
    value: { key, snapshot, shares, amount, toShare, fixed, sharing, pots: found.pots, weights, limits, rounding },
  };
}

function faultOfSnapshot(key: FundingKey, snapshot: Snapshot): KeyFault | null {
  const amounts = [snapshot.amount, ...snapshot.grants.map((one) => one.amount)];
  if (!amounts.every((amount) => Number.isSafeInteger(amount) && amount >= 0)) return fault("negative-amount");
  const stray = snapshot.grants.find((one) => !key.grantsFirst.includes(one.funder));
  if (stray) return fault("grant-not-in-key", { funder: stray.funder });
  if (snapshot.parties.length === 0) return fault("no-participants");
  const seen = new Set<string>();
  for (const { party } of snapshot.parties) {
    if (seen.has(party)) return fault("participant-twice", { party });
    seen.add(party);
  }
  if (key.index && decimal(snapshot.index ?? "") === null) return fault("index-missing", { table: key.index.table });
  return null;
}

function indexOf({ index }: FundingKey, snapshot: Snapshot): Proof | null {
  if (!index) return null;
  const factor = over(decimal(snapshot.index ?? "") ?? zero, decimal(index.base) ?? zero);
  return given("index", fraction(factor.n, factor.d), {
    table: index.table,
    base: index.base,
    now: snapshot.index ?? "",
  });
}

function fixedShares({ fixed }: FundingKey, net: Proof, index: Proof | null): Map<string, Proof> {
  return new Map(
    fixed.map(({ party, portion }) => [
      party,
      "percent" in portion
        ? step("fixed-percent", "times", [net, given("percent", percentOf(portion.percent) ?? zero)], {
            party,
            percent: portion.percent,
          })
        : step("fixed-amount", "times", [given("per-unit", whole(portion.amount)), ...(index ? [index] : [])], {
            party,
          }),
    ]),
  );
}

/** One denominator for all, so that the rest is whole numbers. */
function weightsOf(pots: readonly Pot[], count: number): Working["weights"] {
  const each = pots.map((pot) => over(pot.money.value, pot.total.value)).map(({ n, d }) => fraction(n, d));
  const d = each.reduce((all, one) => all * one.d, 1n);
  const units = pots.map((pot) => pot.units.reduce((all, one) => (all % one.d === 0n ? all : all * one.d), 1n));
  const common = d * units.reduce((all, one) => all * one, 1n);
  const factors = each.map(({ n, d: own }) => (n * common) / own);
  const n = Array.from({ length: count }, (_, at) =>
    pots.reduce((sum, pot, index) => {
      const unit = pot.units[at] ?? zero;
      return sum + ((factors[index] ?? 0n) * unit.n) / unit.d;
    }, 0n),
  );
  return { n, d: common };
}

function limitsOf(
  key: FundingKey,
  sharing: readonly SnapshotParty[],
  weights: Working["weights"],
  amount: Rational,
  index: Proof | null,
): Working["limits"] | KeyFault {
  const rules = key.limits ?? [];
  if (rules.length === 0) return null;
  const own = (party: string, side: "floor" | "cap"): Limit | undefined =>
    rules.find((one) => one.party === party && one[side])?.[side] ??
    rules.find((one) => one.party === undefined)?.[side];
  // A limit for everyone is worked out once, not once for each.
  const known = new Map<Limit, Rational>();
  const inOre = (limit: Limit): Rational => {
    const found = known.get(limit) ?? worked(limit);
    known.set(limit, found);
    return found;
  };
  const worked = (limit: Limit): Rational =>
    "percent" in limit
      ? times(amount, percentOf(limit.percent) ?? zero)
      : index
        ? times(whole(limit.amount), index.value)
        : whole(limit.amount);
  const floors: bigint[] = [];
  const caps: (bigint | null)[] = [];
  for (const { party } of sharing) {
    const [low, high] = [own(party, "floor"), own(party, "cap")];
    // To whole øre inside the limits, so that rounding never breaks one.
    const least = low ? ceiling(inOre(low)) : 0n;
    const most = high ? floor(inOre(high)) : null;
    if (most !== null && least > most) return fault("floor-above-cap", { party });
    floors.push(least);
    caps.push(most);
  }
  const claims = sharing.map((_, at) => ({
    weight: weights.n[at] ?? 0n,
    floor: floors[at] ?? 0n,
    cap: caps[at] ?? null,
  }));
  const limited = withinLimits(claims, amount);
  if (limited) return { floors, caps, limited };
  const least = floors.reduce((sum, one) => sum + one, 0n);
  return compare(whole(least), amount) > 0 ? fault("floors-exceed-amount") : fault("caps-below-amount");
}

function exactOf(weights: Working["weights"], limits: Working["limits"], at: number): Rational {
  const weight = weights.n[at] ?? 0n;
  if (!limits) return { n: weight, d: weights.d };
  const decides = limits.limited.at[at];
  if (decides === "floor") return whole(limits.floors[at] ?? 0n);
  if (decides === "cap") return whole(limits.caps[at] ?? 0n);
  return times(whole(weight), limits.limited.factor);
}

/** What a limit leaves for those whom none decides: the sums that every proof of the run shares. */
export function freeOf({ weights, limits, toShare }: Working): { left: Rational; stuck: Rational; free: Rational } {
  let [stuck, free] = [zero, 0n];
  for (const [at, weight] of weights.n.entries()) {
    if (limits?.limited.at[at]) stuck = plus(stuck, exactOf(weights, limits, at));
    else free += weight;
  }
  return { left: toShare.value, stuck, free: { n: free, d: weights.d } };
}
