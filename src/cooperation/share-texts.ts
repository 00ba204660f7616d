import type { Language, Text, TextOf } from "#platform/language.ts";
import { percentAsWritten, shareFrom } from "./rules/shares.ts";

const formats: { [language in Language]: Intl.NumberFormat } = {
  nb: new Intl.NumberFormat("nb-NO", { maximumFractionDigits: 4 }),
  nn: new Intl.NumberFormat("nn-NO", { maximumFractionDigits: 4 }),
  en: new Intl.NumberFormat("en-GB", { maximumFractionDigits: 4 }),
};
const short = 2;

/** "12,5 %"; where decimals would not end, the fraction too: "11,11 % (1/9)". */
export function shareText(written: string, language: Language): string {
  const share = shareFrom(written);
  const sign = language === "en" ? "%" : "\u00a0%";
  const exact = percentAsWritten(share);
  const format = formats[language];
  if (!exact.includes("/")) return `${format.format(Number(exact))}${sign}`;
  const near = Number(((Number(share.n) / Number(share.d)) * 100).toFixed(short));
  return `${format.format(near)}${sign} (${written})`;
}

/** Ownership, and liability where it differs. */
export function shareSentence(
  { ownership, liability }: { ownership: string; liability: string },
  language: Language,
): string {
  const own = shareText(ownership, language);
  return ownership === liability ? own : `${own}, ${answersFor[language](shareText(liability, language))}`;
}

const answersFor: TextOf<[string]> = {
  nb: (share) => `svarer for ${share}`,
  nn: (share) => `svarar for ${share}`,
  en: (share) => `answers for ${share}`,
};

export const shareTexts = {
  share: { nb: "Eierandel", nn: "Eigardel", en: "Share" },
  answers: answersFor,
  left: {
    nb: "Gikk ut, og svarer fortsatt for sin del av det som da var skyldig:",
    nn: "Gjekk ut, og svarar framleis for sin del av det som då var skuldig:",
    en: "Withdrew, and still answer for their part of what was owed then:",
  },
  setShares: { nb: "Registrere andeler", nn: "Registrere delar", en: "Register shares" },
  setSharesLead: {
    nb: "Hva hver deltaker eier og svarer for, alle på én gang fra en dag.",
    nn: "Kva kvar deltakar eig og svarar for, alle på éin gong frå ein dag.",
    en: "What each participant owns and answers for, all at once from a day on.",
  },
  shares: { nb: "Andeler", nn: "Delar", en: "Shares" },
  sharesHint: {
    nb: "Én linje for hver: navn; eierandel; ansvarsandel. Prosent (12,5) eller brøk (1/8), til sammen nøyaktig 100 prosent. Uten ansvarsandel gjelder eierandelen.",
    nn: "Éi linje for kvar: namn; eigardel; ansvarsdel. Prosent (12,5) eller brøk (1/8), til saman nøyaktig 100 prosent. Utan ansvarsdel gjeld eigardelen.",
    en: "One line for each: name; ownership; liability. Per cent (12.5) or a fraction (1/8), together exactly 100 per cent. Without liability, ownership holds for both.",
  },
  day: { nb: "Fra og med", nn: "Frå og med", en: "From and including" },
  dayHint: {
    nb: "Andelene gjelder til de neste som registreres, eller til den første av deltakerne går ut.",
    nn: "Delane gjeld til dei neste som blir registrerte, eller til den første av deltakarane går ut.",
    en: "The shares hold until the next that are registered, or until the first of the participants leaves.",
  },
  save: { nb: "Registrer andelene", nn: "Registrer delane", en: "Register the shares" },
} satisfies { [key: string]: Text | TextOf<[string]> };

export const shareTextsWith: {
  ended: TextOf<[string]>;
  merged: TextOf<[string]>;
  left: TextOf<[string, string, string]>;
} = {
  ended: {
    nb: (day) => `Eierandelene er ikke registrert etter ${day}, da en av deltakerne ikke lenger var med.`,
    nn: (day) => `Eigardelane er ikkje registrerte etter ${day}, då ein av deltakarane ikkje lenger var med.`,
    en: (day) => `The shares are not registered after ${day}, when one of the participants was in it no more.`,
  },
  merged: {
    nb: (shares) => `Legges andelene til dem som er slått sammen, i hop, blir de: ${shares}.`,
    nn: (shares) => `Legg ein i hop delane til dei som er slått saman, blir dei: ${shares}.`,
    en: (shares) => `With the shares of those that merged added up, they come to: ${shares}.`,
  },
  left: {
    nb: (name, share, day) => `${name}: ${share}, fra ${day}`,
    nn: (name, share, day) => `${name}: ${share}, frå ${day}`,
    en: (name, share, day) => `${name}: ${share}, since ${day}`,
  },
};
