import type { PartyRef } from "#parties/contract.ts";
import { shortName } from "#parties/rules/short-name.ts";
import { formatNumber } from "#platform/format.ts";
import { capitalised, numberInWords } from "#platform/in-words.ts";
import type { Language, Text, TextOf } from "#platform/language.ts";
import { formatDigits, formatShare } from "./figures.ts";
import type { TraceStep } from "./questions/place-in-lab.ts";

export const placeTexts = {
  trace: { nb: "Steg for steg", nn: "Steg for steg", en: "Step by step" },
  traceHint: {
    nb: "Metoden for funksjonelle regioner begynner med hver kommune for seg. I hver runde tas det svakeste området fram, og én kommune i det flyttes dit båndet er sterkest, hvis området der ikke blir svakere av det. Gyldighet 1 eller mer betyr at området er en arbeidsmarkedsregion.",
    nn: "Metoden for funksjonelle regionar begynner med kvar kommune for seg. I kvar runde blir det svakaste området teke fram, og éin kommune i det blir flytta dit bandet er sterkast, dersom området der ikkje blir svakare av det. Gyldigheit 1 eller meir tyder at området er ein arbeidsmarknadsregion.",
    en: "The method of functional regions begins with each municipality by itself. Each round takes the weakest area and moves one municipality in it to where its link is strongest, if the area there does not become weaker by it. Validity of 1 or more means that the area is a labour market area.",
  },
  noTrace: {
    nb: "For denne årgangen har vi bare pendling som berører Trøndelag, så metoden kan ikke brukes.",
    nn: "For denne årgangen har vi berre pendling som rører Trøndelag, så metoden kan ikkje brukast.",
    en: "For this year we have only commuting that touches Trøndelag, so the method cannot be used.",
  },
  whatIf: {
    nb: "Hva om den var et annet sted?",
    nn: "Kva om ho var ein annan stad?",
    en: "What if it were elsewhere?",
  },
  whatIfHint: {
    nb: "Styrke er båndet begge veier, målt mot størrelsen på begge: L = ut² ÷ (bosatte · jobber der) + inn² ÷ (bosatte der · jobber). En stor by deler på mange jobber, så et stort antall pendlere kan likevel gi et svakt bånd. Dekning er den laveste av andelene ut og inn.",
    nn: "Styrke er bandet begge vegar, målt mot storleiken på begge: L = ut² ÷ (busette · jobbar der) + inn² ÷ (busette der · jobbar). Ein stor by deler på mange jobbar, så mange pendlarar kan likevel gi eit svakt band. Dekning er den lågaste av delane ut og inn.",
    en: "Strength is the link both ways, measured against the size of both: L = out² ÷ (residents · jobs there) + in² ÷ (residents there · jobs). A large city divides by many jobs, so many commuters can still give a weak link. Containment is the lower of the shares out and in.",
  },
  region: { nb: "Region rundt", nn: "Region rundt", en: "Region around" },
  here: { nb: "er her", nn: "er her", en: "is here" },
  strength: { nb: "Styrke (L)", nn: "Styrke (L)", en: "Strength (L)" },
  containmentWithout: { nb: "Dekning uten", nn: "Dekning utan", en: "Containment without" },
  containmentWith: { nb: "Dekning med", nn: "Dekning med", en: "Containment with" },
  validityWithout: { nb: "Gyldighet uten", nn: "Gyldigheit utan", en: "Validity without" },
  validityWith: { nb: "Gyldighet med", nn: "Gyldigheit med", en: "Validity with" },
  alone: { nb: "ingen igjen", nn: "ingen att", en: "nobody left" },
  measures: { nb: "Hva hvert mål sier", nn: "Kva kvart mål seier", en: "What each measure says" },
  with_: { nb: "Med", nn: "Med", en: "With" },
  without: { nb: "Uten", nn: "Utan", en: "Without" },
  people: { nb: "Innbyggere i regionen", nn: "Innbyggjarar i regionen", en: "Inhabitants of the region" },
  residents: { nb: "Sysselsatte som bor der", nn: "Sysselsette som bur der", en: "Employed who live there" },
  jobs: { nb: "Jobber der", nn: "Jobbar der", en: "Jobs there" },
  supply: { nb: "Arbeider innenfor", nn: "Arbeider innanfor", en: "Work inside" },
  demand: { nb: "Jobber besatt innenfra", nn: "Jobbar dekte innanfrå", en: "Jobs filled from inside" },
  validity: { nb: "Gyldighet", nn: "Gyldigheit", en: "Validity" },
  years: { nb: "Gjennom årene", nn: "Gjennom åra", en: "Through the years" },
  year: { nb: "År", nn: "År", en: "Year" },
  asTable: { nb: "Vis som tabell", nn: "Vis som tabell", en: "Show as a table" },
  inexact: {
    nb: "uten den delen som kom fra en delt kommune",
    nn: "utan den delen som kom frå ein delt kommune",
    en: "without the piece that came from a divided municipality",
  },
  unknownTitle: {
    nb: "Kommunen er ikke i tallene",
    nn: "Kommunen er ikkje i tala",
    en: "The municipality is not in the figures",
  },
  unknownLead: {
    nb: "Tallene gjelder kommunene i Trøndelag, slik de var det året. Velg en i tabellen.",
    nn: "Tala gjeld kommunane i Trøndelag, slik dei var det året. Vel ein i tabellen.",
    en: "The figures are for the municipalities of Trøndelag as they were that year. Choose one in the table.",
  },
  back: { nb: "Alle kommunene", nn: "Alle kommunane", en: "All municipalities" },
} satisfies { [key: string]: Text };

export const whyTitle: {
  [kind in "with" | "alone" | "own" | "core" | "plain"]: TextOf<[name: string, other: string]>;
} = {
  with: {
    nb: (name, other) => `Hvorfor er ${name} med ${other}?`,
    nn: (name, other) => `Kvifor er ${name} med ${other}?`,
    en: (name, other) => `Why is ${name} with ${other}?`,
  },
  alone: {
    nb: (name) => `Hvorfor står ${name} alene?`,
    nn: (name) => `Kvifor står ${name} åleine?`,
    en: (name) => `Why does ${name} stand alone?`,
  },
  own: {
    nb: (name) => `Hvorfor er ${name} sin egen kjerne?`,
    nn: (name) => `Kvifor er ${name} sin eigen kjerne?`,
    en: (name) => `Why is ${name} a core of its own?`,
  },
  core: {
    nb: (name) => `${name}: kjernen i regionen`,
    nn: (name) => `${name}: kjernen i regionen`,
    en: (name) => `${name}: the core of the region`,
  },
  plain: {
    nb: (name, other) => `${name} og ${other}`,
    nn: (name, other) => `${name} og ${other}`,
    en: (name, other) => `${name} and ${other}`,
  },
};

export const placeLead: TextOf<[name: string, core: string, toCore: number, yes: number, of: number]> = {
  nb: (name, core, toCore, yes, of) =>
    `${formatShare(toCore, "nb")} av de sysselsatte i ${name} arbeider i ${core}. ${capitalised(numberInWords(yes, "nb"))} av ${numberInWords(of, "nb")} beregninger tar ${name} med i regionen rundt ${core}.`,
  nn: (name, core, toCore, yes, of) =>
    `${formatShare(toCore, "nn")} av dei sysselsette i ${name} arbeider i ${core}. ${capitalised(numberInWords(yes, "nn"))} av ${numberInWords(of, "nn")} utrekningar tek ${name} med i regionen rundt ${core}.`,
  en: (name, core, toCore, yes, of) =>
    `${formatShare(toCore, "en")} of the employed in ${name} work in ${core}. ${capitalised(numberInWords(yes, "en"))} of ${numberInWords(of, "en")} calculations include ${name} in the region around ${core}.`,
};

export const yearsDescription: TextOf<[name: string, core: string]> = {
  nb: (name, core) => `Andel av de sysselsatte i ${name} som arbeider i ${core}`,
  nn: (name, core) => `Del av dei sysselsette i ${name} som arbeider i ${core}`,
  en: (name, core) => `Share of the employed in ${name} who work in ${core}`,
};

export const yearsVintage: TextOf<[year: number]> = {
  nb: (year) =>
    `Sysselsatte 15–74 år, fjerde kvartal hvert år; kommuner som er slått sammen siden, er lagt sammen til grensene i ${year}.`,
  nn: (year) =>
    `Sysselsette 15–74 år, fjerde kvartal kvart år; kommunar som er slått saman sidan, er lagde saman til grensene i ${year}.`,
  en: (year) =>
    `Employed persons aged 15–74, fourth quarter of each year; municipalities joined since are added up to the borders of ${year}.`,
};

export const withoutTitle: TextOf<[region: string, name: string]> = {
  nb: (region, name) => `${region} med og uten ${name}`,
  nn: (region, name) => `${region} med og utan ${name}`,
  en: (region, name) => `${region} with and without ${name}`,
};

/** What happened, in order, as sentences; one sentence when the municipality was never moved. */
export function traceSentences(
  party: PartyRef,
  steps: readonly TraceStep[],
  rounds: number,
  language: Language,
): string[] {
  const name = shortName(party);
  if (steps.length === 0) return [neverMoved[language](name, rounds)];
  return steps.map((step) => stepSentence(name, step, language));
}

const neverMoved: TextOf<[name: string, rounds: number]> = {
  nb: (name, rounds) =>
    `I ${formatNumber(rounds, "nb")} runder var det aldri ${name} som måtte flyttes: området den hører til, var godt nok, eller andre i det ble flyttet først.`,
  nn: (name, rounds) =>
    `I ${formatNumber(rounds, "nn")} rundar var det aldri ${name} som måtte flyttast: området ho høyrer til, var godt nok, eller andre i det vart flytta først.`,
  en: (name, rounds) =>
    `In ${formatNumber(rounds, "en")} rounds it was never ${name} that had to move: the area it belongs to was good enough, or others in it were moved first.`,
};

function stepSentence(name: string, step: TraceStep, language: Language): string {
  const digits = (value: number) => formatDigits(value, language, 3);
  if (step.kind === "assigned") {
    const { before, after } = step;
    const said = assignedText[language](name, shortName(step.cluster), digits(before), digits(after));
    return after < 1 ? `${said} ${belowOne[language]}` : said;
  }
  const begin = step.members > 1 ? takenFromGroup : takenAlone;
  const first = begin[language](String(step.round), name, shortName(step.worst), digits(step.validity));
  if (step.dominant === null) return `${first} ${noLink[language](name)}`;
  const end = step.outcome === "joined" ? joinedText : waitsText;
  const strength = formatDigits(step.strength, language, 4);
  return `${first} ${end[language](name, shortName(step.dominant), strength, digits(step.before), digits(step.after))}`;
}

const takenAlone: TextOf<[round: string, name: string, worst: string, validity: string]> = {
  nb: (round, name, _worst, validity) =>
    `Runde ${round}: ${name} sto for seg selv og hadde lavest gyldighet, ${validity}.`,
  nn: (round, name, _worst, validity) =>
    `Runde ${round}: ${name} stod for seg sjølv og hadde lågast gyldigheit, ${validity}.`,
  en: (round, name, _worst, validity) =>
    `Round ${round}: ${name} stood by itself and had the lowest validity, ${validity}.`,
};
const takenFromGroup: TextOf<[round: string, name: string, worst: string, validity: string]> = {
  nb: (round, name, worst, validity) =>
    `Runde ${round}: området rundt ${worst} hadde lavest gyldighet, ${validity}. ${name} pendler mest over grensen og ble tatt ut.`,
  nn: (round, name, worst, validity) =>
    `Runde ${round}: området rundt ${worst} hadde lågast gyldigheit, ${validity}. ${name} pendlar mest over grensa og vart teken ut.`,
  en: (round, name, worst, validity) =>
    `Round ${round}: the area around ${worst} had the lowest validity, ${validity}. ${name} commutes most across the border and was taken out.`,
};
const joinedText: TextOf<[name: string, dominant: string, strength: string, before: string, after: string]> = {
  nb: (name, dominant, strength, before, after) =>
    `Det sterkeste båndet gikk til ${dominant} (L ${strength}). Gyldigheten der gikk fra ${before} til ${after}, så ${name} ble med.`,
  nn: (name, dominant, strength, before, after) =>
    `Det sterkaste bandet gjekk til ${dominant} (L ${strength}). Gyldigheita der gjekk frå ${before} til ${after}, så ${name} vart med.`,
  en: (name, dominant, strength, before, after) =>
    `The strongest link was with ${dominant} (L ${strength}). Validity there went from ${before} to ${after}, so ${name} joined.`,
};
const waitsText: TextOf<[name: string, dominant: string, strength: string, before: string, after: string]> = {
  nb: (name, dominant, strength, before, after) =>
    `Det sterkeste båndet gikk til ${dominant} (L ${strength}). Med ${name} ville gyldigheten der ha falt fra ${before} til ${after}, så ${name} ble satt på vent.`,
  nn: (name, dominant, strength, before, after) =>
    `Det sterkaste bandet gjekk til ${dominant} (L ${strength}). Med ${name} ville gyldigheita der ha falle frå ${before} til ${after}, så ${name} vart sett på vent.`,
  en: (name, dominant, strength, before, after) =>
    `The strongest link was with ${dominant} (L ${strength}). With ${name} validity there would have fallen from ${before} to ${after}, so ${name} had to wait.`,
};
const noLink: TextOf<[name: string]> = {
  nb: (name) => `Ingen annen gruppe hadde bånd til ${name}, som ble satt på vent.`,
  nn: (name) => `Inga anna gruppe hadde band til ${name}, som vart sett på vent.`,
  en: (name) => `No other group had a link with ${name}, which had to wait.`,
};
const assignedText: TextOf<[name: string, cluster: string, before: string, after: string]> = {
  nb: (name, cluster, before, after) =>
    `Til slutt fordeles de som venter, dit båndet er sterkest, uten vilkår: ${name} kom med ${cluster}. Gyldigheten der gikk fra ${before} til ${after}.`,
  nn: (name, cluster, before, after) =>
    `Til slutt blir dei som ventar, fordelte dit bandet er sterkast, utan vilkår: ${name} kom med ${cluster}. Gyldigheita der gjekk frå ${before} til ${after}.`,
  en: (name, cluster, before, after) =>
    `In the end those that wait are put where their link is strongest, without a condition: ${name} went to ${cluster}. Validity there went from ${before} to ${after}.`,
};
const belowOne: Text = {
  nb: "Det er under 1: regionen holder ikke selv kravene som metoden stiller.",
  nn: "Det er under 1: regionen held ikkje sjølv krava som metoden stiller.",
  en: "That is below 1: the region does not itself meet what the method demands.",
};
