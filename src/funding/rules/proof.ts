import { compare, floor, fraction, minus, over, plus, times, whole, zero, type Rational } from "#kernels/rational.ts";

/** What a step of a proof does with the steps below it. */
export type Operation = "given" | "plus" | "minus" | "times" | "over" | "floor" | "limit";

/** What a step is about; its sentence is in proof-texts.ts. */
export const proofCodes = [
  "share",
  "rounded-down",
  "odd-ore",
  "fixed-percent",
  "fixed-amount",
  "limited",
  "scaled",
  "factor",
  "left-for-free",
  "at-limits",
  "free-weights",
  "floor",
  "cap",
  "calculated",
  "equal",
  "inhabitants",
  "usage",
  "previous",
  "pot",
  "pot-rest",
  "pot-per-unit",
  "per-unit",
  "to-share",
  "net",
  "amount",
  "grant",
  "percent",
  "share-of-units",
  "units",
  "all-units",
  "piece",
  "tapered",
  "band",
  "band-units",
  "index",
] as const;
export type ProofCode = (typeof proofCodes)[number];

/** One step: its own value, and the steps it is made of. A tree that anybody can work out again from its leaves. */
export type Proof = {
  code: ProofCode;
  operation: Operation;
  value: Rational;
  of: readonly Proof[];
  about: { readonly [name: string]: string | number };
};

const nothing: readonly Proof[] = [];
const plain: Proof["about"] = {};

export function given(code: ProofCode, value: Rational, about: Proof["about"] = plain): Proof {
  return { code, operation: "given", value, of: nothing, about };
}

export function step(
  code: ProofCode,
  operation: Exclude<Operation, "given">,
  of: readonly Proof[],
  about: Proof["about"] = plain,
): Proof {
  return { code, operation, value: workOut(operation, of), of, about };
}

/** The same step in lowest terms: for one that many proofs go on from, whose long numbers each of them would drag along. */
export function reduced(proof: Proof): Proof {
  return { ...proof, value: fraction(proof.value.n, proof.value.d) };
}

/** The first step that its own leaves do not bear out, or null: the proof holds. */
export function firstFlaw(proof: Proof): Proof | null {
  if (proof.operation === "given") return null;
  for (const below of proof.of) {
    const flaw = firstFlaw(below);
    if (flaw) return flaw;
  }
  return compare(workOut(proof.operation, proof.of), proof.value) === 0 ? null : proof;
}

function workOut(operation: Exclude<Operation, "given">, of: readonly Proof[]): Rational {
  const first = of[0]?.value;
  if (first === undefined) return whole(0);
  switch (operation) {
    case "plus":
      return folded(plus, of, first);
    case "minus":
      return folded(minus, of, first);
    case "times":
      return folded(times, of, first);
    case "over":
      return folded(over, of, first);
    case "floor":
      return whole(floor(first));
    case "limit": {
      const [low, high] = [of[1]?.value, of[2]?.value];
      if (low && compare(first, low) < 0) return low;
      return high && compare(first, high) > 0 ? high : first;
    }
    default:
      return operation satisfies never;
  }
}

function folded(by: (a: Rational, b: Rational) => Rational, of: readonly Proof[], first: Rational): Rational {
  let value = first;
  for (let at = 1; at < of.length; at++) value = by(value, of[at]?.value ?? zero);
  return value;
}
