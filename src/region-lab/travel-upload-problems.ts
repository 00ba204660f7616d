import { formatNumber } from "#platform/format.ts";
import type { Language, TextOf } from "#platform/language.ts";
import type { TravelFault, TravelFaultCode } from "./rules/travel-upload-words.ts";

export function faultText({ code, params }: TravelFault, language: Language): string {
  return faultTexts[code][language](params);
}

type Params = TravelFault["params"];
const say = (value: string | number | undefined): string => String(value ?? "");
const count = (value: string | number | undefined, language: Language): string =>
  formatNumber(Number(value ?? 0), language);

const faultTexts: { [code in TravelFaultCode]: TextOf<[params: Params]> } = {
  "not-utf8": {
    nb: () => "Filen er ikke i UTF-8. Lagre den på nytt som «CSV UTF-8».",
    nn: () => "Fila er ikkje i UTF-8. Lagre ho på nytt som «CSV UTF-8».",
    en: () => "The file is not UTF-8. Save it again as “CSV UTF-8”.",
  },
  "not-a-table": {
    nb: () => "Raden har flere eller færre celler enn overskriften, eller et anførselstegn som ikke er lukket.",
    nn: () => "Rada har fleire eller færre celler enn overskrifta, eller eit hermeteikn som ikkje er lukka.",
    en: () => "The row has more or fewer cells than the header, or a quotation mark that is not closed.",
  },
  "no-rows": {
    nb: () => "Det er ingen rader under overskriften.",
    nn: () => "Det er ingen rader under overskrifta.",
    en: () => "There are no rows under the header.",
  },
  "too-many-rows": {
    nb: ({ rows, most }) => `Filen har ${count(rows, "nb")} rader; flere enn ${count(most, "nb")} tar vi ikke.`,
    nn: ({ rows, most }) => `Fila har ${count(rows, "nn")} rader; fleire enn ${count(most, "nn")} tek vi ikkje.`,
    en: ({ rows, most }) => `The file has ${count(rows, "en")} rows; more than ${count(most, "en")} are not taken.`,
  },
  "no-column": {
    nb: ({ column, other, have }) =>
      `Kolonnen ${say(column)} mangler (den kan også hete ${say(other)}). Filen har ${say(have)}.`,
    nn: ({ column, other, have }) =>
      `Kolonnen ${say(column)} manglar (han kan òg heite ${say(other)}). Fila har ${say(have)}.`,
    en: ({ column, other, have }) =>
      `The column ${say(column)} is missing (it may also be called ${say(other)}). The file has ${say(have)}.`,
  },
  "value-missing": {
    nb: ({ column }) => `${say(column)} er tom.`,
    nn: ({ column }) => `${say(column)} er tom.`,
    en: ({ column }) => `${say(column)} is empty.`,
  },
  "id-twice": {
    nb: ({ value, before }) => `Person ${say(value)} står på rad ${say(before)} fra før.`,
    nn: ({ value, before }) => `Person ${say(value)} står på rad ${say(before)} frå før.`,
    en: ({ value, before }) => `Person ${say(value)} already stands on row ${say(before)}.`,
  },
  "not-a-number": {
    nb: ({ column, value, least }) =>
      `${say(column)} er «${say(value)}»; der skal det stå et tall, minst ${say(least)}.`,
    nn: ({ column, value, least }) =>
      `${say(column)} er «${say(value)}»; der skal det stå eit tal, minst ${say(least)}.`,
    en: ({ column, value, least }) =>
      `${say(column)} is “${say(value)}”; a number of at least ${say(least)} should stand there.`,
  },
  "place-unknown": {
    nb: ({ value }) => `Vi kjenner ingen kommune «${say(value)}» den dagen du valgte.`,
    nn: ({ value }) => `Vi kjenner ingen kommune «${say(value)}» den dagen du valde.`,
    en: ({ value }) => `We know no municipality “${say(value)}” on the day you chose.`,
  },
  nobody: {
    nb: ({ value }) => `Person ${say(value)} finnes ikke i persontabellen.`,
    nn: ({ value }) => `Person ${say(value)} finst ikkje i persontabellen.`,
    en: ({ value }) => `Person ${say(value)} is not in the table of persons.`,
  },
  "mode-unknown": {
    nb: ({ value, known }) => `Reisemiddelet «${say(value)}» kjenner vi ikke. Vi leser ${say(known)}.`,
    nn: ({ value, known }) => `Reisemiddelet «${say(value)}» kjenner vi ikkje. Vi les ${say(known)}.`,
    en: ({ value, known }) => `We do not know the mode “${say(value)}”. We read ${say(known)}.`,
  },
  "purpose-unknown": {
    nb: ({ value, known }) => `Formålet «${say(value)}» kjenner vi ikke. Vi leser ${say(known)}.`,
    nn: ({ value, known }) => `Føremålet «${say(value)}» kjenner vi ikkje. Vi les ${say(known)}.`,
    en: ({ value, known }) => `We do not know the purpose “${say(value)}”. We read ${say(known)}.`,
  },
  "margin-column": {
    nb: ({ column, have }) => `Persontabellen har ingen kolonne ${say(column)}. Den har ${say(have)}.`,
    nn: ({ column, have }) => `Persontabellen har ingen kolonne ${say(column)}. Han har ${say(have)}.`,
    en: ({ column, have }) => `The table of persons has no column ${say(column)}. It has ${say(have)}.`,
  },
  "margin-no-total": {
    nb: ({ column, value }) => `${say(column)} er «${say(value)}», som ikke har noe kjent tall.`,
    nn: ({ column, value }) => `${say(column)} er «${say(value)}», som ikkje har noko kjent tal.`,
    en: ({ column, value }) => `${say(column)} is “${say(value)}”, which has no known total.`,
  },
  "margin-empty": {
    nb: ({ group, people }) =>
      `${say(group)} skal ha ${count(people, "nb")} innbyggere, men ingen av de spurte er der. Slå den sammen med en annen.`,
    nn: ({ group, people }) =>
      `${say(group)} skal ha ${count(people, "nn")} innbyggjarar, men ingen av dei spurde er der. Slå henne saman med ei anna.`,
    en: ({ group, people }) =>
      `${say(group)} should have ${count(people, "en")} inhabitants, but nobody asked is in it. Join it with another.`,
  },
  "margins-differ": {
    nb: ({ first, firstSum, other, otherSum }) =>
      `De kjente tallene går ikke opp: ${say(first)} har ${count(firstSum, "nb")} i alt, ${say(other)} har ${count(otherSum, "nb")}.`,
    nn: ({ first, firstSum, other, otherSum }) =>
      `Dei kjende tala går ikkje opp: ${say(first)} har ${count(firstSum, "nn")} i alt, ${say(other)} har ${count(otherSum, "nn")}.`,
    en: ({ first, firstSum, other, otherSum }) =>
      `The known totals do not agree: ${say(first)} has ${count(firstSum, "en")} in all, ${say(other)} has ${count(otherSum, "en")}.`,
  },
  "stratum-of-one": {
    nb: ({ stratum }) =>
      `Stratum ${say(stratum)} har bare én person. Et intervall trenger to: slå det sammen med et annet.`,
    nn: ({ stratum }) =>
      `Stratum ${say(stratum)} har berre éin person. Eit intervall treng to: slå det saman med eit anna.`,
    en: ({ stratum }) => `Stratum ${say(stratum)} has one person only. An interval needs two: join it with another.`,
  },
  "population-differs": {
    nb: ({ stratum, value, before, first }) =>
      `Stratum ${say(stratum)} har ${count(value, "nb")} innbyggere her, men ${count(first, "nb")} på rad ${say(before)}.`,
    nn: ({ stratum, value, before, first }) =>
      `Stratum ${say(stratum)} har ${count(value, "nn")} innbyggjarar her, men ${count(first, "nn")} på rad ${say(before)}.`,
    en: ({ stratum, value, before, first }) =>
      `Stratum ${say(stratum)} has ${count(value, "en")} inhabitants here, but ${count(first, "en")} on row ${say(before)}.`,
  },
  "population-too-small": {
    nb: ({ stratum, size, people }) =>
      `Stratum ${say(stratum)} har ${count(size, "nb")} spurte, men bare ${count(people, "nb")} innbyggere.`,
    nn: ({ stratum, size, people }) =>
      `Stratum ${say(stratum)} har ${count(size, "nn")} spurde, men berre ${count(people, "nn")} innbyggjarar.`,
    en: ({ stratum, size, people }) =>
      `Stratum ${say(stratum)} has ${count(size, "en")} asked, but only ${count(people, "en")} inhabitants.`,
  },
  "cannot-weight": {
    nb: () => "Vektene kan ikke justeres til de kjente tallene: de motsier hverandre, eller en gruppe er nesten tom.",
    nn: () =>
      "Vektene kan ikkje justerast til dei kjende tala: dei seier imot kvarandre, eller ei gruppe er nesten tom.",
    en: () =>
      "The weights cannot be adjusted to the known totals: they contradict one another, or a group is nearly empty.",
  },
};

export const moreFaults: TextOf<[more: number]> = {
  nb: (more) => `Og ${formatNumber(more, "nb")} til.`,
  nn: (more) => `Og ${formatNumber(more, "nn")} til.`,
  en: (more) => `And ${formatNumber(more, "en")} more.`,
};

export const surveyKnown: TextOf<[title: string]> = {
  nb: (title) => `Tallene fra disse filene er tatt vare på fra før, som «${title}».`,
  nn: (title) => `Tala frå desse filene er tekne vare på frå før, som «${title}».`,
  en: (title) => `The figures of these files are kept already, as “${title}”.`,
};
