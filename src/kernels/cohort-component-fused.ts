/**
 * The fast plain step: survivors, movers and births of a region in one pass over its cells, arrivals in a second, so that
 * the state stays in cache. `projectStep` says the same plainly and is its oracle.
 */
import { ageOne, ageTwo, isTwin, meanBirths } from "./cohort-component-ageing.ts";
import type { StepRates } from "./cohort-component-ageing.ts";
import { ageSegments, byDestination, poolShares } from "./cohort-component-destinations.ts";
import { gatherInflow } from "./cohort-component-gather.ts";
import { inStep, resolveRates } from "./cohort-component-model.ts";
import type { Advance, Projection, RateTable, ResolvedRates } from "./cohort-component-model.ts";

/** A function that fills in the rates of a step, keeping what several steps share. */
export function stepRates(input: Projection): (step: number) => StepRates {
  const { regions, ages, domestic } = input;
  const cells = 2 * ages;
  const none: RateTable = { profiles: new Float64Array(cells), level: new Float64Array(regions) };
  const nobody = new Float64Array(regions * cells);
  const resolved = new Map<RateTable, ResolvedRates>();
  // The same table may serve many steps; mortality is kept apart, for it is turned into probabilities of dying.
  const dying = new Map<RateTable, ResolvedRates>();
  const arriving = new Map<Float64Array, Float64Array>();
  const resolve = (table: RateTable, width: number) =>
    remember(resolved, table, () => resolveRates(table, regions, width));
  return (step) => {
    const survival = inStep(input.survival, step);
    const immigration = input.immigration ? inStep(input.immigration, step) : nobody;
    return {
      mortality: remember(dying, survival, () =>
        resolveRates({ ...survival, profiles: survival.profiles.map((ratio) => 1 - ratio) }, regions, cells),
      ),
      fertility: resolve(inStep(input.fertility, step), ages),
      out: resolve(domestic ? inStep(domestic.outRate, step) : none, cells),
      emigration: resolve(input.emigrationRate ? inStep(input.emigrationRate, step) : none, cells),
      immigration,
      immigrants: remember(arriving, immigration, () => sumsOfRows(immigration, regions, cells)),
      girls: 1 / (1 + inStep(input.sexRatio, step)),
    };
  };
}

function sumsOfRows(values: Float64Array, rows: number, width: number): Float64Array {
  const sums = new Float64Array(rows);
  for (let row = 0; row < rows; row++) for (let c = 0; c < width; c++) sums[row] += values[row * width + c];
  return sums;
}

function remember<K, V>(known: Map<K, V>, key: K, make: () => V): V {
  const found = known.get(key);
  if (found !== undefined) return found;
  const made = make();
  known.set(key, made);
  return made;
}

/** Steps for timing `end` or `even` without net migration by count. */
export function fusedSteps(input: Projection): Advance {
  const { regions, ages, domestic } = input;
  const cells = 2 * ages;
  const ratesOf = stepRates(input);
  // Movers by sex and age: of all regions together for a pool, of each region for origin and destination.
  const keepsOrigins = domestic?.kind === "origin-destination";
  const leaving = new Float64Array(keepsOrigins ? regions * cells : cells);
  const inflow = new Float64Array(keepsOrigins ? regions * cells : 0);
  const origins = keepsOrigins ? byDestination(domestic.destinations, regions) : undefined;
  const segments = keepsOrigins ? ageSegments(domestic.destinations, ages) : [];

  return (step, populations, components) => {
    const rates = ratesOf(step);
    const from = step * regions * cells;
    const to = from + regions * cells;
    leaving.fill(0);
    for (let region = 0; region < regions;) {
      const twins = !keepsOrigins && region + 1 < regions && isTwin(rates, region);
      const component = step * regions + region;
      const women = from + region * cells;
      const births = input.step * meanBirths(populations, women, ages, region, rates);
      const twinBirths = twins ? input.step * meanBirths(populations, women + cells, ages, region + 1, rates) : 0;
      components.births[component] = births;
      if (twins) components.births[component + 1] = twinBirths;
      for (let sex = 0; sex < 2; sex++) {
        const share = sex === 0 ? rates.girls : 1 - rates.girls;
        const moving = (keepsOrigins ? region * cells : 0) + sex * ages;
        const cohort = { ages, from: women + sex * ages, stride: regions * cells, region, sex, moving, component };
        if (twins) ageTwo(populations, cohort, births * share, twinBirths * share, rates, leaving, components);
        else ageOne(populations, cohort, births * share, rates, leaving, components);
      }
      region += twins ? 2 : 1;
    }
    components.immigration.set(rates.immigrants, step * regions);
    if (!domestic) return;
    if (origins) gatherInflow(origins, segments, ages, leaving, inflow);
    const outflow = components.outflow.subarray(step * regions, (step + 1) * regions);
    const share =
      domestic.kind === "pool"
        ? domestic.share
        : domestic.kind === "pool-by-origin"
          ? poolShares(domestic.destinations, outflow)
          : undefined;
    const all = share ? leaving.reduce((sum, movers) => sum + movers, 0) : 0;
    for (let region = 0; region < regions; region++) {
      const row = to + region * cells;
      const at = region * cells;
      components.inflow[step * regions + region] = !share
        ? add(populations, row, inflow, at, cells)
        : share.length === regions
          ? addScaled(populations, row, leaving, share[region], all)
          : addProducts(populations, row, leaving, share, at);
    }
  };
}

/** Adds a row; returns the sum of what was added. */
function add(target: Float64Array, to: number, source: Float64Array, from: number, count: number): number {
  let sum = 0;
  for (let c = 0; c < count; c++) {
    const coming = source[from + c];
    target[to + c] += coming;
    sum += coming;
  }
  return sum;
}

/** Adds a region's share of the pool, which is `all` together; returns the sum of what was added. */
function addScaled(target: Float64Array, to: number, pool: Float64Array, share: number, all: number): number {
  for (let c = 0; c < pool.length; c++) target[to + c] += share * pool[c];
  return share * all;
}

/** The same with a share of its own for each sex and age. */
function addProducts(target: Float64Array, to: number, pool: Float64Array, share: Float64Array, from: number): number {
  let sum = 0;
  for (let c = 0; c < pool.length; c++) {
    const coming = share[from + c] * pool[c];
    target[to + c] += coming;
    sum += coming;
  }
  return sum;
}
