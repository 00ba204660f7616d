import { cooperationRefusalTexts } from "#cooperation/texts.ts";
import type { Text, TextOf } from "#platform/language.ts";
import type { AnnualRefusal } from "./questions/annual-report.ts";

type Params = { [name: string]: string | number };

export const annualRefusalTexts: { [code in AnnualRefusal]: TextOf<[Params]> } = {
  ...cooperationRefusalTexts,
  "no-year": {
    nb: ({ year }) => `«${year}» er ikke et årstall.`,
    nn: ({ year }) => `«${year}» er ikkje eit årstal.`,
    en: ({ year }) => `“${year}” is no year.`,
  },
  "year-ahead": {
    nb: ({ year, on }) => `${year} har ikke begynt ${on}.`,
    nn: ({ year, on }) => `${year} har ikkje begynt ${on}.`,
    en: ({ year, on }) => `${year} has not begun on ${on}.`,
  },
  "not-that-year": {
    nb: ({ name, year, since }) => `${name} fantes ikke i ${year}. Samarbeidet er kjent fra ${since}.`,
    nn: ({ name, year, since }) => `${name} fanst ikkje i ${year}. Samarbeidet er kjent frå ${since}.`,
    en: ({ name, year, since }) => `${name} did not exist in ${year}. It is known from ${since}.`,
  },
};

export const annualTexts = {
  report: { nb: "Årsmelding", nn: "Årsmelding", en: "Annual report" },
  note: {
    nb: "Laget av registeret. Det er samarbeidets øverste organ som vedtar årsmeldingen; regnskapet og årsberetningen etter loven kommer i tillegg.",
    nn: "Laga av registeret. Det er det øvste organet i samarbeidet som vedtek årsmeldinga; rekneskapen og årsmeldinga etter lova kjem i tillegg.",
    en: "Made from the register. The cooperation's highest body adopts the report; the accounts and the statutory annual statement come besides.",
  },
  about: { nb: "Samarbeidet", nn: "Samarbeidet", en: "The cooperation" },
  purpose: { nb: "Formål", nn: "Føremål", en: "Purpose" },
  form: { nb: "Form", nn: "Form", en: "Form" },
  statutes: { nb: "Vedtekter", nn: "Vedtekter", en: "Statutes" },
  notKnown: { nb: "ikke kjent", nn: "ikkje kjent", en: "not known" },
  happened: { nb: "Hva som skjedde", nn: "Kva som hende", en: "What happened" },
  nothingHappened: {
    nb: "Registeret har ingen hendelser fra året.",
    nn: "Registeret har ingen hendingar frå året.",
    en: "The register has no events of the year.",
  },
  matters: { nb: "Felles saker", nn: "Felles saker", en: "Joint matters" },
  matter: { nb: "Sak", nn: "Sak", en: "Matter" },
  stands: { nb: "Hvor den står", nn: "Kvar ho står", en: "Where it stands" },
  noMatters: {
    nb: "Ingen felles saker ble åpnet, avgjort eller sto åpne i året.",
    nn: "Ingen felles saker vart opna, avgjorde eller stod opne i året.",
    en: "No joint matter was opened, settled or open in the year.",
  },
  plans: { nb: "Planer", nn: "Planar", en: "Plans" },
  plan: { nb: "Plan", nn: "Plan", en: "Plan" },
  projects: { nb: "Prosjekter", nn: "Prosjekt", en: "Projects" },
  project: { nb: "Prosjekt", nn: "Prosjekt", en: "Project" },
  money: { nb: "Penger", nn: "Pengar", en: "Money" },
  budget: { nb: "Budsjett", nn: "Budsjett", en: "Budget" },
  item: { nb: "Post", nn: "Post", en: "Item" },
  funder: { nb: "Hvem som betaler", nn: "Kven som betaler", en: "Who pays" },
  amount: { nb: "Beløp", nn: "Beløp", en: "Amount" },
  sum: { nb: "Sum", nn: "Sum", en: "Total" },
  spent: { nb: "Brukt", nn: "Brukt", en: "Spent" },
  costs: { nb: "Utgifter", nn: "Utgifter", en: "Costs" },
  income: { nb: "Inntekter", nn: "Inntekter", en: "Income" },
  contributions: { nb: "Bidrag fra deltakerne", nn: "Bidrag frå deltakarane", en: "Contributions of the members" },
  party: { nb: "Deltaker", nn: "Deltakar", en: "Member" },
  noMoney: {
    nb: "Registeret har verken budsjett eller bidrag for året.",
    nn: "Registeret har verken budsjett eller bidrag for året.",
    en: "The register has neither a budget nor contributions for the year.",
  },
  members: { nb: "Hvem som er med", nn: "Kven som er med", en: "Who takes part" },
  role: { nb: "Rolle", nn: "Rolle", en: "Role" },
  constructed: {
    nb: "Noe av dette er laget for demonstrasjonen.",
    nn: "Noko av dette er laga for demonstrasjonen.",
    en: "Some of this was made for the demonstration.",
  },
} satisfies { [key: string]: Text };

export const annualTextsWith = {
  title: {
    nb: (name, year) => `Årsmelding ${year} for ${name}`,
    nn: (name, year) => `Årsmelding ${year} for ${name}`,
    en: (name, year) => `Annual report ${year} of ${name}`,
  },
  asOf: {
    nb: (day) => `Slik registeret viste det ${day}.`,
    nn: (day) => `Slik registeret viste det ${day}.`,
    en: (day) => `As the register showed it on ${day}.`,
  },
  soFar: {
    nb: (day) => `Året er ikke slutt: dette er til og med ${day}.`,
    nn: (day) => `Året er ikkje slutt: dette er til og med ${day}.`,
    en: (day) => `The year is not over: this is up to ${day}.`,
  },
  count: {
    nb: (members, observers) => `${members} medlemmer${observers === "0" ? "" : ` og ${observers} observatører`}.`,
    nn: (members, observers) => `${members} medlemmer${observers === "0" ? "" : ` og ${observers} observatørar`}.`,
    en: (members, observers) => `${members} members${observers === "0" ? "" : ` and ${observers} observers`}.`,
  },
  claims: {
    nb: (asked, paid, left) => `Det er sendt krav på ${asked}; ${paid} er betalt og ${left} gjenstår.`,
    nn: (asked, paid, left) => `Det er sendt krav på ${asked}; ${paid} er betalt og ${left} står att.`,
    en: (asked, paid, left) => `Claims of ${asked} were sent; ${paid} is paid and ${left} remains.`,
  },
} satisfies { [key: string]: TextOf<string[]> };
