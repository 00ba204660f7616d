/**
 * The fast plain step: survivors, movers and births of a region in one pass over its cells, arrivals in a second, so that
 * the state stays in cache. `projectStep` says the same plainly and is its oracle.
 */
import { ageSegments, byDestination, poolShares } from "./cohort-component-destinations.ts";
import { gatherInflow } from "./cohort-component-gather.ts";
import { inStep, resolveRates } from "./cohort-component-model.ts";
import type { Advance, Components, Projection, RateTable, ResolvedRates } from "./cohort-component-model.ts";

/** Rates and counts of one step with every default filled in; `mortality` holds probabilities of dying. */
export type StepRates = {
  mortality: ResolvedRates;
  fertility: ResolvedRates;
  out: ResolvedRates;
  emigration: ResolvedRates;
  immigration: Float64Array;
  girls: number;
};

/** A function that fills in the rates of a step, keeping what several steps share. */
export function stepRates(input: Projection): (step: number) => StepRates {
  const { regions, ages, domestic } = input;
  const cells = 2 * ages;
  const none: RateTable = { profiles: new Float64Array(cells), level: new Float64Array(regions) };
  const nobody = new Float64Array(regions * cells);
  const resolved = new Map<RateTable, ResolvedRates>();
  // The same table may serve many steps; mortality is kept apart, for it is turned into probabilities of dying.
  const dying = new Map<RateTable, ResolvedRates>();
  const resolve = (table: RateTable, width: number) =>
    remember(resolved, table, () => resolveRates(table, regions, width));
  return (step) => {
    const survival = inStep(input.survival, step);
    return {
      mortality: remember(dying, survival, () =>
        resolveRates({ ...survival, profiles: survival.profiles.map((ratio) => 1 - ratio) }, regions, cells),
      ),
      fertility: resolve(inStep(input.fertility, step), ages),
      out: resolve(domestic ? inStep(domestic.outRate, step) : none, cells),
      emigration: resolve(input.emigrationRate ? inStep(input.emigrationRate, step) : none, cells),
      immigration: input.immigration ? inStep(input.immigration, step) : nobody,
      girls: 1 / (1 + inStep(input.sexRatio, step)),
    };
  };
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
    for (let region = 0; region < regions; region++) {
      const at = step * regions + region;
      const births = input.step * meanBirths(populations, from + region * cells, ages, region, rates);
      components.births[at] = births;
      ageOneSex(
        populations,
        from + region * cells,
        regions * cells,
        ages,
        births * rates.girls,
        region,
        0,
        rates,
        leaving,
        components,
        at,
      );
      ageOneSex(
        populations,
        from + region * cells + ages,
        regions * cells,
        ages,
        births * (1 - rates.girls),
        region,
        1,
        rates,
        leaving,
        components,
        at,
      );
    }
    if (!domestic) return;
    if (origins) gatherInflow(origins, segments, ages, leaving, inflow);
    const outflow = components.outflow.subarray(step * regions, (step + 1) * regions);
    const share =
      domestic.kind === "pool"
        ? domestic.share
        : domestic.kind === "pool-by-origin"
          ? poolShares(domestic.destinations, outflow)
          : undefined;
    for (let region = 0; region < regions; region++) {
      const row = to + region * cells;
      const at = region * cells;
      components.inflow[step * regions + region] = !share
        ? add(populations, row, inflow, at, cells)
        : share.length === regions
          ? addScaled(populations, row, leaving, share[region])
          : addProducts(populations, row, leaving, share, at);
    }
  };
}

/** Births per year of step: the age-specific rate on the mean of the women at both ends. */
function meanBirths(
  populations: Float64Array,
  women: number,
  ages: number,
  region: number,
  { mortality, fertility }: StepRates,
): number {
  const q = mortality.offset[region];
  const level = mortality.level[region];
  const f = fertility.offset[region];
  let births = 0;
  for (let a = 1; a < ages - 1; a++) {
    const rate = fertility.rates[f + a];
    if (rate === 0) continue;
    const younger = populations[women + a - 1];
    births += rate * (populations[women + a] + younger - younger * (mortality.rates[q + a] * level));
  }
  return (births * fertility.level[region]) / 2;
}

/** Ages one sex of one region from `from` to `from + stride`: takes out movers and emigrants, adds immigrants. */
function ageOneSex(
  populations: Float64Array,
  from: number,
  stride: number,
  ages: number,
  newborns: number,
  region: number,
  sex: number,
  { mortality, out, emigration, immigration }: StepRates,
  leaving: Float64Array,
  components: Components,
  component: number,
): void {
  const to = from + stride;
  const cell = (region * 2 + sex) * ages;
  const moving = leaving.length > 2 * ages ? cell : sex * ages;
  const q = mortality.offset[region] + sex * ages;
  const qRates = mortality.rates;
  const qLevel = mortality.level[region];
  const o = out.offset[region] + sex * ages;
  const oRates = out.rates;
  const oLevel = out.level[region];
  const e = emigration.offset[region] + sex * ages;
  const eRates = emigration.rates;
  const eLevel = emigration.level[region];
  let deaths = 0;
  let outflow = 0;
  let emigrants = 0;
  let immigrants = 0;
  // Newborns are exposed for age 0, each age for the next; the open group is added to below.
  let exposed = newborns;
  for (let a = 0; a < ages; a++) {
    const dead = exposed * (qRates[q + a] * qLevel);
    const alive = exposed - dead;
    exposed = populations[from + a];
    const movers = alive * (oRates[o + a] * oLevel);
    const abroad = alive * (eRates[e + a] * eLevel);
    const arriving = immigration[cell + a];
    deaths += dead;
    outflow += movers;
    emigrants += abroad;
    immigrants += arriving;
    leaving[moving + a] += movers;
    populations[to + a] = alive - movers - abroad + arriving;
  }
  const open = ages - 1;
  const dead = exposed * (qRates[q + open] * qLevel);
  const alive = exposed - dead;
  const movers = alive * (oRates[o + open] * oLevel);
  const abroad = alive * (eRates[e + open] * eLevel);
  leaving[moving + open] += movers;
  populations[to + open] += alive - movers - abroad;
  components.deaths[component] += deaths + dead;
  components.outflow[component] += outflow + movers;
  components.emigration[component] += emigrants + abroad;
  components.immigration[component] += immigrants;
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

/** Adds a region's share of the pool; returns the sum of what was added. */
function addScaled(target: Float64Array, to: number, pool: Float64Array, share: number): number {
  let sum = 0;
  for (let c = 0; c < pool.length; c++) {
    const coming = share * pool[c];
    target[to + c] += coming;
    sum += coming;
  }
  return sum;
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
