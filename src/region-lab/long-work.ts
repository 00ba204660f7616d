import { join } from "node:path";
import { Piscina } from "piscina";
import type { FunctionalRegions } from "#kernels/functional-regions.ts";
import { root } from "./facts.ts";
import type { Partitions } from "./methods.ts";
import type { Sweep } from "./worker.ts";
import { defaultSettings, type Settings } from "./vocabulary.ts";

/** One thread is enough: an answer takes milliseconds, a sweep a third of a second. It ends when idle. */
let pool: Piscina | undefined;

function run(name: "partitions" | "sweep" | "traced", task: unknown): Promise<unknown> {
  pool ??= new Piscina({
    filename: join(root, "src/region-lab/worker.ts"),
    minThreads: 0,
    maxThreads: 1,
    idleTimeout: 60_000,
    maxQueue: 64,
  });
  return pool.run(task, { name });
}

/** What was worked out from the facts holds as long as the process: neither changes. The oldest goes first. */
const kept = new Map<string, Promise<unknown>>();
const mostKept = 200;

function once<Answer>(name: "partitions" | "sweep" | "traced", task: unknown): Promise<Answer> {
  const key = `${name} ${JSON.stringify(task)}`;
  const known = kept.get(key) as Promise<Answer> | undefined;
  if (known) return known;
  const answer = run(name, task) as Promise<Answer>;
  kept.set(key, answer);
  answer.catch(() => kept.delete(key));
  const oldest = kept.size > mostKept ? kept.keys().next().value : undefined;
  if (oldest !== undefined) kept.delete(oldest);
  return answer;
}

/** Of the settings only what decides the answer, so that readers who differ in the rest share it. */
function limitsOf({ year, minSize, targetSize, minContainment, targetContainment }: Settings): Settings {
  return { ...defaultSettings, year, minSize, targetSize, minContainment, targetContainment };
}

export function partitionsInTurn(settings: Settings): Promise<Partitions | null> {
  return once("partitions", limitsOf(settings));
}

export function sweepInTurn(settings: Settings, core: number): Promise<Sweep | null> {
  const { year, minSize, targetContainment } = settings;
  return once("sweep", { settings: { ...defaultSettings, year, minSize, targetContainment }, core });
}

export function tracedInTurn(settings: Settings): Promise<FunctionalRegions | null> {
  return once("traced", limitsOf(settings));
}
