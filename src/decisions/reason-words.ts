import type { Organ } from "#cooperation/vocabulary.ts";
import { formatDay, formatNumber } from "#platform/format.ts";
import { listInWords, numberInWords } from "#platform/in-words.ts";
import type { Language, TextOf } from "#platform/language.ts";
import type { ParamName, ReasonCode } from "./rules/reason-codes.ts";
import type { Reason } from "./vocabulary.ts";

/**
 * What a reason's sentence is made of: its parameters in the reader's words. `organ` is where it was decided, with its
 * preposition and empty for the council; `share` is "alle", "minst to tredeler"; `days` and `required` carry the noun;
 * `of` is empty where there is nobody to count.
 */
export type Said<Code extends ReasonCode> = { holds: boolean } & { [Name in ParamName<Code>]: string };
export type ReasonTexts = { [Code in ReasonCode]: TextOf<[Said<Code>]> };

/** Who decides, to follow a verb: "Det må … gjøre". */
const organNouns: { [language in Language]: { [organ in Organ]: string } } = {
  nb: {
    council: "kommunestyret eller fylkestinget selv",
    "executive-board": "formannskapet",
    committee: "utvalget",
    mayor: "ordføreren",
    "chief-executive": "kommunedirektøren",
    board: "styret",
  },
  nn: {
    council: "kommunestyret eller fylkestinget sjølv",
    "executive-board": "formannskapet",
    committee: "utvalet",
    mayor: "ordføraren",
    "chief-executive": "kommunedirektøren",
    board: "styret",
  },
  en: {
    council: "the municipal or county council itself",
    "executive-board": "the executive board",
    committee: "the committee",
    mayor: "the mayor",
    "chief-executive": "the chief executive",
    board: "the board",
  },
};

const organPlaces: { [language in Language]: { [organ in Organ]: string } } = {
  nb: {
    council: "",
    "executive-board": " i formannskapet",
    committee: " i utvalget",
    mayor: " ved ordføreren",
    "chief-executive": " ved kommunedirektøren",
    board: " i styret",
  },
  nn: {
    council: "",
    "executive-board": " i formannskapet",
    committee: " i utvalet",
    mayor: " ved ordføraren",
    "chief-executive": " ved kommunedirektøren",
    board: " i styret",
  },
  en: {
    council: "",
    "executive-board": " in the executive board",
    committee: " in the committee",
    mayor: " through the mayor",
    "chief-executive": " through the chief executive",
    board: " in the board",
  },
};

function isOrgan(text: string): text is Organ {
  return Object.hasOwn(organNouns.nb, text);
}

/** "kommunestyret eller fylkestinget selv, eller formannskapet": the organs that may decide. */
export function organsInWords(organs: readonly string[], language: Language): string {
  const nouns = organs.map((organ) => (isOrgan(organ) ? organNouns[language][organ] : organ));
  return listInWords(nouns, language, "or");
}

const fractions: { [language in Language]: { [share: string]: string } } = {
  nb: { "1/2": "halvparten", "1/3": "en tredel", "2/3": "to tredeler", "1/4": "en firedel", "3/4": "tre firedeler" },
  nn: { "1/2": "halvparten", "1/3": "ein tredel", "2/3": "to tredelar", "1/4": "ein firedel", "3/4": "tre firedelar" },
  en: { "1/2": "half", "1/3": "one third", "2/3": "two thirds", "1/4": "one quarter", "3/4": "three quarters" },
};
const atLeast: { [language in Language]: string } = { nb: "minst", nn: "minst", en: "at least" };
const moreThan: { [language in Language]: string } = { nb: "mer enn", nn: "meir enn", en: "more than" };
const everyone: { [language in Language]: string } = { nb: "alle", nn: "alle", en: "all" };
const anyNumber: { [language in Language]: string } = {
  nb: "ingen bestemt andel",
  nn: "ingen bestemt del",
  en: "no set share",
};

function shareInWords(is: string, share: string, language: Language): string {
  const [numerator, denominator] = share.split("/").map(Number);
  if (is === "at-least" && numerator === denominator) return everyone[language];
  if (is === "at-least" && numerator === 0) return anyNumber[language];
  const fraction = fractions[language][share] ?? share;
  return `${is === "at-least" ? atLeast[language] : moreThan[language]} ${fraction}`;
}

const nobody: { [language in Language]: string } = { nb: "ingen", nn: "ingen", en: "none" };

const dayNouns: { [language in Language]: readonly [one: string, many: string] } = {
  nb: ["dag", "dager"],
  nn: ["dag", "dagar"],
  en: ["day", "days"],
};

export function daysInWords(days: number, language: Language): string {
  return `${numberInWords(days, language)} ${dayNouns[language][days === 1 ? 0 : 1]}`;
}

/** Both numbers of "seven of eight" in words, or, where either is large or broken, both in digits. */
function countInWords(count: number, { params }: Reason, language: Language): string {
  const inWords = [params["for"], params["of"]].every((each) => Number.isInteger(each) && Number(each) <= 12);
  return inWords ? numberInWords(count, language) : formatNumber(count, language);
}

function sayParam(name: string, reason: Reason, language: Language, names: (id: string) => string): string {
  const value = reason.params[name] ?? "";
  switch (name) {
    case "party":
    case "by":
    case "body":
      return names(String(value));
    case "on":
    case "day":
    case "noticeday":
    case "openedday":
      return value === "" ? "" : formatDay(String(value), language);
    case "organ":
      return typeof value === "string" && isOrgan(value) ? organPlaces[language][value] : String(value);
    case "organs":
      return organsInWords(String(value).split(","), language);
    case "days":
    case "required":
      return daysInWords(Number(value), language);
    case "for":
      return value === 0 ? nobody[language] : countInWords(Number(value), reason, language);
    case "of":
      return value === 0 ? "" : countInWords(Number(value), reason, language);
    case "share":
      return shareInWords(String(reason.params["is"]), String(value), language);
    default:
      return String(value);
  }
}

/** The reason's parameters in the reader's words. */
export function said(reason: Reason, language: Language, names: (id: string) => string): { [name: string]: string } {
  return Object.fromEntries(Object.keys(reason.params).map((name) => [name, sayParam(name, reason, language, names)]));
}
