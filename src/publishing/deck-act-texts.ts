import { cooperationRefusalTexts } from "#cooperation/texts.ts";
import type { TextOf } from "#platform/language.ts";
import type { DeckTemplateRefusal } from "./acts/on-deck-template.ts";
import type { DeckRefusal } from "./questions/deck.ts";

type Params = { [name: string]: string | number };

export const deckRefusalTexts: { [code in DeckRefusal | DeckTemplateRefusal]: TextOf<[Params]> } = {
  ...cooperationRefusalTexts,
  "template-unknown": {
    nb: ({ word }) => `Vi har ingen mal som heter «${word}».`,
    nn: ({ word }) => `Vi har ingen mal som heiter «${word}».`,
    en: ({ word }) => `We have no template called “${word}”.`,
  },
  "slide-unknown": {
    nb: ({ word, known }) => `Det finnes ikke noe lysark som heter «${word}». Disse finnes: ${known}.`,
    nn: ({ word, known }) => `Det finst ikkje noko lysark som heiter «${word}». Desse finst: ${known}.`,
    en: ({ word, known }) => `There is no slide called “${word}”. There are: ${known}.`,
  },
  "no-slides": {
    nb: () => "Velg minst ett lysark.",
    nn: () => "Vel minst eitt lysark.",
    en: () => "Choose at least one slide.",
  },
  "name-without-letters": {
    nb: () => "Gi malen et navn med bokstaver eller tall.",
    nn: () => "Gi malen eit namn med bokstavar eller tal.",
    en: () => "Give the template a name with letters or digits.",
  },
};
