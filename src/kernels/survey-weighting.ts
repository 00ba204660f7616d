/**
 * Weights that agree with what is known of the population: post-stratification, raking, and what each takes out of the
 * variance. Source: Deville & Särndal (1992); Deville, Särndal & Sautory (1993); residuals as in R's survey package.
 */
import { fitInPlace, fitPlanned, planFit } from "./proportional-fitting.ts";
import type { FitOptions, Margin } from "./proportional-fitting.ts";
import { prepareDesign } from "./survey-design.ts";
import type { PreparedDesign, SurveyDesign } from "./survey-design.ts";
import { marginResiduals } from "./survey-margin-residuals.ts";

/** A design with its weights as adjusted so far. */
export type WeightedSurvey = {
  design: PreparedDesign;
  weights: Float64Array;
  /** For each adjustment: takes out of linearised values what the known totals explain. Changes `u` in place. */
  residuals: readonly ((u: Float64Array) => void)[];
  /** For each adjustment: the same done to other base weights, for replicates. Changes them in place. */
  adjustments: readonly ((weights: Float64Array) => void)[];
};

/** Starts from the weights of the design. */
export function weightedSurvey(design: SurveyDesign): WeightedSurvey {
  return { design: prepareDesign(design), weights: design.weights, residuals: [], adjustments: [] };
}

/** Adds one adjustment. */
export function adjusted(
  survey: WeightedSurvey,
  weights: Float64Array,
  residual: (u: Float64Array) => void,
  adjustment: (weights: Float64Array) => void,
): WeightedSurvey {
  return {
    design: survey.design,
    weights,
    residuals: [...survey.residuals, residual],
    adjustments: [...survey.adjustments, adjustment],
  };
}

/** Scales the weights of each group to its known size. */
export function postStratify(survey: WeightedSurvey, groups: Margin): WeightedSurvey {
  const plan = planFit([groups], survey.design.rows);
  const before = survey.weights;
  const { weights } = fitPlanned(plan, before, { sweeps: 1 });
  const scale = (others: Float64Array) => void fitInPlace(plan, others, { sweeps: 1 });
  return adjusted(survey, weights, (u) => takeOutMeans(u, groups, weights, before), scale);
}

/** Scales the weights to several margins in turn until all are met. */
export function rake(survey: WeightedSurvey, margins: readonly Margin[], options: FitOptions = {}): WeightedSurvey {
  const plan = planFit(margins, survey.design.rows);
  const fit = fitPlanned(plan, survey.weights, options);
  if (!fit.converged && options.sweeps === undefined)
    throw new RangeError(
      "Raking does not come to rest: the margins contradict one another or a group is nearly empty.",
    );
  const before = survey.weights;
  let residuals: ((u: Float64Array) => void) | undefined;
  return adjusted(
    survey,
    fit.weights,
    // Prepared by the first error that is asked for: weights alone do without.
    (u) => (residuals ??= marginResiduals(before, plan, fit.stages))(u),
    (weights) => void fitInPlace(plan, weights, options),
  );
}

/** Takes the mean of u / weight in each group out of the group; rows count by `counting`. */
function takeOutMeans(
  u: Float64Array,
  { groupOf, targets }: Margin,
  weights: Float64Array,
  counting: Float64Array,
): void {
  const sums = new Float64Array(targets.length);
  const counts = new Float64Array(targets.length);
  for (let row = 0; row < u.length; row++) {
    if (weights[row] === 0) continue;
    const count = counting[row];
    sums[groupOf[row]] += (count * u[row]) / weights[row];
    counts[groupOf[row]] += count;
  }
  for (let group = 0; group < sums.length; group++) if (counts[group] > 0) sums[group] /= counts[group];
  for (let row = 0; row < u.length; row++) u[row] -= weights[row] * sums[groupOf[row]];
}

/**
 * Cuts weights that are more than `most` times the median down to it and spreads nothing: rake again afterwards. Returns
 * the weights and how many were cut.
 */
export function trimWeights(weights: Float64Array, most: number): { weights: Float64Array; trimmed: number } {
  if (!(most >= 1)) throw new RangeError(`Weights are trimmed at 1 or more times the median, not ${most}.`);
  const sorted = weights.slice().sort();
  const middle = Math.floor(sorted.length / 2);
  const median = sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
  const limit = most * median;
  return {
    weights: weights.map((weight) => Math.min(weight, limit)),
    trimmed: weights.reduce((count, weight) => count + (weight > limit ? 1 : 0), 0),
  };
}
