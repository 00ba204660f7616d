import type { TextOf } from "#platform/language.ts";

/** The words of the slides about what somebody said: reasons, background, trends, criteria, resolutions, the purpose. */

export const reasonTexts = {
  title: { nb: "Hvorfor samarbeide", nn: "Kvifor samarbeide", en: "Why cooperate" },
  kicker: { nb: "Hvorfor", nn: "Kvifor", en: "Why" },
  heading: {
    nb: (_count: string, first: string) => `${first} grunner til å samarbeide`,
    nn: (_count: string, first: string) => `${first} grunnar til å samarbeide`,
    en: (_count: string, first: string) => `${first} reasons to cooperate`,
  },
  none: {
    nb: "ingen begrunnelser er registrert før denne dagen",
    nn: "ingen grunngivingar er registrerte før denne dagen",
    en: "no reasons are recorded before this day",
  },
};

export const backgroundTexts = {
  title: { nb: "Bakgrunnen", nn: "Bakgrunnen", en: "Background" },
  kicker: { nb: "Bakgrunn", nn: "Bakgrunn", en: "Background" },
  heading: {
    nb: (_count: string) => "Det som skjer rundt oss, får følger for samarbeidet",
    nn: (_count: string) => "Det som skjer rundt oss, får følgjer for samarbeidet",
    en: (_count: string) => "What happens around us has consequences for cooperation",
  },
  none: {
    nb: "ingen bakgrunn er registrert før denne dagen",
    nn: "ingen bakgrunn er registrert før denne dagen",
    en: "no background is recorded before this day",
  },
};

export const trendTexts = {
  title: { nb: "Trender", nn: "Trendar", en: "Trends" },
  kicker: { nb: "Trender", nn: "Trendar", en: "Trends" },
  heading: {
    nb: (count: string) => `Planene svarer på ${count} trender`,
    nn: (count: string) => `Planane svarer på ${count} trendar`,
    en: (count: string) => `The plans answer to ${count} trends`,
  },
  answeredBy: {
    nb: (plans: string) => `Svarer: ${plans}`,
    nn: (plans: string) => `Svarar: ${plans}`,
    en: (plans: string) => `Answered by: ${plans}`,
  },
  none: {
    nb: "ingen trender er registrert før denne dagen",
    nn: "ingen trendar er registrerte før denne dagen",
    en: "no trends are recorded before this day",
  },
};

export const criterionTexts = {
  title: {
    nb: "Hvor stor bør regionen være?",
    nn: "Kor stor bør regionen vere?",
    en: "How large should the region be?",
  },
  kicker: { nb: "Regionens størrelse", nn: "Storleiken på regionen", en: "The size of the region" },
  heading: {
    nb: (_count: string, first: string) => `Hvor stor bør regionen være? ${first} mulige kriterier`,
    nn: (_count: string, first: string) => `Kor stor bør regionen vere? ${first} moglege kriterium`,
    en: (_count: string, first: string) => `How large should the region be? ${first} possible criteria`,
  },
  none: {
    nb: "ingen kriterier er registrert før denne dagen",
    nn: "ingen kriterium er registrerte før denne dagen",
    en: "no criteria are recorded before this day",
  },
  numbered: true,
};

export const resolutionTexts = {
  ownTitle: {
    nb: "Vedtak hos en deltaker, punkt for punkt",
    nn: "Vedtak hos ein deltakar, punkt for punkt",
    en: "A party's resolution, item by item",
  },
  jointTitle: {
    nb: "Vedtak i et annet råd, punkt for punkt",
    nn: "Vedtak i eit anna råd, punkt for punkt",
    en: "Another council's resolution, item by item",
  },
  none: {
    nb: "ingen vedtak med punkter er registrert de to siste årene",
    nn: "ingen vedtak med punkt er registrerte dei to siste åra",
    en: "no resolution with items is recorded in the last two years",
  },
  heading: {
    nb: (count) => `Vedtak i ${count} punkter`,
    nn: (count) => `Vedtak i ${count} punkt`,
    en: (count) => `A resolution of ${count} items`,
  } satisfies TextOf<[number]>,
  noSource: {
    nb: "Noen punkter mangler kilde.",
    nn: "Nokre punkt manglar kjelde.",
    en: "Some items have no source recorded.",
  },
};

export const purposeTexts = {
  title: { nb: "Formålet", nn: "Føremålet", en: "The purpose" },
  heading: {
    nb: (name) => `Dette er ${name} til for`,
    nn: (name) => `Dette er ${name} til for`,
    en: (name) => `This is what ${name} is for`,
  } satisfies TextOf<[string]>,
  none: { nb: "ikke noe formål er registrert", nn: "ikkje noko føremål er registrert", en: "no purpose is recorded" },
};
