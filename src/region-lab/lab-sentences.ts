import { formatNumber } from "#platform/format.ts";
import { capitalised, listInWords, numberInWords } from "#platform/in-words.ts";
import type { Language, Text, TextOf } from "#platform/language.ts";
import { formatShare } from "./figures.ts";
import { labTexts } from "./lab-texts.ts";
import type { WrongSetting } from "./rules/settings.ts";

type Group = { names: string[]; yes: number; of: number };

/** The page's answer: how many answers there are, on whom most agree, and on whom they are divided. */
export function leadSentence(
  calculations: number,
  answers: number,
  firmest: Group,
  divided: Group,
  language: Language,
): string {
  const count = capitalised(numberInWords(calculations, language));
  const different = numberInWords(answers, language);
  const first: TextOf<[]> = {
    nb: () => `${count} beregninger gir ${different} ${answers === 1 ? "svar" : "ulike svar"}.`,
    nn: () => `${count} utrekningar gir ${different} ${answers === 1 ? "svar" : "ulike svar"}.`,
    en: () => `${count} calculations give ${different} ${answers === 1 ? "answer" : "different answers"}.`,
  };
  const sentences = [first[language]()];
  if (firmest.names.length > 0) sentences.push(firmestText[language](some(firmest.names, language), firmest));
  if (divided.names.length > 0) sentences.push(dividedText[language](some(divided.names, language), divided));
  return sentences.join(" ");
}

const firmestText: TextOf<[names: string, group: Group]> = {
  nb: (names, { yes, of }) => `Flest tar med ${names}: ${yes} av ${of}.`,
  nn: (names, { yes, of }) => `Flest tek med ${names}: ${yes} av ${of}.`,
  en: (names, { yes, of }) => `Most include ${names}: ${yes} of ${of}.`,
};
const dividedText: TextOf<[names: string, group: Group]> = {
  nb: (names, { yes, of }) => `Mest delt er de om ${names}: ${yes} av ${of}.`,
  nn: (names, { yes, of }) => `Mest delte er dei om ${names}: ${yes} av ${of}.`,
  en: (names, { yes, of }) => `They are most divided on ${names}: ${yes} of ${of}.`,
};

function some(names: readonly string[], language: Language): string {
  if (names.length <= 5) return listInWords(names, language);
  const rest: Text = { nb: "kommuner", nn: "kommunar", en: "municipalities" };
  return `${formatNumber(names.length, language)} ${rest[language]}`;
}

export const todaySentence: TextOf<
  [name: string, members: number, people: number, year: number, supply: number, demand: number]
> = {
  nb: (name, members, people, year, supply, demand) =>
    `${name} har ${numberInWords(members, "nb")} kommuner som medlem og ${formatNumber(people, "nb")} innbyggere (1. januar ${year}). ${formatShare(supply, "nb")} av de sysselsatte arbeider innenfor, og ${formatShare(demand, "nb")} av jobbene er besatt innenfra.`,
  nn: (name, members, people, year, supply, demand) =>
    `${name} har ${numberInWords(members, "nn")} kommunar som medlem og ${formatNumber(people, "nn")} innbyggjarar (1. januar ${year}). ${formatShare(supply, "nn")} av dei sysselsette arbeider innanfor, og ${formatShare(demand, "nn")} av jobbane er dekte innanfrå.`,
  en: (name, members, people, year, supply, demand) =>
    `${name} has ${numberInWords(members, "en")} municipalities as members and ${formatNumber(people, "en")} inhabitants (1 January ${year}). ${formatShare(supply, "en")} of the employed work inside it, and ${formatShare(demand, "en")} of its jobs are filled from inside.`,
};

/** Under the slider: `{n}` of the municipalities reach `{share}`; the island fills in the same words. */
export const reachText: TextOf<[n: string, share: string]> = {
  nb: (n, share) => `${n} kommuner utenom kjernen sender minst ${share} prosent dit.`,
  nn: (n, share) => `${n} kommunar utanom kjernen sender minst ${share} prosent dit.`,
  en: (n, share) => `${n} municipalities besides the core send at least ${share} per cent there.`,
};

export const mapTitle: TextOf<[measure: string, core: string]> = {
  nb: (measure, core) => `Kart: hvem som hører sammen med ${core} etter målet ${measure.toLowerCase()}`,
  nn: (measure, core) => `Kart: kven som høyrer saman med ${core} etter målet ${measure.toLowerCase()}`,
  en: (measure, core) => `Map: who belongs with ${core} by the measure ${measure.toLowerCase()}`,
};
export const mapDescription: TextOf<[with_: string, members: string]> = {
  nb: (with_, members) => `Med kjernen: ${with_ || "ingen"}. Medlemmer av regionen: ${members}.`,
  nn: (with_, members) => `Med kjernen: ${with_ || "ingen"}. Medlemmer av regionen: ${members}.`,
  en: (with_, members) => `With the core: ${with_ || "none"}. Members of the region: ${members}.`,
};

export const stabilityText: TextOf<[runs: number, fewest: number, most: number]> = {
  nb: (runs, fewest, most) =>
    `Faller sammen med kjernen: andel av ${runs} forsøk der full størrelse går fra 5 000 til 52 500 og minste dekning fra 55 til 74 prosent. Kjernens region hadde fra ${fewest} til ${most} kommuner.`,
  nn: (runs, fewest, most) =>
    `Fell saman med kjernen: del av ${runs} forsøk der full storleik går frå 5 000 til 52 500 og minste dekning frå 55 til 74 prosent. Regionen til kjernen hadde frå ${fewest} til ${most} kommunar.`,
  en: (runs, fewest, most) =>
    `Falls with the core: share of ${runs} runs in which full size goes from 5 000 to 52 500 and least containment from 55 to 74 per cent. The core's region had from ${fewest} to ${most} municipalities.`,
};

export const vintageText: TextOf<[year: number]> = {
  nb: (year) => `Sysselsatte 15–74 år, fjerde kvartal ${year}, kommunegrensene i ${year}.`,
  nn: (year) => `Sysselsette 15–74 år, fjerde kvartal ${year}, kommunegrensene i ${year}.`,
  en: (year) => `Employed persons aged 15–74, fourth quarter of ${year}, municipal borders of ${year}.`,
};

export const rowsShown: TextOf<[shown: number, all: number]> = {
  nb: (shown, all) => `Viser ${shown} av ${all} kommuner: medlemmene, og de som minst to beregninger tar med.`,
  nn: (shown, all) => `Viser ${shown} av ${all} kommunar: medlemmene, og dei som minst to utrekningar tek med.`,
  en: (shown, all) =>
    `Showing ${shown} of ${all} municipalities: the members, and those that at least two calculations include.`,
};

export function wrongSettingText(wrong: WrongSetting, language: Language): string {
  if (!("least" in wrong)) return (wrong.setting === "sizes" ? wrongSizes : wrongContainments)[language];
  const isShare =
    wrong.setting === "minContainment" || wrong.setting === "targetContainment" || wrong.setting === "alike";
  const [least, most] = isShare ? [wrong.least * 100, wrong.most * 100] : [wrong.least, wrong.most];
  return wrongLimit[language](
    labTexts[wrong.setting][language],
    formatNumber(least, language),
    formatNumber(most, language),
  );
}

const wrongSizes: Text = {
  nb: "Full størrelse må være større enn minste størrelse. De vanlige grensene er brukt.",
  nn: "Full storleik må vere større enn minste storleik. Dei vanlege grensene er brukte.",
  en: "Full size must be above least size. The usual limits are used.",
};
const wrongContainments: Text = {
  nb: "Full dekning kan ikke være lavere enn minste dekning. De vanlige grensene er brukt.",
  nn: "Full dekning kan ikkje vere lågare enn minste dekning. Dei vanlege grensene er brukte.",
  en: "Full containment cannot be below least containment. The usual limits are used.",
};
const wrongLimit: TextOf<[name: string, least: string, most: string]> = {
  nb: (name, least, most) => `${name}: skriv et tall fra ${least} til ${most}. Den vanlige grensen er brukt.`,
  nn: (name, least, most) => `${name}: skriv eit tal frå ${least} til ${most}. Den vanlege grensa er brukt.`,
  en: (name, least, most) => `${name}: give a number from ${least} to ${most}. The usual limit is used.`,
};

/** Under a small map: how many others the measure puts with the core, and who; of many, the first. */
export const withCoreText: TextOf<[names: readonly string[]]> = {
  nb: (names) => (names.length === 0 ? "Ingen andre." : `${names.length}: ${firstOf(names, "nb")}.`),
  nn: (names) => (names.length === 0 ? "Ingen andre." : `${names.length}: ${firstOf(names, "nn")}.`),
  en: (names) => (names.length === 0 ? "Nobody else." : `${names.length}: ${firstOf(names, "en")}.`),
};

const mostNamed = 8;
const andMore: TextOf<[more: number]> = {
  nb: (more) => `${more} til`,
  nn: (more) => `${more} til`,
  en: (more) => `${more} more`,
};
function firstOf(names: readonly string[], language: Language): string {
  if (names.length <= mostNamed) return listInWords(names, language);
  return listInWords([...names.slice(0, mostNamed - 1), andMore[language](names.length - mostNamed + 1)], language);
}

export const stabilityLead: TextOf<[runs: number, fewest: number, most: number, firm: readonly string[]]> = {
  nb: (runs, fewest, most, firm) =>
    `${formatNumber(runs, "nb")} ulike grenser gir kjernen en region på fra ${fewest} til ${most} kommuner. ${firm.length > 0 ? `Alltid med: ${listInWords(firm, "nb")}.` : "Ingen andre er alltid med."}`,
  nn: (runs, fewest, most, firm) =>
    `${formatNumber(runs, "nn")} ulike grenser gir kjernen ein region på frå ${fewest} til ${most} kommunar. ${firm.length > 0 ? `Alltid med: ${listInWords(firm, "nn")}.` : "Ingen andre er alltid med."}`,
  en: (runs, fewest, most, firm) =>
    `${formatNumber(runs, "en")} different limits give the core a region of ${fewest} to ${most} municipalities. ${firm.length > 0 ? `Always in it: ${listInWords(firm, "en")}.` : "Nobody else is always in it."}`,
};

export const gridHint: TextOf<[steps: number]> = {
  nb: (steps) =>
    `Funksjonelle regioner (Coombes og Bond 2008) regnet ut på nytt for ${steps} × ${steps} kombinasjoner av full størrelse (5 000 til 52 500 sysselsatte) og minste dekning (55 til 74 prosent). De to andre grensene er dine.`,
  nn: (steps) =>
    `Funksjonelle regionar (Coombes og Bond 2008) rekna ut på nytt for ${steps} × ${steps} kombinasjonar av full storleik (5 000 til 52 500 sysselsette) og minste dekning (55 til 74 prosent). Dei to andre grensene er dine.`,
  en: (steps) =>
    `Functional regions (Coombes and Bond 2008) found anew for ${steps} × ${steps} combinations of full size (5 000 to 52 500 employed) and least containment (55 to 74 per cent). The other two limits are yours.`,
};
