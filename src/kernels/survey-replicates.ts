/**
 * Replicate weights: the sample taken again with parts left out or drawn anew, and every adjustment of the weights made
 * again in each. Source: Rao & Wu (1988) for the bootstrap; Wolter, Introduction to Variance Estimation (2007).
 */
import { fillRandomBelow } from "./random.ts";
import type { RandomState } from "./random.ts";
import type { PreparedDesign } from "./survey-design.ts";
import { valueUnder } from "./survey-estimation.ts";
import type { Estimate, Statistic } from "./survey-estimation.ts";
import type { WeightedSurvey } from "./survey-weighting.ts";

/** Replicate weights by row, and what each squared deviation from their mean counts. */
export type Replicates = { weights: Float64Array[]; scales: Float64Array };

/** Jackknife of an unstratified design: each unit left out once; scale (n - 1) / n · (1 - f). */
export function jackknife(survey: WeightedSurvey): Replicates {
  const { design } = survey;
  if (design.sampled.length !== 1)
    throw new RangeError("This jackknife (jk1) is for a design without strata: use the stratified one (jkn).");
  return stratifiedJackknife(survey);
}

/** Jackknife by stratum: each unit left out once, its stratum's others scaled by n_h / (n_h - 1). */
export function stratifiedJackknife(survey: WeightedSurvey): Replicates {
  const { design } = survey;
  const units = design.stratumOfUnit.length;
  const scales = new Float64Array(units);
  const weights = Array.from({ length: units }, (_, left) => {
    const stratum = design.stratumOfUnit[left];
    const n = design.sampled[stratum];
    scales[left] = ((n - 1) / n) * (1 - n / design.population[stratum]);
    const factors = new Float64Array(units).fill(1);
    for (let unit = 0; unit < units; unit++)
      if (design.stratumOfUnit[unit] === stratum) factors[unit] = unit === left ? 0 : n / (n - 1);
    return reweigh(survey, factors);
  });
  return { weights, scales };
}

/**
 * Bootstrap: in each stratum n_h - 1 of the n_h units are drawn with replacement and scaled by n_h / (n_h - 1); the
 * finite population is not corrected for. Scale 1 / (replicates - 1).
 */
export function bootstrap(survey: WeightedSurvey, replicates: number, random: RandomState): Replicates {
  if (!Number.isInteger(replicates) || replicates < 2)
    throw new RangeError(`A bootstrap needs at least 2 replicates, not ${replicates}.`);
  const { design } = survey;
  const members = membersOf(design);
  const draws = members.map((units) => new Int32Array(Math.max(units.length - 1, 0)));
  const factors = new Float64Array(design.stratumOfUnit.length);
  const weights = Array.from({ length: replicates }, () => {
    factors.fill(0);
    members.forEach((units, stratum) => {
      if (units.length > 0) drawAgain(units, draws[stratum], factors, random);
    });
    return reweigh(survey, factors);
  });
  return { weights, scales: new Float64Array(replicates).fill(1 / (replicates - 1)) };
}

function drawAgain(units: Int32Array, draws: Int32Array, factors: Float64Array, random: RandomState): void {
  const share = units.length / (units.length - 1);
  fillRandomBelow(random, units.length, draws);
  for (let draw = 0; draw < draws.length; draw++) factors[units[draws[draw]]] += share;
}

/** Standard error from replicates: Σ scale · (θ_b - mean θ)². The value is that of the full sample. */
export function estimateByReplicates(
  survey: WeightedSurvey,
  replicates: Replicates,
  statistic: Statistic,
  domain?: Uint8Array,
): Pick<Estimate, "value" | "standardError"> {
  const values = Float64Array.from(replicates.weights, (weights) => valueUnder(weights, statistic, domain));
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  let variance = 0;
  for (let b = 0; b < values.length; b++) variance += replicates.scales[b] * (values[b] - mean) ** 2;
  return { value: valueUnder(survey.weights, statistic, domain), standardError: Math.sqrt(variance) };
}

/** The base weights times a factor for each unit, adjusted as the sample's were. */
function reweigh(survey: WeightedSurvey, factors: Float64Array): Float64Array {
  const { design } = survey;
  const weights = new Float64Array(design.rows);
  for (let row = 0; row < design.rows; row++) weights[row] = design.weights[row] * factors[design.unitOf[row]];
  for (const adjust of survey.adjustments) adjust(weights);
  return weights;
}

function membersOf(design: PreparedDesign): Int32Array[] {
  const members: number[][] = Array.from(design.sampled, () => []);
  design.stratumOfUnit.forEach((stratum, unit) => members[stratum].push(unit));
  return members.map((units) => Int32Array.from(units));
}
