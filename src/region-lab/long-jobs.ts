import { randomUUID } from "node:crypto";
import { join } from "node:path";
import { MessageChannel } from "node:worker_threads";
import { Piscina } from "piscina";
import { root } from "./facts.ts";

/** What a piece of long work is doing. `done` and `of` count its parts, whatever they are. */
export type JobState =
  | { state: "running"; done: number; of: number }
  | { state: "finished" }
  | { state: "stopped" }
  | { state: "failed" };

export type JobName = "travelCarried" | "travelUpload" | "stabilityGrid" | "populationPaths";

/** A piece of long work: in a thread of its own, with progress, and it can be stopped. */
export type Job = {
  id: string;
  name: JobName;
  /** User who alone may see it; null: whoever asks for the same shares it. */
  owner: string | null;
  /** What whoever began it wants to find again with its answer. */
  about: unknown;
  now: () => JobState;
  /** Its answer when it is there within so many milliseconds, else undefined. Throws what the work threw. */
  within: (milliseconds: number) => Promise<unknown>;
  stop: () => void;
};

/** Long work waits in a line of its own, so that the quick answers of long-work.ts never wait for it. */
type Jobs = { pool: Piscina; kept: Map<string, Job> };
const mostKept = 60;
const mostWaiting = 12;

/** The pages' build has its own copy of this module; the process has one line of work. */
const key = Symbol.for("samrad.region-lab.jobs");
type Keyed = { [key]?: Jobs };

function jobs(): Jobs {
  return ((globalThis as Keyed)[key] ??= {
    pool: new Piscina({
      filename: join(root, "src/region-lab/worker.ts"),
      minThreads: 0,
      maxThreads: 1,
      idleTimeout: 60_000,
      maxQueue: mostWaiting,
    }),
    kept: new Map(),
  });
}

/** Whether the line is full: better to say so than to let everybody wait. */
export function isLineFull(): boolean {
  return jobs().pool.queueSize >= mostWaiting;
}

export function jobOf(id: string): Job | undefined {
  return jobs().kept.get(id);
}

/** Work that all who ask the same share, by what is asked; a stopped or failed one begins anew only when `again`. */
export function sharedJob(name: JobName, task: { [name: string]: unknown }, again = false): Job {
  const id = `${name} ${JSON.stringify(task)}`;
  const known = jobs().kept.get(id);
  const over = known?.now().state;
  if (known && !(again && (over === "stopped" || over === "failed"))) {
    // Used last goes last, so that it is forgotten last.
    jobs().kept.delete(id);
    jobs().kept.set(id, known);
    return known;
  }
  return begin(id, name, task, null);
}

/** Work for one person, under an id that nobody can guess. */
export function ownJob(name: JobName, task: { [name: string]: unknown }, owner: string, about: unknown): Job {
  return begin(randomUUID(), name, task, owner, about);
}

function begin(
  id: string,
  name: JobName,
  task: { [name: string]: unknown },
  owner: string | null,
  about: unknown = null,
): Job {
  const { pool, kept } = jobs();
  const channel = new MessageChannel();
  const stopper = new AbortController();
  let state: JobState = { state: "running", done: 0, of: 0 };
  channel.port1.on("message", ({ done, of }: { done: number; of: number }) => {
    if (state.state === "running") state = { state: "running", done, of };
  });
  channel.port1.unref();
  const work = pool
    .run({ ...task, port: channel.port2 }, { name, signal: stopper.signal, transferList: [channel.port2] })
    .then(
      (answer: unknown) => {
        state = { state: "finished" };
        return answer;
      },
      (error: unknown) => {
        state = { state: stopper.signal.aborted ? "stopped" : "failed" };
        if (state.state === "failed") throw error;
        return undefined;
      },
    )
    .finally(() => channel.port1.close());
  work.catch(() => {});
  const job: Job = {
    id,
    name,
    owner,
    about,
    now: () => state,
    within: (milliseconds) => soon(work, milliseconds),
    stop: () => stopper.abort(),
  };
  kept.set(id, job);
  const oldest = kept.size > mostKept ? [...kept.values()].find((one) => one.now().state !== "running") : undefined;
  if (oldest) kept.delete(oldest.id);
  return job;
}

async function soon(work: Promise<unknown>, milliseconds: number): Promise<unknown> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<undefined>((resolve) => (timer = setTimeout(() => resolve(undefined), milliseconds)));
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
