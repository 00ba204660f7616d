import type { Text } from "#platform/language.ts";

/** What the rules on codes, of Peppol and for Norwegian suppliers found, by their official ids. */
export const invoiceProfileTexts: { readonly [id: string]: Text } = {
  "BR-CL-01": {
    nb: "Dokumenttypen er ukjent.",
    nn: "Dokumenttypen er ukjend.",
    en: "The document type is not in its list.",
  },
  "BR-CL-03": {
    nb: "Et beløp har en valuta som ikke brukes på krav.",
    nn: "Eit beløp har ein valuta som ikkje blir brukt på krav.",
    en: "An amount has a currency that claims do not use.",
  },
  "BR-CL-04": {
    nb: "Valutaen er en som ikke brukes på krav.",
    nn: "Valutaen er ein som ikkje blir brukt på krav.",
    en: "The currency is one that claims do not use.",
  },
  "BR-CL-08": {
    nb: "Merknaden har tegn mellom # og # som ikke er en kjent kode.",
    nn: "Merknaden har teikn mellom # og # som ikkje er ein kjend kode.",
    en: "The note has characters between # and # that are no known code.",
  },
  "BR-CL-14": { nb: "En landkode er ukjent.", nn: "Ein landkode er ukjend.", en: "A country code is not in its list." },
  "BR-CL-16": {
    nb: "Betalingsmåten er ukjent.",
    nn: "Betalingsmåten er ukjend.",
    en: "The means of payment is not in its list.",
  },
  "BR-CL-17": {
    nb: "En avgiftskategori er ukjent.",
    nn: "Ein avgiftskategori er ukjend.",
    en: "A VAT category is not in its list.",
  },
  "BR-CL-18": {
    nb: "Avgiftskategorien på en linje er ukjent.",
    nn: "Avgiftskategorien på ei linje er ukjend.",
    en: "The VAT category of a line is not in its list.",
  },
  "BR-CL-22": {
    nb: "Koden for avgiftsfritak er ukjent.",
    nn: "Koden for avgiftsfritak er ukjend.",
    en: "The exemption code is not in its list.",
  },
  "BR-CL-23": {
    nb: "Enheten på en linje er ukjent.",
    nn: "Eininga på ei linje er ukjend.",
    en: "The unit of a line is not in its list.",
  },
  "BR-CL-25": {
    nb: "Typen elektronisk adresse er ukjent.",
    nn: "Typen elektronisk adresse er ukjend.",
    en: "The kind of electronic address is not in its list.",
  },
  "PEPPOL-EN16931-R001": {
    nb: "Forretningsprosessen mangler.",
    nn: "Forretningsprosessen manglar.",
    en: "The business process is missing.",
  },
  "PEPPOL-EN16931-R002": {
    nb: "Dokumentet har mer enn én merknad.",
    nn: "Dokumentet har meir enn éin merknad.",
    en: "The document has more than one note.",
  },
  "PEPPOL-EN16931-R003": {
    nb: "Mottakerens referanse mangler.",
    nn: "Referansen til mottakaren manglar.",
    en: "The buyer's reference is missing.",
  },
  "PEPPOL-EN16931-R004": {
    nb: "Dokumentet følger ikke Peppol BIS Billing 3.0.",
    nn: "Dokumentet følgjer ikkje Peppol BIS Billing 3.0.",
    en: "The document does not follow Peppol BIS Billing 3.0.",
  },
  "PEPPOL-EN16931-R007": {
    nb: "Forretningsprosessen er skrevet feil.",
    nn: "Forretningsprosessen er skriven feil.",
    en: "The business process is not written as it must be.",
  },
  "PEPPOL-EN16931-R008": { nb: "Et element er tomt.", nn: "Eit element er tomt.", en: "An element is empty." },
  "PEPPOL-EN16931-R010": {
    nb: "Mottakerens elektroniske adresse mangler.",
    nn: "Den elektroniske adressa til mottakaren manglar.",
    en: "The buyer's electronic address is missing.",
  },
  "PEPPOL-EN16931-R020": {
    nb: "Avsenderens elektroniske adresse mangler.",
    nn: "Den elektroniske adressa til avsendaren manglar.",
    en: "The seller's electronic address is missing.",
  },
  "PEPPOL-EN16931-R061": {
    nb: "Betaling ved trekk må ha en fullmakt.",
    nn: "Betaling ved trekk må ha ei fullmakt.",
    en: "Payment by direct debit must have a mandate.",
  },
  "PEPPOL-EN16931-R051": {
    nb: "Et beløp har en annen valuta enn dokumentet.",
    nn: "Eit beløp har ein annan valuta enn dokumentet.",
    en: "An amount has another currency than the document.",
  },
  "PEPPOL-EN16931-R053": {
    nb: "Avgiften skal være gitt med grupper nøyaktig én gang.",
    nn: "Avgifta skal vere gjeven med grupper nøyaktig éin gong.",
    en: "The VAT with its groups must be given exactly once.",
  },
  "PEPPOL-EN16931-R054": {
    nb: "Avgiften uten grupper hører bare til avgift i en annen valuta.",
    nn: "Avgifta utan grupper høyrer berre til avgift i ein annan valuta.",
    en: "VAT without groups belongs only to VAT in another currency.",
  },
  "PEPPOL-EN16931-R110": {
    nb: "En linje begynner før perioden.",
    nn: "Ei linje byrjar før perioden.",
    en: "A line begins before the period.",
  },
  "PEPPOL-EN16931-R111": {
    nb: "En linje slutter etter perioden.",
    nn: "Ei linje sluttar etter perioden.",
    en: "A line ends after the period.",
  },
  "PEPPOL-EN16931-R120": {
    nb: "Linjebeløpet er ikke antall ganger pris.",
    nn: "Linjebeløpet er ikkje tal på einingar gonger pris.",
    en: "The line amount is not quantity times price.",
  },
  "PEPPOL-EN16931-R121": {
    nb: "Prisen må gjelde for et antall over null.",
    nn: "Prisen må gjelde for eit tal over null.",
    en: "The price must be for a quantity above zero.",
  },
  "PEPPOL-EN16931-R130": {
    nb: "Prisen gjelder en annen enhet enn antallet på linjen.",
    nn: "Prisen gjeld ei anna eining enn talet på linja.",
    en: "The price is for another unit than the quantity of the line.",
  },
  "PEPPOL-EN16931-P0100": {
    nb: "Fakturatypen hører ikke til prosessen.",
    nn: "Fakturatypen høyrer ikkje til prosessen.",
    en: "The invoice type does not belong to the process.",
  },
  "PEPPOL-EN16931-P0101": {
    nb: "Kreditnotatypen hører ikke til prosessen.",
    nn: "Kreditnotatypen høyrer ikkje til prosessen.",
    en: "The credit note type does not belong to the process.",
  },
  "PEPPOL-EN16931-P0105": {
    nb: "Fritakskoden hører til kategorien utenfor merverdiavgift.",
    nn: "Fritakskoden høyrer til kategorien utanfor meirverdiavgift.",
    en: "The exemption code belongs to the category outside VAT.",
  },
  "PEPPOL-EN16931-F001": {
    nb: "En dato er ikke skrevet ÅÅÅÅ-MM-DD.",
    nn: "Ein dato er ikkje skriven ÅÅÅÅ-MM-DD.",
    en: "A date is not written YYYY-MM-DD.",
  },
  "PEPPOL-COMMON-R041": {
    nb: "Et organisasjonsnummer er ikke gyldig.",
    nn: "Eit organisasjonsnummer er ikkje gyldig.",
    en: "An organisation number is not valid.",
  },
  "NO-R-001": {
    nb: "Et norsk avgiftsnummer skal være NO, ni siffer og MVA.",
    nn: "Eit norsk avgiftsnummer skal vere NO, ni siffer og MVA.",
    en: "A Norwegian VAT identifier must be NO, nine digits and MVA.",
  },
  "NO-R-002": {
    nb: "Ordet «Foretaksregisteret» mangler. Det kreves bare av den som er registrert der (foretaksregisterloven § 10-2).",
    nn: "Ordet «Foretaksregisteret» manglar. Det er berre kravd av den som er registrert der (foretaksregisterlova § 10-2).",
    en: "The word “Foretaksregisteret” is missing. It is required only of those registered there (foretaksregisterloven § 10-2).",
  },
};
