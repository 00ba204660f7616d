import type { PartyRef } from "#parties/contract.ts";
import { shortName } from "#parties/rules/short-name.ts";
import { formatDay } from "#platform/format.ts";
import type { Language, Text, TextOf } from "#platform/language.ts";
import type { ClaimWording } from "./contract/claims.ts";
import type { ClaimStatus } from "./rules/claim-status.ts";
import type { PaymentProblem } from "./rules/payment-rows.ts";
import type { ClaimLack } from "./rules/plan-claims.ts";

/** What claims say and what is said of them. */

/** As a municipality or county stands in Enhetsregisteret: a claim is on the legal person, in Norwegian. */
export function legalName(party: PartyRef): string {
  if (party.kind === "municipality") return `${shortName(party)} kommune`;
  return party.kind === "county" ? `${shortName(party)} fylkeskommune` : party.name;
}

const lacks: { [lack in ClaimLack]: Text } = {
  "organisation-number": { nb: "organisasjonsnummer", nn: "organisasjonsnummer", en: "organisation number" },
  "buyer-reference": { nb: "referanse («Deres ref.»)", nn: "referanse («Dykkar ref.»)", en: "buyer reference" },
};
export function lackText(lack: ClaimLack, language: Language): string {
  return lacks[lack][language];
}

const title: TextOf<[cooperation: string, year: string, instalment: string]> = {
  nb: (cooperation, year, instalment) => `Bidrag til ${cooperation} ${year}, termin ${instalment}`,
  nn: (cooperation, year, instalment) => `Bidrag til ${cooperation} ${year}, termin ${instalment}`,
  en: (cooperation, year, instalment) => `Contribution to ${cooperation} ${year}, instalment ${instalment}`,
};
const line: TextOf<[day: string]> = {
  nb: (day) => `Fordelt etter nøkkelen som gjaldt ${day}. Beviset for beløpet ligger hos samarbeidet.`,
  nn: (day) => `Fordelt etter nøkkelen som galdt ${day}. Provet for beløpet ligg hos samarbeidet.`,
  en: (day) => `Shared out by the key in force on ${day}. The proof of the amount is with the cooperation.`,
};
const outsideVat: Text = {
  nb: "Bidrag er ikke betaling for en tjeneste og er utenfor merverdiavgift.",
  nn: "Bidrag er ikkje betaling for ei teneste og er utanfor meirverdiavgift.",
  en: "Contributions are no payment for a service and are outside VAT.",
};
const taken: TextOf<[number: string, reason: string]> = {
  nb: (number, reason) => `Tar tilbake krav nr. ${number}: ${reason}`,
  nn: (number, reason) => `Tek tilbake krav nr. ${number}: ${reason}`,
  en: (number, reason) => `Takes back claim no. ${number}: ${reason}`,
};

export function claimWording(
  run: { cooperation: string; year: number; instalment: number; title: string; day: string },
  language: Language,
): ClaimWording {
  return {
    language,
    title: title[language](run.cooperation, String(run.year), String(run.instalment)),
    line: line[language](formatDay(run.day, language)),
    note: run.title,
    outsideVat: outsideVat[language],
  };
}

export function creditWording(
  { number, wording }: { number: number; wording: ClaimWording },
  reason: string,
): ClaimWording {
  return { ...wording, note: taken[wording.language](String(number), reason) };
}

export const statusTexts: { [state in ClaimStatus["state"]]: Text } = {
  issued: { nb: "sendt", nn: "sendt", en: "issued" },
  due: { nb: "forfaller snart", nn: "forfell snart", en: "due soon" },
  overdue: { nb: "forfalt", nn: "forfalle", en: "overdue" },
  paid: { nb: "betalt", nn: "betalt", en: "paid" },
  overpaid: { nb: "betalt for mye", nn: "betalt for mykje", en: "overpaid" },
  credited: { nb: "tatt tilbake", nn: "teke tilbake", en: "taken back" },
};

const problems: { [code in PaymentProblem["code"]]: TextOf<[value: string]> } = {
  "column-missing": {
    nb: (value) => `kolonnen «${value}» mangler i første linje`,
    nn: (value) => `kolonnen «${value}» manglar i første linje`,
    en: (value) => `the column “${value}” is missing in the first line`,
  },
  "number-unknown": {
    nb: (value) => `det finnes ikke noe krav med nummer eller KID «${value}»`,
    nn: (value) => `det finst ikkje noko krav med nummer eller KID «${value}»`,
    en: (value) => `there is no claim with the number or KID “${value}”`,
  },
  "number-is-credit-note": {
    nb: (value) => `nr. ${value} er en kreditnota; oppgi kravet som ble betalt`,
    nn: (value) => `nr. ${value} er ein kreditnota; oppgje kravet som vart betalt`,
    en: (value) => `no. ${value} is a credit note; give the claim that was paid`,
  },
  "no-number": {
    nb: (value) => `«${value}» er ikke et nummer`,
    nn: (value) => `«${value}» er ikkje eit nummer`,
    en: (value) => `“${value}” is no number`,
  },
  "no-day": {
    nb: (value) => `«${value}» er ikke en dag; skriv 2020-03-31 eller 31.03.2020`,
    nn: (value) => `«${value}» er ikkje ein dag; skriv 2020-03-31 eller 31.03.2020`,
    en: (value) => `“${value}” is no day; write 2020-03-31 or 31.03.2020`,
  },
  "before-issue": {
    nb: (value) => `${value} er før kravet ble sendt`,
    nn: (value) => `${value} er før kravet vart sendt`,
    en: (value) => `${value} is before the claim was sent`,
  },
  "no-amount": {
    nb: (value) => `«${value}» er ikke et beløp i kroner; skriv 12345,60`,
    nn: (value) => `«${value}» er ikkje eit beløp i kroner; skriv 12345,60`,
    en: (value) => `“${value}” is no amount in kroner; write 12345.60`,
  },
  "reference-missing": {
    nb: () => "bankens referanse mangler",
    nn: () => "referansen til banken manglar",
    en: () => "the bank's reference is missing",
  },
  "reference-twice": {
    nb: (value) => `referansen «${value}» står to ganger i filen`,
    nn: (value) => `referansen «${value}» står to gonger i fila`,
    en: (value) => `the reference “${value}” stands twice in the file`,
  },
};
const atLine: TextOf<[line: string, what: string]> = {
  nb: (number, what) => `Linje ${number}: ${what}.`,
  nn: (number, what) => `Linje ${number}: ${what}.`,
  en: (number, what) => `Line ${number}: ${what}.`,
};
export function paymentProblemText({ line: number, code, value }: PaymentProblem, language: Language): string {
  return atLine[language](String(number), problems[code][language](value));
}
