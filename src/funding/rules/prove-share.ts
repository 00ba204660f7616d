import type { Piece } from "../vocabulary.ts";
import { bandsOf, type Pot } from "./pots.ts";
import { given, reduced, step, type Proof } from "./proof.ts";
import { decimal, times, whole, zero, type Rational } from "#kernels/rational.ts";
import { freeOf, type Working } from "./share-out.ts";

/**
 * Why each party pays what it pays: from the amount, step by step, down to inhabitants and percentages. What the parties of one
 * run have in common is worked out once.
 */
export function proverOf(working: Working): (party: string) => Proof | null {
  const places = new Map(working.sharing.map((one, at) => [one.party, at]));
  const common = commonOf(working);
  return (party) => {
    const rounding = working.rounding.get(party);
    if (!rounding) return null;
    const at = places.get(party);
    const exact = at === undefined ? working.fixed.get(party) : exactProof(working, at, common);
    if (!exact) return null;
    const extra = given("odd-ore", whole(rounding.extra), { extra: Number(rounding.extra) });
    return step("share", "plus", [step("rounded-down", "floor", [exact]), extra], { party });
  };
}

/** What the proofs of a run share: the factor, each pot's money, and the part of a pot that is one unit a party. */
type Common = { factor: Proof | null; pots: { pot: Pot; one: Proof | null }[] };

function commonOf(working: Working): Common {
  const pots = working.pots.map((before) => {
    const pot = { ...before, money: reduced(before.money) };
    return { pot, one: pot.part.kind === "equal" ? byUnits(pot, whole(1), "equal") : null };
  });
  const factor = factorOf(working);
  return { factor: factor && reduced(factor), pots };
}

function factorOf(working: Working): Proof | null {
  if (!working.limits) return null;
  const { stuck, free } = freeOf(working);
  // Everyone stands on a limit: there is nobody whose share the factor could be read from.
  if (free.n === 0n) return given("factor", times(working.limits.limited.factor, whole(working.weights.d)));
  const left = step("left-for-free", "minus", [working.toShare, given("at-limits", stuck)]);
  return step("factor", "over", [left, given("free-weights", free)]);
}

function exactProof(working: Working, at: number, { factor, pots }: Common): Proof {
  const parts = pots.map(({ pot, one }) => one ?? partProof(pot, working, at));
  const calculated = step("calculated", "plus", parts);
  const { limits } = working;
  if (!limits || !factor) return calculated;
  const scaled = step("scaled", "times", [calculated, factor]);
  const low = given("floor", whole(limits.floors[at] ?? 0n));
  const most = limits.caps[at] ?? null;
  const decides = limits.limited.at[at] ?? "neither";
  const about = { decides: decides === "floor" && limits.floors[at] === 0n ? "neither" : decides };
  return step("limited", "limit", [scaled, low, ...(most === null ? [] : [given("cap", whole(most))])], about);
}

function partProof(pot: Pot, working: Working, at: number): Proof {
  const { part, money, total } = pot;
  const party = working.sharing[at];
  switch (part.kind) {
    case "equal":
    case "previous":
      return byUnits(pot, pot.units[at] ?? zero, part.kind);
    case "inhabitants":
    case "usage": {
      const pieces = party?.units[pot.index] ?? [];
      const taper = part.kind === "inhabitants" ? (part.taper ?? []) : [];
      const units = taper.length === 0 ? unitsProof(pieces, part.kind) : taperedProof(taper, pieces, part.kind);
      const about =
        part.kind === "inhabitants"
          ? { table: part.table, year: working.snapshot.year - part.yearsBefore, borders: part.borders }
          : { measure: part.measure };
      return step(part.kind, "times", [money, step("share-of-units", "over", [units, total])], about);
    }
    default:
      return part satisfies never;
  }
}

function byUnits({ money, total }: Pot, count: Rational, kind: "equal" | "previous"): Proof {
  const units = given("units", count, { kind });
  return step(kind, "times", [money, step("share-of-units", "over", [units, total])]);
}

function unitsProof(pieces: readonly Piece[], kind: string): Proof {
  const [only] = pieces;
  if (only && pieces.length === 1) return pieceProof(only, "units", kind);
  return step(
    "units",
    "plus",
    pieces.map((piece) => pieceProof(piece, "piece", kind)),
    { kind },
  );
}

function pieceProof(piece: Piece, code: "units" | "piece", kind: string): Proof {
  return given(code, whole(piece.count), {
    kind,
    party: piece.party,
    estimated: piece.estimated ? 1 : 0,
    ...(piece.year === null ? {} : { year: piece.year }),
  });
}

function taperedProof(
  taper: readonly { above: number; counts: string }[],
  pieces: readonly Piece[],
  kind: string,
): Proof {
  const count = pieces.reduce((sum, piece) => sum + piece.count, 0);
  const bands = bandsOf(taper, count).map(({ units, counts, above }) =>
    step("band", "times", [given("band-units", whole(units)), given("percent", decimal(counts) ?? zero)], {
      above,
      counts,
    }),
  );
  return step("tapered", "plus", bands, { kind, count });
}
