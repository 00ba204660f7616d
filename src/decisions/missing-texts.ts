import type { TextOf } from "#platform/language.ts";
import type { Missing } from "./vocabulary.ts";

/** `party` and `body` are names, empty where not known; `organs` who may decide, empty where the rule names none. */
export type SaidMissing = { party: string; body: string; organs: string };

/** What is missing, as what must happen. */
export const missingTexts: { [code in Missing["code"]]: TextOf<[SaidMissing]> } = {
  resolution: {
    nb: ({ party, organs }) =>
      party === ""
        ? "Ingen som kan bli bundet, har gjort vedtak."
        : `${organs === "" ? party : `${party} (${organs})`} må gjøre vedtak.`,
    nn: ({ party, organs }) =>
      party === ""
        ? "Ingen som kan bli bundne, har gjort vedtak."
        : `${organs === "" ? party : `${party} (${organs})`} må gjere vedtak.`,
    en: ({ party, organs }) =>
      party === ""
        ? "Nobody who can be bound has decided."
        : `${organs === "" ? party : `${party} (${organs})`} must decide.`,
  },
  "identical-wording": {
    nb: ({ party }) => `${party} må vedta den felles teksten, uten endringer og forbehold.`,
    nn: ({ party }) => `${party} må vedta den felles teksten, utan endringar og atterhald.`,
    en: ({ party }) => `${party} must adopt the common text, without changes or reservations.`,
  },
  "competent-organ": {
    nb: ({ party, organs }) => `I ${party} må ${organs} gjøre vedtaket.`,
    nn: ({ party, organs }) => `I ${party} må ${organs} gjere vedtaket.`,
    en: ({ party, organs }) => `In ${party} it is for ${organs} to decide.`,
  },
  reversal: {
    nb: ({ party }) => `${party} står utenfor eller har sagt nei; bare et nytt vedtak der hjelper.`,
    nn: ({ party }) => `${party} står utanfor eller har sagt nei; berre eit nytt vedtak der hjelper.`,
    en: ({ party }) => `${party} stands outside or has said no; only a new decision there helps.`,
  },
  meeting: {
    nb: ({ body }) => `${body} må møtes og vedta.`,
    nn: ({ body }) => `${body} må møtast og vedta.`,
    en: ({ body }) => `${body} must meet and adopt.`,
  },
  majority: {
    nb: ({ body, party }) => (party === "" ? `Det må bli flertall i ${body}.` : `${party} må stemme for i ${body}.`),
    nn: ({ body, party }) => (party === "" ? `Det må bli fleirtal i ${body}.` : `${party} må stemme for i ${body}.`),
    en: ({ body, party }) =>
      party === "" ? `There must be a majority in ${body}.` : `${party} must vote for in ${body}.`,
  },
  quorum: {
    nb: ({ body }) => `Flere må være til stede og stemme i ${body}.`,
    nn: ({ body }) => `Fleire må vere til stades og stemme i ${body}.`,
    en: ({ body }) => `More must be present and vote in ${body}.`,
  },
  consensus: {
    nb: ({ body, party }) => (party === "" ? `${body} må bli enig.` : `${party} må slutte å gå imot i ${body}.`),
    nn: ({ body, party }) => (party === "" ? `${body} må bli samd.` : `${party} må slutte å gå imot i ${body}.`),
    en: ({ body, party }) =>
      party === "" ? `${body} must agree.` : `${party} must give up its opposition in ${body}.`,
  },
  notice: {
    nb: ({ body }) => `${body} må kalles inn i god nok tid til et nytt møte.`,
    nn: ({ body }) => `${body} må kallast inn i god nok tid til eit nytt møte.`,
    en: ({ body }) => `${body} must be called to a new meeting in good time.`,
  },
  hearing: {
    nb: ({ body }) => `Forslaget må være lenge nok på høring før ${body} vedtar det.`,
    nn: ({ body }) => `Framlegget må vere lenge nok på høyring før ${body} vedtek det.`,
    en: ({ body }) => `The proposal must be open for hearing long enough before ${body} adopts it.`,
  },
};
