/**
 * Takes out of linearised values what the margins of a raking explain: over the margins in turn, ten times, with the
 * weights as they stood after each margin of the last sweep and every row counting the same, as R's survey package does.
 *
 * A round moves only the means of groups: what the mean of one group takes from another group's sum is a fixed number for
 * each pair of groups that share a row. So the rounds run over pairs of groups, and rows are read twice in all.
 */
import type { FitPlan } from "./proportional-fitting.ts";

const ROUNDS = 10;

/** What one margin's means take from another's sums: entry by entry, from group `from` to group `to`. */
type Taking = { from: Int32Array; to: Int32Array; amount: Float64Array };

/** Weights `before` raking; `stages[m]` are the cells' factors on them as after margin m. Changes `u` in place. */
export function marginResiduals(
  before: Float64Array,
  plan: FitPlan,
  stages: readonly Float64Array[],
): (u: Float64Array) => void {
  const { cellOf, cells, groupOfCell, targets } = plan;
  const rows = new Float64Array(cells);
  for (let row = 0; row < before.length; row++) if (before[row] !== 0) rows[cellOf[row]]++;
  const counts = targets.map((margin, m) => {
    const count = new Float64Array(margin.length);
    for (let cell = 0; cell < cells; cell++) if (stages[m][cell] > 0) count[groupOfCell[m][cell]] += rows[cell];
    return count;
  });
  const takings = targets.map((_, by) => targets.map((_margin, from) => takingOf(plan, rows, stages, by, from)));
  const cellSums = new Float64Array(cells);
  const lost = new Float64Array(cells);
  return (u) => {
    cellSums.fill(0);
    for (let row = 0; row < u.length; row++)
      if (u[row] !== 0 && before[row] !== 0) cellSums[cellOf[row]] += u[row] / before[row];
    const sums = targets.map((margin, m) => sumOverFactors(cellSums, stages[m], groupOfCell[m], margin.length));
    const taken = targets.map((margin) => new Float64Array(margin.length));
    for (let round = 0; round < ROUNDS; round++)
      for (let m = 0; m < targets.length; m++) {
        const means = new Float64Array(counts[m].length);
        for (let group = 0; group < means.length; group++)
          if (counts[m][group] > 0) means[group] = sums[m][group] / counts[m][group];
        for (let group = 0; group < means.length; group++) taken[m][group] += means[group];
        for (let other = 0; other < targets.length; other++) take(sums[other], means, takings[m][other]);
      }
    lost.fill(0);
    for (let m = 0; m < targets.length; m++)
      for (let cell = 0; cell < cells; cell++) lost[cell] += stages[m][cell] * taken[m][groupOfCell[m][cell]];
    for (let row = 0; row < u.length; row++) u[row] -= before[row] * lost[cellOf[row]];
  };
}

function sumOverFactors(
  cellSums: Float64Array,
  factors: Float64Array,
  groupOf: Int32Array,
  groups: number,
): Float64Array {
  const sums = new Float64Array(groups);
  for (let cell = 0; cell < cellSums.length; cell++)
    if (factors[cell] > 0) sums[groupOf[cell]] += cellSums[cell] / factors[cell];
  return sums;
}

function take(sums: Float64Array, means: Float64Array, { from, to, amount }: Taking): void {
  for (let entry = 0; entry < amount.length; entry++) sums[to[entry]] -= amount[entry] * means[from[entry]];
}

/** Margin `by` takes factor × mean from each row of a cell; margin `from` reads its sums over its own factor. */
function takingOf(
  { groupOfCell, targets, cells }: FitPlan,
  rows: Float64Array,
  stages: readonly Float64Array[],
  by: number,
  from: number,
): Taking {
  const known = new Map<number, number>();
  const pairs: number[] = [];
  const amounts: number[] = [];
  for (let cell = 0; cell < cells; cell++) {
    if (!(stages[from][cell] > 0)) continue;
    const pair = groupOfCell[by][cell] * targets[from].length + groupOfCell[from][cell];
    const entry = known.get(pair) ?? pairs.push(pair) - 1;
    known.set(pair, entry);
    amounts[entry] = (amounts[entry] ?? 0) + (rows[cell] * stages[by][cell]) / stages[from][cell];
  }
  return {
    from: Int32Array.from(pairs, (pair) => Math.floor(pair / targets[from].length)),
    to: Int32Array.from(pairs, (pair) => pair % targets[from].length),
    amount: Float64Array.from(amounts),
  };
}
