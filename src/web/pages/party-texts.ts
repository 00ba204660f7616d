import { formatDay } from "#platform/format.ts";
import { listInWords, numberInWords } from "#platform/in-words.ts";
import type { Language, Text, TextOf } from "#platform/language.ts";

export const partyTexts = {
  parties: {
    nb: "Kommuner og andre deltakere",
    nn: "Kommunar og andre deltakarar",
    en: "Municipalities and other parties",
  },
  ownershipReport: {
    nb: "Eierskapsmelding til kommunestyret",
    nn: "Eigarskapsmelding til kommunestyret",
    en: "Ownership report to the council",
  },
  awaits: { nb: "Dette venter", nn: "Dette ventar", en: "What awaits an answer" },
  nothingAwaits: {
    nb: "Ingenting venter på svar denne dagen.",
    nn: "Ingenting ventar på svar denne dagen.",
    en: "Nothing awaits an answer on this day.",
  },
  mustAnswer: {
    nb: "Retningslinjer kommunen skal svare på",
    nn: "Retningslinjer som kommunen skal svare på",
    en: "Guidelines that the municipality must answer",
  },
  jointPlan: { nb: "Felles plan", nn: "Felles plan", en: "Joint plan" },
  answersGiven: { nb: "Svart", nn: "Svara", en: "Answered" },
  oldestSince: { nb: "Det eldste siden", nn: "Det eldste sidan", en: "The oldest since" },
  matter: { nb: "Sak", nn: "Sak", en: "Matter" },
  what: { nb: "Hva som mangler", nn: "Kva som manglar", en: "What is lacking" },
  due: { nb: "Frist", nn: "Frist", en: "Due" },
  noDue: { nb: "ingen frist", nn: "ingen frist", en: "no date set" },
  passed: { nb: "fristen er ute", nn: "fristen er ute", en: "the limit has passed" },
  late: { nb: "over fristen", nn: "over fristen", en: "overdue" },
  bound: { nb: "Dette er bindende", nn: "Dette er bindande", en: "What is binding" },
  nothingBinds: {
    nb: "Ingen felles vedtak er bindende denne dagen.",
    nn: "Ingen felles vedtak er bindande denne dagen.",
    en: "No joint decision is binding on this day.",
  },
  inWhat: { nb: "Gjelder", nn: "Gjeld", en: "Covers" },
  whole: { nb: "hele vedtaket", nn: "heile vedtaket", en: "the whole" },
  since: { nb: "Siden", nn: "Sidan", en: "Since" },
  isIn: { nb: "Samarbeid", nn: "Samarbeid", en: "Cooperations" },
  isInNothing: {
    nb: "Ingen samarbeid er registrert denne dagen.",
    nn: "Ingen samarbeid er registrerte denne dagen.",
    en: "No cooperation is registered on this day.",
  },
  events: { nb: "Vedtak og hendelser", nn: "Vedtak og hendingar", en: "Resolutions and events" },
  theCooperation: { nb: "samarbeidet", nn: "samarbeidet", en: "the cooperation" },
  role: { nb: "Rolle", nn: "Rolle", en: "Role" },
  rights: { nb: "Rettigheter", nn: "Rettar", en: "Rights" },
  network: { nb: "Se hvem de sitter sammen med", nn: "Sjå kven dei sit saman med", en: "See whom they sit with" },
  represents: { nb: "Hvem som møter", nn: "Kven som møter", en: "Who attends" },
  representsNote: { nb: "Verv, ikke personer.", nn: "Verv, ikkje personar.", en: "Offices, not persons." },
  noSeats: {
    nb: "Kildene sier ikke hvem som møter.",
    nn: "Kjeldene seier ikkje kven som møter.",
    en: "The sources do not say who attends.",
  },
  about: { nb: "Om", nn: "Om", en: "About" },
  people: { nb: "Innbyggere", nn: "Innbyggjarar", en: "Inhabitants" },
  names: { nb: "Navn", nn: "Namn", en: "Names" },
  numbers: { nb: "Nummer", nn: "Nummer", en: "Numbers" },
  partOf: { nb: "Del av", nn: "Del av", en: "Part of" },
  parts: { nb: "Består av", nn: "Består av", en: "Consists of" },
  partsShow: { nb: "Vis alle", nn: "Vis alle", en: "Show all" },
  existed: { nb: "Finnes", nn: "Finst", en: "Exists" },
  organisationNumber: { nb: "Organisasjonsnummer", nn: "Organisasjonsnummer", en: "Organisation number" },
  changes: {
    nb: "Sammenslåinger, delinger og navn",
    nn: "Samanslåingar, delingar og namn",
    en: "Mergers, divisions and names",
  },
  noChanges: { nb: "Ingen endringer er kjent.", nn: "Ingen endringar er kjende.", en: "No changes are known." },
  where: { nb: "På kartet", nn: "På kartet", en: "On the map" },
  inherited: {
    nb: "Ikke bestemt etter sammenslåing",
    nn: "Ikkje bestemt etter samanslåing",
    en: "Not decided after a merger",
  },
  lastDay: { nb: "Se siste dag", nn: "Sjå siste dag", en: "See the last day" },
  firstDay: { nb: "Se første dag", nn: "Sjå første dag", en: "See the first day" },
} satisfies { [key: string]: Text };

export const partyTextsWith = {
  answersOf: {
    nb: (given, of) => `${given} av ${of}`,
    nn: (given, of) => `${given} av dei ${of}`,
    en: (given, of) => `${given} of ${of}`,
  },
  overdueConstructed: {
    nb: (count, of) => `${count === of ? "Alle" : `${count} av dem`} bygger på konstruerte planer eller svar`,
    nn: (count, of) => `${count === of ? "Alle" : `${count} av dei`} byggjer på konstruerte planar eller svar`,
    en: (count, of) => `${count === of ? "All" : `${count} of them`} stand on constructed plans or answers`,
  },
  clauses: {
    nb: (list) => `punkt ${list}`,
    nn: (list) => `punkt ${list}`,
    en: (list) => `clauses ${list}`,
  },
  notYet: {
    nb: (name, day) => `${name} begynte først ${day}.`,
    nn: (name, day) => `${name} byrja først ${day}.`,
    en: (name, day) => `${name} did not begin until ${day}.`,
  },
  before: {
    nb: (names) => `Denne dagen var det ${names} som var her.`,
    nn: (names) => `Denne dagen var det ${names} som var her.`,
    en: (names) => `On this day ${names} stood in its place.`,
  },
  inherited: {
    nb: (party, day) =>
      `${party} sluttet å finnes ${day} og var da bundet av dette. Om det går videre, er ikke bestemt.`,
    nn: (party, day) =>
      `${party} slutta å finnast ${day} og var då bunden av dette. Om det går vidare, er ikkje bestemt.`,
    en: (party, day) =>
      `${party} ceased to exist on ${day} and was then bound by this. Whether that passes on has not been decided.`,
  },
  became: {
    nb: (parties, day) =>
      `Etter sammenslåingen ${day} (${parties}) er det ikke bestemt om medlemskapet går videre (inndelingslova § 16).`,
    nn: (parties, day) =>
      `Etter samanslåinga ${day} (${parties}) er det ikkje bestemt om medlemskapen går vidare (inndelingslova § 16).`,
    en: (parties, day) =>
      `After the merger of ${day} (${parties}) it has not been decided whether the membership passes on (Boundaries Act § 16).`,
  },
} satisfies { [key: string]: TextOf<[string, string]> };

type Summary = { cooperations: number; bound: number; awaiting: number; due: string | null; undecided: number };

const summaries: {
  [language in Language]: {
    isIn: (count: number, number: string) => string;
    bound: (count: number, number: string) => string;
    awaits: (count: number, number: string, due: string) => string;
    undecided: (count: number, number: string) => string;
  };
} = {
  nb: {
    isIn: (count, number) =>
      count === 0 ? "er ikke med i noe samarbeid" : `er med i ${count === 1 ? "ett" : number} samarbeid`,
    bound: (count, number) =>
      count === 0
        ? "er ikke bundet av noe felles vedtak"
        : `er bundet av ${count === 1 ? "ett felles vedtak" : `${number} felles vedtak`}`,
    awaits: (count, number, due) =>
      count === 0
        ? "har ingenting å svare på"
        : `skal svare i ${count === 1 ? "én sak" : `${number} saker`}${due && `, først innen ${due}`}`,
    undecided: (count, number) => `må avgjøre om medlemskap går videre i ${count === 1 ? "ett" : number} samarbeid`,
  },
  nn: {
    isIn: (count, number) =>
      count === 0 ? "er ikkje med i noko samarbeid" : `er med i ${count === 1 ? "eitt" : number} samarbeid`,
    bound: (count, number) =>
      count === 0
        ? "er ikkje bunden av noko felles vedtak"
        : `er bunden av ${count === 1 ? "eitt felles vedtak" : `${number} felles vedtak`}`,
    awaits: (count, number, due) =>
      count === 0
        ? "har ingenting å svare på"
        : `skal svare i ${count === 1 ? "éi sak" : `${number} saker`}${due && `, først innan ${due}`}`,
    undecided: (count, number) => `må avgjere om medlemskap går vidare i ${count === 1 ? "eitt" : number} samarbeid`,
  },
  en: {
    isIn: (count, number) =>
      count === 0 ? "is in no cooperation" : `is in ${number} ${count === 1 ? "cooperation" : "cooperations"}`,
    bound: (count, number) =>
      count === 0
        ? "is bound by no joint decision"
        : `is bound by ${number} joint ${count === 1 ? "decision" : "decisions"}`,
    awaits: (count, number, due) =>
      count === 0
        ? "has nothing to answer"
        : `must answer in ${number} ${count === 1 ? "matter" : "matters"}${due && `, the first by ${due}`}`,
    undecided: (count, number) =>
      `must decide whether memberships pass on in ${number} ${count === 1 ? "cooperation" : "cooperations"}`,
  },
};

/** "Melhus er med i fem samarbeid, er bundet av to felles vedtak og skal svare i én sak, først innen 19. juni 2009." */
export function summaryText(
  name: string,
  { cooperations, bound, awaiting, due, undecided }: Summary,
  language: Language,
): string {
  const say = summaries[language];
  const written = (count: number) => numberInWords(count, language);
  const parts = [
    say.isIn(cooperations, written(cooperations)),
    say.bound(bound, written(bound)),
    ...(awaiting > 0 || undecided === 0
      ? [say.awaits(awaiting, written(awaiting), due === null ? "" : formatDay(due, language))]
      : []),
    ...(undecided > 0 ? [say.undecided(undecided, written(undecided))] : []),
  ];
  return `${name} ${listInWords(parts, language)}.`;
}
