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
  if (domain && domain.length !== survey.design.rows)
    throw new RangeError(`The domain is given for ${domain.length} of ${survey.design.rows} rows.`);
  const inside: number[] = [];
  for (let row = 0; row < survey.design.rows; row++) if (!domain || domain[row] !== 0) inside.push(row);
  return estimateOver(survey, statistic, Int32Array.from(inside));
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
  const rowsOf = Array.from({ length: domains }, (): number[] => []);
  domainOf.forEach((domain, row) => {
    if (domain >= 0 && domain < domains) rowsOf[domain].push(row);
  });
  return rowsOf.map((rows) => estimateOver(survey, statistic, Int32Array.from(rows)));
}

/** The estimate over the rows `inside`, in ascending order. */
function estimateOver(survey: WeightedSurvey, statistic: Statistic, inside: Int32Array): Estimate {
  const { design, weights } = survey;
  check(statistic, design.rows, inside);
  const { y } = statistic;
  const x = statistic.kind === "ratio" ? statistic.x : undefined;
  let population = 0;
  let rows = 0;
  let sumY = 0;
  let sumX = 0;
  for (let at = 0; at < inside.length; at++) {
    const row = inside[at];
    const weight = weights[row];
    population += weight;
    if (weight !== 0) rows++;
    sumY += weight * y[row];
    sumX += weight * (x ? x[row] : 1);
  }
  const ratio = sumY / sumX;
  const isTotal = statistic.kind === "total";
  // The linearised value of each row, and the same before weighting for the design effect.
  const u = new Float64Array(design.rows);
  let mean = 0;
  let squares = 0;
  for (let at = 0; at < inside.length; at++) {
    const row = inside[at];
    const weight = weights[row];
    const e = isTotal ? y[row] : (y[row] - ratio * (x ? x[row] : 1)) / sumX;
    u[row] = weight * e;
    mean += (weight * e) / population;
    squares += (weight * e * e) / population;
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

/** Values outside may be missing: only those inside are looked at. */
function check(statistic: Statistic, rows: number, inside: Int32Array): void {
  const columns = statistic.kind === "ratio" ? [statistic.y, statistic.x] : [statistic.y];
  for (const values of columns) {
    if (values.length !== rows) throw new RangeError(`A variable has ${values.length} values for ${rows} rows.`);
    for (let at = 0; at < inside.length; at++) {
      const row = inside[at];
      if (!Number.isFinite(values[row])) throw new RangeError(`A variable is ${values[row]} in row ${row + 1}.`);
    }
  }
}
