import type { TextOf } from "#platform/language.ts";
import { findRefusalTexts } from "#parties/texts.ts";
import { cooperationRefusalTexts } from "#cooperation/texts.ts";
import type { ActRefusal } from "./act-contract.ts";
import { matterRefusalTexts } from "./texts.ts";

type Params = { [name: string]: string | number };

/** What an act that was refused says: what was wrong, what is kept, what to do. `not-allowed` is said by access#whyNot. */
export const actRefusalTexts: { [code in Exclude<ActRefusal, "not-allowed">]: TextOf<[Params]> } = {
  ...findRefusalTexts,
  "matter-unknown": matterRefusalTexts["matter-unknown"],
  "cooperation-unknown": cooperationRefusalTexts["cooperation-unknown"],
  "changed-meanwhile": {
    nb: ({ entry }) =>
      `Noen andre har endret saken mens du skrev (journalnummer ${entry}). Ingenting av ditt er lagret ennå. Se hva som er endret, og lagre på nytt.`,
    nn: ({ entry }) =>
      `Nokon andre har endra saka medan du skreiv (journalnummer ${entry}). Ingenting av ditt er lagra enno. Sjå kva som er endra, og lagre på nytt.`,
    en: ({ entry }) =>
      `Somebody else changed the matter while you were writing (journal entry ${entry}). Nothing of yours is saved yet. See what changed, then save again.`,
  },
  "matter-exists": {
    nb: ({ slug }) =>
      `Det finnes allerede en sak med adressen «${slug}». Gi den nye en annen tittel, for eksempel med årstallet.`,
    nn: ({ slug }) =>
      `Det finst alt ei sak med adressa «${slug}». Gje den nye ein annan tittel, til dømes med årstalet.`,
    en: ({ slug }) =>
      `There is already a matter at the address “${slug}”. Give the new one another title, for instance with the year.`,
  },
  "rule-unknown": {
    nb: ({ rule, known }) => `Vedtektene som gjelder den dagen, har ingen regel «${rule}». De har: ${known}.`,
    nn: ({ rule, known }) => `Vedtektene som gjeld den dagen, har ingen regel «${rule}». Dei har: ${known}.`,
    en: ({ rule, known }) => `The statutes in force that day have no rule “${rule}”. They have: ${known}.`,
  },
  "rule-at-fault": {
    nb: ({ path, detail }) => `Regelen kan ikke brukes: ${path} – ${detail}.`,
    nn: ({ path, detail }) => `Regelen kan ikkje brukast: ${path} – ${detail}.`,
    en: ({ path, detail }) => `The rule cannot be used: ${path} – ${detail}.`,
  },
  "replaced-unknown": {
    nb: ({ slug }) => `Saken som skal avløses («${slug}»), finnes ikke.`,
    nn: ({ slug }) => `Saka som skal avløysast («${slug}»), finst ikkje.`,
    en: ({ slug }) => `The matter to be replaced (“${slug}”) does not exist.`,
  },
  "text-without-clauses": {
    nb: () =>
      "Teksten har ingen punkter. Skriv den med nummererte punkter (1. …, 2. …), så den kan sammenlignes punkt for punkt.",
    nn: () =>
      "Teksten har ingen punkt. Skriv han med nummererte punkt (1. …, 2. …), så han kan samanliknast punkt for punkt.",
    en: () =>
      "The text has no clauses. Write it in numbered clauses (1. …, 2. …), so that it can be compared clause by clause.",
  },
  "clause-unknown": {
    nb: ({ clause, known }) => `Teksten har ikke noe punkt «${clause}». Punktene er: ${known}.`,
    nn: ({ clause, known }) => `Teksten har ikkje noko punkt «${clause}». Punkta er: ${known}.`,
    en: ({ clause, known }) => `The text has no clause “${clause}”. The clauses are: ${known}.`,
  },
  "party-named-twice": {
    nb: ({ name }) => `${name} er nevnt to ganger.`,
    nn: ({ name }) => `${name} er nemnd to gonger.`,
    en: ({ name }) => `${name} is named twice.`,
  },
  "party-not-concerned": {
    nb: ({ name, title }) => `Saken «${title}» gjelder ikke ${name}. Legg parten til i saken først.`,
    nn: ({ name, title }) => `Saka «${title}» gjeld ikkje ${name}. Legg parten til i saka først.`,
    en: ({ name, title }) => `The matter “${title}” does not concern ${name}. Add the party to the matter first.`,
  },
  "party-concerned-already": {
    nb: ({ name }) => `${name} er allerede med i saken.`,
    nn: ({ name }) => `${name} er alt med i saka.`,
    en: ({ name }) => `${name} is already part of the matter.`,
  },
  "before-opened": {
    nb: ({ day, opened }) => `Dagen ${day} er før saken ble åpnet (${opened}).`,
    nn: ({ day, opened }) => `Dagen ${day} er før saka vart opna (${opened}).`,
    en: ({ day, opened }) => `The day ${day} is before the matter was opened (${opened}).`,
  },
  "day-ahead": {
    nb: ({ day, today }) =>
      `Dagen ${day} har ikke vært ennå; i dag er det ${today}. Det som skal skje, legges inn som frist.`,
    nn: ({ day, today }) =>
      `Dagen ${day} har ikkje vore enno; i dag er det ${today}. Det som skal skje, blir lagt inn som frist.`,
    en: ({ day, today }) =>
      `The day ${day} has not been yet; today is ${today}. What is to happen is entered as a deadline.`,
  },
  "due-before-sent": {
    nb: ({ due, day }) => `Fristen ${due} må være etter dagen saken sendes (${day}).`,
    nn: ({ due, day }) => `Fristen ${due} må vere etter dagen saka blir send (${day}).`,
    en: ({ due, day }) => `The deadline ${due} must be after the day the matter is sent (${day}).`,
  },
  "sent-already": {
    nb: ({ party }) =>
      party ? `Saken er allerede sendt til ${party}.` : "Saken er allerede sendt til alle som er med i den.",
    nn: ({ party }) => (party ? `Saka er alt send til ${party}.` : "Saka er alt send til alle som er med i henne."),
    en: ({ party }) =>
      party
        ? `The matter has already been sent to ${party}.`
        : "The matter has already been sent to everyone it concerns.",
  },
  "registered-already": {
    nb: ({ day }) => `Dette er allerede registrert for samme organ ${day}. Angre det første hvis det var feil.`,
    nn: ({ day }) => `Dette er alt registrert for same organ ${day}. Angre det første dersom det var feil.`,
    en: ({ day }) => `This is already registered for the same organ on ${day}. Undo the first if it was wrong.`,
  },
  "wording-missing": {
    nb: () => "Skriv ordlyden i vedtaket. Uten den kan vi ikke si om det er likelydende.",
    nn: () => "Skriv ordlyden i vedtaket. Utan han kan vi ikkje seie om det er likelydande.",
    en: () => "Enter the wording of the resolution. Without it we cannot say whether it is the same.",
  },
  "text-version-unknown": {
    nb: ({ version, known }) => `Teksten har ingen versjon ${version}. Den har: ${known}.`,
    nn: ({ version, known }) => `Teksten har ingen versjon ${version}. Han har: ${known}.`,
    en: ({ version, known }) => `The text has no version ${version}. It has: ${known}.`,
  },
  "attachment-refused": {
    nb: ({ name, why }) =>
      `Vedlegget «${name}» kan ikke tas imot (${why}). Bruk PDF, DOCX, ODT, tekst, PNG eller JPEG på høyst 25 MB.`,
    nn: ({ name, why }) =>
      `Vedlegget «${name}» kan ikkje takast imot (${why}). Bruk PDF, DOCX, ODT, tekst, PNG eller JPEG på høgst 25 MB.`,
    en: ({ name, why }) =>
      `The attachment “${name}” cannot be accepted (${why}). Use PDF, DOCX, ODT, text, PNG or JPEG of at most 25 MB.`,
  },
  "body-unknown": {
    nb: ({ body }) => `Samarbeidet har ikke noe organ «${body}» den dagen.`,
    nn: ({ body }) => `Samarbeidet har ikkje noko organ «${body}» den dagen.`,
    en: ({ body }) => `The cooperation has no body “${body}” that day.`,
  },
  "notice-after-meeting": {
    nb: ({ notice, day }) => `Innkallingen (${notice}) kan ikke være etter møtet (${day}).`,
    nn: ({ notice, day }) => `Innkallinga (${notice}) kan ikkje vere etter møtet (${day}).`,
    en: ({ notice, day }) => `The notice (${notice}) cannot be after the meeting (${day}).`,
  },
  "not-a-voter": {
    nb: ({ name, day }) => `${name} har ikke stemmerett i samarbeidet ${day}.`,
    nn: ({ name, day }) => `${name} har ikkje røysterett i samarbeidet ${day}.`,
    en: ({ name, day }) => `${name} has no right to vote in the cooperation on ${day}.`,
  },
  "chair-twice": {
    nb: () => "Bare én kan være møteleder.",
    nn: () => "Berre éin kan vere møteleiar.",
    en: () => "Only one can be the chair.",
  },
  "withdrawal-not-possible": {
    nb: ({ title }) => `Regelen for «${title}» gir ikke en part rett til å trekke seg.`,
    nn: ({ title }) => `Regelen for «${title}» gjev ikkje ein part rett til å trekkje seg.`,
    en: ({ title }) => `The rule for “${title}” gives no party the right to withdraw.`,
  },
  "withdrawn-already": {
    nb: () => "Parten har allerede varslet at den trekker seg.",
    nn: () => "Parten har alt varsla at han trekkjer seg.",
    en: () => "The party has already given notice of withdrawal.",
  },
  "same-date": {
    nb: ({ due }) => `Fristen er allerede ${due}.`,
    nn: ({ due }) => `Fristen er alt ${due}.`,
    en: ({ due }) => `The deadline is already ${due}.`,
  },
};

export const warningTexts: { [code: string]: TextOf<[]> } = {
  "not-competent": {
    nb: () => "Vedtaket er registrert, men det er ikke gjort av organet som regelen krever, og teller derfor ikke.",
    nn: () => "Vedtaket er registrert, men det er ikkje gjort av organet som regelen krev, og tel difor ikkje.",
    en: () =>
      "The resolution is registered, but it was not made by the organ that the rule requires, and so does not count.",
  },
};
