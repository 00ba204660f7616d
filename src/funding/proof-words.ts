import type { Language } from "#platform/language.ts";
import type { ProofAnswer } from "./contract.ts";
import { proofSentence } from "./proof-texts.ts";
import { fraction } from "#kernels/rational.ts";
import type { Proof } from "./rules/proof.ts";

/** A proof as data and in words, as it crosses the border: every value an exact fraction. */
export function proofAnswer(proof: Proof, nameOf: (party: string) => string, language: Language): ProofAnswer {
  const { n, d } = fraction(proof.value.n, proof.value.d);
  return {
    code: proof.code,
    operation: proof.operation,
    value: d === 1n ? `${n}` : `${n}/${d}`,
    words: proofSentence(proof, nameOf, language),
    of: proof.of.map((below) => proofAnswer(below, nameOf, language)),
  };
}
