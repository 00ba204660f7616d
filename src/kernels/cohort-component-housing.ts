/**
 * Housing-led projection: the dwellings decide how many can live in an area, and the moves follow.
 * Source: the Greater London Authority's housing-led method (target from average household size, gross flows scaled by
 * the residual, their age profile kept); a profile of residents by age of the dwelling as in Norwegian practice.
 */
import { flowFactors } from "./cohort-component-constrain.ts";
import { checkProjection } from "./cohort-component-check.ts";
import type { Projection } from "./cohort-component-model.ts";
import { projectStep } from "./cohort-component-step.ts";

/** Average household sizes that lead to a target population. */
export type HousingTarget = { sizeByHeadship: number; sizeByTrend: number; size: number; population: number };

/** What the dwellings of one area and year say. */
export type HousingCase = {
  /** Trend population of the area, and how many of them live in institutions. */
  trend: number;
  institutions: number;
  /** Households that the dwellings hold. */
  households: number;
  /** Households that the trend's people would form by headship rates. */
  impliedHouseholds: number;
  /** Added to the size by headship: actual minus implied in the launch year. */
  launchShift: number;
  /** 0 takes the size by headship rates, 1 the size that the trend would give. */
  mix: number;
};

/** The population that fits the dwellings. */
export function housingTarget(input: HousingCase): HousingTarget {
  const { trend, institutions, households, impliedHouseholds, launchShift, mix } = input;
  if (!(households > 0)) throw new RangeError(`The dwellings hold ${households} households; there must be some.`);
  if (!(impliedHouseholds > 0))
    throw new RangeError(`Headship rates give ${impliedHouseholds} households; there must be some.`);
  if (!(mix >= 0 && mix <= 1)) throw new RangeError(`The mix is ${mix}; it lies from 0 to 1.`);
  const sizeByHeadship = (trend - institutions) / impliedHouseholds + launchShift;
  const sizeByTrend = (trend - institutions) / households;
  const size = sizeByHeadship + mix * (sizeByTrend - sizeByHeadship);
  return { sizeByHeadship, sizeByTrend, size, population: households * size + institutions };
}

/** Dwellings and how people live in them. Cells [2][ages] are as in the projection. */
export type Housing = {
  /** [steps][regions] households that the dwellings hold at the end of each step. */
  households: Float64Array;
  /** Households at the start, [regions]. */
  launchHouseholds: Float64Array;
  /** Heads of household per person in private households, [2][ages]. */
  headship: Float64Array;
  /** People in institutions, [regions][2][ages], taken as constant. */
  institutions: Float64Array;
  mix: number;
};

/** A housing-led projection: populations as of `project`, the trend's totals, the targets and the flow factors. */
export type HousingLedResult = {
  /** [steps + 1][regions][2][ages]. */
  populations: Float64Array;
  /** [steps][regions]. */
  trend: Float64Array;
  targets: Float64Array;
  inflowFactors: Float64Array;
  outflowFactors: Float64Array;
};

/**
 * Projects each step by trend, finds each region's target and scales its gross moves (in-movers up or out-movers up) so
 * that it is met; newborns, deaths and the age profile of the moves stay. Regions then no longer form a closed system.
 */
export function projectHousingLed(input: Projection, housing: Housing): HousingLedResult {
  checkProjection(input);
  const { regions, ages, steps } = input;
  if (!input.domestic) throw new RangeError("A housing-led projection needs gross moves to scale.");
  if (input.timing === "births-after-migration")
    throw new RangeError("A housing-led projection keeps the births of the trend: use timing `end` or `even`.");
  const row = 2 * ages;
  checkHousing(housing, regions, row, steps);
  const populations = new Float64Array((steps + 1) * regions * row);
  populations.set(input.population);
  const perStep = () => new Float64Array(steps * regions);
  const result = {
    populations,
    trend: perStep(),
    targets: perStep(),
    inflowFactors: perStep(),
    outflowFactors: perStep(),
  };
  const cellsOf = (values: Float64Array, region: number) => values.subarray(region * row, (region + 1) * row);
  const shift = Float64Array.from({ length: regions }, (_, region) => {
    const people = privateHouseholds(cellsOf(input.population, region), cellsOf(housing.institutions, region));
    return sum(people) / housing.launchHouseholds[region] - sum(people) / headed(people, housing.headship);
  });
  for (let step = 0; step < steps; step++) {
    const now = populations.subarray(step * regions * row, (step + 1) * regions * row);
    const detail = projectStep(input, step, now);
    for (let region = 0; region < regions; region++) {
      const at = step * regions + region;
      const trend = cellsOf(detail.population, region);
      const institutions = cellsOf(housing.institutions, region);
      const people = privateHouseholds(trend, institutions);
      const target = housingTarget({
        trend: sum(trend),
        institutions: sum(trend) - sum(people),
        households: housing.households[at],
        impliedHouseholds: headed(people, housing.headship),
        launchShift: shift[region],
        mix: housing.mix,
      });
      const inflow = cellsOf(detail.inflow, region);
      const outflow = cellsOf(detail.outflow, region);
      const factors = flowFactors(sum(inflow), sum(outflow), target.population - sum(trend));
      const next = cellsOf(populations.subarray((step + 1) * regions * row), region);
      for (let c = 0; c < row; c++)
        next[c] = Math.max(trend[c] + (factors.inflow - 1) * inflow[c] - (factors.outflow - 1) * outflow[c], 0);
      result.trend[at] = sum(trend);
      result.targets[at] = target.population;
      result.inflowFactors[at] = factors.inflow;
      result.outflowFactors[at] = factors.outflow;
    }
  }
  return result;
}

/**
 * Residents of new dwellings: completions [years][types] times a profile [types][years since completion][cells], the
 * last year of the profile holding from then on. Returns [years][cells].
 */
export function dwellingResidents(
  completions: Float64Array,
  profile: Float64Array,
  types: number,
  cells: number,
): Float64Array {
  const years = completions.length / types;
  const ageing = profile.length / (types * cells);
  if (!Number.isInteger(years) || !Number.isInteger(ageing) || ageing < 1)
    throw new RangeError(
      `Completions (${completions.length}) or profile (${profile.length}) do not fit ${types} types and ${cells} cells.`,
    );
  const result = new Float64Array(years * cells);
  for (let year = 0; year < years; year++)
    for (let built = 0; built <= year; built++)
      for (let type = 0; type < types; type++) {
        const from = (type * ageing + Math.min(year - built, ageing - 1)) * cells;
        for (let c = 0; c < cells; c++)
          result[year * cells + c] += completions[built * types + type] * profile[from + c];
      }
  return result;
}

function privateHouseholds(population: Float64Array, institutions: Float64Array): Float64Array {
  return population.map((value, c) => Math.max(value - institutions[c], 0));
}

function headed(people: Float64Array, headship: Float64Array): number {
  return people.reduce((households, value, c) => households + value * headship[c], 0);
}

function sum(values: Float64Array): number {
  return values.reduce((total, value) => total + value, 0);
}

function checkHousing(housing: Housing, regions: number, row: number, steps: number): void {
  const expected: [string, Float64Array, number][] = [
    ["Households", housing.households, steps * regions],
    ["Launch households", housing.launchHouseholds, regions],
    ["Headship", housing.headship, row],
    ["Institutions", housing.institutions, regions * row],
  ];
  for (const [name, values, length] of expected) {
    if (values.length !== length) throw new RangeError(`${name} have ${values.length} values; ${length} are needed.`);
    const bad = values.findIndex((value) => !(value >= 0 && value < Infinity));
    if (bad >= 0) throw new RangeError(`${name}: value ${bad + 1} is ${values[bad]}; it must be 0 or more.`);
  }
}
