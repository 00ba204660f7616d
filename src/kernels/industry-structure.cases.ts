/** Published and recomputed values of structure measures; the source stands on each row. */

/** Five areas by five industries (the example matrix of the R package EconGeo; facts only). */
export const fiveByFive: readonly (readonly number[])[] = [
  [100, 0, 0, 0, 0],
  [0, 15, 5, 70, 10],
  [0, 20, 10, 20, 50],
  [0, 25, 30, 5, 40],
  [0, 40, 55, 5, 0],
];

/** Values of a run of EconGeo on the matrix above; `digits` are those printed. */
export const fiveByFiveExpected = {
  quotientR2I4: 3.5,
  krugman: { values: [1.6, 1, 0.6, 0.7, 1.1], digits: 12 },
  herfindahl: { values: [1, 0.525, 0.34, 0.315, 0.465], digits: 12 },
  entropyBits: { values: [0, 1.319, 1.761, 1.766, 1.219], digits: 3 },
  hachman: { values: [0.2, 0.380952, 0.588235, 0.634921, 0.430108], digits: 6 },
  brayCurtis: [
    [1, 2, 0.5],
    [2, 3, 0.25],
    [3, 4, 0.4],
  ],
  cosine: [
    [2, 3, 0.886142],
    [3, 4, 0.698943],
  ],
} as const;

/** REAT manual / Farhauer & Kröll 2013. */
export const locationQuotientCase = {
  arguments: [1714, 79006, 879213, 15593224],
  expected: 0.3847623,
  digits: 7,
} as const;

/** REAT manual: specialisation (over industries) and concentration (over areas). */
export const giniCases = [
  {
    name: "specialisation",
    counts: [700, 600, 500, 10000, 40000],
    reference: [30000, 15000, 10000, 60000, 50000],
    expected: 0.6222222,
  },
  {
    name: "concentration",
    counts: [500, 500, 1000, 7000, 1000],
    reference: [20000, 15000, 20000, 40000, 5000],
    expected: 0.4068966,
  },
] as const;

/** REAT manual / Doersam 2004. */
export const herfindahlCase = {
  counts: [20, 50, 20, 10],
  index: 0.34,
  normalised: 0.12,
  equivalentNumber: 2.94,
} as const;

/** Documentation of scipy.spatial.distance. */
export const distanceCases = [
  { measure: "bray-curtis", left: [1, 0, 0], right: [0, 1, 0], expected: 1, digits: 15 },
  { measure: "bray-curtis-counts", left: [1, 1, 0], right: [0, 1, 0], expected: 0.3333, digits: 4 },
  { measure: "cosine", left: [1, 1, 0], right: [0, 1, 0], expected: 1 - 0.29289321881345254, digits: 15 },
  { measure: "jensen-shannon", left: [1, 0, 0], right: [0, 1, 0], expected: 1, digits: 15 },
] as const;

/** Documentation of scipy.spatial.distance.jensenshannon with natural logarithms. */
export const jensenShannonNatural = { left: [1, 0], right: [0.5, 0.5], expected: 0.46450140402245893 } as const;
