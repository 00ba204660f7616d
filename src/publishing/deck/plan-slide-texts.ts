import { listInWords, numberInWords } from "#platform/in-words.ts";
import type { TextOf } from "#platform/language.ts";

const noPlan = {
  nb: "ingen næringsplan er under arbeid eller gjelder denne dagen",
  nn: "ingen næringsplan er under arbeid eller gjeld denne dagen",
  en: "no business plan is being made or in force on this day",
};

export const jointPlanTexts = {
  title: { nb: "Den felles arealplanen", nn: "Den felles arealplanen", en: "The joint land-use plan" },
  none: {
    nb: "ikke noe plansamarbeid er registrert denne dagen",
    nn: "ikkje noko plansamarbeid er registrert denne dagen",
    en: "no plan cooperation is recorded on this day",
  },
  heading: {
    nb: (count) => `${count} kommuner lager arealplan sammen`,
    nn: (count) => `${count} kommunar lagar arealplan saman`,
    en: (count) => `${count} municipalities make a land-use plan together`,
  } satisfies TextOf<[string]>,
  holds: {
    nb: (count) => `${count} kommuner har en felles arealplan`,
    nn: (count) => `${count} kommunar har ein felles arealplan`,
    en: (count) => `${count} municipalities have a joint land-use plan`,
  } satisfies TextOf<[string]>,
  participants: { nb: "Kommunene", nn: "Kommunane", en: "The municipalities" },
};

export const businessTexts = {
  title: { nb: "Næringsplanen", nn: "Næringsplanen", en: "The business plan" },
  none: noPlan,
  heading: {
    nb: (count) => `${count} kommuner lager næringsplan sammen`,
    nn: (count) => `${count} kommunar lagar næringsplan saman`,
    en: (count) => `${count} municipalities make a business plan together`,
  } satisfies TextOf<[string]>,
  holds: {
    nb: (count) => `${count} kommuner har en felles næringsplan`,
    nn: (count) => `${count} kommunar har ein felles næringsplan`,
    en: (count) => `${count} municipalities have a joint business plan`,
  } satisfies TextOf<[string]>,
  covers: {
    nb: (name, beyond) =>
      beyond.length > 0
        ? `Gjelder kommunene i ${name} og ${listInWords(beyond, "nb")}.`
        : `Gjelder kommunene i ${name}.`,
    nn: (name, beyond) =>
      beyond.length > 0 ? `Gjeld kommunane i ${name} og ${listInWords(beyond, "nn")}.` : `Gjeld kommunane i ${name}.`,
    en: (name, beyond) =>
      beyond.length > 0
        ? `Covers the municipalities of ${name} and ${listInWords(beyond, "en")}.`
        : `Covers the municipalities of ${name}.`,
  } satisfies TextOf<[string, string[]]>,
  participants: jointPlanTexts.participants,
};

export const programmeTexts = {
  title: { nb: "Programområdene", nn: "Programområda", en: "Programme areas" },
  none: {
    nb: "ingen programområder er registrert denne dagen",
    nn: "ingen programområde er registrerte denne dagen",
    en: "no programme areas are recorded on this day",
  },
  ahead: {
    nb: (day) => `Rammene settes ${day}.`,
    nn: (day) => `Rammene blir sette ${day}.`,
    en: (day) => `The frames are set on ${day}.`,
  } satisfies TextOf<[string]>,
  constructed: {
    nb: "Beløpene er konstruert for demonstrasjonen.",
    nn: "Beløpa er konstruerte for demonstrasjonen.",
    en: "The amounts are constructed for the demonstration.",
  },
  heading: {
    nb: (count, plan) => `${count} programområder i ${plan}`,
    nn: (count, plan) => `${count} programområde i ${plan}`,
    en: (count, plan) => `${count} programme areas of ${plan}`,
  } satisfies TextOf<[string, string]>,
};

export const planPurposeTexts = {
  title: { nb: "Formålet med næringsplanen", nn: "Føremålet med næringsplanen", en: "Purposes of the business plan" },
  heading: {
    nb: (count) => `Næringsplanen har ${count} formål`,
    nn: (count) => `Næringsplanen har ${count} føremål`,
    en: (count) => `The business plan has ${count} purposes`,
  } satisfies TextOf<[string]>,
  none: noPlan,
};

export const processTexts = {
  title: { nb: "Prosessen", nn: "Prosessen", en: "The process" },
  none: {
    nb: "ingen prosjekter går i faste steg denne dagen",
    nn: "ingen prosjekt går i faste steg denne dagen",
    en: "no project goes in set stages on this day",
  },
  heading: {
    nb: (count, stages) => `${count} delprosjekter: ${stages.join(" → ")}`,
    nn: (count, stages) => `${count} delprosjekt: ${stages.join(" → ")}`,
    en: (count, stages) => `${count} sub-projects: ${stages.join(" → ")}`,
  } satisfies TextOf<[string, string[]]>,
  part: { nb: "Delprosjekt", nn: "Delprosjekt", en: "Sub-project" },
  key: {
    nb: "Fylt sirkel: nådd. Halv sirkel: neste. Åpen sirkel: planlagt.",
    nn: "Fylt sirkel: nådd. Halv sirkel: neste. Open sirkel: planlagd.",
    en: "Filled circle: reached. Half circle: next. Open circle: planned.",
  },
};

export const planTexts = {
  title: { nb: "Planene", nn: "Planane", en: "The plans" },
  none: {
    nb: "ingen planer er under arbeid eller gjelder denne dagen",
    nn: "ingen planar er under arbeid eller gjeld denne dagen",
    en: "no plan is being made or in force on this day",
  },
  heading: {
    nb: (made, others) =>
      listInWords(
        [
          ...(made > 0 ? [`${numberInWords(made, "nb")} ${made === 1 ? "plan" : "planer"} er under arbeid`] : []),
          ...(others > 0 ? [`${numberInWords(others, "nb")} ${others === 1 ? "plan" : "planer"} er vedtatt`] : []),
        ],
        "nb",
      ),
    nn: (made, others) =>
      listInWords(
        [
          ...(made > 0 ? [`${numberInWords(made, "nn")} ${made === 1 ? "plan" : "planar"} er under arbeid`] : []),
          ...(others > 0
            ? [`${numberInWords(others, "nn")} ${others === 1 ? "plan er vedteken" : "planar er vedtekne"}`]
            : []),
        ],
        "nn",
      ),
    en: (made, others) =>
      listInWords(
        [
          ...(made > 0 ? [`${numberInWords(made, "en")} ${made === 1 ? "plan is" : "plans are"} being made`] : []),
          ...(others > 0 ? [`${numberInWords(others, "en")} ${others === 1 ? "is" : "are"} adopted`] : []),
        ],
        "en",
      ),
  } satisfies TextOf<[number, number]>,
  plan: { nb: "Plan", nn: "Plan", en: "Plan" },
  state: { nb: "Tilstand", nn: "Tilstand", en: "State" },
  where: { nb: "Hvor den står", nn: "Kvar ho står", en: "Where it stands" },
};

export const projectTexts = {
  kicker: { nb: "Prosjekter", nn: "Prosjekt", en: "Projects" },
  heading: {
    nb: (count, many) =>
      many === 1 ? "Ett prosjekt er i arbeid" : `Vi har ${count} prosjekter i arbeid, hvert med sine egne deltakere`,
    nn: (count, many) =>
      many === 1 ? "Eitt prosjekt er i arbeid" : `Vi har ${count} prosjekt i arbeid, kvart med sine eigne deltakarar`,
    en: (count, many) =>
      many === 1 ? "One project is under way" : `We have ${count} projects under way, each with its own participants`,
  } satisfies TextOf<[string, number]>,
  project: { nb: "Prosjekt", nn: "Prosjekt", en: "Project" },
  participants: { nb: "Deltakere", nn: "Deltakarar", en: "Participants" },
  where: { nb: "Hvor det står", nn: "Kvar det står", en: "Where it stands" },
  notNamed: { nb: "Ikke navngitt", nn: "Ikkje namngitt", en: "Not named" },
  municipalities: {
    nb: (count) => (count === 1 ? "1 kommune" : `${count} kommuner`),
    nn: (count) => (count === 1 ? "1 kommune" : `${count} kommunar`),
    en: (count) => (count === 1 ? "1 municipality" : `${count} municipalities`),
  } satisfies TextOf<[number]>,
};

export const financingTexts = {
  title: { nb: "Hvem som betaler", nn: "Kven som betaler", en: "Who pays" },
  kicker: {
    nb: (year) => `Finansiering ${year}`,
    nn: (year) => `Finansiering ${year}`,
    en: (year) => `Financing ${year}`,
  } satisfies TextOf<[string]>,
  heading: {
    nb: (who) => `${who} betaler`,
    nn: (who) => `${who} betaler`,
    en: (who) => `${who} pay`,
  } satisfies TextOf<[string]>,
  none: {
    nb: "ingen penger er registrert for denne tiden",
    nn: "ingen pengar er registrerte for denne tida",
    en: "no money is recorded for this time",
  },
  constructed: programmeTexts.constructed,
};

export const followUpTexts = {
  title: { nb: "Oppfølging av retningslinjene", nn: "Oppfølging av retningslinene", en: "Following the guidelines" },
  none: {
    nb: "ingen retningslinjer binder kommunene denne dagen",
    nn: "ingen retningsliner bind kommunane denne dagen",
    en: "no guidelines bind the municipalities on this day",
  },
  heading: {
    nb: (count, overdue) =>
      overdue === 0
        ? `${count} retningslinjer, og ingen svar mangler`
        : `${count} retningslinjer, og ${overdue} svar mangler`,
    nn: (count, overdue) =>
      overdue === 0
        ? `${count} retningsliner, og ingen svar manglar`
        : `${count} retningsliner, og ${overdue} svar manglar`,
    en: (count, overdue) =>
      overdue === 0
        ? `${count} guidelines, and no answer is overdue`
        : `${count} guidelines, and ${overdue} answers are overdue`,
  } satisfies TextOf<[string, number]>,
  municipality: { nb: "Kommune", nn: "Kommune", en: "Municipality" },
  constructed: {
    nb: "Svarene er konstruert for demonstrasjonen.",
    nn: "Svara er konstruerte for demonstrasjonen.",
    en: "The answers are constructed for the demonstration.",
  },
  followed: { nb: "Følger", nn: "Følgjer", en: "Follows" },
  deviates: { nb: "Avviker", nn: "Avvik", en: "Deviates" },
  notTreated: { nb: "Ikke behandlet", nn: "Ikkje handsama", en: "Not treated" },
  overdue: { nb: "Svar mangler", nn: "Svar manglar", en: "Overdue" },
};
