import type { UndoRefusal } from "#journal/undo.ts";
import type { TextOf } from "#platform/language.ts";

/** Why an entry of the journal cannot be taken back. */
export const undoRefusalTexts: { [code in UndoRefusal]: TextOf<[{ [name: string]: string | number }]> } = {
  "entry-unknown": {
    nb: ({ entry }) => `Det finnes ingen føring nr. ${entry} i journalen.`,
    nn: ({ entry }) => `Det finst inga føring nr. ${entry} i journalen.`,
    en: ({ entry }) => `There is no entry ${entry} in the journal.`,
  },
  "entry-undone-already": {
    nb: ({ entry, by }) => `Føring nr. ${entry} er allerede angret, med føring nr. ${by}.`,
    nn: ({ entry, by }) => `Føring nr. ${entry} er alt angra, med føring nr. ${by}.`,
    en: ({ entry, by }) => `Entry ${entry} has been undone already, by entry ${by}.`,
  },
  "entry-is-an-undo": {
    nb: ({ entry }) => `Føring nr. ${entry} angrer selv en annen. Gjør det du vil ha, på nytt i stedet.`,
    nn: ({ entry }) => `Føring nr. ${entry} angrar sjølv ei anna. Gjer det du vil ha, på nytt i staden.`,
    en: ({ entry }) => `Entry ${entry} itself undoes another. Do what you want anew instead.`,
  },
  "never-deleted": {
    nb: ({ entry }) =>
      `Det som ble ført i nr. ${entry}, er sendt til andre og blir stående. Ta det tilbake med en kreditnota. Ingenting er endret nå.`,
    nn: ({ entry }) =>
      `Det som vart ført i nr. ${entry}, er sendt til andre og blir ståande. Ta det tilbake med ein kreditnota. Ingenting er endra no.`,
    en: ({ entry }) =>
      `What was written in entry ${entry} has been sent to others and stands. Take it back by a credit note. Nothing was changed now.`,
  },
  "changed-since": {
    nb: ({ entry, by }) =>
      `Det som ble ført i nr. ${entry}, er endret siden, i føring nr. ${by}. Angre den først. Ingenting er endret nå.`,
    nn: ({ entry, by }) =>
      `Det som vart ført i nr. ${entry}, er endra sidan, i føring nr. ${by}. Angre den først. Ingenting er endra no.`,
    en: ({ entry, by }) =>
      `What was written in entry ${entry} has been changed since, in entry ${by}. Undo that one first. Nothing was changed now.`,
  },
  "still-referred-to": {
    nb: ({ entry }) =>
      `Senere føringer bygger på det som ble ført i nr. ${entry}. Angre dem først. Ingenting er endret nå.`,
    nn: ({ entry }) =>
      `Seinare føringar byggjer på det som vart ført i nr. ${entry}. Angre dei først. Ingenting er endra no.`,
    en: ({ entry }) =>
      `Later entries build on what was written in entry ${entry}. Undo them first. Nothing was changed now.`,
  },
};
