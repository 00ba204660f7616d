/**
 * What a labour market area has to hold (Coombes & Bond 2008): enough of its workers work in it, enough of its jobs are filled from
 * it, and the smaller it is, the more so. Limits go from (minSize, targetContainment) to (targetSize, minContainment).
 */
export interface RegionCriteria {
  /** Resident workers below which no containment is enough (except containment of exactly 1). */
  readonly minSize: number;
  /** Containment that is enough from targetSize on; share of 1. */
  readonly minContainment: number;
  /** Resident workers from which minContainment is enough. */
  readonly targetSize: number;
  /** Containment that is enough from minSize on; share of 1. */
  readonly targetContainment: number;
}

/** The criteria of Istat's local labour systems (R LabourMarketAreas), the default everywhere here. */
export const istatCriteria: RegionCriteria = {
  minSize: 1000,
  minContainment: 0.6667,
  targetSize: 10_000,
  targetContainment: 0.75,
};

/** The criteria of the United Kingdom's travel-to-work areas 2001 and 2011 (ONS). */
export const ukCriteria: RegionCriteria = {
  minSize: 3500,
  minContainment: 0.6667,
  targetSize: 25_000,
  targetContainment: 0.75,
};

/** @throws RangeError with a sentence, when the criteria contradict themselves. */
export function checkCriteria(criteria: RegionCriteria): void {
  const { minSize, minContainment, targetSize, targetContainment } = criteria;
  if (!(minSize >= 0 && targetSize > minSize && targetSize < Infinity)) {
    throw new RangeError(
      `The target size (${targetSize}) must be above the least size (${minSize}), and that zero or more.`,
    );
  }
  if (!(minContainment > 0 && targetContainment >= minContainment && targetContainment <= 1)) {
    throw new RangeError(
      `Containment must be above 0 and at most 1, the target (${targetContainment}) not below the least (${minContainment}).`,
    );
  }
}

/** Self-containment: the lower of the share of residents who work inside and the share of jobs filled from inside. NaN for an empty area. */
export function selfContainment(within: number, residents: number, jobs: number): number {
  return Math.min(within / residents, within / jobs);
}

/**
 * Validity of a set of areas: 1 or more is a labour market area; at most targetContainment / minContainment. Evaluated in the order of
 * the R package and compared without tolerance, so that exact corners fall as they do there: 1000 residents with containment 0.75
 * give 0.9999999999999999, which is not valid. Containment of exactly 1 is valid whatever the size.
 */
export function validity(within: number, residents: number, jobs: number, criteria: RegionCriteria): number {
  const { minSize, minContainment, targetSize, targetContainment } = criteria;
  const contained = selfContainment(within, residents, jobs);
  if (contained === 1) return 1;
  const byContainment = Math.min(contained / targetContainment, 1);
  const missing = Math.max((targetSize - residents) / (targetSize - minSize), 0);
  const bySize = 1 - (1 - minContainment / targetContainment) * missing;
  return byContainment * bySize * (targetContainment / minContainment);
}

/**
 * Cohesion L between a and c: f_ac²/(R_a·W_c) + f_ca²/(R_c·W_a); a term with an empty denominator counts 0.
 * @param out workers from a to c
 * @param back workers from c to a
 */
export function cohesion(
  out: number,
  back: number,
  residentsA: number,
  jobsA: number,
  residentsC: number,
  jobsC: number,
): number {
  let strength = 0;
  if (residentsA > 0 && jobsC > 0) strength += ((out / residentsA) * out) / jobsC;
  if (residentsC > 0 && jobsA > 0) strength += ((back / residentsC) * back) / jobsA;
  return strength;
}
