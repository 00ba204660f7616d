/**
 * The inner loops of the fast plain step: one sex of a region grows a step older. Two regions whose rates have the same
 * profiles go through one loop, so that a rate and the pool of an age are fetched once for both.
 */
import type { Components, ResolvedRates } from "./cohort-component-model.ts";

/** Rates of one step with every default filled in; `mortality` holds probabilities of dying. */
export type StepRates = {
  mortality: ResolvedRates;
  fertility: ResolvedRates;
  out: ResolvedRates;
  emigration: ResolvedRates;
  immigration: Float64Array;
  /** Sums of `immigration` by region. */
  immigrants: Float64Array;
  girls: number;
};

/** Births per year of step: the age-specific rate on the mean of the women at both ends. */
export function meanBirths(
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
  const { rates } = fertility;
  const dying = mortality.rates;
  // Two thirds of all ages bear nobody: the ends are walked past once, what is between is worked out without asking.
  let first = 1;
  let last = ages - 2;
  while (first <= last && rates[f + first] === 0) first++;
  while (last >= first && rates[f + last] === 0) last--;
  let younger = populations[women + first - 1];
  for (let a = first; a <= last; a++) {
    const own = populations[women + a];
    births += rates[f + a] * (own + younger - younger * (dying[q + a] * level));
    younger = own;
  }
  return (births * fertility.level[region]) / 2;
}

/** Whether the next region's rates have the same profiles, so that both can be aged at once. */
export function isTwin({ mortality, out, emigration }: StepRates, region: number): boolean {
  const next = region + 1;
  return (
    mortality.offset[next] === mortality.offset[region] &&
    out.offset[next] === out.offset[region] &&
    emigration.offset[next] === emigration.offset[region]
  );
}

/** Where one sex of a region stands: in the populations, in the movers, and what its births and sums are. */
export type Cohort = {
  ages: number;
  /** First cell of the region's sex in the populations, and how far on the next step's lies. */
  from: number;
  stride: number;
  region: number;
  sex: number;
  /** First cell of the movers. */
  moving: number;
  /** Place of the region in the components. */
  component: number;
};

/** Ages one sex of one region: takes out movers and emigrants, adds immigrants. */
export function ageOne(
  populations: Float64Array,
  { ages, from, stride, region, sex, moving, component }: Cohort,
  newborns: number,
  { mortality, out, emigration, immigration }: StepRates,
  leaving: Float64Array,
  components: Components,
): void {
  const to = from + stride;
  const cell = (region * 2 + sex) * ages;
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
  // Newborns are exposed for age 0, each age for the next; the open group is added to below.
  let exposed = newborns;
  for (let a = 0; a < ages; a++) {
    const dead = exposed * (qRates[q + a] * qLevel);
    const alive = exposed - dead;
    exposed = populations[from + a];
    const movers = alive * (oRates[o + a] * oLevel);
    const abroad = alive * (eRates[e + a] * eLevel);
    deaths += dead;
    outflow += movers;
    emigrants += abroad;
    leaving[moving + a] += movers;
    populations[to + a] = alive - movers - abroad + immigration[cell + a];
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
}

/** The same for a region and its twin, the next one; both add to the same movers. */
export function ageTwo(
  populations: Float64Array,
  { ages, from, stride, region, sex, moving, component }: Cohort,
  newborns: number,
  twinNewborns: number,
  { mortality, out, emigration, immigration }: StepRates,
  leaving: Float64Array,
  components: Components,
): void {
  const twin = from + 2 * ages;
  const to = from + stride;
  const twinTo = twin + stride;
  const cell = (region * 2 + sex) * ages;
  const twinCell = cell + 2 * ages;
  const q = mortality.offset[region] + sex * ages;
  const qRates = mortality.rates;
  const qLevel = mortality.level[region];
  const twinQ = mortality.level[region + 1];
  const o = out.offset[region] + sex * ages;
  const oRates = out.rates;
  const oLevel = out.level[region];
  const twinO = out.level[region + 1];
  const e = emigration.offset[region] + sex * ages;
  const eRates = emigration.rates;
  const eLevel = emigration.level[region];
  const twinE = emigration.level[region + 1];
  let deaths = 0;
  let twinDeaths = 0;
  let outflow = 0;
  let twinOutflow = 0;
  let emigrants = 0;
  let twinEmigrants = 0;
  let exposed = newborns;
  let twinExposed = twinNewborns;
  for (let a = 0; a < ages; a++) {
    const dying = qRates[q + a];
    const moves = oRates[o + a];
    const leaves = eRates[e + a];
    const dead = exposed * (dying * qLevel);
    const twinDead = twinExposed * (dying * twinQ);
    const alive = exposed - dead;
    const twinAlive = twinExposed - twinDead;
    exposed = populations[from + a];
    twinExposed = populations[twin + a];
    const movers = alive * (moves * oLevel);
    const twinMovers = twinAlive * (moves * twinO);
    const abroad = alive * (leaves * eLevel);
    const twinAbroad = twinAlive * (leaves * twinE);
    deaths += dead;
    twinDeaths += twinDead;
    outflow += movers;
    twinOutflow += twinMovers;
    emigrants += abroad;
    twinEmigrants += twinAbroad;
    leaving[moving + a] += movers + twinMovers;
    populations[to + a] = alive - movers - abroad + immigration[cell + a];
    populations[twinTo + a] = twinAlive - twinMovers - twinAbroad + immigration[twinCell + a];
  }
  const open = ages - 1;
  const dead = exposed * (qRates[q + open] * qLevel);
  const twinDead = twinExposed * (qRates[q + open] * twinQ);
  const alive = exposed - dead;
  const twinAlive = twinExposed - twinDead;
  const movers = alive * (oRates[o + open] * oLevel);
  const twinMovers = twinAlive * (oRates[o + open] * twinO);
  const abroad = alive * (eRates[e + open] * eLevel);
  const twinAbroad = twinAlive * (eRates[e + open] * twinE);
  leaving[moving + open] += movers + twinMovers;
  populations[to + open] += alive - movers - abroad;
  populations[twinTo + open] += twinAlive - twinMovers - twinAbroad;
  components.deaths[component] += deaths + dead;
  components.deaths[component + 1] += twinDeaths + twinDead;
  components.outflow[component] += outflow + movers;
  components.outflow[component + 1] += twinOutflow + twinMovers;
  components.emigration[component] += emigrants + abroad;
  components.emigration[component + 1] += twinEmigrants + twinAbroad;
}
