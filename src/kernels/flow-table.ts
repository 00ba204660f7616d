/**
 * Who lives where and works where, as one table that can be read both ways (compressed rows on typed arrays).
 * Areas are 0…n−1 in the order of their codes, which the tie rules of every method rest on.
 */
export interface FlowTable {
  /** Number of areas. */
  readonly areas: number;
  /** Number of pairs with a flow. */
  readonly links: number;
  /** Row of area a: outArea[outStart[a] … outStart[a + 1]) ascending, with outFlow beside it. */
  readonly outStart: Int32Array;
  readonly outArea: Int32Array;
  /** Workers living in the row's area and working in outArea. */
  readonly outFlow: Float64Array;
  /** The same pairs by work area: inArea[inStart[a] … inStart[a + 1]) live there and work in a. */
  readonly inStart: Int32Array;
  readonly inArea: Int32Array;
  readonly inFlow: Float64Array;
  /** R: workers living in the area. */
  readonly residents: Float64Array;
  /** W: workers working in the area. */
  readonly jobs: Float64Array;
  /** T: workers living and working in the area. */
  readonly within: Float64Array;
}

/**
 * Builds the table from pairs in any order. A pair that occurs twice is added up; a flow of zero is no link.
 * @param areas number of areas n
 * @param home area 0…n−1 of residence, one per pair
 * @param work area 0…n−1 of the workplace, one per pair
 * @param workers workers of the pair, finite and not negative
 * @throws RangeError naming the pair that is wrong
 */
export function flowTable(areas: number, home: Int32Array, work: Int32Array, workers: Float64Array): FlowTable {
  if (!Number.isInteger(areas) || areas < 0)
    throw new RangeError(`The number of areas must be a whole number, not ${areas}.`);
  if (home.length !== work.length || home.length !== workers.length) {
    throw new RangeError(
      `Pairs need a home, a work area and workers each; got ${home.length}, ${work.length} and ${workers.length}.`,
    );
  }
  const outRows = inOrder(areas, home, work, workers)
    ? rowsOfOrdered(areas, home, work, workers)
    : rowsOfUnordered(areas, home, work, workers);
  const inRows = transposed(areas, outRows);
  return {
    areas,
    links: outRows.area.length,
    outStart: outRows.start,
    outArea: outRows.area,
    outFlow: outRows.flow,
    inStart: inRows.start,
    inArea: inRows.area,
    inFlow: inRows.flow,
    residents: rowSums(areas, outRows),
    jobs: rowSums(areas, inRows),
    within: diagonal(areas, outRows),
  };
}

/** The table of the chosen areas alone: flows with others are left out. `kept` ascending; new numbers are positions in it. */
export function restrictedFlowTable(table: FlowTable, kept: Int32Array): FlowTable {
  const position = new Int32Array(table.areas).fill(-1);
  for (let at = 0; at < kept.length; at++) position[kept[at]] = at;
  return renumbered(table, position, kept.length);
}

/** The same areas without any flow from or to those marked; they keep their numbers and have empty rows. */
export function flowTableWithout(table: FlowTable, marked: (area: number) => boolean): FlowTable {
  const position = new Int32Array(table.areas);
  for (let area = 0; area < table.areas; area++) position[area] = marked(area) ? -1 : area;
  return renumbered(table, position, table.areas);
}

/** @param position new number of each area, ascending with the old ones; −1 leaves its flows out */
function renumbered(table: FlowTable, position: Int32Array, areas: number): FlowTable {
  let links = 0;
  const each = (visit: (home: number, work: number, at: number) => void): void => {
    for (let area = 0; area < table.areas; area++) {
      if (position[area] < 0) continue;
      for (let k = table.outStart[area]; k < table.outStart[area + 1]; k++) {
        if (position[table.outArea[k]] >= 0) visit(position[area], position[table.outArea[k]], k);
      }
    }
  };
  each(() => links++);
  const home = new Int32Array(links);
  const work = new Int32Array(links);
  const workers = new Float64Array(links);
  let at = 0;
  each((i, j, k) => {
    home[at] = i;
    work[at] = j;
    workers[at++] = table.outFlow[k];
  });
  return flowTable(areas, home, work, workers);
}

/** Workers living in one area and working in the other; 0 where the pair has no link. */
export function flowBetween(table: FlowTable, home: number, work: number): number {
  let low = table.outStart[home];
  let high = table.outStart[home + 1] - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const area = table.outArea[middle];
    if (area === work) return table.outFlow[middle];
    if (area < work) low = middle + 1;
    else high = middle - 1;
  }
  return 0;
}

interface Rows {
  readonly start: Int32Array;
  readonly area: Int32Array;
  readonly flow: Float64Array;
}

/** Checks every pair; says whether they stand by home and work, each once and none zero, so that they can be taken as they are. */
function inOrder(areas: number, home: Int32Array, work: Int32Array, workers: Float64Array): boolean {
  let ordered = true;
  let lastHome = -1;
  let lastWork = -1;
  for (let k = 0; k < home.length; k++) {
    const i = home[k];
    const j = work[k];
    const flow = workers[k];
    if (i < 0 || i >= areas || j < 0 || j >= areas) {
      throw new RangeError(`Pair ${k} joins areas ${i} and ${j}, but areas are numbered 0 to ${areas - 1}.`);
    }
    if (!(flow >= 0 && flow < Infinity)) {
      throw new RangeError(`Pair ${k} has ${flow} workers; a flow must be a finite number, zero or more.`);
    }
    if (flow === 0 || i < lastHome || (i === lastHome && j <= lastWork)) ordered = false;
    lastHome = i;
    lastWork = j;
  }
  return ordered;
}

function rowsOfOrdered(areas: number, home: Int32Array, work: Int32Array, workers: Float64Array): Rows {
  return { start: starts(areas, home), area: work.slice(), flow: workers.slice() };
}

/** Two stable counting sorts, first by work and then by home, leave each row ascending and equal pairs beside each other. */
function rowsOfUnordered(areas: number, home: Int32Array, work: Int32Array, workers: Float64Array): Rows {
  const byWork = scattered(starts(areas, work), work, home, workers);
  const start = starts(areas, home);
  const place = start.slice();
  const area = new Int32Array(home.length);
  const flow = new Float64Array(home.length);
  for (let j = 0; j < areas; j++) {
    for (let k = byWork.start[j]; k < byWork.start[j + 1]; k++) {
      if (byWork.flow[k] === 0) continue;
      const i = byWork.area[k];
      const last = place[i] - 1;
      if (last >= start[i] && area[last] === j) flow[last] += byWork.flow[k];
      else {
        area[place[i]] = j;
        flow[place[i]++] = byWork.flow[k];
      }
    }
  }
  return compacted(areas, start, place, area, flow);
}

function compacted(areas: number, start: Int32Array, end: Int32Array, area: Int32Array, flow: Float64Array): Rows {
  const closed = new Int32Array(areas + 1);
  let at = 0;
  for (let i = 0; i < areas; i++) {
    closed[i] = at;
    area.copyWithin(at, start[i], end[i]);
    flow.copyWithin(at, start[i], end[i]);
    at += end[i] - start[i];
  }
  closed[areas] = at;
  if (at === area.length) return { start: closed, area, flow };
  return { start: closed, area: area.slice(0, at), flow: flow.slice(0, at) };
}

function starts(areas: number, key: Int32Array): Int32Array {
  const start = new Int32Array(areas + 1);
  for (let k = 0; k < key.length; k++) start[key[k] + 1]++;
  for (let i = 0; i < areas; i++) start[i + 1] += start[i];
  return start;
}

function scattered(start: Int32Array, key: Int32Array, other: Int32Array, workers: Float64Array): Rows {
  const place = start.slice();
  const area = new Int32Array(key.length);
  const flow = new Float64Array(key.length);
  for (let k = 0; k < key.length; k++) {
    const at = place[key[k]]++;
    area[at] = other[k];
    flow[at] = workers[k];
  }
  return { start, area, flow };
}

function transposed(areas: number, rows: Rows): Rows {
  const start = starts(areas, rows.area);
  const place = start.slice();
  const area = new Int32Array(rows.area.length);
  const flow = new Float64Array(rows.area.length);
  for (let i = 0; i < areas; i++) {
    for (let k = rows.start[i]; k < rows.start[i + 1]; k++) {
      const at = place[rows.area[k]]++;
      area[at] = i;
      flow[at] = rows.flow[k];
    }
  }
  return { start, area, flow };
}

function rowSums(areas: number, rows: Rows): Float64Array {
  const sums = new Float64Array(areas);
  for (let i = 0; i < areas; i++) {
    let sum = 0;
    for (let k = rows.start[i]; k < rows.start[i + 1]; k++) sum += rows.flow[k];
    sums[i] = sum;
  }
  return sums;
}

function diagonal(areas: number, rows: Rows): Float64Array {
  const within = new Float64Array(areas);
  for (let i = 0; i < areas; i++) {
    for (let k = rows.start[i]; k < rows.start[i + 1]; k++) if (rows.area[k] === i) within[i] = rows.flow[k];
  }
  return within;
}
