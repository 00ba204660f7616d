import { formatNumber } from "#platform/format.ts";
import type { Language, TextOf } from "#platform/language.ts";
import { formatDigits } from "./figures.ts";

/** "+3,1 %", "−0,4 %": growth always with its sign. */
export function formatGrowth(share: number, language: Language): string {
  const digits = formatDigits(Math.abs(share) * 100, language, 1);
  const sign = share > 0 ? "+" : share < 0 ? "−" : "";
  return language === "en" ? `${sign}${digits}%` : `${sign}${digits} %`;
}

export function formatChange(change: number, language: Language): string {
  return `${change > 0 ? "+" : change < 0 ? "−" : ""}${formatNumber(Math.abs(change), language)}`;
}

export const populationLead: TextOf<[name: string, people: number, year: number, growth: number, since: number]> = {
  nb: (name, people, year, growth, since) =>
    `${name} hadde ${formatNumber(people, "nb")} innbyggere 1. januar ${year}, ${formatGrowth(growth, "nb")} siden ${since}.`,
  nn: (name, people, year, growth, since) =>
    `${name} hadde ${formatNumber(people, "nn")} innbyggjarar 1. januar ${year}, ${formatGrowth(growth, "nn")} sidan ${since}.`,
  en: (name, people, year, growth, since) =>
    `${name} had ${formatNumber(people, "en")} inhabitants on 1 January ${year}, ${formatGrowth(growth, "en")} since ${since}.`,
};

export const projectionLead: TextOf<[year: number, low: number, medium: number, high: number]> = {
  nb: (year, low, medium, high) =>
    `I ${year} gir framskrivingen mellom ${formatNumber(low, "nb")} og ${formatNumber(high, "nb")}, middels ${formatNumber(medium, "nb")}.`,
  nn: (year, low, medium, high) =>
    `I ${year} gjev framskrivinga mellom ${formatNumber(low, "nn")} og ${formatNumber(high, "nn")}, middels ${formatNumber(medium, "nn")}.`,
  en: (year, low, medium, high) =>
    `In ${year} the projection gives between ${formatNumber(low, "en")} and ${formatNumber(high, "en")}, medium ${formatNumber(medium, "en")}.`,
};

export const membersThen: TextOf<[day: string, names: string]> = {
  nb: (day, names) => `Medlemmer ${day}, på grensene av 2024: ${names}.`,
  nn: (day, names) => `Medlemmer ${day}, på grensene av 2024: ${names}.`,
  en: (day, names) => `Members on ${day}, on the borders of 2024: ${names}.`,
};

export const seriesBorders = {
  today: {
    nb: "Innbyggere 1. januar, på kommunegrensene av 2024 i alle år. Metode: summen av kommunene.",
    nn: "Innbyggjarar 1. januar, på kommunegrensene av 2024 i alle år. Metode: summen av kommunane.",
    en: "Inhabitants on 1 January, on the municipal borders of 2024 in every year. Method: the sum of the municipalities.",
  },
  regionThen: {
    nb: "Innbyggere 1. januar hvert år i dem som da var medlem, på grensene det året. Et hopp kan derfor være et nytt medlem. År der tall mangler for noen, er utelatt.",
    nn: "Innbyggjarar 1. januar kvart år i dei som då var medlem, på grensene det året. Eit hopp kan difor vere ein ny medlem. År der tal manglar for nokon, er utelatne.",
    en: "Inhabitants on 1 January each year of who was then a member, on the borders of that year. A jump may therefore be a new member. Years that lack somebody's figure are left out.",
  },
  municipalityThen: {
    nb: "Innbyggere 1. januar, på kommunens grenser hvert år. Et hopp kan være en sammenslåing.",
    nn: "Innbyggjarar 1. januar, på grensene til kommunen kvart år. Eit hopp kan vere ei samanslåing.",
    en: "Inhabitants on 1 January, on the municipality's borders of each year. A jump may be a merger.",
  },
  ages: {
    nb: "1. januar, femårsgrupper, på kommunegrensene av 2024. Metode: talt i folkeregisteret, summert.",
    nn: "1. januar, femårsgrupper, på kommunegrensene av 2024. Metode: talt i folkeregisteret, summert.",
    en: "1 January, five-year groups, on the municipal borders of 2024. Method: counted in the population register, summed.",
  },
  outline: {
    nb: "Streken ved hver søyle er året før.",
    nn: "Streken ved kvar søyle er året før.",
    en: "The mark at each bar is the year before.",
  },
} as const;

export const scenarioText: TextOf<[name: "low" | "medium" | "high", from: number, to: number]> = {
  nb: (name, from, to) =>
    ({
      low: `Lav: som i ${from}–${to}, de fem årene siden 2005 som gir færrest innbyggere.`,
      medium: `Middels: som i de siste fem årene, ${from}–${to}.`,
      high: `Høy: som i ${from}–${to}, de fem årene siden 2005 som gir flest innbyggere.`,
    })[name],
  nn: (name, from, to) =>
    ({
      low: `Låg: som i ${from}–${to}, dei fem åra sidan 2005 som gjev færrast innbyggjarar.`,
      medium: `Middels: som i dei siste fem åra, ${from}–${to}.`,
      high: `Høg: som i ${from}–${to}, dei fem åra sidan 2005 som gjev flest innbyggjarar.`,
    })[name],
  en: (name, from, to) =>
    ({
      low: `Low: as in ${from}–${to}, the five years since 2005 that give fewest inhabitants.`,
      medium: `Medium: as in the last five years, ${from}–${to}.`,
      high: `High: as in ${from}–${to}, the five years since 2005 that give most inhabitants.`,
    })[name],
};

export const bandText: TextOf<[share: number]> = {
  nb: (share) =>
    share === 1
      ? "Spennet rundt middels: den største bommen for regionen selv over like mange år."
      : "Spennet rundt middels: ni av ti tidligere framskrivinger for Trøndelags 38 kommuner over like mange år lå innenfor.",
  nn: (share) =>
    share === 1
      ? "Spennet rundt middels: den største bommen for regionen sjølv over like mange år."
      : "Spennet rundt middels: ni av ti tidlegare framskrivingar for dei 38 kommunane i Trøndelag over like mange år låg innanfor.",
  en: (share) =>
    share === 1
      ? "The range around medium: the largest miss for the region itself over as many years."
      : "The range around medium: nine of ten earlier projections for Trøndelag's 38 municipalities over as many years lay within it.",
};

export const yearsAhead: TextOf<[years: number]> = {
  nb: (years) => `${years} år`,
  nn: (years) => `${years} år`,
  en: (years) => `${years} years`,
};

export const fromBases: TextOf<[tries: number, first: number, last: number]> = {
  nb: (tries, first, last) => `${tries} (fra ${first}–${last})`,
  nn: (tries, first, last) => `${tries} (frå ${first}–${last})`,
  en: (tries, first, last) => `${tries} (from ${first}–${last})`,
};

export const agesDescription: TextOf<
  [from: number, to: number, youngThen: string, youngNow: string, oldThen: string, oldNow: string]
> = {
  nb: (from, to, youngThen, youngNow, oldThen, oldNow) =>
    `Under 20 år: ${youngThen} i ${from}, ${youngNow} i ${to}. 80 år og eldre: ${oldThen} i ${from}, ${oldNow} i ${to}.`,
  nn: (from, to, youngThen, youngNow, oldThen, oldNow) =>
    `Under 20 år: ${youngThen} i ${from}, ${youngNow} i ${to}. 80 år og eldre: ${oldThen} i ${from}, ${oldNow} i ${to}.`,
  en: (from, to, youngThen, youngNow, oldThen, oldNow) =>
    `Under 20: ${youngThen} in ${from}, ${youngNow} in ${to}. 80 and over: ${oldThen} in ${from}, ${oldNow} in ${to}.`,
};

/** The lead of the page of all municipalities: how many grow in most futures, and who most. */
export const futuresLead: TextOf<[futures: number, year: number, growing: number, all: number, most: string]> = {
  nb: (futures, year, growing, all, most) =>
    `I ${formatNumber(futures, "nb")} mulige framtider har ${growing} av ${all} kommuner flere innbyggere i ${year} enn nå i minst ni av ti. Mest vokser ${most}.`,
  nn: (futures, year, growing, all, most) =>
    `I ${formatNumber(futures, "nn")} moglege framtider har ${growing} av ${all} kommunar fleire innbyggjarar i ${year} enn no i minst ni av ti. Mest veks ${most}.`,
  en: (futures, year, growing, all, most) =>
    `In ${formatNumber(futures, "en")} possible futures ${growing} of ${all} municipalities have more inhabitants in ${year} than now in at least nine of ten. ${most} grows most.`,
};
