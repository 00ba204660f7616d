/**
 * Hiding small cells: a figure that rests on too few persons is not shown, and enough others with it that nobody can work
 * it out from row and column sums. Source: Hundepool et al., Statistical Disclosure Control (2012), ch. 4.
 */

/** Why a cell is not shown: it rests on too few, or it would give another one away. */
export type Suppression = "shown" | "small" | "secondary";

/**
 * Marks the cells of a table [rows][columns] of person counts. Cells with fewer than `least` persons (and more than 0: an
 * empty cell says nothing of anybody) are small. With `sums` shown, a row or column never hides exactly one cell.
 */
export function suppressSmallCells(
  counts: ArrayLike<number>,
  columns: number,
  least: number,
  sums: "rows" | "both" = "both",
): Suppression[] {
  const rows = counts.length / columns;
  if (!Number.isInteger(rows)) throw new RangeError(`${counts.length} cells do not fill rows of ${columns}.`);
  const marks = Array.from(counts, (count): Suppression => (count > 0 && count < least ? "small" : "shown"));
  const lines = linesOf(rows, columns, sums);
  // Each round hides at least one more cell, so it ends.
  for (let again = true; again;) {
    again = false;
    for (const line of lines) {
      if (line.filter((cell) => marks[cell] !== "shown").length !== 1) continue;
      const partner = smallestShown(line, marks, counts);
      if (partner < 0) continue;
      marks[partner] = "secondary";
      again = true;
    }
  }
  return marks;
}

function linesOf(rows: number, columns: number, sums: "rows" | "both"): number[][] {
  const across = Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (_, column) => row * columns + column),
  );
  const down = Array.from({ length: columns }, (_, column) =>
    Array.from({ length: rows }, (_, row) => row * columns + column),
  );
  return sums === "both" && rows > 1 ? [...across, ...down] : across;
}

/** The smallest cell with anybody in it; an empty one only if there is no other. */
function smallestShown(line: readonly number[], marks: readonly Suppression[], counts: ArrayLike<number>): number {
  let best = -1;
  const rank = (cell: number) => (counts[cell] === 0 ? Infinity : counts[cell]);
  for (const cell of line) if (marks[cell] === "shown" && (best < 0 || rank(cell) < rank(best))) best = cell;
  return best;
}
