import type { Text, TextOf } from "#platform/language.ts";

/** The fields of a key that few keys need. */
export const keyFieldTexts = {
  usage: { nb: "Etter bruk", nn: "Etter bruk", en: "By use" },
  usageHint: { nb: "timer, saker, elever", nn: "timar, saker, elevar", en: "hours, cases, pupils" },
  usageMeasure: { nb: "Det som måles", nn: "Det som blir målt", en: "What is measured" },
  usagePercent: { nb: "Deles etter bruk, prosent", nn: "Blir delt etter bruk, prosent", en: "Shared by use, per cent" },
  usageCounts: { nb: "Målt bruk", nn: "Målt bruk", en: "Measured use" },
  usageCountsHint: {
    nb: "Bare når nøkkelen deler etter bruk. Én linje for hver: det som måles; kommune; antall.",
    nn: "Berre når nøkkelen deler etter bruk. Éi linje for kvar: det som blir målt; kommune; tal.",
    en: "Only when the key shares by use. One line for each: what is measured; municipality; number.",
  },
  taper: { nb: "Trapp for de største", nn: "Trapp for dei største", en: "Taper for the largest" },
  taperField: { nb: "Innbyggere over, teller", nn: "Innbyggjarar over, tel", en: "Inhabitants above, count" },
  taperHint: {
    nb: "Én linje for hvert trinn: «50 000; 0,5» betyr at hver innbygger over 50 000 teller en halv.",
    nn: "Éi linje for kvart trinn: «50 000; 0,5» tyder at kvar innbyggjar over 50 000 tel ein halv.",
    en: "One line for each step: “50 000; 0.5” means that each inhabitant above 50 000 counts one half.",
  },
  index: { nb: "Beløp følger en indeks", nn: "Beløp følgjer ein indeks", en: "Amounts follow an index" },
  indexTable: { nb: "Indeks", nn: "Indeks", en: "Index" },
  indexTableHint: {
    nb: "For eksempel SSB 03014 (konsumprisindeksen).",
    nn: "Til dømes SSB 03014 (konsumprisindeksen).",
    en: "For example SSB 03014 (the consumer price index).",
  },
  indexBase: {
    nb: "Indeksen da beløpene ble satt",
    nn: "Indeksen då beløpa vart sette",
    en: "The index when the amounts were set",
  },
  phaseIn: { nb: "Innfasing fra det gamle", nn: "Innfasing frå det gamle", en: "Phase-in from what was" },
  previous: { nb: "Det hver betalte før", nn: "Det kvar betalte før", en: "What each paid before" },
  previousHint: {
    nb: "Én linje for hver: navn; kroner.",
    nn: "Éi linje for kvar: namn; kroner.",
    en: "One line for each: name; kroner.",
  },
  steps: { nb: "Trinn", nn: "Trinna", en: "Steps" },
  stepsHint: {
    nb: "Én linje for hvert trinn: år; prosent etter den nye nøkkelen. «2027; 50» og «2028; 100».",
    nn: "Éi linje for kvart trinn: år; prosent etter den nye nøkkelen. «2027; 50» og «2028; 100».",
    en: "One line for each step: year; per cent by the new key. “2027; 50” and “2028; 100”.",
  },
  bothOfUsage: {
    nb: "Skriv både det som måles og prosenten.",
    nn: "Skriv både det som blir målt og prosenten.",
    en: "Write both what is measured and the per cent.",
  },
  bothOfIndex: {
    nb: "Skriv både hvilken indeks det er og hva den var.",
    nn: "Skriv både kva indeks det er og kva han var.",
    en: "Write both which index it is and what it was.",
  },
  bothOfPhaseIn: {
    nb: "Innfasing trenger både det hver betalte før, og trinnene.",
    nn: "Innfasing treng både det kvar betalte før, og trinna.",
    en: "A phase-in needs both what each paid before, and the steps.",
  },
  wrongLine: {
    nb: (line) => `«${line}» er ikke skrevet slik feltet vil ha det.`,
    nn: (line) => `«${line}» er ikkje skrive slik feltet vil ha det.`,
    en: (line) => `“${line}” is not written the way the field wants it.`,
  } satisfies TextOf<[string]>,
} satisfies { [key: string]: Text | TextOf<[string]> };
