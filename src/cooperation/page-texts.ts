import { formatDay } from "#platform/format.ts";
import { listInWords } from "#platform/in-words.ts";
import type { Language, Text, TextOf } from "#platform/language.ts";
import { shortName } from "#parties/rules/short-name.ts";
import type { Undecided } from "./contract.ts";
import type { StatutesRefusal } from "./questions/statutes.ts";
import { cooperationRefusalTexts } from "./texts.ts";

export const ruleListTexts = {
  others: { nb: "De andre reglene", nn: "Dei andre reglane", en: "The other rules" },
  requires: { nb: "Vedtak krever at", nn: "Vedtak krev at", en: "A decision requires that" },
  inOrder: {
    nb: "I rekkefølge; et steg teller først når de forrige er oppfylt:",
    nn: "I rekkjefølgje; eit steg tel først når dei førre er oppfylte:",
    en: "In this order; a stage counts only when the earlier ones are met:",
  },
} satisfies { [key: string]: Text };

export const pageTexts = {
  cooperations: { nb: "Samarbeid", nn: "Samarbeid", en: "Cooperations" },
  find: { nb: "Navn eller formål", nn: "Namn eller formål", en: "Name or purpose" },
  network: { nb: "Hvem sitter sammen hvor", nn: "Kven sit saman kvar", en: "Who sits where with whom" },
  name: { nb: "Samarbeid", nn: "Samarbeid", en: "Cooperation" },
  form: { nb: "Form", nn: "Form", en: "Form" },
  members: { nb: "Medlemmer", nn: "Medlemmer", en: "Members" },
  observers: { nb: "Observatører", nn: "Observatørar", en: "Observers" },
  since: { nb: "Siden", nn: "Sidan", en: "Since" },
  atLatest: { nb: "senest", nn: "seinast", en: "at the latest" },
  none: { nb: "Ingen samarbeid passer.", nn: "Ingen samarbeid passar.", en: "No cooperation fits." },
  noneThatDay: {
    nb: "Ingen samarbeid er registrert denne dagen.",
    nn: "Ingen samarbeid er registrerte denne dagen.",
    en: "No cooperation is registered on this day.",
  },
  unknownMembers: { nb: "ikke kjent", nn: "ikkje kjent", en: "not known" },

  whoIsIn: { nb: "Hvem er med", nn: "Kven er med", en: "Who is in it" },
  party: { nb: "Deltaker", nn: "Deltakar", en: "Party" },
  role: { nb: "Rolle", nn: "Rolle", en: "Role" },
  rights: { nb: "Rettigheter", nn: "Rettar", en: "Rights" },
  period: { nb: "Fra og til", nn: "Frå og til", en: "From and to" },
  noMembers: {
    nb: "Kildene sier ikke hvem som er med.",
    nn: "Kjeldene seier ikkje kven som er med.",
    en: "The sources do not say who is in it.",
  },
  note: { nb: "Merknad", nn: "Merknad", en: "Note" },
  notes: { nb: "Merknader til medlemskapene", nn: "Merknader til medlemskapane", en: "Notes on the memberships" },
  mayHaveGoneOn: { nb: "eller senere", nn: "eller seinare", en: "or later" },

  matters: { nb: "Saker", nn: "Saker", en: "Matters" },
  noMatters: {
    nb: "Ingen felles saker er registrert her fram til denne dagen.",
    nn: "Ingen felles saker er registrerte her fram til denne dagen.",
    en: "No joint matters have been registered here up to this day.",
  },

  allRelations: { nb: "Alle koblingene", nn: "Alle koplingane", en: "All the ties" },
  earlier: { nb: "Det som var før", nn: "Det som var før", en: "What came before" },
  bodies: { nb: "Organer og plasser", nn: "Organ og plassar", en: "Bodies and seats" },
  noBodies: {
    nb: "Kildene våre nevner ingen organer denne dagen.",
    nn: "Kjeldene våre nemner ingen organ denne dagen.",
    en: "Our sources name no bodies on this day.",
  },
  noSeats: {
    nb: "Hvem som sitter her, er ikke kjent.",
    nn: "Kven som sit her, er ikkje kjent.",
    en: "Who sits here is not known.",
  },
  perMember: { nb: "for hvert medlem", nn: "for kvar medlem", en: "for each member" },
  cases: { nb: "Saksnummer:", nn: "Saksnummer:", en: "Case numbers:" },

  statutes: { nb: "Vedtekter", nn: "Vedtekter", en: "Statutes" },
  noStatutes: {
    nb: "Ingen vedtekter er kjent for denne dagen.",
    nn: "Ingen vedtekter er kjende for denne dagen.",
    en: "No statutes are known for this day.",
  },
  readStatutes: {
    nb: "Les teksten og alle versjonene",
    nn: "Les teksten og alle versjonane",
    en: "Read the text and all versions",
  },
  text: { nb: "Teksten", nn: "Teksten", en: "The text" },
  noText: {
    nb: "Teksten er ikke kjent fra noen kilde.",
    nn: "Teksten er ikkje kjend frå noka kjelde.",
    en: "The text is not known from any source.",
  },
  textNotKnown: {
    nb: "Ordlyden er ikke kjent fra noen kilde. Det som står her, er satt for demonstrasjonen.",
    nn: "Ordlyden er ikkje kjend frå noka kjelde. Det som står her, er sett for demonstrasjonen.",
    en: "The wording is not known from any source. What stands here was set for the demonstration.",
  },
  rules: { nb: "Reglene i ord", nn: "Reglane i ord", en: "The rules in words" },
  noRules: {
    nb: "Ingen regler er lagt inn for denne versjonen.",
    nn: "Ingen reglar er lagde inn for denne versjonen.",
    en: "No rules have been recorded for this version.",
  },
  versions: { nb: "Versjoner", nn: "Versjonar", en: "Versions" },
  version: { nb: "Versjon", nn: "Versjon", en: "Version" },
  thisVersion: { nb: "denne siden", nn: "denne sida", en: "this page" },
  law: { nb: "Rettslig grunnlag", nn: "Rettsleg grunnlag", en: "Legal ground" },
  regulates: {
    nb: "regulerer kommuneloven § 18-4 bokstav",
    nn: "regulerer kommunelova § 18-4 bokstav",
    en: "regulates item (Local Government Act § 18-4)",
  },

  tasks: { nb: "Oppgaver", nn: "Oppgåver", en: "Tasks" },
  noTasks: {
    nb: "Ingen oppgaver er kjent fra kildene.",
    nn: "Ingen oppgåver er kjende frå kjeldene.",
    en: "No tasks are known from the sources.",
  },
  legalForm: { nb: "Juridisk form", nn: "Juridisk form", en: "Legal form" },
  formRules: {
    nb: "Hva loven sier om denne formen",
    nn: "Kva lova seier om denne forma",
    en: "What the law says of this form",
  },
  noFormRules: {
    nb: "Loven har ingen egne regler for denne formen denne dagen. Avtalen eller vedtektene bestemmer.",
    nn: "Lova har ingen eigne reglar for denne forma denne dagen. Avtalen eller vedtektene avgjer.",
    en: "The law has no rules of its own for this form on this day. The agreement or the statutes decide.",
  },
  fromMemory: {
    nb: "ikke lest i lovteksten selv",
    nn: "ikkje lese i sjølve lovteksten",
    en: "not read in the act itself",
  },
  notKnown: { nb: "ikke kjent", nn: "ikkje kjent", en: "not known" },

  reservations: {
    nb: "Forbehold og delvis tilslutning",
    nn: "Atterhald og delvis tilslutning",
    en: "Reservations and partial accession",
  },
  relations: { nb: "Forbindelser", nn: "Samband", en: "Relations" },
  history: { nb: "Slik ble det slik", nn: "Slik vart det slik", en: "How it came to be so" },
  later: { nb: "Senere", nn: "Seinare", en: "Later" },
  disagree: { nb: "Kildene er uenige:", nn: "Kjeldene er usamde:", en: "The sources disagree:" },
  items: { nb: "Punkt for punkt", nn: "Punkt for punkt", en: "Item by item" },
  annualReport: { nb: "Årsmelding", nn: "Årsmelding", en: "Annual report" },
  claims: { nb: "Krav og innbetalinger", nn: "Krav og innbetalingar", en: "Claims and payments" },
  presentation: { nb: "Lag en presentasjon", nn: "Lag ein presentasjon", en: "Make a presentation" },
  website: { nb: "Nettsted", nn: "Nettstad", en: "Website" },
  openData: { nb: "Åpne data", nn: "Opne data", en: "Open data" },
} satisfies { [key: string]: Text };

export const reservationKindTexts: { [kind in "reservation" | "partial-accession" | "condition"]: Text } = {
  reservation: { nb: "forbehold", nn: "atterhald", en: "reservation" },
  "partial-accession": { nb: "delvis tilslutning", nn: "delvis tilslutning", en: "partial accession" },
  condition: { nb: "vilkår", nn: "vilkår", en: "condition" },
};

export const pageTextsWith = {
  statutesOf: {
    nb: (name) => `Vedtekter for ${name}`,
    nn: (name) => `Vedtekter for ${name}`,
    en: (name) => `Statutes of ${name}`,
  },
  total: {
    nb: (count, day) => `${count} samarbeid ${day}.`,
    nn: (count, day) => `${count} samarbeid ${day}.`,
    en: (count, day) => `${count} cooperations on ${day}.`,
  },
  notThere: {
    nb: (name, day) => `${name} er kjent fra ${day}. Denne dagen fantes samarbeidet ikke i kildene våre.`,
    nn: (name, day) => `${name} er kjent frå ${day}. Denne dagen fanst samarbeidet ikkje i kjeldene våre.`,
    en: (name, day) => `${name} is known from ${day}. On this day the cooperation is not in our sources.`,
  },
  over: {
    nb: (name, day) => `${name} tok slutt ${day}. Siden viser det siste som er kjent.`,
    nn: (name, day) => `${name} tok slutt ${day}. Sida viser det siste som er kjent.`,
    en: (name, day) => `${name} ended on ${day}. The page shows what was last known.`,
  },
  clauses: {
    nb: (list) => `gjelder punkt ${list}`,
    nn: (list) => `gjeld punkt ${list}`,
    en: (list) => `concerns clauses ${list}`,
  },
  formChanged: {
    nb: (from, until) => `Mellom ${from} og ${until} kom det an på kommunen hvilken lov som gjaldt.`,
    nn: (from, until) => `Mellom ${from} og ${until} kom det an på kommunen kva for lov som galdt.`,
    en: (from, until) => `Between ${from} and ${until} it depended on the municipality which act applied.`,
  },
} satisfies { [key: string]: TextOf<[string, string]> };

export const eventDayText: { more: TextOf<[number]>; claim: TextOf<[day: string, source: string]> } = {
  more: {
    nb: (count) => `(og ${count} til)`,
    nn: (count) => `(og ${count} til)`,
    en: (count) => `(and ${count} more)`,
  },
  claim: {
    nb: (day, source) => `${day} etter «${source}»`,
    nn: (day, source) => `${day} etter «${source}»`,
    en: (day, source) => `${day} according to “${source}”`,
  },
};

/** A day that is known only to the month or the year. */
export function roughDay(day: string, precision: "day" | "month" | "year", language: Language): string {
  const written = formatDay(day, language);
  if (precision === "year") return day.slice(0, 4);
  return precision === "month" ? written.replace(/^\d+\.?\s/, "") : written;
}

/** "Orkdal ble til Orkland 1. januar 2020. Om medlemskapet i X går videre, er ikke bestemt. …" (inndelingslova § 16). */
export function undecidedText(
  { party, ended, successors, window }: Pick<Undecided, "party" | "ended" | "successors" | "window">,
  cooperation: string,
  language: Language,
): string {
  const say = undecidedPhrases[language];
  const became =
    successors.length === 0
      ? say.ended(shortName(party), formatDay(ended, language))
      : say.became(shortName(party), listInWords(successors.map(shortName), language), formatDay(ended, language));
  const until = formatDay(window.until, language);
  return `${became} ${say.open(cooperation)} ${window.open ? say.window(until) : say.passed(until)}`;
}

type UndecidedPhrases = {
  became: (party: string, successors: string, day: string) => string;
  ended: (party: string, day: string) => string;
  open: (cooperation: string) => string;
  window: (day: string) => string;
  passed: (day: string) => string;
};
const undecidedPhrases: { [language in Language]: UndecidedPhrases } = {
  nb: {
    became: (party, successors, day) => `${party} ble til ${successors} ${day}.`,
    ended: (party, day) => `${party} sluttet å finnes ${day}.`,
    open: (cooperation) => `Om medlemskapet i ${cooperation} går videre, er ikke bestemt.`,
    window: (day) => `Fristen er ett år (inndelingslova § 16): ${day}.`,
    passed: (day) => `Ettårsfristen (inndelingslova § 16) gikk ut ${day}, og ingen avgjørelse er registrert.`,
  },
  nn: {
    became: (party, successors, day) => `${party} vart til ${successors} ${day}.`,
    ended: (party, day) => `${party} slutta å finnast ${day}.`,
    open: (cooperation) => `Om medlemskapen i ${cooperation} går vidare, er ikkje bestemt.`,
    window: (day) => `Fristen er eitt år (inndelingslova § 16): ${day}.`,
    passed: (day) => `Eittårsfristen (inndelingslova § 16) gjekk ut ${day}, og inga avgjerd er registrert.`,
  },
  en: {
    became: (party, successors, day) => `${party} became ${successors} on ${day}.`,
    ended: (party, day) => `${party} ceased to exist on ${day}.`,
    open: (cooperation) => `Whether its membership in ${cooperation} passes on has not been decided.`,
    window: (day) => `The time limit is one year (Boundaries Act § 16): ${day}.`,
    passed: (day) => `The one-year limit (Boundaries Act § 16) passed on ${day}, and no decision is registered.`,
  },
};

export const statutesRefusalTexts: { [code in StatutesRefusal]: TextOf<[{ [name: string]: string | number }]> } = {
  ...cooperationRefusalTexts,
  "statutes-unknown": {
    nb: ({ name, version }) => `${name} har ingen versjon av vedtektene som heter «${version}».`,
    nn: ({ name, version }) => `${name} har ingen versjon av vedtektene som heiter «${version}».`,
    en: ({ name, version }) => `${name} has no version of its statutes called “${version}”.`,
  },
  "statutes-none-that-day": {
    nb: ({ name, on }) =>
      `Ingen vedtekter for ${name} er kjent for ${formatDay(String(on), "nb")}. Flytt dagen, eller velg en versjon på samarbeidets side.`,
    nn: ({ name, on }) =>
      `Ingen vedtekter for ${name} er kjende for ${formatDay(String(on), "nn")}. Flytt dagen, eller vel ein versjon på sida til samarbeidet.`,
    en: ({ name, on }) =>
      `No statutes of ${name} are known for ${formatDay(String(on), "en")}. Move the day, or choose a version on the cooperation's page.`,
  },
};
