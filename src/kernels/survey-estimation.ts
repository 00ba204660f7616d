/**
 * Means, totals and ratios of a weighted survey with linearised standard errors, also by domain.
 * A domain never drops rows: those outside it count as 0, so that persons without trips stay in.
 * Source: Särndal, Swensson & Wretman, Model Assisted Survey Sampling (1992); Lumley (2010).
 */
import { varianceOfTotal } from "./survey-design.ts";
import type { WeightedSurvey } from "./survey-weighting.ts";

/** An estimate; `rows` is the unweighted number of rows it rests on. */
export type Estimate = {
  value: number;
  standardError: number;
  /** Variance against that of a simple random sample of as many rows. */
  designEffect: number;
  rows: number;
};

/** What to estimate; values have one number a row. A ratio is Σwy / Σwx, a share of trips for example. */
export type Statistic =
  | { kind: "mean"; y: Float64Array }
  | { kind: "total"; y: Float64Array }
  | { kind: "ratio"; y: Float64Array; x: Float64Array };

/** Estimates over all rows, or over those where `domain` is 1. */
export function estimate(survey: WeightedSurvey, statistic: Statistic, domain?: Uint8Array): Estimate {
  const { design, weights } = survey;
  check(statistic, design.rows, domain);
  const { y } = statistic;
  const x = statistic.kind === "ratio" ? statistic.x : undefined;
  const inside = (row: number) => (domain ? domain[row] : 1);
  let population = 0;
  let rows = 0;
  let sumY = 0;
  let sumX = 0;
  for (let row = 0; row < design.rows; row++) {
    if (inside(row) === 0) continue;
    population += weights[row];
    if (weights[row] !== 0) rows++;
    sumY += weights[row] * y[row];
    sumX += weights[row] * (x ? x[row] : 1);
  }
  const ratio = sumY / sumX;
  const isTotal = statistic.kind === "total";
  // The linearised value of each row, and the same before weighting for the design effect.
  const u = new Float64Array(design.rows);
  let mean = 0;
  let squares = 0;
  for (let row = 0; row < design.rows; row++) {
    if (inside(row) === 0) continue;
    const e = isTotal ? y[row] : (y[row] - ratio * (x ? x[row] : 1)) / sumX;
    u[row] = weights[row] * e;
    mean += (weights[row] * e) / population;
    squares += (weights[row] * e * e) / population;
  }
  for (const residual of survey.residuals) residual(u);
  const variance = varianceOfTotal(design, u);
  // s² of the linearised values; a simple random sample of `rows` has (N - n) / (N n) of it, times N² for the sum.
  const spread = ((squares - mean * mean) * rows) / (rows - 1);
  const simple = (spread * population * (population - rows)) / rows;
  return {
    value: isTotal ? sumY : ratio,
    standardError: Math.sqrt(variance),
    designEffect: variance / simple,
    rows,
  };
}

/** Estimates in each domain 0 .. domains - 1 of `domainOf`; rows with a negative number belong to none. */
export function estimateBy(
  survey: WeightedSurvey,
  statistic: Statistic,
  domainOf: Int32Array,
  domains: number,
): Estimate[] {
  if (domainOf.length !== survey.design.rows)
    throw new RangeError(`Domains are given for ${domainOf.length} of ${survey.design.rows} rows.`);
  return Array.from({ length: domains }, (_, domain) =>
    estimate(
      survey,
      statistic,
      Uint8Array.from(domainOf, (of) => (of === domain ? 1 : 0)),
    ),
  );
}

/** The value alone under other weights, for replicates. */
export function valueUnder(weights: Float64Array, statistic: Statistic, domain?: Uint8Array): number {
  const { y } = statistic;
  const x = statistic.kind === "ratio" ? statistic.x : undefined;
  let sumY = 0;
  let sumX = 0;
  for (let row = 0; row < y.length; row++) {
    // Values outside the domain may be missing, so they are passed over, not multiplied by 0.
    if (domain && domain[row] === 0) continue;
    sumY += weights[row] * y[row];
    sumX += x ? weights[row] * x[row] : weights[row];
  }
  return statistic.kind === "total" ? sumY : sumY / sumX;
}

function check(statistic: Statistic, rows: number, domain: Uint8Array | undefined): void {
  const columns = statistic.kind === "ratio" ? [statistic.y, statistic.x] : [statistic.y];
  for (const values of columns) {
    if (values.length !== rows) throw new RangeError(`A variable has ${values.length} values for ${rows} rows.`);
    const bad = values.findIndex((value) => !Number.isFinite(value));
    if (bad >= 0 && (!domain || domain[bad] === 1))
      throw new RangeError(`A variable is ${values[bad]} in row ${bad + 1}.`);
  }
  if (domain && domain.length !== rows)
    throw new RangeError(`The domain is given for ${domain.length} of ${rows} rows.`);
}
