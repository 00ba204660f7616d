import { projectionErrors, type ProjectionErrors } from "#kernels/cohort-component-accuracy.ts";
import { changedCohorts, cohortChange } from "#kernels/cohort-component-ratios.ts";

/** Inhabitants by five-year group, the last one open, of each year on 1 January. */
export type AgesByYear = ReadonlyMap<number, readonly number[]>;

/** A step is as long as a group is wide. */
export const step = 5;
/** 20–44 years. */
const parents = [4, 9] as const;
/** Farther than this no back-test reaches. */
export const horizons = [5, 10, 15] as const;
export type Horizon = (typeof horizons)[number];

export type Scenario = {
  name: "low" | "medium" | "high";
  /** The five years whose cohort change ratios it goes on with. */
  period: [from: number, to: number];
  /** Ages after each step, the first one at the start. */
  ages: Float64Array[];
};

/**
 * Three ways on from the newest year: medium as the last five years; low and high as those five years since the figures
 * begin that give fewest and most inhabitants at the farthest horizon. Undefined where fewer than five years are known.
 */
export function scenarios(ages: AgesByYear): { start: number; scenarios: Scenario[] } | undefined {
  const start = Math.max(...ages.keys());
  const now = ages.get(start);
  if (!now) return undefined;
  const ways = [...ages.keys()]
    .toSorted((a, b) => a - b)
    .flatMap((to) => {
      const [before, after] = [ages.get(to - step), ages.get(to)];
      return before && after ? [{ to, path: pathOf(now, before, after, horizons.length) }] : [];
    });
  const end = (one: (typeof ways)[number]) => people(one.path.at(-1) ?? []);
  const last = ways.find((one) => one.to === start);
  if (!last) return undefined;
  // The newest period wins a tie, so that low or high says "as medium" where it is.
  const low = ways.reduce((best, one) => (end(one) < end(best) ? one : best), last);
  const high = ways.reduce((best, one) => (end(one) > end(best) ? one : best), last);
  const scenario = (name: Scenario["name"], way: (typeof ways)[number]): Scenario => ({
    name,
    period: [way.to - step, way.to],
    ages: way.path,
  });
  return { start, scenarios: [scenario("low", low), scenario("medium", last), scenario("high", high)] };
}

export type BackTest = { horizon: Horizon; bases: number[]; areas: number; errors: ProjectionErrors };

/**
 * How far off the medium scenario would have been: from every base year whose five years before and whose outcome are
 * known, in every area given. Horizons that no base year reaches are absent.
 */
export function backTests(areas: readonly AgesByYear[]): BackTest[] {
  return horizons.flatMap((horizon): BackTest[] => {
    const projected: number[] = [];
    const actual: number[] = [];
    const bases = new Set<number>();
    for (const ages of areas)
      for (const [base, now] of ages) {
        const [before, outcome] = [ages.get(base - step), ages.get(base + horizon)];
        if (!before || !outcome) continue;
        bases.add(base);
        projected.push(people(pathOf(now, before, now, horizon / step).at(-1) ?? []));
        actual.push(people(outcome));
      }
    if (actual.length === 0) return [];
    return [
      {
        horizon,
        bases: [...bases].toSorted((a, b) => a - b),
        areas: areas.length,
        errors: projectionErrors(projected, actual),
      },
    ];
  });
}

/** What a change over five years is made of, by the cohorts that it happened to; the three add up to the change. */
export type ChangeParts = {
  from: number;
  to: number;
  /** Whether it is counted, or goes on as the medium scenario. */
  counted: boolean;
  /** Under five at the end: born in the period, and moved in or out since. */
  children: number;
  /** From 5 to 64 at the end: mostly who moved in less who moved out. */
  working: number;
  /** 65 and over at the end: mostly deaths. */
  old: number;
};

/** Group of 65–69 years. */
const oldFrom = 13;

/** The change from one year's ages to those five years later. */
export function changeParts(
  before: ArrayLike<number>,
  after: ArrayLike<number>,
): Pick<ChangeParts, "children" | "working" | "old"> {
  const change = (from: number, to: number) => {
    let sum = 0;
    for (let group = from; group < to; group++) sum += (after[group] ?? 0) - (before[group - 1] ?? 0);
    return sum;
  };
  const last = after.length - 1;
  return {
    children: after[0] ?? 0,
    working: change(1, oldFrom),
    // The open group takes in those who were in it already.
    old: change(oldFrom, after.length) - (before[last] ?? 0),
  };
}

/** Five-year changes up to the newest year as counted, and on from it as the medium scenario says. */
export function changesOver(ages: AgesByYear, start: number, ahead: readonly ArrayLike<number>[]): ChangeParts[] {
  const past: ChangeParts[] = [];
  for (let to = start; ; to -= step) {
    const [before, after] = [ages.get(to - step), ages.get(to)];
    if (!before || !after) break;
    past.unshift({ from: to - step, to, counted: true, ...changeParts(before, after) });
  }
  const next = ahead.slice(1).map((after, at): ChangeParts => {
    const from = start + at * step;
    return { from, to: from + step, counted: false, ...changeParts(ahead[at] ?? [], after) };
  });
  return [...past, ...next];
}

/** The first years of all five-year periods that every area has. */
export function periodsOf(areas: readonly AgesByYear[]): number[] {
  const [first] = areas;
  return [...(first?.keys() ?? [])]
    .filter((year) => areas.every((one) => one.has(year) && one.has(year + step)))
    .toSorted((a, b) => a - b);
}

/**
 * A future in which each step goes as one earlier period did, the same period for all areas, so that neighbours' fortunes
 * stay together as they were. Answers inhabitants by area after each step.
 */
export function futureOf(areas: readonly AgesByYear[], start: number, periods: readonly number[]): Float64Array[] {
  const now: ArrayLike<number>[] = areas.map((one) => one.get(start) ?? []);
  return periods.map((period) =>
    Float64Array.from(areas, (one, area) => {
      const change = cohortChange(one.get(period) ?? [], one.get(period + step) ?? [], parents);
      const next = changedCohorts(now[area] ?? [], change);
      now[area] = next;
      return people(next);
    }),
  );
}

export function people(ages: ArrayLike<number>): number {
  let sum = 0;
  for (let group = 0; group < ages.length; group++) sum += ages[group] ?? 0;
  return sum;
}

/** Several areas as one. A year that one of them lacks is left out. */
export function summed(areas: readonly AgesByYear[]): AgesByYear {
  const [first, ...others] = areas;
  const sums = new Map<number, number[]>();
  for (const [year, ages] of first ?? []) {
    const all = [ages, ...others.map((one) => one.get(year))];
    if (all.some((one) => one === undefined)) continue;
    sums.set(
      year,
      ages.map((_, group) => all.reduce((sum, one) => sum + (one?.[group] ?? 0), 0)),
    );
  }
  return sums;
}

function pathOf(
  now: ArrayLike<number>,
  before: ArrayLike<number>,
  after: ArrayLike<number>,
  steps: number,
): Float64Array[] {
  const change = cohortChange(before, after, parents);
  const path: Float64Array[] = [Float64Array.from(now)];
  for (let at = 0; at < steps; at++) path.push(changedCohorts(path[at] ?? now, change));
  return path;
}
