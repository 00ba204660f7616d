/**
 * Iterative proportional fitting (Deming & Stephan 1940), in surveys called raking: scale weights until they meet several
 * margins at once. Rows that share a group in every margin share a factor, so the sweeps run over joint cells, not rows.
 */

/** A margin: the group of each row and the total each group must reach. */
export type Margin = { groupOf: Int32Array; targets: Float64Array };

/** When to stop: largest change of a joint cell's sum over a sweep (1e-9 by default), at most so many sweeps (1 000). */
export type FitOptions = { tolerance?: number; sweeps?: number };

/** Margins prepared for repeated fitting of different weights. */
export type FitPlan = {
  cellOf: Int32Array;
  cells: number;
  /** Group of each joint cell, one array a margin. */
  groupOfCell: Int32Array[];
  targets: Float64Array[];
};

/** Fitted weights. `stages` are the cells' factors as they stood after each margin of the last sweep. */
export type Fit = { weights: Float64Array; sweeps: number; converged: boolean; stages: Float64Array[] };

/** Scales the weights to the margins; throws RangeError with a sentence when they cannot be met. */
export function proportionalFit(weights: Float64Array, margins: readonly Margin[], options: FitOptions = {}): Fit {
  return fitPlanned(planFit(margins, weights.length), weights, options);
}

/** Checks the margins and finds the joint cells. */
export function planFit(margins: readonly Margin[], rows: number): FitPlan {
  if (margins.length === 0) throw new RangeError("Fitting needs at least one margin.");
  const totals = margins.map((margin, index) => checkMargin(margin, index, rows));
  totals.forEach((total, index) => {
    if (Math.abs(total - totals[0]) > 1e-6 * totals[0])
      throw new RangeError(
        `The margins do not add up: margin 1 sums to ${totals[0]}, margin ${index + 1} to ${total}.`,
      );
  });
  const keys = new Float64Array(rows);
  let combinations = 1;
  for (const { groupOf, targets } of margins) {
    for (let row = 0; row < rows; row++) keys[row] += combinations * groupOf[row];
    combinations *= targets.length;
  }
  const { cellOf, cells } = combinations <= 8 * rows + 1024 ? cellsByTable(keys, combinations) : cellsByMap(keys);
  const groupOfCell = margins.map(({ groupOf }) => {
    const groups = new Int32Array(cells);
    for (let row = 0; row < rows; row++) groups[cellOf[row]] = groupOf[row];
    return groups;
  });
  return { cellOf, cells, groupOfCell, targets: margins.map(({ targets }) => targets) };
}

function cellsByTable(keys: Float64Array, combinations: number): { cellOf: Int32Array; cells: number } {
  const known = new Int32Array(combinations).fill(-1);
  const cellOf = new Int32Array(keys.length);
  let cells = 0;
  for (let row = 0; row < keys.length; row++) {
    const key = keys[row];
    if (known[key] < 0) known[key] = cells++;
    cellOf[row] = known[key];
  }
  return { cellOf, cells };
}

function cellsByMap(keys: Float64Array): { cellOf: Int32Array; cells: number } {
  const known = new Map<number, number>();
  const cellOf = Int32Array.from(keys, (key) => {
    const cell = known.get(key) ?? known.size;
    known.set(key, cell);
    return cell;
  });
  return { cellOf, cells: known.size };
}

/** Scales weights of the plan's rows; the plan can be used again for others. */
export function fitPlanned(plan: FitPlan, weights: Float64Array, options: FitOptions = {}): Fit {
  const fitted = weights.slice();
  return { weights: fitted, ...fitInPlace(plan, fitted, options) };
}

/** The same, over the weights given. */
export function fitInPlace(plan: FitPlan, weights: Float64Array, options: FitOptions = {}): Omit<Fit, "weights"> {
  const { cellOf, cells } = plan;
  if (weights.length !== cellOf.length)
    throw new RangeError(`There are ${weights.length} weights for ${cellOf.length} rows.`);
  const base = new Float64Array(cells);
  for (let row = 0; row < weights.length; row++) {
    const weight = weights[row];
    if (!(weight >= 0 && weight < Infinity))
      throw new RangeError(`The weight of row ${row + 1} is ${weight}; it must be 0 or more.`);
    base[cellOf[row]] += weight;
  }
  const fit = fitCells(plan, base, options);
  const factors = fit.stages[fit.stages.length - 1];
  for (let row = 0; row < weights.length; row++) weights[row] *= factors[cellOf[row]];
  return fit;
}

/**
 * The sweeps. The cells' sums go from one stage's array to the next one's, and what the next margin reaches is summed on
 * the way, so that each margin costs one pass over the cells.
 */
function fitCells(plan: FitPlan, base: Float64Array, options: FitOptions): Omit<Fit, "weights"> {
  const { groupOfCell, targets } = plan;
  const { tolerance = 1e-9, sweeps: most = 1000 } = options;
  const margins = targets.length;
  const stages = targets.map(() => base.slice());
  const reached = targets.map((margin) => new Float64Array(margin.length));
  sumGroups(base, groupOfCell[0], reached[0]);
  let sweeps = 0;
  let change = Infinity;
  while (sweeps < most && !(change < tolerance)) {
    sweeps++;
    for (let m = 0; m < margins; m++) {
      turnToFactors(reached[m], targets[m], m, sweeps);
      const next = (m + 1) % margins;
      if (margins > 1) reached[next].fill(0);
      const from = stages[(m + margins - 1) % margins];
      const moved =
        margins > 1
          ? scaleCells(from, stages[m], groupOfCell[m], reached[m], groupOfCell[next], reached[next])
          : scaleAlone(stages[0], groupOfCell[0], reached[0]);
      // A sweep ends with the last margin: its stage is compared with itself a sweep ago.
      if (m === margins - 1) change = moved;
    }
  }
  for (const stage of stages)
    for (let cell = 0; cell < stage.length; cell++) stage[cell] = base[cell] > 0 ? stage[cell] / base[cell] : 1;
  return { sweeps, converged: change < tolerance, stages };
}

function sumGroups(sums: Float64Array, groupOf: Int32Array, reached: Float64Array): void {
  reached.fill(0);
  for (let cell = 0; cell < sums.length; cell++) reached[groupOf[cell]] += sums[cell];
}

/** `to` = `from` × its group's factor, summed by the next margin's groups; the largest change of `to`. */
function scaleCells(
  from: Float64Array,
  to: Float64Array,
  groupOf: Int32Array,
  factors: Float64Array,
  nextGroupOf: Int32Array,
  nextReached: Float64Array,
): number {
  let change = 0;
  for (let cell = 0; cell < from.length; cell++) {
    const sum = from[cell] * factors[groupOf[cell]];
    const moved = Math.abs(sum - to[cell]);
    if (moved > change) change = moved;
    to[cell] = sum;
    nextReached[nextGroupOf[cell]] += sum;
  }
  return change;
}

/** One margin alone: its factors' array is also where the next sweep finds what is reached. */
function scaleAlone(sums: Float64Array, groupOf: Int32Array, factors: Float64Array): number {
  let change = 0;
  for (let cell = 0; cell < sums.length; cell++) {
    const sum = sums[cell] * factors[groupOf[cell]];
    change = Math.max(change, Math.abs(sum - sums[cell]));
    sums[cell] = sum;
  }
  sumGroups(sums, groupOf, factors);
  return change;
}

/** Turns what each group reaches into the factor that brings it to its target. */
function turnToFactors(reached: Float64Array, targets: Float64Array, margin: number, sweep: number): void {
  for (let group = 0; group < targets.length; group++) {
    // In later sweeps a group can run empty only by rounding, when its target is next to nothing.
    if (reached[group] === 0 && targets[group] > 0 && sweep === 1)
      throw new RangeError(
        `Margin ${margin + 1}: group ${group + 1} must reach ${targets[group]}, but no weight above 0 is in it.`,
      );
    reached[group] = reached[group] === 0 ? 0 : targets[group] / reached[group];
  }
}

function checkMargin({ groupOf, targets }: Margin, index: number, rows: number): number {
  if (groupOf.length !== rows)
    throw new RangeError(`Margin ${index + 1} names a group for ${groupOf.length} of ${rows} rows.`);
  for (let row = 0; row < rows; row++)
    if (!(groupOf[row] >= 0 && groupOf[row] < targets.length))
      throw new RangeError(`Margin ${index + 1}: row ${row + 1} is in group ${groupOf[row] + 1} of ${targets.length}.`);
  let total = 0;
  for (let group = 0; group < targets.length; group++) {
    if (!(targets[group] >= 0 && targets[group] < Infinity))
      throw new RangeError(`Margin ${index + 1}: the target of group ${group + 1} is ${targets[group]}.`);
    total += targets[group];
  }
  return total;
}
