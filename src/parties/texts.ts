import type { TextOf } from "#platform/language.ts";
import type { FindRefusal } from "./questions/find-party.ts";

type Params = { [name: string]: string | number };

/** What to say when a party could not be found as asked. */
export const findRefusalTexts: { [code in FindRefusal]: TextOf<[Params]> } = {
  "party-unknown": {
    nb: ({ word }) =>
      `Vi kjenner ingen kommune, fylkeskommune eller annen part som heter eller har nummeret «${word}».`,
    nn: ({ word }) =>
      `Vi kjenner ingen kommune, fylkeskommune eller annan part som heiter eller har nummeret «${word}».`,
    en: ({ word }) => `We know no municipality, county or other party by the name or number “${word}”.`,
  },
  "party-ambiguous": {
    nb: ({ word, choices }) => `«${word}» kan være flere: ${choices}. Bruk nummeret.`,
    nn: ({ word, choices }) => `«${word}» kan vere fleire: ${choices}. Bruk nummeret.`,
    en: ({ word, choices }) => `“${word}” may be several: ${choices}. Use the number.`,
  },
  "party-not-that-day": {
    nb: ({ word, name, since, until }) =>
      `«${word}» er ${name}, som ${until ? `fantes fra ${since} og opphørte ${until}` : `først fantes fra ${since}`}. Velg en annen dag, eller spør hvem som fulgte etter.`,
    nn: ({ word, name, since, until }) =>
      `«${word}» er ${name}, som ${until ? `fanst frå ${since} og tok slutt ${until}` : `først fanst frå ${since}`}. Vel ein annan dag, eller spør kven som følgde etter.`,
    en: ({ word, name, since, until }) =>
      `“${word}” is ${name}, which ${until ? `existed from ${since} and ended on ${until}` : `did not exist before ${since}`}. Choose another day, or ask who followed it.`,
  },
};
