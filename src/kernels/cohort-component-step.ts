/**
 * One step of the cohort-component method, written plainly: every flow by region, sex and age stays visible.
 * It is the oracle of the fast versions, and what constraining and housing-led projection work on.
 * Source: Preston, Heuveline & Guillot (2001), ch. 6; the order of net migration as in the United Nations' method.
 */
import { poolShares } from "./cohort-component-destinations.ts";
import { inStep, resolveRates } from "./cohort-component-model.ts";
import type { Destinations, Projection } from "./cohort-component-model.ts";

/** Flows of one step. Cells [region][2][age] by age at the end of the step unless another shape is named. */
export type StepDetail = {
  /** Population at the end. */
  population: Float64Array;
  /** Those alive at the end before gross migration, newborns included, net migrants of `even` included. */
  survivors: Float64Array;
  /** [region][age] of the mother. */
  birthsByMother: Float64Array;
  /** [region][2] girls, boys. */
  births: Float64Array;
  deaths: Float64Array;
  outflow: Float64Array;
  inflow: Float64Array;
  emigration: Float64Array;
  immigration: Float64Array;
  /** Net migration as applied: cut where it would have left less than nobody. */
  netMigration: Float64Array;
};

/** Where net out-migration would empty a cell, this many stay (the United Nations' guard). */
export const LEAST_BEFORE = 0.00001;
/** A cell that comes out negative after net out-migration at the end holds this many. */
export const LEAST_AFTER = 0.0005;

/** Projects `population` over step number `step` (0 the first). The input is taken as checked. */
export function projectStep(input: Projection, step: number, population: Float64Array): StepDetail {
  const { regions, ages, timing } = input;
  const cells = regions * 2 * ages;
  const flow = () => new Float64Array(cells);
  const detail: StepDetail = {
    population: flow(),
    survivors: flow(),
    birthsByMother: new Float64Array(regions * ages),
    births: new Float64Array(regions * 2),
    deaths: flow(),
    outflow: flow(),
    inflow: flow(),
    emigration: flow(),
    immigration: input.immigration ? inStep(input.immigration, step).slice() : flow(),
    netMigration: appliedNetMigration(input, step, population),
  };
  const before = population.slice();
  if (timing === "even") for (let at = 0; at < cells; at++) before[at] += detail.netMigration[at] / 2;
  age(input, step, before, detail);
  // Women of child-bearing age count with their second half of migrants; newborns get theirs once they are born.
  if (timing === "even") addHalfNetMigration(detail, ages, 1, ages);
  if (timing !== "births-after-migration") bear(input, step, before, detail);
  if (timing === "even") addHalfNetMigration(detail, ages, 0, 1);
  migrate(input, step, detail);
  for (let at = 0; at < cells; at++)
    detail.population[at] =
      detail.survivors[at] - detail.outflow[at] + detail.inflow[at] - detail.emigration[at] + detail.immigration[at];
  if (timing !== "even") addNetMigration(detail);
  if (timing === "births-after-migration") bear(input, step, before, detail);
  return detail;
}

function appliedNetMigration(input: Projection, step: number, population: Float64Array): Float64Array {
  if (!input.netMigration) return new Float64Array(population.length);
  const net = inStep(input.netMigration, step).slice();
  // Cells without people and without migrants stay empty; only out-migration of more than all is cut.
  for (let at = 0; at < net.length; at++)
    if (net[at] < 0 && population[at] + net[at] <= 0) net[at] = LEAST_BEFORE - population[at];
  return net;
}

function age(input: Projection, step: number, before: Float64Array, detail: StepDetail): void {
  const { regions, ages } = input;
  const survival = resolveRates(inStep(input.survival, step), regions, 2 * ages);
  for (let region = 0; region < regions; region++) {
    for (let sex = 0; sex < 2; sex++) {
      const base = (region * 2 + sex) * ages;
      const rates = survival.offset[region] + sex * ages;
      for (let a = 1; a < ages; a++) {
        const exposed = before[base + a - 1] + (a === ages - 1 ? before[base + a] : 0);
        const dying = (1 - survival.rates[rates + a]) * survival.level[region];
        detail.survivors[base + a] = exposed * (1 - dying);
        detail.deaths[base + a] = exposed * dying;
      }
    }
  }
}

function addHalfNetMigration(detail: StepDetail, ages: number, from: number, to: number): void {
  const { survivors, netMigration } = detail;
  for (let base = 0; base < survivors.length; base += ages) {
    for (let at = base + from; at < base + to; at++) {
      const half = netMigration[at] / 2;
      const added = survivors[at] + half < 0 ? LEAST_AFTER - survivors[at] : half;
      survivors[at] += added;
      netMigration[at] = half + added;
    }
  }
}

function addNetMigration(detail: StepDetail): void {
  const { population, netMigration } = detail;
  for (let at = 0; at < population.length; at++) {
    const after = population[at] + netMigration[at];
    if (after < 0) netMigration[at] = LEAST_AFTER - population[at];
    population[at] += netMigration[at];
  }
}

/** Births of the step, their deaths, and the survivors in age group 0 (also of the population when it is already made). */
function bear(input: Projection, step: number, before: Float64Array, detail: StepDetail): void {
  const { regions, ages, timing } = input;
  const fertility = resolveRates(inStep(input.fertility, step), regions, ages);
  const survival = resolveRates(inStep(input.survival, step), regions, 2 * ages);
  const girls = 1 / (1 + inStep(input.sexRatio, step));
  for (let region = 0; region < regions; region++) {
    const women = region * 2 * ages;
    let births = 0;
    for (let a = 0; a < ages; a++) {
      const present =
        timing === "births-after-migration"
          ? detail.population[women + a]
          : (before[women + a] + detail.survivors[women + a]) / 2;
      const rate = fertility.rates[fertility.offset[region] + a] * fertility.level[region];
      detail.birthsByMother[region * ages + a] = input.step * rate * present;
      births += input.step * rate * present;
    }
    for (let sex = 0; sex < 2; sex++) {
      const newborns = births * (sex === 0 ? girls : 1 - girls);
      const dying = (1 - survival.rates[survival.offset[region] + sex * ages]) * survival.level[region];
      const youngest = (region * 2 + sex) * ages;
      detail.births[region * 2 + sex] = newborns;
      detail.deaths[youngest] += newborns * dying;
      detail.survivors[youngest] += newborns * (1 - dying);
      if (timing === "births-after-migration") detail.population[youngest] += newborns * (1 - dying);
    }
  }
}

function migrate(input: Projection, step: number, detail: StepDetail): void {
  const { regions, ages, domestic } = input;
  const cells = 2 * ages;
  if (input.emigrationRate) {
    const rates = resolveRates(inStep(input.emigrationRate, step), regions, cells);
    for (let region = 0; region < regions; region++)
      for (let c = 0; c < cells; c++)
        detail.emigration[region * cells + c] =
          detail.survivors[region * cells + c] * rates.rates[rates.offset[region] + c] * rates.level[region];
  }
  if (!domestic) return;
  const rates = resolveRates(inStep(domestic.outRate, step), regions, cells);
  for (let region = 0; region < regions; region++)
    for (let c = 0; c < cells; c++)
      detail.outflow[region * cells + c] =
        detail.survivors[region * cells + c] * rates.rates[rates.offset[region] + c] * rates.level[region];
  switch (domestic.kind) {
    case "origin-destination":
      spread(domestic.destinations, regions, ages, detail.outflow, detail.inflow);
      break;
    case "pool":
      fromPool(detail, regions, cells, domestic.share);
      break;
    case "pool-by-origin":
      fromPool(detail, regions, cells, poolShares(domestic.destinations, totals(detail.outflow, regions)));
      break;
    default:
      domestic satisfies never;
  }
}

function spread(
  destinations: Destinations,
  regions: number,
  ages: number,
  outflow: Float64Array,
  inflow: Float64Array,
): void {
  const { start, target, share, groupOfAge } = destinations;
  const cells = 2 * ages;
  for (let region = 0; region < regions; region++)
    for (let at = start[region]; at < start[region + 1]; at++)
      for (let c = 0; c < cells; c++) {
        const group = groupOfAge ? groupOfAge[c % ages] : 0;
        inflow[target[at] * cells + c] += share[group * target.length + at] * outflow[region * cells + c];
      }
}

function totals(flow: Float64Array, regions: number): Float64Array {
  const result = new Float64Array(regions);
  const cells = flow.length / regions;
  for (let at = 0; at < flow.length; at++) result[Math.floor(at / cells)] += flow[at];
  return result;
}

function fromPool(detail: StepDetail, regions: number, cells: number, share: Float64Array): void {
  const perCell = share.length > regions;
  for (let c = 0; c < cells; c++) {
    let pool = 0;
    for (let region = 0; region < regions; region++) pool += detail.outflow[region * cells + c];
    for (let region = 0; region < regions; region++)
      detail.inflow[region * cells + c] = pool * share[perCell ? region * cells + c : region];
  }
}
