import { formatNumber } from "./format.ts";
import type { Language } from "./language.ts";

const small: { [language in Language]: readonly string[] } = {
  nb: ["null", "én", "to", "tre", "fire", "fem", "seks", "sju", "åtte", "ni", "ti", "elleve", "tolv"],
  nn: ["null", "éin", "to", "tre", "fire", "fem", "seks", "sju", "åtte", "ni", "ti", "elleve", "tolv"],
  en: ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"],
};

/** Whole numbers up to twelve in words (masculine: "én part"), others in digits. */
export function numberInWords(value: number, language: Language): string {
  return small[language][value] ?? formatNumber(value, language);
}

const joints: { [language in Language]: { and: string; or: string } } = {
  nb: { and: "og", or: "eller" },
  nn: { and: "og", or: "eller" },
  en: { and: "and", or: "or" },
};

/** "Trondheim", "Trondheim og Malvik", "Trondheim, Malvik og Melhus"; empty for none. */
export function listInWords(items: readonly string[], language: Language, joint: "and" | "or" = "and"): string {
  const last = items.at(-1) ?? "";
  return items.length > 1 ? `${items.slice(0, -1).join(", ")} ${joints[language][joint]} ${last}` : last;
}

/** With a capital first letter, as a sentence begins. */
export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
