import type { Text, TextOf } from "#platform/language.ts";
import type { Mark } from "./contract.ts";

export const markTexts: { [mark in Mark]: Text } = {
  member: { nb: "medlem", nn: "medlem", en: "member" },
  observer: { nb: "observatør", nn: "observatør", en: "observer" },
  other: { nb: "ikke med", nn: "ikkje med", en: "not in it" },
};

export const mapTexts = {
  countyBorder: { nb: "fylkesgrense", nn: "fylkesgrense", en: "county border" },
  inCounty: { nb: "i et fylke som er medlem", nn: "i eit fylke som er medlem", en: "in a county that is a member" },
  table: { nb: "Vis kartet som tabell", nn: "Vis kartet som tabell", en: "Show the map as a table" },
  party: { nb: "Deltaker", nn: "Deltakar", en: "Party" },
  standing: { nb: "Hvordan", nn: "Korleis", en: "Standing" },
  where: { nb: "På kartet", nn: "På kartet", en: "On the map" },
  wholeCounty: { nb: "hele fylket", nn: "heile fylket", en: "the whole county" },
  several: { nb: "flere", nn: "fleire", en: "several" },
  outside: { nb: "ikke på kartet", nn: "ikkje på kartet", en: "not on the map" },
} satisfies { [key: string]: Text };

export const mapTextsWith = {
  title: {
    nb: (region) => `Kart: medlemmer og observatører i ${region}`,
    nn: (region) => `Kart: medlemmer og observatørar i ${region}`,
    en: (region) => `Map: members and observers of ${region}`,
  },
  credit: {
    nb: (attribution) => `Kart: ${attribution}`,
    nn: (attribution) => `Kart: ${attribution}`,
    en: (attribution) => `Map: ${attribution}`,
  },
  borders: {
    nb: (year) => `Kartet viser kommunegrensene fra ${year}.`,
    nn: (year) => `Kartet viser kommunegrensene frå ${year}.`,
    en: (year) => `The map shows municipal borders as of ${year}.`,
  },
  area: {
    nb: (names, standing) => `${names}: ${standing}`,
    nn: (names, standing) => `${names}: ${standing}`,
    en: (names, standing) => `${names}: ${standing}`,
  },
} satisfies { [key: string]: TextOf<[string, string]> };

/** What the picture shows, for those who do not see it. */
export const mapDescription: TextOf<[members: string, observers: string]> = {
  nb: (members, observers) =>
    `Kommuner som er medlem: ${members || "ingen"}. ${observers ? `Observatører: ${observers}.` : "Ingen kommuner er observatør."}`,
  nn: (members, observers) =>
    `Kommunar som er medlem: ${members || "ingen"}. ${observers ? `Observatørar: ${observers}.` : "Ingen kommunar er observatør."}`,
  en: (members, observers) =>
    `Municipalities that are members: ${members || "none"}. ${observers ? `Observers: ${observers}.` : "No municipality is an observer."}`,
};
