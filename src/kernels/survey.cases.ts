/**
 * Values printed in the documentation of R's survey package (version 4.1-1) for its Californian school samples, and of one
 * run of it on the synthetic travel survey. [value, standard error] as printed.
 */
export const stratifiedSchools = {
  meanApi00: [662.2873632, 9.408940803],
  totalEnroll: [3687177.532, 114641.7161],
  meanByType: { E: [674.43, 12.382], H: [625.82, 14.937], M: [636.6, 16.215] },
} as const;

export const clusteredSchools = {
  meanApi00: [644.1693989, 23.54224069],
  totalEnroll: [3404940.135, 932235.027],
  designEffectMean: 9.345869451,
  jackknifeMean: 26.32936059,
  postStratified: { meanApi00: [642.3107882, 23.92048645], totalEnroll: [3680892.945, 406292.636] },
  raked: { meanApi00: [641.2302469, 23.70364124], totalEnroll: [3647300.031, 400602.72], sweeps: 4 },
  calibrated: {
    linear: [665.3090712, 3.441753116],
    raking: [665.393796, 3.437753539],
    logit: [665.4609694, 3.419983722],
  },
} as const;

export const simpleSchools = { meanApi00: [656.585, 9.249722039], totalEnroll: [3621074.34, 169519.65] } as const;

/** Known numbers of schools by type (E, H, M) and by meeting the school-wide target (No, Yes). */
export const schoolMargins = { type: [4421, 755, 1018], target: [1072, 5122] } as const;
/** Known totals: schools, high schools, middle schools, sum of api99. */
export const schoolTotals = [6194, 755, 1018, 3914069] as const;

/** Raked to municipality, sex by age, and weekday until nothing changed by 0.0001. */
export const travelSurvey = {
  tripsPerPerson: [3.14341998156, 0.0317975],
  lengthOfTrip: [8.40665921727, 0.0729803],
  shares: {
    gange: [0.24360906, 0.00320752],
    sykkel: [0.08308911, undefined],
    bilforer: [0.43608127, 0.00363761],
    bilpassasjer: [0.10684823, undefined],
    kollektiv: [0.11042258, undefined],
    annet: [0.01994975, undefined],
  },
  tripsOfADay: 820479.76648756,
  persons: 7000,
  trips: 22017,
} as const;
