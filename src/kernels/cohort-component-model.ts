/**
 * What a cohort-component projection is given: many regions at once, two sexes, single-year or wider age groups.
 * Notation and order of events follow Preston, Heuveline & Guillot, Demography (2001), ch. 6, and the United Nations'
 * cohort-component method; gross migration between regions follows Rogers' multiregional model.
 *
 * Cells are [region][sex][age] with age contiguous, sex 0 female and 1 male; the last age group is open.
 */

/**
 * When migration and births meet. `even`: half of the net migrants before and half after ageing (UN, Preston); `end`: all
 * after. Births then use the mean of the women before and after ageing. `births-after-migration`: all migration after
 * ageing, births of the women present at the end of the step; newborns do not move in it.
 */
export type Timing = "even" | "end" | "births-after-migration";

/**
 * Rates by age: one or more profiles, each region uses one of them times its own level. Sharing profiles keeps the tables
 * in the processor's cache. Rates belong to the age group at the end of the step (as in the statistics bureau's model).
 */
export type RateTable = {
  /** [profiles][2][ages]; fertility [profiles][ages]. */
  profiles: Float64Array;
  /** Profile of each region; default 0 for all, or its own where there are as many profiles as regions. */
  profileOf?: Int32Array;
  /** Multiplier of each region (for survival: of the probability of dying); default 1. */
  level?: Float64Array;
};

/** One value for all steps, or one for each. */
export type PerStep<T> = T | readonly T[];

/** Where movers go: for origin r the entries start[r] .. start[r+1] of target and share; shares of one origin sum to 1. */
export type Destinations = {
  start: Int32Array;
  target: Int32Array;
  /** [groups][entries]; one group serves all ages. */
  share: Float64Array;
  /** Group of each age, never falling; absent with one group. */
  groupOfAge?: Int32Array;
};

/** Gross moves between the regions; `outRate` is applied to the survivors of the step. */
export type DomesticMigration = { outRate: PerStep<RateTable> } & (
  | { kind: "origin-destination"; destinations: Destinations }
  /** All movers of a sex and age go into one pool; each region takes its share, [regions] or [regions][2][ages]. */
  | { kind: "pool"; share: Float64Array }
  /** A pool whose shares follow, each step, from the regions' total outflow and one destination pattern. */
  | { kind: "pool-by-origin"; destinations: Destinations }
);

/** A projection's assumptions. Counts are persons per step, rates per step (fertility: per woman and year). */
export type Projection = {
  regions: number;
  ages: number;
  /** Years per step, also the width of an age group. */
  step: number;
  steps: number;
  timing: Timing;
  /** [regions][2][ages] at the start. */
  population: Float64Array;
  /** Boys per girl at birth. */
  sexRatio: PerStep<number>;
  /** Survival ratio into the age group; into age 0 from birth; into the open group from it and the one before. */
  survival: PerStep<RateTable>;
  fertility: PerStep<RateTable>;
  domestic?: DomesticMigration;
  /** Of the survivors. */
  emigrationRate?: PerStep<RateTable>;
  /** Counts [regions][2][ages]. */
  immigration?: PerStep<Float64Array>;
  /** Counts [regions][2][ages], placed in time by `timing`. */
  netMigration?: PerStep<Float64Array>;
};

/** The value that holds in a step. */
export function inStep<T>(values: PerStep<T>, step: number): T {
  return isSeries(values) ? values[step] : values;
}

/** Whether there is one value for each step. */
export function isSeries<T>(values: PerStep<T>): values is readonly T[] {
  return Array.isArray(values);
}

/** A rate table with profile and level of every region filled in. `offset[region]` points into `rates`. */
export type ResolvedRates = { rates: Float64Array; offset: Int32Array; level: Float64Array };

/** Fills in the defaults of a rate table; `width` is cells per profile. */
export function resolveRates(table: RateTable, regions: number, width: number): ResolvedRates {
  const profiles = table.profiles.length / width;
  const own = !table.profileOf && profiles === regions;
  return {
    rates: table.profiles,
    offset: Int32Array.from(
      { length: regions },
      (_, r) => (table.profileOf ? table.profileOf[r] : own ? r : 0) * width,
    ),
    level: table.level ?? new Float64Array(regions).fill(1),
  };
}

/** Change over one step by region: each [steps][regions], persons. */
export type Components = {
  births: Float64Array;
  deaths: Float64Array;
  outflow: Float64Array;
  inflow: Float64Array;
  emigration: Float64Array;
  immigration: Float64Array;
  netMigration: Float64Array;
};

/** Components of the given length, all 0. */
export function emptyComponents(steps: number, regions: number): Components {
  const make = () => new Float64Array(steps * regions);
  return {
    births: make(),
    deaths: make(),
    outflow: make(),
    inflow: make(),
    emigration: make(),
    immigration: make(),
    netMigration: make(),
  };
}

/** Writes step + 1 of the populations and the step's components. */
export type Advance = (step: number, populations: Float64Array, components: Components) => void;
