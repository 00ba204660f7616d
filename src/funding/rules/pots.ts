import type { FundingKey, KeyPart, Piece, Snapshot, SnapshotParty } from "../vocabulary.ts";
import { fault, type KeyFault } from "./key-faults.ts";
import { given, step, type Proof } from "./proof.ts";
import { compare, decimal, minus, percentOf, plus, times, whole, zero, type Rational } from "#kernels/rational.ts";

/** A part of the key with the money it shares out and the units it shares by; `units` by the place of the party. */
export type Pot = {
  part: KeyPart | { kind: "previous" };
  index: number;
  money: Proof;
  units: readonly Rational[];
  total: Proof;
};
export type Pots = { pots: Pot[]; toShare: Proof };

/** What each part of the key has to share out, among those who have no fixed share. */
export function potsOf(
  key: FundingKey,
  snapshot: Snapshot,
  parties: readonly SnapshotParty[],
  toShare: Proof,
  index: Proof | null,
): Pots | KeyFault {
  const counted: { part: KeyPart; units: Rational[]; total: Proof }[] = [];
  for (const [at, part] of key.parts.entries()) {
    const units: Rational[] = [];
    for (const party of parties) {
      const found = unitsOf(part, party.units[at] ?? null);
      if (found === null)
        return fault("no-units", { party: party.party, part: nameOf(part), year: yearOf(part, snapshot) });
      units.push(found);
    }
    const total = units.reduce(plus, zero);
    if (total.n === 0n) return fault("no-units-at-all", { part: nameOf(part) });
    counted.push({ part, units, total: given("all-units", total, { kind: part.kind }) });
  }
  const step1 = phaseOf(key, snapshot.year);
  const money: (Proof | null)[] = counted.map(({ part: { portion }, total }) => {
    if ("percent" in portion)
      return step("pot", "times", [toShare, given("percent", percentOf(portion.percent) ?? zero)], {
        percent: portion.percent,
      });
    if ("perUnit" in portion)
      return step("pot-per-unit", "times", [
        given("per-unit", whole(portion.perUnit)),
        total,
        ...(index ? [index] : []),
      ]);
    return null;
  });
  const taken = money.filter((one) => one !== null);
  const rest = step("pot-rest", "minus", [toShare, ...taken]);
  if (rest.value.n < 0n) return fault("per-unit-exceeds-amount");
  if (!money.includes(null) && rest.value.n !== 0n) return fault("parts-under-hundred", { percent: "" });
  const pots = counted.map(({ part, units, total }, at): Pot => {
    const whole = money[at] ?? rest;
    const phased =
      step1 === null
        ? whole
        : step("pot", "times", [whole, given("percent", percentOf(step1) ?? zero)], { phase: step1 });
    return { part, index: at, money: phased, units, total };
  });
  if (step1 === null || !key.phaseIn) return { pots, toShare };
  const before = previousOf(key.phaseIn.previous, snapshot, parties);
  const sum = before.reduce(plus, zero);
  if (sum.n === 0n) return fault("no-previous-shares");
  const left = minus(whole(1), percentOf(step1) ?? zero);
  return {
    toShare,
    pots: [
      ...pots,
      {
        part: { kind: "previous" },
        index: -1,
        money: step("pot", "times", [toShare, given("percent", left)], { left: step1 }),
        units: before,
        total: given("all-units", sum, { kind: "previous" }),
      },
    ],
  };
}

/** How far the phase-in has come in a year: the newest step there is; null when it is all the way or there is none. */
function phaseOf({ phaseIn }: FundingKey, year: number): string | null {
  if (!phaseIn) return null;
  const newest = Object.keys(phaseIn.percentByYear)
    .filter((one) => Number(one) <= year)
    .toSorted((a, b) => Number(b) - Number(a))[0];
  const percent = newest === undefined ? "0" : (phaseIn.percentByYear[newest] ?? "100");
  return compare(decimal(percent) ?? zero, whole(100)) === 0 ? null : percent;
}

/** Shares of those that merged since are theirs who stand there now. */
function previousOf(
  previous: { readonly [party: string]: number },
  { mergedInto }: Snapshot,
  parties: readonly SnapshotParty[],
): Rational[] {
  const sums = new Map<string, number>();
  for (const [party, amount] of Object.entries(previous)) {
    const now = mergedInto[party] ?? party;
    sums.set(now, (sums.get(now) ?? 0) + amount);
  }
  return parties.map(({ party }) => whole(sums.get(party) ?? 0));
}

function unitsOf(part: KeyPart, pieces: readonly Piece[] | null): Rational | null {
  if (part.kind === "equal") return whole(1);
  if (pieces === null || pieces.length === 0) return null;
  const count = pieces.reduce((sum, piece) => sum + piece.count, 0);
  if (!Number.isSafeInteger(count) || pieces.some((piece) => piece.count < 0)) return null;
  if (part.kind === "usage" || !part.taper || part.taper.length === 0) return whole(count);
  // Most stand below the first limit, and count whole.
  if (count <= (part.taper[0]?.above ?? 0)) return whole(count);
  return bandsOf(part.taper, count).reduce(
    (sum, band) => plus(sum, times(whole(band.units), decimal(band.counts) ?? zero)),
    zero,
  );
}

/** A count cut at the limits of a taper. */
export function bandsOf(
  taper: readonly { above: number; counts: string }[],
  count: number,
): { units: number; counts: string; above: number }[] {
  const limits = [{ above: 0, counts: "1" }, ...taper];
  return limits.flatMap(({ above, counts }, at) => {
    const end = Math.min(count, limits[at + 1]?.above ?? count);
    return end > above ? [{ units: end - above, counts, above }] : [];
  });
}

function nameOf(part: KeyPart): string {
  return part.kind === "inhabitants" ? part.table : part.kind === "usage" ? part.measure : part.kind;
}

function yearOf(part: KeyPart, snapshot: Snapshot): number {
  return part.kind === "inhabitants" ? snapshot.year - part.yearsBefore : snapshot.year;
}
