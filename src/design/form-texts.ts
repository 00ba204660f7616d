import type { Text, TextOf } from "#platform/language.ts";

/** What forms say everywhere, whatever they are about. */
export const formTexts = {
  preview: { nb: "Forhåndsvis", nn: "Førehandsvis", en: "Preview" },
  optional: { nb: "kan stå tom", nn: "kan stå tom", en: "optional" },
  chooseFileAgain: {
    nb: "Nettleseren tar ikke vare på valgte filer: velg filen på nytt før du lagrer.",
    nn: "Nettlesaren tek ikkje vare på valde filer: vel fila på nytt før du lagrar.",
    en: "The browser does not keep chosen files: choose the file again before you save.",
  },
} satisfies { [key: string]: Text };

/** What is wrong with a field, by what its schema says; `label` is the field's own name on the page. */
export const fieldProblemTexts = {
  missing: {
    nb: ({ label }) => `Fyll ut «${label}».`,
    nn: ({ label }) => `Fyll ut «${label}».`,
    en: ({ label }) => `Fill in “${label}”.`,
  },
  "none-chosen": {
    nb: ({ label }) => `Velg minst én under «${label}».`,
    nn: ({ label }) => `Vel minst éin under «${label}».`,
    en: ({ label }) => `Choose at least one under “${label}”.`,
  },
  "too-short": {
    nb: ({ label, limit }) => `«${label}» må ha minst ${limit} tegn.`,
    nn: ({ label, limit }) => `«${label}» må ha minst ${limit} teikn.`,
    en: ({ label, limit }) => `“${label}” must have at least ${limit} characters.`,
  },
  "too-long": {
    nb: ({ label, limit }) => `«${label}» kan ha høyst ${limit} tegn.`,
    nn: ({ label, limit }) => `«${label}» kan ha høgst ${limit} teikn.`,
    en: ({ label, limit }) => `“${label}” may have at most ${limit} characters.`,
  },
  "too-small": {
    nb: ({ label, limit }) => `«${label}» må være minst ${limit}.`,
    nn: ({ label, limit }) => `«${label}» må vere minst ${limit}.`,
    en: ({ label, limit }) => `“${label}” must be at least ${limit}.`,
  },
  "too-large": {
    nb: ({ label, limit }) => `«${label}» kan være høyst ${limit}.`,
    nn: ({ label, limit }) => `«${label}» kan vere høgst ${limit}.`,
    en: ({ label, limit }) => `“${label}” may be at most ${limit}.`,
  },
  "no-day": {
    nb: ({ label }) => `«${label}» er ikke en dag i kalenderen. Velg en dag, eller skriv ÅÅÅÅ-MM-DD.`,
    nn: ({ label }) => `«${label}» er ikkje ein dag i kalenderen. Vel ein dag, eller skriv ÅÅÅÅ-MM-DD.`,
    en: ({ label }) => `“${label}” is not a day in the calendar. Choose a day, or write YYYY-MM-DD.`,
  },
  "no-number": {
    nb: ({ label }) => `«${label}» må være et tall.`,
    nn: ({ label }) => `«${label}» må vere eit tal.`,
    en: ({ label }) => `“${label}” must be a number.`,
  },
  "not-a-choice": {
    nb: ({ label }) => `Velg en av mulighetene under «${label}».`,
    nn: ({ label }) => `Vel ei av moglegheitene under «${label}».`,
    en: ({ label }) => `Choose one of the options under “${label}”.`,
  },
  "not-readable": {
    nb: ({ label }) => `«${label}» er ikke skrevet på en måte vi kan lese.`,
    nn: ({ label }) => `«${label}» er ikkje skriven på ein måte vi kan lese.`,
    en: ({ label }) => `“${label}” is not written in a way we can read.`,
  },
} satisfies { [code: string]: TextOf<[{ label: string; limit: string }]> };
export type FieldProblem = keyof typeof fieldProblemTexts;

export const doneNoticeTexts = {
  entry: {
    nb: (seq) => `Journalnummer ${seq}`,
    nn: (seq) => `Journalnummer ${seq}`,
    en: (seq) => `Journal entry ${seq}`,
  } satisfies TextOf<[number]>,
  undone: { nb: "Den er angret.", nn: "Ho er angra.", en: "It has been undone." } satisfies Text,
};
