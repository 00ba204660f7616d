import type { Text } from "#platform/language.ts";
import type { Awaited } from "./rules/board.ts";
import type { ComparisonClass, InForceStatus, Outcome, PartyPart, Stage } from "./vocabulary.ts";
import type { Organ } from "#cooperation/vocabulary.ts";

export const awaitedTexts: { [code in NonNullable<Awaited>]: Text } = {
  sending: { nb: "saken er ikke sendt", nn: "saka er ikkje send", en: "the matter has not been sent" },
  agenda: { nb: "skal settes på sakslisten", nn: "skal setjast på saklista", en: "to be put on the agenda" },
  decision: { nb: "vedtak mangler", nn: "vedtak manglar", en: "no decision yet" },
  "new-decision": {
    nb: "avvist; bare et nytt vedtak hjelper",
    nn: "avvist; berre eit nytt vedtak hjelper",
    en: "rejected; only a new decision helps",
  },
  "competent-organ": {
    nb: "må vedtas av riktig organ",
    nn: "må vedtakast av rett organ",
    en: "must be decided by the competent organ",
  },
  "same-wording": {
    nb: "vedtaket har en annen ordlyd",
    nn: "vedtaket har ei anna ordlyd",
    en: "decided with another wording",
  },
  statement: { nb: "kan uttale seg", nn: "kan uttale seg", en: "may comment" },
  accession: { nb: "kan slutte seg til", nn: "kan slutte seg til", en: "may accede" },
  minutes: { nb: "protokollen er ikke mottatt", nn: "protokollen er ikkje motteken", en: "minutes not received" },
};

export const stageTexts: { [stage in "waiting" | Stage]: Text } = {
  waiting: { nb: "venter", nn: "ventar", en: "waiting" },
  sent: { nb: "sendt", nn: "send", en: "sent" },
  "on-agenda": { nb: "på sakslisten", nn: "på saklista", en: "on the agenda" },
  recommended: { nb: "innstilling", nn: "innstilling", en: "recommended" },
  decided: { nb: "vedtak", nn: "vedtak", en: "decided" },
  "minutes-received": { nb: "protokoll mottatt", nn: "protokoll motteken", en: "minutes received" },
  "reported-back": { nb: "meldt tilbake", nn: "meldt tilbake", en: "reported back" },
};

/** Steps that are the region's own, beside those of the board. */
export const regionStepTexts: { [stage: string]: Text } = {
  ...stageTexts,
  opened: { nb: "saken åpnet", nn: "saka opna", en: "matter opened" },
  "hearing-opened": { nb: "sendt på høring", nn: "send på høyring", en: "hearing opened" },
  "hearing-closed": { nb: "høringen avsluttet", nn: "høyringa avslutta", en: "hearing closed" },
  "followed-up": { nb: "fulgt opp", nn: "følgd opp", en: "followed up" },
};

export const outcomeTexts: { [outcome in Outcome]: Text } = {
  adopted: { nb: "vedtatt", nn: "vedteke", en: "adopted" },
  rejected: { nb: "avvist", nn: "avvist", en: "rejected" },
  postponed: { nb: "utsatt", nn: "utsett", en: "postponed" },
  noted: { nb: "tatt til orientering", nn: "teke til orientering", en: "noted" },
};

export const comparisonTexts: { [comparison in ComparisonClass]: Text } = {
  same: { nb: "likelydende", nn: "likelydande", en: "same wording" },
  editorial: { nb: "bare språklige forskjeller", nn: "berre språklege skilnader", en: "editorial differences only" },
  addition: { nb: "med tillegg", nn: "med tillegg", en: "with an addition" },
  deviation: { nb: "avvikende ordlyd", nn: "avvikande ordlyd", en: "deviating wording" },
  reservation: { nb: "med reservasjon", nn: "med reservasjon", en: "with a reservation" },
  "not-competent": { nb: "ikke riktig organ", nn: "ikkje rett organ", en: "not the competent organ" },
};

export const organTexts: { [organ in Organ]: Text } = {
  council: { nb: "kommunestyret", nn: "kommunestyret", en: "the council" },
  "executive-board": { nb: "formannskapet", nn: "formannskapet", en: "the executive board" },
  committee: { nb: "utvalget", nn: "utvalet", en: "the committee" },
  mayor: { nb: "ordføreren", nn: "ordføraren", en: "the mayor" },
  "chief-executive": { nb: "kommunedirektøren", nn: "kommunedirektøren", en: "the chief executive" },
  board: { nb: "styret", nn: "styret", en: "the board" },
};

export const partTexts: { [part in PartyPart]: Text } = {
  decides: { nb: "skal vedta", nn: "skal vedta", en: "decides" },
  accedes: { nb: "kan slutte seg til", nn: "kan slutte seg til", en: "may accede" },
  consulted: { nb: "høres", nn: "blir høyrd", en: "is consulted" },
};

export const statusTexts: { [status in InForceStatus]: Text } = {
  "in-force": { nb: "I kraft", nn: "I kraft", en: "In force" },
  partly: { nb: "Delvis i kraft", nn: "Delvis i kraft", en: "Partly in force" },
  "not-in-force": { nb: "Ikke i kraft", nn: "Ikkje i kraft", en: "Not in force" },
  ended: { nb: "Ikke lenger i kraft", nn: "Ikkje lenger i kraft", en: "No longer in force" },
};
