import { formatNumber } from "#platform/format.ts";
import { listInWords } from "#platform/in-words.ts";
import type { Language, Text, TextOf } from "#platform/language.ts";

export const frontTexts = {
  now: { nb: "Dette avgjør vi nå", nn: "Dette avgjer vi no", en: "What we are deciding now" },
  decided: { nb: "Sist avgjort", nn: "Sist avgjort", en: "Last decided" },
  nothingOpen: {
    nb: "Ingen felles sak venter på vedtak denne dagen.",
    nn: "Inga felles sak ventar på vedtak denne dagen.",
    en: "No joint matter awaits a decision on this day.",
  },
  nothingAtAll: {
    nb: "Ingen felles sak er registrert fram til denne dagen.",
    nn: "Inga felles sak er registrert fram til denne dagen.",
    en: "No joint matter has been registered up to this day.",
  },
  allMatters: { nb: "Alle sakene", nn: "Alle sakene", en: "All matters" },
  dates: { nb: "Neste datoer", nn: "Neste datoar", en: "Next dates" },
  noDates: {
    nb: "Ingen datoer er planlagt etter denne dagen.",
    nn: "Ingen datoar er planlagde etter denne dagen.",
    en: "No dates are planned after this day.",
  },
  members: { nb: "Hvem er med", nn: "Kven er med", en: "Who is in it" },
  allMembers: {
    nb: "Medlemmer, organer og vedtekter",
    nn: "Medlemmer, organ og vedtekter",
    en: "Members, bodies and statutes",
  },
  rules: { nb: "Hvem bestemmer hva", nn: "Kven bestemmer kva", en: "Who decides what" },
  rulesFrom: { nb: "Etter", nn: "Etter", en: "By" },
  fullRules: { nb: "Reglene i ord", nn: "Reglane i ord", en: "The rules in words" },
  history: { nb: "Slik ble det slik", nn: "Slik vart det slik", en: "How it came to be so" },
  wholeHistory: { nb: "Hele historien", nn: "Heile historia", en: "The whole history" },
  relations: {
    nb: "Andre samarbeid regionen er knyttet til",
    nn: "Andre samarbeid regionen er knytt til",
    en: "Other cooperations tied to the region",
  },
  noRelations: {
    nb: "Ingen andre samarbeid er registrert denne dagen.",
    nn: "Ingen andre samarbeid er registrerte denne dagen.",
    en: "No other cooperations are registered on this day.",
  },
  network: {
    nb: "Se hvem som sitter sammen hvor",
    nn: "Sjå kven som sit saman kvar",
    en: "See who sits where with whom",
  },
  undecided: { nb: "Ikke bestemt", nn: "Ikkje bestemt", en: "Not decided" },
  noRegionTitle: { nb: "Ingen region er valgt", nn: "Ingen region er vald", en: "No region has been chosen" },
  noRegionLead: {
    nb: "Forsiden viser ett samarbeid. Den som drifter tjenesten, velger hvilket med HOME_COOPERATION. Alle samarbeid og kommuner kan leses allerede.",
    nn: "Framsida viser eitt samarbeid. Den som driftar tenesta, vel kva for eit med HOME_COOPERATION. Alle samarbeid og kommunar kan lesast alt no.",
    en: "The front page shows one cooperation. Whoever operates the service chooses it with HOME_COOPERATION. All cooperations and municipalities can be read already.",
  },
  window: { nb: "ettårsfristen går ut", nn: "eittårsfristen går ut", en: "the one-year window closes" },
} satisfies { [key: string]: Text };

export const frontTextsWith = {
  notYet: {
    nb: (name, day) => `${name} er kjent fra ${day}. Denne dagen fantes samarbeidet ikke i kildene våre.`,
    nn: (name, day) => `${name} er kjent frå ${day}. Denne dagen fanst samarbeidet ikkje i kjeldene våre.`,
    en: (name, day) => `${name} is known from ${day}. On this day the cooperation is not in our sources.`,
  },
  noLonger: {
    nb: (name, day) => `${name} tok slutt ${day}.`,
    nn: (name, day) => `${name} tok slutt ${day}.`,
    en: (name, day) => `${name} ended on ${day}.`,
  },
} satisfies { [key: string]: TextOf<[string, string]> };

const inhabitants: TextOf<[people: string, years: string]> = {
  nb: (people, years) => `I medlemskommunene bor det ${people} mennesker (1. januar ${years}).`,
  nn: (people, years) => `I medlemskommunane bur det ${people} menneske (1. januar ${years}).`,
  en: (people, years) => `${people} people live in the member municipalities (1 January ${years}).`,
};

export function peopleThere(people: number, years: readonly number[], language: Language): string {
  return inhabitants[language](formatNumber(people, language), listInWords(years.map(String), language));
}

export const lineHere: TextOf<[members: number, observers: number]> = {
  nb: (members, observers) => `${members} medlemmer${observers > 0 ? ` og ${observers} observatører` : ""}`,
  nn: (members, observers) => `${members} medlemmer${observers > 0 ? ` og ${observers} observatørar` : ""}`,
  en: (members, observers) => `${members} members${observers > 0 ? ` and ${observers} observers` : ""}`,
};

export const lineTitle: TextOf<[region: string]> = {
  nb: (region) => `Hvor mange som har vært med i ${region}`,
  nn: (region) => `Kor mange som har vore med i ${region}`,
  en: (region) => `How many have been in ${region}`,
};
