import { formatNumber } from "#platform/format.ts";
import type { Language } from "#platform/language.ts";
import { formatOre, funderTexts } from "./money-texts.ts";
import { proofStepTexts, type Variant } from "./proof-step-texts.ts";
import type { Proof, ProofCode } from "./rules/proof.ts";
import type { Rational } from "#kernels/rational.ts";
import { funders } from "./vocabulary.ts";

/** Money to whole øre; where it was cut, "≈" says so. */
function money(value: Rational, language: Language): string {
  const ore = (2n * value.n + value.d) / (2n * value.d);
  return `${ore * value.d === value.n ? "" : "≈ "}${formatOre(ore, language)}`;
}

function count(value: Rational, language: Language): string {
  const whole = value.n / value.d;
  if (whole * value.d === value.n) return formatNumber(Number(whole), language);
  const text = formatNumber(Number(whole), language);
  const decimals = Number(((value.n - whole * value.d) * 10_000n) / value.d);
  return `${text}${language === "en" ? "." : ","}${String(decimals).padStart(4, "0").replace(/0+$/, "") || "0"}`;
}

const counts: ReadonlySet<ProofCode> = new Set(["share-of-units", "band-units", "tapered", "band", "index", "factor"]);

function valueText(proof: Proof, language: Language): string {
  const isUnits = proof.code === "units" || proof.code === "all-units" || proof.code === "piece";
  if (isUnits && proof.about["kind"] !== "previous") return count(proof.value, language);
  if (proof.code === "percent") {
    const percent = count({ n: proof.value.n * 100n, d: proof.value.d }, language);
    return language === "en" ? `${percent}%` : `${percent} %`;
  }
  return counts.has(proof.code) ? count(proof.value, language) : money(proof.value, language);
}

/** One step in a sentence. `nameOf` names parties. */
export function proofSentence(proof: Proof, nameOf: (party: string) => string, language: Language): string {
  const share = proof.of.find((one) => one.code === "share-of-units") ?? proof;
  const shown = (below: Proof | undefined) => (below ? valueText(below, language) : "");
  const sentence = proofStepTexts[codeOf(proof)][language]({
    value: valueText(proof, language),
    of: proof.of.map(shown),
    own: shown(share.of[0]),
    all: shown(share.of[1]),
    name: nameOf(String(proof.about["party"] ?? "")),
    about: (name) => {
      const value = proof.about[name];
      const funder = name === "funder" ? funders.find((one) => one === value) : undefined;
      if (funder) return funderTexts[funder][language];
      return typeof value === "number" && name !== "year" ? formatNumber(value, language) : localised(value, language);
    },
  });
  // "= ≈ 12,34" is "≈ 12,34"; and what is added up is marked once, at the sum.
  return sentence
    .replaceAll("= ≈", "≈")
    .replaceAll("+ ≈ ", "+ ")
    .replaceAll(/≈ ([^≈+]+) \+/g, "$1 +");
}

/** A decimal as the language writes it. */
function localised(value: string | number | undefined, language: Language): string {
  const text = String(value ?? "");
  return language !== "en" && /^\d+\.\d+$/.test(text) ? text.replace(".", ",") : text;
}

function codeOf({ code, about }: Proof): Variant {
  if (code === "odd-ore" && about["extra"] === 0) return "odd-ore-none";
  if (code === "limited" && about["decides"] === "cap") return "at-cap";
  if (code === "limited" && about["decides"] === "floor") return "at-floor";
  if (code === "pot" && "phase" in about) return "pot-phase";
  if (code === "pot" && "left" in about) return "pot-left";
  const kind = about["kind"];
  if ((code === "units" || code === "piece") && about["estimated"] === 1) return "piece-estimated";
  if (code === "units" && (kind === "equal" || kind === "usage" || kind === "previous")) return `units-${kind}`;
  if (code === "all-units" && (kind === "equal" || kind === "usage" || kind === "previous")) return `all-${kind}`;
  return code;
}
