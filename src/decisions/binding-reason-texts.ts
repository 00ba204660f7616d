import { capitalised } from "#platform/in-words.ts";
import type { ReasonTexts } from "./reason-words.ts";

/** Whom the decision binds, and why not the others. */
export const bindingReasonTexts = {
  "binds-somebody": {
    nb: ({ for: have, of }) => `Vedtaket gjelder for ${have} av ${of}.`,
    nn: ({ for: have, of }) => `Vedtaket gjeld for ${have} av ${of}.`,
    en: ({ for: have, of }) => `${capitalised(have)} of ${of} are bound by the decision.`,
  },
  "binds-party": {
    nb: ({ holds, party }) => `${party} er ${holds ? "bundet" : "ikke bundet"}.`,
    nn: ({ holds, party }) => `${party} er ${holds ? "bunden" : "ikkje bunden"}.`,
    en: ({ holds, party }) => `${party} is ${holds ? "bound" : "not bound"}.`,
  },
  "bound-with-all": {
    nb: ({ party }) => `Vedtaket gjelder for alle som skulle avgjøre saken, også ${party}.`,
    nn: ({ party }) => `Vedtaket gjeld for alle som skulle avgjere saka, også ${party}.`,
    en: ({ party }) => `The decision binds all who were to decide, ${party} among them.`,
  },
  "bound-by-name": {
    nb: ({ party }) => `Reglene sier at vedtaket gjelder for ${party}.`,
    nn: ({ party }) => `Reglane seier at vedtaket gjeld for ${party}.`,
    en: ({ party }) => `The rules say that the decision binds ${party}.`,
  },
  "bound-by-adoption": {
    nb: ({ party, day }) => `${party} har selv vedtatt det, ${day}.`,
    nn: ({ party, day }) => `${party} har sjølv vedteke det, ${day}.`,
    en: ({ party, day }) => `${party} has itself adopted it, on ${day}.`,
  },
  "bound-by-vote": {
    nb: ({ party, body, day }) => `${party} stemte for i ${body} ${day}, og den som stemmer for, er bundet.`,
    nn: ({ party, body, day }) => `${party} stemte for i ${body} ${day}, og den som stemmer for, er bunden.`,
    en: ({ party, body, day }) => `${party} voted for in ${body} on ${day}, and who votes for is bound.`,
  },
  "bound-by-accession": {
    nb: ({ party, day, clauses }) =>
      `${party} sluttet seg til ${clauses === "" ? "vedtaket" : `punkt ${clauses}`} ${day}.`,
    nn: ({ party, day, clauses }) =>
      `${party} slutta seg til ${clauses === "" ? "vedtaket" : `punkt ${clauses}`} ${day}.`,
    en: ({ party, day, clauses }) =>
      `${party} acceded to ${clauses === "" ? "the decision" : `clause ${clauses}`} on ${day}.`,
  },
  "has-not-adopted": {
    nb: ({ party }) => `Vedtaket gjelder bare for dem som selv har vedtatt det, og det har ikke ${party}.`,
    nn: ({ party }) => `Vedtaket gjeld berre for dei som sjølve har vedteke det, og det har ikkje ${party}.`,
    en: ({ party }) => `The decision binds only those that have adopted it, and ${party} has not.`,
  },
  "has-not-acceded": {
    nb: ({ party }) => `${party} har ikke sluttet seg til.`,
    nn: ({ party }) => `${party} har ikkje slutta seg til.`,
    en: ({ party }) => `${party} has not acceded.`,
  },
  "accession-not-open": {
    nb: ({ party }) => `Reglene åpner ikke for at ${party} slutter seg til.`,
    nn: ({ party }) => `Reglane opnar ikkje for at ${party} sluttar seg til.`,
    en: ({ party }) => `The rules do not let ${party} accede.`,
  },
  "accession-only-whole": {
    nb: ({ party }) => `${party} har bare sluttet seg til noen punkter. Reglene åpner bare for å slutte seg til alt.`,
    nn: ({ party }) => `${party} har berre slutta seg til nokre punkt. Reglane opnar berre for å slutte seg til alt.`,
    en: ({ party }) => `${party} has acceded to some clauses only. The rules ask for all of them.`,
  },
  "came-later": {
    nb: ({ party, day }) =>
      `${party} kom til ${day}, etter at vedtaket trådte i kraft, og må selv gjøre vedtak for å bli bundet.`,
    nn: ({ party, day }) =>
      `${party} kom til ${day}, etter at vedtaket tok til å gjelde, og må sjølv gjere vedtak for å bli bunden.`,
    en: ({ party, day }) =>
      `${party} came in on ${day}, after the decision took effect, and must itself adopt it to be bound.`,
  },
  "not-named": {
    nb: ({ party }) => `Vedtaket gjelder bare for dem som er nevnt, og ${party} er ikke blant dem.`,
    nn: ({ party }) => `Vedtaket gjeld berre for dei som er nemnde, og ${party} er ikkje mellom dei.`,
    en: ({ party }) => `The decision binds only those named, and ${party} is not among them.`,
  },
  "reservation-frees": {
    nb: ({ party }) => `${party} har reservert seg og er derfor ikke bundet.`,
    nn: ({ party }) => `${party} har reservert seg og er difor ikkje bunden.`,
    en: ({ party }) => `${party} has made a reservation and is therefore not bound.`,
  },
  "reservation-frees-clauses": {
    nb: ({ party, clauses }) => `${party} har reservert seg mot punkt ${clauses} og er ikke bundet av det.`,
    nn: ({ party, clauses }) => `${party} har reservert seg mot punkt ${clauses} og er ikkje bunden av det.`,
    en: ({ party, clauses }) => `${party} has made a reservation against clause ${clauses} and is not bound by it.`,
  },
  "reservation-without-effect": {
    nb: ({ party }) => `${party} har reservert seg, men er bundet likevel.`,
    nn: ({ party }) => `${party} har reservert seg, men er bunden likevel.`,
    en: ({ party }) => `${party} has made a reservation, but is bound all the same.`,
  },
  "withdrawal-announced": {
    nb: ({ party, day }) => `${party} har sagt opp og er bundet til ${day}.`,
    nn: ({ party, day }) => `${party} har sagt opp og er bunden til ${day}.`,
    en: ({ party, day }) => `${party} has given notice and is bound until ${day}.`,
  },
  withdrawn: {
    nb: ({ party, day }) => `${party} gikk ut ${day}.`,
    nn: ({ party, day }) => `${party} gjekk ut ${day}.`,
    en: ({ party, day }) => `${party} left on ${day}.`,
  },
  "withdrawal-not-possible": {
    nb: ({ party }) => `${party} har sagt opp, men reglene lar ingen gå ut alene.`,
    nn: ({ party }) => `${party} har sagt opp, men reglane lèt ingen gå ut åleine.`,
    en: ({ party }) => `${party} has given notice, but the rules let nobody leave alone.`,
  },
  "party-ended": {
    nb: ({ party, day }) => `${party} finnes ikke lenger fra ${day}.`,
    nn: ({ party, day }) => `${party} finst ikkje lenger frå ${day}.`,
    en: ({ party, day }) => `${party} no longer exists from ${day}.`,
  },
  "decision-ended": {
    nb: ({ day }) => `Vedtaket gjaldt ikke lenger fra ${day}.`,
    nn: ({ day }) => `Vedtaket galdt ikkje lenger frå ${day}.`,
    en: ({ day }) => `The decision no longer held from ${day}.`,
  },
} satisfies Partial<ReasonTexts>;
