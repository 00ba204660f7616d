/** The projection matrix of a closed female population (Leslie 1945) and what it says of the long run. */

/** What the matrix is made of: survival into each age group, births per woman and year, width of a group in years. */
export type LeslieRates = {
  survival: ArrayLike<number>;
  fertility: ArrayLike<number>;
  sexRatio: number;
  step: number;
};

/** The matrix [ages][ages] row-major: first row daughters who survive to the end of the step, then survival down. */
export function leslieMatrix({ survival, fertility, sexRatio, step }: LeslieRates): Float64Array {
  const ages = survival.length;
  if (fertility.length !== ages)
    throw new RangeError(`${ages} survival ratios but ${fertility.length} fertility rates.`);
  const matrix = new Float64Array(ages * ages);
  const daughters = (survival[0] / (2 * (1 + sexRatio))) * step;
  for (let a = 0; a < ages; a++) {
    const next = Math.min(a + 1, ages - 1);
    matrix[a] = daughters * (fertility[a] + fertility[next] * survival[next]);
    matrix[next * ages + a] += survival[next];
  }
  return matrix;
}

/** Dominant eigenvalue (growth per step), its stable age distribution (shares), and growth per year, by power iteration. */
export function longRunGrowth(
  matrix: Float64Array,
  step: number,
): { eigenvalue: number; annual: number; stable: Float64Array } {
  const ages = Math.sqrt(matrix.length);
  let stable = new Float64Array(ages).fill(1 / ages);
  let eigenvalue = 0;
  for (let round = 0; round < 100_000; round++) {
    const next = new Float64Array(ages);
    for (let i = 0; i < ages; i++) for (let j = 0; j < ages; j++) next[i] += matrix[i * ages + j] * stable[j];
    eigenvalue = next.reduce((sum, value) => sum + value, 0);
    if (!(eigenvalue > 0)) throw new RangeError("The population dies out: the matrix has no growth to speak of.");
    let change = 0;
    for (let i = 0; i < ages; i++) {
      next[i] /= eigenvalue;
      change = Math.max(change, Math.abs(next[i] - stable[i]));
    }
    stable = next;
    if (change < 1e-15) break;
  }
  return { eigenvalue, annual: Math.log(eigenvalue) / step, stable };
}
