import type { Text, TextOf } from "#platform/language.ts";
import type { ImportRefusal } from "./acts/import-register.ts";
import type { Notice, RowProblem, RowProblemCode } from "./rules/register-rows.ts";

type Params = RowProblem["params"] & { value: string; column: string };

/** What is wrong with a row, to stand after file, line and column. */
export const rowProblemTexts: { [code in RowProblemCode]: TextOf<[Params]> } = {
  "not-utf8": {
    nb: () => "filen er ikke i UTF-8. Lagre den som «CSV UTF-8» og prøv igjen",
    nn: () => "fila er ikkje i UTF-8. Lagre henne som «CSV UTF-8» og prøv igjen",
    en: () => "the file is not in UTF-8. Save it as “CSV UTF-8” and try again",
  },
  "file-missing": { nb: () => "filen mangler", nn: () => "fila manglar", en: () => "the file is missing" },
  "file-empty": {
    nb: () => "filen er tom; den skal begynne med kolonnenavnene",
    nn: () => "fila er tom; ho skal byrje med kolonnenamna",
    en: () => "the file is empty; it should begin with the column names",
  },
  "column-missing": {
    nb: ({ column, found }) => `kolonnen «${column}» mangler; filen har ${found}`,
    nn: ({ column, found }) => `kolonnen «${column}» manglar; fila har ${found}`,
    en: ({ column, found }) => `the column “${column}” is missing; the file has ${found}`,
  },
  "quotes-broken": {
    nb: ({ detail }) => `anførselstegnene går ikke opp (${detail})`,
    nn: ({ detail }) => `hermeteikna går ikkje opp (${detail})`,
    en: ({ detail }) => `the quotation marks do not match (${detail})`,
  },
  "fields-uneven": {
    nb: ({ found, wanted }) => `raden har ${found} felt, overskriften ${wanted}`,
    nn: ({ found, wanted }) => `rada har ${found} felt, overskrifta ${wanted}`,
    en: ({ found, wanted }) => `the row has ${found} fields, the header ${wanted}`,
  },
  "id-missing": { nb: () => "raden har ingen id", nn: () => "rada har ingen id", en: () => "the row has no id" },
  "id-not-usable": {
    nb: ({ value }) => `«${value}» kan ikke være id; bruk bokstaver og tall`,
    nn: ({ value }) => `«${value}» kan ikkje vere id; bruk bokstavar og tal`,
    en: ({ value }) => `“${value}” cannot be an id; use letters and digits`,
  },
  "id-twice": {
    nb: ({ value }) => `id-en «${value}» står to ganger for samme tid`,
    nn: ({ value }) => `id-en «${value}» står to gonger for same tid`,
    en: ({ value }) => `the id “${value}” stands twice for the same time`,
  },
  "id-exists": {
    nb: ({ value }) => `«${value}» finnes i registeret fra før`,
    nn: ({ value }) => `«${value}» finst i registeret frå før`,
    en: ({ value }) => `“${value}” is in the register already`,
  },
  "name-missing": {
    nb: () => "raden har ikke noe navn",
    nn: () => "rada har ikkje noko namn",
    en: () => "the row has no name",
  },
  "name-too-long": {
    nb: ({ length }) => `navnet har ${length} tegn; høyst 300`,
    nn: ({ length }) => `namnet har ${length} teikn; høgst 300`,
    en: ({ length }) => `the name has ${length} characters; at most 300`,
  },
  "day-wrong": {
    nb: ({ value }) => `«${value}» er ikke en dag; skriv ÅÅÅÅ-MM-DD`,
    nn: ({ value }) => `«${value}» er ikkje ein dag; skriv ÅÅÅÅ-MM-DD`,
    en: ({ value }) => `“${value}” is not a day; write YYYY-MM-DD`,
  },
  "range-backwards": {
    nb: ({ value, from }) => `slutter ${value}, men begynner ${from}`,
    nn: ({ value, from }) => `sluttar ${value}, men byrjar ${from}`,
    en: ({ value, from }) => `ends ${value}, but begins ${from}`,
  },
  "number-expired": {
    nb: ({ number, name, until }) => `nummeret ${number} (${name}) gjelder ikke lenger; det gikk ut ${until}`,
    nn: ({ number, name, until }) => `nummeret ${number} (${name}) gjeld ikkje lenger; det gjekk ut ${until}`,
    en: ({ number, name, until }) => `the number ${number} (${name}) no longer holds; it ended ${until}`,
  },
  "number-taken": {
    nb: ({ number }) => `nummeret ${number} er brukt på en annen rad for samme tid`,
    nn: ({ number }) => `nummeret ${number} er brukt på ei anna rad for same tid`,
    en: ({ number }) => `the number ${number} is used on another row for the same time`,
  },
  "organisation-number-wrong": {
    nb: ({ value }) => `«${value}» er ikke et organisasjonsnummer (kontrollsifferet stemmer ikke)`,
    nn: ({ value }) => `«${value}» er ikkje eit organisasjonsnummer (kontrollsifferet stemmer ikkje)`,
    en: ({ value }) => `“${value}” is not an organisation number (the check digit is wrong)`,
  },
  "whole-unknown": {
    nb: ({ value }) => `er del av «${value}», som ikke finnes`,
    nn: ({ value }) => `er del av «${value}», som ikkje finst`,
    en: ({ value }) => `is part of “${value}”, which does not exist`,
  },
  "part-of-cycle": {
    nb: ({ ring }) => `er del av seg selv: ${ring}`,
    nn: ({ ring }) => `er del av seg sjølv: ${ring}`,
    en: ({ ring }) => `is part of itself: ${ring}`,
  },
  "party-unknown": {
    nb: ({ value }) => `parten «${value}» finnes verken i parties.csv eller i registeret`,
    nn: ({ value }) => `parten «${value}» finst korkje i parties.csv eller i registeret`,
    en: ({ value }) => `the party “${value}” is neither in parties.csv nor in the register`,
  },
  "party-left-out": {
    nb: ({ value }) => `parten «${value}» har selv en feil i parties.csv`,
    nn: ({ value }) => `parten «${value}» har sjølv ein feil i parties.csv`,
    en: ({ value }) => `the party “${value}” has a fault of its own in parties.csv`,
  },
  "cooperation-unknown": {
    nb: ({ value }) => `samarbeidet «${value}» finnes verken i cooperations.csv eller i registeret`,
    nn: ({ value }) => `samarbeidet «${value}» finst korkje i cooperations.csv eller i registeret`,
    en: ({ value }) => `the cooperation “${value}” is neither in cooperations.csv nor in the register`,
  },
  "cooperation-left-out": {
    nb: ({ value }) => `samarbeidet «${value}» har selv en feil i cooperations.csv`,
    nn: ({ value }) => `samarbeidet «${value}» har sjølv ein feil i cooperations.csv`,
    en: ({ value }) => `the cooperation “${value}” has a fault of its own in cooperations.csv`,
  },
  "role-unknown": {
    nb: ({ value, known }) => `rollen «${value}» finnes ikke; bruk ${known}`,
    nn: ({ value, known }) => `rolla «${value}» finst ikkje; bruk ${known}`,
    en: ({ value, known }) => `there is no role “${value}”; use ${known}`,
  },
  "membership-overlaps": {
    nb: ({ from, until }) => `overlapper et annet medlemskap for samme part (${from}–${until})`,
    nn: ({ from, until }) => `overlappar ein annan medlemskap for same part (${from}–${until})`,
    en: ({ from, until }) => `overlaps another membership of the same party (${from}–${until})`,
  },
  "outlives-party": {
    nb: ({ party, life }) => `varer utover den tiden «${party}» finnes (${life})`,
    nn: ({ party, life }) => `varer utover den tida «${party}» finst (${life})`,
    en: ({ party, life }) => `lasts beyond the time that “${party}” exists (${life})`,
  },
  "outlives-cooperation": {
    nb: ({ cooperation, life }) => `varer utover den tiden «${cooperation}» finnes (${life})`,
    nn: ({ cooperation, life }) => `varer utover den tida «${cooperation}» finst (${life})`,
    en: ({ cooperation, life }) => `lasts beyond the time that “${cooperation}” exists (${life})`,
  },
};

export const noticeTexts: { [code in Notice["code"]]: TextOf<[Notice]> } = {
  "form-kept-as-other": {
    nb: (n) => `${n.count} samarbeid har en form vi ikke kjenner (f.eks. «${n.example}»); de føres som «annen form»`,
    nn: (n) =>
      `${n.count} samarbeid har ei form vi ikkje kjenner (t.d. «${n.example}»); dei blir førte som «anna form»`,
    en: (n) => `${n.count} cooperations have a form we do not know (as “${n.example}”); they are kept as “other form”`,
  },
  "kind-kept-as-other": {
    nb: (n) => `${n.count} parter er av et slag vi ikke kjenner (f.eks. «${n.example}»); de føres som «annet»`,
    nn: (n) => `${n.count} partar er av eit slag vi ikkje kjenner (t.d. «${n.example}»); dei blir førte som «anna»`,
    en: (n) => `${n.count} parties are of a kind we do not know (as “${n.example}”); they are kept as “other”`,
  },
  "party-matched": {
    nb: (n) => `${n.count} parter finnes fra før med samme offisielle nummer (f.eks. ${n.example}) og brukes som de er`,
    nn: (n) =>
      `${n.count} partar finst frå før med same offisielle nummer (t.d. ${n.example}) og blir brukte som dei er`,
    en: (n) =>
      `${n.count} parties are here already by the same official number (as ${n.example}) and are used as they are`,
  },
  "start-open": {
    nb: (n) => `${n.count} rader sier ikke når de begynner`,
    nn: (n) => `${n.count} rader seier ikkje når dei byrjar`,
    en: (n) => `${n.count} rows do not say when they begin`,
  },
  "column-ignored": {
    nb: (n) => `kolonnen «${n.example}» brukes ikke`,
    nn: (n) => `kolonnen «${n.example}» blir ikkje brukt`,
    en: (n) => `the column “${n.example}” is not used`,
  },
};

export const importWords = {
  line: { nb: "linje", nn: "linje", en: "line" },
  column: { nb: "kolonne", nn: "kolonne", en: "column" },
} satisfies { [key: string]: Text };

/** `memberships.csv, line 7, column role: there is no role “medlam”; use …` */
export function rowProblemSentence(problem: RowProblem, language: "nb" | "nn" | "en"): string {
  const where = [
    problem.file,
    `${importWords.line[language]} ${problem.line}`,
    ...(problem.column ? [`${importWords.column[language]} ${problem.column}`] : []),
  ].join(", ");
  return `${where}: ${rowProblemTexts[problem.code][language]({ ...problem.params, value: problem.value, column: problem.column })}.`;
}

export const importRefusalTexts: { [code in ImportRefusal]: TextOf<[{ [name: string]: string | number }]> } = {
  "rows-at-fault": {
    nb: ({ rows }) =>
      `${rows} rader har feil, og ingenting er importert. Rett dem, eller importer resten og la disse ligge.`,
    nn: ({ rows }) =>
      `${rows} rader har feil, og ingenting er importert. Rett dei, eller importer resten og la desse liggje.`,
    en: ({ rows }) => `${rows} rows have faults, and nothing was imported. Mend them, or import the rest without them.`,
  },
  "nothing-to-import": {
    nb: () => "Det er ingenting å importere.",
    nn: () => "Det er ingenting å importere.",
    en: () => "There is nothing to import.",
  },
};
