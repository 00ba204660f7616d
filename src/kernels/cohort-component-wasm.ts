/**
 * Cohort-component projection in WebAssembly: the module is written and compiled for the shape of the task, the state
 * lives in its memory. Equal to `project` within rounding (1e-9 relative is checked); about four times as fast.
 */
import { checkProjection } from "./cohort-component-check.ts";
import { ageSegments, byDestination, poolShares } from "./cohort-component-destinations.ts";
import { stepRates } from "./cohort-component-fused.ts";
import { emptyComponents, isSeries } from "./cohort-component-model.ts";
import type { Components, PerStep, Projection, RateTable, ResolvedRates } from "./cohort-component-model.ts";
import { arriveFunction, gatherFunction } from "./cohort-component-wasm-arrivals.ts";
import type { Arrival } from "./cohort-component-wasm-arrivals.ts";
import { ageFunction } from "./cohort-component-wasm-code.ts";
import type { WasmLayout } from "./cohort-component-wasm-code.ts";
import { isFusible, project } from "./cohort-component.ts";
import type { ProjectionResult } from "./cohort-component.ts";
import { assembleModule } from "./wasm-assembler.ts";

/** A compiled projection that can be run again with other numbers of the same shape. */
export type Projector = {
  /** The populations are a view on the projector's memory: copy what must outlive the next run. */
  run(input: Projection): ProjectionResult;
};

type Compiled = { layout: WasmLayout; populations: number; bytes: number; arrival: Arrival | undefined };
type Exports = { age(from: number, to: number): void; gather?(): void; arrive?(to: number): void };
type Memory = { readonly buffer: ArrayBuffer };
declare const WebAssembly: {
  Memory: new (size: { initial: number }) => Memory;
  Module: new (bytes: Uint8Array<ArrayBuffer>) => object;
  Instance: new (module: object, imports: { env: { memory: Memory } }) => { exports: unknown };
};

/**
 * Compiles a projector for the shape of `input`: numbers of regions, ages and steps, kind of migration, destinations, and
 * at most as many rate profiles. Throws RangeError for what only the plain step can do (see `isFusible`).
 */
export function createProjector(input: Projection): Projector {
  checkProjection(input);
  if (!isFusible(input)) throw new RangeError("Net migration by count and births after migration need `project`.");
  const compiled = compile(input);
  const pages = Math.ceil(compiled.bytes / 65536);
  const { arrival, layout } = compiled;
  const module = new WebAssembly.Module(
    assembleModule(pages, [
      ageFunction(layout),
      ...(arrival === "rows" ? [gatherFunction(layout)] : []),
      ...(arrival ? [arriveFunction(layout, arrival)] : []),
    ]),
  );
  const memory = new WebAssembly.Memory({ initial: pages });
  // The module above exports exactly these functions.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  const exports = new WebAssembly.Instance(module, { env: { memory } }).exports as Exports;
  return { run: (next) => runOnce(next, compiled, memory, exports) };
}

// Below this many moves between pairs, compiling costs more than it saves; a single pool projection never pays.
const WORTH_COMPILING = 5e7;

/** Projects once: compiled where the moves between pairs are many, else plain. */
export function projectFast(input: Projection): ProjectionResult {
  const pairs = input.domestic?.kind === "origin-destination" ? input.domestic.destinations.target.length : 0;
  const worth = isFusible(input) && pairs * 2 * input.ages * input.steps >= WORTH_COMPILING;
  return worth ? createProjector(input).run(input) : project(input);
}

function compile(input: Projection): Compiled {
  const { regions, ages, step, steps, domestic } = input;
  let bytes = 0;
  const room = (doubles: number) => {
    const at = bytes;
    bytes += Math.ceil(doubles / 2) * 16;
    return at;
  };
  const table = (rates: PerStep<RateTable> | undefined, width: number) => ({
    rates: room(Math.max(width, ...(rates ? tables(rates).map(({ profiles }) => profiles.length) : []))),
    offset: room(regions),
    level: room(regions),
  });
  const rows = domestic?.kind === "origin-destination";
  const segments = rows ? ageSegments(domestic.destinations, ages) : [];
  const entries = rows ? domestic.destinations.target.length : 0;
  // Room after the last age for the tile that runs past it.
  const moverSex = rows ? Math.ceil(ages / 2) * 2 + 12 : ages;
  const moverRegion = rows ? 2 * moverSex : 0;
  const movers = rows ? regions * moverRegion : 2 * moverSex;
  const [fertileFrom, fertileCount] = fertileAges(input);
  const byCell = domestic?.kind === "pool" && domestic.share.length > regions;
  const layout: WasmLayout = {
    regions,
    ages,
    step,
    fertileFrom,
    fertileCount,
    moverSex,
    moverRegion,
    segments,
    entries,
    at: {
      mortality: table(input.survival, 2 * ages),
      fertility: table(input.fertility, ages),
      out: table(domestic?.outRate, 2 * ages),
      emigration: table(input.emigrationRate, 2 * ages),
      girls: room(1),
      births: room(regions),
      deaths: room(regions),
      outflow: room(regions),
      inflow: room(regions),
      emigrants: room(regions),
      immigrants: room(regions),
      poolShare: room(byCell ? regions * 2 * ages : regions),
      start: room(regions + 1),
      origin: room(entries),
      share: room(rows ? domestic.destinations.share.length : 0),
      leaving: room(movers),
      arriving: room(rows ? movers : 0),
      immigration: room(regions * 2 * ages),
    },
  };
  const populations = room((steps + 1) * regions * 2 * ages);
  const arrival = rows ? "rows" : byCell ? "pool-by-cell" : domestic ? "pool" : undefined;
  return { layout, populations, bytes, arrival };
}

/** First child-bearing age and an even number of ages that covers all; what is added has a rate of 0. */
function fertileAges({ fertility, ages }: Projection): [number, number] {
  let first = ages;
  let last = -1;
  for (const { profiles } of tables(fertility))
    profiles.forEach((rate, at) => {
      if (rate === 0) return;
      first = Math.min(first, at % ages);
      last = Math.max(last, at % ages);
    });
  if (last < 0) return [1, 0];
  const count = last - first + 1;
  // The open group never bears, so one age more is always there.
  return [first, count + (count % 2)];
}

function tables(rates: PerStep<RateTable>): readonly RateTable[] {
  return isSeries(rates) ? rates : [rates];
}

function runOnce(input: Projection, compiled: Compiled, memory: Memory, exports: Exports): ProjectionResult {
  checkProjection(input);
  const { regions, ages, steps, domestic } = input;
  const { layout, populations, arrival } = compiled;
  const { at } = layout;
  const again = compile(input);
  if (
    again.bytes > compiled.bytes ||
    JSON.stringify(again.layout) !== JSON.stringify(layout) ||
    again.arrival !== arrival
  )
    throw new RangeError(
      "The projector was compiled for another shape: regions, ages, steps, profiles, child-bearing ages or destinations differ.",
    );
  const doubles = new Float64Array(memory.buffer);
  const words = new Int32Array(memory.buffer);
  const row = regions * 2 * ages;
  doubles.set(input.population, populations / 8);
  if (domestic?.kind === "pool") doubles.set(domestic.share, at.poolShare / 8);
  if (domestic?.kind === "origin-destination") {
    const origins = byDestination(domestic.destinations, regions);
    words.set(
      origins.start.map((entry) => entry * 4),
      at.start / 4,
    );
    words.set(
      origins.origin.map((region) => at.leaving + region * layout.moverRegion * 8),
      at.origin / 4,
    );
    doubles.set(origins.share, at.share / 8);
  }
  const ratesOf = stepRates(input);
  const components = emptyComponents(steps, regions);
  const held: Held = {};
  for (let step = 0; step < steps; step++) {
    const rates = ratesOf(step);
    for (const name of ["mortality", "fertility", "out", "emigration"] as const)
      load(rates[name], layout.at[name], held, name, doubles, words);
    if (held.immigration !== rates.immigration) doubles.set(rates.immigration, at.immigration / 8);
    held.immigration = rates.immigration;
    doubles[at.girls / 8] = rates.girls;
    doubles.fill(
      0,
      at.leaving / 8,
      at.leaving / 8 + (layout.moverRegion ? regions * layout.moverRegion : 2 * layout.moverSex),
    );
    const from = populations + step * row * 8;
    exports.age(from, from + row * 8);
    const read = (address: number) => doubles.subarray(address / 8, address / 8 + regions);
    if (domestic?.kind === "pool-by-origin")
      doubles.set(poolShares(domestic.destinations, read(at.outflow)), at.poolShare / 8);
    exports.gather?.();
    exports.arrive?.(from + row * 8);
    for (const [name, address] of componentAddresses(at)) components[name].set(read(address), step * regions);
  }
  return { populations: doubles.subarray(populations / 8, populations / 8 + (steps + 1) * row), components };
}

type TableName = "mortality" | "fertility" | "out" | "emigration";
/** What lies in memory from the step before, so that equal tables are not copied again. */
type Held = { immigration?: Float64Array } & { [name in TableName]?: ResolvedRates };

function load(
  rates: ResolvedRates,
  to: { rates: number; offset: number; level: number },
  held: Held,
  name: TableName,
  doubles: Float64Array,
  words: Int32Array,
): void {
  if (held[name] === rates) return;
  held[name] = rates;
  doubles.set(rates.rates, to.rates / 8);
  doubles.set(rates.level, to.level / 8);
  for (let region = 0; region < rates.offset.length; region++) words[to.offset / 4 + region] = rates.offset[region] * 8;
}

function componentAddresses(at: WasmLayout["at"]): [keyof Components, number][] {
  return [
    ["births", at.births],
    ["deaths", at.deaths],
    ["outflow", at.outflow],
    ["inflow", at.inflow],
    ["emigration", at.emigrants],
    ["immigration", at.immigrants],
  ];
}
