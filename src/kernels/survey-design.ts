/**
 * How a sample was drawn, and the variance that follows from it: strata, clusters (persons are their own where there are
 * none), finite population correction. Source: Cochran, Sampling Techniques (1977); Lumley, Complex Surveys (2010).
 */

/** A design by row. Strata and clusters are numbered from 0; equal cluster numbers in two strata are two clusters. */
export type SurveyDesign = {
  weights: Float64Array;
  strata?: Int32Array;
  clusters?: Int32Array;
  /** Number of clusters (persons, without clusters) in the row's stratum of the population. */
  population?: Float64Array;
};

/** A checked design: the sampled unit of each row, the stratum of each unit, and the share not sampled. */
export type PreparedDesign = {
  rows: number;
  weights: Float64Array;
  unitOf: Int32Array;
  stratumOfUnit: Int32Array;
  /** Units sampled in each stratum. */
  sampled: Int32Array;
  /** Units in the population of each stratum; Infinity where not given. */
  population: Float64Array;
};

/** Checks a design; throws RangeError with a sentence that names the row or the stratum. */
export function prepareDesign(design: SurveyDesign): PreparedDesign {
  const rows = design.weights.length;
  if (rows === 0) throw new RangeError("A survey needs at least one row.");
  design.weights.forEach((weight, row) => {
    if (!(weight >= 0 && weight < Infinity))
      throw new RangeError(`The weight of row ${row + 1} is ${weight}; it must be 0 or more.`);
  });
  const strata = design.strata ?? new Int32Array(rows);
  for (const [name, values] of [
    ["strata", strata],
    ["clusters", design.clusters],
    ["population", design.population],
  ] as const)
    if (values && values.length !== rows)
      throw new RangeError(`The ${name} are given for ${values.length} of ${rows} rows.`);
  const units = unitsOf(strata, design.clusters);
  const count = strata.reduce((most, stratum) => Math.max(most, stratum), 0) + 1;
  const sampled = new Int32Array(count);
  for (const stratum of units.stratumOfUnit) sampled[stratum]++;
  const population = populationOf(strata, count, design.population);
  const rowsOf = new Int32Array(count);
  for (const stratum of strata) rowsOf[stratum]++;
  for (let stratum = 0; stratum < count; stratum++) {
    if (sampled[stratum] === 1)
      throw new RangeError(
        `Stratum ${stratum + 1} has one ${design.clusters ? "cluster" : "person"} in the sample; a variance needs two: join it with another.`,
      );
    if (population[stratum] < sampled[stratum])
      throw new RangeError(
        `Stratum ${stratum + 1} has ${sampled[stratum]} sampled of a population of ${population[stratum]}.`,
      );
  }
  return { rows, weights: design.weights, ...units, sampled, population };
}

/** Base weights N_h / n_h of a stratified sample of persons. */
export function stratumWeights(strata: Int32Array, populations: Float64Array): Float64Array {
  const sampled = new Int32Array(populations.length);
  for (const stratum of strata) sampled[stratum]++;
  return Float64Array.from(strata, (stratum) => populations[stratum] / sampled[stratum]);
}

/**
 * Variance of a total of the linearised values `u` (weight included): Σ_h (1 - f_h) n_h / (n_h - 1) Σ_c (u_hc - ū_h)².
 * Rows outside a domain have u = 0 and stay in.
 */
export function varianceOfTotal(design: PreparedDesign, u: Float64Array): number {
  const totals = new Float64Array(design.stratumOfUnit.length);
  for (let row = 0; row < u.length; row++) totals[design.unitOf[row]] += u[row];
  const means = new Float64Array(design.sampled.length);
  for (let unit = 0; unit < totals.length; unit++) means[design.stratumOfUnit[unit]] += totals[unit];
  for (let stratum = 0; stratum < means.length; stratum++) means[stratum] /= Math.max(design.sampled[stratum], 1);
  const squares = new Float64Array(means.length);
  for (let unit = 0; unit < totals.length; unit++) {
    const stratum = design.stratumOfUnit[unit];
    squares[stratum] += (totals[unit] - means[stratum]) ** 2;
  }
  let variance = 0;
  for (let stratum = 0; stratum < squares.length; stratum++) {
    const n = design.sampled[stratum];
    if (n > 1) variance += (1 - n / design.population[stratum]) * (n / (n - 1)) * squares[stratum];
  }
  return variance;
}

function unitsOf(
  strata: Int32Array,
  clusters: Int32Array | undefined,
): { unitOf: Int32Array; stratumOfUnit: Int32Array } {
  if (!clusters) return { unitOf: Int32Array.from(strata, (_, row) => row), stratumOfUnit: strata.slice() };
  const known = new Map<string, number>();
  const stratumOfUnit: number[] = [];
  const unitOf = Int32Array.from(strata, (stratum, row) => {
    const key = `${stratum} ${clusters[row]}`;
    const unit = known.get(key) ?? stratumOfUnit.push(stratum) - 1;
    known.set(key, unit);
    return unit;
  });
  return { unitOf, stratumOfUnit: Int32Array.from(stratumOfUnit) };
}

function populationOf(strata: Int32Array, count: number, given: Float64Array | undefined): Float64Array {
  const population = new Float64Array(count).fill(Infinity);
  if (!given) return population;
  const seen = new Uint8Array(count);
  strata.forEach((stratum, row) => {
    if (!(given[row] > 0))
      throw new RangeError(`The population of row ${row + 1} is ${given[row]}; it must be above 0.`);
    if (seen[stratum] === 1 && population[stratum] !== given[row])
      throw new RangeError(
        `Stratum ${stratum + 1} has two populations: ${population[stratum]} and, in row ${row + 1}, ${given[row]}.`,
      );
    seen[stratum] = 1;
    population[stratum] = given[row];
  });
  return population;
}
