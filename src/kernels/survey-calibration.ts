/**
 * Calibration to known totals of several variables at once: linear, exponential (raking) and logit with bounds.
 * Source: Deville & Särndal, Calibration estimators in survey sampling, JASA 87 (1992).
 */
import { adjusted } from "./survey-weighting.ts";
import type { WeightedSurvey } from "./survey-weighting.ts";

/** How far a weight may move: `linear` g = 1 + x·λ, `raking` g = e^(x·λ), `logit` g between the bounds. */
export type CalibrationMethod =
  | { kind: "linear" }
  | { kind: "raking" }
  | { kind: "logit"; lower: number; upper: number };

/** Variables by column, each with a value a row, and their population totals; usually a column of ones comes first. */
export type KnownTotals = { columns: readonly Float64Array[]; totals: Float64Array };

/** Moves the weights as little as the method asks so that every column's weighted sum is its known total. */
export function calibrate(survey: WeightedSurvey, known: KnownTotals, method: CalibrationMethod): WeightedSurvey {
  check(survey, known, method);
  const move = (weights: Float64Array) => calibrated(weights, known, method);
  const before = survey.weights;
  const weights = move(before);
  const basis = orthonormalBasis(known.columns, before);
  const residual = (u: Float64Array) => {
    // u = w·e with w = g·before: e is regressed on the columns with the weights before calibration.
    const root = before.map(Math.sqrt);
    const scale = weights.map((weight, row) => (root[row] === 0 ? 0 : weight / root[row]));
    const z = u.map((value, row) => (scale[row] === 0 ? 0 : value / scale[row]));
    for (const q of basis) {
      let along = 0;
      for (let row = 0; row < z.length; row++) along += q[row] * z[row];
      for (let row = 0; row < z.length; row++) z[row] -= along * q[row];
    }
    for (let row = 0; row < u.length; row++) u[row] = z[row] * scale[row];
  };
  return adjusted(survey, weights, residual, (others) => others.set(move(others)));
}

const MOST_ROUNDS = 100;
const NEAR_ENOUGH = 1e-12;

function calibrated(weights: Float64Array, { columns, totals }: KnownTotals, method: CalibrationMethod): Float64Array {
  const size = columns.length;
  const scale = totals.map((total, k) => Math.abs(total) + dot(columns[k].map(Math.abs), weights));
  let lambda = new Float64Array(size);
  let state = misfitAt(lambda, weights, columns, totals, method);
  for (let round = 0; round < MOST_ROUNDS; round++) {
    if (state.misfit.every((value, k) => Math.abs(value) <= NEAR_ENOUGH * scale[k]))
      return weights.map((weight, row) => weight * state.factors[row]);
    const step = solve(slopeMatrix(weights, columns, lambda, method), state.misfit);
    const badness = (misfit: Float64Array) => misfit.reduce((sum, value, k) => sum + (value / scale[k]) ** 2, 0);
    const before = badness(state.misfit);
    // Newton's direction always leads down; a full step may overshoot where the factors grow exponentially.
    for (let length = 1; ; length /= 2) {
      const next = lambda.map((value, k) => value + length * step[k]);
      const tried = misfitAt(next, weights, columns, totals, method);
      if (badness(tried.misfit) < before || length < 1e-9) {
        lambda = next;
        state = tried;
        break;
      }
    }
  }
  throw new RangeError(
    `Calibration (${method.kind}) finds no weights that meet the totals${method.kind === "logit" ? " within its bounds" : ""}.`,
  );
}

type CalibrationState = { factors: Float64Array; misfit: Float64Array };

function misfitAt(
  lambda: Float64Array,
  weights: Float64Array,
  columns: readonly Float64Array[],
  totals: Float64Array,
  method: CalibrationMethod,
): CalibrationState {
  const factors = factorsAt(factorArguments(columns, lambda), method);
  const moved = weights.map((weight, row) => weight * factors[row]);
  return { factors, misfit: totals.map((total, k) => total - dot(columns[k], moved)) };
}

/** Σ w g' x xᵀ: how the reached totals move with λ. */
function slopeMatrix(
  weights: Float64Array,
  columns: readonly Float64Array[],
  lambda: Float64Array,
  method: CalibrationMethod,
): Float64Array {
  const size = columns.length;
  const slopes = slopesAt(factorArguments(columns, lambda), method);
  const matrix = new Float64Array(size * size);
  for (let i = 0; i < size; i++) {
    const weighted = columns[i].map((value, row) => value * weights[row] * slopes[row]);
    for (let j = i; j < size; j++) {
      const sum = dot(weighted, columns[j]);
      matrix[i * size + j] = sum;
      matrix[j * size + i] = sum;
    }
  }
  return matrix;
}

function factorArguments(columns: readonly Float64Array[], lambda: Float64Array): Float64Array {
  const result = new Float64Array(columns[0].length);
  columns.forEach((column, k) => {
    for (let row = 0; row < result.length; row++) result[row] += lambda[k] * column[row];
  });
  return result;
}

function factorsAt(eta: Float64Array, method: CalibrationMethod): Float64Array {
  switch (method.kind) {
    case "linear":
      return eta.map((value) => 1 + value);
    case "raking":
      return eta.map(Math.exp);
    case "logit": {
      const { lower, upper } = method;
      const steep = (upper - lower) / ((upper - 1) * (1 - lower));
      return eta.map((value) => {
        // Both forms are the same; each is used where its exponential cannot overflow.
        const power = Math.exp(-Math.abs(steep * value));
        const [low, high] = value > 0 ? [power, 1] : [1, power];
        return (lower * (upper - 1) * low + upper * (1 - lower) * high) / ((upper - 1) * low + (1 - lower) * high);
      });
    }
    default:
      return method satisfies never;
  }
}

function slopesAt(eta: Float64Array, method: CalibrationMethod): Float64Array {
  switch (method.kind) {
    case "linear":
      return eta.map(() => 1);
    case "raking":
      return eta.map(Math.exp);
    case "logit": {
      const { lower, upper } = method;
      const steep = (upper - lower) / ((upper - 1) * (1 - lower));
      return factorsAt(eta, method).map((g) => (steep * (g - lower) * (upper - g)) / (upper - lower));
    }
    default:
      return method satisfies never;
  }
}

/** An orthonormal basis of the columns times the roots of the weights (Gram-Schmidt, done twice to keep it orthogonal). */
function orthonormalBasis(columns: readonly Float64Array[], weights: Float64Array): Float64Array[] {
  const basis: Float64Array[] = [];
  for (const column of columns) {
    const vector = column.map((value, row) => value * Math.sqrt(weights[row]));
    const length = Math.sqrt(dot(vector, vector));
    for (let twice = 0; twice < 2; twice++)
      for (const q of basis) {
        const along = dot(q, vector);
        for (let row = 0; row < vector.length; row++) vector[row] -= along * q[row];
      }
    const rest = Math.sqrt(dot(vector, vector));
    if (rest > 1e-10 * length) basis.push(vector.map((value) => value / rest));
  }
  return basis;
}

/** Gaussian elimination with pivoting; throws where the columns depend on one another. */
function solve(matrix: Float64Array, right: Float64Array): Float64Array {
  const size = right.length;
  const a = matrix.slice();
  const x = right.slice();
  const largest = a.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
  for (let k = 0; k < size; k++) {
    let pivot = k;
    for (let i = k + 1; i < size; i++) if (Math.abs(a[i * size + k]) > Math.abs(a[pivot * size + k])) pivot = i;
    if (!(Math.abs(a[pivot * size + k]) > 1e-14 * largest))
      throw new RangeError(
        "The calibration variables depend on one another, or one is empty in the sample: leave one out.",
      );
    for (let j = 0; j < size; j++) [a[k * size + j], a[pivot * size + j]] = [a[pivot * size + j], a[k * size + j]];
    [x[k], x[pivot]] = [x[pivot], x[k]];
    for (let i = k + 1; i < size; i++) {
      const factor = a[i * size + k] / a[k * size + k];
      for (let j = k; j < size; j++) a[i * size + j] -= factor * a[k * size + j];
      x[i] -= factor * x[k];
    }
  }
  for (let k = size - 1; k >= 0; k--) {
    for (let j = k + 1; j < size; j++) x[k] -= a[k * size + j] * x[j];
    x[k] /= a[k * size + k];
  }
  return x;
}

function dot(left: Float64Array, right: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < left.length; i++) sum += left[i] * right[i];
  return sum;
}

function check(survey: WeightedSurvey, { columns, totals }: KnownTotals, method: CalibrationMethod): void {
  if (columns.length === 0 || columns.length !== totals.length)
    throw new RangeError(`Calibration has ${columns.length} variables and ${totals.length} totals.`);
  columns.forEach((column, k) => {
    if (column.length !== survey.design.rows)
      throw new RangeError(`Calibration variable ${k + 1} has ${column.length} of ${survey.design.rows} rows.`);
    const bad = column.findIndex((value) => !Number.isFinite(value));
    if (bad >= 0) throw new RangeError(`Calibration variable ${k + 1} is ${column[bad]} in row ${bad + 1}.`);
    if (!Number.isFinite(totals[k]))
      throw new RangeError(`The total of calibration variable ${k + 1} is ${totals[k]}.`);
  });
  if (method.kind === "logit" && !(method.lower < 1 && method.upper > 1 && method.lower >= 0))
    throw new RangeError(
      `The bounds of the weights' factors are ${method.lower} and ${method.upper}; they lie below and above 1.`,
    );
}
