import { randomFraction, seedRandom } from "./random.ts";

/** Made-up commuting of any size, the same for the same seed on every machine: for benches and properties, never for figures. */
export interface GeneratedCommuting {
  readonly areas: number;
  readonly home: Int32Array;
  readonly work: Int32Array;
  readonly workers: Float64Array;
  /** Place of each area in a square whose side is √n, so that an area has about one unit of land. */
  readonly x: Float64Array;
  readonly y: Float64Array;
}

/**
 * Gravity commuting. Towns have heavy-tailed sizes; a worker works in the own area, among the nearest areas, or (one destination in
 * five) in areas drawn by their number of jobs wherever they lie, as people in the offshore trades and long weekly commuters do.
 * Areas are numbered strip by strip, as municipality numbers go county by county. Only + − × ÷ and √ are used: no library
 * function that could round differently elsewhere.
 * @param areas number of areas, at least 2
 * @param links number of pairs wanted; the result has links ÷ areas rounded down for every area
 * @param seed whole number from 0 to 2³² − 1
 */
export function generateCommuting(areas: number, links: number, seed: number): GeneratedCommuting {
  if (!Number.isInteger(areas) || areas < 2) throw new RangeError(`Commuting needs at least 2 areas, not ${areas}.`);
  const degree = Math.floor(links / areas);
  if (degree < 2 || degree > areas) {
    throw new RangeError(
      `${links} pairs for ${areas} areas is ${degree} each; it must be between 2 and the number of areas.`,
    );
  }
  const state = seedRandom(seed);
  const random = (): number => randomFraction(state);
  const land = settle(areas, random);
  const home = new Int32Array(areas * degree);
  const work = new Int32Array(areas * degree);
  const workers = new Float64Array(areas * degree);
  const chosen = new Int32Array(degree);
  const pull = new Float64Array(degree);
  const mark = new Int32Array(areas).fill(-1);
  const near = degree - Math.floor(degree / 5);
  let at = 0;
  for (let i = 0; i < areas; i++) {
    let count = nearest(land, i, near, chosen);
    for (let c = 0; c < count; c++) mark[chosen[c]] = i;
    while (count < degree) {
      let j = drawByJobs(land, random());
      while (mark[j] === i) j = (j + 1) % areas;
      mark[j] = i;
      chosen[count++] = j;
    }
    chosen.sort();
    let sum = 0;
    for (let c = 0; c < degree; c++) {
      const j = chosen[c];
      const dx = land.x[i] - land.x[j];
      const dy = land.y[i] - land.y[j];
      const far = 1 + 0.6 * (dx * dx + dy * dy);
      pull[c] = land.jobs[j] / (far * Math.sqrt(far));
      if (j === i) pull[c] *= land.loyalty[i];
      sum += pull[c];
    }
    for (let c = 0; c < degree; c++) {
      home[at] = i;
      work[at] = chosen[c];
      workers[at++] = Math.max(1, Math.floor((land.size[i] * pull[c]) / sum + random()));
    }
  }
  return { areas, home, work, workers, x: land.x, y: land.y };
}

interface Land {
  readonly side: number;
  readonly x: Float64Array;
  readonly y: Float64Array;
  /** Resident workers. */
  readonly size: Float64Array;
  readonly jobs: Float64Array;
  /** How much more the own area pulls than its jobs and nearness say. */
  readonly loyalty: Float64Array;
  /** Running sum of jobs. */
  readonly jobsUpTo: Float64Array;
  /** First area of each cell of the unit grid, strip by strip. */
  readonly cellStart: Int32Array;
}

/** Areas are drawn cell by cell, so that their numbers follow the land. */
function settle(areas: number, random: () => number): Land {
  const side = Math.ceil(Math.sqrt(areas));
  const x = new Float64Array(areas);
  const y = new Float64Array(areas);
  const perCell = new Int32Array(side * side);
  for (let k = 0; k < areas; k++) perCell[Math.floor(random() * side * side)]++;
  const cellStart = new Int32Array(side * side + 1);
  const size = new Float64Array(areas);
  const jobs = new Float64Array(areas);
  const loyalty = new Float64Array(areas);
  const jobsUpTo = new Float64Array(areas);
  let area = 0;
  let sum = 0;
  for (let cell = 0; cell < side * side; cell++) {
    cellStart[cell] = area;
    for (let k = 0; k < perCell[cell]; k++, area++) {
      x[area] = (cell % side) + random();
      y[area] = Math.floor(cell / side) + random();
      const rank = 0.0005 + random();
      size[area] = Math.floor(250 / (rank * Math.sqrt(rank)) ** 0.8) + 50;
      jobs[area] = size[area] * (0.4 + random());
      loyalty[area] = 0.1 + 0.4 * random();
      sum += jobs[area];
      jobsUpTo[area] = sum;
    }
  }
  cellStart[side * side] = areas;
  return { side, x, y, size, jobs, loyalty, jobsUpTo, cellStart };
}

/** Fills `chosen` with about the `wanted` nearest areas, the own first, ring of cells by ring of cells. */
function nearest(land: Land, area: number, wanted: number, chosen: Int32Array): number {
  const { side, cellStart } = land;
  const cx = Math.floor(land.x[area]);
  const cy = Math.floor(land.y[area]);
  let count = 0;
  chosen[count++] = area;
  for (let ring = 0; count < wanted && ring <= side; ring++) {
    for (let gy = Math.max(0, cy - ring); gy <= Math.min(side - 1, cy + ring) && count < wanted; gy++) {
      const whole = gy === cy - ring || gy === cy + ring;
      const step = whole || ring === 0 ? 1 : 2 * ring;
      for (let gx = cx - ring; gx <= cx + ring && count < wanted; gx += step) {
        if (gx < 0 || gx >= side) continue;
        const cell = gy * side + gx;
        for (let j = cellStart[cell]; j < cellStart[cell + 1] && count < wanted; j++)
          if (j !== area) chosen[count++] = j;
      }
    }
  }
  return count;
}

function drawByJobs(land: Land, share: number): number {
  const wanted = share * land.jobsUpTo[land.jobsUpTo.length - 1];
  let low = 0;
  let high = land.jobsUpTo.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (land.jobsUpTo[middle] > wanted) high = middle;
    else low = middle + 1;
  }
  return low;
}
