import type { TextOf } from "#platform/language.ts";
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
    nb: ({ title, rule }) => `Vi kan ikke si om «${title}» er i kraft: vedtektene som gjaldt, har ingen regel som heter «${rule}».`,
    nn: ({ title, rule }) => `Vi kan ikkje seie om «${title}» er i kraft: vedtektene som galdt, har ingen regel som heiter «${rule}».`,
    en: ({ title, rule }) => `We cannot say whether “${title}” is in force: the statutes of the time have no rule called “${rule}”.`,
  },
};
