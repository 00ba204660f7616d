import type { ProjectionResult } from "#kernels/cohort-component.ts";
import { projectionErrors } from "#kernels/cohort-component-accuracy.ts";
import { projectFast } from "#kernels/cohort-component-wasm.ts";
import { regionTotals } from "#kernels/cohort-component.ts";
import type { ProjectFolder } from "./project-folder.ts";
import { runCommand, textOption, WrongUse } from "./command-line.ts";
import type { Given, TerminalStreams } from "./command-line.ts";
import { readGrid } from "./grid-file.ts";
import { readProjectFolder } from "./project-folder.ts";
import { BadInput, writeTable } from "./table-file.ts";

const usage = `samrad project DIR --out OUT.csv [--components C.csv] [--actual A.csv]

  Projects the population of regions by age and sex. DIR holds options.json, population.csv, survival.csv, fertility.csv and,
  where people move, out-rate.csv with destination.csv or pool-share.csv, emigration.csv, immigration.csv, net-migration.csv:
  docs/how-to/project-population.md describes each with an example.
  OUT.csv: region,year,sex,age,value for each year after the start. C.csv (else OUT-components.csv): what changed in each step.
  --actual A.csv   region,year,value of the years that have come: the errors of the projection are in the answer
  Standard output: JSON {regions, ages, steps, from, to, population: {start, end}, balance, backTest, seconds: {parse, solve, write}}.`;

/** `samrad project`: 0 when the projection is written, 2 when the call or the input is wrong. */
export async function projectCommand(argv: string[], io: TerminalStreams): Promise<number> {
  // The folder stands without an option; the rest is as in every command.
  const folderAt = argv.findIndex((word, at) => !word.startsWith("-") && !/^--[^=]+$/.test(argv[at - 1] ?? ""));
  const folder = argv[folderAt];
  return runCommand(folderAt < 0 ? argv : argv.toSpliced(folderAt, 1), io, {
    usage,
    options: { out: { type: "string" }, components: { type: "string" }, actual: { type: "string" } },
    run: (given) => {
      const out = textOption(given, "out");
      if (folder === undefined) throw new WrongUse("The folder is missing.");
      if (out === undefined) throw new WrongUse("--out is missing: the table to write.");
      return projectInto(folder, out, given);
    },
  });
}

function projectInto(folder: string, out: string, given: Given): object {
  const begun = performance.now();
  const read = readProjectFolder(folder);
  const parsed = performance.now();
  const result = projectFast(read.input);
  const solved = performance.now();
  const totals = regionTotals(result, read.regions.length);
  const actual = textOption(given, "actual");
  const backTest = actual === undefined ? undefined : errorsAgainst(actual, read, totals);
  writeTable(out, ["region", "year", "sex", "age", "value"], populationRows(read, result));
  writeTable(
    textOption(given, "components") ?? out.replace(/(\.csv)?$/, "-components.csv"),
    ["region", "from", "year", "births", "deaths", "in", "out", "immigration", "emigration", "net_migration"],
    componentRows(read, result),
  );
  const written = performance.now();
  const sum = (values: Float64Array): number => values.reduce((all, value) => all + value, 0);
  return {
    regions: read.regions.length,
    ages: read.ages.length,
    steps: read.input.steps,
    from: read.years[0],
    to: read.years.at(-1),
    population: { start: sum(read.input.population), end: sum(totals.subarray(-read.regions.length)) },
    balance: worstBalance(read, result, totals),
    ...(backTest === undefined ? {} : { backTest }),
    seconds: { parse: (parsed - begun) / 1000, solve: (solved - parsed) / 1000, write: (written - solved) / 1000 },
  };
}

function* populationRows(
  { regions, ages, years }: ProjectFolder,
  { populations }: ProjectionResult,
): Generator<(string | number)[]> {
  const cells = 2 * ages.length;
  for (const [region, name] of regions.entries())
    for (const [step, year] of years.entries()) {
      if (step === 0) continue;
      const row = (step * regions.length + region) * cells;
      for (const [at, sex] of ["female", "male"].entries())
        for (const [a, age] of ages.entries())
          yield [name, year, sex, age, populations[row + at * ages.length + a] ?? 0];
    }
}

function* componentRows(
  { regions, years }: ProjectFolder,
  { components: c }: ProjectionResult,
): Generator<(string | number)[]> {
  for (const [region, name] of regions.entries())
    for (let step = 0; step + 1 < years.length; step++) {
      const at = step * regions.length + region;
      const values = [c.births, c.deaths, c.inflow, c.outflow, c.immigration, c.emigration, c.netMigration];
      yield [name, years[step] ?? 0, years[step + 1] ?? 0, ...values.map((value) => value[at] ?? 0)];
    }
}

/** The largest number of persons by which a region's change is not explained by its components. */
function worstBalance(
  { regions, input }: ProjectFolder,
  { components: c }: ProjectionResult,
  totals: Float64Array,
): number {
  let worst = 0;
  for (let at = 0; at < input.steps * regions.length; at++) {
    const of = (values: Float64Array): number => values[at] ?? 0;
    const change =
      of(c.births) -
      of(c.deaths) +
      of(c.inflow) -
      of(c.outflow) +
      of(c.immigration) -
      of(c.emigration) +
      of(c.netMigration);
    worst = Math.max(worst, Math.abs((totals[at + regions.length] ?? 0) - (totals[at] ?? 0) - change));
  }
  return worst;
}

/** Mean and median errors in per cent for each projected year that the table knows. */
function errorsAgainst(path: string, { regions, years }: ProjectFolder, totals: Float64Array): object[] {
  const labels = years.slice(1).map(String);
  const grid = readGrid(
    path,
    [
      { name: "year", labels },
      { name: "region", labels: regions },
    ],
    0,
  );
  return labels.flatMap((year, step) => {
    const known = [...regions.keys()].filter((region) => (grid.rows[step * regions.length + region] ?? 0) > 0);
    if (known.length === 0) return [];
    const empty = known.find((region) => grid.values[step * regions.length + region] === 0);
    if (empty !== undefined)
      throw new BadInput(
        `${path}, row ${grid.rows[step * regions.length + empty]}: nobody lived in ${regions[empty]}; an error in per cent needs a number above 0.`,
      );
    const { mape, malpe, medape, worst } = projectionErrors(
      known.map((region) => totals[(step + 1) * regions.length + region] ?? 0),
      known.map((region) => grid.values[step * regions.length + region] ?? 0),
    );
    return [{ year: Number(year), regions: known.length, mape, malpe, medape, worst }];
  });
}
