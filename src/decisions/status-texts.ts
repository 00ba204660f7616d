import type { Language } from "#platform/language.ts";
import type { Missing } from "./vocabulary.ts";

/** What the parties of the sentence are called: municipalities, where all of them are, or parties. */
export type PartyNoun = "municipality" | "party";

/** What a party at home can lack, told apart a little more than the codes do. */
export type AtHome = "resolution" | "other-wording" | "reservation" | "competent-organ" | "said-no" | "left";
export type InMeeting = Exclude<Missing["code"], "resolution" | "identical-wording" | "competent-organ" | "reversal">;

/** The phrases that status-sentence.ts puts together. Names, numbers and days come in the reader's words. */
export type StatusPhrases = {
  noun: { [noun in PartyNoun]: readonly [one: string, many: string] };
  inForce: (since: string, howMany: string) => string;
  partly: (since: string, howMany: string) => string;
  notInForce: string;
  notOpened: (opened: string) => string;
  neverInForce: (by: string, day: string) => string;
  replaced: (by: string, day: string, since: string) => string;
  nobodyLeft: (since: string, until: string) => string;
  endsOn: (until: string) => string;
  unsettled: (gone: string) => string;
  /** "Skaun (nå Nye Skaun)". */
  succeeded: (party: string, successors: string) => string;
  haveAdopted: (some: string, all: string, noun: string) => string;
  nobodyDecided: string;
  deadline: (day: string) => string;
  /** Follows a name or a list of names. */
  lacking: { [kind in AtHome]: (who: string, many: boolean) => string };
  /** What is missing in a body; `parties` names who did not agree, where that is known. */
  inMeeting: { [code in InMeeting]: (body: string, parties: string) => string };
};

export const statusPhrases: { [language in Language]: StatusPhrases } = {
  nb: {
    noun: { municipality: ["kommune", "kommuner"], party: ["part", "parter"] },
    inForce: (since, howMany) => `I kraft siden ${since}, for ${howMany}`,
    partly: (since, howMany) => `Delvis i kraft siden ${since}, for ${howMany}`,
    notInForce: "Ikke i kraft",
    notOpened: (opened) => `Saken ble ikke åpnet før ${opened}`,
    neverInForce: (by, day) => `Trådte aldri i kraft; ${by} tok over ${day}`,
    replaced: (by, day, since) => `Ikke lenger i kraft. Gjaldt fra ${since} til ${by} tok over ${day}`,
    nobodyLeft: (since, until) => `Ikke lenger i kraft. Gjaldt fra ${since} til ${until}; nå er ingen bundet`,
    endsOn: (until) => `Det gjelder til ${until}`,
    unsettled: (gone) => `Ikke avgjort om det gjelder videre etter ${gone}`,
    succeeded: (party, successors) => `${party} (nå ${successors})`,
    haveAdopted: (some, all, noun) => `${some} av ${all} ${noun} har vedtatt`,
    nobodyDecided: "ingen som kan bli bundet, har gjort vedtak",
    deadline: (day) => `frist ${day}`,
    lacking: {
      resolution: (who) => `${who} mangler`,
      "other-wording": (who) => `${who} har vedtatt noe annet`,
      reservation: (who) => `${who} har tatt forbehold`,
      "competent-organ": (who) => `${who} har ikke vedtatt i rett organ`,
      "said-no": (who) => `${who} har sagt nei`,
      left: (who) => `${who} har gått ut`,
    },
    inMeeting: {
      meeting: (body) => `${body} har ikke vedtatt`,
      majority: (body, parties) =>
        parties === "" ? `flertallet mangler i ${body}` : `${parties} var ikke for i ${body}`,
      quorum: (body) => `for få stemte i ${body}`,
      consensus: (body, parties) =>
        parties === "" ? `${body} er ikke enig` : `${parties} gikk ikke med på det i ${body}`,
      notice: (body) => `innkallingen til ${body} er ikke registrert tidsnok`,
      hearing: () => "lang nok høring er ikke registrert",
    },
  },
  nn: {
    noun: { municipality: ["kommune", "kommunar"], party: ["part", "partar"] },
    inForce: (since, howMany) => `I kraft sidan ${since}, for ${howMany}`,
    partly: (since, howMany) => `Delvis i kraft sidan ${since}, for ${howMany}`,
    notInForce: "Ikkje i kraft",
    notOpened: (opened) => `Saka vart ikkje opna før ${opened}`,
    neverInForce: (by, day) => `Tok aldri til å gjelde; ${by} tok over ${day}`,
    replaced: (by, day, since) => `Ikkje lenger i kraft. Galdt frå ${since} til ${by} tok over ${day}`,
    nobodyLeft: (since, until) => `Ikkje lenger i kraft. Galdt frå ${since} til ${until}; no er ingen bundne`,
    endsOn: (until) => `Det gjeld til ${until}`,
    unsettled: (gone) => `Ikkje avgjort om det gjeld vidare etter ${gone}`,
    succeeded: (party, successors) => `${party} (no ${successors})`,
    haveAdopted: (some, all, noun) => `${some} av ${all} ${noun} har vedteke`,
    nobodyDecided: "ingen som kan bli bundne, har gjort vedtak",
    deadline: (day) => `frist ${day}`,
    lacking: {
      resolution: (who) => `${who} manglar`,
      "other-wording": (who) => `${who} har vedteke noko anna`,
      reservation: (who) => `${who} har teke atterhald`,
      "competent-organ": (who) => `${who} har ikkje vedteke i rett organ`,
      "said-no": (who) => `${who} har sagt nei`,
      left: (who) => `${who} har gått ut`,
    },
    inMeeting: {
      meeting: (body) => `${body} har ikkje vedteke`,
      majority: (body, parties) =>
        parties === "" ? `fleirtalet manglar i ${body}` : `${parties} var ikkje for i ${body}`,
      quorum: (body) => `for få stemte i ${body}`,
      consensus: (body, parties) =>
        parties === "" ? `${body} er ikkje samd` : `${parties} gjekk ikkje med på det i ${body}`,
      notice: (body) => `innkallinga til ${body} er ikkje registrert tidsnok`,
      hearing: () => "lang nok høyring er ikkje registrert",
    },
  },
  en: {
    noun: { municipality: ["municipality", "municipalities"], party: ["party", "parties"] },
    inForce: (since, howMany) => `In force since ${since}, for ${howMany}`,
    partly: (since, howMany) => `Partly in force since ${since}, for ${howMany}`,
    notInForce: "Not in force",
    notOpened: (opened) => `The matter was not opened until ${opened}`,
    neverInForce: (by, day) => `Never took effect; ${by} took over on ${day}`,
    replaced: (by, day, since) => `No longer in force. Held from ${since} until ${by} took over on ${day}`,
    nobodyLeft: (since, until) => `No longer in force. Held from ${since} until ${until}; now nobody is bound`,
    endsOn: (until) => `It holds until ${until}`,
    unsettled: (gone) => `Not settled whether it goes on after ${gone}`,
    succeeded: (party, successors) => `${party} (now ${successors})`,
    haveAdopted: (some, all, noun) => `${some} of ${all} ${noun} have adopted`,
    nobodyDecided: "nobody who can be bound has decided",
    deadline: (day) => `deadline ${day}`,
    lacking: {
      resolution: (who, many) => `${who} ${many ? "are" : "is"} missing`,
      "other-wording": (who, many) => `${who} ${many ? "have" : "has"} adopted something else`,
      reservation: (who, many) => `${who} ${many ? "have" : "has"} made a reservation`,
      "competent-organ": (who, many) => `${who} ${many ? "have" : "has"} not decided in the right organ`,
      "said-no": (who, many) => `${who} ${many ? "have" : "has"} said no`,
      left: (who, many) => `${who} ${many ? "have" : "has"} left`,
    },
    inMeeting: {
      meeting: (body) => `${body} has not adopted`,
      majority: (body, parties) =>
        parties === "" ? `there is no majority in ${body}` : `${parties} did not vote for in ${body}`,
      quorum: (body) => `too few voted in ${body}`,
      consensus: (body, parties) =>
        parties === "" ? `${body} does not agree` : `${parties} did not agree to it in ${body}`,
      notice: (body) => `no timely notice of the meeting of ${body} is recorded`,
      hearing: () => "no hearing of the required length is recorded",
    },
  },
};
