import type { Language, TextOf } from "#platform/language.ts";
import type { LineFault, LineFaultCode } from "./rules/kostra-file.ts";

/** What is wrong with one line, with its number and its place: ready to be mended. */
export function lineFaultSentence({ line, column, code, params }: LineFault, language: Language): string {
  return `${where[language](line, column)}: ${texts[code][language](params)}`;
}

const where: TextOf<[line: number, column: string]> = {
  nb: (line, column) => `Linje ${line}${column ? `, ${placeOf(column, "plass")}` : ""}`,
  nn: (line, column) => `Linje ${line}${column ? `, ${placeOf(column, "plass")}` : ""}`,
  en: (line, column) => `Line ${line}${column ? `, ${placeOf(column, "place")}` : ""}`,
};

/** Places are numbers in KOSTRA's file, columns have names in a table. */
function placeOf(column: string, word: string): string {
  return /^\d/.test(column) ? `${word} ${column}` : `«${column}»`;
}

const texts: { [code in LineFaultCode]: TextOf<[LineFault["params"]]> } = {
  "wrong-length": {
    nb: ({ length }) => `linja har ${length} tegn og skal ha 48.`,
    nn: ({ length }) => `linja har ${length} teikn og skal ha 48.`,
    en: ({ length }) => `the line has ${length} characters and must have 48.`,
  },
  "unknown-form": {
    nb: ({ value }) => `«${value}» er ikke et skjema for drift og investering (0A, 0C, 0F, 0I, 0K, 0M eller 0P).`,
    nn: ({ value }) => `«${value}» er ikkje eit skjema for drift og investering (0A, 0C, 0F, 0I, 0K, 0M eller 0P).`,
    en: ({ value }) => `“${value}” is no form for operation and investment (0A, 0C, 0F, 0I, 0K, 0M or 0P).`,
  },
  "not-a-year": {
    nb: ({ value }) => `«${value}» er ikke et årstall.`,
    nn: ({ value }) => `«${value}» er ikkje eit årstal.`,
    en: ({ value }) => `“${value}” is no year.`,
  },
  "other-year": {
    nb: ({ value, year }) => `linja er for ${value}, ikke ${year}.`,
    nn: ({ value, year }) => `linja er for ${value}, ikkje ${year}.`,
    en: ({ value, year }) => `the line is for ${value}, not ${year}.`,
  },
  "not-a-quarter": {
    nb: ({ value }) => `«${value}» er ikke et kvartal.`,
    nn: ({ value }) => `«${value}» er ikkje eit kvartal.`,
    en: ({ value }) => `“${value}” is no quarter.`,
  },
  "not-an-organisation": {
    nb: ({ value }) => `«${value}» er ikke et organisasjonsnummer med ni sifre.`,
    nn: ({ value }) => `«${value}» er ikkje eit organisasjonsnummer med ni siffer.`,
    en: ({ value }) => `“${value}” is no organisation number of nine digits.`,
  },
  "unknown-class": {
    nb: ({ value }) => `kontoklasse «${value}» er verken investering (0) eller drift (1).`,
    nn: ({ value }) => `kontoklasse «${value}» er verken investering (0) eller drift (1).`,
    en: ({ value }) => `account class “${value}” is neither investment (0) nor operation (1).`,
  },
  "not-a-function": {
    nb: ({ value }) => `«${value}» er ikke en funksjon med tre eller fire sifre.`,
    nn: ({ value }) => `«${value}» er ikkje ein funksjon med tre eller fire siffer.`,
    en: ({ value }) => `“${value}” is no function of three or four digits.`,
  },
  "not-an-art": {
    nb: ({ value }) => `«${value}» er ikke en art med tre sifre.`,
    nn: ({ value }) => `«${value}» er ikkje ein art med tre siffer.`,
    en: ({ value }) => `“${value}” is no art of three digits.`,
  },
  "not-an-amount": {
    nb: ({ value }) => `«${value}» er ikke et beløp på sin plass.`,
    nn: ({ value }) => `«${value}» er ikkje eit beløp på plassen sin.`,
    en: ({ value }) => `“${value}” is no amount in its place.`,
  },
  "column-missing": {
    nb: ({ column }) => `fila mangler kolonnen «${column}».`,
    nn: ({ column }) => `fila manglar kolonnen «${column}».`,
    en: ({ column }) => `the file lacks the column “${column}”.`,
  },
  "no-lines": {
    nb: () => "fila har ingen linjer.",
    nn: () => "fila har ingen linjer.",
    en: () => "the file has no lines.",
  },
  "too-few-cells": {
    nb: ({ cells, wanted }) => `linja har ${cells} ruter og skal ha ${wanted}.`,
    nn: ({ cells, wanted }) => `linja har ${cells} ruter og skal ha ${wanted}.`,
    en: ({ cells, wanted }) => `the line has ${cells} cells and must have ${wanted}.`,
  },
  "amount-and-text-empty": {
    nb: () => "linja sier ikke hva beløpet er for.",
    nn: () => "linja seier ikkje kva beløpet er for.",
    en: () => "the line does not say what the amount is for.",
  },
};
