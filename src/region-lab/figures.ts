import type { Language } from "#platform/language.ts";

const locales: { [language in Language]: string } = { nb: "nb-NO", nn: "nn-NO", en: "en-GB" };
const kept = new Map<string, Intl.NumberFormat>();

/** A share of 1 as per cent: "13,9 %", "13.9%". */
export function formatShare(share: number, language: Language, digits = 1): string {
  return format(`share ${digits}`, language, {
    style: "percent",
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  }).format(share);
}

/** A figure with so many digits after the point: validity .947, minutes 24.6. */
export function formatDigits(value: number, language: Language, digits: number): string {
  return format(`digits ${digits}`, language, {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  }).format(value);
}

function format(name: string, language: Language, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = `${language} ${name}`;
  const known = kept.get(key) ?? new Intl.NumberFormat(locales[language], options);
  kept.set(key, known);
  return known;
}
