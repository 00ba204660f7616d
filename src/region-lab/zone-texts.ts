import type { UrbanAreaReason } from "#kernels/urban-area.ts";
import { formatNumber } from "#platform/format.ts";
import type { Language, Text, TextOf } from "#platform/language.ts";
import { formatShare } from "./figures.ts";

type Words = TextOf<[share: string, core: string, limit: string]>;

/** Why a municipality is in the core's commuting zone or not: `toCore` of 1, `limit` in per cent. */
export function zoneSentence(
  reason: UrbanAreaReason,
  { toCore, core, limit }: { toCore: number; core: string; limit: number },
  language: Language,
): string {
  return sentences[reason][language](formatShare(toCore, language), core, formatNumber(limit, language));
}

const sentences: { [reason in UrbanAreaReason]: Words } = {
  city: {
    nb: (_share, core) => `${core} er selve byen.`,
    nn: (_share, core) => `${core} er sjølve byen.`,
    en: (_share, core) => `${core} is the city itself.`,
  },
  "commuting-zone": {
    nb: (share, core, limit) =>
      `${share} av de sysselsatte arbeider i ${core}. Det er nok: grensen er ${limit} prosent.`,
    nn: (share, core, limit) =>
      `${share} av dei sysselsette arbeider i ${core}. Det er nok: grensa er ${limit} prosent.`,
    en: (share, core, limit) =>
      `${share} of the employed work in ${core}. That is enough: the limit is ${limit} per cent.`,
  },
  enclave: {
    nb: (share, core, limit) =>
      `Bare ${share} arbeider i ${core}, og grensen er ${limit} prosent. Men alle naboene er med, så kommunen ligger inne i området og regnes med (enklave).`,
    nn: (share, core, limit) =>
      `Berre ${share} arbeider i ${core}, og grensa er ${limit} prosent. Men alle naboane er med, så kommunen ligg inne i området og blir rekna med (enklave).`,
    en: (share, core, limit) =>
      `Only ${share} work in ${core}, and the limit is ${limit} per cent. But all its neighbours are in, so it lies inside the area and counts as part of it (an enclave).`,
  },
  exclave: {
    nb: (share, core, limit) =>
      `${share} arbeider i ${core}, over grensen på ${limit} prosent. Men kommunen har ingen landgrense mot resten av området og regnes ikke med (løsrevet del).`,
    nn: (share, core, limit) =>
      `${share} arbeider i ${core}, over grensa på ${limit} prosent. Men kommunen har inga landgrense mot resten av området og blir ikkje rekna med (lausriven del).`,
    en: (share, core, limit) =>
      `${share} work in ${core}, above the limit of ${limit} per cent. But it has no land border with the rest of the area and does not count as part of it (an exclave).`,
  },
  outside: {
    nb: (share, core, limit) =>
      `${share} av de sysselsatte arbeider i ${core}. Det er for få: grensen er ${limit} prosent.`,
    nn: (share, core, limit) =>
      `${share} av dei sysselsette arbeider i ${core}. Det er for få: grensa er ${limit} prosent.`,
    en: (share, core, limit) =>
      `${share} of the employed work in ${core}. That is too few: the limit is ${limit} per cent.`,
  },
};

/** In a narrow cell, where the share alone would not explain the mark. */
export const zoneNotes: { [reason in UrbanAreaReason]?: Text } = {
  enclave: { nb: "enklave, inn", nn: "enklave, inn", en: "enclave, in" },
  exclave: { nb: "løsrevet, ut", nn: "lausriven, ut", en: "exclave, out" },
};

export const noneCorrected: TextOf<[core: string]> = {
  nb: (core) =>
    `Pendling: med denne grensen er ingen omringet av området rundt ${core} (enklave), og ingen ligger løsrevet fra det.`,
  nn: (core) =>
    `Pendling: med denne grensa er ingen omringa av området rundt ${core} (enklave), og ingen ligg lausrivne frå det.`,
  en: (core) =>
    `Commuting: with this limit nobody is surrounded by the area around ${core} (an enclave), and nobody is cut off from it.`,
};
