import type { Language, Text } from "#platform/language.ts";
import type { BudgetState, Funder } from "./vocabulary.ts";

const locales: { [language in Language]: string } = { nb: "nb-NO", nn: "nn-NO", en: "en-GB" };
const formats = new Map<Language, Intl.NumberFormat>();

/** "348 330,56 kr", "5 200 000 kr", "NOK 348,330.56": øre only where there are any. */
export function formatOre(ore: number | bigint, language: Language): string {
  const value = BigInt(ore);
  const size = value < 0n ? -value : value;
  let format = formats.get(language);
  if (!format) {
    format = new Intl.NumberFormat(locales[language], { maximumFractionDigits: 0 });
    formats.set(language, format);
  }
  const kroner = format.format(size / 100n);
  const rest = size % 100n;
  const cents = rest === 0n ? "" : `${language === "en" ? "." : ","}${String(rest).padStart(2, "0")}`;
  const sign = value < 0n ? "−" : "";
  return language === "en" ? `${sign}NOK ${kroner}${cents}` : `${sign}${kroner}${cents} kr`;
}

/** With øre always, for columns that are compared and added. */
export function formatOreFully(ore: number | bigint, language: Language): string {
  const shown = formatOre(ore, language);
  if (BigInt(ore) % 100n !== 0n) return shown;
  return language === "en" ? `${shown}.00` : shown.replace(" kr", ",00 kr");
}

/** For spreadsheets: kroner with comma. */
export function plainKroner(ore: number | bigint): string {
  const value = BigInt(ore);
  const size = value < 0n ? -value : value;
  return `${value < 0n ? "-" : ""}${size / 100n},${String(size % 100n).padStart(2, "0")}`;
}

export const funderTexts: { [funder in Funder]: Text } = {
  members: { nb: "kommunene", nn: "kommunane", en: "the municipalities" },
  county: { nb: "fylkeskommunen", nn: "fylkeskommunen", en: "the county" },
  "county-governor": {
    nb: "fylkesmannens skjønnsmidler",
    nn: "skjønsmidlane til fylkesmannen",
    en: "the county governor's discretionary grants",
  },
  partners: { nb: "prosjektets partnere", nn: "partnarane i prosjektet", en: "the project's partners" },
  other: { nb: "andre", nn: "andre", en: "others" },
};

export const stateTexts: { [state in BudgetState]: Text } = {
  frame: { nb: "ramme", nn: "ramme", en: "frame" },
  adopted: { nb: "vedtatt budsjett", nn: "vedteke budsjett", en: "adopted budget" },
  revised: { nb: "regulert budsjett", nn: "regulert budsjett", en: "revised budget" },
};

export const notKnownAmount: Text = {
  nb: "beløpet er ikke kjent",
  nn: "beløpet er ikkje kjent",
  en: "the amount is not known",
};
