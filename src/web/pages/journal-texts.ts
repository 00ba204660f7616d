import { actTexts } from "#access/texts.ts";
import { actNames } from "#access/vocabulary.ts";
import { capitalised } from "#platform/in-words.ts";
import type { Language, Text, TextOf } from "#platform/language.ts";

export const journalTexts = {
  title: { nb: "Journal", nn: "Journal", en: "Journal" },
  lead: {
    nb: "Alt som er endret, av hvem og når. Hver føring er lenket til den forrige med et avtrykk, så ingen kan endre historien uten at det synes.",
    nn: "Alt som er endra, av kven og når. Kvar føring er lenkja til den førre med eit avtrykk, så ingen kan endre historia utan at det syner.",
    en: "Everything that was changed, by whom and when. Each entry is chained to the one before it by a fingerprint, so that nobody can change the history unseen.",
  },
  number: { nb: "Nr.", nn: "Nr.", en: "No." },
  when: { nb: "Når", nn: "Når", en: "When" },
  who: { nb: "Hvem", nn: "Kven", en: "Who" },
  what: { nb: "Hva", nn: "Kva", en: "What" },
  about: { nb: "Gjelder", nn: "Gjeld", en: "About" },
  why: { nb: "Hvorfor", nn: "Kvifor", en: "Why" },
  rows: { nb: "Rader", nn: "Rader", en: "Rows" },
  older: { nb: "Eldre føringer →", nn: "Eldre føringar →", en: "Older entries →" },
  newest: { nb: "← Til de nyeste", nn: "← Til dei nyaste", en: "← To the newest" },
  pages: { nb: "Bla i journalen", nn: "Bla i journalen", en: "Page through the journal" },
  none: {
    nb: "Journalen har ingen føringer om dette.",
    nn: "Journalen har ingen føringar om dette.",
    en: "The journal has no entries about this.",
  },
  filter: {
    nb: "Gjelder (for eksempel matter:ikap)",
    nn: "Gjeld (til dømes matter:ikap)",
    en: "About (for example matter:ikap)",
  },
  allAbout: { nb: "Alle føringer om dette", nn: "Alle føringar om dette", en: "All entries about this" },
  system: { nb: "Systemet", nn: "Systemet", en: "The system" },
  someone: { nb: "En innlogget bruker", nn: "Ein innlogga brukar", en: "A signed-in user" },
  erased: { nb: "En bruker som er slettet", nn: "Ein brukar som er sletta", en: "A user who has been erased" },
  hash: { nb: "Avtrykk", nn: "Avtrykk", en: "Fingerprint" },
  previousHash: { nb: "Forrige avtrykk", nn: "Førre avtrykk", en: "Previous fingerprint" },
  undoes: { nb: "Angrer føring", nn: "Angrar føring", en: "Undoes entry" },
  undoneBy: { nb: "Angret av føring", nn: "Angra av føring", en: "Undone by entry" },
  changes: { nb: "Hva som ble endret", nn: "Kva som vart endra", en: "What was changed" },
  noChanges: { nb: "Føringen endret ingen rader.", nn: "Føringa endra ingen rader.", en: "The entry changed no rows." },
  field: { nb: "Felt", nn: "Felt", en: "Field" },
  before: { nb: "Før", nn: "Før", en: "Before" },
  after: { nb: "Etter", nn: "Etter", en: "After" },
  nothing: { nb: "tomt", nn: "tomt", en: "empty" },
  verify: {
    nb: "Slik kan kjeden kontrolleres",
    nn: "Slik kan kjeda kontrollerast",
    en: "How the chain can be checked",
  },
} satisfies { [key: string]: Text };

export const journalTextsWith = {
  entry: {
    nb: (seq) => `Føring ${seq}`,
    nn: (seq) => `Føring ${seq}`,
    en: (seq) => `Entry ${seq}`,
  },
  forWhom: {
    nb: (whom) => `for ${whom}`,
    nn: (whom) => `for ${whom}`,
    en: (whom) => `for ${whom}`,
  },
  unknown: {
    nb: (seq) => `Journalen har ingen føring ${seq}.`,
    nn: (seq) => `Journalen har inga føring ${seq}.`,
    en: (seq) => `The journal has no entry ${seq}.`,
  },
} satisfies { [key: string]: TextOf<[string]> };

export const opTexts: { [op: string]: Text } = {
  insert: { nb: "ny rad", nn: "ny rad", en: "new row" },
  update: { nb: "endret rad", nn: "endra rad", en: "changed row" },
  delete: { nb: "slettet rad", nn: "sletta rad", en: "deleted row" },
};

const loads: { [act: string]: Text } = {
  "facts.load-sources": { nb: "Kilder lastet inn", nn: "Kjelder lasta inn", en: "Sources loaded" },
  "facts.load-parties": {
    nb: "Kommuner og fylker lastet inn",
    nn: "Kommunar og fylke lasta inn",
    en: "Municipalities and counties loaded",
  },
  "facts.load-population": { nb: "Folketall lastet inn", nn: "Folketal lasta inn", en: "Populations loaded" },
  "demo.load-sources": {
    nb: "Demonstrasjonens kilder lastet inn",
    nn: "Kjeldene til demonstrasjonen lasta inn",
    en: "The demonstration's sources loaded",
  },
  "demo.load-parties": {
    nb: "Demonstrasjonens deltakere lastet inn",
    nn: "Deltakarane i demonstrasjonen lasta inn",
    en: "The demonstration's parties loaded",
  },
  "demo.load-trondheimsregionen": {
    nb: "Demonstrasjonsregionen lastet inn",
    nn: "Demonstrasjonsregionen lasta inn",
    en: "The demonstration region loaded",
  },
  "demo.load-plans": {
    nb: "Demonstrasjonens planer og prosjekter lastet inn",
    nn: "Planane og prosjekta i demonstrasjonen lasta inn",
    en: "The demonstration's plans and projects loaded",
  },
  "demo.load-matters": {
    nb: "Demonstrasjonens saker lastet inn",
    nn: "Sakene i demonstrasjonen lasta inn",
    en: "The demonstration's matters loaded",
  },
  "access.seed-demo-accounts": {
    nb: "Demonstrasjonens kontoer laget",
    nn: "Kontoane til demonstrasjonen laga",
    en: "The demonstration's accounts made",
  },
  "access.end-sessions": { nb: "Avsluttet økter", nn: "Avslutta økter", en: "Ended sessions" },
  "cooperation.import-register": {
    nb: "Importerte et register",
    nn: "Importerte eit register",
    en: "Imported a register",
  },
  "journal.undo": { nb: "Angret en føring", nn: "Angra ei føring", en: "Undid an entry" },
};

/** What an entry did, in words; an act without words of its own by its code. */
export function actText(act: string, language: Language): string {
  const load = loads[act];
  if (load) return load[language];
  const name = act.split(".")[1] ?? act;
  const known = actNames.find((one) => one === name);
  return known ? capitalised(actTexts[known][language]) : act;
}

/** What a row is a row of. */
export const tableTexts: { [table: string]: Text } = {
  adoption: { nb: "Vedtak i samarbeidet", nn: "Vedtak i samarbeidet", en: "Adoption by the cooperation" },
  body: { nb: "Organ", nn: "Organ", en: "Body" },
  continuation: {
    nb: "Avgjørelse om medlemskap etter sammenslåing",
    nn: "Avgjerd om medlemskap etter samanslåing",
    en: "Decision on membership after a merger",
  },
  cooperation: { nb: "Samarbeid", nn: "Samarbeid", en: "Cooperation" },
  cooperation_form: { nb: "Juridisk form", nn: "Juridisk form", en: "Legal form" },
  cooperation_name: { nb: "Navn på samarbeid", nn: "Namn på samarbeid", en: "Name of a cooperation" },
  cooperation_purpose: { nb: "Formål", nn: "Formål", en: "Purpose" },
  cooperation_task: { nb: "Oppgave", nn: "Oppgåve", en: "Task" },
  event: { nb: "Hendelse", nn: "Hending", en: "Event" },
  event_claim: {
    nb: "Kildens dato for en hendelse",
    nn: "Datoen kjelda gir ei hending",
    en: "A source's date for an event",
  },
  industry_figures: { nb: "Tall for næring", nn: "Tal for næring", en: "Figures on industry" },
  matter: { nb: "Sak", nn: "Sak", en: "Matter" },
  matter_deadline: { nb: "Frist", nn: "Frist", en: "Deadline" },
  matter_party: { nb: "Part i sak", nn: "Part i sak", en: "Party to a matter" },
  matter_step: { nb: "Steg i behandlingen", nn: "Steg i behandlinga", en: "Step in the procedure" },
  matter_text: { nb: "Tekst i sak", nn: "Tekst i sak", en: "Text of a matter" },
  membership: { nb: "Medlemskap", nn: "Medlemskap", en: "Membership" },
  membership_reservation: { nb: "Forbehold", nn: "Atterhald", en: "Reservation" },
  party: { nb: "Deltaker", nn: "Deltakar", en: "Party" },
  party_change: { nb: "Endring mellom kommuner", nn: "Endring mellom kommunar", en: "Change between parties" },
  party_name: { nb: "Navn", nn: "Namn", en: "Name" },
  party_number: { nb: "Nummer", nn: "Nummer", en: "Number" },
  party_part_of: { nb: "Del av", nn: "Del av", en: "Part of" },
  population: { nb: "Folketall", nn: "Folketal", en: "Population" },
  relation: { nb: "Forbindelse", nn: "Samband", en: "Relation" },
  resolution: { nb: "Vedtak hos en deltaker", nn: "Vedtak hos ein deltakar", en: "A party's resolution" },
  role_grant: { nb: "Rolle", nn: "Rolle", en: "Role" },
  seat: { nb: "Plass i organ", nn: "Plass i organ", en: "Seat in a body" },
  source: { nb: "Kilde", nn: "Kjelde", en: "Source" },
  statutes: { nb: "Vedtekter", nn: "Vedtekter", en: "Statutes" },
  statutes_clause: { nb: "Punkt i vedtekter", nn: "Punkt i vedtekter", en: "Clause of statutes" },
  travel_survey: { nb: "Reiseundersøkelse", nn: "Reiseundersøking", en: "Travel survey" },
  withdrawal: { nb: "Uttreden", nn: "Uttreding", en: "Withdrawal" },
};
