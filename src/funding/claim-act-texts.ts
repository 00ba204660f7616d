import { cooperationRefusalTexts } from "#cooperation/texts.ts";
import { findRefusalTexts } from "#parties/texts.ts";
import type { TextOf } from "#platform/language.ts";
import type { ClaimRefusal } from "./contract/claims.ts";

type Params = { [name: string]: string | number };

export const claimActTexts: { [code in ClaimRefusal]: TextOf<[Params]> } = {
  ...findRefusalTexts,
  ...cooperationRefusalTexts,
  "run-unknown": {
    nb: ({ run }) => `Samarbeidet har ingen termin som heter «${run}».`,
    nn: ({ run }) => `Samarbeidet har ingen termin som heiter «${run}».`,
    en: ({ run }) => `The cooperation has no instalment called “${run}”.`,
  },
  "issuer-missing": {
    nb: ({ name }) =>
      `Det er ikke registrert hvem som sender krav for ${name}. Registrer avsenderen først. Ingenting er sendt.`,
    nn: ({ name }) =>
      `Det er ikkje registrert kven som sender krav for ${name}. Registrer avsendaren først. Ingenting er sendt.`,
    en: ({ name }) => `Who sends claims for ${name} is not registered. Register the sender first. Nothing was sent.`,
  },
  "recipients-lacking": {
    nb: ({ lacking }) => `Noe mangler før kravene kan sendes. ${lacking}. Registrer det; ingenting er sendt.`,
    nn: ({ lacking }) => `Noko manglar før krava kan sendast. ${lacking}. Registrer det; ingenting er sendt.`,
    en: ({ lacking }) =>
      `Something is lacking before the claims can be sent. ${lacking}. Register it; nothing was sent.`,
  },
  "nothing-to-claim": {
    nb: ({ run }) => `Alle som skal betale noe av «${run}», har allerede fått krav.`,
    nn: ({ run }) => `Alle som skal betale noko av «${run}», har alt fått krav.`,
    en: ({ run }) => `All who pay something of “${run}” have their claims already.`,
  },
  "before-run": {
    nb: ({ day, run }) =>
      `${day} er før ${run}, dagen for terminen eller for det siste kravet. Krav nummereres i den rekkefølgen de sendes.`,
    nn: ({ day, run }) =>
      `${day} er før ${run}, dagen for terminen eller for det siste kravet. Krav blir nummererte i den rekkjefølgja dei blir sende.`,
    en: ({ day, run }) =>
      `${day} is before ${run}, the day of the instalment or of the last claim. Claims are numbered in the order they are sent.`,
  },
  "claim-unknown": {
    nb: ({ number }) => `Det finnes ikke noe krav nr. ${number}.`,
    nn: ({ number }) => `Det finst ikkje noko krav nr. ${number}.`,
    en: ({ number }) => `There is no claim no. ${number}.`,
  },
  "is-credit-note": {
    nb: ({ number }) => `Nr. ${number} er en kreditnota.`,
    nn: ({ number }) => `Nr. ${number} er ein kreditnota.`,
    en: ({ number }) => `No. ${number} is a credit note.`,
  },
  "credited-already": {
    nb: ({ number, by }) => `Krav nr. ${number} er allerede tatt tilbake, med kreditnota nr. ${by}.`,
    nn: ({ number, by }) => `Krav nr. ${number} er alt teke tilbake, med kreditnota nr. ${by}.`,
    en: ({ number, by }) => `Claim no. ${number} has been taken back already, by credit note no. ${by}.`,
  },
  "before-issue": {
    nb: ({ number, issued }) => `Dagen er før nr. ${number} ble sendt (${issued}).`,
    nn: ({ number, issued }) => `Dagen er før nr. ${number} vart sendt (${issued}).`,
    en: ({ number, issued }) => `The day is before no. ${number} was sent (${issued}).`,
  },
  "number-invalid": {
    nb: ({ number }) =>
      `«${number}» er ikke et organisasjonsnummer: det har ni siffer, og det siste er et kontrollsiffer.`,
    nn: ({ number }) =>
      `«${number}» er ikkje eit organisasjonsnummer: det har ni siffer, og det siste er eit kontrollsiffer.`,
    en: ({ number }) =>
      `“${number}” is no organisation number: it has nine digits, the last of which is a check digit.`,
  },
  "account-invalid": {
    nb: ({ account }) =>
      `«${account}» er ikke et norsk kontonummer: det har elleve siffer, og det siste er et kontrollsiffer.`,
    nn: ({ account }) =>
      `«${account}» er ikkje eit norsk kontonummer: det har elleve siffer, og det siste er eit kontrollsiffer.`,
    en: ({ account }) =>
      `“${account}” is no Norwegian account number: it has eleven digits, the last of which is a check digit.`,
  },
  "amount-invalid": {
    nb: ({ amount }) => `«${amount}» er ikke et beløp i kroner. Skriv for eksempel 12345,60.`,
    nn: ({ amount }) => `«${amount}» er ikkje eit beløp i kroner. Skriv til dømes 12345,60.`,
    en: ({ amount }) => `“${amount}” is no amount in kroner. Write for example 12345.60.`,
  },
  "reference-used": {
    nb: ({ reference, number, day }) => `Betalingen «${reference}» er allerede ført, på krav nr. ${number} ${day}.`,
    nn: ({ reference, number, day }) => `Betalinga «${reference}» er alt ført, på krav nr. ${number} ${day}.`,
    en: ({ reference, number, day }) => `The payment “${reference}” is entered already, on claim no. ${number} ${day}.`,
  },
  "rows-at-fault": {
    nb: ({ rows }) => `${rows} av linjene kan ikke leses. Rett dem, eller velg å hoppe over dem. Ingenting er ført.`,
    nn: ({ rows }) => `${rows} av linjene kan ikkje lesast. Rett dei, eller vel å hoppe over dei. Ingenting er ført.`,
    en: ({ rows }) => `${rows} of the lines cannot be read. Correct them, or choose to skip them. Nothing was entered.`,
  },
  "no-rows": {
    nb: () => "Filen har ingen betaling som kan føres. Første linje må være number;day;amount;reference.",
    nn: () => "Fila har inga betaling som kan førast. Første linje må vere number;day;amount;reference.",
    en: () => "The file has no payment that can be entered. The first line must be number;day;amount;reference.",
  },
  "kid-too-short": {
    nb: ({ digits }) => `${digits} siffer er for få til en KID for det neste kravet. Velg 0, eller minst 4.`,
    nn: ({ digits }) => `${digits} siffer er for få til ein KID for det neste kravet. Vel 0, eller minst 4.`,
    en: ({ digits }) => `${digits} digits are too few for a KID of the next claim. Choose 0, or at least 4.`,
  },
};
