import { formatDay } from "#platform/format.ts";
import { listInWords } from "#platform/in-words.ts";
import type { Language, Text, TextOf } from "#platform/language.ts";
import type { PartyAnswer, PartyRef } from "./contract.ts";
import { shortName } from "./rules/short-name.ts";
import type { PartyKind } from "./vocabulary.ts";

export const kindTexts: { [kind in PartyKind]: Text } = {
  municipality: { nb: "kommune", nn: "kommune", en: "municipality" },
  county: { nb: "fylkeskommune", nn: "fylkeskommune", en: "county" },
  "intermunicipal-body": { nb: "interkommunalt organ", nn: "interkommunalt organ", en: "intermunicipal body" },
  "city-network": { nb: "bynettverk", nn: "bynettverk", en: "city network" },
  association: { nb: "forening", nn: "foreining", en: "association" },
  "state-body": { nb: "statlig organ", nn: "statleg organ", en: "state body" },
  company: { nb: "selskap", nn: "selskap", en: "company" },
  university: { nb: "universitet eller høgskole", nn: "universitet eller høgskule", en: "university" },
  "health-trust": { nb: "helseforetak", nn: "helseføretak", en: "health trust" },
  "research-institute": { nb: "forskningsinstitutt", nn: "forskingsinstitutt", en: "research institute" },
  "municipal-enterprise": { nb: "kommunalt foretak", nn: "kommunalt føretak", en: "municipal enterprise" },
  "municipal-office": { nb: "kommunalt kontor", nn: "kommunalt kontor", en: "municipal office" },
  "foreign-city": { nb: "by i et annet land", nn: "by i eit anna land", en: "city abroad" },
  other: { nb: "annen", nn: "annan", en: "other" },
};

export const registerTexts: { [register: string]: Text } = {
  "no-municipality": { nb: "kommunenummer", nn: "kommunenummer", en: "municipality number" },
  "no-county": { nb: "fylkesnummer", nn: "fylkesnummer", en: "county number" },
  "no-organisation": { nb: "organisasjonsnummer", nn: "organisasjonsnummer", en: "organisation number" },
};

export const nameLanguageTexts: { [language: string]: Text } = {
  se: { nb: "nordsamisk", nn: "nordsamisk", en: "Northern Sámi" },
  smj: { nb: "lulesamisk", nn: "lulesamisk", en: "Lule Sámi" },
  sma: { nb: "sørsamisk", nn: "sørsamisk", en: "Southern Sámi" },
  fkv: { nb: "kvensk", nn: "kvensk", en: "Kven" },
};

type Change = PartyAnswer["changes"][number];

/** What happened between parties, as a sentence without a full stop. */
export function changeText({ kind, from, to }: Change, language: Language): string {
  return changes[kind][language](shortName(from), shortName(to));
}

const changes: { [kind in Change["kind"]]: TextOf<[from: string, to: string]> } = {
  merge: {
    nb: (from, to) => `${from} gikk inn i ${to}`,
    nn: (from, to) => `${from} gjekk inn i ${to}`,
    en: (from, to) => `${from} became part of ${to}`,
  },
  split: {
    nb: (from, to) => `${from} ble delt, og en del gikk til ${to}`,
    nn: (from, to) => `${from} vart delt, og ein del gjekk til ${to}`,
    en: (from, to) => `${from} was divided, and a part went to ${to}`,
  },
  "part-moved": {
    nb: (from, to) => `En del av ${from} gikk over til ${to}`,
    nn: (from, to) => `Ein del av ${from} gjekk over til ${to}`,
    en: (from, to) => `A part of ${from} passed to ${to}`,
  },
  renumbered: {
    nb: (from) => `${from} fikk nytt nummer`,
    nn: (from) => `${from} fekk nytt nummer`,
    en: (from) => `${from} got a new number`,
  },
  renamed: {
    nb: (_from, to) => `Nytt navn: ${to}`,
    nn: (_from, to) => `Nytt namn: ${to}`,
    en: (_from, to) => `New name: ${to}`,
  },
};

/** Of a party that is no more: "Orkdal sluttet som egen kommune 1. januar 2020. Orkland fulgte etter." */
export function followedText(
  party: PartyRef,
  ended: string,
  followed: { status: "one" | "ambiguous" | "none"; parties: readonly PartyRef[] },
  language: Language,
): string {
  const name = shortName(party);
  const kind = kindTexts[party.kind][language];
  return `${gone[language](name, kind, formatDay(ended, language))} ${follows[followed.status][language](listInWords(followed.parties.map(shortName), language), String(followed.parties.length))}`;
}

const gone: TextOf<[name: string, kind: string, day: string]> = {
  nb: (name, kind, day) => `${name} var egen ${kind} til ${day}.`,
  nn: (name, kind, day) => `${name} var eigen ${kind} til ${day}.`,
  en: (name, kind, day) => `${name} was a ${kind} of its own until ${day}.`,
};
const follows: { [status in "one" | "ambiguous" | "none"]: TextOf<[names: string, count: string]> } = {
  one: {
    nb: (names) => `${names} fulgte etter.`,
    nn: (names) => `${names} følgde etter.`,
    en: (names) => `${names} followed it.`,
  },
  ambiguous: {
    nb: (names) => `Flere fulgte etter: ${names}. Hvem det gjelder, kommer an på hva saken handler om.`,
    nn: (names) => `Fleire følgde etter: ${names}. Kven det gjeld, kjem an på kva saka handlar om.`,
    en: (names) => `Several followed it: ${names}. Which of them depends on what the matter is about.`,
  },
  none: { nb: () => "Ingen fulgte etter.", nn: () => "Ingen følgde etter.", en: () => "Nobody followed it." },
};
