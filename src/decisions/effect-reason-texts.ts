import type { ReasonTexts } from "./reason-words.ts";

/** The answer, the stages, and what joins conditions. */
export const effectReasonTexts = {
  "in-force": {
    nb: ({ holds, on }) => `Vedtaket ${holds ? "er" : "er ikke"} i kraft ${on}.`,
    nn: ({ holds, on }) => `Vedtaket ${holds ? "er" : "er ikkje"} i kraft ${on}.`,
    en: ({ holds, on }) => `The decision ${holds ? "is" : "is not"} in force on ${on}.`,
  },
  "took-effect": {
    nb: ({ day }) => `Vedtaket trådte i kraft ${day}: da var alt som kreves, på plass.`,
    nn: ({ day }) => `Vedtaket tok til å gjelde ${day}: då var alt som blir kravd, på plass.`,
    en: ({ day }) => `The decision took effect on ${day}, when everything required was in place.`,
  },
  "not-taken-effect": {
    nb: () => "Vedtaket har ikke trådt i kraft: noe av det som kreves, mangler.",
    nn: () => "Vedtaket har ikkje teke til å gjelde: noko av det som blir kravd, manglar.",
    en: () => "The decision has not taken effect: something required is missing.",
  },
  "matter-opened": {
    nb: ({ day }) => `Saken ble åpnet ${day}.`,
    nn: ({ day }) => `Saka vart opna ${day}.`,
    en: ({ day }) => `The matter was opened on ${day}.`,
  },
  "matter-not-opened": {
    nb: ({ day }) => `Saken ble ikke åpnet før ${day}.`,
    nn: ({ day }) => `Saka vart ikkje opna før ${day}.`,
    en: ({ day }) => `The matter was not opened until ${day}.`,
  },
  stage: {
    nb: ({ holds, title }) => `Trinnet «${title}» er ${holds ? "fullført" : "ikke fullført"}.`,
    nn: ({ holds, title }) => `Steget «${title}» er ${holds ? "fullført" : "ikkje fullført"}.`,
    en: ({ holds, title }) => `The stage “${title}” is ${holds ? "complete" : "not complete"}.`,
  },
  "to-be-replaced": {
    nb: ({ by, day }) => `Et nytt vedtak, ${by}, tar over fra ${day}.`,
    nn: ({ by, day }) => `Eit nytt vedtak, ${by}, tek over frå ${day}.`,
    en: ({ by, day }) => `A new decision, ${by}, takes over from ${day}.`,
  },
  replaced: {
    nb: ({ by, day }) => `Et nytt vedtak, ${by}, tok over ${day}.`,
    nn: ({ by, day }) => `Eit nytt vedtak, ${by}, tok over ${day}.`,
    en: ({ by, day }) => `A new decision, ${by}, took over on ${day}.`,
  },
  "all-of": {
    nb: ({ holds }) => (holds ? "Alt dette er på plass." : "Alt dette må være på plass, men noe mangler."),
    nn: ({ holds }) => (holds ? "Alt dette er på plass." : "Alt dette må vere på plass, men noko manglar."),
    en: ({ holds }) => (holds ? "All of this is in place." : "All of this must be in place, but something is missing."),
  },
  "any-of": {
    nb: ({ holds }) =>
      holds ? "Én av disse måtene er nok, og det er oppnådd." : "Én av disse måtene er nok, men ingen er oppnådd.",
    nn: ({ holds }) =>
      holds ? "Éin av desse måtane er nok, og det er oppnådd." : "Éin av desse måtane er nok, men ingen er oppnådd.",
    en: ({ holds }) =>
      holds ? "One of these ways is enough, and one is met." : "One of these ways is enough, but none is met.",
  },
  "meetings-tried": {
    nb: ({ body }) => `${body} har hatt flere møter om saken, men ingen av dem er nok.`,
    nn: ({ body }) => `${body} har hatt fleire møte om saka, men ingen av dei er nok.`,
    en: ({ body }) => `${body} has met on the matter more than once, but no meeting is enough.`,
  },
  meeting: {
    nb: ({ body, day }) => `Møtet i ${body} ${day} er ikke nok.`,
    nn: ({ body, day }) => `Møtet i ${body} ${day} er ikkje nok.`,
    en: ({ body, day }) => `The meeting of ${body} on ${day} is not enough.`,
  },
  "no-voters": {
    nb: () => "Ingen har rett til å avgjøre dette.",
    nn: () => "Ingen har rett til å avgjere dette.",
    en: () => "Nobody has the right to decide this.",
  },
} satisfies Partial<ReasonTexts>;
