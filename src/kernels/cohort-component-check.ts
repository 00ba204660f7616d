/** Checks of a projection's assumptions: each failure is one sentence that names the table, region, sex and age. */
import { inStep } from "./cohort-component-model.ts";
import type { Destinations, PerStep, Projection, RateTable } from "./cohort-component-model.ts";

/** Throws RangeError with a plain sentence on the first assumption that cannot be used. */
export function checkProjection(input: Projection): void {
  const { regions, ages, step, steps } = input;
  positive("regions", regions);
  positive("steps", steps);
  if (!(step > 0)) throw new RangeError(`A step is a number of years above 0, not ${step}.`);
  if (!Number.isInteger(ages) || ages < 3)
    throw new RangeError(`A projection needs at least 3 age groups, not ${ages}.`);
  checkCounts("The population", input.population, regions, ages, true);
  each(input.sexRatio, steps, "The sex ratio", (ratio) => {
    if (!(ratio > 0 && ratio < Infinity))
      throw new RangeError(`The sex ratio at birth is ${ratio}; it is boys per girl, about 1.05.`);
  });
  each(input.survival, steps, "Survival", (table) => checkRates("Survival", table, regions, 2 * ages, ages, 1));
  each(input.fertility, steps, "Fertility", (table) => {
    checkRates("Fertility", table, regions, ages, ages, Infinity);
    for (let at = 0; at < table.profiles.length; at += ages)
      if (table.profiles[at] !== 0 || table.profiles[at + ages - 1] !== 0)
        throw new RangeError("Fertility in the first and in the open age group must be 0.");
  });
  const { domestic } = input;
  if (domestic) {
    each(domestic.outRate, steps, "The out-rate", (table) =>
      checkRates("The out-rate", table, regions, 2 * ages, ages, 1),
    );
    if (domestic.kind === "pool") checkPoolShare(domestic.share, regions, ages);
    else checkDestinations(domestic.destinations, regions, ages);
    if (domestic.kind === "pool-by-origin" && domestic.destinations.groupOfAge)
      throw new RangeError("A pool by origin takes one destination pattern for all ages.");
  }
  if (input.emigrationRate)
    each(input.emigrationRate, steps, "The emigration rate", (table) =>
      checkRates("The emigration rate", table, regions, 2 * ages, ages, 1),
    );
  if (input.immigration)
    each(input.immigration, steps, "Immigration", (counts) => checkCounts("Immigration", counts, regions, ages, true));
  if (input.netMigration)
    each(input.netMigration, steps, "Net migration", (counts) =>
      checkCounts("Net migration", counts, regions, ages, false),
    );
}

function positive(name: string, value: number): void {
  if (!Number.isInteger(value) || value < 1)
    throw new RangeError(`The number of ${name} is a whole number above 0, not ${value}.`);
}

function each<T>(values: PerStep<T>, steps: number, name: string, check: (value: T) => void): void {
  if (Array.isArray(values) && values.length < steps)
    throw new RangeError(`${name} is given for ${values.length} of ${steps} steps.`);
  const checked = new Set<T>();
  for (let step = 0; step < steps; step++) {
    const value = inStep(values, step);
    if (!checked.has(value)) check(value);
    checked.add(value);
  }
}

function cellName(at: number, ages: number): string {
  const region = Math.floor(at / (2 * ages));
  return `region ${region + 1}, ${Math.floor(at / ages) % 2 === 0 ? "female" : "male"}, age group ${at % ages}`;
}

function checkCounts(name: string, counts: Float64Array, regions: number, ages: number, positiveOnly: boolean): void {
  if (counts.length !== regions * 2 * ages)
    throw new RangeError(
      `${name} has ${counts.length} cells; ${regions} regions x 2 sexes x ${ages} ages need ${regions * 2 * ages}.`,
    );
  for (let at = 0; at < counts.length; at++) {
    if (!Number.isFinite(counts[at])) throw new RangeError(`${name} of ${cellName(at, ages)} is ${counts[at]}.`);
    if (positiveOnly && counts[at] < 0)
      throw new RangeError(`${name} of ${cellName(at, ages)} is ${counts[at]}; it cannot be negative.`);
  }
}

function checkRates(name: string, table: RateTable, regions: number, width: number, ages: number, most: number): void {
  const profiles = table.profiles.length / width;
  if (!Number.isInteger(profiles) || profiles === 0)
    throw new RangeError(`${name} has ${table.profiles.length} rates, which is no multiple of ${width}.`);
  for (let at = 0; at < table.profiles.length; at++) {
    const rate = table.profiles[at];
    if (!(rate >= 0 && rate <= most && rate < Infinity))
      throw new RangeError(
        `${name} in profile ${Math.floor(at / width) + 1}, age group ${at % ages} is ${rate}; it must lie from 0 ${most === 1 ? "to 1" : "up"}.`,
      );
  }
  if (table.profileOf) {
    if (table.profileOf.length !== regions)
      throw new RangeError(`${name} names a profile for ${table.profileOf.length} of ${regions} regions.`);
    table.profileOf.forEach((profile, region) => {
      if (profile < 0 || profile >= profiles)
        throw new RangeError(`${name} of region ${region + 1} uses profile ${profile + 1} of ${profiles}.`);
    });
  }
  if (table.level) {
    if (table.level.length !== regions)
      throw new RangeError(`${name} has a level for ${table.level.length} of ${regions} regions.`);
    table.level.forEach((level, region) => {
      if (!(level >= 0 && level < Infinity))
        throw new RangeError(`${name} of region ${region + 1} has level ${level}.`);
    });
  }
}

function checkPoolShare(share: Float64Array, regions: number, ages: number): void {
  const cells = share.length / regions;
  if (cells !== 1 && cells !== 2 * ages)
    throw new RangeError(`Pool shares have ${share.length} cells; give ${regions} or ${regions * 2 * ages}.`);
  for (let cell = 0; cell < cells; cell++) {
    let sum = 0;
    for (let region = 0; region < regions; region++) {
      const value = share[region * cells + cell];
      if (!(value >= 0)) throw new RangeError(`The pool share of region ${region + 1} is ${value}.`);
      sum += value;
    }
    if (Math.abs(sum - 1) > 1e-9)
      throw new RangeError(`Pool shares${cells === 1 ? "" : ` of cell ${cell}`} sum to ${sum}, not 1.`);
  }
}

function checkDestinations(destinations: Destinations, regions: number, ages: number): void {
  const { start, target, share, groupOfAge } = destinations;
  const entries = target.length;
  const groups = groupOfAge ? groupOfAge[ages - 1] + 1 : 1;
  if (start.length !== regions + 1 || start[0] !== 0 || start[regions] !== entries)
    throw new RangeError(`Destinations need ${regions + 1} starts from 0 to the ${entries} entries.`);
  if (share.length !== groups * entries)
    throw new RangeError(
      `Destinations have ${share.length} shares; ${groups} age groups x ${entries} entries need ${groups * entries}.`,
    );
  if (groupOfAge)
    for (let age = 0; age < ages; age++)
      if (!(groupOfAge[age] >= (age === 0 ? 0 : groupOfAge[age - 1])) || groupOfAge.length !== ages)
        throw new RangeError(`The destination group of age group ${age} falls back or is missing.`);
  for (let region = 0; region < regions; region++) {
    for (let group = 0; group < groups; group++) {
      let sum = 0;
      for (let at = start[region]; at < start[region + 1]; at++) {
        if (target[at] < 0 || target[at] >= regions)
          throw new RangeError(`Region ${region + 1} sends movers to region ${target[at] + 1} of ${regions}.`);
        const value = share[group * entries + at];
        if (!(value >= 0)) throw new RangeError(`A destination share of region ${region + 1} is ${value}.`);
        sum += value;
      }
      if (Math.abs(sum - 1) > 1e-9)
        throw new RangeError(
          `Destination shares of region ${region + 1}, age group ${group + 1} of ${groups}, sum to ${sum}, not 1.`,
        );
    }
  }
}
