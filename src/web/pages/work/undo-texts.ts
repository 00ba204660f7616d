import type { Text } from "#platform/language.ts";

export const undoTexts = {
  title: { nb: "Angre en føring", nn: "Angre ei føring", en: "Undo an entry" },
  signIn: {
    nb: "Logg inn for å angre det du har ført. Ingenting er endret.",
    nn: "Logg inn for å angre det du har ført. Ingenting er endra.",
    en: "Sign in to undo what you have entered. Nothing was changed.",
  },
  nothing: {
    nb: "Adressen nevner ingen føring som du kan angre.",
    nn: "Adressa nemner inga føring som du kan angre.",
    en: "The address names no entry that you may undo.",
  },
  back: { nb: "Tilbake til siden du kom fra", nn: "Tilbake til sida du kom frå", en: "Back to the page you came from" },
} satisfies { [key: string]: Text };
