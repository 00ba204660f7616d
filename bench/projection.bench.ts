/**
 * node bench/projection.bench.ts: 400 municipalities x 2 sexes x 106 ages x 40 years x 3 scenarios, full history kept.
 * Rivals in the same run where installed: numpy (one thread) and the same loop in C. Medians of one machine: read ratios.
 */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { byDestination } from "#kernels/cohort-component-destinations.ts";
import type { Projection, RateTable } from "#kernels/cohort-component-model.ts";
import { inStep } from "#kernels/cohort-component-model.ts";
import { createProjector } from "#kernels/cohort-component-wasm.ts";
import { project } from "#kernels/cohort-component.ts";
import { proportionalFit } from "#kernels/proportional-fitting.ts";
import { randomFraction, seedRandom } from "#kernels/random.ts";
import { measure, report } from "./measure.ts";
import { projectionTask } from "./projection-task.ts";
import type { RivalAnswer } from "./rivals/run.ts";
import { runC, runPython, temporaryFolder } from "./rivals/run.ts";

const scenarios = 3;
const task = projectionTask(400, 106, 40);
const folder = temporaryFolder();
const file = join(folder, "task.bin");
writeFileSync(file, rivalInput(task));
const rivals: [string, RivalAnswer][] = [
  ["numpy", runPython("projection.py", ["numpy"], [file, "5"])],
  ["C -O3", runC("projection.c", ["-O3"], folder, [file, "11"])],
  ["C -O3 native", runC("projection.c", ["-O3", "-march=native"], folder, [file, "11"])],
];
for (const [name, answer] of rivals)
  if ("missing" in answer) process.stdout.write(`${name}: skipped, ${answer.missing}\n`);

compare("pool", task.pool, 0, { plain: 60, compiled: 16 });
compare("sparse origin-destination", task.pairs, 1, { plain: 550, compiled: 170 });
fitting();

function compare(name: string, input: Projection, line: number, goals: { plain: number; compiled: number }): void {
  const projectors = Array.from({ length: scenarios }, () => createProjector(input));
  const thrice = (run: (scenario: number) => unknown) => () => {
    for (let scenario = 0; scenario < scenarios; scenario++) run(scenario);
  };
  const against = rivals.flatMap(([rival, answer]): [string, number][] =>
    "lines" in answer ? [[rival, answer.lines[line]?.[0] ?? NaN]] : [],
  );
  report(
    measure(
      `${name}, plain TypeScript`,
      11,
      thrice(() => project(input)),
    ),
    [["goal", goals.plain], ...against],
  );
  const earlier = Array.from({ length: scenarios }, () => project(input));
  report(
    measure(
      `${name}, plain TypeScript, over earlier results`,
      11,
      thrice((scenario) => project(input, earlier[scenario])),
    ),
    [["goal", goals.plain], ...against],
  );
  report(
    measure(
      `${name}, WebAssembly, compiled before`,
      21,
      thrice((scenario) => projectors[scenario]?.run(input)),
    ),
    [["goal", goals.compiled], ...against],
  );
  report(
    measure(
      `${name}, WebAssembly, compiled each time`,
      5,
      thrice(() => createProjector(input).run(input)),
    ),
  );
  const last = sum(project(input).populations.subarray(-input.population.length));
  for (const [rival, answer] of rivals) {
    const theirs = "lines" in answer ? (answer.lines[line]?.[1] ?? NaN) : last;
    if (!(Math.abs(theirs - last) < 1e-6 * last))
      throw new Error(`${rival} ends with ${theirs} people, we with ${last}: they do not do the same work.`);
  }
}

/** Iterative proportional fitting of 400 x 212 cells to both margins. */
function fitting(): void {
  const state = seedRandom(4);
  const cells = Float64Array.from({ length: 400 * 212 }, () => 1 + randomFraction(state));
  const goal = cells.map((cell) => cell * (0.8 + 0.4 * randomFraction(state)));
  const rows = Int32Array.from(cells, (_, at) => Math.floor(at / 212));
  const columns = Int32Array.from(cells, (_, at) => at % 212);
  const margins = [rows, columns].map((groupOf, which) => {
    const targets = new Float64Array(which === 0 ? 400 : 212);
    goal.forEach((cell, at) => (targets[groupOf[at] ?? 0] = (targets[groupOf[at] ?? 0] ?? 0) + cell));
    return { groupOf, targets };
  });
  report(measure("IPF 400 x 212 to 1e-10", 21, () => proportionalFit(cells, margins, { tolerance: 1e-10 })));
}

/** The assumptions as doubles in the order the rivals read. */
function rivalInput(both: { pool: Projection; pairs: Projection }): Float64Array {
  const { pool, pairs } = both;
  const out = pool.domestic ? inStep(pool.domestic.outRate, 0) : undefined;
  const emigration = pool.emigrationRate ? inStep(pool.emigrationRate, 0) : undefined;
  if (pool.domestic?.kind !== "pool" || pairs.domestic?.kind !== "origin-destination" || !out || !emigration)
    throw new Error("The task has changed; the rivals read a pool and pairs.");
  const { destinations } = pairs.domestic;
  const origins = byDestination(destinations, pool.regions);
  const levelled = (table: RateTable) => [...table.profiles, ...(table.level ?? [])];
  const entries = origins.origin.length;
  return Float64Array.from([
    pool.regions,
    pool.ages,
    pool.steps,
    scenarios,
    origins.share.length / entries,
    entries,
    inStep(pool.sexRatio, 0),
    ...pool.population,
    ...levelled(inStep(pool.survival, 0)),
    ...levelled(inStep(pool.fertility, 0)),
    ...levelled(out),
    ...emigration.profiles,
    ...(pool.immigration ? inStep(pool.immigration, 0) : []),
    ...pool.domestic.share,
    ...origins.start,
    ...origins.origin,
    ...origins.share,
    ...(destinations.groupOfAge ?? []),
  ]);
}

function sum(values: Float64Array): number {
  return values.reduce((total, value) => total + value, 0);
}
