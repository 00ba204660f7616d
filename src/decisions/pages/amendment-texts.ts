import type { Text } from "#platform/language.ts";

export const amendmentTexts = {
  title: { nb: "Hvem må vedta en endring?", nn: "Kven må vedta ei endring?", en: "Who must adopt a change?" },
  lead: {
    nb: "Kryss av punktene i vedtektene som endringen berører. Svaret følger av loven og vedtektene som gjelder denne dagen.",
    nn: "Kryss av punkta i vedtektene som endringa gjeld. Svaret følgjer av lova og vedtektene som gjeld denne dagen.",
    en: "Tick the clauses of the statutes that the change touches. The answer follows from the act and the statutes in force on this day.",
  },
  which: { nb: "Punkter i", nn: "Punkt i", en: "Clauses of" },
  show: { nb: "Vis veien", nn: "Vis vegen", en: "Show the way" },
  answer: { nb: "Slik må endringen vedtas", nn: "Slik må endringa vedtakast", en: "How the change must be adopted" },
  requires: { nb: "Endringen krever at", nn: "Endringa krev at", en: "The change requires that" },
  because: { nb: "Det følger av", nn: "Det følgjer av", en: "This follows from" },
  unchecked: {
    nb: "Ingen lov vi har lest, sier dette. Se hva avtalen selv sier.",
    nn: "Inga lov vi har lese, seier dette. Sjå kva avtalen sjølv seier.",
    en: "No act that we have read says this. See what the agreement itself says.",
  },
  other: { nb: "annet", nn: "anna", en: "other" },
} satisfies { [key: string]: Text };

/** What the eight items of kommuneloven § 18-4 are about. */
export const matterItemTexts: { [item: string]: Text } = {
  a: { nb: "navn", nn: "namn", en: "name" },
  b: { nb: "eget rettssubjekt", nn: "eige rettssubjekt", en: "legal person" },
  c: {
    nb: "antall medlemmer i representantskapet",
    nn: "talet på medlemer i representantskapet",
    en: "members of the assembly",
  },
  d: { nb: "hvilke saker", nn: "kva saker", en: "which matters" },
  e: { nb: "myndighet", nn: "mynde", en: "authority" },
  f: { nb: "eierandel og ansvarsandel", nn: "eigardel og ansvarsdel", en: "ownership and liability shares" },
  g: { nb: "uttreden", nn: "uttreden", en: "withdrawal" },
  h: { nb: "oppløsning og arkiv", nn: "oppløysing og arkiv", en: "dissolution and archives" },
};
