import { formatNumber } from "#platform/format.ts";
import { listInWords } from "#platform/in-words.ts";
import type { Language, Text, TextOf } from "#platform/language.ts";
import { formatDigits, formatShare } from "./figures.ts";
import { intervalOf } from "./rules/travel-analysis.ts";
import {
  lengthEnds,
  modes,
  purposes,
  type Breakdown,
  type TravelCell,
  type TravelMeasure,
  type TravelResult,
} from "./rules/travel-survey.ts";
import { breakdownTexts, modeTexts, purposeTexts, travelTexts } from "./travel-texts.ts";

/** A group or part by its name: municipalities by the names of the day, modes and purposes in words, classes by their ends. */
export function groupName(
  key: string,
  kind: Breakdown | TravelMeasure | "between",
  names: ReadonlyMap<string, string>,
  language: Language,
): string {
  if (kind === "mode") return modeTexts[modes.find((one) => one === key) ?? "other"][language];
  if (kind === "purpose") return purposeTexts[purposes.find((one) => one === key) ?? "other"][language];
  if (kind === "lengths") return className(Number(key), language);
  if (kind === "municipality" || kind === "between") return names.get(key) ?? (key || travelTexts.elsewhere[language]);
  return travelTexts.all[language];
}

function className(end: number, language: Language): string {
  const at = lengthEnds.findIndex((one) => one === end);
  const start = at > 0 ? (lengthEnds[at - 1] ?? 0) : 0;
  if (at === 0) return underText[language](end);
  return end === Infinity ? overText[language](start) : `${start}–${end} km`;
}
const underText: TextOf<[km: number]> = {
  nb: (km) => `under ${km} km`,
  nn: (km) => `under ${km} km`,
  en: (km) => `under ${km} km`,
};
const overText: TextOf<[km: number]> = {
  nb: (km) => `${km} km og mer`,
  nn: (km) => `${km} km og meir`,
  en: (km) => `${km} km and more`,
};

const isShare = (measure: TravelMeasure | "between"): boolean =>
  measure === "mode" || measure === "purpose" || measure === "lengths" || measure === "stayed";

/** A figure as its measure is written: "3,14", "8,4 km", "43,6 %", "4 641". */
export function travelFigure(value: number, measure: TravelMeasure | "between", language: Language): string {
  if (isShare(measure)) return formatShare(value, language);
  if (measure === "between") return formatNumber(Math.round(value), language);
  return measure === "trips" ? formatDigits(value, language, 2) : `${formatDigits(value, language, 1)} km`;
}

/** "3,08–3,21": the ends of the interval, written once with their unit. */
export function intervalText(cell: TravelCell, measure: TravelMeasure | "between", language: Language): string {
  const interval = intervalOf(cell, measure);
  if (!interval) return travelTexts.hidden[language];
  const [low, high] = interval;
  const end = travelFigure(high, measure, language);
  const start = travelFigure(low, measure, language).replace(/\s*(?:km|%)$/, "");
  return `${start}–${end}`;
}

/** The figure, or why it is not shown. */
export function cellText(cell: TravelCell, measure: TravelMeasure | "between", language: Language): string {
  return cell.value === null ? travelTexts.hidden[language] : travelFigure(cell.value, measure, language);
}

/** The page's answer in one sentence. */
export function travelLead(result: TravelResult, language: Language): string {
  const one = (measure: TravelMeasure): TravelCell | undefined => result.tables[measure].all?.cells[0]?.[0];
  const [trips, km] = [one("trips"), one("km")];
  const shares = modes
    .map((mode, at) => ({ mode, value: result.tables.mode.all?.cells[0]?.[at]?.value ?? 0 }))
    .toSorted((a, b) => b.value - a.value)
    .slice(0, 3)
    .map(({ mode, value }) => `${modeTexts[mode][language]} ${formatShare(value, language, 0)}`);
  if (trips?.value === undefined || trips.value === null || km?.value === undefined || km.value === null) return "";
  return leadText[language](
    travelFigure(trips.value, "trips", language),
    intervalText(trips, "trips", language),
    formatDigits(km.value, language, 0),
    listInWords(shares, language),
  );
}
const leadText: TextOf<[trips: string, interval: string, km: string, modes: string]> = {
  nb: (trips, interval, km, shares) =>
    `En vanlig dag gjør hver person ${trips} reiser (${interval}), ${km} kilometer til sammen. Av reisene er ${shares}.`,
  nn: (trips, interval, km, shares) =>
    `Ein vanleg dag gjer kvar person ${trips} reiser (${interval}), ${km} kilometer til saman. Av reisene er ${shares}.`,
  en: (trips, interval, km, shares) =>
    `On an average day each person makes ${trips} trips (${interval}), ${km} kilometres together. Of the trips, ${shares}.`,
};

export const askedText: TextOf<[persons: number, trips: number, population: number]> = {
  nb: (persons, trips, population) =>
    `${formatNumber(persons, "nb")} spurte med ${formatNumber(trips, "nb")} reiser står for ${formatNumber(Math.round(population), "nb")} personer.`,
  nn: (persons, trips, population) =>
    `${formatNumber(persons, "nn")} spurde med ${formatNumber(trips, "nn")} reiser står for ${formatNumber(Math.round(population), "nn")} personar.`,
  en: (persons, trips, population) =>
    `${formatNumber(persons, "en")} persons asked, with ${formatNumber(trips, "en")} trips, stand for ${formatNumber(Math.round(population), "en")} people.`,
};

/** How the figures and their intervals were made; nothing of it is left out, since it decides how wide they are. */
export function methodText(result: TravelResult, language: Language): string {
  return [
    ...(result.raked.length > 0 ? [rakedText[language](marginNames(result.raked, language))] : [unrakedText[language]]),
    (result.stratified ? stratifiedText : simpleText)[language],
    intervalMethodText[language](result.least),
  ].join(" ");
}

const knownMargins: { [name: string]: Text } = {
  municipality: { nb: "kommune", nn: "kommune", en: "municipality" },
  "sex-age": { nb: "kjønn og alder", nn: "kjønn og alder", en: "sex and age" },
  weekday: { nb: "ukedag", nn: "vekedag", en: "weekday" },
};
function marginNames(names: readonly string[], language: Language): string {
  return listInWords(
    names.map((name) => knownMargins[name]?.[language] ?? name),
    language,
  );
}

const rakedText: TextOf<[margins: string]> = {
  nb: (margins) => `Vektene er justert til kjente tall for ${margins} (raking).`,
  nn: (margins) => `Vektene er justerte til kjende tal for ${margins} (raking).`,
  en: (margins) => `The weights are adjusted to known totals of ${margins} (raking).`,
};
const unrakedText: Text = {
  nb: "Vektene er brukt som de står i filen.",
  nn: "Vektene er brukte slik dei står i fila.",
  en: "The weights are used as they stand in the file.",
};
const stratifiedText: Text = {
  nb: "Utvalget er trukket for hvert stratum.",
  nn: "Utvalet er trekt for kvart stratum.",
  en: "The sample was drawn in each stratum.",
};
const simpleText: Text = {
  nb: "Utvalget er regnet som trukket under ett.",
  nn: "Utvalet er rekna som trekt under eitt.",
  en: "The sample is taken as drawn at one time from all.",
};
const intervalMethodText: TextOf<[least: number]> = {
  nb: (least) =>
    `Intervallene er 95 prosent, fra lineariserte standardfeil der personen, ikke reisen, er den som er trukket. De som ikke reiste, er med. Tall som hviler på færre enn ${least} personer, er skjult, og så mange andre at de ikke kan regnes ut.`,
  nn: (least) =>
    `Intervalla er 95 prosent, frå lineariserte standardfeil der personen, ikkje reisa, er den som er trekt. Dei som ikkje reiste, er med. Tal som kviler på færre enn ${least} personar, er skjulte, og så mange andre at dei ikkje kan reknast ut.`,
  en: (least) =>
    `The intervals are 95 per cent, from linearised standard errors in which the person, not the trip, was drawn. Those who did not travel are included. Figures that rest on fewer than ${least} persons are hidden, and enough others that they cannot be worked out.`,
};

export const byText: TextOf<[title: string, breakdown: Breakdown]> = {
  nb: (title, by) => (by === "all" ? title : `${title}, etter ${breakdownTexts[by].nb}`),
  nn: (title, by) => (by === "all" ? title : `${title}, etter ${breakdownTexts[by].nn}`),
  en: (title, by) => (by === "all" ? title : `${title}, by ${breakdownTexts[by].en}`),
};

export const vintageOfSurvey: TextOf<[title: string, period: string, owner: string, day: string]> = {
  nb: (title, period, owner, day) => `${title}, ${period}. Eier: ${owner}. Kommunegrensene ${day}.`,
  nn: (title, period, owner, day) => `${title}, ${period}. Eigar: ${owner}. Kommunegrensene ${day}.`,
  en: (title, period, owner, day) => `${title}, ${period}. Owner: ${owner}. Municipal borders of ${day}.`,
};

export const vintageOfSynthetic: TextOf<[day: string]> = {
  nb: (day) => `Syntetisk utvalg, trukket med frø 2009. Kommunegrensene ${day}; bare innbyggertallene er virkelige.`,
  nn: (day) => `Syntetisk utval, trekt med frø 2009. Kommunegrensene ${day}; berre innbyggjartala er verkelege.`,
  en: (day) =>
    `Synthetic sample, drawn with seed 2009. Municipal borders of ${day}; only the population figures are real.`,
};
