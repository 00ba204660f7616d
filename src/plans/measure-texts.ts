import { formatNumber } from "#platform/format.ts";
import type { Language, Text, TextOf } from "#platform/language.ts";
import type { BusinessCategory, FieldKind } from "./rules/measures/fields.ts";
import { type Measure, type MeasureFault, type NotMeasured } from "./rules/measures/measure.ts";

export const unitTexts: { [unit: string]: Text } = {
  boliger: { nb: "boliger", nn: "bustader", en: "dwellings" },
  "boliger/daa": { nb: "boliger per daa", nn: "bustader per daa", en: "dwellings per daa (1,000 m²)" },
  "%": { nb: "prosent", nn: "prosent av alt", en: "per cent" },
  m: { nb: "meter", nn: "meter i luftlinje", en: "metres" },
  daa: { nb: "daa", nn: "daa (1000 m²)", en: "daa (1,000 m²)" },
  "tonn CO2": { nb: "tonn CO2", nn: "tonn med CO2", en: "tonnes of CO2" },
};

export const measureKindTexts: { [kind in Measure["kind"]]: Text } = {
  capacity: { nb: "Boliger i feltene", nn: "Bustader i felta", en: "Dwellings in the fields" },
  density: { nb: "Tetthet i boligfelt", nn: "Tettleik i bustadfelt", en: "Density of housing fields" },
  "share-near": {
    nb: "Andel av boligene nær holdeplass eller sentrum",
    nn: "Del av bustadene nær haldeplass eller sentrum",
    en: "Share of the dwellings near a stop or centre",
  },
  "distance-to": {
    nb: "Avstand fra boligfelt",
    nn: "Avstand frå bustadfelt",
    en: "Distance from housing fields",
  },
  "farmland-taken": {
    nb: "Dyrket mark som tas i bruk",
    nn: "Dyrka mark som blir teken i bruk",
    en: "Cultivated land taken",
  },
  "business-distance": {
    nb: "Avstand fra næringsområde",
    nn: "Avstand frå næringsområde",
    en: "Distance from business areas",
  },
  reported: { nb: "Tall kommunen melder selv", nn: "Tal kommunen melder sjølv", en: "A number that is reported" },
};

const ofTexts: { [of in NonNullable<Measure["of"]>]: Text } = {
  centre: { nb: "et sentrum", nn: "eit sentrum", en: "a centre" },
  stop: { nb: "en holdeplass", nn: "ein haldeplass", en: "a stop" },
};
const aimTexts: { [aim in Measure["aim"]]: Text } = {
  "at-least": { nb: "minst", nn: "minst", en: "at least" },
  "at-most": { nb: "høyst", nn: "høgst", en: "at most" },
};

/** "Tetthet i boligfelt: minst 4 boliger per daa, innenfor 1 000 meter fra et sentrum". */
export function measureInWords(measure: Measure, language: Language): string {
  const { kind, aim, value, unit, within, of, category } = measure;
  const what = `${measureKindTexts[kind][language]}${category ? ` (${category})` : ""}`;
  const limit = `${aimTexts[aim][language]} ${formatNumber(value, language)} ${(unitTexts[unit] ?? plain(unit))[language]}`;
  const to = of ?? (kind === "density" && within !== undefined ? "centre" : undefined);
  if (within !== undefined && to)
    return `${what}: ${limit}, ${withinText[language](formatNumber(within, language), ofTexts[to][language])}`;
  return to ? `${what}: ${limit} ${fromText[language]} ${ofTexts[to][language]}` : `${what}: ${limit}`;
}

const withinText: TextOf<[string, string]> = {
  nb: (metres, to) => `innenfor ${metres} meter fra ${to}`,
  nn: (metres, to) => `innanfor ${metres} meter frå ${to}`,
  en: (metres, to) => `within ${metres} metres of ${to}`,
};
const fromText: Text = { nb: "fra", nn: "frå", en: "from" };
const plain = (word: string): Text => ({ nb: word, nn: word, en: word });

/** A value with its unit, rounded for reading: "92,8 prosent". */
export function valueInWords(value: number, unit: string, language: Language): string {
  const digits = unit === "m" || unit === "boliger" ? 0 : 2;
  const rounded = Math.round(value * 10 ** digits) / 10 ** digits;
  return `${formatNumber(rounded, language)} ${(unitTexts[unit] ?? plain(unit))[language]}`;
}

/** "55 prosent, under grensen på minst 60 prosent": a number held against the guideline's own. */
export function reportedInWords(value: number, measure: Measure, language: Language): string {
  const limit = `${aimTexts[measure.aim][language]} ${valueInWords(measure.value, measure.unit, language)}`;
  const side = value < measure.value ? "below" : value > measure.value ? "above" : "at";
  return reportedTexts[side][language](valueInWords(value, measure.unit, language), limit, meets(value, measure));
}

function meets(value: number, { aim, value: limit }: Measure): boolean {
  return aim === "at-least" ? value >= limit : value <= limit;
}

const reportedTexts: { [side in "below" | "at" | "above"]: TextOf<[value: string, limit: string, met: boolean]> } = {
  below: {
    nb: (value, limit, met) => `${value}: under grensen (${limit})${met ? ", slik det skal være" : ", altså ikke nok"}`,
    nn: (value, limit, met) => `${value}: under grensa (${limit})${met ? ", slik det skal vere" : ", altså ikkje nok"}`,
    en: (value, limit, met) => `${value}: below the limit (${limit})${met ? ", as it should be" : ", so not enough"}`,
  },
  at: {
    nb: (value, limit) => `${value}: akkurat på grensen (${limit})`,
    nn: (value, limit) => `${value}: akkurat på grensa (${limit})`,
    en: (value, limit) => `${value}: exactly at the limit (${limit})`,
  },
  above: {
    nb: (value, limit, met) => `${value}: over grensen (${limit})${met ? ", slik det skal være" : ", altså for mye"}`,
    nn: (value, limit, met) => `${value}: over grensa (${limit})${met ? ", slik det skal vere" : ", altså for mykje"}`,
    en: (value, limit, met) => `${value}: above the limit (${limit})${met ? ", as it should be" : ", so too much"}`,
  },
};

export const measureFaultTexts: {
  [code in MeasureFault["code"]]: TextOf<[{ unit: string; needs: string; kind: string }]>;
} = {
  "wrong-unit": {
    nb: ({ unit, needs, kind }) => `«${kind}» måles i ${needs}, ikke i «${unit}».`,
    nn: ({ unit, needs, kind }) => `«${kind}» blir målt i ${needs}, ikkje i «${unit}».`,
    en: ({ unit, needs, kind }) => `“${kind}” is measured in ${needs}, not in “${unit}”.`,
  },
  "within-missing": {
    nb: ({ kind }) => `«${kind}» trenger en avstand i meter, større enn 0.`,
    nn: ({ kind }) => `«${kind}» treng ein avstand i meter, større enn 0.`,
    en: ({ kind }) => `“${kind}” needs a distance in metres, more than 0.`,
  },
  "of-missing": {
    nb: ({ kind }) => `Velg om «${kind}» måles fra sentrum eller fra holdeplass.`,
    nn: ({ kind }) => `Vel om «${kind}» blir målt frå sentrum eller frå haldeplass.`,
    en: ({ kind }) => `Choose whether “${kind}” is measured from a centre or from a stop.`,
  },
  "category-missing": {
    nb: ({ kind }) => `Velg hvilken kategori (A, B eller C) «${kind}» gjelder.`,
    nn: ({ kind }) => `Vel kva kategori (A, B eller C) «${kind}» gjeld.`,
    en: ({ kind }) => `Choose which category (A, B or C) “${kind}” is about.`,
  },
  "value-wrong": {
    nb: ({ kind }) => `Grensen for «${kind}» må være et tall som kan måles: ikke under 0, og en andel ikke over 100.`,
    nn: ({ kind }) => `Grensa for «${kind}» må vere eit tal som kan målast: ikkje under 0, og ein del ikkje over 100.`,
    en: ({ kind }) =>
      `The limit of “${kind}” must be a number that can be measured: not below 0, and a share not above 100.`,
  },
};

export function measureFaultInWords(fault: MeasureFault, language: Language): string {
  return measureFaultTexts[fault.code][language]({
    unit: "unit" in fault ? fault.unit : "",
    needs: "needs" in fault ? fault.needs : "",
    kind: measureKindTexts[fault.kind][language],
  });
}

const fieldKindTexts: { [kind in FieldKind]: Text } = {
  housing: { nb: "boligfelt", nn: "bustadfelt", en: "housing field (boligfelt)" },
  business: { nb: "næringsområde", nn: "næringsområde", en: "business area (næringsområde)" },
  farmland: { nb: "dyrket mark", nn: "dyrka mark", en: "farmland (dyrket mark)" },
  centre: { nb: "sentrum", nn: "sentrum", en: "centre (sentrum)" },
  stop: { nb: "kollektivstopp", nn: "kollektivstopp", en: "stop (kollektivstopp)" },
};

const notMeasuredTexts: {
  [code in NotMeasured["code"]]: TextOf<[{ kind: string; category: BusinessCategory | ""; within: string }]>;
} = {
  "none-of-kind": {
    nb: ({ kind }) => `Filen har ingen felt av typen «${kind}». Uten det kan målet ikke regnes ut.`,
    nn: ({ kind }) => `Fila har ingen felt av typen «${kind}». Utan det kan målet ikkje reknast ut.`,
    en: ({ kind }) => `The file has no feature of the type “${kind}”. Without it the measure cannot be worked out.`,
  },
  "none-of-category": {
    nb: ({ category }) => `Filen har ingen næringsområder i kategori ${category}.`,
    nn: ({ category }) => `Fila har ingen næringsområde i kategori ${category}.`,
    en: ({ category }) => `The file has no business area of category ${category}.`,
  },
  "none-within": {
    nb: ({ within }) => `Ingen boligfelt i filen ligger innenfor ${within} meter fra et sentrum.`,
    nn: ({ within }) => `Ingen bustadfelt i fila ligg innanfor ${within} meter frå eit sentrum.`,
    en: ({ within }) => `No housing field in the file lies within ${within} metres of a centre.`,
  },
  "not-computable": {
    nb: () => "Retningslinjen har ikke noe mål som kan regnes ut fra felt. Meld tallet i svaret i stedet.",
    nn: () => "Retningslinja har ikkje noko mål som kan reknast ut frå felt. Meld talet i svaret i staden.",
    en: () =>
      "The guideline has no measure that can be worked out from fields. Report the number in the answer instead.",
  },
};

export function notMeasuredInWords(why: NotMeasured, language: Language): string {
  return notMeasuredTexts[why.code][language]({
    kind: "kind" in why ? fieldKindTexts[why.kind][language] : "",
    category: "category" in why ? why.category : "",
    within: "within" in why ? formatNumber(why.within, language) : "",
  });
}

export function notMeasuredOfParams(params: { [name: string]: string | number }, language: Language): string {
  const { fault, ...rest } = params;
  return notMeasuredInWords({ ...rest, code: fault } as NotMeasured, language);
}
