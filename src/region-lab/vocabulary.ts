/** The words of the region lab: which measures are asked whether a municipality belongs with the core. */

/**
 * commuting: enough of its employed work in the core (the commuting zone of the EU–OECD functional urban area);
 * minutes: near enough to the centre (TØI 1713/2019); functional, functional-uk: labour market areas (Coombes & Bond 2008)
 * by the reader's limits and by those of the United Kingdom; labour-market: TØI's bo- og arbeidsmarkedsregion;
 * intramax, flowbca, louvain: clustering without a size rule; industry: jobs enough alike with the core's (1 − K/2).
 */
export const calculations = [
  "commuting",
  "minutes",
  "functional",
  "functional-uk",
  "labour-market",
  "intramax",
  "flowbca",
  "louvain",
  "industry",
] as const;
export type Calculation = (typeof calculations)[number];

/** What the register says: tasks shared with the core beside the region itself, and membership of the region. */
export const registerMeasures = ["tasks", "politics"] as const;
export type RegisterMeasure = (typeof registerMeasures)[number];

export const measures = [...calculations, ...registerMeasures] as const;
export type Measure = (typeof measures)[number];

/** Whether it belongs with the core; null: this measure has nothing to go by. */
export type Verdict = boolean | null;
export type Verdicts = { [measure in Measure]: Verdict };

export type Standing = "member" | "observer" | "none";

/** What the reader chose; the address carries it, so that it gives the same figures again. */
export type Settings = {
  year: number;
  /** Per cent of employed residents who work in the core. */
  share: number;
  minutes: number;
  /** Of 1: how much alike the jobs must be. */
  alike: number;
  /** Resident workers and shares of 1, as kernels/functional-regions-validity.ts means them. */
  minSize: number;
  targetSize: number;
  minContainment: number;
  targetContainment: number;
  /** The measure that the map shows. */
  shown: Measure;
};

export const commutingYears = [2017, 2018, 2019, 2020, 2021, 2022] as const;
/** The only year of which every pair of the country is known, which the functional regions need. */
export const wholeCountryYear = 2022;

export const defaultSettings: Settings = {
  year: wholeCountryYear,
  share: 15,
  minutes: 45,
  alike: 0.8,
  minSize: 1000,
  targetSize: 10_000,
  minContainment: 0.6667,
  targetContainment: 0.75,
  shown: "functional",
};
