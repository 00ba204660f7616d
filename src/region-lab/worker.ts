import type { MessagePort } from "node:worker_threads";
import { functionalRegions } from "#kernels/functional-regions.ts";
import { randomBelow, seedRandom } from "#kernels/random.ts";
import { criteriaGrid, stability } from "#kernels/stability.ts";
import { commutingOf } from "./facts.ts";
import { criteriaOf, partitionsOf, type Partitions } from "./methods.ts";
import { populationAges } from "./population-facts.ts";
import { readTravelTable } from "./read-travel-upload.ts";
import { futureOf, horizons, periodsOf } from "./rules/population-projection.ts";
import { travelResult, type Told } from "./rules/travel-analysis.ts";
import type { TravelResult } from "./rules/travel-survey.ts";
import { checkTravelSurvey } from "./rules/travel-upload.ts";
import type { TravelFault } from "./rules/travel-upload-words.ts";
import { carriedSurvey } from "./travel-facts.ts";
import type { Settings } from "./vocabulary.ts";

type WithPort = { port: MessagePort };

/** Runs in a thread of its own (long-work.ts), so that nobody else waits for it. */
export function partitions(settings: Settings): Partitions | null {
  return partitionsOf(settings) ?? null;
}

/** Twenty target sizes and twenty least containments around what is usual; the other two limits are the reader's. */
const targetSizes = Array.from({ length: 20 }, (_, step) => 5_000 + 2_500 * step);
const leastContainments = Array.from({ length: 20 }, (_, step) => 0.55 + 0.01 * step);

export type Sweep = { runs: number; withCore: Float64Array; fewest: number; most: number };

/** How often each area falls with the core when the limits are varied. */
export function sweep({ settings, core }: { settings: Settings; core: number }): Sweep | null {
  const commuting = commutingOf(settings.year);
  if (!commuting?.whole) return null;
  const grid = criteriaGrid(criteriaOf(settings), { targetSize: targetSizes, minContainment: leastContainments });
  const found = stability(commuting.table, core, grid);
  return {
    runs: found.runs,
    withCore: found.withCentre,
    fewest: found.centreAreas.reduce((least, areas) => Math.min(least, areas), commuting.table.areas),
    most: found.centreAreas.reduce((most, areas) => Math.max(most, areas), 0),
  };
}

export type StabilityGrid = {
  steps: number;
  sizes: number[];
  containments: number[];
  runs: number;
  /** Areas in the core's region for each combination, sizes slowest. */
  areas: number[];
  withCore: number[];
};

/** A finer grid, with progress: how many municipalities the core's region has, and how often each falls with it. */
export function stabilityGrid({
  settings,
  core,
  steps,
  port,
}: { settings: Settings; core: number; steps: number } & WithPort): StabilityGrid | null {
  const commuting = commutingOf(settings.year);
  if (!commuting?.whole) return null;
  const along = (from: number, to: number) =>
    Array.from({ length: steps }, (_, at) => from + ((to - from) * at) / (steps - 1));
  const [sizes, containments] = [along(5_000, 52_500), along(0.55, 0.74)];
  const criteria = criteriaGrid(criteriaOf(settings), { targetSize: sizes, minContainment: containments });
  const told = tellingTo(port);
  const found = stability(commuting.table, core, criteria, (done) => {
    told(done, criteria.length);
    return true;
  });
  return {
    steps,
    sizes,
    containments,
    runs: found.runs,
    areas: [...found.centreAreas],
    withCore: [...found.withCentre],
  };
}

/** The regions by the reader's limits with every step that was taken. */
export function traced(settings: Settings) {
  const commuting = commutingOf(settings.year);
  return commuting?.whole ? functionalRegions(commuting.table, criteriaOf(settings), { trace: true }) : null;
}

/** Tells how far the work has come, at most ten times a second. */
function tellingTo(port: MessagePort): Told {
  let last = 0;
  return (done, of) => {
    const now = performance.now();
    if (now - last < 100 && done < of) return;
    last = now;
    port.postMessage({ done, of });
  };
}

export function travelCarried({ port }: WithPort): TravelResult {
  return travelResult(carriedSurvey(), tellingTo(port));
}

export type TravelUpload = {
  persons: Uint8Array;
  trips: Uint8Array;
  margins: Uint8Array | null;
  /** What a cell may say for a municipality, and the number it means. */
  places: ReadonlyMap<string, string>;
};
export type TravelUploadAnswer =
  | { ok: true; result: TravelResult }
  | { ok: false; faults: readonly TravelFault[]; count: number };

/** Reads, checks and analyses an uploaded survey; a survey at fault answers with all that is wrong. */
export function travelUpload({ port, ...upload }: TravelUpload & WithPort): TravelUploadAnswer {
  const read = {
    persons: readTravelTable(upload.persons, "persons"),
    trips: readTravelTable(upload.trips, "trips"),
    margins: upload.margins ? readTravelTable(upload.margins, "margins") : null,
  };
  const unread = [read.persons, read.trips, read.margins].filter((one) => one !== null && "code" in one);
  if (unread.length > 0) return { ok: false, faults: unread, count: unread.length };
  const { persons, trips, margins } = read;
  if ("code" in persons || "code" in trips || (margins && "code" in margins))
    return { ok: false, faults: [], count: 0 };
  const checked = checkTravelSurvey({ persons, trips, margins }, upload.places);
  if (!checked.ok) return checked;
  try {
    return { ok: true, result: travelResult(checked.survey, tellingTo(port)) };
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return { ok: false, faults: [{ file: "margins", row: null, code: "cannot-weight", params: {} }], count: 1 };
  }
}

export type PopulationPaths = {
  start: number;
  /** Years of the steps. */
  years: number[];
  futures: number;
  /** By area, then step: the tenth and the ninetieth of a hundred futures, and the middle one. */
  areas: { party: string; steps: { low: number; middle: number; high: number }[] }[];
  /** The same for the sum of the areas of the region asked for. */
  region: { low: number; middle: number; high: number }[];
};

/** Many futures of all municipalities at once, drawn from what has happened to them. */
export function populationPaths({
  futures,
  region,
  port,
}: { futures: number; region: readonly string[] } & WithPort): PopulationPaths {
  const all = [...populationAges()];
  const parties = all.map(([party]) => party);
  const ages = all.map(([, own]) => own);
  const start = Math.max(...(ages[0]?.keys() ?? [0]));
  const periods = periodsOf(ages);
  const steps = horizons.length;
  const told = tellingTo(port);
  const state = seedRandom(2026);
  const drawn = parties.map(() => horizons.map(() => new Float64Array(futures)));
  const sums = horizons.map(() => new Float64Array(futures));
  const inRegion = parties.map((party) => region.includes(party));
  for (let future = 0; future < futures; future++) {
    const path = futureOf(
      ages,
      start,
      Array.from({ length: steps }, () => periods[randomBelow(state, periods.length)] ?? start - 5),
    );
    path.forEach((counts, step) =>
      counts.forEach((count, area) => {
        const own = drawn[area]?.[step];
        const sum = sums[step];
        if (own) own[future] = count;
        if (sum && inRegion[area]) sum[future] = (sum[future] ?? 0) + count;
      }),
    );
    told(future + 1, futures);
  }
  return {
    start,
    years: horizons.map((horizon) => start + horizon),
    futures,
    areas: parties.map((party, area) => ({ party, steps: (drawn[area] ?? []).map(spread) })),
    region: sums.map(spread),
  };
}

function spread(values: Float64Array): { low: number; middle: number; high: number } {
  const sorted = values.toSorted();
  const at = (share: number) => sorted[Math.round(share * (sorted.length - 1))] ?? NaN;
  return { low: at(0.1), middle: at(0.5), high: at(0.9) };
}
