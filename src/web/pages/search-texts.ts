import type { Text, TextOf } from "#platform/language.ts";
import type { SearchGroup } from "../questions/search.ts";

export const searchTexts = {
  title: { nb: "Søk", nn: "Søk", en: "Search" },
  label: {
    nb: "Kommune, nummer, samarbeid, sak, saksnummer, plan eller prosjekt",
    nn: "Kommune, nummer, samarbeid, sak, saksnummer, plan eller prosjekt",
    en: "Municipality, number, cooperation, matter, case number, plan or project",
  },
  find: { nb: "Søk", nn: "Søk", en: "Search" },
  empty: {
    nb: "Skriv et navn, et kommunenummer, et saksnummer eller noen ord fra en sak eller plan. Søket leter slik det var den dagen du står på.",
    nn: "Skriv eit namn, eit kommunenummer, eit saksnummer eller nokre ord frå ei sak eller ein plan. Søket leitar slik det var den dagen du står på.",
    en: "Type a name, a municipality number, a case number or some words from a matter or plan. The search looks as it was on the day you stand on.",
  },
  examples: { nb: "For eksempel", nn: "Til dømes", en: "For example" },
  nearly: { nb: "Mente du", nn: "Meinte du", en: "Did you mean" },
  advice: {
    nb: "Prøv færre eller andre ord, et nummer, eller en annen dag.",
    nn: "Prøv færre eller andre ord, eit nummer, eller ein annan dag.",
    en: "Try fewer or other words, a number, or another day.",
  },
  notThere: { nb: "ikke denne dagen", nn: "ikkje denne dagen", en: "not on this day" },
  more: { nb: "Vis alle", nn: "Vis alle", en: "Show all" },
  caseNumber: { nb: "Saksnummer", nn: "Saksnummer", en: "Case number" },
} satisfies { [key: string]: Text };

export const groupTexts: { [group in SearchGroup]: Text } = {
  parties: {
    nb: "Kommuner og andre deltakere",
    nn: "Kommunar og andre deltakarar",
    en: "Municipalities and other parties",
  },
  cooperations: { nb: "Samarbeid", nn: "Samarbeid", en: "Cooperations" },
  matters: { nb: "Saker", nn: "Saker", en: "Matters" },
  plans: { nb: "Planer", nn: "Planar", en: "Plans" },
  projects: { nb: "Prosjekter", nn: "Prosjekt", en: "Projects" },
  events: { nb: "Hendelser", nn: "Hendingar", en: "Events" },
};

export const searchTextsWith = {
  hits: {
    nb: (count, text) => `${count} treff på «${text}».`,
    nn: (count, text) => `${count} treff på «${text}».`,
    en: (count, text) => `${count} ${count === "1" ? "hit" : "hits"} for “${text}”.`,
  },
  none: {
    nb: (_count, text) => `Ingen treff på «${text}» denne dagen.`,
    nn: (_count, text) => `Ingen treff på «${text}» denne dagen.`,
    en: (_count, text) => `No hits for “${text}” on this day.`,
  },
  tooLong: {
    nb: (most) => `Søket er for langt. Vi har lett etter de første ${most} tegnene.`,
    nn: (most) => `Søket er for langt. Vi har leitt etter dei første ${most} teikna.`,
    en: (most) => `The question is too long. We looked for its first ${most} characters.`,
  },
  via: {
    nb: (via) => `funnet som ${via}`,
    nn: (via) => `funnen som ${via}`,
    en: (via) => `found as ${via}`,
  },
} satisfies { [key: string]: TextOf<[string, string]> };
