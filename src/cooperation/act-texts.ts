import { findRefusalTexts } from "#parties/texts.ts";
import { capitalised } from "#platform/in-words.ts";
import type { Language, TextOf } from "#platform/language.ts";
import type { CooperationActRefusal } from "./act-contract.ts";
import { shareText } from "./share-texts.ts";
import { cooperationRefusalTexts, formTexts } from "./texts.ts";
import { legalForms } from "./vocabulary.ts";

type Params = { [name: string]: string | number };

function formIn(form: string | number | undefined, language: Language): string {
  const known = legalForms.find((one) => one === form);
  return known ? formTexts[known][language] : String(form);
}

export const cooperationActTexts: { [code in CooperationActRefusal]: TextOf<[Params]> } = {
  ...findRefusalTexts,
  ...cooperationRefusalTexts,
  "cooperation-exists": {
    nb: ({ slug }) => `Adressen «${slug}» er brukt av et annet samarbeid eller en side. Velg en annen.`,
    nn: ({ slug }) => `Adressa «${slug}» er brukt av eit anna samarbeid eller ei side. Vel ei anna.`,
    en: ({ slug }) => `The address “${slug}” is used by another cooperation or by a page. Choose another.`,
  },
  "name-taken": {
    nb: ({ name, since, slug }) => `Det finnes allerede et samarbeid som heter «${name}», fra ${since} (${slug}).`,
    nn: ({ name, since, slug }) => `Det finst alt eit samarbeid som heiter «${name}», frå ${since} (${slug}).`,
    en: ({ name, since, slug }) => `There is a cooperation called “${name}” already, since ${since} (${slug}).`,
  },
  "name-without-letters": {
    nb: ({ name }) => `«${name}» har ingen bokstaver som kan stå i en adresse. Skriv adressen selv.`,
    nn: ({ name }) => `«${name}» har ingen bokstavar som kan stå i ei adresse. Skriv adressa sjølv.`,
    en: ({ name }) => `“${name}” has no letters that can stand in an address. Write the address yourself.`,
  },
  "form-not-yet": {
    nb: ({ form, day }) => `${capitalised(formIn(form, "nb"))} finnes som form først fra ${day}.`,
    nn: ({ form, day }) => `${capitalised(formIn(form, "nn"))} finst som form først frå ${day}.`,
    en: ({ form, day }) => `The form “${formIn(form, "en")}” exists only from ${day}.`,
  },
  "form-no-longer": {
    nb: ({ form, day }) =>
      `Ingen kan stifte et nytt ${formIn(form, "nb")} fra ${day} (kommuneloven § 31-2). Velg en annen form.`,
    nn: ({ form, day }) =>
      `Ingen kan skipe eit nytt ${formIn(form, "nn")} frå ${day} (kommuneloven § 31-2). Vel ei anna form.`,
    en: ({ form, day }) =>
      `Nobody can found a new ${formIn(form, "en")} from ${day} (kommuneloven § 31-2). Choose another form.`,
  },
  "party-named-twice": {
    nb: ({ name }) => `${name} står to ganger. Før hver part én gang.`,
    nn: ({ name }) => `${name} står to gonger. Før kvar part éin gong.`,
    en: ({ name }) => `${name} stands there twice. Enter each party once.`,
  },
  "task-twice": {
    nb: ({ task }) => `Oppgaven «${task}» står to ganger.`,
    nn: ({ task }) => `Oppgåva «${task}» står to gonger.`,
    en: ({ task }) => `The task “${task}” stands twice.`,
  },
  "whole-unknown": {
    nb: ({ word }) => `Vi kjenner ikke noe samarbeid som heter «${word}», som dette kan være en del av.`,
    nn: ({ word }) => `Vi kjenner ikkje noko samarbeid som heiter «${word}», som dette kan vere ein del av.`,
    en: ({ word }) => `We know no cooperation called “${word}” that this could be part of.`,
  },
  "whole-not-that-day": {
    nb: ({ name, day }) => `${name} finnes ikke ${day}, så ingen kan være en del av det da.`,
    nn: ({ name, day }) => `${name} finst ikkje ${day}, så ingen kan vere ein del av det då.`,
    en: ({ name, day }) => `${name} does not exist on ${day}, so nothing can be part of it then.`,
  },
  "part-of-ring": {
    nb: ({ ring }) => `Et samarbeid kan ikke være en del av seg selv, heller ikke gjennom andre: ${ring}.`,
    nn: ({ ring }) => `Eit samarbeid kan ikkje vere ein del av seg sjølv, heller ikkje gjennom andre: ${ring}.`,
    en: ({ ring }) => `A cooperation cannot be part of itself, not by way of others either: ${ring}.`,
  },
  "ended-already": {
    nb: ({ name, day }) => `${name} er allerede avsluttet, fra ${day}.`,
    nn: ({ name, day }) => `${name} er alt avslutta, frå ${day}.`,
    en: ({ name, day }) => `${name} has ended already, from ${day}.`,
  },
  "begins-later": {
    nb: ({ name, day }) =>
      `Noe i ${name} er registrert fra ${day}. Velg en dag etter det, eller angre den registreringen først.`,
    nn: ({ name, day }) =>
      `Noko i ${name} er registrert frå ${day}. Vel ein dag etter det, eller angre den registreringa først.`,
    en: ({ name, day }) =>
      `Something of ${name} is registered from ${day}. Choose a day after that, or undo that entry first.`,
  },
  "outlives-cooperation": {
    nb: ({ name, day }) => `${name} finnes ikke ${day}.`,
    nn: ({ name, day }) => `${name} finst ikkje ${day}.`,
    en: ({ name, day }) => `${name} does not exist on ${day}.`,
  },
  "member-already": {
    nb: ({ name, since }) => `${name} er allerede med, fra ${since}. Endre rollen i stedet.`,
    nn: ({ name, since }) => `${name} er alt med, frå ${since}. Endre rolla i staden.`,
    en: ({ name, since }) => `${name} is in it already, since ${since}. Change the role instead.`,
  },
  "not-a-member": {
    nb: ({ name, day }) => `${name} er ikke med ${day}.`,
    nn: ({ name, day }) => `${name} er ikkje med ${day}.`,
    en: ({ name, day }) => `${name} is not in it on ${day}.`,
  },
  "role-missing": { nb: () => "Velg en rolle.", nn: () => "Vel ei rolle.", en: () => "Choose a role." },
  "same-role": {
    nb: ({ name }) => `${name} har allerede den rollen, eller begynte samme dag.`,
    nn: ({ name }) => `${name} har alt den rolla, eller byrja same dag.`,
    en: ({ name }) => `${name} has that role already, or began on that very day.`,
  },
  "overlaps-later": {
    nb: ({ name, since }) => `${name} er registrert som med igjen fra ${since}; medlemskapene ville overlappet.`,
    nn: ({ name, since }) => `${name} er registrert som med att frå ${since}; medlemskapane ville overlappa.`,
    en: ({ name, since }) => `${name} is registered as in it again from ${since}; the memberships would overlap.`,
  },
  "share-unreadable": {
    nb: ({ name, value }) =>
      `«${value}» ved ${name} kan ikke leses som en andel. Skriv prosent (12,5) eller brøk (1/8), fra 0 til 100 prosent.`,
    nn: ({ name, value }) =>
      `«${value}» ved ${name} kan ikkje lesast som ein del. Skriv prosent (12,5) eller brøk (1/8), frå 0 til 100 prosent.`,
    en: ({ name, value }) =>
      `“${value}” beside ${name} cannot be read as a share. Write per cent (12.5) or a fraction (1/8), from 0 to 100 per cent.`,
  },
  "party-has-share-twice": {
    nb: ({ name }) => `${name} står to ganger. Før hver deltaker én gang.`,
    nn: ({ name }) => `${name} står to gonger. Før kvar deltakar éin gong.`,
    en: ({ name }) => `${name} stands there twice. Enter each participant once.`,
  },
  "shares-not-whole": {
    nb: ({ kind, sum }) =>
      `${kind === "ownership" ? "Eierandelene" : "Ansvarsandelene"} blir ${shareText(String(sum), "nb")} til sammen. De må bli nøyaktig 100 prosent; skriv brøk der desimalene ikke går opp.`,
    nn: ({ kind, sum }) =>
      `${kind === "ownership" ? "Eigardelane" : "Ansvarsdelane"} blir ${shareText(String(sum), "nn")} til saman. Dei må bli nøyaktig 100 prosent; skriv brøk der desimalane ikkje går opp.`,
    en: ({ kind, sum }) =>
      `The shares of ${kind === "ownership" ? "ownership" : "liability"} come to ${shareText(String(sum), "en")}. They must come to exactly 100 per cent; write fractions where decimals do not end.`,
  },
  "share-without-part": {
    nb: ({ name, day }) => `${name} er ikke medlem eller eier ${day} og kan ikke ha noen andel da.`,
    nn: ({ name, day }) => `${name} er ikkje medlem eller eigar ${day} og kan ikkje ha nokon del då.`,
    en: ({ name, day }) => `${name} is no member or owner on ${day} and can have no share then.`,
  },
  "nothing-to-continue": {
    nb: ({ name, cooperation }) =>
      `${name} var ikke med i ${cooperation} da den tok slutt, så det er ikke noe medlemskap å bestemme over.`,
    nn: ({ name, cooperation }) =>
      `${name} var ikkje med i ${cooperation} då han tok slutt, så det er ingen medlemskap å avgjere.`,
    en: ({ name, cooperation }) =>
      `${name} was not in ${cooperation} when it ended, so there is no membership to decide on.`,
  },
  "not-a-successor": {
    nb: ({ from, to, known }) => `${to} følger ikke etter ${from}. Etter kom: ${known}.`,
    nn: ({ from, to, known }) => `${to} følgjer ikkje etter ${from}. Etter kom: ${known}.`,
    en: ({ from, to, known }) => `${to} does not follow ${from}. It was followed by: ${known}.`,
  },
  "decided-already": {
    nb: ({ name }) => `Det er allerede bestemt hva som skjer med medlemskapet til ${name}.`,
    nn: ({ name }) => `Det er alt avgjort kva som skjer med medlemskapen til ${name}.`,
    en: ({ name }) => `What becomes of ${name}'s membership has been decided already.`,
  },
  "decided-later": {
    nb: ({ name, day }) =>
      `Hva som skjer med medlemskapet til ${name}, er registrert bestemt ${day}. Angre den føringen først hvis dagen er feil.`,
    nn: ({ name, day }) =>
      `Kva som skjer med medlemskapen til ${name}, er registrert avgjort ${day}. Angre den føringa først dersom dagen er feil.`,
    en: ({ name, day }) =>
      `What becomes of ${name}'s membership is registered as decided on ${day}. Undo that entry first if the day is wrong.`,
  },
  "statutes-exist": {
    nb: ({ id }) => `Det finnes allerede vedtekter med id-en «${id}».`,
    nn: ({ id }) => `Det finst alt vedtekter med id-en «${id}».`,
    en: ({ id }) => `There are statutes with the id “${id}” already.`,
  },
  "rule-body-unknown": {
    nb: ({ body, rule }) =>
      `Regelen «${rule}» nevner organet «${body}», som ikke finnes fra den dagen. Skriv det under «bodies» i filen.`,
    nn: ({ body, rule }) =>
      `Regelen «${rule}» nemner organet «${body}», som ikkje finst frå den dagen. Skriv det under «bodies» i fila.`,
    en: ({ body, rule }) =>
      `The rule “${rule}” names the body “${body}”, which does not exist from that day. Write it under “bodies” in the file.`,
  },
  "body-taken": {
    nb: ({ body }) =>
      `Id-en «${body}» er brukt av et organ i et annet samarbeid eller på en senere dag. Velg en annen.`,
    nn: ({ body }) =>
      `Id-en «${body}» er brukt av eit organ i eit anna samarbeid eller på ein seinare dag. Vel ein annan.`,
    en: ({ body }) => `The id “${body}” is used by a body of another cooperation or on a later day. Choose another.`,
  },
  "statutes-overlap": {
    nb: ({ title, since }) => `«${title}» gjelder fra ${since}, som er samme dag eller senere. Velg en dag etter det.`,
    nn: ({ title, since }) => `«${title}» gjeld frå ${since}, som er same dag eller seinare. Vel ein dag etter det.`,
    en: ({ title, since }) => `“${title}” hold from ${since}, the same day or later. Choose a day after that.`,
  },
  "clause-twice": {
    nb: ({ clause }) => `Punktet «${clause}» står to ganger.`,
    nn: ({ clause }) => `Punktet «${clause}» står to gonger.`,
    en: ({ clause }) => `The clause “${clause}” stands twice.`,
  },
  "rule-twice": {
    nb: ({ rule }) => `Regelen «${rule}» står to ganger.`,
    nn: ({ rule }) => `Regelen «${rule}» står to gonger.`,
    en: ({ rule }) => `The rule “${rule}” stands twice.`,
  },
  "rule-at-fault": {
    nb: ({ path, detail }) => `Regelen kan ikke brukes: ${path} – ${detail}.`,
    nn: ({ path, detail }) => `Regelen kan ikkje brukast: ${path} – ${detail}.`,
    en: ({ path, detail }) => `The rule cannot be used: ${path} – ${detail}.`,
  },
};
