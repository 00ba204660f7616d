import type { Text, TextOf } from "#platform/language.ts";
import { planRefusalTexts } from "./texts.ts";
import type { NotBound, FollowUpRefusal } from "./questions/follow-up.ts";
import type { AnswerState, GuidelineKind, MunicipalPlanKind, NoticeState, Overdue } from "./rules/guideline.ts";

type Params = { [name: string]: string | number };

export const guidelineKindTexts: { [kind in GuidelineKind]: Text } = {
  must: { nb: "skal", nn: "skal", en: "must" },
  should: { nb: "bør", nn: "bør", en: "should" },
  limit: { nb: "grense", nn: "grense", en: "limit" },
};

export const answerStateTexts: { [state in AnswerState]: Text } = {
  followed: { nb: "følger", nn: "følgjer", en: "follows" },
  deviates: { nb: "avviker", nn: "avvik", en: "deviates" },
  "not-treated": { nb: "ikke behandlet", nn: "ikkje behandla", en: "not treated" },
};

export const municipalPlanKindTexts: { [kind in MunicipalPlanKind]: Text } = {
  "land-use": { nb: "kommuneplanens arealdel", nn: "arealdelen i kommuneplanen", en: "land-use plan" },
  "sub-plan": { nb: "kommunedelplan", nn: "kommunedelplan for eit område", en: "plan for a part of the municipality" },
  societal: { nb: "kommuneplanens samfunnsdel", nn: "samfunnsdelen i kommuneplanen", en: "societal plan" },
  zoning: { nb: "reguleringsplan", nn: "reguleringsplan for eit felt", en: "zoning plan" },
};

export const overdueTexts: { [why in Overdue["why"]]: Text } = {
  "plan-without-answer": { nb: "svar mangler", nn: "svar manglar", en: "answer missing" },
  "revision-passed": { nb: "over fristen", nn: "over fristen", en: "overdue" },
};

export const noticeStateTexts: { [state in Exclude<NoticeState, "not-needed">]: Text } = {
  given: { nb: "varslet", nn: "varsla", en: "notice given" },
  late: { nb: "varslet for sent", nn: "varsla for seint", en: "notice too late" },
  missing: { nb: "ikke varslet", nn: "ikkje varsla", en: "no notice given" },
};

export const notBoundText: Text = { nb: "gjelder ikke", nn: "gjeld ikkje", en: "does not apply" };

export const whyNotBoundTexts: { [why in NotBound]: Text } = {
  "not-in-force": {
    nb: "Vedtaket som retningslinjen står i, er ikke i kraft.",
    nn: "Vedtaket som retningslinja står i, er ikkje i kraft.",
    en: "The decision that the guideline stands in is not in force.",
  },
  "no-longer-in-force": {
    nb: "Vedtaket som retningslinjen står i, er ikke lenger i kraft.",
    nn: "Vedtaket som retningslinja står i, er ikkje lenger i kraft.",
    en: "The decision that the guideline stands in is no longer in force.",
  },
  "not-acceded": {
    nb: "Kommunen har ikke sluttet seg til dette punktet.",
    nn: "Kommunen har ikkje slutta seg til dette punktet.",
    en: "The municipality has not acceded to this clause.",
  },
  "came-later": {
    nb: "Retningslinjen kom etter at kommunen var slått sammen med en annen.",
    nn: "Retningslinja kom etter at kommunen var slått saman med ein annan.",
    en: "The guideline came after the municipality had been merged into another.",
  },
};

export const followUpRefusalTexts: { [code in FollowUpRefusal]: TextOf<[Params]> } = {
  "plan-unknown": planRefusalTexts["plan-unknown"],
  "guideline-unknown": {
    nb: ({ word }) => `Planen har ingen retningslinje som heter «${word}».`,
    nn: ({ word }) => `Planen har inga retningslinje som heiter «${word}».`,
    en: ({ word }) => `The plan has no guideline called “${word}”.`,
  },
  "guideline-without-area": {
    nb: ({ number }) => `Retningslinje ${number} gjelder hele planområdet og har ikke noe eget kart.`,
    nn: ({ number }) => `Retningslinje ${number} gjeld heile planområdet og har ikkje noko eige kart.`,
    en: ({ number }) => `Guideline ${number} holds in the whole area of the plan and has no map of its own.`,
  },
  "municipality-not-in-plan": {
    nb: ({ name }) => `${name} er ikke med i planen denne dagen.`,
    nn: ({ name }) => `${name} er ikkje med i planen denne dagen.`,
    en: ({ name }) => `${name} is not part of the plan on this day.`,
  },
};
