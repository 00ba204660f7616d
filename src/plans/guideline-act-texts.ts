import { findRefusalTexts } from "#parties/texts.ts";
import type { Language, TextOf } from "#platform/language.ts";
import type { GuidelineActRefusal } from "./acts/on-guidelines.ts";
import { faultOfParams } from "./geojson-fault-texts.ts";
import { followUpRefusalTexts } from "./guideline-texts.ts";
import { measureFaultTexts, measureKindTexts, notMeasuredOfParams } from "./measure-texts.ts";
import type { Measure, MeasureFault } from "./rules/measures/measure.ts";

type Params = { [name: string]: string | number };

/** What an act that was refused says: what was wrong, what is kept, what to do. `not-allowed` is said by access#whyNot. */
export const guidelineActTexts: { [code in GuidelineActRefusal]: TextOf<[Params]> } = {
  ...findRefusalTexts,
  ...followUpRefusalTexts,
  "number-taken": {
    nb: ({ number, wording }) => `Nummer ${number} er i bruk: «${wording}». Velg et annet nummer.`,
    nn: ({ number, wording }) => `Nummer ${number} er i bruk: «${wording}». Vel eit anna nummer.`,
    en: ({ number, wording }) => `Number ${number} is in use: “${wording}”. Choose another.`,
  },
  "guideline-exists": {
    nb: ({ id }) => `Det finnes allerede en retningslinje med adressen «${id}». Endre den i stedet.`,
    nn: ({ id }) => `Det finst alt ei retningslinje med adressa «${id}». Endre henne i staden.`,
    en: ({ id }) => `There is already a guideline at the address “${id}”. Edit that one instead.`,
  },
  "version-in-the-way": {
    nb: ({ day }) => `Retningslinjen har en ordlyd fra ${day}. En ny ordlyd må gjelde fra den dagen eller en senere.`,
    nn: ({ day }) =>
      `Retningslinja har ein ordlyd frå ${day}. Ein ny ordlyd må gjelde frå den dagen eller ein seinare.`,
    en: ({ day }) => `The guideline has a wording from ${day}. A new wording must hold from that day or a later one.`,
  },
  "ends-before-it-begins": {
    nb: ({ from, until }) => `Retningslinjen kan ikke ta slutt ${until} når ordlyden gjelder fra ${from}.`,
    nn: ({ from, until }) => `Retningslinja kan ikkje ta slutt ${until} når ordlyden gjeld frå ${from}.`,
    en: ({ from, until }) => `The guideline cannot end on ${until} when the wording holds from ${from}.`,
  },
  "matter-unknown": {
    nb: ({ word }) => `Vi har ingen sak som heter «${word}».`,
    nn: ({ word }) => `Vi har inga sak som heiter «${word}».`,
    en: ({ word }) => `We have no matter called “${word}”.`,
  },
  "clause-missing": {
    nb: ({ title }) => `Skriv hvilket punkt i «${title}» som vedtok retningslinjen.`,
    nn: ({ title }) => `Skriv kva punkt i «${title}» som vedtok retningslinja.`,
    en: ({ title }) => `Say which clause of “${title}” adopted the guideline.`,
  },
  "clause-unknown": {
    nb: ({ clause, known }) => `Saken har ikke noe punkt «${clause}». Punktene er: ${known}.`,
    nn: ({ clause, known }) => `Saka har ikkje noko punkt «${clause}». Punkta er: ${known}.`,
    en: ({ clause, known }) => `The matter has no clause “${clause}”. The clauses are: ${known}.`,
  },
  "measure-at-fault": {
    nb: (params) => measureFault(params, "nb"),
    nn: (params) => measureFault(params, "nn"),
    en: (params) => measureFault(params, "en"),
  },
  "area-at-fault": {
    nb: (params) => `Området kan ikke brukes. ${faultOfParams(params, "nb")}`,
    nn: (params) => `Området kan ikkje brukast. ${faultOfParams(params, "nn")}`,
    en: (params) => `The area cannot be used. ${faultOfParams(params, "en")}`,
  },
  "municipal-plan-unknown": {
    nb: ({ word }) => `Vi kjenner ingen kommuneplan «${word}». Registrer den først.`,
    nn: ({ word }) => `Vi kjenner ingen kommuneplan «${word}». Registrer han først.`,
    en: ({ word }) => `We know of no municipal plan “${word}”. Register it first.`,
  },
  "municipal-plan-of-another": {
    nb: ({ title }) => `«${title}» er en annen kommunes plan.`,
    nn: ({ title }) => `«${title}» er planen til ein annan kommune.`,
    en: ({ title }) => `“${title}” is another municipality's plan.`,
  },
  "municipal-plan-exists": {
    nb: ({ title }) => `Planen er allerede registrert: «${title}». Sett datoene på den i stedet.`,
    nn: ({ title }) => `Planen er alt registrert: «${title}». Set datoane på han i staden.`,
    en: ({ title }) => `The plan is registered already: “${title}”. Set the dates of that one instead.`,
  },
  "dates-in-wrong-order": {
    nb: ({ first, second }) => `Datoene er i feil rekkefølge: ${first} skal være før ${second}.`,
    nn: ({ first, second }) => `Datoane er i feil rekkjefølgje: ${first} skal vere før ${second}.`,
    en: ({ first, second }) => `The dates are in the wrong order: ${first} is to be before ${second}.`,
  },
  "day-ahead": {
    nb: ({ day, today }) => `Dagen ${day} har ikke vært ennå; i dag er det ${today}.`,
    nn: ({ day, today }) => `Dagen ${day} har ikkje vore enno; i dag er det ${today}.`,
    en: ({ day, today }) => `The day ${day} has not been yet; today is ${today}.`,
  },
  "before-guideline": {
    nb: ({ day, first }) => `Dagen ${day} er før retningslinjen kom (${first}).`,
    nn: ({ day, first }) => `Dagen ${day} er før retningslinja kom (${first}).`,
    en: ({ day, first }) => `The day ${day} is before the guideline came (${first}).`,
  },
  "answered-that-day": {
    nb: ({ day }) => `Kommunen har allerede et svar fra ${day}. Angre det hvis det var feil.`,
    nn: ({ day }) => `Kommunen har alt eit svar frå ${day}. Angre det dersom det var feil.`,
    en: ({ day }) => `The municipality has an answer of ${day} already. Undo it if it was wrong.`,
  },
  "reason-missing": {
    nb: () => "Skriv hvorfor kommunen avviker. Uten begrunnelse er det ikke et svar.",
    nn: () => "Skriv kvifor kommunen avvik. Utan grunngjeving er det ikkje eit svar.",
    en: () => "Say why the municipality deviates. Without a reason it is no answer.",
  },
  "reported-without-measure": {
    nb: () => "Retningslinjen har ikke noe mål, så det er ikke noe tall å melde. Bruk beviset i stedet.",
    nn: () => "Retningslinja har ikkje noko mål, så det er ikkje noko tal å melde. Bruk grunnlaget i staden.",
    en: () => "The guideline has no measure, so there is no number to report. Use the evidence instead.",
  },
  "measurement-unknown": {
    nb: ({ word }) => `Kommunen har ingen måling «${word}» av denne retningslinjen.`,
    nn: ({ word }) => `Kommunen har inga måling «${word}» av denne retningslinja.`,
    en: ({ word }) => `The municipality has no measurement “${word}” of this guideline.`,
  },
  "notice-given-that-day": {
    nb: ({ day }) => `Varselet fra ${day} er allerede registrert.`,
    nn: ({ day }) => `Varselet frå ${day} er alt registrert.`,
    en: ({ day }) => `The notice of ${day} is registered already.`,
  },
  "not-a-municipality-of-the-plan": {
    nb: ({ name }) => `«${name}» er ikke blant kommunene i planen.`,
    nn: ({ name }) => `«${name}» er ikkje blant kommunane i planen.`,
    en: ({ name }) => `“${name}” is not among the municipalities of the plan.`,
  },
  "no-measure": {
    nb: () => "Retningslinjen har ikke noe mål som kan regnes ut.",
    nn: () => "Retningslinja har ikkje noko mål som kan reknast ut.",
    en: () => "The guideline has no measure that can be worked out.",
  },
  "fields-at-fault": {
    nb: (params) => `${faultOfParams(params, "nb")} Ingenting er lagret.`,
    nn: (params) => `${faultOfParams(params, "nn")} Ingenting er lagra.`,
    en: (params) => `${faultOfParams(params, "en")} Nothing was saved.`,
  },
  "not-measured": {
    nb: (params) => `${notMeasuredOfParams(params, "nb")} Ingenting er lagret.`,
    nn: (params) => `${notMeasuredOfParams(params, "nn")} Ingenting er lagra.`,
    en: (params) => `${notMeasuredOfParams(params, "en")} Nothing was saved.`,
  },
  "measured-already": {
    nb: ({ day }) => `Den samme filen er allerede målt ${day}.`,
    nn: ({ day }) => `Den same fila er alt målt ${day}.`,
    en: ({ day }) => `The same file has been measured already, on ${day}.`,
  },
};

function measureFault({ fault, kind, unit, needs }: Params, language: Language): string {
  return measureFaultTexts[fault as MeasureFault["code"]][language]({
    unit: String(unit),
    needs: String(needs),
    kind: measureKindTexts[kind as Measure["kind"]][language],
  });
}
