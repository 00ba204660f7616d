import type { TextOf } from "#platform/language.ts";
import type { RuleFaultCode } from "./rules/validate-rule.ts";

/** What is wrong with a rule, to stand after the path where it is; `detail` is the value at fault. */
export const ruleFaultTexts: { [code in RuleFaultCode]: TextOf<[detail: string]> } = {
  "no-stages": {
    nb: () => "regelen har ingen steg",
    nn: () => "regelen har ingen steg",
    en: () => "the rule has no stages",
  },
  "duplicate-stage": {
    nb: (id) => `steget «${id}» står to ganger`,
    nn: (id) => `steget «${id}» står to gonger`,
    en: (id) => `the stage “${id}” stands twice`,
  },
  "nothing-to-join": {
    nb: (kind) => `«${kind}» har ingen vilkår å føye sammen`,
    nn: (kind) => `«${kind}» har ingen vilkår å føye saman`,
    en: (kind) => `“${kind}” has no conditions to join`,
  },
  "no-organs": {
    nb: () => "nevn minst ett organ som kan vedta",
    nn: () => "nemn minst eitt organ som kan vedta",
    en: () => "name at least one organ that may decide",
  },
  "no-voters": {
    nb: () => "nevn minst én part",
    nn: () => "nemn minst éin part",
    en: () => "name at least one party",
  },
  "unknown-group": {
    nb: (group) => `gruppen «${group}» finnes ikke under «groups» i filen`,
    nn: (group) => `gruppa «${group}» finst ikkje under «groups» i fila`,
    en: (group) => `there is no group “${group}” under “groups” in the file`,
  },
  "empty-group": {
    nb: (group) => `gruppen «${group}» har ingen medlemmer`,
    nn: (group) => `gruppa «${group}» har ingen medlemmer`,
    en: (group) => `the group “${group}” has no members`,
  },
  "share-not-whole": {
    nb: (share) => `andelen ${share} må være to hele tall`,
    nn: (share) => `delen ${share} må vere to heile tal`,
    en: (share) => `the share ${share} must be two whole numbers`,
  },
  "share-negative": {
    nb: (share) => `andelen ${share} er under null`,
    nn: (share) => `delen ${share} er under null`,
    en: (share) => `the share ${share} is below zero`,
  },
  "share-without-denominator": {
    nb: (share) => `andelen ${share} har null i nevneren`,
    nn: (share) => `delen ${share} har null i nemnaren`,
    en: (share) => `the share ${share} has a denominator of zero`,
  },
  "share-above-one": {
    nb: (share) => `andelen ${share} er mer enn det hele`,
    nn: (share) => `delen ${share} er meir enn det heile`,
    en: (share) => `the share ${share} is more than the whole`,
  },
  "share-never-reached": {
    nb: (share) => `«mer enn ${share}» kan aldri nås`,
    nn: (share) => `«meir enn ${share}» kan aldri bli nådd`,
    en: (share) => `“more than ${share}” can never be reached`,
  },
  "weight-negative": {
    nb: (weight) => `vekten ${weight} er under null`,
    nn: (weight) => `vekta ${weight} er under null`,
    en: (weight) => `the weight ${weight} is below zero`,
  },
  "weight-not-a-number": {
    nb: (weight) => `vekten «${weight}» er ikke et tall`,
    nn: (weight) => `vekta «${weight}» er ikkje eit tal`,
    en: (weight) => `the weight “${weight}” is not a number`,
  },
  "days-not-whole": {
    nb: (days) => `${days} er ikke et helt antall dager`,
    nn: (days) => `${days} er ikkje eit heilt tal på dagar`,
    en: (days) => `${days} is not a whole number of days`,
  },
  "days-negative": {
    nb: (days) => `${days} dager er under null`,
    nn: (days) => `${days} dagar er under null`,
    en: (days) => `${days} days is below zero`,
  },
  "nobody-bound": {
    nb: () => "nevn minst én part som blir bundet",
    nn: () => "nemn minst éin part som blir bunden",
    en: () => "name at least one party that is bound",
  },
  "too-many-bodies": {
    nb: (bodies) => `vilkårene gjelder for mange organer på én gang (${bodies}); høyst tre`,
    nn: (bodies) => `vilkåra gjeld for mange organ på éin gong (${bodies}); høgst tre`,
    en: (bodies) => `the conditions concern too many bodies at once (${bodies}); at most three`,
  },
  backwards: {
    nb: (span) => `${span} slutter før det begynner`,
    nn: (span) => `${span} sluttar før det byrjar`,
    en: (span) => `${span} ends before it begins`,
  },
};
