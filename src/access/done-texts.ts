import type { Language, Text, TextOf } from "#platform/language.ts";
import { actNames, type ActName } from "./vocabulary.ts";

/** Each act as something that has been done, for an entry of the journal and the notice after an act. */
export const doneTexts: { [act in ActName]: Text } = {
  "open-matter": { nb: "Saken er åpnet", nn: "Saka er opna", en: "The matter was opened" },
  "edit-matter-text": {
    nb: "Teksten har fått en ny versjon",
    nn: "Teksten har fått ein ny versjon",
    en: "The text has a new version",
  },
  "send-out": { nb: "Saken er sendt ut", nn: "Saka er send ut", en: "The matter was sent out" },
  replan: { nb: "Fristen er flyttet", nn: "Fristen er flytta", en: "The deadline was moved" },
  "register-agenda": {
    nb: "Saken er satt på en saksliste",
    nn: "Saka er sett på ei saksliste",
    en: "The matter was put on an agenda",
  },
  "register-step": { nb: "Steget er registrert", nn: "Steget er registrert", en: "The step was registered" },
  "register-resolution": {
    nb: "Vedtaket er registrert",
    nn: "Vedtaket er registrert",
    en: "The resolution was registered",
  },
  "register-withdrawal": {
    nb: "Uttreden er registrert",
    nn: "Uttreding er registrert",
    en: "The withdrawal was registered",
  },
  "hold-adoption": {
    nb: "Samarbeidets behandling er registrert",
    nn: "Behandlinga i samarbeidet er registrert",
    en: "The cooperation's meeting was registered",
  },
  "add-party-to-matter": {
    nb: "Parten er tatt inn i saken",
    nn: "Parten er teken inn i saka",
    en: "The party was brought into the matter",
  },
  "found-cooperation": {
    nb: "Samarbeidet er stiftet",
    nn: "Samarbeidet er skipa",
    en: "The cooperation was founded",
  },
  "end-cooperation": { nb: "Samarbeidet er avsluttet", nn: "Samarbeidet er avslutta", en: "The cooperation was ended" },
  "change-membership": { nb: "Medlemskapet er endret", nn: "Medlemskapen er endra", en: "The membership was changed" },
  "decide-continuation": {
    nb: "Avgjort hva som skjer med medlemskapet",
    nn: "Avgjort kva som skjer med medlemskapen",
    en: "Decided what becomes of the membership",
  },
  "set-membership-shares": {
    nb: "Andelene er registrert",
    nn: "Delane er registrerte",
    en: "The shares were registered",
  },
  "save-deck-template": { nb: "Malen er lagret", nn: "Malen er lagra", en: "The template has been saved" },
  "remove-deck-template": { nb: "Malen er fjernet", nn: "Malen er fjerna", en: "The template has been removed" },
  "adopt-statutes": {
    nb: "Vedtektene er registrert",
    nn: "Vedtektene er registrerte",
    en: "The statutes were registered",
  },
  "keep-travel-survey": {
    nb: "Tallene fra reiseundersøkelsen er tatt vare på",
    nn: "Tala frå reiseundersøkinga er tekne vare på",
    en: "The figures of the travel survey are kept",
  },
  "keep-industry-figures": {
    nb: "Tallene for næring er tatt vare på",
    nn: "Tala for næring er tekne vare på",
    en: "The figures on industry are kept",
  },
  "keep-population-changes": {
    nb: "Tallene for fødte, døde og flyttinger er tatt vare på",
    nn: "Tala for fødde, døde og flyttingar er tekne vare på",
    en: "The figures on births, deaths and moves are kept",
  },
  "add-guideline": {
    nb: "Retningslinjen er lagt inn",
    nn: "Retningslinja er lagd inn",
    en: "The guideline was added",
  },
  "edit-guideline": { nb: "Retningslinjen er endret", nn: "Retningslinja er endra", en: "The guideline was edited" },
  "register-municipal-plan": {
    nb: "Kommuneplanen er registrert",
    nn: "Kommuneplanen er registrert i systemet",
    en: "The municipal plan was registered",
  },
  "answer-guideline": { nb: "Svaret er registrert", nn: "Svaret er ført", en: "The answer was registered" },
  "give-deviation-notice": {
    nb: "Varselet om avvik er registrert",
    nn: "Varselet om avvik er ført",
    en: "The notice of a deviation was registered",
  },
  "measure-guideline": { nb: "Målingen er lagret", nn: "Målinga er lagra", en: "The measurement was saved" },
  "open-plan": { nb: "Planen er opprettet", nn: "Planen er oppretta", en: "The plan was opened" },
  "keep-programme-area": {
    nb: "Programområdet er ført inn",
    nn: "Programområdet er ført inn",
    en: "The programme area was entered",
  },
  "keep-plan-statement": {
    nb: "Det planen vil, er ført inn",
    nn: "Det planen vil, er ført inn",
    en: "What the plan wants was entered",
  },
  "keep-indicator": { nb: "Indikatoren er ført inn", nn: "Indikatoren er ført inn", en: "The indicator was entered" },
  "record-indicator-value": {
    nb: "Målingen er ført inn",
    nn: "Målinga er ført inn",
    en: "The measurement was entered",
  },
  "record-plan-version": {
    nb: "Utgaven av planen er ført inn",
    nn: "Utgåva av planen er ført inn",
    en: "The version of the plan was entered",
  },
  "place-project": {
    nb: "Hvilke planer prosjektet står i, er endret",
    nn: "Kva planar prosjektet står i, er endra",
    en: "Which plans the project stands in was changed",
  },
  "open-project": { nb: "Prosjektet er opprettet", nn: "Prosjektet er oppretta", en: "The project was opened" },
  "keep-project-party": {
    nb: "Hvem som er med, er ført",
    nn: "Kven som er med, er ført",
    en: "Who takes part was entered",
  },
  "add-milestone": { nb: "Milepælen er ført inn", nn: "Milepælen er ført inn", en: "The milestone was entered" },
  "replan-milestone": {
    nb: "Fristen for milepælen er flyttet",
    nn: "Fristen for milepælen er flytta",
    en: "The milestone's date was moved",
  },
  "finish-milestone": { nb: "Milepælen er nådd", nn: "Milepælen er nådd", en: "The milestone is reached" },
  "hand-over": { nb: "Leveransen er ført", nn: "Leveransen er ført", en: "What was handed over is entered" },
  "report-status": {
    nb: "Statusrapporten er lagret",
    nn: "Statusrapporten er lagra",
    en: "The status report is saved",
  },
  "keep-process-template": {
    nb: "Malen har fått en ny utgave",
    nn: "Malen har fått ei ny utgåve",
    en: "The template has a new version",
  },
  "set-claim-issuer": {
    nb: "Avsenderen av krav er registrert",
    nn: "Avsendaren av krav er registrert",
    en: "The sender of claims was registered",
  },
  "set-claim-recipient": {
    nb: "Mottakeren av krav er registrert",
    nn: "Mottakaren av krav er registrert",
    en: "The recipient of claims was registered",
  },
  "issue-claims": { nb: "Kravene er sendt", nn: "Krava er sende", en: "The claims were issued" },
  "credit-claim": { nb: "Kravet er tatt tilbake", nn: "Kravet er teke tilbake", en: "The claim was taken back" },
  "register-payment": {
    nb: "Innbetalingen er registrert",
    nn: "Innbetalinga er registrert",
    en: "The payment was registered",
  },
  "import-register": { nb: "Registeret er importert", nn: "Registeret er importert", en: "The register was imported" },
  "set-funding-key": { nb: "Nøkkelen er satt", nn: "Nøkkelen er sett", en: "The key was set" },
  "set-budget-frame": { nb: "Rammen er satt", nn: "Ramma er sett", en: "The frame was set" },
  "adopt-budget": { nb: "Budsjettet er registrert", nn: "Budsjettet er registrert", en: "The budget was registered" },
  "run-contributions": { nb: "Terminen er fordelt", nn: "Terminen er fordelt", en: "The instalment was shared out" },
  "import-actuals": { nb: "Regnskapet er lest inn", nn: "Rekneskapen er lesen inn", en: "The accounts were read in" },
  "record-deficit": {
    nb: "Merforbruket er registrert",
    nn: "Meirforbruket er registrert",
    en: "The overspend was registered",
  },
  "cover-deficit": { nb: "Dekningen er registrert", nn: "Dekninga er registrert", en: "The cover was registered" },
  "undo-entry": { nb: "En føring er angret", nn: "Ei føring er angra", en: "An entry was undone" },
  "undo-own-entry": { nb: "En føring er angret", nn: "Ei føring er angra", en: "An entry was undone" },
  "grant-role": { nb: "Rollen er gitt", nn: "Rolla er gitt", en: "The role was given" },
  "revoke-role": { nb: "Rollen er tatt tilbake", nn: "Rolla er teken tilbake", en: "The role was taken back" },
  "create-api-token": { nb: "Nøkkelen er laget", nn: "Nøkkelen er laga", en: "The token was made" },
  "revoke-api-token": {
    nb: "Nøkkelen er trukket tilbake",
    nn: "Nøkkelen er trekt tilbake",
    en: "The token was revoked",
  },
  "end-sessions": { nb: "Innlogging avsluttet", nn: "Innlogging avslutta", en: "Signed out" },
  "erase-user": {
    nb: "Opplysningene om en person er slettet",
    nn: "Opplysningane om ein person er sletta",
    en: "A person's details were erased",
  },
  "read-journal": { nb: "Journalen er lest", nn: "Journalen er lesen", en: "The journal was read" },
  backup: { nb: "Sikkerhetskopi tatt", nn: "Tryggingskopi teken", en: "A backup was made" },
};

const undone: Text = doneTexts["undo-entry"];

/** What an entry of the journal did, by its `context.verb`; a word of its own where the act has no text (the demonstration's own). */
export function doneText(act: string): Text {
  const verb = act.slice(act.indexOf(".") + 1);
  if (act === "journal.undo") return undone;
  return isAct(verb) ? doneTexts[verb] : { nb: act, nn: act, en: act };
}

const takenBack: TextOf<[what: string]> = {
  nb: (what) => `Angret: ${what}`,
  nn: (what) => `Angra: ${what}`,
  en: (what) => `Undone: ${what}`,
};

/** The same for the notice after an act: what was undone is told too. */
export function doneNotice({ act, undoes }: { act: string; undoes: string | null }, language: Language): string {
  const what = doneText(undoes ?? act)[language];
  return undoes === null ? what : takenBack[language](uncapitalised(what));
}

function uncapitalised(text: string): string {
  return text.slice(0, 1).toLowerCase() + text.slice(1);
}

function isAct(word: string): word is ActName {
  return actNames.some((one) => one === word);
}
