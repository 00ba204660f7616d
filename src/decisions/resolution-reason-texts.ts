import { capitalised } from "#platform/in-words.ts";
import type { ReasonTexts } from "./reason-words.ts";

/** What councils resolve at home. */
export const resolutionReasonTexts = {
  resolutions: {
    nb: ({ holds }) =>
      holds ? "Nok har gjort vedtak, og nok har vedtatt." : "For få har gjort vedtak, eller for få har vedtatt.",
    nn: ({ holds }) =>
      holds ? "Nok har gjort vedtak, og nok har vedteke." : "For få har gjort vedtak, eller for få har vedteke.",
    en: ({ holds }) =>
      holds ? "Enough have decided, and enough have adopted." : "Too few have decided, or too few have adopted.",
  },
  "enough-resolutions": {
    nb: ({ for: have, of, share }) =>
      of === ""
        ? `Ingen har gjort vedtak. Det kreves ${share}.`
        : `${capitalised(have)} av ${of} har vedtatt. Det kreves ${share}.`,
    nn: ({ for: have, of, share }) =>
      of === ""
        ? `Ingen har gjort vedtak. Det blir kravd ${share}.`
        : `${capitalised(have)} av ${of} har vedteke. Det blir kravd ${share}.`,
    en: ({ for: have, of, share }) =>
      of === ""
        ? `Nobody has decided. It takes ${share}.`
        : `${capitalised(have)} of ${of} have adopted. It takes ${share}.`,
  },
  "enough-decided": {
    nb: ({ for: have, of, share }) => `${capitalised(have)} av ${of} har gjort vedtak. Det kreves ${share}.`,
    nn: ({ for: have, of, share }) => `${capitalised(have)} av ${of} har gjort vedtak. Det blir kravd ${share}.`,
    en: ({ for: have, of, share }) => `${capitalised(have)} of ${of} have decided. It takes ${share}.`,
  },
  "has-decided": {
    nb: ({ party }) => `${party} har gjort vedtak.`,
    nn: ({ party }) => `${party} har gjort vedtak.`,
    en: ({ party }) => `${party} has decided.`,
  },
  "has-not-decided": {
    nb: ({ party }) => `${party} har ikke gjort vedtak.`,
    nn: ({ party }) => `${party} har ikkje gjort vedtak.`,
    en: ({ party }) => `${party} has not decided.`,
  },
  adopted: {
    nb: ({ party, organ, day }) => `${party} sa ja${organ} ${day}.`,
    nn: ({ party, organ, day }) => `${party} sa ja${organ} ${day}.`,
    en: ({ party, organ, day }) => `${party} said yes${organ} on ${day}.`,
  },
  "adopted-with-reservation": {
    nb: ({ party, organ, day }) => `${party} sa ja${organ} ${day}, med et forbehold. Det teller som ja her.`,
    nn: ({ party, organ, day }) => `${party} sa ja${organ} ${day}, med eit atterhald. Det tel som ja her.`,
    en: ({ party, organ, day }) => `${party} said yes${organ} on ${day}, with a reservation. That counts as yes here.`,
  },
  "adopted-otherwise": {
    nb: ({ party, organ, day }) => `${party} vedtok noe annet enn den felles teksten${organ} ${day}.`,
    nn: ({ party, organ, day }) => `${party} vedtok noko anna enn den felles teksten${organ} ${day}.`,
    en: ({ party, organ, day }) => `${party} adopted something other than the common text${organ} on ${day}.`,
  },
  "adopted-in-part": {
    nb: ({ party, organ, day, clauses }) => `${party} vedtok bare noen av punktene${organ} ${day}: ${clauses}.`,
    nn: ({ party, organ, day, clauses }) => `${party} vedtok berre nokre av punkta${organ} ${day}: ${clauses}.`,
    en: ({ party, organ, day, clauses }) => `${party} adopted only some of the clauses${organ} on ${day}: ${clauses}.`,
  },
  "reservation-not-accepted": {
    nb: ({ party, organ, day }) => `${party} tok et forbehold${organ} ${day}. Det teller ikke som ja her.`,
    nn: ({ party, organ, day }) => `${party} tok eit atterhald${organ} ${day}. Det tel ikkje som ja her.`,
    en: ({ party, organ, day }) => `${party} made a reservation${organ} on ${day}. That does not count as yes here.`,
  },
  rejected: {
    nb: ({ party, organ, day }) => `${party} sa nei${organ} ${day}.`,
    nn: ({ party, organ, day }) => `${party} sa nei${organ} ${day}.`,
    en: ({ party, organ, day }) => `${party} said no${organ} on ${day}.`,
  },
  postponed: {
    nb: ({ party, organ, day }) => `${party} utsatte saken${organ} ${day}.`,
    nn: ({ party, organ, day }) => `${party} utsette saka${organ} ${day}.`,
    en: ({ party, organ, day }) => `${party} postponed the matter${organ} on ${day}.`,
  },
  noted: {
    nb: ({ party, organ, day }) => `${party} tok saken til orientering${organ} ${day}. Det er ikke et vedtak.`,
    nn: ({ party, organ, day }) => `${party} tok saka til orientering${organ} ${day}. Det er ikkje eit vedtak.`,
    en: ({ party, organ, day }) => `${party} took note of the matter${organ} on ${day}. That is no decision.`,
  },
  "wrong-organ": {
    nb: ({ party, organ, day, organs }) =>
      `${party} gjorde vedtak${organ} ${day}, men ikke i rett organ. Det må ${organs} gjøre.`,
    nn: ({ party, organ, day, organs }) =>
      `${party} gjorde vedtak${organ} ${day}, men ikkje i rett organ. Det må ${organs} gjere.`,
    en: ({ party, organ, day, organs }) =>
      `${party} decided${organ} on ${day}, but not in the right organ. It is for ${organs} to decide.`,
  },
  "before-opened": {
    nb: ({ party, organ, day }) => `${party} gjorde vedtak${organ} ${day}, før saken ble åpnet. Det teller ikke.`,
    nn: ({ party, organ, day }) => `${party} gjorde vedtak${organ} ${day}, før saka vart opna. Det tel ikkje.`,
    en: ({ party, organ, day }) =>
      `${party} decided${organ} on ${day}, before the matter was opened. That does not count.`,
  },
  "no-resolution": {
    nb: ({ party, organs }) => `${party} har ikke gjort vedtak. Det må ${organs} gjøre.`,
    nn: ({ party, organs }) => `${party} har ikkje gjort vedtak. Det må ${organs} gjere.`,
    en: ({ party, organs }) => `${party} has not decided. It is for ${organs} to decide.`,
  },
} satisfies Partial<ReasonTexts>;
