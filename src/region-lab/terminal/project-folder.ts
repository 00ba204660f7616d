import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import * as z from "zod";
import type { DomesticMigration, Projection, RateTable } from "#kernels/cohort-component-model.ts";
import type { Axis, Grid } from "./grid-file.ts";
import { labelOf, nameOf, readGrid, refuseHoles, rowOf, spread } from "./grid-file.ts";
import { poolShares, readDestinations } from "./project-destinations.ts";
import { BadInput, readTable } from "./table-file.ts";

/** What a folder says: the projection, and the names of its regions, ages and years. */
export interface ProjectFolder {
  readonly input: Projection;
  readonly regions: readonly string[];
  readonly ages: readonly number[];
  /** Years of the populations, the start first. */
  readonly years: readonly number[];
}

const optionsSchema = z.strictObject({
  start: z.int(),
  step: z.int().min(1).default(1),
  horizon: z.int().min(1),
  timing: z.enum(["even", "end", "births-after-migration"]).default("end"),
  srb: z.union([z.number(), z.record(z.string(), z.number())]),
  openAge: z.int().min(1).optional(),
  migration: z.enum(["origin-destination", "pool", "pool-by-origin"]).optional(),
});
type Options = z.infer<typeof optionsSchema>;

const sexes: Axis = { name: "sex", labels: ["female", "male"] };

/** Reads and checks a projection's folder; what cannot be used is refused with file, row and cause. */
export function readProjectFolder(folder: string): ProjectFolder {
  const file = (name: string): string => join(folder, name);
  const options = readOptions(file("options.json"));
  const steps = Array.from({ length: options.horizon }, (_, step) => options.start + step * options.step);
  const { regions, ages } = readLabels(file("population.csv"), options);
  const region: Axis = { name: "region", labels: regions };
  const age: Axis = { name: "age", labels: ages.map(String) };
  const year: Axis = { name: "year", labels: steps.map(String), optional: true };
  const anyRegion = { ...region, optional: true };
  const population = readGrid(file("population.csv"), [region, sexes, age], 0);
  refuseHoles(population);
  const rates = (name: string, perWoman: boolean): RateTable[] | RateTable => {
    const axes = perWoman ? [year, anyRegion, age] : [year, anyRegion, sexes, age];
    const grid = readGrid(file(name), axes, 0);
    refuseHoles(grid);
    if (!perWoman) refuseAbove(grid, 1);
    return perStep(grid, axes.slice(1), (profiles) => ({ profiles }));
  };
  const counts = (name: string, least: number): Float64Array[] | Float64Array => {
    const axes = [year, region, sexes, age];
    const grid = readGrid(file(name), axes, least);
    refuseHoles(grid, "ages");
    return perStep(grid, axes.slice(1), (values) => values);
  };
  const given = (name: string): boolean => existsSync(file(name));
  const fertility = rates("fertility.csv", true);
  refuseOuterAges(file("fertility.csv"), fertility, ages);
  const input: Projection = {
    regions: regions.length,
    ages: ages.length,
    step: options.step,
    steps: options.horizon,
    timing: options.timing,
    population: population.values,
    sexRatio: sexRatios(file("options.json"), options, steps),
    survival: rates("survival.csv", false),
    fertility,
    ...(given("emigration.csv") ? { emigrationRate: rates("emigration.csv", false) } : {}),
    ...(given("immigration.csv") ? { immigration: counts("immigration.csv", 0) } : {}),
    ...(given("net-migration.csv") ? { netMigration: counts("net-migration.csv", -Infinity) } : {}),
    ...(given("out-rate.csv")
      ? { domestic: domesticOf(file, options, region, age, rates("out-rate.csv", false)) }
      : refuseLonely(file)),
  };
  return { input, regions, ages, years: [options.start, ...steps.map((from) => from + options.step)] };
}

function readOptions(path: string): Options {
  let written: unknown;
  try {
    written = JSON.parse(readFileSync(path, "utf8"));
  } catch (error) {
    const missing = error instanceof Error && "code" in error && error.code === "ENOENT";
    throw new BadInput(`${path}: ${missing ? "there is no such file" : "the file is not JSON"}.`);
  }
  const parsed = optionsSchema.safeParse(written);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new BadInput(`${path}: ${issue?.path.join(".") || "the options"}: ${issue?.message ?? "cannot be used"}.`);
}

/** Regions in the order of the file; ages 0, step, 2·step … to the open group, none missing. */
function readLabels(path: string, options: Options): { regions: string[]; ages: number[] } {
  const { header, rows } = readTable(path);
  const columnOf = (name: string): number => {
    const at = header.findIndex((column) => column.toLowerCase() === name);
    if (at < 0)
      throw new BadInput(`${path}, row 1: the column ${name} is missing; the columns are ${header.join(", ")}.`);
    return at;
  };
  const [regionAt, ageAt] = [columnOf("region"), columnOf("age")];
  const regions = new Set<string>();
  const firstRow = new Map<number, number>();
  for (const { row, cells } of rows) {
    const written = labelOf("age", cells[ageAt] ?? "");
    const age = written === "" ? NaN : Number(written);
    if (!Number.isInteger(age) || age < 0 || age % options.step !== 0)
      throw new BadInput(
        `${path}, row ${row}: the age is "${cells[ageAt]}"; ages are 0, ${options.step}, ${2 * options.step} and so on, as the step is ${options.step}.`,
      );
    if (options.openAge !== undefined && age > options.openAge)
      throw new BadInput(
        `${path}, row ${row}: the age ${age} lies above the open group from ${options.openAge} (openAge in options.json).`,
      );
    regions.add(cells[regionAt] ?? "");
    if (!firstRow.has(age)) firstRow.set(age, row);
  }
  if (regions.size === 0) throw new BadInput(`${path}: there are no people under the header.`);
  const last = options.openAge ?? Math.max(...firstRow.keys());
  const ages = Array.from({ length: last / options.step + 1 }, (_, a) => a * options.step);
  const hole = ages.find((age) => !firstRow.has(age));
  if (hole !== undefined) {
    const next = ages.find((age) => age > hole && firstRow.has(age));
    const where = next === undefined ? "" : `, row ${firstRow.get(next)}`;
    throw new BadInput(
      `${path}${where}: the ages have a hole: ${hole} is missing${next === undefined ? "" : ` before ${next}`}.`,
    );
  }
  if (ages.length < 3) throw new BadInput(`${path}: ${ages.length} age groups are too few; at least 3 are needed.`);
  return { regions: [...regions], ages };
}

function perStep<T>(grid: Grid, axes: readonly Axis[], make: (values: Float64Array) => T): T | T[] {
  const hasYears = grid.axes[0]?.name === "year";
  const hasRegions = grid.axes.some(({ name }) => name === "region");
  const shape = hasRegions ? axes : axes.filter(({ name }) => name !== "region");
  if (!hasYears) return make(spread(grid, shape));
  const years = grid.axes[0]?.labels.length ?? 0;
  const size = grid.values.length / years;
  return Array.from({ length: years }, (_, step) =>
    make(
      spread(
        { ...grid, axes: grid.axes.slice(1), values: grid.values.subarray(step * size, (step + 1) * size) },
        shape,
      ),
    ),
  );
}

function refuseAbove(grid: Grid, most: number): void {
  const cell = grid.values.findIndex((value) => value > most);
  if (cell >= 0)
    throw new BadInput(
      `${rowOf(grid, cell)}: the value of ${nameOf(grid, cell)} is ${grid.values[cell]}; a rate lies from 0 to ${most}.`,
    );
}

function refuseOuterAges(path: string, tables: RateTable | readonly RateTable[], ages: readonly number[]): void {
  for (const { profiles } of Array.isArray(tables) ? (tables as readonly RateTable[]) : [tables as RateTable])
    for (let at = 0; at < profiles.length; at += ages.length)
      for (const age of [0, ages.length - 1])
        if (profiles[at + age] !== 0)
          throw new BadInput(
            `${path}: fertility at age ${ages[age]} is ${profiles[at + age]}; in the first and in the open group it must be 0.`,
          );
}

function sexRatios(path: string, options: Options, steps: readonly number[]): number | number[] {
  const { srb } = options;
  const all = typeof srb === "number" ? [srb] : Object.values(srb);
  if (!all.every((ratio) => ratio > 0))
    throw new BadInput(`${path}: srb: boys per girl at birth are above 0, about 1.05.`);
  if (typeof srb === "number") return srb;
  return steps.map((year) => {
    const ratio = srb[String(year)];
    if (ratio === undefined) throw new BadInput(`${path}: srb: there is no ratio for ${year}.`);
    return ratio;
  });
}

function refuseLonely(file: (name: string) => string): Record<string, never> {
  for (const name of ["destination.csv", "pool-share.csv"])
    if (existsSync(file(name)))
      throw new BadInput(`${file(name)}: who goes where is given, but not who leaves: out-rate.csv is missing.`);
  return {};
}

function domesticOf(
  file: (name: string) => string,
  options: Options,
  region: Axis,
  age: Axis,
  outRate: RateTable | RateTable[],
): DomesticMigration {
  const pairs = existsSync(file("destination.csv"));
  const kind = options.migration ?? (pairs ? "origin-destination" : "pool");
  const needed = kind === "pool" ? "pool-share.csv" : "destination.csv";
  if (!existsSync(file(needed)))
    throw new BadInput(`${file(needed)}: the file is missing; ${kind} needs it to say where movers go.`);
  if (kind === "pool") return { kind, outRate, share: poolShares(file(needed), region, sexes, age) };
  const destinations = readDestinations(file(needed), region, age);
  if (kind === "pool-by-origin" && destinations.groupOfAge)
    throw new BadInput(`${file(needed)}: pool-by-origin takes one pattern for all ages; leave the column age out.`);
  return { kind, outRate, destinations };
}
