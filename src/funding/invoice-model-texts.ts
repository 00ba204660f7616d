import type { Text } from "#platform/language.ts";

/** What the rules on content found (BR-1 to BR-63), by their official ids. */
export const invoiceModelTexts: { readonly [id: string]: Text } = {
  "BR-01": {
    nb: "Spesifikasjonen som dokumentet følger, mangler.",
    nn: "Spesifikasjonen som dokumentet følgjer, manglar.",
    en: "The specification that the document follows is missing.",
  },
  "BR-02": { nb: "Fakturanummeret mangler.", nn: "Fakturanummeret manglar.", en: "The invoice number is missing." },
  "BR-03": { nb: "Fakturadatoen mangler.", nn: "Fakturadatoen manglar.", en: "The issue date is missing." },
  "BR-04": { nb: "Dokumenttypen mangler.", nn: "Dokumenttypen manglar.", en: "The document type is missing." },
  "BR-05": { nb: "Valutaen mangler.", nn: "Valutaen manglar.", en: "The currency is missing." },
  "BR-06": {
    nb: "Navnet på avsenderen mangler.",
    nn: "Namnet på avsendaren manglar.",
    en: "The seller's name is missing.",
  },
  "BR-07": {
    nb: "Navnet på mottakeren mangler.",
    nn: "Namnet på mottakaren manglar.",
    en: "The buyer's name is missing.",
  },
  "BR-08": {
    nb: "Adressen til avsenderen mangler.",
    nn: "Adressa til avsendaren manglar.",
    en: "The seller's address is missing.",
  },
  "BR-09": {
    nb: "Landet i avsenderens adresse mangler.",
    nn: "Landet i adressa til avsendaren manglar.",
    en: "The country of the seller's address is missing.",
  },
  "BR-10": {
    nb: "Adressen til mottakeren mangler.",
    nn: "Adressa til mottakaren manglar.",
    en: "The buyer's address is missing.",
  },
  "BR-11": {
    nb: "Landet i mottakerens adresse mangler.",
    nn: "Landet i adressa til mottakaren manglar.",
    en: "The country of the buyer's address is missing.",
  },
  "BR-12": {
    nb: "Summen av linjene mangler.",
    nn: "Summen av linjene manglar.",
    en: "The sum of the lines is missing.",
  },
  "BR-13": {
    nb: "Totalen uten merverdiavgift mangler.",
    nn: "Totalen utan meirverdiavgift manglar.",
    en: "The total without VAT is missing.",
  },
  "BR-14": {
    nb: "Totalen med merverdiavgift mangler.",
    nn: "Totalen med meirverdiavgift manglar.",
    en: "The total with VAT is missing.",
  },
  "BR-15": { nb: "Beløpet å betale mangler.", nn: "Beløpet å betale manglar.", en: "The amount to pay is missing." },
  "BR-16": { nb: "Dokumentet har ingen linjer.", nn: "Dokumentet har ingen linjer.", en: "The document has no lines." },
  "BR-21": { nb: "En linje mangler nummer.", nn: "Ei linje manglar nummer.", en: "A line has no number." },
  "BR-22": { nb: "En linje mangler antall.", nn: "Ei linje manglar tal på einingar.", en: "A line has no quantity." },
  "BR-23": { nb: "En linje mangler enhet.", nn: "Ei linje manglar eining.", en: "A line has no unit." },
  "BR-24": { nb: "En linje mangler beløp.", nn: "Ei linje manglar beløp.", en: "A line has no amount." },
  "BR-25": {
    nb: "En linje sier ikke hva den gjelder.",
    nn: "Ei linje seier ikkje kva ho gjeld.",
    en: "A line does not say what it is for.",
  },
  "BR-26": { nb: "En linje mangler pris.", nn: "Ei linje manglar pris.", en: "A line has no price." },
  "BR-27": { nb: "En pris er under null.", nn: "Ein pris er under null.", en: "A price is below zero." },
  "BR-29": {
    nb: "Perioden slutter før den begynner.",
    nn: "Perioden sluttar før han byrjar.",
    en: "The period ends before it begins.",
  },
  "BR-30": {
    nb: "Perioden på en linje slutter før den begynner.",
    nn: "Perioden på ei linje sluttar før han byrjar.",
    en: "The period of a line ends before it begins.",
  },
  "BR-45": {
    nb: "En avgiftsgruppe mangler grunnlag.",
    nn: "Ei avgiftsgruppe manglar grunnlag.",
    en: "A VAT group has no taxable amount.",
  },
  "BR-46": {
    nb: "En avgiftsgruppe mangler avgift.",
    nn: "Ei avgiftsgruppe manglar avgift.",
    en: "A VAT group has no tax amount.",
  },
  "BR-47": {
    nb: "En avgiftsgruppe mangler kategori.",
    nn: "Ei avgiftsgruppe manglar kategori.",
    en: "A VAT group has no category.",
  },
  "BR-48": {
    nb: "En avgiftsgruppe mangler sats.",
    nn: "Ei avgiftsgruppe manglar sats.",
    en: "A VAT group has no rate.",
  },
  "BR-49": { nb: "Betalingsmåten mangler.", nn: "Betalingsmåten manglar.", en: "The means of payment is missing." },
  "BR-50": { nb: "Kontonummeret er tomt.", nn: "Kontonummeret er tomt.", en: "The account is empty." },
  "BR-55": {
    nb: "Viser til en tidligere faktura uten å si hvilken.",
    nn: "Viser til ein tidlegare faktura utan å seie kva for ein.",
    en: "Refers to an earlier invoice without saying which.",
  },
  "BR-61": {
    nb: "Det skal betales til konto, men kontonummeret mangler.",
    nn: "Det skal betalast til konto, men kontonummeret manglar.",
    en: "Payment is to an account, but the account is missing.",
  },
  "BR-62": {
    nb: "Avsenderens elektroniske adresse mangler type.",
    nn: "Den elektroniske adressa til avsendaren manglar type.",
    en: "The seller's electronic address has no scheme.",
  },
  "BR-63": {
    nb: "Mottakerens elektroniske adresse mangler type.",
    nn: "Den elektroniske adressa til mottakaren manglar type.",
    en: "The buyer's electronic address has no scheme.",
  },
};
