/**
 * Shortest edit script between two lists of words: Myers 1986, "An O(ND) Difference Algorithm and Its Variations".
 * The work is bounded: beyond `maxEdits` the middle is returned as one replacement and `complete` is false.
 */
export type DiffRun = { same: boolean; aFrom: number; aTo: number; bFrom: number; bTo: number };
export type WordDiff = { runs: DiffRun[]; complete: boolean };

/** 1 000 edits in one clause: nobody reads such a diff, and it keeps trace memory at 4 MB. */
const defaultMaxEdits = 1000;

/** Runs cover both lists from start to end, alternate between same and changed, and never are empty. */
export function diffWords(a: readonly string[], b: readonly string[], maxEdits = defaultMaxEdits): WordDiff {
  const shorter = Math.min(a.length, b.length);
  let head = 0;
  while (head < shorter && a[head] === b[head]) head++;
  let tail = 0;
  while (tail < shorter - head && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail++;
  const aEnd = a.length - tail;
  const bEnd = b.length - tail;

  const pairs = matchMiddle(a, b, head, aEnd, bEnd, maxEdits);
  const runs: DiffRun[] = [];
  const push = (same: boolean, aFrom: number, aTo: number, bFrom: number, bTo: number): void => {
    if (aFrom === aTo && bFrom === bTo) return;
    const last = runs.at(-1);
    if (last !== undefined && last.same === same) {
      last.aTo = aTo;
      last.bTo = bTo;
    } else runs.push({ same, aFrom, aTo, bFrom, bTo });
  };
  push(true, 0, head, 0, head);
  let x = head;
  let y = head;
  for (const [i, j] of pairs ?? []) {
    push(false, x, i, y, j);
    push(true, i, i + 1, j, j + 1);
    x = i + 1;
    y = j + 1;
  }
  push(false, x, aEnd, y, bEnd);
  push(true, aEnd, a.length, bEnd, b.length);
  return { runs, complete: pairs !== null };
}

/** Matched index pairs of a[from..aEnd) and b[from..bEnd), or null when more than maxEdits edits are needed. */
function matchMiddle(
  a: readonly string[],
  b: readonly string[],
  from: number,
  aEnd: number,
  bEnd: number,
  maxEdits: number,
): [number, number][] | null {
  const n = aEnd - from;
  const m = bEnd - from;
  if (n === 0 || m === 0) return [];
  const limit = Math.min(n + m, maxEdits);
  const offset = limit + 1;
  const furthest = new Int32Array(2 * limit + 3);
  const trace: Int32Array[] = [];
  for (let d = 0; d <= limit; d++) {
    // Only diagonals -d-1..d+1 can be asked for when walking back from step d.
    trace.push(furthest.slice(offset - d - 1, offset + d + 2));
    for (let k = -d; k <= d; k += 2) {
      const down = k === -d || (k !== d && at(furthest, offset + k - 1) < at(furthest, offset + k + 1));
      let x = down ? at(furthest, offset + k + 1) : at(furthest, offset + k - 1) + 1;
      let y = x - k;
      while (x < n && y < m && a[from + x] === b[from + y]) {
        x++;
        y++;
      }
      furthest[offset + k] = x;
      if (x >= n && y >= m) return walkBack(trace, from, n, m, d);
    }
  }
  return null;
}

function walkBack(trace: Int32Array[], from: number, n: number, m: number, edits: number): [number, number][] {
  const pairs: [number, number][] = [];
  let x = n;
  let y = m;
  for (let d = edits; d >= 0; d--) {
    const row = trace[d] ?? new Int32Array(0);
    const centre = d + 1;
    const k = x - y;
    const down = k === -d || (k !== d && at(row, centre + k - 1) < at(row, centre + k + 1));
    const before = down ? k + 1 : k - 1;
    const startX = d === 0 ? 0 : at(row, centre + before);
    const startY = d === 0 ? 0 : startX - before;
    while (x > startX && y > startY) {
      x--;
      y--;
      pairs.push([from + x, from + y]);
    }
    x = startX;
    y = startY;
  }
  return pairs.reverse();
}

function at(row: Int32Array, index: number): number {
  return row[index] ?? 0;
}
