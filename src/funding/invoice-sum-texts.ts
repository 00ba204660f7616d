import type { Text } from "#platform/language.ts";

/** What the rules on sums and on VAT found (BR-CO, BR-DEC, BR-O), by their official ids. */
export const invoiceSumTexts: { readonly [id: string]: Text } = {
  "BR-CO-03": {
    nb: "Avgiftstidspunktet er gitt på to måter.",
    nn: "Avgiftstidspunktet er gjeve på to måtar.",
    en: "The VAT point is given in two ways.",
  },
  "BR-CO-04": {
    nb: "En linje mangler avgiftskategori.",
    nn: "Ei linje manglar avgiftskategori.",
    en: "A line has no VAT category.",
  },
  "BR-CO-09": {
    nb: "Et avgiftsnummer begynner ikke med landkode.",
    nn: "Eit avgiftsnummer byrjar ikkje med landkode.",
    en: "A VAT identifier does not begin with a country code.",
  },
  "BR-CO-10": {
    nb: "Summen av linjene stemmer ikke med linjene.",
    nn: "Summen av linjene stemmer ikkje med linjene.",
    en: "The sum of the lines is not that of the lines.",
  },
  "BR-CO-13": {
    nb: "Totalen uten merverdiavgift stemmer ikke med linjene.",
    nn: "Totalen utan meirverdiavgift stemmer ikkje med linjene.",
    en: "The total without VAT does not follow from the lines.",
  },
  "BR-CO-14": {
    nb: "Merverdiavgiften stemmer ikke med gruppene.",
    nn: "Meirverdiavgifta stemmer ikkje med gruppene.",
    en: "The VAT is not the sum of its groups.",
  },
  "BR-CO-15": {
    nb: "Totalen med merverdiavgift stemmer ikke.",
    nn: "Totalen med meirverdiavgift stemmer ikkje.",
    en: "The total with VAT does not add up.",
  },
  "BR-CO-16": {
    nb: "Beløpet å betale stemmer ikke med totalen.",
    nn: "Beløpet å betale stemmer ikkje med totalen.",
    en: "The amount to pay does not follow from the total.",
  },
  "BR-CO-17": {
    nb: "Avgiften stemmer ikke med grunnlag og sats.",
    nn: "Avgifta stemmer ikkje med grunnlag og sats.",
    en: "The tax does not follow from amount and rate.",
  },
  "BR-CO-18": {
    nb: "Ingen avgiftsgruppe er oppgitt.",
    nn: "Inga avgiftsgruppe er oppgjeven.",
    en: "No VAT group is given.",
  },
  "BR-CO-19": {
    nb: "En periode må ha enten datoer eller en kode, ikke begge.",
    nn: "Ein periode må ha anten datoar eller ein kode, ikkje begge.",
    en: "A period must have either dates or a code, not both.",
  },
  "BR-CO-20": {
    nb: "En periode på en linje må ha en dato.",
    nn: "Ein periode på ei linje må ha ein dato.",
    en: "The period of a line must have a date.",
  },
  "BR-CO-25": {
    nb: "Det skal betales, men verken forfall eller betalingsvilkår er oppgitt.",
    nn: "Det skal betalast, men verken forfall eller betalingsvilkår er oppgjevne.",
    en: "There is something to pay, but neither a due date nor terms are given.",
  },
  "BR-CO-26": {
    nb: "Ingenting sier hvem avsenderen er i et register.",
    nn: "Ingenting seier kven avsendaren er i eit register.",
    en: "Nothing identifies the seller in a register.",
  },
  "BR-DEC-09": {
    nb: "Summen av linjene har mer enn to desimaler.",
    nn: "Summen av linjene har meir enn to desimalar.",
    en: "The sum of the lines has more than two decimals.",
  },
  "BR-DEC-12": {
    nb: "Totalen uten merverdiavgift har mer enn to desimaler.",
    nn: "Totalen utan meirverdiavgift har meir enn to desimalar.",
    en: "The total without VAT has more than two decimals.",
  },
  "BR-DEC-13": {
    nb: "Merverdiavgiften har mer enn to desimaler.",
    nn: "Meirverdiavgifta har meir enn to desimalar.",
    en: "The VAT has more than two decimals.",
  },
  "BR-DEC-14": {
    nb: "Totalen med merverdiavgift har mer enn to desimaler.",
    nn: "Totalen med meirverdiavgift har meir enn to desimalar.",
    en: "The total with VAT has more than two decimals.",
  },
  "BR-DEC-18": {
    nb: "Beløpet å betale har mer enn to desimaler.",
    nn: "Beløpet å betale har meir enn to desimalar.",
    en: "The amount to pay has more than two decimals.",
  },
  "BR-DEC-19": {
    nb: "Grunnlaget i en avgiftsgruppe har mer enn to desimaler.",
    nn: "Grunnlaget i ei avgiftsgruppe har meir enn to desimalar.",
    en: "A taxable amount has more than two decimals.",
  },
  "BR-DEC-20": {
    nb: "Avgiften i en gruppe har mer enn to desimaler.",
    nn: "Avgifta i ei gruppe har meir enn to desimalar.",
    en: "A tax amount has more than two decimals.",
  },
  "BR-DEC-23": {
    nb: "Et linjebeløp har mer enn to desimaler.",
    nn: "Eit linjebeløp har meir enn to desimalar.",
    en: "A line amount has more than two decimals.",
  },
  "BR-O-01": {
    nb: "Det som er utenfor merverdiavgift, skal stå i nøyaktig én gruppe.",
    nn: "Det som er utanfor meirverdiavgift, skal stå i nøyaktig éi gruppe.",
    en: "What is outside VAT must stand in exactly one group.",
  },
  "BR-O-02": {
    nb: "Det som er utenfor merverdiavgift, skal ikke ha avgiftsnummer.",
    nn: "Det som er utanfor meirverdiavgift, skal ikkje ha avgiftsnummer.",
    en: "What is outside VAT must carry no VAT identifier.",
  },
  "BR-O-05": {
    nb: "En linje utenfor merverdiavgift skal ikke ha sats.",
    nn: "Ei linje utanfor meirverdiavgift skal ikkje ha sats.",
    en: "A line outside VAT must have no rate.",
  },
  "BR-O-08": {
    nb: "Grunnlaget utenfor merverdiavgift stemmer ikke med linjene.",
    nn: "Grunnlaget utanfor meirverdiavgift stemmer ikkje med linjene.",
    en: "The amount outside VAT does not follow from the lines.",
  },
  "BR-O-09": {
    nb: "Avgiften må være null utenfor merverdiavgift.",
    nn: "Avgifta må vere null utanfor meirverdiavgift.",
    en: "The tax must be zero outside VAT.",
  },
  "BR-O-10": {
    nb: "Grunnen til at det er utenfor merverdiavgift, mangler.",
    nn: "Grunnen til at det er utanfor meirverdiavgift, manglar.",
    en: "The reason for being outside VAT is missing.",
  },
  "BR-O-11": {
    nb: "Utenfor merverdiavgift kan ikke stå sammen med andre avgiftsgrupper.",
    nn: "Utanfor meirverdiavgift kan ikkje stå saman med andre avgiftsgrupper.",
    en: "Outside VAT cannot stand beside other VAT groups.",
  },
  "BR-O-12": {
    nb: "Utenfor merverdiavgift kan ikke stå sammen med linjer i andre kategorier.",
    nn: "Utanfor meirverdiavgift kan ikkje stå saman med linjer i andre kategoriar.",
    en: "Outside VAT cannot stand beside lines of other categories.",
  },
};
