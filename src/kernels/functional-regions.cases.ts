import type { FlowSet } from "./shared-data.cases.ts";
import type { RegionCriteria } from "./functional-regions-validity.ts";

const criteria = (
  minSize: number,
  minContainment: number,
  targetSize: number,
  targetContainment: number,
): RegionCriteria => ({ minSize, minContainment, targetSize, targetContainment });

export const istat = criteria(1000, 0.6667, 10_000, 0.75);
export const ons = criteria(3500, 0.6667, 25_000, 0.75);

/** T, R, W → validity, worked out by hand; 7 decimals, the fifth good to 6 (exactly 0.99412573…). */
export const validities: readonly {
  readonly within: number;
  readonly residents: number;
  readonly jobs: number;
  readonly criteria: RegionCriteria;
  readonly validity: number;
  readonly decimals?: number;
}[] = [
  { within: 500, residents: 1000, jobs: 800, criteria: istat, validity: 0.6666667 },
  { within: 4100, residents: 5500, jobs: 5000, criteria: istat, validity: 1.0560327 },
  { within: 400, residents: 500, jobs: 450, criteria: istat, validity: 0.9930587 },
  { within: 10, residents: 10, jobs: 10, criteria: istat, validity: 1 },
  { within: 10_000, residents: 14_250, jobs: 13_000, criteria: ons, validity: 0.994126, decimals: 6 },
  { within: 16_668, residents: 25_000, jobs: 20_000, criteria: ons, validity: 1.00003 },
];

/** Reference runs of R LabourMarketAreas 3.4 as shipped ("r34") and with its sums added up ("none"). */
export interface ReferenceRun {
  readonly flows: FlowSet;
  readonly criteria: RegionCriteria;
  readonly compat: "none" | "r34";
  readonly regions: number;
  readonly iterations?: number;
  readonly reserve?: number;
  readonly invalid?: number;
}

export const referenceRuns: readonly ReferenceRun[] = [
  { flows: "brindisi", criteria: istat, compat: "none", regions: 9, reserve: 0, invalid: 0 },
  { flows: "brindisi", criteria: istat, compat: "r34", regions: 9, reserve: 0, invalid: 0 },
  { flows: "brindisi", criteria: criteria(50, 0.3, 100, 0.4), compat: "none", regions: 20 },
  { flows: "brindisi", criteria: criteria(1000, 0.6, 10_000, 0.7), compat: "none", regions: 9 },
  { flows: "sardinia", criteria: istat, compat: "none", regions: 37, iterations: 458, reserve: 77 },
  { flows: "sardinia", criteria: istat, compat: "r34", regions: 36, iterations: 461, reserve: 80, invalid: 1 },
  {
    flows: "sardinia",
    criteria: criteria(1000, 0.6, 10_000, 0.7),
    compat: "r34",
    regions: 46,
    iterations: 423,
    reserve: 63,
  },
  { flows: "sardinia", criteria: criteria(500, 0.65, 5000, 0.8), compat: "none", regions: 40 },
  { flows: "sardinia", criteria: criteria(500, 0.65, 5000, 0.8), compat: "r34", regions: 39 },
  { flows: "norway2022", criteria: istat, compat: "none", regions: 129, iterations: 274, reserve: 11, invalid: 3 },
  { flows: "norway2022", criteria: istat, compat: "r34", regions: 129, iterations: 274, reserve: 11, invalid: 3 },
  { flows: "norway2022", criteria: ons, compat: "none", regions: 89, iterations: 338, reserve: 14 },
  { flows: "norway2022", criteria: ons, compat: "r34", regions: 89, iterations: 338, reserve: 14 },
  { flows: "norway2019", criteria: istat, compat: "none", regions: 132, iterations: 351, reserve: 16 },
  { flows: "norway2019", criteria: istat, compat: "r34", regions: 132, iterations: 351, reserve: 16 },
];

/** Regions of Brindisi with the Istat criteria (vignette of R LabourMarketAreas): number, residents, jobs where printed. */
export const brindisiRegions = [
  { region: 1, residents: 28_895, jobs: 34_742 },
  { region: 3, residents: 4009, jobs: 3776 },
  { region: 5, residents: 2557, jobs: 2315 },
  { region: 7, residents: 10_162, jobs: 10_055 },
  { region: 8, residents: 10_773, jobs: 10_376 },
  { region: 10, residents: 13_596 },
  { region: 12, residents: 11_072 },
  { region: 16, residents: 6835 },
  { region: 20, residents: 1293 },
] as const;

/** Fine-tuning of the same (vignette): the four regions of one community, with the regions each borders on, and what comes out. */
export const brindisiPieces = [
  { code: "74007", candidates: [12, 5] },
  { code: "74003", candidates: [1, 12, 20, 8] },
  { code: "74005", candidates: [12, 7] },
  { code: "74020", candidates: [3, 8] },
] as const;

export const brindisiAttached = [
  { region: 1, residents: 28_895, jobs: 34_742 },
  { region: 5, residents: 10_162, jobs: 10_055 },
  { region: 8, residents: 12_066, jobs: 11_490 },
  { region: 10, residents: 13_596, jobs: 10_960 },
  { region: 12, residents: 17_638, jobs: 16_717 },
  { region: 16, residents: 6835, jobs: 5228 },
] as const;
