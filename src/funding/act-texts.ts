import { findRefusalTexts } from "#parties/texts.ts";
import { cooperationRefusalTexts } from "#cooperation/texts.ts";
import type { TextOf } from "#platform/language.ts";
import type { FundingActRefusal } from "./act-contract.ts";
import { deficitFaultTexts } from "./deficit-texts.ts";
import { keyFaultTexts } from "./key-fault-texts.ts";

type Params = { [name: string]: string | number };

/** Why an act on money was refused: what is wrong, and what to do. */
export const fundingActTexts: { [code in FundingActRefusal]: TextOf<[Params]> } = {
  ...cooperationRefusalTexts,
  ...findRefusalTexts,
  ...keyFaultTexts,
  ...deficitFaultTexts,
  "project-unknown": {
    nb: ({ project }) => `Det finnes ikke noe prosjekt «${project}».`,
    nn: ({ project }) => `Det finst ikkje noko prosjekt «${project}».`,
    en: ({ project }) => `There is no project “${project}”.`,
  },
  "area-unknown": {
    nb: ({ area, line }) => `Linje ${line}: planen har ikke noe programområde «${area}».`,
    nn: ({ area, line }) => `Linje ${line}: planen har ikkje noko programområde «${area}».`,
    en: ({ area, line }) => `Line ${line}: the plan has no programme area “${area}”.`,
  },
  "key-overlaps": {
    nb: ({ title, since }) => `«${title}» gjelder fra ${since}, som er samme dag eller senere. Velg en dag etter det.`,
    nn: ({ title, since }) => `«${title}» gjeld frå ${since}, som er same dag eller seinare. Vel ein dag etter det.`,
    en: ({ title, since }) => `“${title}” holds from ${since}, the same day or later. Choose a day after that.`,
  },
  "no-key": {
    nb: ({ day }) => `Det er ikke satt noen nøkkel som gjelder ${day}. Sett den først.`,
    nn: ({ day }) => `Det er ikkje sett nokon nøkkel som gjeld ${day}. Set han først.`,
    en: ({ day }) => `No key has been set that holds on ${day}. Set it first.`,
  },
  "run-exists": {
    nb: ({ year, instalment }) => `Termin ${instalment} av ${year} er alt fordelt. Angre den først hvis den er feil.`,
    nn: ({ year, instalment }) => `Termin ${instalment} av ${year} er alt fordelt. Angre han først om han er feil.`,
    en: ({ year, instalment }) =>
      `Instalment ${instalment} of ${year} is shared out already. Undo it first if it is wrong.`,
  },
  "budget-same-day": {
    nb: ({ year, day }) => `Det finnes alt et budsjett for ${year} fra ${day}. Velg en annen dag.`,
    nn: ({ year, day }) => `Det finst alt eit budsjett for ${year} frå ${day}. Vel ein annan dag.`,
    en: ({ year, day }) => `There is a budget for ${year} of ${day} already. Choose another day.`,
  },
  "adopted-already": {
    nb: ({ year }) => `Budsjettet for ${year} er alt vedtatt. Registrer endringen som et regulert budsjett.`,
    nn: ({ year }) => `Budsjettet for ${year} er alt vedteke. Registrer endringa som eit regulert budsjett.`,
    en: ({ year }) => `The budget for ${year} has been adopted. Register the change as a revised budget.`,
  },
  "lines-at-fault": {
    nb: ({ lines }) => `Linjer med feil: ${lines}. Ingenting er lagret. Rett dem, eller les inn resten uten dem.`,
    nn: ({ lines }) => `Linjer med feil: ${lines}. Ingenting er lagra. Rett dei, eller les inn resten utan dei.`,
    en: ({ lines }) => `Lines with a fault: ${lines}. Nothing was saved. Mend them, or read in the rest without them.`,
  },
  "nothing-to-import": {
    nb: () => "Fila har ingen linjer som kan leses inn.",
    nn: () => "Fila har ingen linjer som kan lesast inn.",
    en: () => "The file has no lines that can be read in.",
  },
  "imported-already": {
    nb: ({ day }) => `Den samme fila ble lest inn ${day}. Ingenting er lagret.`,
    nn: ({ day }) => `Den same fila vart lesen inn ${day}. Ingenting er lagra.`,
    en: ({ day }) => `The same file was read in on ${day}. Nothing was saved.`,
  },
  "not-text": {
    nb: () => "Fila er ikke tekst. Lagre regnskapet som CSV, eller bruk KOSTRA-fila.",
    nn: () => "Fila er ikkje tekst. Lagre rekneskapen som CSV, eller bruk KOSTRA-fila.",
    en: () => "The file is no text. Save the accounts as CSV, or use the KOSTRA file.",
  },
  "deficit-exists": {
    nb: ({ year }) => `Merforbruket i ${year} er alt registrert. Angre det først hvis det er feil.`,
    nn: ({ year }) => `Meirforbruket i ${year} er alt registrert. Angre det først om det er feil.`,
    en: ({ year }) => `The overspend of ${year} is registered already. Undo it first if it is wrong.`,
  },
  "no-deficit": {
    nb: ({ year }) => `Det er ikke registrert noe merforbruk i ${year}.`,
    nn: ({ year }) => `Det er ikkje registrert noko meirforbruk i ${year}.`,
    en: ({ year }) => `No overspend of ${year} is registered.`,
  },
  "cover-exists": {
    nb: ({ year }) => `Det er alt registrert dekning fra denne i ${year}. Angre den først hvis den er feil.`,
    nn: ({ year }) => `Det er alt registrert dekning frå denne i ${year}. Angre henne først om ho er feil.`,
    en: ({ year }) => `A cover by this one in ${year} is registered already. Undo it first if it is wrong.`,
  },
};
