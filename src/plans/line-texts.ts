import type { Text, TextOf } from "#platform/language.ts";
import { numberInWords } from "#platform/in-words.ts";

export const lineTexts = {
  next: { nb: "Neste:", nn: "Neste:", en: "Next:" },
  flagged: { nb: "En deltaker må avklares", nn: "Ein deltakar må avklarast", en: "A participant must be settled" },
} satisfies { [name: string]: Text };

export const lineTextsWith = {
  areas: {
    nb: (count) => `${numberInWords(count, "nb")} programområde${count === 1 ? "" : "r"}`,
    nn: (count) => `${numberInWords(count, "nn")} programområde`,
    en: (count) => `${numberInWords(count, "en")} programme area${count === 1 ? "" : "s"}`,
  },
  participants: {
    nb: (count) => `${numberInWords(count, "nb")} deltaker${count === 1 ? "" : "e"}`,
    nn: (count) => `${numberInWords(count, "nn")} deltakar${count === 1 ? "" : "ar"}`,
    en: (count) => `${numberInWords(count, "en")} participant${count === 1 ? "" : "s"}`,
  },
} satisfies { [name: string]: TextOf<[number]> };

export const reachedText: TextOf<[number, number]> = {
  nb: (done, all) => `${done} av ${all} milepæler nådd`,
  nn: (done, all) => `${done} av ${all} milepælar nådd`,
  en: (done, all) => `${done} of ${all} milestones reached`,
};
