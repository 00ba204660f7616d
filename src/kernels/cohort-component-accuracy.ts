/**
 * How good a projection was: errors of a back-test, to be shown beside every projection.
 * Source: Smith, Tayman & Swanson, A Practitioner's Guide to State and Local Population Projections (2013), ch. 13.
 */

/** Errors in per cent of the actual figure, by area and summed up. */
export type ProjectionErrors = {
  /** Signed: positive where too many were projected. */
  errors: Float64Array;
  /** Mean absolute per cent error. */
  mape: number;
  /** Mean algebraic per cent error: the bias. */
  malpe: number;
  /** Median absolute per cent error. */
  medape: number;
  worst: number;
};

/** Compares what was projected with what came; throws where the actual figure is not above 0. */
export function projectionErrors(projected: ArrayLike<number>, actual: ArrayLike<number>): ProjectionErrors {
  if (projected.length !== actual.length || actual.length === 0)
    throw new RangeError(`${projected.length} projected figures for ${actual.length} actual ones.`);
  const errors = Float64Array.from(actual, (value, at) => {
    if (!(value > 0))
      throw new RangeError(`The actual figure of area ${at + 1} is ${value}; errors in per cent need it above 0.`);
    return (100 * (projected[at] - value)) / value;
  });
  const absolute = errors.map(Math.abs).sort();
  const middle = Math.floor(absolute.length / 2);
  return {
    errors,
    mape: mean(absolute),
    malpe: mean(errors),
    medape: absolute.length % 2 === 1 ? absolute[middle] : (absolute[middle - 1] + absolute[middle]) / 2,
    worst: absolute[absolute.length - 1],
  };
}

/**
 * A band around a projected figure from the errors of earlier projections over as many years: the given share of them
 * (0.9 by default) lay within it. The bias is not taken out, for it may turn.
 */
export function errorBand(projected: number, earlier: ProjectionErrors, share = 0.9): [low: number, high: number] {
  if (!(share > 0 && share <= 1)) throw new RangeError(`A band holds a share from 0 to 1, not ${share}.`);
  const absolute = earlier.errors.map(Math.abs).sort();
  const at = Math.min(absolute.length - 1, Math.ceil(share * absolute.length) - 1);
  return [projected * (1 - absolute[at] / 100), projected * (1 + absolute[at] / 100)];
}

/**
 * Net migration that two populations and survival leave over: P(a+1, t+1) - S·P(a, t), by age at the end; age 0 takes
 * the births given. The open group takes the survivors of the last two.
 */
export function residualMigration(
  before: ArrayLike<number>,
  after: ArrayLike<number>,
  survival: ArrayLike<number>,
  births: number,
): Float64Array {
  const ages = after.length;
  if (before.length !== ages || survival.length !== ages)
    throw new RangeError(`${before.length} ages before, ${ages} after and ${survival.length} survival ratios.`);
  return Float64Array.from({ length: ages }, (_, a) => {
    const exposed = a === 0 ? births : before[a - 1] + (a === ages - 1 ? before[a] : 0);
    return after[a] - survival[a] * exposed;
  });
}

function mean(values: Float64Array): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
