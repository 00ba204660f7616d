import type { TextOf } from "#platform/language.ts";
import { cooperationRefusalTexts } from "#cooperation/texts.ts";
import type { AmendmentRefusal } from "./questions/amendment-route.ts";
import type { MatterRefusal } from "./questions/matter.ts";

type Params = { [name: string]: string | number };

export const matterRefusalTexts: { [code in MatterRefusal]: TextOf<[Params]> } = {
  "matter-unknown": {
    nb: ({ word }) => `Vi har ingen sak som heter «${word}».`,
    nn: ({ word }) => `Vi har inga sak som heiter «${word}».`,
    en: ({ word }) => `We have no matter called “${word}”.`,
  },
  "matter-not-opened": {
    nb: ({ title, opened }) => `Saken «${title}» ble først åpnet ${opened}. Velg den dagen eller en senere.`,
    nn: ({ title, opened }) => `Saka «${title}» vart først opna ${opened}. Vel den dagen eller ein seinare.`,
    en: ({ title, opened }) => `The matter “${title}” was not opened until ${opened}. Choose that day or a later one.`,
  },
  "matter-without-rule": {
    nb: ({ title, rule }) =>
      `Vi kan ikke si om «${title}» er i kraft: vedtektene som gjaldt, har ingen regel som heter «${rule}».`,
    nn: ({ title, rule }) =>
      `Vi kan ikkje seie om «${title}» er i kraft: vedtektene som galdt, har ingen regel som heiter «${rule}».`,
    en: ({ title, rule }) =>
      `We cannot say whether “${title}” is in force: the statutes of the time have no rule called “${rule}”.`,
  },
};

export const amendmentRefusalTexts: { [code in AmendmentRefusal]: TextOf<[Params]> } = {
  ...cooperationRefusalTexts,
  "statutes-unknown": {
    nb: ({ name, on }) => `${name} har ingen vedtekter som vi kjenner, ${on}.`,
    nn: ({ name, on }) => `${name} har ingen vedtekter som vi kjenner, ${on}.`,
    en: ({ name, on }) => `${name} has no statutes that we know on ${on}.`,
  },
  "clause-not-there": {
    nb: ({ clause, known }) => `Vedtektene har ikke noe punkt «${clause}». De har: ${known}.`,
    nn: ({ clause, known }) => `Vedtektene har ikkje noko punkt «${clause}». Dei har: ${known}.`,
    en: ({ clause, known }) => `The statutes have no clause “${clause}”. They have: ${known}.`,
  },
};
