import { capitalised } from "#platform/in-words.ts";
import type { ReasonTexts } from "./reason-words.ts";

/** What the joint bodies vote, and how they were called together. */
export const meetingReasonTexts = {
  vote: {
    nb: ({ holds, body }) => `Kravet til avstemningen i ${body} er ${holds ? "oppfylt" : "ikke oppfylt"}.`,
    nn: ({ holds, body }) => `Kravet til avrøystinga i ${body} er ${holds ? "oppfylt" : "ikkje oppfylt"}.`,
    en: ({ holds, body }) => `What is asked of the vote in ${body} is ${holds ? "met" : "not met"}.`,
  },
  consensus: {
    nb: ({ holds, body }) => `Kravet om enighet i ${body} er ${holds ? "oppfylt" : "ikke oppfylt"}.`,
    nn: ({ holds, body }) => `Kravet om semje i ${body} er ${holds ? "oppfylt" : "ikkje oppfylt"}.`,
    en: ({ holds, body }) => `The agreement asked for in ${body} is ${holds ? "there" : "not there"}.`,
  },
  "no-meeting": {
    nb: ({ body }) => `${body} har ikke hatt møte om saken.`,
    nn: ({ body }) => `${body} har ikkje hatt møte om saka.`,
    en: ({ body }) => `${body} has not met on the matter.`,
  },
  "meeting-before-opened": {
    nb: ({ body, day }) => `${body} hadde møte ${day}, før saken ble åpnet. Det teller ikke.`,
    nn: ({ body, day }) => `${body} hadde møte ${day}, før saka vart opna. Det tel ikkje.`,
    en: ({ body, day }) => `${body} met on ${day}, before the matter was opened. That does not count.`,
  },
  "meeting-before-stage": {
    nb: ({ body, day, title }) => `${body} hadde møte ${day}, før trinnet «${title}» var fullført. Saken må opp igjen.`,
    nn: ({ body, day, title }) => `${body} hadde møte ${day}, før steget «${title}» var fullført. Saka må opp att.`,
    en: ({ body, day, title }) =>
      `${body} met on ${day}, before the stage “${title}” was complete. The matter must come up again.`,
  },
  "body-adopted": {
    nb: ({ body, day }) => `${body} vedtok forslaget ${day}.`,
    nn: ({ body, day }) => `${body} vedtok framlegget ${day}.`,
    en: ({ body, day }) => `${body} adopted the proposal on ${day}.`,
  },
  "body-rejected": {
    nb: ({ body, day }) => `${body} sa nei ${day}.`,
    nn: ({ body, day }) => `${body} sa nei ${day}.`,
    en: ({ body, day }) => `${body} said no on ${day}.`,
  },
  "body-postponed": {
    nb: ({ body, day }) => `${body} utsatte saken ${day}.`,
    nn: ({ body, day }) => `${body} utsette saka ${day}.`,
    en: ({ body, day }) => `${body} postponed the matter on ${day}.`,
  },
  "body-noted": {
    nb: ({ body, day }) => `${body} tok saken til orientering ${day}. Det er ikke et vedtak.`,
    nn: ({ body, day }) => `${body} tok saka til orientering ${day}. Det er ikkje eit vedtak.`,
    en: ({ body, day }) => `${body} took note of the matter on ${day}. That is no decision.`,
  },
  "votes-not-recorded": {
    nb: ({ body, day }) =>
      `Vi vet ikke hvem som stemte hva i ${body} ${day}. Utfallet i protokollen er lagt til grunn.`,
    nn: ({ body, day }) =>
      `Vi veit ikkje kven som stemte kva i ${body} ${day}. Utfallet i protokollen er lagt til grunn.`,
    en: ({ body, day }) =>
      `We do not know who voted how in ${body} on ${day}. The outcome in the minutes is taken as it stands.`,
  },
  "enough-present": {
    nb: ({ for: have, of, share }) =>
      `${capitalised(have)} av ${of} stemmer var til stede og ble avgitt. Det kreves ${share}.`,
    nn: ({ for: have, of, share }) =>
      `${capitalised(have)} av ${of} stemmer var til stades og vart avgjevne. Det blir kravd ${share}.`,
    en: ({ for: have, of, share }) => `${capitalised(have)} of ${of} votes were present and cast. It takes ${share}.`,
  },
  "took-part": {
    nb: ({ party }) => `${party} var til stede og stemte.`,
    nn: ({ party }) => `${party} var til stades og stemte.`,
    en: ({ party }) => `${party} was present and voted.`,
  },
  "did-not-take-part": {
    nb: ({ party }) => `${party} stemte ikke.`,
    nn: ({ party }) => `${party} stemte ikkje.`,
    en: ({ party }) => `${party} did not vote.`,
  },
  "majority-or-chair": {
    nb: ({ holds }) =>
      holds
        ? "Flertallet eller møtelederens stemme avgjør: forslaget er vedtatt."
        : "Verken flertall eller møtelederens stemme er for.",
    nn: ({ holds }) =>
      holds
        ? "Fleirtalet eller stemma til møteleiaren avgjer: framlegget er vedteke."
        : "Korkje fleirtal eller stemma til møteleiaren er for.",
    en: ({ holds }) =>
      holds
        ? "The majority or the chair's vote decides: the proposal is adopted."
        : "Neither a majority nor the chair's vote is for.",
  },
  "enough-votes": {
    nb: ({ for: have, of, share }) =>
      of === ""
        ? `Ingen har stemt for eller imot. Det kreves ${share}.`
        : `${capitalised(have)} av ${of} stemmer er for. Det kreves ${share}.`,
    nn: ({ for: have, of, share }) =>
      of === ""
        ? `Ingen har stemt for eller imot. Det blir kravd ${share}.`
        : `${capitalised(have)} av ${of} stemmer er for. Det blir kravd ${share}.`,
    en: ({ for: have, of, share }) =>
      of === ""
        ? `Nobody has voted for or against. It takes ${share}.`
        : `${capitalised(have)} of ${of} votes are for. It takes ${share}.`,
  },
  "voted-for": {
    nb: ({ party }) => `${party} stemte for.`,
    nn: ({ party }) => `${party} stemte for.`,
    en: ({ party }) => `${party} voted for.`,
  },
  "voted-against": {
    nb: ({ party }) => `${party} stemte imot.`,
    nn: ({ party }) => `${party} stemte imot.`,
    en: ({ party }) => `${party} voted against.`,
  },
  abstained: {
    nb: ({ party }) => `${party} lot være å stemme.`,
    nn: ({ party }) => `${party} let vere å stemme.`,
    en: ({ party }) => `${party} abstained.`,
  },
  absent: {
    nb: ({ party }) => `${party} var ikke til stede.`,
    nn: ({ party }) => `${party} var ikkje til stades.`,
    en: ({ party }) => `${party} was absent.`,
  },
  "chair-for": {
    nb: ({ party }) => `Det sto likt, og møtelederen fra ${party} stemte for.`,
    nn: ({ party }) => `Det stod likt, og møteleiaren frå ${party} stemte for.`,
    en: ({ party }) => `The votes were equal, and the chair, from ${party}, voted for.`,
  },
  "chair-against": {
    nb: ({ party }) => `Det sto likt, og møtelederen fra ${party} stemte ikke for.`,
    nn: ({ party }) => `Det stod likt, og møteleiaren frå ${party} stemte ikkje for.`,
    en: ({ party }) => `The votes were equal, and the chair, from ${party}, did not vote for.`,
  },
  "chair-not-recorded": {
    nb: () => "Det sto likt, og vi vet ikke hvem som ledet møtet.",
    nn: () => "Det stod likt, og vi veit ikkje kven som leidde møtet.",
    en: () => "The votes were equal, and we do not know who chaired the meeting.",
  },
  "not-opposed": {
    nb: ({ party }) => `${party} gikk ikke imot.`,
    nn: ({ party }) => `${party} gjekk ikkje imot.`,
    en: ({ party }) => `${party} was not against.`,
  },
  opposed: {
    nb: ({ party }) => `${party} gikk imot.`,
    nn: ({ party }) => `${party} gjekk imot.`,
    en: ({ party }) => `${party} was against.`,
  },
  "reserved-in-meeting": {
    nb: ({ party }) => `${party} reserverte seg. Det er ikke å gå imot.`,
    nn: ({ party }) => `${party} reserverte seg. Det er ikkje å gå imot.`,
    en: ({ party }) => `${party} made a reservation. That is not to be against.`,
  },
  "reservation-not-allowed": {
    nb: ({ party }) => `${party} reserverte seg. Det regnes som å gå imot her.`,
    nn: ({ party }) => `${party} reserverte seg. Det blir rekna som å gå imot her.`,
    en: ({ party }) => `${party} made a reservation. That counts as being against here.`,
  },
  "nobody-present": {
    nb: ({ body, day }) => `Ingen med stemmerett var til stede i ${body} ${day}.`,
    nn: ({ body, day }) => `Ingen med røysterett var til stades i ${body} ${day}.`,
    en: ({ body, day }) => `Nobody with the right to vote was present in ${body} on ${day}.`,
  },
  "notice-kept": {
    nb: ({ body, noticeday, days, required }) =>
      `Innkallingen til ${body} ble sendt ${noticeday}, ${days} før møtet. Det kreves ${required}.`,
    nn: ({ body, noticeday, days, required }) =>
      `Innkallinga til ${body} vart send ${noticeday}, ${days} før møtet. Det blir kravd ${required}.`,
    en: ({ body, noticeday, days, required }) =>
      `The notice of the meeting of ${body} went out on ${noticeday}, ${days} before it. It takes ${required}.`,
  },
  "notice-too-short": {
    nb: ({ body, noticeday, days, required }) =>
      `Innkallingen til ${body} ble sendt for sent: ${noticeday}, ${days} før møtet. Det kreves ${required}.`,
    nn: ({ body, noticeday, days, required }) =>
      `Innkallinga til ${body} vart send for seint: ${noticeday}, ${days} før møtet. Det blir kravd ${required}.`,
    en: ({ body, noticeday, days, required }) =>
      `The notice of the meeting of ${body} went out too late: on ${noticeday}, ${days} before it. It takes ${required}.`,
  },
  "notice-not-recorded": {
    nb: ({ body, day, required }) =>
      `Vi vet ikke når innkallingen til møtet i ${body} ${day} ble sendt. Den skulle vært sendt minst ${required} før.`,
    nn: ({ body, day, required }) =>
      `Vi veit ikkje når innkallinga til møtet i ${body} ${day} vart send. Ho skulle vore send minst ${required} før.`,
    en: ({ body, day, required }) =>
      `We do not know when the notice of the meeting of ${body} on ${day} went out. It was due at least ${required} before.`,
  },
  "hearing-kept": {
    nb: ({ openedday, days, required }) =>
      `Forslaget var på høring fra ${openedday}, i ${days}. Det kreves ${required}.`,
    nn: ({ openedday, days, required }) =>
      `Framlegget var på høyring frå ${openedday}, i ${days}. Det blir kravd ${required}.`,
    en: ({ openedday, days, required }) =>
      `The proposal was open for hearing from ${openedday}, for ${days}. It takes ${required}.`,
  },
  "hearing-too-short": {
    nb: ({ openedday, days, required }) =>
      `Høringen var for kort: fra ${openedday}, i ${days}. Det kreves ${required}.`,
    nn: ({ openedday, days, required }) =>
      `Høyringa var for kort: frå ${openedday}, i ${days}. Det blir kravd ${required}.`,
    en: ({ openedday, days, required }) =>
      `The hearing was too short: from ${openedday}, for ${days}. It takes ${required}.`,
  },
  "hearing-not-opened": {
    nb: ({ day, required }) => `Forslaget var ikke på høring før vedtaket ${day}. Det kreves ${required}.`,
    nn: ({ day, required }) => `Framlegget var ikkje på høyring før vedtaket ${day}. Det blir kravd ${required}.`,
    en: ({ day, required }) =>
      `The proposal was not open for hearing before the decision of ${day}. It takes ${required}.`,
  },
} satisfies Partial<ReasonTexts>;
