import type { Text, TextOf } from "#platform/language.ts";

/** What is wrong with a statutes file. Each sentence begins with the path in the file. */
export const statutesFileTexts = {
  empty: {
    nb: "Velg en vedtektsfil, eller lim inn innholdet.",
    nn: "Vel ei vedtektsfil, eller lim inn innhaldet.",
    en: "Choose a statutes file, or paste its content.",
  },
  notObject: {
    nb: "Filen skal være ett JSON-objekt, { … }.",
    nn: "Fila skal vere eitt JSON-objekt, { … }.",
    en: "The file should be one JSON object, { … }.",
  },
  notUtf8: {
    nb: "Filen er ikke i UTF-8. Lagre den som UTF-8 og prøv igjen.",
    nn: "Fila er ikkje i UTF-8. Lagre henne som UTF-8 og prøv igjen.",
    en: "The file is not in UTF-8. Save it as UTF-8 and try again.",
  },
  id: {
    nb: "id: bruk små bokstaver a–z, siffer og bindestrek, for eksempel «regionen-2026».",
    nn: "id: bruk små bokstavar a–z, siffer og bindestrek, til dømes «regionen-2026».",
    en: "id: use small letters a–z, digits and hyphens, such as “regionen-2026”.",
  },
} satisfies { [key: string]: Text };

export const statutesFileTextsWith = {
  notJson: {
    nb: (line, column) => `Filen er ikke gyldig JSON: se linje ${line}, tegn ${column}.`,
    nn: (line, column) => `Fila er ikkje gyldig JSON: sjå linje ${line}, teikn ${column}.`,
    en: (line, column) => `The file is not valid JSON: see line ${line}, character ${column}.`,
  },
  unknownKey: {
    nb: (path, keys) => `${path}: kjenner ikke ${keys}.`,
    nn: (path, keys) => `${path}: kjenner ikkje ${keys}.`,
    en: (path, keys) => `${path}: ${keys} is not known here.`,
  },
  choices: {
    nb: (path, choices) => `${path}: skriv en av ${choices}.`,
    nn: (path, choices) => `${path}: skriv ein av ${choices}.`,
    en: (path, choices) => `${path}: write one of ${choices}.`,
  },
  fault: {
    nb: (path, fault) => `${path}: ${fault}.`,
    nn: (path, fault) => `${path}: ${fault}.`,
    en: (path, fault) => `${path}: ${fault}.`,
  },
} satisfies { [key: string]: TextOf<[string, string]> };

export const moreFaultsText: TextOf<[count: string]> = {
  nb: (count) => `Og ${count} feil til.`,
  nn: (count) => `Og ${count} feil til.`,
  en: (count) => `And ${count} more faults.`,
};
