import type { Text, TextOf } from "#platform/language.ts";

/** The words of the frame that every page shares. */
export const frame = {
  product: { nb: "Samråd", nn: "Samråd", en: "Samråd" },
  skip: { nb: "Hopp til innholdet", nn: "Hopp til innhaldet", en: "Skip to content" },
  region: { nb: "Region", nn: "Region", en: "Region" },
  matters: { nb: "Saker", nn: "Saker", en: "Matters" },
  plans: { nb: "Planer", nn: "Planar", en: "Plans" },
  parties: { nb: "Kommuner", nn: "Kommunar", en: "Municipalities" },
  cooperation: { nb: "Samarbeid", nn: "Samarbeid", en: "Cooperation" },
  journal: { nb: "Journal", nn: "Journal", en: "Journal" },
  work: { nb: "Arbeidsbord", nn: "Arbeidsbord", en: "Workspace" },
  search: { nb: "Søk", nn: "Søk", en: "Search" },
  searchLabel: {
    nb: "Søk i saker, kommuner og samarbeid",
    nn: "Søk i saker, kommunar og samarbeid",
    en: "Search matters, municipalities and cooperations",
  },
  menu: { nb: "Meny", nn: "Meny", en: "Menu" },
  mainNavigation: { nb: "Hovedmeny", nn: "Hovudmeny", en: "Main menu" },
  language: { nb: "Språk", nn: "Språk", en: "Language" },
  signIn: { nb: "Logg inn", nn: "Logg inn", en: "Sign in" },
  signOut: { nb: "Logg ut", nn: "Logg ut", en: "Sign out" },
  dayLabel: { nb: "Dag", nn: "Dag", en: "Day" },
  dayShow: { nb: "Vis dagen", nn: "Vis dagen", en: "Show the day" },
  dayToday: { nb: "I dag", nn: "I dag", en: "Today" },
  dayMove: { nb: "Flytt dagen", nn: "Flytt dagen", en: "Move the day" },
  dayPrevious: { nb: "Forrige endring", nn: "Førre endring", en: "Previous change" },
  dayNext: { nb: "Neste endring", nn: "Neste endring", en: "Next change" },
  constructed: {
    nb: "Konstruert for demonstrasjonen",
    nn: "Konstruert for demonstrasjonen",
    en: "Constructed for the demonstration",
  },
  constructedShort: { nb: "konstruert", nn: "konstruert", en: "constructed" },
  source: { nb: "Kilde", nn: "Kjelde", en: "Source" },
  about: {
    nb: "Om tjenesten, åpne data og tilgjengelighet",
    nn: "Om tenesta, opne data og tilgjenge",
    en: "About, open data and accessibility",
  },
  mapCredit: {
    nb: "Kart: © Kartverket, CC BY 4.0",
    nn: "Kart: © Kartverket, CC BY 4.0",
    en: "Map: © Kartverket, CC BY 4.0",
  },
  yes: { nb: "ja", nn: "ja", en: "yes" },
  no: { nb: "nei", nn: "nei", en: "no" },
  save: { nb: "Lagre", nn: "Lagre", en: "Save" },
  cancel: { nb: "Avbryt", nn: "Avbryt", en: "Cancel" },
  undo: { nb: "Angre", nn: "Angre", en: "Undo" },
  required: { nb: "må fylles ut", nn: "må fyllast ut", en: "required" },
  errorsHeading: {
    nb: "Dette må rettes før vi kan lagre",
    nn: "Dette må rettast før vi kan lagre",
    en: "Correct this before we can save",
  },
  kept: {
    nb: "Det du skrev, er beholdt i skjemaet.",
    nn: "Det du skreiv, er teke vare på i skjemaet.",
    en: "What you typed is kept in the form.",
  },
  notFoundTitle: { nb: "Vi finner ikke siden", nn: "Vi finn ikkje sida", en: "We cannot find the page" },
  notFoundLead: {
    nb: "Adressen fører ikke til noe her. Søk, eller gå til forsiden.",
    nn: "Adressa fører ikkje til noko her. Søk, eller gå til framsida.",
    en: "The address leads to nothing here. Search, or go to the front page.",
  },
  toFront: { nb: "Til forsiden", nn: "Til framsida", en: "To the front page" },
  wrongDayTitle: { nb: "Dagen finnes ikke", nn: "Dagen finst ikkje", en: "There is no such day" },
  forbiddenTitle: { nb: "Det har du ikke adgang til", nn: "Det har du ikkje tilgang til", en: "You may not do that" },
  brokenTitle: { nb: "Noe gikk galt hos oss", nn: "Noko gjekk gale hos oss", en: "Something went wrong on our side" },
  brokenLead: {
    nb: "Siden kunne ikke vises. Ingenting er lagret eller endret. Feilen er skrevet i driftsloggen; prøv igjen om litt.",
    nn: "Sida kunne ikkje visast. Ingenting er lagra eller endra. Feilen er skriven i driftsloggen; prøv igjen om litt.",
    en: "The page could not be shown. Nothing was saved or changed. The fault is in the operations log; try again in a while.",
  },
  demoNote: {
    nb: "Demonstrasjonsregion: fakta har kilde; det som er konstruert, er merket.",
    nn: "Demonstrasjonsregion: fakta har kjelde; det som er konstruert, er merkt.",
    en: "Demonstration region: facts carry their source; what is constructed is marked.",
  },
} satisfies { [key: string]: Text };

export const frameWith = {
  asOf: { nb: (day) => `Slik det var ${day}`, nn: (day) => `Slik det var ${day}`, en: (day) => `As it was on ${day}` },
  asToday: { nb: (day) => `I dag, ${day}`, nn: (day) => `I dag, ${day}`, en: (day) => `Today, ${day}` },
  asAhead: {
    nb: (day) => `Slik det er planlagt ${day}`,
    nn: (day) => `Slik det er planlagt ${day}`,
    en: (day) => `As planned for ${day}`,
  },
  wrongDay: {
    nb: (asked) => `«${asked}» er ikke en dag i kalenderen. Skriv dagen som ÅÅÅÅ-MM-DD, for eksempel 2009-06-11.`,
    nn: (asked) => `«${asked}» er ikkje ein dag i kalenderen. Skriv dagen som ÅÅÅÅ-MM-DD, til dømes 2009-06-11.`,
    en: (asked) => `“${asked}” is not a day in the calendar. Write it as YYYY-MM-DD, for example 2009-06-11.`,
  },
} satisfies { [key: string]: TextOf<[string]> };
