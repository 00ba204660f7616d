import { formatNumber } from "#platform/format.ts";
import { listInWords } from "#platform/in-words.ts";
import type { Language, TextOf } from "#platform/language.ts";
import { formatOre, funderTexts } from "./money-texts.ts";
import type { FundingKey, KeyPart, Limit, Portion } from "./vocabulary.ts";

/** A key in sentences, in the order in which it is counted. */
export function keySentences(key: FundingKey, nameOf: (party: string) => string, language: Language): string[] {
  const percent = (text: string) => {
    const shown = language === "en" ? text : text.replace(".", ",");
    return language === "en" ? `${shown}%` : `${shown} %`;
  };
  const said: string[] = [];
  const say = (text: TextOf<string[]>, ...words: string[]) => said.push(text[language](...words));
  const { grantsFirst, participants, fixed, parts, limits = [], index, phaseIn } = key;
  if (grantsFirst.length > 0)
    say(
      texts.grants,
      listInWords(
        grantsFirst.map((one) => funderTexts[one][language]),
        language,
      ),
    );
  if (participants === "members") say(texts.members);
  else if (participants === "municipalities") say(texts.municipalities);
  else say(texts.named, listInWords(participants.map(nameOf), language));
  for (const { party, portion } of fixed) {
    const nothing = "percent" in portion ? Number(portion.percent) === 0 : portion.amount === 0;
    if (nothing) say(texts.exempt, nameOf(party));
    else if ("percent" in portion) say(texts.fixedPercent, nameOf(party), percent(portion.percent));
    else say(texts.fixedAmount, nameOf(party), formatOre(portion.amount, language));
  }
  for (const part of parts) said.push(partSentence(part, language, percent));
  for (const { party, floor, cap } of limits) {
    const who = party === undefined ? texts.nobody[language]() : nameOf(party);
    const limit = (one: Limit) => ("amount" in one ? formatOre(one.amount, language) : percent(one.percent));
    if (floor) say(party === undefined ? texts.floor : texts.ownFloor, limit(floor), who);
    if (cap) say(party === undefined ? texts.cap : texts.ownCap, limit(cap), who);
  }
  if (index) say(texts.index, index.table, index.base);
  if (phaseIn) for (const [year, step] of Object.entries(phaseIn.percentByYear)) say(texts.phase, year, percent(step));
  return said;
}

function partSentence(part: KeyPart, language: Language, percent: (text: string) => string): string {
  const much = portionWords(part.portion, language, percent);
  switch (part.kind) {
    case "equal":
      return "perUnit" in part.portion
        ? texts.each[language](formatOre(part.portion.perUnit, language))
        : texts.equal[language](much);
    case "usage":
      return "perUnit" in part.portion
        ? texts.perUse[language](formatOre(part.portion.perUnit, language), part.measure)
        : texts.usage[language](much, part.measure);
    case "inhabitants": {
      const when = (
        part.yearsBefore === 0 ? texts.sameYear : part.yearsBefore === 1 ? texts.yearBefore : texts.yearsBefore
      )[language](formatNumber(part.yearsBefore, language));
      const borders = bordersTexts[part.borders][language]();
      const sentence =
        "perUnit" in part.portion
          ? texts.perHead[language](formatOre(part.portion.perUnit, language), when, part.table, borders)
          : texts.heads[language](much, when, part.table, borders);
      const taper = (part.taper ?? []).map(({ above, counts }) =>
        texts.taper[language](formatNumber(above, language), language === "en" ? counts : counts.replace(".", ",")),
      );
      return [sentence, ...taper].join(" ");
    }
    default:
      return part satisfies never;
  }
}

function portionWords(portion: Portion, language: Language, percent: (text: string) => string): string {
  if ("percent" in portion) return percent(portion.percent);
  return "rest" in portion ? texts.rest[language]() : formatOre(portion.perUnit, language);
}

const bordersTexts = {
  "as-of-year": {
    nb: () => "med grensene som var da",
    nn: () => "med grensene som var då",
    en: () => "within the borders of then",
  },
  "as-of-day": {
    nb: () => "innenfor grensene på dagen for terminen",
    nn: () => "innanfor grensene på dagen for terminen",
    en: () => "within the borders of the day of the instalment",
  },
  "2024": {
    nb: () => "innenfor grensene i dag",
    nn: () => "innanfor grensene i dag",
    en: () => "within today's borders",
  },
} satisfies { [borders: string]: TextOf<[]> };

const texts = {
  grants: {
    nb: (who) => `Tilskudd fra ${who} trekkes fra først.`,
    nn: (who) => `Tilskot frå ${who} blir trekte frå først.`,
    en: (who) => `Grants from ${who} are taken off first.`,
  },
  members: {
    nb: () => "Alle medlemmer på dagen for terminen deler.",
    nn: () => "Alle medlemmer på dagen for terminen er med og deler.",
    en: () => "All who are members on the day of the instalment share.",
  },
  municipalities: {
    nb: () => "Alle kommuner som er medlemmer på dagen for terminen, deler.",
    nn: () => "Alle kommunar som er medlemmer på dagen for terminen, er med og deler.",
    en: () => "All municipalities that are members on the day of the instalment share.",
  },
  named: {
    nb: (who) => `Disse deler: ${who}.`,
    nn: (who) => `Desse deler: ${who}.`,
    en: (who) => `These share: ${who}.`,
  },
  exempt: {
    nb: (who) => `${who} betaler ingenting.`,
    nn: (who) => `${who} betaler ingenting.`,
    en: (who) => `${who} pays nothing.`,
  },
  fixedPercent: {
    nb: (who, much) => `${who} betaler en fast andel på ${much}.`,
    nn: (who, much) => `${who} betaler ein fast del på ${much}.`,
    en: (who, much) => `${who} pays a fixed share of ${much}.`,
  },
  fixedAmount: {
    nb: (who, much) => `${who} betaler fast ${much}.`,
    nn: (who, much) => `${who} betaler fast ${much}.`,
    en: (who, much) => `${who} pays a fixed ${much}.`,
  },
  equal: {
    nb: (much) => `${much} deles likt.`,
    nn: (much) => `${much} blir delt likt.`,
    en: (much) => `${much} is shared equally.`,
  },
  each: {
    nb: (much) => `Hver betaler ${much}.`,
    nn: (much) => `Kvar betaler ${much}.`,
    en: (much) => `Each pays ${much}.`,
  },
  rest: { nb: () => "Resten", nn: () => "Resten", en: () => "The rest" },
  heads: {
    nb: (much, when, table, borders) => `${much} deles etter innbyggertall 1. januar ${when} (${table}), ${borders}.`,
    nn: (much, when, table, borders) =>
      `${much} blir delt etter innbyggjartal 1. januar ${when} (${table}), ${borders}.`,
    en: (much, when, table, borders) => `${much} is shared by inhabitants on 1 January ${when} (${table}), ${borders}.`,
  },
  perHead: {
    nb: (much, when, table, borders) => `Hver betaler ${much} per innbygger 1. januar ${when} (${table}), ${borders}.`,
    nn: (much, when, table, borders) => `Kvar betaler ${much} per innbyggjar 1. januar ${when} (${table}), ${borders}.`,
    en: (much, when, table, borders) => `Each pays ${much} per inhabitant on 1 January ${when} (${table}), ${borders}.`,
  },
  sameYear: { nb: () => "samme år", nn: () => "same året", en: () => "of the same year" },
  yearBefore: { nb: () => "året før", nn: () => "året før", en: () => "of the year before" },
  yearsBefore: {
    nb: (years) => `${years} år før`,
    nn: (years) => `${years} år før`,
    en: (years) => `${years} years before`,
  },
  taper: {
    nb: (above, counts) => `Innbyggere over ${above} teller ${counts}.`,
    nn: (above, counts) => `Innbyggjarar over ${above} tel ${counts}.`,
    en: (above, counts) => `Inhabitants above ${above} count ${counts}.`,
  },
  usage: {
    nb: (much, measure) => `${much} deles etter bruk: ${measure}.`,
    nn: (much, measure) => `${much} blir delt etter bruk: ${measure}.`,
    en: (much, measure) => `${much} is shared by use: ${measure}.`,
  },
  perUse: {
    nb: (much, measure) => `Hver betaler ${much} for bruk: ${measure}.`,
    nn: (much, measure) => `Kvar betaler ${much} for bruk: ${measure}.`,
    en: (much, measure) => `Each pays ${much} by use: ${measure}.`,
  },
  nobody: { nb: () => "ingen", nn: () => "ingen", en: () => "nobody" },
  floor: {
    nb: (much) => `Ingen betaler mindre enn ${much}.`,
    nn: (much) => `Ingen betaler mindre enn ${much}.`,
    en: (much) => `Nobody pays less than ${much}.`,
  },
  cap: {
    nb: (much) => `Ingen betaler mer enn ${much}.`,
    nn: (much) => `Ingen betaler meir enn ${much}.`,
    en: (much) => `Nobody pays more than ${much}.`,
  },
  ownFloor: {
    nb: (much, who) => `${who} betaler minst ${much}.`,
    nn: (much, who) => `${who} betaler minst ${much}.`,
    en: (much, who) => `${who} pays at least ${much}.`,
  },
  ownCap: {
    nb: (much, who) => `${who} betaler høyst ${much}.`,
    nn: (much, who) => `${who} betaler høgst ${much}.`,
    en: (much, who) => `${who} pays at most ${much}.`,
  },
  index: {
    nb: (table, base) => `Beløp i nøkkelen følger ${table}; de er satt da indeksen var ${base}.`,
    nn: (table, base) => `Beløp i nøkkelen følgjer ${table}; dei er sette då indeksen var ${base}.`,
    en: (table, base) => `Amounts in the key follow ${table}; they were set when the index was ${base}.`,
  },
  phase: {
    nb: (year, much) => `Fra ${year} er ${much} av veien fra den gamle fordelingen gått.`,
    nn: (year, much) => `Frå ${year} er ${much} av vegen frå den gamle fordelinga gått.`,
    en: (year, much) => `From ${year}, ${much} of the way from the shares that were has been gone.`,
  },
} satisfies { [sentence: string]: TextOf<string[]> };
