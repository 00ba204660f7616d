import type { Text, TextOf } from "#platform/language.ts";

export const planPaperTexts = {
  document: { nb: "Som dokument", nn: "Som dokument", en: "As a document" },
  law: { nb: "Grunnlag i loven", nn: "Grunnlag i lova", en: "Legal footing" },
  effect: { nb: "Hva den binder", nn: "Kva ho bind", en: "What it binds" },
  period: { nb: "Gjelder årene", nn: "Gjeld åra", en: "For the years" },
  notKnown: { nb: "ikke kjent", nn: "ikkje kjent", en: "not known" },
  notMeasured: { nb: "Ikke målt.", nn: "Ikkje målt.", en: "Not measured." },
  areas: { nb: "Programområder", nn: "Programområde", en: "Programme areas" },
  area: { nb: "Programområde", nn: "Programområde", en: "Programme area" },
  guidelines: { nb: "Retningslinjer", nn: "Retningslinjer", en: "Guidelines" },
  guideline: { nb: "Retningslinje", nn: "Retningslinje", en: "Guideline" },
  number: { nb: "Nr.", nn: "Nr.", en: "No." },
  kind: { nb: "Type", nn: "Type", en: "Kind" },
  wording: { nb: "Teksten punkt for punkt", nn: "Teksten punkt for punkt", en: "The text clause by clause" },
  projects: { nb: "Prosjekter", nn: "Prosjekt", en: "Projects" },
  project: { nb: "Prosjekt", nn: "Prosjekt", en: "Project" },
  state: { nb: "Tilstand", nn: "Tilstand", en: "State" },
  light: { nb: "Lys", nn: "Lys", en: "Light" },
  next: { nb: "Neste", nn: "Neste", en: "Next" },
  none: { nb: "–", nn: "–", en: "–" },
  parties: { nb: "Hvem den gjelder", nn: "Kven ho gjeld", en: "Who takes part" },
  adopted: { nb: "Vedtak", nn: "Vedtak", en: "Adoption" },
  notAdopted: { nb: "ikke vedtatt", nn: "ikkje vedteken", en: "not adopted" },
  constructed: {
    nb: "Ordlyden er laget for demonstrasjonen.",
    nn: "Ordlyden er laga for demonstrasjonen.",
    en: "The wording was made for the demonstration.",
  },
  sources: { nb: "Kilder", nn: "Kjelder", en: "Sources" },
} satisfies { [key: string]: Text };

export const planPaperTextsWith = {
  subtitle: {
    nb: (kind, owner, day) => `${kind.charAt(0).toUpperCase()}${kind.slice(1)} for ${owner}, slik den var ${day}.`,
    nn: (kind, owner, day) => `${kind.charAt(0).toUpperCase()}${kind.slice(1)} for ${owner}, slik ho var ${day}.`,
    en: (kind, owner, day) => `${kind.charAt(0).toUpperCase()}${kind.slice(1)} of ${owner}, as it was on ${day}.`,
  },
  wordingOf: {
    nb: (matter, version) => `Fra saken «${matter}»: ${version}.`,
    nn: (matter, version) => `Frå saka «${matter}»: ${version}.`,
    en: (matter, version) => `From the matter “${matter}”: ${version}.`,
  },
  version: {
    nb: (number) => `Versjon ${number}`,
    nn: (number) => `Versjon ${number}`,
    en: (number) => `Version ${number}`,
  },
  measured: {
    nb: (value, day) => `Målt: ${value} (${day}).`,
    nn: (value, day) => `Målt: ${value} (${day}).`,
    en: (value, day) => `Measured: ${value} (${day}).`,
  },
  "at-least": {
    nb: (value, day) => `minst ${value}${day === "" ? "" : ` innen ${day}`}.`,
    nn: (value, day) => `minst ${value}${day === "" ? "" : ` innan ${day}`}.`,
    en: (value, day) => `at least ${value}${day === "" ? "" : ` by ${day}`}.`,
  },
  "at-most": {
    nb: (value, day) => `høyst ${value}${day === "" ? "" : ` innen ${day}`}.`,
    nn: (value, day) => `høgst ${value}${day === "" ? "" : ` innan ${day}`}.`,
    en: (value, day) => `at most ${value}${day === "" ? "" : ` by ${day}`}.`,
  },
} satisfies { [key: string]: TextOf<string[]> };
